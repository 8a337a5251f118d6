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


@pytest.mark.parametrize(
    ("words", "day"),  # the meeting is on Thursday 2 October 2025, in week 40
    [
        ("innen uke 45", date(2025, 11, 7)),
        ("innan veke 45", date(2025, 11, 7)),
        ("by week 45", date(2025, 11, 7)),
        ("i uke 40", date(2025, 10, 3)),
        ("uke 12", date(2026, 3, 20)),
        ("uke 12-13", date(2026, 3, 27)),
        ("uke 12 2027", date(2027, 3, 26)),
        ("uke 1", date(2026, 1, 2)),
        ("uke 53", date(2027, 1, 1)),  # 2025 has 52 weeks, 2026 has 53
        ("før uke 45", date(2025, 10, 31)),
        ("utgangen av uke 45", date(2025, 11, 7)),
        ("onsdag i uke 45", date(2025, 11, 5)),
        ("onsdag uke 45", date(2025, 11, 5)),
        ("neste uke", date(2025, 10, 10)),
        ("neste veke", date(2025, 10, 10)),
        ("next week", date(2025, 10, 10)),
        ("før neste uke", date(2025, 10, 3)),
        ("tirsdag neste uke", date(2025, 10, 7)),
        ("i løpet av denne uken", date(2025, 10, 3)),
        ("innen fredag", date(2025, 10, 3)),
        ("på måndag", date(2025, 10, 6)),
        ("innan laurdag", date(2025, 10, 4)),
        ("by Wednesday", date(2025, 10, 8)),
        ("innen torsdag", date(2025, 10, 9)),  # the meeting's own day is not the next one
        ("førstkommende mandag", date(2025, 10, 6)),
        ("fredag 12. desember", date(2025, 12, 12)),
        ("innen jul", date(2025, 12, 20)),
        ("innan jul", date(2025, 12, 20)),
        ("before Christmas", date(2025, 12, 20)),
        ("innen påske", date(2026, 3, 27)),  # Easter is on 5 April
        ("før påske", date(2026, 3, 27)),
        ("before Easter", date(2026, 3, 27)),
        ("by the end of the year", date(2025, 12, 31)),
        ("by 15 January", date(2026, 1, 15)),
        ("before 3 May 2027", date(2027, 5, 3)),
        ("by the end of March", date(2026, 3, 31)),
        ("at the next meeting", date(2025, 12, 4)),
    ],
)
def test_weeks_weekdays_and_feasts_are_read_from_the_meetings_day(words: str, day: date) -> None:
    assert read_deadline(words, TOLD, date(2025, 12, 4)) == day


@pytest.mark.parametrize(
    "words",
    [
        *("hver fredag", "kvar fredag", "every Friday", "neste fredag", "forrige mandag", "mandagsmøtet"),
        *("uke 54", "uke 0", "ukentlig", "etter påske", "etter jul"),
    ],
)
def test_days_that_are_not_one_day_to_come_are_no_deadline(words: str) -> None:
    assert read_deadline(words, TOLD) is None


@pytest.mark.parametrize(("year", "day"), [(2027, date(2027, 3, 19)), (2028, date(2028, 4, 7))])
def test_before_easter_is_the_friday_before_palm_sunday(year: int, day: date) -> None:
    assert read_deadline("før påske", date(year, 1, 10)) == day


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
