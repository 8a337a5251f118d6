"""What is still open when a meeting is to be ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from hfdesk.domain import closing
from hfdesk.domain.closing import Facts, What, Where
from hfdesk.domain.records import MeetingRecord, Register
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.setup import Setup, with_setup
from hfdesk.domain.values import (
    Action,
    AgendaItem,
    Attendance,
    Case,
    Committee,
    Kind,
    Meeting,
    Membership,
    Motion,
    Outcome,
    Person,
    Presence,
    Role,
    Statement,
    Status,
    Votes,
    Who,
)

DAY = date(2026, 12, 3)
ADA, BO = (Attendance(status=Presence.PRESENT, person=id) for id in ("ada", "bo"))
PEOPLE = {id: Person(id=id, name=name) for id, name in (("ada", "Ada Berge"), ("bo", "Bo Dahl"))}
SEATS = tuple(Membership(id=id, committee="u", person=id, role=Role.MEMBER) for id in PEOPLE)


def at(clock: str) -> datetime:
    return datetime.combine(DAY, time.fromisoformat(clock))


def item(id: str = "a", **fields: object) -> AgendaItem:
    given: dict[str, object] = {"number": f"{id}/26", "title": "Vaktplan", "started": at("09:00"), **fields}
    return AgendaItem(id=id, kind=Kind.CASE, **given)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def record(
    *agenda: AgendaItem,
    there: tuple[Attendance, ...] = (ADA, BO),
    setup: Setup | None = None,
    case: Case | None = None,
) -> MeetingRecord:
    meeting = Meeting(id="m", committee="u", date=DAY, agenda=agenda, attendance=there)
    committee = with_setup(Committee(id="u", name="U"), setup or Setup())
    return MeetingRecord(meeting, committee, {case.id: case} if case else {}, Register(PEOPLE))


def found(held: MeetingRecord, **facts: object) -> list[tuple[What, str, Where]]:
    known = Facts(seats=SEATS, **facts)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    return [(each.what, each.item, each.where) for each in closing.still_open(held, known)]


def test_a_meeting_where_all_is_said_has_nothing_open() -> None:
    done = item(proposal=paragraphs("Planen vedtas."), decision=paragraphs("Planen vedtas."))
    assert found(record(done, item("b"))) == []


@pytest.mark.parametrize("asking", [item(proposal=paragraphs("Planen vedtas.")), item(tags=("Beslutning",))])
def test_what_is_to_be_decided_and_was_not(asking: AgendaItem) -> None:
    assert found(record(asking)) == [(What.NO_DECISION, "a", Where.DECISION)]
    for outcome in (Outcome.DEFERRED, Outcome.SENT_BACK, Outcome.WITHDRAWN):
        assert found(record(replace(asking, outcome=outcome))) == []


def test_the_forslag_of_the_case_asks_for_a_decision_too() -> None:
    case = Case(id="k", committee="u", title="Plan", proposal=paragraphs("Planen vedtas."))
    assert found(record(item(case="k"), case=case)) == [(What.NO_DECISION, "a", Where.DECISION)]


def test_an_item_that_was_not_treated_and_one_that_runs_meanwhile() -> None:
    coming = item("b", started=None)
    pause = AgendaItem(id="p", kind=Kind.BREAK, title="Pause")
    other = AgendaItem(id="e", kind=Kind.OTHER_BUSINESS, title="Eventuelt")
    assert found(record(item(), pause, coming, other)) == [
        (What.RUNNING, "a", Where.DISCUSSION),
        (What.NOT_TREATED, "b", Where.DISCUSSION),
    ]
    assert found(record(item(), pause, replace(coming, outcome=Outcome.DEFERRED), other)) == []


def test_follow_ups_lack_an_owner_or_a_deadline() -> None:
    actions = (
        Action(text="Sende planen"),
        Action(text="Kjøpe sand", owners=(Who(person="bo"),)),
        Action(text="Måke", owners=(Who(as_="AU"),), due=DAY),
    )
    held = closing.still_open(record(item(actions=actions)), Facts(seats=SEATS))
    assert [(each.what, each.values["text"]) for each in held] == [
        (What.NO_OWNER, "Sende planen"),
        (What.NO_DUE, "Kjøpe sand"),
    ]


def test_a_statement_of_nobody() -> None:
    said = (
        Statement(text=paragraphs("Vi er imot.")),
        Statement(text=paragraphs("Jeg også."), by=(Who(person="bo"),)),
    )
    (only,) = closing.still_open(record(item(statements=said)), Facts(seats=SEATS))
    assert (only.what, only.values) == (What.NO_AUTHOR, {"text": "Vi er imot."})


def test_a_phrase_that_was_not_filled_in() -> None:
    held = item(decision=paragraphs("U ber AU om å ⟨hva⟩ innen 1.2."))
    (only,) = closing.still_open(record(held), Facts(seats=SEATS))
    assert (only.what, only.where, only.values) == (What.SLOT, Where.DECISION, {"text": "⟨hva⟩"})


def test_more_votes_than_those_who_may_vote() -> None:
    votes = Votes(for_=2, against=1)
    assert found(record(item(votes=votes))) == [(What.VOTES, "a", Where.VOTES)]
    assert found(record(item(motions=(Motion(text=paragraphs("Nei."), votes=votes),)))) == [
        (What.VOTES, "a", Where.VOTES)
    ]
    assert found(record(item(votes=Votes(for_=2, against=0)))) == []


def test_who_is_on_no_list_or_known_by_a_name_alone() -> None:
    there = (
        ADA,
        Attendance(status=Presence.NO_SHOW, person="bo"),
        Attendance(status=Presence.PRESENT, name="Ivar"),
        Attendance(status=Presence.PRESENT, name="Gro", organization="Vang kommune"),
    )
    held = closing.still_open(record(item(), there=there), Facts(members=("Cia Eng",), seats=SEATS))
    assert [(each.what, each.values["name"]) for each in held] == [
        (What.NOT_CALLED, "Cia Eng"),
        (What.NOT_TOLD, "Bo Dahl"),
        (What.UNKNOWN, "Ivar"),
    ]


def test_a_quorum_that_was_lost_is_told_where_the_committee_watches_it() -> None:
    away = (ADA, Attendance(status=Presence.ABSENT, person="bo"))
    assert found(record(item(), there=away)) == []
    watched = Setup(quorum=True)
    assert found(record(item(), there=away, setup=watched)) == [(What.QUORUM, "a", Where.ATTENDANCE)]
    assert found(record(item(), setup=watched)) == []


def test_the_meeting_is_ended_with_its_clocks_and_a_week_for_comments() -> None:
    held = record(item(ended=at("09:10")), item("b", started=at("09:10"))).meeting
    ended = closing.ended(held, at("09:40"), None)
    assert [each.ended for each in ended.agenda] == [at("09:10"), at("09:40")]
    assert (ended.status, ended.comments_due) == (Status.MINUTED, date(2026, 12, 10))
    told = replace(held, comments_due=date(2026, 12, 20))
    assert closing.ended(told, at("09:40"), 3).comments_due == date(2026, 12, 20)
    again = closing.taken_up_again(ended)
    assert again.status is Status.CALLED


@pytest.mark.parametrize(
    ("days", "due"),
    [
        (None, date(2026, 12, 10)),
        (0, DAY),
        (1, date(2026, 12, 4)),
        (2, date(2026, 12, 7)),
        (3, date(2026, 12, 7)),
    ],
)
def test_comments_are_due_on_no_weekend(days: int | None, due: date) -> None:
    assert closing.comments_due(DAY, days) == due
