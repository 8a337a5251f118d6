"""Which backups of an archive are kept, and from when on the newest one is too old."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import groupby

MONTH = timedelta(days=31)
OLD = timedelta(days=3)
"""The age of the newest backup from which the user is warned."""
_NEVER = datetime.min.replace(tzinfo=UTC)
DAYS_OF_USE = 31
"""On so many days backups must have been made before one counts as old, whatever the clock says."""
LEAP = timedelta(days=7)
"""A step between two backups, from which on it may be the clock that was set and not the days that passed."""


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
    """A backup as thinning sees it.

    ``newest`` is the moment of the newest operation in it: that never goes back, however the clock is set.
    """

    name: str
    moment: datetime
    reason: Reason
    is_good: bool
    newest: datetime | None = None


def superfluous(taken: Collection[Taken], now: datetime) -> tuple[str, ...]:
    """The names of the backups that need not be kept; ``now`` with the zone that days are counted in.

    Kept are all of today, one a day for a month, one a month after; those made before a migration for a
    month; always the newest good one. Of a day or month that is the newest good one, where one is good.
    """
    by_order = _by_order(taken)
    kept = {each.name for each in by_order if _is_kept_by_itself(each, now)}
    kept |= {max(by_order, key=lambda each: each.is_good).name} if by_order else set()
    for aged, of in ((False, _day), (True, _month)):
        for run in _runs(by_order, of, now):
            within = [each for each in run if (now - each.moment > MONTH) == aged]
            kept |= {_best(within).name} if within else set()
    return tuple(each.name for each in taken if each.name not in kept)


def removable(taken: Collection[Taken], now: datetime) -> tuple[str, ...]:
    """The names of the superfluous backups that may go: those that are also old by their order.

    A clock that stood ahead, or back, makes no backup old: days of use do. Kept are one of each of so many
    days, those made before a migration meanwhile, and all of the day before the clock leapt.
    """
    runs = _runs(_by_order(taken), _day, now)[:DAYS_OF_USE]
    kept = {_best(run).name for run in runs}
    kept |= {each.name for run in runs for each in run if each.reason is Reason.MIGRATION}
    if len(runs) > 1 and not timedelta(0) <= runs[0][-1].moment - runs[1][0].moment <= LEAP:
        kept |= {each.name for each in runs[1]}
    return tuple(name for name in superfluous(taken, now) if name not in kept)


def is_old(newest: datetime | None, now: datetime) -> bool:
    """Whether the newest good backup is so old that the user is warned; also where there is none."""
    return newest is None or now - newest > OLD


def _is_kept_by_itself(each: Taken, now: datetime) -> bool:
    age = now - each.moment
    if each.reason is Reason.MIGRATION and age <= MONTH:
        return True
    return each.moment.astimezone(now.tzinfo).date() >= now.date()


def _by_order(taken: Collection[Taken]) -> list[Taken]:
    """Backups as they followed each other, the newest first."""
    return sorted(taken, key=lambda each: (each.newest or _NEVER, each.moment), reverse=True)


def _runs(by_order: list[Taken], of: Callable[[datetime], str], now: datetime) -> list[list[Taken]]:
    """Backups of one day or month that followed each other."""
    return [list(run) for _, run in groupby(by_order, lambda each: of(each.moment.astimezone(now.tzinfo)))]


def _best(run: list[Taken]) -> Taken:
    """The newest good one, or the newest where none is good."""
    return max(run, key=lambda each: each.is_good)


def _day(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d}"


def _month(moment: datetime) -> str:
    return f"{moment:%Y-%m}"
