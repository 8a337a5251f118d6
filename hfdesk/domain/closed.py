"""The closed part of a meeting: an item treated behind closed doors, from when to when, who stayed.

It is told by the item's ``exempt``: the ground is its paragraph, and its note begins with the
clocks where they are not the item's own (``13:20–13:40; Ada Berge, Bo Dahl``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, time
from itertools import pairwise

from hfdesk.domain import live
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import AgendaItem, Exempt, Meeting

_PARAGRAPH = re.compile(r"§+\s*\d")
_NOTE = re.compile(r"(\d\d:\d\d)–(\d\d:\d\d)?(?:; (.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Closed:
    """A closed part: its ground, who stayed, from when to when; ``to`` is ``None`` while it lasts."""

    ground: str = ""
    stayed: str = ""
    from_: time | None = None
    to: time | None = None


def closed_part(item: AgendaItem) -> Closed | None:
    """The closed part that an item is or was; ``None`` for an item that was not treated so."""
    if item.exempt is None or item.started is None:
        return None
    told = _NOTE.fullmatch(item.exempt.note)
    if told is None:
        ended = item.ended.time() if item.ended else None
        return Closed(item.exempt.paragraph, item.exempt.note, item.started.time(), ended)
    to = time.fromisoformat(told[2]) if told[2] else item.ended.time() if item.ended else None
    return Closed(item.exempt.paragraph, told[3] or "", time.fromisoformat(told[1]), to)


def is_closed(item: AgendaItem) -> bool:
    """Whether the doors are closed while the item is treated: it is exempt and was not opened again.

    An item that is yet to come is closed where it is exempt.
    """
    part = closed_part(item)
    return item.exempt is not None and (part is None or part.to is None)


def locked(
    item: AgendaItem, ground: str, stayed: str, moment: datetime, public_title: str = ""
) -> AgendaItem:
    """The item behind closed doors from now on, or told anew how it is."""
    part = closed_part(item)
    from_ = part.from_ if part and part.from_ and part.to is None else moment.time()
    own = item.started is None or _same(from_, item.started.time())
    note = stayed if own else _note(from_, None, stayed)
    public = public_title or (item.exempt.public_title if item.exempt else "")
    return replace(item, exempt=Exempt(paragraph=ground, note=note, public_title=public))


def corrected(item: AgendaItem, part: Closed, public_title: str) -> AgendaItem:
    """The item with its closed part told anew; without an end it lasts as long as the item does.

    Refuses (``live.ends_before``) an end before the start. Where the item has not been begun, no
    clocks are told.
    """
    begun = item.started.time() if item.started else None
    ended = item.ended.time() if item.ended else None
    from_ = part.from_ or begun
    if from_ and part.to and (part.to.hour, part.to.minute) < (from_.hour, from_.minute):
        raise Refusal("live.ends_before")
    own = _same(from_, begun) and (part.to is None or _same(part.to, ended))
    note = part.stayed if begun is None or from_ is None or own else _note(from_, part.to, part.stayed)
    return replace(item, exempt=Exempt(paragraph=part.ground, note=note, public_title=public_title))


def names_paragraph(ground: str) -> bool:
    """Whether a ground names a paragraph of a law; what does not may be meant so, and is taken."""
    return _PARAGRAPH.search(ground) is not None


def unlocked(item: AgendaItem, moment: datetime) -> AgendaItem:
    """The item with open doors from now on; one that was closed a moment ago never was."""
    part = closed_part(item)
    if part is None or part.from_ is None or item.exempt is None or _same(part.from_, moment.time()):
        return replace(item, exempt=None)
    note = _note(part.from_, moment.time(), part.stayed)
    return replace(item, exempt=replace(item.exempt, note=note))


def told(meeting: Meeting) -> dict[str, Closed]:
    """The closed parts by item; one that goes on into the next tells neither its end nor that start."""
    parts = [(item.id, part) for item in live.order(meeting) if (part := closed_part(item)) is not None]
    found = dict(parts)
    order = [item.id for item in live.order(meeting)]
    for (one, first), (two, second) in pairwise(parts):
        follows = order.index(two) == order.index(one) + 1
        if follows and _same(first.to, second.from_) and first.ground == second.ground:
            found[one] = replace(found[one], to=None)
            found[two] = replace(found[two], from_=None)
    return found


def _note(from_: time, to: time | None, stayed: str) -> str:
    span = f"{from_:%H:%M}–{f'{to:%H:%M}' if to else ''}"
    return f"{span}; {stayed}" if stayed else span


def _same(one: time | None, two: time | None) -> bool:
    """Whether two clocks read the same."""
    return one is not None and two is not None and (one.hour, one.minute) == (two.hour, two.minute)
