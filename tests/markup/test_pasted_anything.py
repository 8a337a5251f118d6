"""Whatever is on the clipboard: pages that are meant to hurt, any text at all, plain text."""

from __future__ import annotations

import time
from html import escape

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hfdesk.domain.normal import normal
from hfdesk.domain.problems import Refusal
from hfdesk.markup import from_plain, pasted, write
from hfdesk.markup.pasting import LONGEST
from tests.markup.clipboard import paragraph, point, word

pytestmark = pytest.mark.no_cover  # many steps of code that other tests count: counting slows them


def test_a_page_that_is_too_long_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        pasted("x" * (LONGEST + 1))
    assert refused.value.code == "paste.too_long"
    assert dict(refused.value.values) == {"size": 21, "limit": 20}


#: What stands before, what is repeated, what stands after.
_HOSTILE = {
    "elements in elements": ("", "<div>", "x"),
    "paragraphs in elements": ("", "<div><p>", ""),
    "marks in marks": ("", "<b>x", ""),
    "tags that never end": ("", "<a ", ""),
    "quotes that never end": ("", '<a =">', '"'),
    "tags that end in quotes": ("", '<a =">"', ""),
    "quotes of two kinds": ("", "<a =\"'>", ">"),
    "comments that never end": ("", "<!--", ""),
    "angles": ("", "<" * 10, ""),
    "numbers": ("&#", "9" * 10, ""),
    "lists": ("", "<ul><li>x", ""),
    "cells": ("", "<td>x", ""),
    "rows": ("<tr>" + "<td>x" * 60, "<tr><td>y", ""),
    "tables": ("", "<table><tr><td>x<td>", ""),
    "ends": ("", "</b></p></td></table>", ""),
    "drawings": ("<!--[if gte vml 1]>", "<v:textbox>", "<![endif]-->"),
    "pictures": ("", "<!--[if gte vml 1]><v:textbox>x<![endif]--><![if !vml]>", ""),
    "conditions": ("", "<![if !vml]>", ""),
    "style sheets": ("", "<style>", ""),
    "braces": ("<style>", "{" * 10, "</style>"),
    "attributes": ("<a ", "b " * 10, ">"),
    "blanks": ("", " \u00a0" * 10, ""),
    "breaks": ("", "<br>", ""),
}


def spent(page: str) -> float:
    """Seconds of computing."""
    start = time.process_time()
    found = pasted(page)
    taken = time.process_time() - start
    assert normal(found.text) == found.text
    return max(taken, 0.02)


@pytest.mark.parametrize("name", _HOSTILE)
def test_the_time_is_in_proportion_to_the_page(name: str) -> None:
    before, repeated, after = _HOSTILE[name]
    small, large = (before + repeated * many + after for many in (2_000, 8_000))
    # Four times as long takes four times as long; a square would take sixteen. A machine that is
    # busy with something else may take longer once, not three times.
    assert any(spent(large) < 10 * spent(small) for _ in range(3))


def test_two_hundred_thousand_elements_in_each_other_are_no_matter() -> None:
    assert pasted("<div>" * 200_000 + "x").text.plain == "x"


def test_five_million_characters_of_word_are_read() -> None:
    part = "".join(map(paragraph, ["Et avsnitt med <b>noen ord</b> om samarbeidet. " * 30] * 4))
    part += point(1, "1.", "Et punkt") + point(2, "a)", "Et til")
    many = 5_000_000 // len(part)
    assert pasted(word(part * many)).text.plain.count("punkt") == many


# Any text

_TAGS = ["p", "b", "i", "u", "div", "li", "ul", "ol", "h2", "td", "tr", "table", "span", "a", "pre", "font"]
_BITS = st.sampled_from(
    [f"<{end}{name}>" for name in [*_TAGS, "br", "th", "del"] for end in ("", "/")]
    + ["<![if !supportLists]>", "<![endif]>", "<![if !vml]>", "&nbsp;", "&lt;", "\u202e", " ", "<!--", "-->"]
    + ["<", ">", "'", '"', "=", "a", "å", "1.", "-", "\n"]
)
_LIST = st.sampled_from(
    [
        "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.</span>",
        "<p style='text-indent:-9pt'>a)<span style='font:7.0pt x'>",
        "<!--[if gte vml 1]><v:textbox><p>boks</v:textbox><![endif]-->",
        "<td rowspan=3 colspan=2>",
        "<a class=sdfootnoteanc href=https://a.no>",
        "<h2 style='mso-list:l0 level1'>",
        " ",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(_BITS | _LIST, max_size=30).map("".join) | st.text(max_size=60))
@example("<table><thead><table><td>")
def test_any_page_gives_a_text_in_normal_form(html: str) -> None:
    assert normal(found := pasted(html).text) == found


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=100) | st.lists(st.sampled_from(["- ", "1. ", "\n", "\t", "a", " "])).map("".join))
def test_any_plain_text_gives_a_text_in_normal_form(text: str) -> None:
    assert normal(found := from_plain(text)) == found


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(_TAGS), st.booleans(), st.text("abcæøå<&>", max_size=3)), max_size=25)
)
def test_no_word_of_a_page_is_lost_however_its_tags_stand(parts: list[tuple[str, bool, str]]) -> None:
    page = "".join(f"<{'/' if end else ''}{tag}>{escape(words)}" for tag, end, words in parts)
    said = sorted("".join(words for _, _, words in parts))
    assert sorted(sign for sign in pasted(page).text.plain if sign in "abcæøå<&>") == said


# Plain text


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("En linje\nog en til", "En linje\n\nog en til"),
        ("En linje\nog en til\n\nNytt avsnitt\n", "En linje\\\nog en til\n\nNytt avsnitt"),
        ("- a\n- b\n  - c\n- d", "- a\n- b\n  - c\n- d"),
        ("3. a\n4. b", "3. a\n4. b"),
        ("a) x\nb) y", "a) x\nb) y"),
        ("•\ta\no\tb", "- a\n- b"),
        ("1.\ta\n\n2.\tb", "1. a\n2. b"),
        ("- a\n  mer\n\nut", "- a\\\n  mer\n\nut"),
        ("- a\n\n  mer", "- a\n\n  mer"),
        ("17. mai er fri", "17\\. mai er fri"),
        ("-\n1.\nx", "\\-\n\n1\\.\n\nx"),
        ("a\tb\tc\n1\t\t3\n", "|  |  |  |\n|---|---|---|\n| a | b | c |\n| 1 |  | 3 |"),
        ("a\tb\tc\n1\t2", "a b c\n\n1 2"),
        ("<b>x</b>", "\\<b>x\\</b>"),
        ("", ""),
    ],
)
def test_plain_text_is_what_its_lines_look_like(text: str, markdown: str) -> None:
    found = write(from_plain(text)).replace("\t", " ")
    assert found.replace("\\<", "<") == markdown.replace("\\<", "<")


def test_a_plain_table_that_nobody_reads_is_lines() -> None:
    assert len(from_plain("a\tb\tc\n" * 70_000).blocks) == 70_000
