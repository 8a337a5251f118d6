"""Attendance: who was there for what, and how a list of names or numbers reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from hfdesk.domain.values import Attendance, Meeting, Presence


def attended(meeting: Meeting, record: Attendance, number: str) -> bool:
    """Whether the record's person was there for the item of that number.

    Told by the record's items or its range of items; a clock alone does not tell.
    """
    if record.status is not Presence.PRESENT:
        return False
    if record.items:
        return number in record.items
    order = [item.number for item in meeting.agenda if item.number]
    if number not in order:
        return True
    first = order.index(record.from_item) if record.from_item in order else 0
    last = order.index(record.to_item) if record.to_item in order else len(order) - 1
    return first <= order.index(number) <= last


def whole(records: Iterable[Attendance]) -> tuple[Attendance, ...]:
    """Those who were not there for certain items only, in their order."""
    return tuple(record for record in records if not record.items)


def for_items(records: Iterable[Attendance]) -> Iterator[tuple[tuple[str, ...], tuple[Attendance, ...]]]:
    """(items, those who were there for these items only), as they follow one another."""
    partial = (record for record in records if record.items)
    for items, same in groupby(partial, key=lambda record: record.items):
        yield items, tuple(same)


def enumerated(parts: Sequence[str], last: str) -> str:
    """``A, B og C``: parts divided by commas, the last one by ``last`` (``" og "``)."""
    if len(parts) <= 1:
        return "".join(parts)
    return ", ".join(parts[:-1]) + last + parts[-1]


def ranges(numbers: Sequence[tuple[int | None, str]]) -> tuple[tuple[str, ...], ...]:
    """Numbers in their order, those in a row gathered as (first, last).

    Each number is (place in the series, as printed); one without a place stands alone.
    ``((5, "5"), (6, "6"), (9, "9"))`` is ``(("5", "6"), ("9",))``.
    """
    gathered: list[list[tuple[int | None, str]]] = []
    for place, text in numbers:
        last = gathered[-1][-1][0] if gathered else None
        if place is not None and last is not None and place == last + 1:
            gathered[-1].append((place, text))
        else:
            gathered.append([(place, text)])
    return tuple((run[0][1],) if len(run) == 1 else (run[0][1], run[-1][1]) for run in gathered)
