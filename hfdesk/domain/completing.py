"""What may be meant by the last words that were typed: phrases, names, bodies, case numbers.

A match begins at the start of one of the last words and reaches to the caret, so that
«… at det leg» is seen as the middle of «ber om at det legges frem». Nothing is offered in the
middle of a word. An index is made beside the typing; asking it takes some microseconds.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from heapq import nsmallest
from itertools import islice

from hfdesk.domain.phrases import SLOT, USES, Phrase, filled
from hfdesk.domain.spelling import SHORTENINGS

LETTERS = 3
"""How many letters there are before something is offered."""
SHOWN = 6
"""The most that is offered at once."""
WORDS = 12
"""So many words back a match may begin."""
REACH = 160
"""So many letters back."""

_WIDE = 256
_LAST = "\U0010ffff"
_STARTS = re.compile(r"(?<![^\W_])[^\W_]|(?<![^\s])[(«“\"]")
_ENDED = re.compile(r"(^|[.:!?–\u2028\ufffc(«“\"])\s*$")
_WORD_START = re.compile(r"(?<![^\W_])[^\W\d_]")


class Rank(IntEnum):
    """What is offered before what."""

    OWN = 0
    PHRASE = 1
    NAME = 2
    BODY = 3
    NUMBER = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One way to be found: what is typed (``key``, folded), and the ``text`` that is meant by it.

    ``kept``: the text begins as the key does, and the letters stay as they were typed.
    ``sentence``: it is a whole one, offered where a sentence begins or from the second word on.
    ``least`` letters of the key are typed before it is offered.
    """

    key: str
    text: str
    rank: Rank
    order: int = 0
    kept: bool = True
    sentence: bool = False
    least: int = 0
    use: str = ""
    situation: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something offered: ``typed`` stands before the caret, and gives place to ``text``."""

    typed: str
    text: str
    rank: Rank
    detail: str = ""

    @property
    def kept(self) -> bool:
        """Whether all that was typed stays, so that only :attr:`rest` is written."""
        return self.text.startswith(self.typed)

    @property
    def rest(self) -> str:
        """What is written behind the caret, where what was typed stays."""
        return self.text[len(self.typed) :]

    @property
    def written(self) -> int:
        """So many letters of the text are whole words that were typed already."""
        return self.typed.rfind(" ") + 1 if self.kept else 0


def fold(text: str) -> str:
    """A text in small letters, as long as it was, every blank an ordinary one."""
    low = text.replace("\u00a0", " ").lower()
    if len(low) == len(text):
        return low
    return "".join(each.lower() if len(each.lower()) == 1 else each for each in text)


# -- what can be found ------------------------------------------------------------------------


def of_phrases(phrases: Iterable[Phrase], values: Mapping[str, str]) -> Iterator[Entry]:
    """The program's phrases, with the slots filled in that are known."""
    for order, each in enumerate(phrases):
        yield from _of_phrase(each.text, values, Rank.PHRASE, order, each.use, each.situation)


def of_own(texts: Iterable[str], values: Mapping[str, str]) -> Iterator[Entry]:
    """The committee's own phrases: offered first, in any field."""
    for order, text in enumerate(texts):
        yield from _of_phrase(text, values, Rank.OWN, order)


def of_names(names: Iterable[str], details: Mapping[str, str] | None = None) -> Iterator[Entry]:
    """People by the beginning of each of their names; ``details`` tell who they are."""
    for order, name in enumerate(dict.fromkeys(names)):
        detail = (details or {}).get(name, "")
        for start in _WORD_START.finditer(name):
            yield Entry(fold(name[start.start() :]), name, Rank.NAME, order, kept=False, detail=detail)


def of_bodies(bodies: Iterable[tuple[str, str]]) -> Iterator[Entry]:
    """Bodies (name, abbreviation) by their names; the name or its abbreviation can be taken."""
    for order, (name, short) in enumerate(dict.fromkeys(bodies)):
        yield Entry(fold(name), name, Rank.BODY, 2 * order, kept=False, detail=short)
        if short and short != name:
            yield Entry(fold(name), short, Rank.BODY, 2 * order + 1, kept=False, detail=name)
            yield Entry(fold(short), short, Rank.BODY, 2 * order + 1, kept=False, detail=name)


def of_numbers(numbers: Iterable[tuple[str, str]]) -> Iterator[Entry]:
    """Case numbers (number, title), the likeliest first; also behind «sak»."""
    for order, (number, title) in enumerate(dict.fromkeys(numbers)):
        key = fold(number)
        yield Entry(key, number, Rank.NUMBER, order, kept=False, detail=title)
        yield Entry(f"sak {key}", f"sak {number}", Rank.NUMBER, order, detail=title)


def _of_phrase(
    text: str, values: Mapping[str, str], rank: Rank, order: int, use: str = "", situation: str = ""
) -> Iterator[Entry]:
    """A phrase from its beginning, and from behind a slot that it begins with.

    Where several words fill that slot, as a name does, they are typed first: whoever begins a
    name wants the name.
    """
    first, whole = SLOT.match(text), filled(text, values)
    lead = filled(first[0], values) if first else ""
    least = len(lead) + 1 if " " in lead else 0
    sentence = rank is Rank.PHRASE and text[:1].isupper()
    for start in dict.fromkeys((0, len(lead))):
        part = whole[start:].lstrip(" ,")
        slot = SLOT.search(part)
        key = fold(part[: slot.start()] if slot else part)
        if key.strip():
            least_here = 0 if start else least
            yield Entry(key, part, rank, order, True, sentence, least_here, use, situation)


# -- finding ----------------------------------------------------------------------------------


class _Sorted:
    """Entries by what is typed for them."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = sorted(entries, key=lambda each: each.key)
        self._keys = [each.key for each in self._entries]
        self._ordered = sorted(self._entries, key=lambda each: (each.rank, each.order))

    def beginning(self, typed: str) -> Sequence[Entry]:
        """The entries that begin so."""
        first = bisect_left(self._keys, typed)
        if first == len(self._keys) or not self._keys[first].startswith(typed):
            return ()
        return self._entries[first : bisect_left(self._keys, typed + _LAST, first)]

    def best(self, typed: str) -> Iterable[Entry]:
        """The first of them by rank and order, at least as many as are shown."""
        found = self.beginning(typed)
        if len(found) <= _WIDE:
            return nsmallest(2 * SHOWN, found, key=lambda each: (each.rank, each.order))
        return islice((each for each in self._ordered if each.key.startswith(typed)), 2 * SHOWN)


_Order = tuple[int, int, int, int]


class Index:
    """All that can be offered in one place, found by the last words typed."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        kept = list(entries)
        self._begun = {
            n: {each.key[:n] for each in kept if len(each.key) >= n} for n in range(1, LETTERS + 1)
        }
        self._phrases = _Sorted(each for each in kept if each.rank <= Rank.PHRASE)
        self._words = _Sorted(each for each in kept if each.rank > Rank.PHRASE)

    def find(
        self,
        before: str,
        after: str = "",
        field: str = "discussion",
        situations: Sequence[str] = (),
        least: int = LETTERS,
    ) -> tuple[Hit, ...]:
        """What may be meant, the likeliest first; ``before`` and ``after`` the caret in its paragraph.

        The committee's own phrases come first, then those of the situation and the field,
        names, bodies and numbers; the longer a match reaches back, the better. From ``least``
        letters on something is offered, at most :data:`LETTERS`.
        """
        if after[:1].isalnum() or not before.strip():
            return ()
        before = _end_of(before)
        folded = fold(before)
        uses = USES.get(field, (field,))
        found: list[tuple[_Order, Hit]] = []
        for start in _starts(folded):
            if folded[start : start + least] not in self._begun[least]:
                continue
            for entry in self._matching(folded, start, uses):
                weight = _weight(entry, uses, situations)
                order = (entry.rank, weight, start, entry.order)
                found.append((order, _hit(entry, before[start:])))
        return _first(found)

    def _matching(self, folded: str, start: int, uses: Sequence[str]) -> Iterator[Entry]:
        tail = folded[start:]
        whole = " " in tail.strip() or _begins_sentence(folded[:start])
        for entry in self._phrases.beginning(tail):
            fits = (whole or not entry.sentence) and len(tail) >= entry.least
            if fits and (not entry.use or entry.use in uses):
                yield entry
        yield from self._words.best(tail)


def _end_of(text: str) -> str:
    """The last letters of a text, from the beginning of a word."""
    if len(text) <= REACH:
        return text
    end = text[-REACH:]
    return end[end.find(" ") + 1 :]


def _starts(folded: str) -> list[int]:
    """Where the last words begin, the farthest first."""
    return [found.start() for found in _STARTS.finditer(folded)][-WORDS:]


def _begins_sentence(before: str) -> bool:
    """Whether a sentence begins behind what is typed before: not behind «jf.»."""
    last = before.rsplit(maxsplit=1)[-1:]
    return _ENDED.search(before) is not None and not (last and last[0] in SHORTENINGS)


def _weight(entry: Entry, uses: Sequence[str], situations: Sequence[str]) -> int:
    if not entry.use:
        return 0
    fits = any(entry.situation.startswith(each) for each in situations)
    return uses.index(entry.use) + (0 if fits else len(uses) * bool(situations))


def _hit(entry: Entry, typed: str) -> Hit:
    text = typed + entry.text[len(typed) :] if entry.kept else entry.text
    return Hit(typed, text, entry.rank, entry.detail)


def _first(found: list[tuple[_Order, Hit]]) -> tuple[Hit, ...]:
    """The first ones, none twice, none that is written already."""
    found.sort(key=_order)
    seen: set[str] = set()
    first: list[Hit] = []
    for _, hit in found:
        text, rest = fold(hit.text), hit.rest if hit.kept else hit.text
        known = {text, rest} & seen
        seen |= {text, rest}
        if not known and text != fold(hit.typed) and any(letter.isalnum() for letter in rest):
            first.append(hit)
        if len(first) == SHOWN:
            break
    return tuple(first)


def _order(found: tuple[_Order, Hit]) -> _Order:
    return found[0]
