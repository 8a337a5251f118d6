"""Standard phrases by situation, their slots, and which of them fit where one writes.

A slot is written ``⟨what⟩``. The program fills those whose value it knows; the caret visits the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hfdesk.domain.values import AgendaItem, Kind

SLOT = re.compile(r"⟨([^⟨⟩\n]*)⟩")
"""A slot; its group is what is to stand there."""

USES: Mapping[str, tuple[str, ...]] = {
    "discussion": ("discussion", "decision", "outcome", "details", "remark"),
    "decision": ("decision", "outcome", "discussion", "remark"),
    "proposal": ("decision", "details", "remark"),
    "paper": ("details", "remark", "decision"),
    "introduction": ("introduction",),
    "minutes": ("minutes", "discussion", "decision"),
}
"""The field that is written in, and the uses whose phrases fit there, the likeliest first."""

_APPROVES = re.compile(r"(godkjenn|approv)", re.IGNORECASE)
_MINUTES = re.compile(r"(referat|protokoll|møtebok|minutes)", re.IGNORECASE)
_BRIEFING = re.compile(r"(orientering|information|drøfting)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to say something.

    ``situation`` is the same in every language (``decision.postpone``), ``title`` its name
    in this one, ``use`` the field where the phrase belongs (``decision``, ``discussion`` …;
    ``outcome`` is what a decision says that nobody proposes).
    """

    situation: str
    use: str
    title: str
    text: str

    @property
    def slots(self) -> tuple[str, ...]:
        """What is to be filled in, in order, as ``⟨…⟩`` names it."""
        return tuple(SLOT.findall(self.text))

    def filled(self, values: Mapping[str, str]) -> str:
        """The text with the slots that ``values`` names filled in; see :func:`filled`."""
        return filled(self.text, values)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a phrase: words, or (``slot``) what is to be filled in."""

    text: str
    slot: bool = False


def filled(text: str, values: Mapping[str, str]) -> str:
    """A text with its slots filled in where a value is known; a capital there is one in the value.

    Values are named in small letters: ``utvalget`` fills ``⟨utvalget⟩`` and ``⟨Utvalget⟩``.
    """

    def fill(slot: re.Match[str]) -> str:
        value = values.get(slot[1]) or values.get(slot[1].lower(), "")
        return (value[:1].upper() + value[1:] if slot[1][:1].isupper() else value) or slot[0]

    return SLOT.sub(fill, text)


def pieces(text: str) -> Iterator[Piece]:
    """A text as words and slots, in order; blanks around a slot go."""
    at = 0
    for slot in SLOT.finditer(text):
        if words := text[at : slot.start()].strip():
            yield Piece(words)
        yield Piece(slot[1], slot=True)
        at = slot.end()
    if words := text[at:].strip():
        yield Piece(words)


def situations_of(item: AgendaItem | None, title: str = "") -> tuple[str, ...]:
    """The situations that an item of an agenda is made for, as beginnings of their names.

    Approving minutes or the agenda, a briefing, eventuelt; of other items nothing is known.
    """
    if item is None:
        return ()
    words = item.title or title
    if item.kind is Kind.OTHER_BUSINESS:
        return ("other",)
    if _APPROVES.search(words):
        return ("minutes",) if _MINUTES.search(words) else ("call",)
    if any(_BRIEFING.search(tag) for tag in item.tags):
        return ("decision.orientation", "decision.note", "discussion")
    return ()
