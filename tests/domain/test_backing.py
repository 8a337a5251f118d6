"""Which backups are kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from hfdesk.domain.backing import OLD, Reason, Taken, is_old, removable, superfluous

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def taken(days: float, reason: Reason = Reason.DAILY, *, good: bool = True) -> Taken:
    moment = NOW - timedelta(days=days)
    return Taken(f"{moment:%Y-%m-%d %H:%M} {reason}", moment, reason, good)


def kept(*all_: Taken) -> list[Taken]:
    gone = superfluous(all_, NOW)
    return [each for each in all_ if each.name not in gone]


def test_all_of_today_are_kept() -> None:
    today = [taken(hours / 24) for hours in range(12)]
    assert kept(*today) == today


def test_of_each_day_of_a_month_the_newest_is_kept() -> None:
    newest = [taken(days) for days in range(1, 31)]
    older = [taken(days + 0.1) for days in range(1, 31)]
    assert kept(*newest, *older) == newest


def test_after_a_month_one_a_month_is_kept() -> None:
    months = kept(*(taken(days) for days in range(32, 400)))
    assert len(months) == 13  # January 2025 to January 2026
    assert len({f"{each.moment:%Y-%m}" for each in months}) == 13


def test_one_made_before_a_migration_is_kept_for_a_month() -> None:
    young, old = (taken(days, Reason.MIGRATION) for days in (20.3, 40.3))
    assert kept(young, taken(20), old, taken(40)) == [young, taken(20), taken(40)]


def test_the_newest_good_one_is_never_thinned() -> None:
    good = taken(500)
    assert good in kept(good, *(taken(days, good=False) for days in range(490, 500)), taken(1, good=False))


def test_of_a_day_a_good_one_is_kept_before_a_newer_one_that_is_not() -> None:
    good, bad = taken(5.1), taken(5, good=False)
    assert kept(good, bad) == [good]


def test_a_clock_that_was_set_back_costs_no_backup() -> None:
    ahead = [taken(-1), taken(-1.1)]
    assert kept(*ahead) == ahead


# -- the clock is set -------------------------------------------------------------------------


def used(days: int) -> list[Taken]:
    """A backup on each of so many days, and four more today; one was made before a migration."""
    reasons = {20: Reason.MIGRATION}
    first = [ordered(n, 0.1) for n in range(days)]
    return [*first, *(ordered(n, 0.05, reason) for n, reason in reasons.items()), *_hours(0)]


def _hours(days: float) -> list[Taken]:
    return [ordered(days, hour / 24) for hour in (1.5, 1, 0.75, 0.5)]


def ordered(days: float, more: float, reason: Reason = Reason.DAILY, *, stood: float = 0) -> Taken:
    """A backup that was made ``days`` ago; the clock said ``stood`` days more."""
    moment = NOW - timedelta(days=days + more)
    said = moment + timedelta(days=stood)
    return Taken(f"{moment:%Y-%m-%d %H:%M} {reason} {stood}", said, reason, True, moment)


@pytest.mark.parametrize("stood", [-400, -365, -31, -8, 8, 20, 31, 365, 400])
def test_a_clock_that_is_set_takes_nothing_that_is_not_taken_by_order(stood: int) -> None:
    there = used(400)
    gone = removable(there, NOW)
    there = [each for each in there if each.name not in gone]
    leapt, back = ordered(0, 0.001, stood=stood), ordered(0, 0.0005)
    day, other = ordered(-1, 0), ordered(-2, 0)
    by_order = removable([*there, day], NOW + timedelta(days=1))
    assert not {*removable([*there, leapt], NOW + timedelta(days=stood))} - {*by_order}
    by_order = removable([*there, day, other], NOW + timedelta(days=2))
    assert not {*removable([*there, leapt, back], NOW)} - {*by_order}


def test_a_clock_that_stood_ahead_for_a_week_of_use_costs_a_week_and_no_month() -> None:
    there = used(31)
    week = [ordered(-n, 0, stood=365) for n in range(1, 8)]
    gone = removable([*there, *week], NOW + timedelta(days=365 + 7))
    kept_ = [each for each in there if each.name not in gone]
    assert len({f"{each.moment:%Y-%m-%d}" for each in kept_}) >= 31 - 7
    assert any(each.reason is Reason.MIGRATION for each in kept_)


def test_what_a_clock_of_last_year_was_on_takes_no_place_of_last_years() -> None:
    last_year = [ordered(days, 0) for days in (363, 364, 366)]
    there = [
        last_year[0],
        ordered(40, 0),
        *(ordered(n, 0, stood=-364) for n in range(39, 0, -1)),
        ordered(0, 0),
    ]
    gone = removable(there, NOW)
    assert last_year[0].name not in gone
    assert there[-2].name not in gone


def test_after_days_of_use_a_month_has_one() -> None:
    there = [ordered(n, 0) for n in range(400)]
    gone = removable(there, NOW)
    assert len(there) - len(gone) == len(kept(*there))


def test_an_old_newest_one_and_none_at_all_are_told() -> None:
    assert is_old(None, NOW)
    assert is_old(NOW - OLD - timedelta(seconds=1), NOW)
    assert not is_old(NOW - OLD, NOW)
