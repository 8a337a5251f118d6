"""Case numbers in the patterns that committees use."""

from __future__ import annotations

from datetime import date

import pytest

from hfdesk.domain.numbering import matched, next_number, parse, patterns, printed, sequence
from hfdesk.domain.values import Committee, Numbering, Reset, Series

DAY = date(2025, 3, 1)

#: pattern, the seventh case of 2025 in it
PATTERNS = [
    ("{n}/{yy}", "7/25"),
    ("{yyyy}.{n}", "2025.7"),
    ("{yyyy}/{n}", "2025/7"),
    ("{n}/{yyyy}", "7/2025"),
    ("PS {n}/{yy}", "PS 7/25"),
    ("RS {n}/{yyyy}", "RS 7/2025"),
    ("{n}-{yy}", "7-25"),
    ("{n:03}/{yyyy}", "007/2025"),
    ("{n:02}/{yy}", "07/25"),
    ("{n}/{yy} A", "7/25 A"),
]


def committee(pattern: str, reset: Reset | None = Reset.YEAR, *series: Series) -> Committee:
    return Committee(id="c", name="C", numbering=Numbering(pattern=pattern, reset=reset, series=series))


@pytest.mark.parametrize(("pattern", "number"), PATTERNS)
def test_a_number_prints_and_is_read_again(pattern: str, number: str) -> None:
    assert printed(pattern, 7, 2025) == number
    assert matched(pattern, number) == (2025, 7)
    assert sequence(committee(pattern), number) == 7


@pytest.mark.parametrize(("pattern", "number"), PATTERNS)
def test_year_and_sequence_can_be_told_without_the_pattern(pattern: str, number: str) -> None:
    assert parse(number) == (2025, 7)


def test_a_number_of_a_pattern_without_year_has_none() -> None:
    assert matched("Sak {n}", "Sak 12") == (None, 12)
    assert parse("Sak 12") == (None, 12)
    assert parse("Eventuelt") == (None, None)


@pytest.mark.parametrize("number", ["7/2025", "x7/25", "7/25x", "", "7.25"])
def test_a_number_of_another_pattern_does_not_match(number: str) -> None:
    assert matched("{n}/{yy}", number) is None


def test_marks_of_a_pattern_are_taken_as_they_stand() -> None:
    assert matched("{yyyy}.{n}", "2025x7") is None


def test_a_number_of_no_pattern_still_has_a_sequence() -> None:
    assert sequence(committee("{n}/{yy}"), "2024.30") == 30


def test_the_next_number_follows_the_highest_of_the_year() -> None:
    taken = ("7/25", "9/25", "40/24", "2025.99", "")
    assert next_number(committee("{n}/{yy}"), taken, DAY) == "10/25"


def test_the_first_number_of_a_year_is_one() -> None:
    assert next_number(committee("{yyyy}.{n}"), ("2024.41",), DAY) == "2025.1"


def test_numbers_that_never_begin_again_run_on() -> None:
    assert next_number(committee("{n}/{yy}", Reset.NEVER), ("41/24",), DAY) == "42/25"


def test_a_pattern_without_year_counts_every_number_as_this_years() -> None:
    assert next_number(committee("{n}"), ("3", "8"), DAY) == "9"


def test_a_committee_without_numbering_gets_the_usual_one() -> None:
    assert next_number(Committee(id="c", name="C"), ("3/25",), DAY) == "4/25"


def test_series_of_one_counter_share_numbers_and_others_do_not() -> None:
    mixed = committee(
        "{n}/{yy}",
        Reset.YEAR,
        Series(key="PS", pattern="PS {n}/{yy}", counter="all"),
        Series(key="RS", pattern="RS {n}/{yy}", counter="all"),
        Series(key="FO", pattern="FO {n}/{yy}"),
    )
    taken = ("PS 3/25", "RS 4/25", "FO 9/25", "12/25")
    assert next_number(mixed, taken, DAY, "PS") == "PS 5/25"
    assert next_number(mixed, taken, DAY, "RS") == "RS 5/25"
    assert next_number(mixed, taken, DAY, "FO") == "FO 10/25"
    assert next_number(mixed, taken, DAY) == "13/25"
    assert next_number(mixed, taken, DAY, "unknown") == "13/25"
    assert patterns(mixed) == ("{n}/{yy}", "PS {n}/{yy}", "RS {n}/{yy}", "FO {n}/{yy}")
    assert sequence(mixed, "RS 4/25") == 4


@pytest.mark.parametrize("pattern", ["", "Sak", "{yy}", "{n}/{n}", "{n", "{x}"])
def test_a_pattern_that_numbers_nothing_is_no_fault(pattern: str) -> None:
    known = committee(pattern)
    assert sequence(known, "5/24") == 5
    assert sequence(known, pattern) is None
    assert next_number(known, [pattern, "3/3"], DAY) == printed(pattern, 4 if "n}/" in pattern else 1, 2025)


def test_a_number_longer_than_any_is_no_fault() -> None:
    assert sequence(committee("{n}"), "9" * 5000) == 999_999_999
