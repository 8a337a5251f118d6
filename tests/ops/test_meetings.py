"""Meetings as wholes: each gesture is one operation, stored, and undone as one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest

from hfdesk.domain.arranging import When
from hfdesk.domain.setup import PREVIOUS, Setup, StandingItem, with_setup
from hfdesk.domain.values import (
    Kind,
    Meeting,
    Status,
)
from hfdesk.ops import meetings
from hfdesk.ops.meetings import Begin, Facts, Wish
from hfdesk.store import Desk, Done, Op
from tests.ops.planned import (
    COMMITTEE,
    ENGLISH,
    LAST,
    approval,
    fill,
    made,
    refused,
    titles,
    undone,
    wish,
    with_case,
)


@pytest.fixture
def desk(desk: Desk) -> Desk:
    fill(desk)
    return desk


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


def test_each_gesture_is_undone_as_one_and_named(desk: Desk) -> None:
    new = made(desk, 2)
    with_case(desk, new)
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
