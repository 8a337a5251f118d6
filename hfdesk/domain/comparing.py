"""A decision beside what was proposed: which points are new, changed, struck or moved, and the outcome.

Blanks, capitals, formats and the sign at a point's end do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto

from hfdesk.domain.richtext import Mark, Points, RichText
from hfdesk.domain.values import Outcome

ALIKE = 0.5
"""The share of words in common from which one point is another one changed."""

MOST = 60
"""Points of a text beyond which a changed one is not sought: it is told as struck and new."""


class What(Enum):
    """What became of a point."""

    CHANGED = auto()
    NEW = auto()
    STRUCK = auto()
    MOVED = auto()


class Unit(Enum):
    """What the texts are parted in: points of a list, paragraphs, or one text alone."""

    POINT = auto()
    PARAGRAPH = auto()
    WHOLE = auto()


@dataclass(frozen=True, slots=True)
class Change:
    """A point that is otherwise.

    ``label`` (``3``, ``b``) is its own in the decision, of one struck that in the proposal, and
    ``""`` of those that only changed places.
    """

    what: What
    label: str = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """What a decision changed of its proposal, and how the case ended; ``None`` is not known."""

    changes: tuple[Change, ...] = ()
    unit: Unit = Unit.WHOLE
    outcome: Outcome | None = None


_ENDS = re.compile(r"[\s.;,:]+$")
_CASE = r"\b(?:saken|saka|behandlingen|handsaminga|behandlinga)\b"
_DEFERRED = re.compile(
    rf"{_CASE}(?:\s+\w+){{0,4}}?\s+(?:utsettes|utsetjast|utsettast|utsatt|utsett)\b"
    r"|\b(?:utsetter|utset|utsette|utsetje)\s+(?:saken|saka|behandlingen|handsaminga)\b"
    r"|^(?:utsettes|utsetjast|utsatt|utsett)\b",
    re.IGNORECASE,
)
_SENT_BACK = re.compile(
    rf"{_CASE}(?:\s+\w+){{0,3}}?\s+(?:(?:sendes|sendast|sendt|går)\s+tilbake|returneres|returnerast)\b"
    r"|\bsender\s+(?:saken|saka)\s+tilbake\b",
    re.IGNORECASE,
)
_NOTED = re.compile(
    r"\b(?:tar|tok|tek|tas|takast|tatt|teken|tatt|ta)\b[^.;]{0,80}\btil\s+"
    r"(?:orientering|etterretning|etterretting|etterretninga)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Part:
    """A point or paragraph: its label, and its words as they are compared."""

    label: str
    key: str
    is_point: bool

    @property
    def words(self) -> list[str]:
        return self.key.split()


def compared(proposal: RichText, decision: RichText) -> Compared:
    """What a decision changed of its proposal, and the outcome that it tells."""
    if not decision:
        return Compared()
    before, after = _parts(proposal), _parts(decision)
    changes = _changes(before, after) if proposal else ()
    return Compared(changes, _unit(before, after), _outcome(after, bool(proposal), bool(changes)))


def _outcome(parts: Sequence[_Part], has_proposal: bool, is_changed: bool) -> Outcome | None:
    """The outcome by the decision's own words, else by what was changed."""
    first = parts[0].key if parts else ""
    for pattern, outcome in (
        (_DEFERRED, Outcome.DEFERRED),
        (_SENT_BACK, Outcome.SENT_BACK),
        (_NOTED, Outcome.NOTED),
    ):
        if pattern.search(first):
            return outcome
    if not has_proposal:
        return None
    return Outcome.AMENDED if is_changed else Outcome.AS_PROPOSED


def _unit(before: Sequence[_Part], after: Sequence[_Part]) -> Unit:
    if any(part.is_point for part in (*before, *after)):
        return Unit.POINT
    return Unit.PARAGRAPH if max(len(before), len(after)) > 1 else Unit.WHOLE


def _changes(before: Sequence[_Part], after: Sequence[_Part]) -> tuple[Change, ...]:
    gone, come = _unmatched(before, after)
    moved = _pair(
        gone, come, [(old, new) for old in gone for new in come if before[old].key == after[new].key]
    )
    changed = _pair(gone, come, _alike(before, after, gone, come))
    found = [(new, Change(What.CHANGED, after[new].label)) for _, new in changed]
    found += [(new, Change(What.NEW, after[new].label)) for new in come]
    told = [change for _, change in sorted(found, key=lambda each: each[0])]
    struck = [Change(What.STRUCK, before[old].label) for old in gone]
    return (*told, *struck, *([Change(What.MOVED)] if moved else ()))


def _unmatched(before: Sequence[_Part], after: Sequence[_Part]) -> tuple[list[int], list[int]]:
    """The points that stand in one text alone, or at another place."""
    matcher = SequenceMatcher(
        None, [part.key for part in before], [part.key for part in after], autojunk=False
    )
    gone, come = list(range(len(before))), list(range(len(after)))
    for old, new, count in matcher.get_matching_blocks():
        for at in range(count):
            gone.remove(old + at)
            come.remove(new + at)
    return gone, come


def _alike(
    before: Sequence[_Part], after: Sequence[_Part], gone: Sequence[int], come: Sequence[int]
) -> list[tuple[int, int]]:
    """Pairs that may be one point changed, the likest first; two that stand alone are a pair."""
    if len(gone) == len(come) == len(before) == len(after) == 1:
        return [(gone[0], come[0])]
    found = likely([before[old].words for old in gone], [after[new].words for new in come])
    return [(gone[old], come[new]) for old, new in found]


def likely(before: Sequence[Sequence[str]], after: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """The places of texts, each as its words, that may be one another changed, the likest first.

    None are told of more than ``MOST`` texts.
    """
    if max(len(before), len(after)) > MOST:
        return []
    pairs = [
        (ratio, old, new)
        for new, words in enumerate(after)
        for old, ratio in _ratios(before, words)
        if ratio >= ALIKE
    ]
    return [(old, new) for _, old, new in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2]))]


def _ratios(before: Sequence[Sequence[str]], words: Sequence[str]) -> Iterator[tuple[int, float]]:
    """How much of a text each of others has in common with it; those that have too little are passed over."""
    matcher = SequenceMatcher(None, "", words, autojunk=False)
    for at, old in enumerate(before):
        matcher.set_seq1(old)
        if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE:
            yield at, matcher.ratio()


def _pair(gone: list[int], come: list[int], pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pairs of which both are left, taken out of what is left."""
    found: list[tuple[int, int]] = []
    for old, new in pairs:
        if old in gone and new in come:
            gone.remove(old)
            come.remove(new)
            found.append((old, new))
    return found


def _parts(text: RichText) -> list[_Part]:
    return [
        _Part(label, key, is_point)
        for label, words, is_point in _labelled(text)
        if (key := _ENDS.sub("", " ".join(words.casefold().split())))
    ]


def _labelled(text: RichText) -> Iterator[tuple[str, str, bool]]:
    """(label, words, whether it is a point): points by their number, others by their place."""
    place = points = 0
    has_points = any(isinstance(block, Points) for block in text.blocks)
    for block in text.blocks:
        if isinstance(block, Points):
            for at, point in enumerate(block.points, block.start):
                points += 1
                yield _label(block.mark, at, points), RichText(point.blocks).plain, True
        else:
            place += 1
            yield "" if has_points else str(place), RichText((block,)).plain, False


def _label(mark: Mark, ordinal: int, place: int) -> str:
    match mark:
        case Mark.BULLET:
            return str(place)
        case Mark.NUMBER | Mark.NUMBER_PAREN:
            return str(ordinal)
        case Mark.LETTER | Mark.LETTER_PAREN:
            return chr(ord("a") + ordinal - 1)
