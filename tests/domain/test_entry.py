from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfdesk.domain import entry
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Who


@pytest.mark.parametrize("text", ["1115", "11.15", "11:15", " 11 15 "])
def test_a_clock_is_read_as_secretaries_write_it(text: str) -> None:
    assert entry.clock(text) == time(11, 15)


@pytest.mark.parametrize(("text", "clock"), [("9", time(9)), ("930", time(9, 30)), ("0900", time(9))])
def test_a_short_clock_is_read(text: str, clock: time) -> None:
    assert entry.clock(text) == clock


def test_no_clock_is_none() -> None:
    assert entry.clock("  ") is None


@pytest.mark.parametrize("text", ["24:00", "11:60", "11115", "elleve", "-1", "1\uff11:15", "²"])
def test_what_is_no_clock_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        entry.clock(text)
    assert refused.value.code == "entry.clock"
    assert refused.value.values == {"text": text}


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("30", 30),
        ("+5", 35),
        ("1:15", 75),
        ("+1:00", 90),
        ("15 min", 15),
        ("0", 0),
    ],
)
def test_a_length_is_read_by_itself_or_from_the_one_before(text: str, length: int) -> None:
    assert entry.minutes(text, 30) == length


def test_a_length_is_added_to_none_as_to_nothing() -> None:
    assert entry.minutes("+5", None) == 5
    assert entry.minutes("", 30) is None


@pytest.mark.parametrize("text", ["-5", "\u22125", "\u20135 min"])
@pytest.mark.parametrize("before", [None, 30])
def test_a_negative_length_is_refused(text: str, before: int | None) -> None:
    with pytest.raises(Refusal) as refused:
        entry.minutes(text, before)
    assert (refused.value.code, refused.value.values) == ("agenda.negative_length", {"minutes": -5})


@pytest.mark.parametrize("text", ["tretti", "1:75", "1441", "99999", "3O", "5+", "1:5"])
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        entry.minutes(text, 30)
    assert refused.value.code == "entry.minutes"


def test_tags_are_divided_by_comma_each_once() -> None:
    assert entry.parts(" Vedtak ,Orientering,, Vedtak, til  drøfting ") == (
        "Vedtak",
        "Orientering",
        "til drøfting",
    )
    assert entry.parts(" , ") == ()


def test_a_name_of_the_register_becomes_linked() -> None:
    known = {
        "Ingfrid Sve": (Who(person="p1"),),
        "I. Sve": (Who(person="p1", as_="I. Sve"),),
        "Ola Nes": (Who(person="p2"), Who(person="p3")),
    }
    assert entry.whos("Ingfrid Sve, I. Sve, Ola Nes, Gjesten", {}, known) == (
        Who(person="p1"),
        Who(person="p1", as_="I. Sve"),
        Who(as_="Ola Nes"),
        Who(as_="Gjesten"),
    )


def test_those_who_stood_there_stay_who_they_were() -> None:
    before = {"Ola Nes": Who(person="p3")}
    assert entry.whos("Gjesten, Ola Nes", before, {"Ola Nes": (Who(person="p2"),)}) == (
        Who(as_="Gjesten"),
        Who(person="p3"),
    )


def _answer(read: Callable[[str], object], text: str) -> object:
    try:
        return type(read(text))
    except Refusal as refused:
        return refused.code


@given(st.text(max_size=12), st.integers(0, 600))
def test_any_text_is_read_or_refused(text: str, before: int) -> None:
    assert _answer(entry.clock, text) in (time, type(None), "entry.clock")
    length = _answer(lambda each: entry.minutes(each, before), text)
    assert length in (int, type(None), "entry.minutes", "agenda.negative_length")


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("9:02–9:10", time(9, 2), time(9, 10)),
        ("0902-0910", time(9, 2), time(9, 10)),
        ("0902 0910", time(9, 2), time(9, 10)),
        ("9.02 til 9.10", time(9, 2), time(9, 10)),
        ("9:02", time(9, 2), None),
        ("–9:10", None, time(9, 10)),
        ("", None, None),
    ],
)
def test_from_and_to_are_read_as_they_are_typed(typed: str, start: time | None, end: time | None) -> None:
    assert entry.span(typed) == (start, end)


@pytest.mark.parametrize("typed", ["ni", "9:02–snart", "25:00", "9–10–11"])
def test_a_span_that_is_no_clock_is_refused(typed: str) -> None:
    with pytest.raises(Refusal):
        entry.span(typed)
