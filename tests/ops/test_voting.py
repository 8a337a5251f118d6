"""Votes in the archive: each one gesture, and only of those who are there and may."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from hfdesk import markup
from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.setup import Setup, with_setup
from hfdesk.domain.values import (
    AgendaItem,
    Attendance,
    Committee,
    Kind,
    Meeting,
    Membership,
    MotionResult,
    Outcome,
    Person,
    Presence,
    Recusal,
    Role,
    Votes,
    Who,
)
from hfdesk.domain.voting import Ballot
from hfdesk.ops import voting
from hfdesk.store import Desk, Op
from tests.ops.filling import Holding

NAMES = {"ada": "Ada Berge", "bo": "Bo Dahl", "cia": "Cia Eng", "dan": "Dan Foss", "eva": "Eva Gran"}
COMMITTEE = with_setup(Committee(id="u", name="Utvalget"), Setup(votes=True))
ITEM = AgendaItem(
    id="a",
    kind=Kind.CASE,
    number="1/26",
    title="Vaktplan",
    proposal=paragraphs("Planen vedtas."),
    decision=markup.read("1. Planen vedtas.\n2. Den meldes."),
)
MEETING = Meeting(
    id="m",
    committee="u",
    date=date(2026, 12, 3),
    start=time(9),
    agenda=(ITEM, replace(ITEM, id="b", number="2/26", decision=paragraphs())),
    attendance=(
        *(Attendance(status=Presence.PRESENT, person=id) for id in ("ada", "bo", "cia")),
        Attendance(status=Presence.ABSENT, person="dan"),
        Attendance(status=Presence.PRESENT, name="Gro Hagen", deputy_for="dan"),
        Attendance(status=Presence.PRESENT, person="eva"),
        Attendance(status=Presence.PRESENT, name="Gjest Ivar", items=("1/26",)),
    ),
)
MEMBERS = tuple(
    Membership(id=id, committee="u", person=id, role=Role.SECRETARY if id == "eva" else Role.MEMBER)
    for id in NAMES
)


@pytest.fixture
def held(holding: Holding) -> Desk:
    return holding((COMMITTEE, *(Person(id=id, name=name) for id, name in NAMES.items()), *MEMBERS, MEETING))


def item(desk: Desk, id: str = "a") -> AgendaItem:
    return desk.get(Meeting, "m").item(id)


def able(desk: Desk, id: str = "a") -> list[str]:
    return [each.name for each in voting.voters(desk, desk.meeting_record("m"), id)]


def test_those_vote_who_are_there_and_may(held: Desk) -> None:
    assert able(held) == ["Ada Berge", "Bo Dahl", "Cia Eng", "Gro Hagen"]


def test_who_is_recused_or_has_left_does_not_vote(held: Desk) -> None:
    meeting = held.get(Meeting, "m")
    recused = replace(meeting.item("a"), recusals=(Recusal(who=Who(person="bo")),))
    left = tuple(
        replace(each, to_item="1/26") if each.person == "ada" else each for each in meeting.attendance
    )
    changed = replace(meeting.with_item(recused), attendance=left)
    held.write(Op.CHANGE, lambda work: work.put(changed))
    assert able(held) == ["Ada Berge", "Cia Eng", "Gro Hagen"]
    assert able(held, "b") == ["Bo Dahl", "Cia Eng", "Gro Hagen"]


def test_where_no_members_are_known_all_who_are_there_for_the_whole_vote(holding: Holding) -> None:
    people = (Person(id=id, name=name) for id, name in NAMES.items())
    assert len(able(holding((COMMITTEE, *people, MEETING)))) == 5


def test_unanimous_is_one_gesture_that_undo_takes_back(held: Desk) -> None:
    before = held.package()
    done = voting.unanimous(held, "m", "a")
    assert (done.op, done.label) == (Op.LIVE_VOTE, "Vaktplan")
    assert item(held).votes == Votes(for_=4, against=0, blank=0)
    held.undo()
    assert held.package() == before


def test_a_vote_with_names_is_stored_with_whom_they_are(held: Desk) -> None:
    voting.vote(held, "m", "a", Ballot(against_names="bo, gro"))
    votes = item(held).votes
    assert votes is not None
    assert (votes.for_, votes.against) == (2, 2)
    assert votes.against_names == (Who(person="bo"), Who(as_="Gro Hagen"))


def test_one_vote_too_many_is_refused_and_nothing_is_stored(held: Desk) -> None:
    before = held.package()
    with pytest.raises(Refusal, match="voting.more_than_present"):
        voting.vote(held, "m", "a", Ballot(for_="3", against="2"))
    with pytest.raises(Refusal, match="voting.no_point"):
        voting.vote(held, "m", "a", Ballot(), "3")
    assert held.package() == before


def test_a_committee_that_counts_no_votes_has_none(holding: Holding) -> None:
    held = holding((Committee(id="u", name="Utvalget"), replace(MEETING, attendance=())))
    with pytest.raises(Refusal, match="voting.off"):
        voting.unanimous(held, "m", "a")


def test_the_leader_decides_a_tie_and_the_vote_is_taken_away_again(held: Desk) -> None:
    voting.vote(held, "m", "a", Ballot(for_="2", against="2", leader=False))
    assert item(held).outcome is Outcome.REJECTED
    done = voting.unvote(held, "m", "a")
    assert done.op is Op.LIVE_UNVOTE
    assert (item(held).votes, item(held).outcome) == (None, None)


def test_points_are_voted_on_by_themselves(held: Desk) -> None:
    voting.unanimous(held, "m", "a", "2")
    voting.vote(held, "m", "a", Ballot(against="3"), "1")
    assert [(each.point, each.result) for each in item(held).motions] == [
        ("1", MotionResult.REJECTED),
        ("2", MotionResult.ADOPTED),
    ]
    voting.unvote(held, "m", "a", "1")
    assert [each.point for each in item(held).motions] == ["2"]


def test_an_alternative_is_set_against_what_stands_and_may_win(held: Desk) -> None:
    voting.set_against(held, "m", "b", "Planen **forkastes**.", "bo", Ballot(for_="1", against="3"))
    first, other = item(held, "b").motions
    assert first.text == paragraphs("Planen vedtas.")
    assert (other.by, other.result, other.against_previous) == (
        (Who(person="bo"),),
        MotionResult.ADOPTED,
        True,
    )
    assert item(held, "b").decision.plain == "Planen forkastes."
    voting.unset(held, "m", "b")
    assert item(held, "b").motions == ()


def test_an_alternative_needs_words_and_something_to_stand_against(held: Desk) -> None:
    with pytest.raises(Refusal, match="voting.no_alternative"):
        voting.set_against(held, "m", "b", "  ", "", Ballot(for_="1"))
    bare = replace(item(held, "b"), proposal=paragraphs())
    held.write(Op.CHANGE, lambda work: work.put(held.get(Meeting, "m").with_item(bare)))
    with pytest.raises(Refusal, match="voting.no_proposal"):
        voting.set_against(held, "m", "b", "Noe annet.", "", Ballot(for_="1"))
    voting.set_against(held, "m", "a", "Noe annet.", "", Ballot(for_="3", against="1"))
    assert item(held).decision == ITEM.decision
