"""Votes: how many may be cast, what they come to, and who is meant by the first letters.

Every function is pure; what cannot be is refused with a code, and nothing is changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from string import ascii_lowercase

from hfdesk.domain import roster
from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import Mark, Points, RichText
from hfdesk.domain.roster import Someone
from hfdesk.domain.values import AgendaItem, Motion, MotionKind, MotionResult, Outcome, Votes, Who

_LETTERS = frozenset({Mark.LETTER, Mark.LETTER_PAREN})


@dataclass(frozen=True, slots=True)
class Voter:
    """Somebody who is there and may vote: whom the minutes name, and how the name reads."""

    who: Who
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """Votes as they were typed: numbers, and names divided by commas.

    ``leader`` is how the leader voted where it is a tie and that decided it: for (``True``),
    against (``False``), or no casting vote (``None``).
    """

    for_: str = ""
    against: str = ""
    blank: str = ""
    for_names: str = ""
    against_names: str = ""
    blank_names: str = ""
    leader: bool | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed: then all vote for it."""
        parts = (self.for_, self.against, self.blank, self.for_names, self.against_names, self.blank_names)
        return not any(part.strip() for part in parts)


def all_for(voters: Sequence[Voter]) -> Votes:
    """Everybody for it; refuses where nobody is there to vote."""
    if not voters:
        raise Refusal("voting.nobody")
    return Votes(for_=len(voters), against=0, blank=0)


def counted(ballot: Ballot, voters: Sequence[Voter]) -> Votes:
    """The votes that were typed; an empty ballot is :func:`all_for`.

    A number that is not told is that of the names. Where those for it are not told they are
    the rest; the others are 0 where nobody is left, and else not told. Refuses what cannot be
    read, more votes than voters, and a casting vote where it is no tie.
    """
    if ballot.is_empty:
        return all_for(voters)
    typed = (ballot.for_names, ballot.against_names, ballot.blank_names)
    whos = [tuple(voter.who for voter in named(text, voters)) for text in typed]
    _refuse_twice([who for each in whos for who in each], voters)
    numbers = (ballot.for_, ballot.against, ballot.blank)
    told = [_number(text, len(names)) for text, names in zip(numbers, whos, strict=True)]
    if told[0] is None:
        told[0] = max(0, len(voters) - sum(each or 0 for each in told[1:]))
    if sum(each or 0 for each in told) == len(voters):
        told = [each or 0 for each in told]
    votes = Votes(
        for_=told[0],
        against=told[1],
        blank=told[2],
        for_names=whos[0],
        against_names=whos[1],
        blank_names=whos[2],
        casting=True if ballot.leader is not None else None,
    )
    return checked(votes, len(voters))


def checked(votes: Votes, present: int) -> Votes:
    """The votes; refuses more than there are present, and a casting vote that is not needed."""
    cast = total(votes)
    if cast > present:
        raise Refusal("voting.more_than_present", cast=cast, present=present)
    if votes.casting and not is_tie(votes):
        raise Refusal("voting.no_tie")
    return votes


def total(votes: Votes) -> int:
    """How many votes were told."""
    return sum(each or 0 for each in (votes.for_, votes.against, votes.blank))


def is_unanimous(votes: Votes) -> bool:
    """Whether all who voted were for it."""
    others = (votes.blank, votes.against_names, votes.blank_names)
    return bool(votes.for_) and votes.against == 0 and not any(others)


def is_tie(votes: Votes) -> bool:
    """Whether as many were for it as against it."""
    return bool(votes.for_) and votes.for_ == votes.against


def carried(votes: Votes) -> bool | None:
    """Whether more were for it than against it; ``None`` for a tie, or where it is not told."""
    if votes.for_ is None or votes.against is None or votes.for_ == votes.against:
        return None
    return votes.for_ > votes.against


def points(decision: RichText) -> tuple[tuple[str, RichText], ...]:
    """A decision's points of the highest level, (as printed, text); ``()`` where it has no two."""
    lists = [block for block in decision.blocks if isinstance(block, Points)]
    if len(lists) != 1 or len(lists[0].points) < 2 or lists[0].mark is Mark.BULLET:
        return ()
    return tuple((_ordinal(lists[0], at), RichText(point.blocks)) for at, point in enumerate(lists[0].points))


def voted(item: AgendaItem, votes: Votes | None, point: str = "", leader: bool | None = None) -> AgendaItem:
    """The item with the votes on its decision, or on a point of it; ``None`` takes them away.

    What fell is marked so; ``leader`` is how the leader's casting vote went. ``KeyError``
    where the decision has no such point.
    """
    if point:
        return replace(item, motions=tuple(_with_point(item, votes, point, leader)))
    fell = votes is not None and adopted(votes, leader) is False
    outcome = Outcome.REJECTED if fell else item.outcome
    if outcome is Outcome.REJECTED and not fell:
        outcome = None
    return replace(item, votes=votes, outcome=outcome)


def set_against(item: AgendaItem, first: Motion, other: Motion) -> AgendaItem:
    """The item with two alternatives set against each other; those that were before go.

    The one with the more votes is adopted. Where no decision is written yet, it becomes
    the decision.
    """
    one, two = (each.votes.for_ or 0 if each.votes else 0 for each in (first, other))
    results = (MotionResult.ADOPTED, MotionResult.REJECTED)
    won = results if one > two else results[::-1] if two > one else (None, None)
    pair = (
        replace(first, result=won[0]),
        replace(other, against_previous=True, result=won[1]),
    )
    decision = item.decision
    if not decision and won[0] is not None:
        decision = first.text if one > two else other.text
    return replace(item, motions=(*without_alternatives(item).motions, *pair), decision=decision)


def without_alternatives(item: AgendaItem) -> AgendaItem:
    """The item without the alternatives that were set against each other."""
    gone: set[int] = set()
    for at, motion in enumerate(item.motions):
        if motion.against_previous:
            gone |= {at - 1, at}
    return replace(item, motions=tuple(each for at, each in enumerate(item.motions) if at not in gone))


def alternatives(item: AgendaItem) -> tuple[Motion, Motion] | None:
    """The two alternatives that were set against each other last."""
    found = [at for at, motion in enumerate(item.motions) if motion.against_previous and at]
    return (item.motions[found[-1] - 1], item.motions[found[-1]]) if found else None


def of_point(item: AgendaItem, point: str) -> Motion | None:
    """What was voted on as a point of the decision."""
    return next((each for each in item.motions if each.point == point and is_own_point(each)), None)


def is_own_point(motion: Motion) -> bool:
    """Whether a motion is a point of the decision itself, and nobody's amendment."""
    return bool(motion.point) and motion.kind is None and not motion.by and not motion.against_previous


def adopted(votes: Votes, leader: bool | None = None) -> bool | None:
    """What became of it; in a tie what the leader's casting vote says."""
    return leader if votes.casting else carried(votes)


def named(typed: str, voters: Sequence[Voter]) -> tuple[Voter, ...]:
    """Those whom names or first letters mean, divided by commas.

    ``jo h`` and ``jh`` mean Jorunn Hellebø. Refuses a name that nobody has, and one that
    several have.
    """
    return tuple(_one(" ".join(part.split()), voters) for part in typed.split(",") if part.strip())


def matching(typed: str, voters: Iterable[Voter]) -> list[Voter]:
    """Those whose name it is, or whose initials, or whose name's words begin so."""
    known = {str(at): voter for at, voter in enumerate(voters)}
    people = [Someone(key, voter.name) for key, voter in known.items()]
    return [known[each.key] for each in roster.named(people, typed)]


def _one(typed: str, voters: Sequence[Voter]) -> Voter:
    found = matching(typed, voters)
    if not found:
        raise Refusal("voting.no_voter", name=typed)
    if len(found) > 1:
        raise Refusal("voting.several", name=typed, names=", ".join(each.name for each in found[:3]))
    return found[0]


def _number(text: str, names: int) -> int | None:
    """A number that was typed, at least that of the names beside it."""
    clean = text.strip()
    if not clean:
        return names or None
    if not clean.isascii() or not clean.isdigit() or len(clean) > 4:
        raise Refusal("voting.number", text=clean)
    if int(clean) < names:
        raise Refusal("voting.more_names", count=names, number=int(clean))
    return int(clean)


def _refuse_twice(whos: Sequence[Who], voters: Sequence[Voter]) -> None:
    twice = next((who for at, who in enumerate(whos) if who in whos[:at]), None)
    if twice is not None:
        raise Refusal("voting.twice", name=next(each.name for each in voters if each.who == twice))


def _ordinal(of: Points, at: int) -> str:
    number = of.start + at
    return ascii_lowercase[number - 1] if of.mark in _LETTERS and number <= 26 else str(number)


def _with_point(item: AgendaItem, votes: Votes | None, point: str, leader: bool | None) -> Iterator[Motion]:
    """The motions with a point's votes in the points' order, behind the others."""
    texts = dict(points(item.decision))
    if point not in texts:
        raise KeyError(point)
    own = {each.point: each for each in item.motions if is_own_point(each)}
    yield from (each for each in item.motions if not is_own_point(each))
    own.pop(point, None)
    if votes is not None:
        won = adopted(votes, leader)
        result = None if won is None else MotionResult.ADOPTED if won else MotionResult.REJECTED
        own[point] = Motion(text=texts[point], point=point, votes=votes, result=result)
    order = list(texts)
    yield from sorted(own.values(), key=lambda each: order.index(each.point) if each.point in order else -1)


def proposal(text: RichText, votes: int, blank: int | None = None, by: tuple[Who, ...] = ()) -> Motion:
    """An alternative with the votes for it."""
    return Motion(text=text, kind=MotionKind.PROPOSAL, by=by, votes=Votes(for_=votes, blank=blank))
