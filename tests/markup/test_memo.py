"""A long text is read once; what was written needs no reading."""

from __future__ import annotations

import pytest

from hfdesk.domain.normal import normal
from hfdesk.domain.richtext import paragraphs
from hfdesk.markup import memo, read, write
from hfdesk.markup.memo import MEMO

LONG = "Utvalget **drøfter** saken. " * 60


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is remembered yet, and everything may be."""
    monkeypatch.setattr(memo, "SHORTEST", 1_000)
    MEMO.forget()


def test_a_long_text_is_read_once() -> None:
    assert read(LONG) is read("".join([LONG[:10], LONG[10:]]))


def test_what_was_written_reads_as_what_it_was_written_from() -> None:
    rich = paragraphs(*(f"Avsnitt {n} om * og <u> i saken." for n in range(80)))
    text = write(rich)
    kept = MEMO.known(text)
    assert kept == normal(rich)
    MEMO.forget()
    assert read(text) == kept


def test_a_short_text_is_not_kept() -> None:
    assert read("Kort **tekst**") is not read("Kort **tekst**")


def test_no_more_is_kept_than_was_meant_and_what_is_wanted_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memo, "MOST", 5_000)
    wanted = read(LONG)
    for at in range(20):
        read(f"{at} {LONG}")
        assert read(LONG) is wanted
        assert MEMO.size <= 5_000
    assert MEMO.known(f"18 {LONG}") is None
    assert MEMO.known(f"19 {LONG}") is not None
    read("x" * 6_000)
    assert MEMO.known("x" * 6_000) is None
