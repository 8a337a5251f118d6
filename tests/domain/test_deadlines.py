"""Deadlines as they stand in decisions."""

from datetime import date

import pytest

from hfdesk.domain.deadlines import comments_due, days_over, read_deadline

TOLD = date(2025, 10, 2)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("rapporterer status innen 30.06.26", date(2026, 6, 30)),
        ("innen 30.06.2026", date(2026, 6, 30)),
        ("innen 1.12.", date(2025, 12, 1)),
        ("innen 1 nov", date(2025, 11, 1)),
        ("innen 1. desember", date(2025, 12, 1)),
        ("innen 15. januar", date(2026, 1, 15)),
        ("innan 15. januar 2027", date(2027, 1, 15)),
        ("innen utgangen av mars", date(2026, 3, 31)),
        ("innan utgangen av november", date(2025, 11, 30)),
        ("i løpet av februar 2028", date(2028, 2, 29)),
        ("en status på arbeidet før sommeren", date(2026, 6, 30)),
        ("ein status før sommaren", date(2026, 6, 30)),
        ("før jul", date(2025, 12, 20)),
        ("innen utgangen av året", date(2025, 12, 31)),
        ("inviteres til neste møte", date(2025, 12, 4)),
    ],
)
def test_a_deadline_is_read_as_it_is_written(words: str, day: date) -> None:
    assert read_deadline(words, TOLD, date(2025, 12, 4)) == day


@pytest.mark.parametrize("words", ["snarest", "", "innen 31.02.26", "sak 12/25", "neste møte"])
def test_words_that_name_no_day_are_no_deadline(words: str) -> None:
    assert read_deadline(words, TOLD) is None


def test_the_day_itself_is_still_in_time() -> None:
    assert read_deadline("innen 2. oktober", TOLD) == TOLD


@pytest.mark.parametrize(
    ("sent", "due"),
    [
        (date(2025, 10, 2), date(2025, 10, 9)),
        (date(2025, 10, 4), date(2025, 10, 13)),  # would be a Saturday
        (date(2025, 10, 5), date(2025, 10, 13)),  # would be a Sunday
    ],
)
def test_comments_are_due_after_a_week_and_never_on_a_weekend(sent: date, due: date) -> None:
    assert comments_due(sent) == due


def test_days_over_count_from_the_day_after_the_deadline() -> None:
    assert days_over(date(2025, 10, 2), date(2025, 10, 14)) == 12
    assert days_over(date(2025, 10, 2), date(2025, 10, 2)) == 0
