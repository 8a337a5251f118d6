"""What a user types into a cell of the agenda, read: clock, length, tags, people.

What cannot be read is refused with a code and the text, so that it can be mended.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from datetime import time

from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Who

DAY = 24 * 60
"""The longest length of an item, in minutes."""

_CLOCK = re.compile(r"([01]?\d|2[0-3])(?:[.: ]?([0-5]\d))?", re.ASCII)
_BETWEEN = re.compile(r"\s*[-\u2013\u2212]\s*|\s+(?:til|to)\s+|(?<=\d)\s+(?=\d{3,4}$|\d{1,2}[.:])")
_LENGTH = re.compile(r"([+\-\u2212\u2013]?)\s*(?:(\d{1,2}):([0-5]\d)|(\d{1,4}))\s*(?:min\.?)?", re.ASCII)


def clock(text: str) -> time | None:
    """A clock time: ``1115``, ``11.15``, ``11:15`` or ``11``; ``None`` for no text."""
    clean = text.strip()
    if not clean:
        return None
    found = _CLOCK.fullmatch(clean)
    if found is None:
        raise Refusal("entry.clock", text=clean)
    return time(int(found[1]), int(found[2] or 0))


def span(text: str) -> tuple[time | None, time | None]:
    """From and to: ``9:02–9:10``, ``0902 0910``, ``9.02 til 9.10``, or a start alone."""
    first, _, last = _BETWEEN.sub("|", text.strip(), count=1).partition("|")
    return clock(first), clock(last)


def minutes(text: str, before: int | None) -> int | None:
    """A length in minutes: ``30``, ``1:15``, or ``+5`` from the length before.

    ``None`` for no text. Refuses a negative length and one of more than a day.
    """
    clean = text.strip()
    if not clean:
        return None
    found = _LENGTH.fullmatch(clean)
    if found is None:
        raise Refusal("entry.minutes", text=clean)
    told = int(found[4]) if found[4] else 60 * int(found[2]) + int(found[3])
    if found[1] not in ("", "+"):
        raise Refusal("agenda.negative_length", minutes=-told)
    length = told + (before or 0 if found[1] else 0)
    if length > DAY:
        raise Refusal("entry.minutes", text=clean)
    return length


def parts(text: str) -> tuple[str, ...]:
    """The parts of a text divided by comma, each once, in order; empty ones left out."""
    return tuple(dict.fromkeys(clean for each in text.split(",") if (clean := " ".join(each.split()))))


def whos(text: str, before: Mapping[str, Who], known: Mapping[str, Collection[Who]]) -> tuple[Who, ...]:
    """The people named in a text, divided by comma.

    ``before`` are those who stood there, by the name that was shown: they stay who they
    were. ``known`` tells whom a name or another spelling of it may mean; where that is one
    alone, the name becomes linked.
    """
    return tuple(before.get(name) or _who(name, tuple(known.get(name, ()))) for name in parts(text))


def _who(name: str, meant: tuple[Who, ...]) -> Who:
    return meant[0] if len(meant) == 1 else Who(as_=name)
