"""What is written reads back as it was, and what is read loses no word."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import given, settings

from hfdesk.domain.normal import normal
from hfdesk.domain.richtext import RichText
from hfdesk.domain.text import without_controls
from hfdesk.markup import read, write
from tests.markup.texts import MARKDOWN, RICH


@settings(max_examples=400, deadline=None)
@given(RICH)
def test_any_rich_text_is_read_back_as_it_was_written(rich: RichText) -> None:
    assert read(write(rich)) == normal(rich)


@settings(max_examples=300, deadline=None)
@given(RICH)
def test_the_normal_form_is_its_own_normal_form(rich: RichText) -> None:
    once = normal(rich)
    assert normal(once) == once


@settings(max_examples=400, deadline=None)
@given(MARKDOWN)
def test_any_text_reads_to_one_that_is_written_the_same_ever_after(text: str) -> None:
    written = write(read(text))
    assert write(read(written)) == written


_NOT_WORDS = re.compile(r"\]\([^\n]*|(?<![^\s\\>|])(?:[0-9]{1,9}|[a-z]{1,2})[.)](?=\s|\Z)|</?u>")


def letters(words: str) -> list[str]:
    """The letters and digits of a text, without accents."""
    return re.findall(r"[^\W_]", unicodedata.normalize("NFD", words))


def letters_said(markdown: str) -> list[str]:
    """The letters and digits of Markdown, without addresses and the numbers of points."""
    return letters(_NOT_WORDS.sub("", without_controls(markdown)))


@settings(max_examples=600, deadline=None)
@given(MARKDOWN)
def test_no_word_is_lost(text: str) -> None:
    left = iter(letters(read(text).plain))
    assert all(letter in left for letter in letters_said(text))
