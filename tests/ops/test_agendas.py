"""Gestures on an agenda: each is one operation, stored, and undone as one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Meeting, Numbering, Reset, Wanted, Who
from hfdesk.ops import agendas, problems
from hfdesk.store import Desk, Done, Op, Work

DAY = date(2025, 11, 11)
COMMITTEE = Committee(id="asu", name="ASU", numbering=Numbering(pattern="{n}/{yy}", reset=Reset.YEAR))
WAITING = Case(
    id="k1",
    committee="asu",
    title="Felles vaktplan",
    type="Beslutning",
    owners=(Who(as_="Kari"),),
    wanted=Wanted(minutes=25),
)


def matter(id: str, title: str, minutes: int, case: str = "", number: str = "") -> AgendaItem:
    return AgendaItem(id=id, kind=Kind.CASE, title=title, minutes=minutes, case=case, number=number)


BEFORE = Meeting(
    id="m0", committee="asu", date=date(2025, 10, 2), agenda=(matter("x", "X", 5, number="4/25"),)
)
MEETING = Meeting(
    id="m1",
    committee="asu",
    date=DAY,
    start=time(12),
    end=time(13),
    agenda=(matter("a", "Godkjenning", 10), matter("b", "Plan", 60, case="k2")),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    def fill(work: Work) -> None:
        for value in (COMMITTEE, WAITING, Case(id="k2", committee="asu", title="Plan"), BEFORE, MEETING):
            work.put(value)

    with Desk.open(tmp_path / "a.hfdesk", create=True) as opened:
        opened.write(Op.CREATE, fill)
        yield opened


def agenda(desk: Desk) -> list[str]:
    return [item.title for item in desk.get(Meeting, "m1").agenda]


def item(desk: Desk, id: str) -> AgendaItem:
    return desk.get(Meeting, "m1").item(id)


def test_a_case_taken_in_brings_what_is_known_of_it_and_waits_no_longer(desk: Desk) -> None:
    agendas.take_in(desk, "m1", "k1", 1)
    taken = desk.get(Meeting, "m1").agenda[1]
    assert (taken.case, taken.title, taken.minutes, taken.tags) == (
        "k1",
        "Felles vaktplan",
        25,
        ("Beslutning",),
    )
    assert taken.responsible == (Who(as_="Kari"),)
    assert desk.get(Case, "k1").wanted is None


def test_an_item_taken_out_sends_its_case_back_to_the_queue(desk: Desk) -> None:
    agendas.take_out(desk, "m1", "b")
    assert agenda(desk) == ["Godkjenning"]
    assert desk.get(Case, "k2").wanted == Wanted(minutes=60)


def test_a_break_goes_in_where_it_is_asked_for(desk: Desk) -> None:
    agendas.insert(desk, "m1", Kind.BREAK, "Pause", 1, 15)
    assert agenda(desk) == ["Godkjenning", "Pause", "Plan"]


def test_numbers_are_fixed_after_those_of_the_meetings_before(desk: Desk) -> None:
    agendas.fix_numbers(desk, "m1")
    assert [each.number for each in desk.get(Meeting, "m1").agenda] == ["5/25", "6/25"]
    assert desk.get(Case, "k2").number == "6/25"


def test_a_number_of_another_meeting_is_refused_and_nothing_changes(desk: Desk) -> None:
    with pytest.raises(Refusal) as refusal:
        agendas.set_number(desk, "m1", "a", "4/25")
    assert refusal.value.values == {"number": "4/25", "day": date(2025, 10, 2), "free": "5/25"}
    said = "Nummeret 4/25 er brukt i møtet 2. oktober 2025. Ledig nå er 5/25."
    assert problems.sentence(refusal.value) == said
    assert problems.sentence(refusal.value, "en").startswith(
        "The number 4/25 is used in the meeting of 2 October"
    )
    assert item(desk, "a").number == ""
    agendas.set_number(desk, "m1", "a", "9/25")
    assert item(desk, "a").number == "9/25"


def test_a_number_is_free_again_in_another_year_where_numbers_begin_anew(desk: Desk) -> None:
    def without_year(work: Work) -> None:
        work.put(replace(COMMITTEE, numbering=Numbering(pattern="{n}", reset=Reset.YEAR)))
        old = replace(BEFORE, date=date(2024, 10, 2), agenda=(replace(BEFORE.agenda[0], number="4"),))
        work.put(old)

    desk.write(Op.CHANGE, without_year)
    agendas.set_number(desk, "m1", "a", "4")
    assert item(desk, "a").number == "4"


def test_a_number_of_a_case_that_waits_is_neither_given_nor_taken(desk: Desk) -> None:
    desk.write(Op.CHANGE, lambda work: work.put(replace(WAITING, number="5/25")))
    with pytest.raises(Refusal) as refusal:
        agendas.set_number(desk, "m1", "a", "5/25")
    assert refusal.value.code == "agenda.number_of_case"
    agendas.take_in(desk, "m1", "k1", 0)
    agendas.fix_numbers(desk, "m1")
    assert [each.number for each in desk.get(Meeting, "m1").agenda] == ["5/25", "6/25", "7/25"]


def test_provisional_numbers_are_those_that_the_items_get_and_change_nothing(desk: Desk) -> None:
    before = desk.package()
    seen = agendas.provisional(desk, desk.meeting_record("m1")).meeting
    assert agendas.coming_numbers(desk, desk.meeting_record("m1")) == {"a": "5/25", "b": "6/25"}
    assert desk.package() == before
    agendas.fix_numbers(desk, "m1")
    assert seen == desk.get(Meeting, "m1")


def test_an_agenda_that_runs_over_is_fitted_or_the_end_is_shifted(desk: Desk) -> None:
    agendas.fit(desk, "m1")
    assert [each.minutes for each in desk.get(Meeting, "m1").agenda] == [10, 50]
    desk.undo()
    agendas.shift_end(desk, "m1")
    assert desk.get(Meeting, "m1").end == time(13, 10)


GESTURES: dict[str, Callable[[Desk], Done]] = {
    "take_in": lambda desk: agendas.take_in(desk, "m1", "k1", 0),
    "take_out": lambda desk: agendas.take_out(desk, "m1", "b"),
    "insert": lambda desk: agendas.insert(desk, "m1", Kind.OTHER_BUSINESS, "Eventuelt", 9),
    "move": lambda desk: agendas.move(desk, "m1", "a", 1),
    "length": lambda desk: agendas.set_length(desk, "m1", "a", 15),
    "pin": lambda desk: agendas.pin(desk, "m1", "b", time(12, 30)),
    "rename": lambda desk: agendas.rename(desk, "m1", "a", " Godkjenning av innkalling "),
    "tags": lambda desk: agendas.set_tags(desk, "m1", "a", ("Orientering", "Dialog")),
    "responsible": lambda desk: agendas.set_responsible(desk, "m1", "a", (Who(as_="Ola"),)),
    "number": lambda desk: agendas.set_number(desk, "m1", "a", "7/25"),
    "numbers": lambda desk: agendas.fix_numbers(desk, "m1"),
    "shift": lambda desk: agendas.shift_end(desk, "m1"),
    "fit": lambda desk: agendas.fit(desk, "m1"),
}


@pytest.mark.parametrize("name", GESTURES)
def test_a_gesture_changes_the_agenda_and_is_undone_and_redone_as_one(name: str, desk: Desk) -> None:
    before = desk.package()
    done = GESTURES[name](desk)
    after = desk.package()
    assert after != before
    assert desk.undoable(1)[0].number == done.number
    desk.undo()
    assert desk.package() == before
    desk.redo()
    assert desk.package() == after
