"""A meeting that is called off or goes: its cases, its place, and what travels."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hfdesk.domain.values import (
    Approval,
    Case,
    Dispatch,
    DocumentKind,
    Meeting,
    Wanted,
)
from hfdesk.ops import meetings
from hfdesk.ops.packages import export_package, import_package
from hfdesk.store import Desk, Op, Work
from tests.ops.planned import CASE, LAST, approval, fill, made, refused, undone, with_case


@pytest.fixture
def desk(desk: Desk) -> Desk:
    fill(desk)
    return desk


def test_a_cancelled_meeting_gives_its_cases_back_to_the_queue(desk: Desk) -> None:
    new = made(desk, 2)
    with_case(desk, new, "4/27")
    meetings.cancel(desk, new, date(2027, 2, 1))
    off = desk.get(Meeting, new)
    assert (off.cancelled, [item.case for item in off.agenda]) == (date(2027, 2, 1), ["", "", ""])
    case = desk.get(Case, "k")
    assert (case.wanted, case.number) == (Wanted(minutes=30), "4/27")
    assert desk.get(Case, "k2").wanted == Wanted(minutes=5)
    desk.undo()
    assert desk.get(Meeting, new).cancelled is None
    assert desk.get(Case, "k2").wanted == Wanted(meeting=new, minutes=5)


def test_the_meeting_after_a_cancelled_one_approves_the_one_before(desk: Desk) -> None:
    february, march = made(desk, 2), made(desk, 3)
    meetings.cancel(desk, february, date(2027, 2, 1))
    assert approval(desk, march).endswith("14.01.2027")
    meetings.restore(desk, february)
    assert approval(desk, march).endswith("11.02.2027")


def test_a_cancelled_meeting_can_stand_again_unless_another_has_its_place(desk: Desk) -> None:
    february = made(desk, 2)
    assert refused(lambda: meetings.restore(desk, february)) == "meeting.not_called_off"
    meetings.cancel(desk, february, date(2027, 2, 1))
    assert refused(lambda: meetings.cancel(desk, february, date(2027, 2, 1))) == "meeting.called_off"
    made(desk, 2)
    assert refused(lambda: meetings.restore(desk, february)) == "meeting.twin"


def test_a_held_meeting_is_neither_cancelled_nor_deleted(desk: Desk) -> None:
    assert refused(lambda: meetings.cancel(desk, "last", date(2027, 2, 1))) == "meeting.held"
    assert refused(lambda: meetings.delete(desk, "last")) == "meeting.held"


def test_a_meeting_that_was_never_called_can_go_and_its_cases_stay(desk: Desk) -> None:
    new = made(desk, 2)
    with_case(desk, new)
    approved = replace(LAST, approved_by=Approval(meeting=new))
    desk.write(Op.CHANGE, lambda work: work.put(approved))
    undone(desk, lambda: meetings.delete(desk, new))
    meetings.delete(desk, new)
    assert [each.id for each in desk.all(Meeting)] == ["last"]
    assert desk.get(Meeting, "last").approved_by is None
    assert desk.get(Case, "k").wanted == Wanted(minutes=30)
    assert desk.verify() == ()


def test_a_meeting_that_was_called_is_not_deleted(desk: Desk) -> None:
    new = made(desk, 2)
    sent = Dispatch(id="s", meeting=new, kind=DocumentKind.INVITATION, moment=desk.undoable(1)[0].moment)
    desk.write(Op.CHANGE, lambda work: work.put(sent))
    assert refused(lambda: meetings.delete(desk, new)) == "meeting.called"


def test_a_cancelled_meeting_is_no_committees_next_and_not_on_the_first_page(desk: Desk) -> None:
    february, march = made(desk, 2), made(desk, 3)
    day = date(2027, 2, 1)
    assert [each.id for each in desk.home(day).upcoming] == [february, march]
    meetings.cancel(desk, february, day)
    assert [each.id for each in desk.home(day).upcoming] == [march]
    assert {each.next_meeting for each in desk.committee_rows(day)} == {"", march}
    assert [(each.id, each.cancelled) for each in desk.meeting_rows()] == [
        (march, False),
        (february, True),
        ("last", False),
    ]


def test_cases_of_a_cancelled_meeting_stand_in_the_queue_with_their_numbers(desk: Desk) -> None:
    february = made(desk, 2)
    desk.write(Op.CHANGE, lambda work: work.put(replace(LAST, agenda=LAST.agenda[:1])))
    with_case(desk, february, "4/27")
    assert "k" not in [row.case for row in desk.queue_rows("u", date(2027, 3, 1))]
    meetings.cancel(desk, february, date(2027, 2, 1))
    assert ("k", "4/27") in [(row.case, row.number) for row in desk.queue_rows("u", date(2027, 3, 1))]


def test_a_cancelled_meeting_does_not_travel_nor_what_refers_to_it(desk: Desk, tmp_path: Path) -> None:
    february = made(desk, 2)
    meetings.cancel(desk, february, date(2027, 2, 1))

    def refer(work: Work) -> None:
        work.put(replace(LAST, approved_by=Approval(meeting=february)))
        work.put(replace(CASE, wanted=Wanted(meeting=february, minutes=10)))

    desk.write(Op.CHANGE, refer)
    for committees in ((), ("u",)):
        export_package(desk, committees, tmp_path / "p.json")
        with Desk.open(tmp_path / f"{len(committees)}.hfdesk", create=True) as other:
            import_package(other, tmp_path / "p.json")
            assert [each.id for each in other.all(Meeting)] == ["last"]
            assert other.get(Meeting, "last").approved_by is None
            assert other.get(Case, "k").wanted == Wanted(minutes=10)


def test_a_package_from_before_does_not_set_up_a_cancelled_meeting_again(desk: Desk, tmp_path: Path) -> None:
    february = made(desk, 2)
    export_package(desk, (), tmp_path / "p.json")
    meetings.cancel(desk, february, date(2027, 2, 1))
    import_package(desk, tmp_path / "p.json")
    assert desk.get(Meeting, february).cancelled == date(2027, 2, 1)
