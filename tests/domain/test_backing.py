"""Which backups are kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hfdesk.domain.backing import OLD, Reason, Taken, is_old, superfluous

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


def test_an_old_newest_one_and_none_at_all_are_told() -> None:
    assert is_old(None, NOW)
    assert is_old(NOW - OLD - timedelta(seconds=1), NOW)
    assert not is_old(NOW - OLD, NOW)
