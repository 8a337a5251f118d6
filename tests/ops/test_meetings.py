"""Meetings as wholes: each gesture is one operation, stored, and undone as one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from hfdesk.domain.arranging import When
from hfdesk.domain.problems import Refusal
from hfdesk.domain.setup import PREVIOUS, Setup, StandingItem, Where, with_setup
from hfdesk.domain.values import (
    AgendaItem,
    Approval,
    Attendance,
    Case,
    Committee,
    Dispatch,
    DocumentKind,
    Kind,
    Language,
    Meeting,
    Presence,
    Status,
    Wanted,
    Who,
)
from hfdesk.domain.values.decided import Votes
from hfdesk.ops import meetings
from hfdesk.ops.meetings import Begin, Facts, Wish
from hfdesk.ops.packages import export_package, import_package
from hfdesk.store import Desk, Done, Op, Work

SETUP = Setup(
    standing_items=(
        StandingItem(title="Godkjenning av innkalling", minutes=5),
        StandingItem(title="Godkjenning av referat", minutes=5),
        StandingItem(title="Eventuelt", kind=Kind.OTHER_BUSINESS, minutes=10, place=Where.LAST),
    )
)
COMMITTEE = with_setup(
    Committee(id="u", name="Utvalget", short_name="UTV", place="Rådhuset", start=time(9), end=time(12)),
    SETUP,
)
ENGLISH = replace(with_setup(COMMITTEE, SETUP), id="e", short_name="ENG", language=Language.EN)
OTHER = Committee(id="o", name="Det andre")
CASE = Case(id="k", committee="u", title="Vaktplan")
LAST = Meeting(
    id="last",
    committee="u",
    date=date(2027, 1, 14),
    start=time(10),
    end=time(14),
    place="Sykehuset",
    online="https://video.example/u",
    to="Medlemmene",
    chair=(Who(as_="Vibeke Sundlid"),),
    status=Status.HELD,
    title="Januarmøtet",
    subject="Innkalling",
    attendance=(Attendance(status=Presence.PRESENT, name="Vibeke Sundlid"),),
    agenda=(
        AgendaItem(
            id="a", kind=Kind.CASE, title="Godkjenning av referat fra 3.12.2026", minutes=20, number="1/27"
        ),
        AgendaItem(id="b", kind=Kind.CASE, case="k", title="Vaktplan", minutes=30, number="2/27"),
        AgendaItem(id="c", kind=Kind.BREAK, title="Lunsj", minutes=30, start=time(11, 30)),
        AgendaItem(id="d", kind=Kind.CASE, title="Status fra ledelsen", minutes=15, number="3/27"),
        AgendaItem(id="n", kind=Kind.NOTE, title="Husk nøkkelen", parent="d"),
        AgendaItem(id="e", kind=Kind.OTHER_BUSINESS, title="Eventuelt", minutes=25, votes=Votes(for_=3)),
    ),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    def fill(work: Work) -> None:
        for value in (COMMITTEE, ENGLISH, OTHER, CASE, LAST):
            work.put(value)

    with Desk.open(tmp_path / "a.hfdesk", create=True) as opened:
        opened.write(Op.CREATE, fill)
        yield opened


def wish(month: int, day: int = 11, committee: str = "u") -> Wish:
    return Wish(committee, When(date(2027, month, day), time(9), time(12)), "Rådhuset")


def titles(desk: Desk, meeting: str) -> list[str]:
    return [item.title for item in desk.get(Meeting, meeting).agenda]


def approval(desk: Desk, meeting: str) -> str:
    return titles(desk, meeting)[1]


def made(desk: Desk, month: int, day: int = 11, committee: str = "u") -> str:
    return meetings.create(desk, wish(month, day, committee)).meetings[0]


def undone(desk: Desk, act: Callable[[], object]) -> None:
    """One undo takes the whole gesture back."""
    before = desk.package()
    act()
    assert desk.package() != before or desk.all(Meeting) != before.meetings
    desk.undo()
    assert desk.package() == before


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as caught:
        act()
    return caught.value.code


def test_a_new_meeting_is_a_draft_at_the_time_and_place_that_was_asked_for(desk: Desk) -> None:
    new = desk.get(Meeting, made(desk, 2))
    assert (new.date, new.start, new.end, new.place, new.status) == (
        date(2027, 2, 11),
        time(9),
        time(12),
        "Rådhuset",
        Status.DRAFT,
    )


def test_the_standing_items_come_by_themselves_and_name_the_meeting_before(desk: Desk) -> None:
    new = desk.get(Meeting, made(desk, 2))
    assert [(item.title, item.kind, item.minutes, item.number) for item in new.agenda] == [
        ("Godkjenning av innkalling", Kind.CASE, 5, ""),
        ("Godkjenning av referat fra 14.01.2027", Kind.CASE, 5, ""),
        ("Eventuelt", Kind.OTHER_BUSINESS, 10, ""),
    ]


def test_the_day_stands_in_the_committees_language_and_date_style(desk: Desk) -> None:
    desk.write(Op.CHANGE, lambda work: work.put(replace(ENGLISH, layout="styresak-ous")))
    made(desk, 1, 4, "e")
    assert approval(desk, made(desk, 2, 4, "e")) == "Godkjenning av referat from 4 January 2027"


def test_a_slot_for_the_meeting_before_is_filled(desk: Desk) -> None:
    standing = (StandingItem(title=f"Referatet av {PREVIOUS}"),)
    desk.write(Op.CHANGE, lambda work: work.put(with_setup(COMMITTEE, Setup(standing_items=standing))))
    assert titles(desk, made(desk, 2)) == ["Referatet av 14.01.2027"]


def test_a_meeting_from_the_last_has_its_lengths_people_and_breaks_but_no_cases(desk: Desk) -> None:
    new = desk.get(Meeting, meetings.create(desk, wish(2), Begin.LAST).meetings[0])
    assert (new.to, new.chair, new.title, new.attendance, new.status) == (
        LAST.to,
        LAST.chair,
        "",
        (),
        Status.DRAFT,
    )
    assert [(item.title, item.minutes, item.start, item.number) for item in new.agenda] == [
        ("Godkjenning av innkalling", 5, None, ""),
        ("Godkjenning av referat fra 14.01.2027", 20, None, ""),
        ("Lunsj", 30, time(11, 30), ""),
        ("Eventuelt", 25, None, ""),
    ]
    assert new.agenda[-1].votes is None


def test_where_there_is_no_last_meeting_the_standing_items_come(desk: Desk) -> None:
    new = meetings.create(desk, wish(2, committee="e"), Begin.LAST).meetings[0]
    assert titles(desk, new)[1] == "Godkjenning av referat from the previous meeting"


def test_a_copy_keeps_what_is_no_case_with_a_paper(desk: Desk) -> None:
    new = desk.get(Meeting, meetings.copy(desk, "last", wish(2)).meetings[0])
    assert (new.title, new.subject, new.place) == ("Januarmøtet", "Innkalling", "Rådhuset")
    assert [(item.title, item.number) for item in new.agenda] == [
        ("Godkjenning av referat fra 14.01.2027", ""),
        ("Lunsj", ""),
        ("Status fra ledelsen", ""),
        ("Husk nøkkelen", ""),
        ("Eventuelt", ""),
    ]
    assert new.agenda[3].parent == new.agenda[2].id != "d"


def test_a_plan_makes_many_meetings_each_naming_the_one_before(desk: Desk) -> None:
    arranged = meetings.plan(desk, [wish(5), wish(2), wish(3)])
    assert [desk.get(Meeting, id).date.month for id in arranged.meetings] == [2, 3, 5]
    assert [approval(desk, id)[-10:] for id in arranged.meetings] == [
        "14.01.2027",
        "11.02.2027",
        "11.03.2027",
    ]
    assert arranged.done.label == "UTV 11.2.2027 – 11.5.2027"


def test_a_plan_is_one_gesture(desk: Desk) -> None:
    undone(desk, lambda: meetings.plan(desk, [wish(5), wish(2), wish(3)]))


def test_a_plan_with_one_impossible_meeting_makes_none(desk: Desk) -> None:
    before = desk.package()
    assert refused(lambda: meetings.plan(desk, [wish(2), wish(3), wish(2)])) == "meeting.twin"
    assert desk.package() == before


def test_two_meetings_cannot_start_at_once_but_may_share_a_day(desk: Desk) -> None:
    first = made(desk, 2)
    assert refused(lambda: made(desk, 2)) == "meeting.twin"
    second = meetings.create(desk, Wish("u", When(date(2027, 2, 11), time(13)))).meetings[0]
    assert refused(lambda: meetings.move(desk, second, When(date(2027, 2, 11), time(9)))) == "meeting.twin"
    meetings.move(desk, first, When(date(2027, 2, 11), time(9), time(11)))
    made(desk, 2, committee="o")


def test_a_meeting_that_comes_between_is_named_by_the_one_after(desk: Desk) -> None:
    march = made(desk, 3)
    february = made(desk, 2)
    assert approval(desk, february).endswith("14.01.2027")
    assert approval(desk, march).endswith("11.02.2027")
    desk.undo()
    assert approval(desk, march).endswith("14.01.2027")


def test_a_meeting_that_moves_is_named_anew_and_names_anew(desk: Desk) -> None:
    february, march = made(desk, 2), made(desk, 3)
    undone(desk, lambda: meetings.move(desk, february, When(date(2027, 4, 8), time(9))))
    meetings.move(desk, february, When(date(2027, 2, 18), time(9)))
    assert approval(desk, march).endswith("18.02.2027")
    meetings.move(desk, february, When(date(2027, 4, 8), time(9)))
    assert approval(desk, march).endswith("14.01.2027")
    assert approval(desk, february).endswith("11.03.2027")


def test_a_title_written_by_hand_stays_when_meetings_move(desk: Desk) -> None:
    february, march = made(desk, 2), made(desk, 3)
    own = desk.get(Meeting, march)
    item = replace(own.agenda[1], title="Godkjenning av referatet fra sist")
    desk.write(Op.CHANGE, lambda work: work.put(own.with_item(item)))
    meetings.move(desk, february, When(date(2027, 2, 18), time(9)))
    assert approval(desk, march) == "Godkjenning av referatet fra sist"


def test_what_has_been_sent_is_not_renamed(desk: Desk) -> None:
    february, march = made(desk, 2), made(desk, 3)
    sent = replace(desk.get(Meeting, march), status=Status.CALLED)
    desk.write(Op.CHANGE, lambda work: work.put(sent))
    meetings.move(desk, february, When(date(2027, 2, 18), time(9)))
    assert desk.get(Meeting, march) == sent


def test_a_meeting_may_move_to_two_days(desk: Desk) -> None:
    new = made(desk, 2)
    meetings.move(desk, new, When(date(2027, 2, 11), time(11), time(10), date(2027, 2, 12)))
    assert desk.get(Meeting, new).end_date == date(2027, 2, 12)
    assert approval(desk, made(desk, 3)) == "Godkjenning av referat fra 11.02.2027 – 12.02.2027"
    two = When(date(2027, 2, 11), time(11), time(10), date(2027, 2, 10))
    assert refused(lambda: meetings.move(desk, new, two)) == "meeting.last_day_before"


FACTS = Facts(When(LAST.date, LAST.start, LAST.end), "Ny tittel", "Hos oss", subject="Emne", to="Alle")


def test_the_facts_of_a_held_meeting_can_be_mended_but_not_its_time(desk: Desk) -> None:
    meetings.change(desk, "last", FACTS)
    new = desk.get(Meeting, "last")
    assert (new.title, new.place, new.online, new.chair) == ("Ny tittel", "Hos oss", "", ())
    assert new.agenda == LAST.agenda
    assert (
        refused(lambda: meetings.change(desk, "last", replace(FACTS, when=When(LAST.date)))) == "meeting.held"
    )
    desk.undo()
    assert desk.get(Meeting, "last") == LAST


def _with_case(desk: Desk, meeting: str, number: str = "") -> None:
    def change(work: Work) -> None:
        old = work.get(Meeting, meeting)
        item = AgendaItem(id="sak", kind=Kind.CASE, case="k", minutes=30, number=number)
        work.put(replace(old, agenda=(*old.agenda, item)))
        work.put(Case(id="k2", committee="u", title="Ventet", wanted=Wanted(meeting=meeting, minutes=5)))

    desk.write(Op.CHANGE, change)


def test_a_cancelled_meeting_gives_its_cases_back_to_the_queue(desk: Desk) -> None:
    new = made(desk, 2)
    _with_case(desk, new, "4/27")
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
    _with_case(desk, new)
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


def test_each_gesture_is_undone_as_one_and_named(desk: Desk) -> None:
    new = made(desk, 2)
    _with_case(desk, new)
    gestures: list[tuple[Op, Callable[[], Done]]] = [
        (Op.MEETING_NEW, lambda: meetings.create(desk, wish(3)).done),
        (Op.MEETING_COPY, lambda: meetings.copy(desk, new, wish(3)).done),
        (Op.MEETING_MOVE, lambda: meetings.move(desk, new, When(date(2027, 5, 1), time(9)))),
        (Op.MEETING_CHANGE, lambda: meetings.change(desk, new, replace(FACTS, when=When(date(2027, 5, 1))))),
        (Op.MEETING_CANCEL, lambda: meetings.cancel(desk, new, date(2027, 1, 1))),
        (Op.MEETING_DELETE, lambda: meetings.delete(desk, new)),
    ]
    for op, act in gestures:
        before, all_before = desk.package(), desk.all(Meeting)
        done = act()
        assert (done.op, done.label[:3]) == (op, "UTV")
        assert desk.all(Meeting) != all_before
        desk.undo()
        assert (desk.package(), desk.all(Meeting)) == (before, all_before)


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
    _with_case(desk, february, "4/27")
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
