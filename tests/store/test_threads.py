"""Many read while one writes."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from hfdesk.domain.values import Meeting, Person
from hfdesk.store import Desk, Op
from tests.store import world
from tests.store.test_values import fill


def test_readers_see_whole_operations_while_others_are_written(desk: Desk) -> None:
    fill(desk)
    meeting, writing = world.MEETINGS[0], threading.Event()

    def read() -> int:
        count = 0
        while not writing.wait(0.001) or count == 0:  # without a rest they have the interpreter to themselves
            seen = desk.get(Meeting, "mote")
            assert {item.title for item in seen.agenda} == {seen.title}
            count += len(desk.meeting_rows()) > 0
        return count

    def titled(title: str) -> Meeting:
        agenda = tuple(replace(item, title=title) for item in meeting.agenda)
        return replace(meeting, title=title, agenda=agenda)

    desk.write(Op.CHANGE, lambda work: work.put(titled("0")))
    with ThreadPoolExecutor(2) as pool:
        readers = [pool.submit(read) for _ in range(2)]
        for number in range(20):
            value = titled(str(number))
            desk.write(Op.CHANGE, lambda work, value=value: work.put(value))
        writing.set()
        assert all(reader.result() > 0 for reader in readers)
    assert desk.get(Meeting, "mote").title == "19"


def test_operations_of_many_threads_are_written_one_after_the_other(desk: Desk) -> None:
    def write(number: int) -> int:
        person = Person(id=f"{number:03}", name="Liv")
        return desk.write(Op.CREATE, lambda work: work.put(person)).number

    with ThreadPoolExecutor(8) as pool:
        numbers = list(pool.map(write, range(40)))
    assert sorted(numbers) == list(range(1, 41))
    assert len(desk.all(Person)) == 40


def test_an_operation_inside_a_listener_is_a_bug_that_does_not_hang(desk: Desk) -> None:
    caught: list[str] = []

    def listen(_: object) -> None:
        try:
            desk.undo()
        except RuntimeError as error:
            caught.append(str(error))

    desk.listen(listen)
    fill(desk)
    assert len(caught) == 1


def test_a_save_that_was_called_off_is_not_written(desk: Desk) -> None:
    go_on, begun = threading.Event(), threading.Event()
    slow = desk.write_later(Op.CREATE, lambda _: (begun.set(), go_on.wait())[0])
    begun.wait()
    late = desk.write_later(Op.CREATE, lambda work: work.put(Person(id="p", name="Liv")))
    assert late.cancel()
    go_on.set()
    assert slow.result().touched == frozenset()
    with pytest.raises(KeyError):
        desk.get(Person, "p")
