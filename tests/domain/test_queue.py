"""What waits, why and in which order; and the one line that registers a case."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from hfdesk.domain import queue
from hfdesk.domain.queue import Waiting, Why, due, ordered, promise
from hfdesk.domain.queue_line import Line, read_line

LAST, DAY = date(2025, 10, 2), date(2025, 12, 4)


def row(title: str, why: Why = Why.WAITING, told: date | None = None, by: date | None = None) -> Waiting:
    return Waiting(key=f"case/{title}", committee="asu", title=title, why=why, told=told, by=by)


def test_what_is_due_comes_first_and_what_was_said_first_before_the_rest() -> None:
    rows = [
        row("Zoneplan"),
        row("Arbeidstid"),
        row("Ønsket senere", by=date(2026, 3, 1)),
        row("Ønsket nå", by=date(2025, 12, 1)),
        row("Lovet", Why.PROMISED, LAST),
        row("Utsatt lenge", Why.POSTPONED, date(2025, 6, 1)),
        row("Frist", Why.DUE, date(2025, 9, 1), date(2025, 11, 1)),
    ]
    assert [each.title for each in ordered(rows, DAY)] == [
        "Utsatt lenge",
        "Frist",
        "Lovet",
        "Ønsket nå",
        "Ønsket senere",
        "Arbeidstid",
        "Zoneplan",
    ]


@pytest.mark.parametrize("by", [None, date(2025, 12, 5)])
def test_a_registered_case_is_due_only_where_its_day_has_come(by: date | None) -> None:
    assert not due(row("Sak", by=by), DAY)
    assert due(row("Sak", by=DAY), DAY)
    assert due(row("Sak", Why.SENT_BACK, LAST, by), DAY)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Saken legges fram til neste møte.", "til neste møte"),
        ("AU bes komme tilbake på neste  ASU-møte med forslag", "på neste ASU-møte"),
        ("Leiaren orienterer i førstkomande møte.", "i førstkomande møte"),
        ("Tas opp i møtet 4. desember.", "i møtet 4. desember"),
        ("Tas opp i møtet 4.12.", "i møtet 4.12"),
        ("Tas opp i møtet 11. desember.", ""),
        ("Neste sak er møteplanen.", ""),
        ("Tatt til orientering.", ""),
    ],
)
def test_a_promise_is_found_by_its_words(text: str, words: str) -> None:
    assert promise(text, LAST, DAY, LAST) == words


def test_the_next_meeting_is_the_one_after_that_in_which_it_was_said() -> None:
    assert promise("Legges fram på neste møte", date(2025, 6, 1), DAY, LAST) == ""


def test_the_first_meeting_of_a_year_is_the_first() -> None:
    text = "Rapport på første møte i 2026."
    first, second = date(2026, 2, 5), date(2026, 4, 5)
    assert promise(text, LAST, first, DAY) == "på første møte i 2026"
    assert promise(text, LAST, second, first) == ""
    assert promise(text, LAST, DAY, LAST) == ""


TOLD, NEXT = date(2025, 11, 11), date(2025, 12, 4)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Brukermedvirkning i fagrådene", Line("Brukermedvirkning i fagrådene")),
        ("Rapport om tilskudd 30 min", Line("Rapport om tilskudd", 30)),
        ("Rapport, 1 time", Line("Rapport", 60)),
        ("Rapport innen 12.3.", Line("Rapport", by=date(2026, 3, 12))),
        ("Rapport før 1. desember", Line("Rapport", by=date(2025, 12, 1))),
        ("Rapport innen utgangen av mars", Line("Rapport", by=date(2026, 3, 31))),
        ("Rapport til neste møte", Line("Rapport", by=NEXT)),
        ("Vaktplan meldt av Kari Vik", Line("Vaktplan", asked_by="Kari Vik")),
        ("Vaktplan, meld av Kari Vik og Ola Nes", Line("Vaktplan", asked_by="Kari Vik, Ola Nes")),
        (
            "Vaktplan for legevakt, 20 min, innen 1.12., meldt av Kari Vik",
            Line("Vaktplan for legevakt", 20, date(2025, 12, 1), "Kari Vik"),
        ),
        (
            "Vaktplan meldt av Kari Vik, innen 1.12. 20 min.",
            Line("Vaktplan", 20, date(2025, 12, 1), "Kari Vik"),
        ),
    ],
)
def test_marks_at_the_end_of_a_line_are_read(text: str, line: Line) -> None:
    assert read_line(text, TOLD, NEXT) == line


@pytest.mark.parametrize(
    "title",
    [
        "Rapport innen 31.2.",
        "Tiltak innen psykisk helse",
        "Plan for 30 min responstid",
        "Arbeidet fram til 2030",
        "30 min",
        "meldt av Kari",
        "Beredskap før neste pandemi",
        "Møteplan 2026",
    ],
)
def test_what_is_not_understood_stays_in_the_title(title: str) -> None:
    assert read_line(f"  {title} ", TOLD, NEXT) == Line(title)


def test_without_a_next_meeting_its_words_stay() -> None:
    assert read_line("Rapport til neste møte", TOLD) == Line("Rapport til neste møte")


def test_no_text_has_no_title() -> None:
    assert read_line("   ", TOLD).title == ""


def test_a_row_is_placed_as_it_comes_so_that_who_makes_them_may_rest_between(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place, done = queue._place, list[str]()

    def placed(each: Waiting, day: date) -> object:
        done.append(f"placed {each.title}")
        return place(each, day)

    def rows() -> Iterator[Waiting]:
        for title in "ba":
            done.append(f"made {title}")
            yield row(title)

    monkeypatch.setattr(queue, "_place", placed)
    assert [each.title for each in ordered(rows(), DAY)] == ["a", "b"]
    assert done == ["made b", "placed b", "made a", "placed a"]
