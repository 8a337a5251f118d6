"""Which backups of an archive are kept, and from when on the newest one is too old."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

MONTH = timedelta(days=31)
OLD = timedelta(days=3)
"""The age of the newest backup from which the user is warned."""


class Reason(StrEnum):
    """Why a backup was made."""

    START = "start"
    DAILY = "daily"
    MIGRATION = "migration"
    HAND = "hand"


UNASKED = frozenset({Reason.START, Reason.DAILY})
"""The reasons for which no backup is made of what has not changed since the last good one."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A backup as thinning sees it."""

    name: str
    moment: datetime
    reason: Reason
    is_good: bool


def superfluous(taken: Collection[Taken], now: datetime) -> tuple[str, ...]:
    """The names of the backups that need not be kept; ``now`` with the zone that days are counted in.

    Kept are all of today, one a day for a month, one a month after; those made before a migration for a
    month; always the newest good one. Of a day or month that is the newest good one, where one is good.
    """
    newest = sorted(taken, key=lambda each: (each.is_good, each.moment), reverse=True)
    kept = {each.name for each in newest[:1]}
    kept |= {each.name for each in taken if _is_kept_by_itself(each, now)}
    for span, of in ((MONTH, _day), (None, _month)):
        within = [each for each in newest if (span is None) == (now - each.moment > MONTH)]
        kept |= _firsts(within, lambda each, of=of: of(each.moment.astimezone(now.tzinfo)))
    return tuple(each.name for each in taken if each.name not in kept)


def is_old(newest: datetime | None, now: datetime) -> bool:
    """Whether the newest good backup is so old that the user is warned; also where there is none."""
    return newest is None or now - newest > OLD


def _is_kept_by_itself(each: Taken, now: datetime) -> bool:
    age = now - each.moment
    if each.reason is Reason.MIGRATION and age <= MONTH:
        return True
    return each.moment.astimezone(now.tzinfo).date() >= now.date()


def _firsts(taken: Collection[Taken], of: Callable[[Taken], str]) -> set[str]:
    found: dict[str, str] = {}
    for each in taken:
        found.setdefault(of(each), each.name)
    return set(found.values())


def _day(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d}"


def _month(moment: datetime) -> str:
    return f"{moment:%Y-%m}"
