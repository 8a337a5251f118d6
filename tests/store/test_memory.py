"""What is remembered of the archive is always what stands in it."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Meeting, Person
from hfdesk.store import Desk, Done, Op, Work, text_place
from hfdesk.store.memory import Memory
from tests.store import world
from tests.store.test_undo import Change, changes
from tests.store.test_values import fill

STEPS = st.lists(changes() | st.sampled_from(["undo", "redo", "type"]), min_size=1, max_size=12)


def run(desk: Desk, step: Change | str) -> None:
    """One step, as far as it is not refused."""
    with suppress(Problem, KeyError):
        match step:
            case "undo":
                desk.undo()
            case "redo":
                desk.redo()
            case "type":
                item = world.MEETINGS[0].agenda[0].id
                desk.write_text(Meeting, "mote", text_place("agenda", item, "discussion"), "Nytt").result()
            case _:
                assert callable(step)
                desk.write(Op.CHANGE, step)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_after_any_steps_each_value_reads_as_one_who_just_came_reads_it(
    empty_archive: Path, steps: list[Change | str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("steps") / "a.hfdesk"
    path.write_bytes(empty_archive.read_bytes())
    with Desk.open(path) as desk:
        fill(desk)
        for step in steps:
            run(desk, step)
            with Desk.open(path, read_only=True) as fresh:
                assert desk.undoable(1) == fresh.undoable(1)
                assert desk.redoable(1) == fresh.redoable(1)
                for committee in fresh.all(Committee):
                    for year in (None, 2024, 2025, 2026):
                        rows = desk.number_rows(committee.id, year)
                        assert set(rows) == set(fresh.number_rows(committee.id, year))
                for meeting in fresh.all(Meeting):
                    assert desk.get(Meeting, meeting.id) == meeting
                    assert desk.meeting_record(meeting.id) == fresh.meeting_record(meeting.id)
                for case in fresh.all(Case):
                    assert desk.case_record(case.id) == fresh.case_record(case.id)


def test_what_did_not_change_is_the_very_same_object_again(desk: Desk) -> None:
    agenda = tuple(AgendaItem(id=id, kind=Kind.CASE, title=id) for id in "abc")
    meeting = replace(world.MEETINGS[0], id="m", agenda=agenda, approved_by=None)
    fill(desk)
    desk.write(Op.CREATE, lambda work: work.put(meeting))
    before = desk.get(Meeting, "m")
    desk.write(Op.CHANGE, lambda work: work.put(before.with_item(replace(before.item("b"), title="B"))))
    after = desk.get(Meeting, "m")
    assert [item.title for item in after.agenda] == ["a", "B", "c"]
    assert after.item("a") is before.item("a")
    assert desk.get(Meeting, "m") is after


def test_an_operation_that_fails_leaves_nothing_in_memory(desk: Desk) -> None:
    fill(desk)
    person = world.PEOPLE[0]

    def change(work: Work) -> None:
        work.put(replace(person, name="En annen"))
        assert work.get(Person, person.id).name == "En annen"
        raise KeyError("stopp")

    with suppress(KeyError):
        desk.write(Op.CHANGE, change)
    assert desk.get(Person, person.id) == person


def test_readers_beside_a_writer_never_keep_what_is_old(desk: Desk) -> None:
    desk.write(Op.CREATE, lambda work: work.put(Committee(id="u", name="0")))
    stop = threading.Event()

    def read() -> None:
        while not stop.wait(0.001):  # without a rest it is the interpreter's lock that is tested
            desk.get(Committee, "u")

    readers = [threading.Thread(target=read) for _ in range(3)]
    for each in readers:
        each.start()
    for number in range(1, 60):
        desk.write(Op.CHANGE, lambda work, name=str(number): work.put(Committee(id="u", name=name)))
        assert desk.get(Committee, "u").name == str(number)
    stop.set()
    for each in readers:
        each.join()
    assert desk.get(Committee, "u").name == "59"


def test_memory_forgets_first_what_was_asked_for_longest_ago() -> None:
    memory = Memory(limit=2)
    for id in "ab":
        memory.keep(("case", id), id, {}, memory.stamp())
    memory.find(("case", "a"))
    memory.keep(("case", "c"), "c", {}, memory.stamp())
    assert [memory.find(("case", id)) for id in "abc"] == ["a", None, "c"]


def test_what_was_read_before_a_change_is_not_kept_after_it() -> None:
    memory = Memory()
    stamp = memory.stamp()
    memory.forget(Done(Op.CHANGE, "", frozenset({("case", "a")}), datetime.now(UTC)))
    memory.keep(("case", "a"), "old", {}, stamp)
    assert memory.find(("case", "a")) is None
