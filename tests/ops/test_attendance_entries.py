"""What is typed into the attendance list of a meeting."""

from __future__ import annotations

from datetime import time

import pytest

from hfdesk.domain import presence
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Attendance, Meeting, Presence
from hfdesk.ops import attendance_entries as ops
from hfdesk.ops.attendance_entries import Field
from hfdesk.store import Desk
from tests.ops.filling import Holding
from tests.ops.test_attendance import VALUES


@pytest.fixture
def desk(holding: Holding) -> Desk:
    return holding(VALUES)


def record(desk: Desk, who: str) -> Attendance:
    return presence.record_of(desk.get(Meeting, "m"), who)


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [
        (Field.TITLE, "rådgjevar, Vikby", {"title": "rådgjevar", "organization": "Vikby"}),
        (Field.STATUS, "f", {"status": Presence.ABSENT}),
        (Field.STATUS, "Ikkje møtt", {"status": Presence.NO_SHOW}),
        (Field.FROM, "1215", {"from_": time(12, 15)}),
        (Field.TO, "13.30", {"to": time(13, 30)}),
        (Field.ITEMS, "2-", {"from_item": "2/26"}),
        (Field.ITEMS, "–2", {"to_item": "2/26"}),
        (Field.ITEMS, "1-2", {"from_item": "1/26", "to_item": "2/26"}),
        (Field.ITEMS, "2", {"items": ("2/26",)}),
        (Field.ITEMS, "1, 3", {"items": ("1/26", "3/26")}),
        (Field.DEPUTY_FOR, "zita", {"deputy_for": "zita"}),
        (Field.NOTE, " ferja  gjekk ", {"note": "ferja gjekk"}),
    ],
)
def test_a_cell_is_read_and_emptied_again(
    desk: Desk, field: Field, typed: str, told: dict[str, object]
) -> None:
    ops.turn(desk, "m", "zita")
    ops.turn(desk, "m", "zita")
    before = record(desk, "bo")
    ops.enter(desk, "m", "bo", field, typed)
    assert {name: getattr(record(desk, "bo"), name) for name in told} == told
    if field is not Field.STATUS:
        ops.enter(desk, "m", "bo", field, "")
        assert record(desk, "bo") == before


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        (Field.STATUS, "borte", "attendance.status"),
        (Field.STATUS, "", "attendance.status"),
        (Field.FROM, "25:00", "entry.clock"),
        (Field.ITEMS, "9", "attendance.no_item"),
        (Field.ITEMS, "3-1", "attendance.turned"),
        (Field.DEPUTY_FOR, "bo", "attendance.unknown"),
    ],
)
def test_what_cannot_be_read_is_refused(desk: Desk, field: Field, typed: str, code: str) -> None:
    before = desk.package()
    with pytest.raises(Refusal) as told:
        ops.enter(desk, "m", "bo", field, typed)
    assert told.value.code == code
    assert desk.package() == before


def test_one_who_was_not_there_neither_came_nor_left(desk: Desk) -> None:
    ops.enter(desk, "m", "bo", Field.FROM, "12")
    ops.enter(desk, "m", "bo", Field.STATUS, "forfall")
    assert (record(desk, "bo").from_, record(desk, "bo").status) == (None, Presence.ABSENT)


def test_somebody_more_is_known_by_name_or_is_a_guest(desk: Desk) -> None:
    ops.add(desk, "m", "Ola Ås")
    ops.add(desk, "m", "Gro Lie")
    assert (record(desk, "ola").status, record(desk, "ola").organization) == (Presence.PRESENT, "Vikby")
    assert record(desk, "Gro Lie").status is Presence.PRESENT
    for name in ("Ola Ås", "Gro Lie"):
        with pytest.raises(Refusal):
            ops.add(desk, "m", name)


def test_turning_twice_is_as_before(desk: Desk) -> None:
    ops.turn(desk, "m", "bo")
    assert record(desk, "bo").status is Presence.ABSENT
    ops.turn(desk, "m", "bo")
    assert record(desk, "bo").status is Presence.PRESENT
