"""Numbers used twice or left out, and items that nobody answers for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise

from hfdesk.domain.checks.finding import Code, Context, Finding, Severity
from hfdesk.domain.numbering import parse
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Kind

_FIGURES = re.compile(r"\d+")
FEW = 4
"""So many items with a responsible make it a habit; so far apart may numbers lie."""

_Series = tuple[str, int | None]


def check(record: MeetingRecord, context: Context) -> Iterator[Finding]:
    """Numbers twice here or in another meeting, gaps between them, a responsible left out."""
    seen: dict[str, AgendaItem] = {}
    for item in record.meeting.agenda:
        number = item.number
        if not number:
            continue
        if number in seen:
            yield Finding(Code.NUMBER_TWICE, item=item.id, field="number", values={"number": number})
        elif number in context.numbers:
            values = {"number": number, "day": context.numbers[number]}
            yield Finding(Code.NUMBER_TAKEN, Severity.DOUBT, item=item.id, field="number", values=values)
        seen.setdefault(number, item)
    yield from _gaps(seen, context.numbers)
    yield from _responsible(record)


def _gaps(here: Mapping[str, AgendaItem], elsewhere: Mapping[str, date]) -> Iterator[Finding]:
    """A number between two of this meeting's that no meeting of the committee has used."""
    used = {_place(number) for number in elsewhere}
    series: defaultdict[_Series, dict[int, AgendaItem]] = defaultdict(dict)
    for number, item in here.items():
        key, sequence = _place(number)
        if sequence is not None:
            series[key][sequence] = item
    for key, found in series.items():
        missing = [number for number in _between(sorted(found)) if (key, number) not in used]
        if missing:
            after = found[min(number for number in found if number > missing[0])]
            values = {"number": _printed(after.number, missing[0])}
            yield Finding(Code.NUMBER_GAP, Severity.DOUBT, item=after.id, field="number", values=values)


def _between(ordered: list[int]) -> Iterator[int]:
    """The numbers left out; where many are, somebody began anew on purpose."""
    for low, high in pairwise(ordered):
        if high - low <= FEW:
            yield from range(low + 1, high)


def _place(number: str) -> tuple[_Series, int | None]:
    """((series, year), sequence) of a printed number."""
    year, sequence = parse(number)
    return (_FIGURES.sub("#", number), year), sequence


def _printed(like: str, sequence: int) -> str:
    """Another number, printed like one that is there."""
    own = parse(like)[1]
    return re.sub(rf"(?<!\d)0*{own}(?!\d)", str(sequence), like, count=1)


def _responsible(record: MeetingRecord) -> Iterator[Finding]:
    cases = [item for item in record.meeting.agenda if item.kind is Kind.CASE]
    without = [item for item in cases if not item.responsible and not item.presenters]
    told = len(cases) - len(without)
    if told >= FEW and told >= 3 * len(without):
        for item in without:
            yield Finding(Code.NO_RESPONSIBLE, Severity.INFO, item=item.id, field="responsible")
