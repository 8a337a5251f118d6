"""Who was there for what, and how lists of names and numbers read."""

from __future__ import annotations

from datetime import date, time

import pytest

from hfdesk.domain.attendance import attended, enumerated, for_items, ranges, whole
from hfdesk.domain.values import AgendaItem, Attendance, Kind, Meeting, Presence

MEETING = Meeting(
    id="m",
    committee="c",
    date=date(2025, 1, 1),
    agenda=tuple(AgendaItem(id=f"i{n}", kind=Kind.CASE, number=f"{n}/25") for n in (1, 2, 3, 4)),
)


def present(
    *items: str, from_item: str = "", to_item: str = "", from_: time | None = None, name: str = "A"
) -> Attendance:
    return Attendance(
        status=Presence.PRESENT, name=name, items=items, from_item=from_item, to_item=to_item, from_=from_
    )


def attended_items(record: Attendance) -> list[str]:
    return [item.number for item in MEETING.agenda if attended(MEETING, record, item.number)]


@pytest.mark.parametrize(
    ("record", "numbers"),
    [
        (present(), ["1/25", "2/25", "3/25", "4/25"]),
        (present("2/25", "4/25"), ["2/25", "4/25"]),
        (present(from_item="3/25"), ["3/25", "4/25"]),
        (present(to_item="2/25"), ["1/25", "2/25"]),
        (present(from_item="2/25", to_item="3/25"), ["2/25", "3/25"]),
        (present(from_item="9/25"), ["1/25", "2/25", "3/25", "4/25"]),
        (present(from_=time(14)), ["1/25", "2/25", "3/25", "4/25"]),
        (Attendance(status=Presence.ABSENT, name="A"), []),
        (Attendance(status=Presence.NO_SHOW, name="A", items=("1/25",)), []),
    ],
)
def test_somebody_attends_the_items_that_the_record_tells(record: Attendance, numbers: list[str]) -> None:
    assert attended_items(record) == numbers


def test_an_item_off_the_agenda_is_attended_by_those_who_were_there_for_all() -> None:
    assert attended(MEETING, present(from_item="3/25"), "9/25")
    assert not attended(MEETING, present("2/25"), "9/25")


def test_guests_are_gathered_by_their_items_as_they_follow_one_another() -> None:
    records = (
        present(name="A"),
        present("2/25", name="B"),
        present("4/25", name="C"),
        present("4/25", name="D"),
        present("2/25", name="E"),
    )
    assert [record.name for record in whole(records)] == ["A"]
    assert [(items, [one.name for one in same]) for items, same in for_items(records)] == [
        (("2/25",), ["B"]),
        (("4/25",), ["C", "D"]),
        (("2/25",), ["E"]),
    ]


@pytest.mark.parametrize(
    ("names", "text"), [([], ""), (["A"], "A"), (["A", "B"], "A og B"), (["A", "B", "C"], "A, B og C")]
)
def test_names_are_listed_with_og_before_the_last(names: list[str], text: str) -> None:
    assert enumerated(names, " og ") == text


@pytest.mark.parametrize(
    ("numbers", "runs"),
    [
        ((), ()),
        (((5, "5"),), (("5",),)),
        (((5, "5"), (6, "6")), (("5", "6"),)),
        (((5, "5"), (6, "6"), (7, "7"), (9, "9")), (("5", "7"), ("9",))),
        (((6, "6"), (5, "5")), (("6",), ("5",))),
        (((None, "A"), (None, "B")), (("A",), ("B",))),
        (((1, "1"), (None, "A"), (2, "2")), (("1",), ("A",), ("2",))),
    ],
)
def test_numbers_in_a_row_are_a_range(
    numbers: tuple[tuple[int | None, str], ...], runs: tuple[tuple[str, ...], ...]
) -> None:
    assert ranges(numbers) == runs
