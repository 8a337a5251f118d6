"""Votes: never more than those who may vote, and what they come to."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfdesk.domain import voting
from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import Mark, Paragraph, Point, Points, RichText, Run, paragraphs
from hfdesk.domain.values import AgendaItem, Kind, MotionResult, Outcome, Votes, Who
from hfdesk.domain.voting import Ballot, Voter

NAMES = ("Tone Vik", "Jorunn Hellebø", "Jon Arne Ås", "Liv-Torunn Eide", "Arild Sund", "Kari Nord")
VOTERS = tuple(Voter(Who(as_=name), name) for name in NAMES)


def code(ballot: Ballot) -> str:
    with pytest.raises(Refusal) as refused:
        voting.counted(ballot, VOTERS)
    return refused.value.code


def listed(*texts: str, mark: Mark = Mark.NUMBER, start: int = 1) -> RichText:
    points = tuple(Point((Paragraph((Run(text),)),)) for text in texts)
    return RichText((Points(mark, points, start),))


def item(**fields: object) -> AgendaItem:
    return AgendaItem(id="a", kind=Kind.CASE, title="Vaktplan", **fields)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def test_an_empty_ballot_is_everybody_for_it() -> None:
    votes = voting.counted(Ballot(), VOTERS)
    assert votes == Votes(for_=6, against=0, blank=0)
    assert voting.is_unanimous(votes)
    assert voting.carried(votes) is True


def test_nobody_present_casts_no_vote() -> None:
    with pytest.raises(Refusal, match="voting.nobody"):
        voting.counted(Ballot(), ())


def test_those_for_it_are_the_rest_where_the_others_are_told() -> None:
    assert voting.counted(Ballot(against="2", blank="1"), VOTERS) == Votes(for_=3, against=2, blank=1)
    assert voting.counted(Ballot(for_="1", against="2"), VOTERS) == Votes(for_=1, against=2)
    assert voting.counted(Ballot(for_="6"), VOTERS) == Votes(for_=6, against=0, blank=0)


def test_who_is_for_it_of_several_are_not_all() -> None:
    votes = voting.counted(Ballot(for_="5"), VOTERS)
    assert votes == Votes(for_=5)
    assert not voting.is_unanimous(votes)
    assert voting.carried(votes) is None


def test_names_count_as_votes_and_are_known_by_their_first_letters() -> None:
    votes = voting.counted(Ballot(against_names="jh, arild", blank_names="lte"), VOTERS)
    assert (votes.for_, votes.against, votes.blank) == (3, 2, 1)
    assert votes.against_names == (Who(as_="Jorunn Hellebø"), Who(as_="Arild Sund"))
    assert votes.blank_names == (Who(as_="Liv-Torunn Eide"),)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("tone vik", "Tone Vik"),
        ("ton", "Tone Vik"),
        ("hell", "Jorunn Hellebø"),
        ("jo h", "Jorunn Hellebø"),
        ("jaå", "Jon Arne Ås"),
        ("jon ås", "Jon Arne Ås"),
        ("KARI", "Kari Nord"),
    ],
)
def test_first_letters_mean_one(typed: str, name: str) -> None:
    assert [each.name for each in voting.named(typed, VOTERS)] == [name]


@pytest.mark.parametrize(
    ("ballot", "refused"),
    [
        (Ballot(for_="7"), "voting.more_than_present"),
        (Ballot(for_="4", against="3"), "voting.more_than_present"),
        (Ballot(against="9"), "voting.more_than_present"),
        (Ballot(for_="fire"), "voting.number"),
        (Ballot(for_="-1"), "voting.number"),
        (Ballot(for_="²"), "voting.number"),
        (Ballot(against="1", against_names="tone, kari"), "voting.more_names"),
        (Ballot(for_names="tone", against_names="tone"), "voting.twice"),
        (Ballot(against_names="ola"), "voting.no_voter"),
        (Ballot(against_names="j"), "voting.several"),
        (Ballot(for_="4", against="2", leader=True), "voting.no_tie"),
    ],
)
def test_a_ballot_that_cannot_be_is_refused(ballot: Ballot, refused: str) -> None:
    assert code(ballot) == refused


@given(*[st.integers(0, 9) | st.none()] * 3)
def test_never_more_votes_than_voters(for_: int | None, against: int | None, blank: int | None) -> None:
    told = (for_, against, blank)
    typed = ["" if each is None else str(each) for each in told]
    ballot = Ballot(for_=typed[0], against=typed[1], blank=typed[2])
    if sum(each or 0 for each in told) > len(VOTERS):
        assert code(ballot) == "voting.more_than_present"
    else:
        assert 0 <= voting.total(voting.counted(ballot, VOTERS)) <= len(VOTERS)


@pytest.mark.parametrize(("leader", "outcome"), [(True, None), (False, Outcome.REJECTED)])
def test_the_leader_decides_a_tie(leader: bool, outcome: Outcome | None) -> None:
    votes = voting.counted(Ballot(for_="3", against="3", leader=leader), VOTERS)
    assert votes.casting
    assert voting.voted(item(), votes, leader=leader).outcome is outcome


def test_what_fell_is_marked_so_and_no_longer_when_it_is_voted_on_again() -> None:
    fell = voting.voted(item(), Votes(for_=1, against=5))
    assert fell.outcome is Outcome.REJECTED
    assert voting.voted(fell, Votes(for_=5, against=1)).outcome is None
    put_off = item(outcome=Outcome.DEFERRED)
    assert voting.voted(put_off, Votes(for_=5, against=1)).outcome is Outcome.DEFERRED


def test_a_decision_of_points_is_voted_on_point_by_point() -> None:
    decision = listed("Planen vedtas.", "Den meldes.", "AU følger opp.")
    held = item(decision=decision)
    assert [label for label, _ in voting.points(decision)] == ["1", "2", "3"]
    for point, votes in (("3", Votes(for_=6, against=0)), ("1", Votes(for_=2, against=4))):
        held = voting.voted(held, votes, point)
    assert [(each.point, each.result) for each in held.motions] == [
        ("1", MotionResult.REJECTED),
        ("3", MotionResult.ADOPTED),
    ]
    assert held.votes is None
    assert [each.point for each in voting.voted(held, None, "1").motions] == ["3"]
    with pytest.raises(KeyError):
        voting.voted(held, Votes(for_=1), "4")


@pytest.mark.parametrize(
    ("decision", "labels"),
    [
        (paragraphs("Ett.", "To."), []),
        (listed("Bare ett."), []),
        (listed("Ett.", "To.", mark=Mark.BULLET), []),
        (listed("Ett.", "To.", mark=Mark.LETTER_PAREN, start=2), ["b", "c"]),
        (RichText((*paragraphs("Utvalget vedtar:").blocks, *listed("Ett.", "To.").blocks)), ["1", "2"]),
    ],
)
def test_a_decision_has_points_where_it_is_a_list_that_is_counted(
    decision: RichText, labels: list[str]
) -> None:
    assert [label for label, _ in voting.points(decision)] == labels


def test_two_alternatives_are_set_against_each_other() -> None:
    first, other = paragraphs("Bygg nytt."), paragraphs("Bygg om.")
    for one, two in product((1, 2), repeat=2):
        held = voting.set_against(item(), voting.proposal(first, one), voting.proposal(other, two))
        results = [each.result for each in held.motions]
        won = [MotionResult.ADOPTED, MotionResult.REJECTED]
        assert results == (won if one > two else won[::-1] if two > one else [None, None])
        assert held.decision == (first if one > two else other if two > one else RichText())
        assert held.motions[1].against_previous


def test_alternatives_are_set_anew_and_leave_what_was_written_and_the_points() -> None:
    held = voting.voted(item(decision=listed("Ett.", "To.")), Votes(for_=1, against=0), "2")
    for votes in (4, 1):
        held = voting.set_against(
            held, voting.proposal(held.decision, votes), voting.proposal(paragraphs("Bygg om."), 2)
        )
    assert [each.point for each in held.motions] == ["2", "", ""]
    assert held.decision == listed("Ett.", "To.")
    pair = voting.alternatives(held)
    assert pair is not None
    assert pair[1].result is MotionResult.ADOPTED
    assert [each.point for each in voting.without_alternatives(held).motions] == ["2"]
