"""The case queue: what waits for a committee's next agenda, why, and in which order.

A case waits where no agenda has it and no number was given to it, or where its latest
meeting postponed it or sent it back. With the cases wait what minutes have promised to the
next meeting and the follow-ups that are due by then; these become cases when they are taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from operator import itemgetter

from hfdesk.domain.deadlines import read_deadline
from hfdesk.domain.values import Outcome

BACK = frozenset({Outcome.DEFERRED, Outcome.SENT_BACK})
"""The outcomes with which a case waits again."""


class Why(StrEnum):
    """Why something waits."""

    POSTPONED = "postponed"  # in the meeting of ``told``
    SENT_BACK = "sent_back"  # by the meeting of ``told``
    PROMISED = "promised"  # by a decision or a follow-up of the meeting of ``told``, in ``words``
    DUE = "due"  # a follow-up of the meeting of ``told``, by ``by``
    WAITING = "waiting"  # it was registered


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A row of a case queue.

    ``key`` says what it is: ``case/ID``, ``promise/MEETING/ITEM`` or
    ``action/MEETING/ITEM/POSITION``. ``case`` is the case that waits, or the one in whose
    minutes the rest was said; ``number`` is its number there. ``minutes`` is the wanted
    length. ``told`` is the day of the meeting that the reason names, ``by`` the day on
    which it is due or wished, ``words`` what was promised, as it stands there.
    ``after`` names the case that this one follows up.
    """

    key: str
    committee: str
    title: str
    why: Why = Why.WAITING
    case: str = ""
    number: str = ""
    type: str = ""
    minutes: int | None = None
    told: date | None = None
    by: date | None = None
    words: str = ""
    asked_by: tuple[str, ...] = ()
    after: str = ""


def due(row: Waiting, day: date) -> bool:
    """Whether a row belongs on the agenda of a meeting on that day."""
    return row.why is not Why.WAITING or (row.by is not None and row.by <= day)


def ordered(rows: Iterable[Waiting], day: date) -> list[Waiting]:
    """What is due for a meeting on that day first, the oldest before; then by wish and title."""
    placed = [(_place(row, day), row) for row in rows]  # as they come: who makes them may rest between
    return [row for _, row in sorted(placed, key=itemgetter(0))]


def _place(row: Waiting, day: date) -> tuple[bool, date, date, str, str]:
    """Where a row stands: what was said first comes first, and without a day last."""
    later = not due(row, day)
    said = (row.by if row.why is Why.WAITING else row.told) or date.max
    return later, said, row.by or date.max, row.title.casefold(), row.key


_NEXT = re.compile(
    r"\b(?:(?:til|i|på|for)\s+)?(?:neste|førstkommende|førstkomande|påfølgende|påfølgjande)"
    r"\s+(?:[\w-]+?[\s-])?møtet?\b",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"\b(?:(?:til|i|på)\s+)?(?:første|fyrste)\s+(?:[\w-]+\s)?møtet?\s+i\s+(20\d\d)\b", re.IGNORECASE
)
_NAMED = re.compile(
    r"\b(?:(?:til|i|på)\s+)?møtet?\s+(?:den\s+)?\d{1,2}\.\s?(?:\d{1,2}\.?(?:\s?(?:20)?\d\d)?|[a-z]{3,9}\.?(?:\s20\d\d)?)",
    re.IGNORECASE,
)


def promise(text: str, told: date, day: date, last: date | None) -> str:
    """The words with which a text promises something to the meeting of ``day``, else ``""``.

    ``told`` is the day of the meeting whose text it is, ``last`` that of the committee's
    meeting before ``day``: «neste møte» means ``day`` where it was said then, «første møte
    i 2026» where no meeting of that year was before. «møtet 4. desember» names the day.
    """
    if (found := _NEXT.search(text)) and told == last:
        return _clean(found[0])
    if found := _FIRST.search(text):
        year = int(found[1])
        if told < day and day.year == year and (last is None or last.year < year):
            return _clean(found[0])
    named = (each[0] for each in _NAMED.finditer(text))
    return next((_clean(words) for words in named if told < day == read_deadline(words, told)), "")


def _clean(words: str) -> str:
    return " ".join(words.split()).rstrip(".")
