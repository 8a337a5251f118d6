from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from hfdesk.domain import standing
from hfdesk.domain.setup import Setup, StandingItem, Where
from hfdesk.domain.values import AgendaItem, Approval, Kind, Language, Meeting, Status

NB, NN, EN = Language.NB, Language.NN, Language.EN
APPROVAL = StandingItem(title="Godkjenning av referat fra forrige møte", minutes=5)
SETUP = Setup(
    standing_items=(
        StandingItem(title="Eventuelt", kind=Kind.OTHER_BUSINESS, minutes=10, place=Where.LAST),
        StandingItem(title="Orienteringer", minutes=15, place=Where.BEFORE_LAST, tags=("Orientering",)),
        StandingItem(title="Godkjenning av innkalling"),
        APPROVAL,
    )
)


def day(meeting: Meeting) -> str:
    return f"{meeting.date.day}.{meeting.date.month}.{meeting.date:%y}"


def met(month: int, status: Status | None = None, **more: object) -> Meeting:
    made = Meeting(id=f"m{month}", committee="u", date=date(2026, month, 2), start=time(9), status=status)
    return replace(made, **more)  # type: ignore[arg-type]


def approving(month: int, title: str, status: Status | None = None) -> Meeting:
    return met(month, status, agenda=(AgendaItem(id="g", kind=Kind.CASE, title=title),))


@pytest.mark.parametrize(
    ("title", "language", "slotted"),
    [
        ("Godkjenning av referat", NB, "Godkjenning av referat fra {previous}"),
        ("Godkjenning av referat.", NB, "Godkjenning av referat fra {previous}"),
        ("Godkjenning av referat", NN, "Godkjenning av referat frå {previous}"),
        ("Godkjenning av protokoll fra forrige møte", NB, "Godkjenning av protokoll fra {previous}"),
        ("Godkjenning av referat frå førre møte", NN, "Godkjenning av referat frå {previous}"),
        ("Godkjenne møtereferat fra sist", NB, "Godkjenne møtereferat fra {previous}"),
        ("Approval of the minutes", EN, "Approval of the minutes from {previous}"),
        ("Approval of minutes of the previous meeting", EN, "Approval of minutes of {previous}"),
        ("Referat fra {previous}", NB, "Referat fra {previous}"),
    ],
)
def test_an_approval_of_minutes_that_names_no_meeting_gets_a_place_for_its_day(
    title: str, language: Language, slotted: str
) -> None:
    assert standing.with_slot(title, language) == slotted


@pytest.mark.parametrize(
    "title",
    [
        "Godkjenning av referat fra 2.10.25",
        "Godkjenning av innkalling og dagsorden",
        "Referatsaker",
        "Godkjenning av forrige møtes protokoll",
    ],
)
def test_other_titles_stay_as_they_are(title: str) -> None:
    assert standing.with_slot(title, NB) == title


def test_the_days_stand_in_their_place_joined_in_the_committees_language() -> None:
    title = "Godkjenning av referat fra {previous}"
    assert standing.filled(title, NB, ()) == "Godkjenning av referat fra forrige møte"
    assert standing.filled(title, NB, ("2.1.26",)) == "Godkjenning av referat fra 2.1.26"
    assert standing.filled(title, NN, ("2.1.26", "2.2.26")) == "Godkjenning av referat fra 2.1.26 og 2.2.26"
    assert standing.filled(f"{title}.", EN, ("2 Jan.", "2 Feb.", "2 Mar.")).endswith(
        "2 Jan., 2 Feb. and 2 Mar."
    )


def test_the_minutes_to_be_approved_are_those_of_the_meeting_before() -> None:
    assert standing.previous(met(6), (), day) == ()
    assert standing.previous(met(6), (met(7), met(4), met(5)), day) == (met(5),)
    assert standing.previous(met(6), (met(5), met(6)), day) == (met(5),)


def test_a_meeting_that_was_called_off_has_no_minutes_to_approve() -> None:
    assert standing.previous(met(6), (met(4), met(5, cancelled=date(2026, 4, 20))), day) == (met(4),)


def test_what_was_held_and_never_approved_is_named_too() -> None:
    old, new = met(4, Status.CIRCULATED), met(5, Status.HELD)
    assert standing.previous(met(6), (new, old), day) == (old, new)


def test_minutes_that_another_meeting_approves_are_not_named_again() -> None:
    old = met(4, Status.CIRCULATED)
    assert standing.previous(met(6), (old, met(5)), day) == (met(5),)
    held = approving(5, "Godkjenning av referat fra 2.4.26", Status.HELD)
    assert standing.previous(met(6), (old, held), day) == (held,)
    approved = replace(old, approved_by=Approval(meeting="m5"))
    assert standing.previous(met(6), (approved, met(5, Status.HELD)), day) == (met(5, Status.HELD),)


def test_where_the_last_is_approved_what_waits_is_named_or_else_the_last() -> None:
    last = met(5, Status.APPROVED)
    assert standing.previous(met(6), (met(4, Status.HELD), last), day) == (met(4, Status.HELD),)
    assert standing.previous(met(6), (met(4, Status.APPROVED), last), day) == (last,)


def test_a_new_agenda_begins_with_the_standing_items_in_their_places() -> None:
    made = standing.items(SETUP, NB, ("2.5.26",))
    assert [(item.title, item.kind, item.minutes, item.tags) for item in made] == [
        ("Godkjenning av innkalling", Kind.CASE, None, ()),
        ("Godkjenning av referat fra 2.5.26", Kind.CASE, 5, ()),
        ("Orienteringer", Kind.CASE, 15, ("Orientering",)),
        ("Eventuelt", Kind.OTHER_BUSINESS, 10, ()),
    ]
    assert len({item.id for item in made}) == 4


def test_standing_items_take_over_the_lengths_of_an_agenda_before() -> None:
    before = (
        AgendaItem(id="a", kind=Kind.CASE, title="Godkjenning av referat fra 2.3.26", minutes=20),
        AgendaItem(id="b", kind=Kind.CASE, title="Orienteringer", minutes=45),
        AgendaItem(id="c", kind=Kind.CASE, title="Eventuelt", minutes=1),
    )
    made = standing.items(SETUP, NB, ("2.5.26",), before)
    assert [item.minutes for item in made] == [None, 20, 45, 10]
    assert [any(standing.came_from(item, each) for each in SETUP.standing_items) for item in before] == [
        True,
        True,
        False,
    ]


def rename(meeting: Meeting, before: tuple[Meeting, ...], after: tuple[Meeting, ...]) -> str:
    titles = standing.new_titles(meeting, SETUP, NB, day, before, after)
    return titles.get("g", meeting.agenda[0].title)


def test_a_meeting_that_comes_between_is_the_one_to_be_named() -> None:
    april, may, june = met(4), met(5), approving(6, "Godkjenning av referat fra 2.4.26")
    assert rename(june, (april, june), (april, may, june)) == "Godkjenning av referat fra 2.5.26"


def test_a_meeting_that_moves_is_named_by_its_new_day() -> None:
    may, june = met(5), approving(6, "Godkjenning av referat fra 2.5.26")
    moved = replace(may, date=date(2026, 5, 9))
    assert rename(june, (may, june), (moved, june)) == "Godkjenning av referat fra 9.5.26"


def test_a_title_that_named_none_yet_names_the_first_one_that_comes() -> None:
    for title in ("Godkjenning av referat fra forrige møte", APPROVAL.title):
        assert rename(approving(6, title), (), (met(5),)) == "Godkjenning av referat fra 2.5.26"


def test_a_title_from_before_the_others_had_come_so_far_is_still_its_own() -> None:
    held = (met(4, Status.CIRCULATED), met(5, Status.HELD))
    june = approving(6, "Godkjenning av referat fra 2.5.26")
    moved = replace(held[1], date=date(2026, 5, 9))
    assert rename(june, (*held, june), (held[0], moved, june)) == (
        "Godkjenning av referat fra 2.4.26 og 9.5.26"
    )


@pytest.mark.parametrize("title", ["Referat fra 2.4.26", "Godkjenning av referat fra mars", "Noe annet"])
def test_a_title_that_was_changed_by_hand_stays(title: str) -> None:
    april, may, june = met(4), met(5), approving(6, title)
    assert standing.new_titles(june, SETUP, NB, day, (april, june), (april, may, june)) == {}
