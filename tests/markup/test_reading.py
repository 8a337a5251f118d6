"""Markdown as a package has it, and what secretaries write that is no Markdown."""

from __future__ import annotations

import pytest

from hfdesk.domain.richtext import Block, Heading, Mark, Paragraph, Point, Points, Run, Table
from hfdesk.markup import read, write
from hfdesk.markup.blocks import WIDEST


def para(*runs: Run | str) -> Paragraph:
    return Paragraph(tuple(Run(run) if isinstance(run, str) else run for run in runs))


def points(mark: Mark, *contents: str | tuple[Block, ...], start: int = 1) -> Points:
    made = [Point((para(each),)) if isinstance(each, str) else Point(each) for each in contents]
    return Points(mark, tuple(made), start)


def blocks(text: str) -> tuple[Block, ...]:
    return read(text).blocks


def test_inline_marks_are_read() -> None:
    bold, italic, underlined = Run("fet", bold=True), Run("skrå", italic=True), Run("strek", underline=True)
    link = Run("lenke", link="https://eksempel.no/a?b=1&c=2")
    text = "**fet** *skrå* <u>strek</u> [lenke](https://eksempel.no/a?b=1&c=2)"
    assert blocks(text) == (para(bold, " ", italic, " ", underlined, " ", link),)


def test_marks_overlap_and_lie_in_links() -> None:
    runs = [Run("a", bold=True), Run("b", bold=True, underline=True), Run("c", underline=True)]
    assert blocks("**a<u>b**c</u>") == (para(*runs),)
    assert blocks("[x **y**](z)") == (para(Run("x ", link="z"), Run("y", bold=True, link="z")),)
    assert blocks("***a***") == (para(Run("a", bold=True, italic=True)),)


def test_a_line_end_is_a_blank_and_a_backslash_before_it_a_break() -> None:
    assert blocks("en\nto\\\ntre  \nfire") == (para("en to\ntre fire"),)


def test_lists_nest_in_each_other_by_indentation() -> None:
    inner = points(Mark.LETTER_PAREN, "b", "c")
    deep = points(Mark.BULLET, "f")
    text = "1. a\n   a) b\n   b) c\n2. d\n   - e\n     1) f"
    numbered = points(
        Mark.NUMBER, (para("a"), inner), (para("d"), points(Mark.BULLET, (para("e"), numb("f"))))
    )
    assert blocks(text) == (numbered,)
    assert blocks("a. d\n   - f") == (points(Mark.LETTER, (para("d"), deep)),)


def numb(word: str) -> Points:
    return points(Mark.NUMBER_PAREN, word)


def test_a_point_holds_paragraphs_and_tables_or_nothing_of_its_own() -> None:
    table = Table(((Run("x"),),), (((Run("y"),),),))
    assert blocks("- a\n\n  b\n\n  | x |\n  |---|\n  | y |\n- c") == (
        points(Mark.BULLET, (para("a"), para("b"), table), "c"),
    )
    assert blocks("1.\n   - a\n2.") == (points(Mark.NUMBER, (points(Mark.BULLET, "a"),), ()),)


def test_a_list_starts_where_it_says() -> None:
    assert blocks("3. c") == (points(Mark.NUMBER, "c", start=3),)
    assert blocks("c) c") == (points(Mark.LETTER_PAREN, "c", start=3),)


def test_letters_go_on_after_z() -> None:
    text = "y) a\nz) b\naa) c\nab) d"
    assert blocks(text) == (points(Mark.LETTER_PAREN, "a", "b", "c", "d", start=25),)
    assert write(read(text)) == text


def test_lists_of_other_marks_are_lists_apart() -> None:
    text = "1. a\n2. b\na) c\n1) d\n- e"
    marks = [block.mark for block in blocks(text) if isinstance(block, Points)]
    assert marks == [Mark.NUMBER, Mark.LETTER_PAREN, Mark.NUMBER_PAREN, Mark.BULLET]


def test_the_fourth_level_becomes_points_of_the_third() -> None:
    third = points(Mark.BULLET, "c", "d", "e", "f")
    assert blocks("- a\n  - b\n    - c\n      - d\n        - e\n    - f") == (
        points(Mark.BULLET, (para("a"), points(Mark.BULLET, (para("b"), third)))),
    )


def test_tables_are_read_with_and_without_a_head() -> None:
    cells = ((Run("a"),), (Run("b|c"),))
    assert blocks("| a | b\\|c |\n|---|:-:|") == (Table(cells, ()),)
    assert blocks("|  |  |\n|---|---|\n| a | b\\|c |") == (Table((), (cells,)),)


def test_a_longer_row_widens_the_table() -> None:
    assert blocks("| a |\n|---|\n| b | c |") == (Table(((Run("a"),), ()), (((Run("b"),), (Run("c"),)),)),)


def test_a_table_too_wide_for_word_is_text_and_a_row_too_long_ends_in_one_cell() -> None:
    many = "| a " * (WIDEST + 1) + "|"
    assert isinstance(blocks(many + "\n" + "|---" * (WIDEST + 1) + "|")[0], Paragraph)
    (table,) = blocks("| h |\n|---|\n" + many)
    assert isinstance(table, Table)
    assert table.rows[0][-1] == (Run("a a"),)


def test_headings_of_two_levels_are_read_and_no_others() -> None:
    assert blocks("### Tre ###\n#### Fire\n##### Fem\n## To") == (
        Heading(3, (Run("Tre"),)),
        Heading(4, (Run("Fire"),)),
        para("##### Fem ## To"),
    )
    assert blocks("- ### a") == (points(Mark.BULLET, "### a"),)


@pytest.mark.parametrize(
    "text",
    [
        "---", "> sitat", "[x]: y", "a_b", "_a_", "2*3", "C:\\mappe\\", "* * *", "`kode`", "~~~", "~~a~~",
        "![ a",
        "<b>fet</b>", "<u>åpen", "&amp;", "<https://a.no>", "[a](b c)", '[a](b "c")', "[](a)", "[ ](a)",
        "[a]()",
        "A. Hansen", "nr. 5", "a.b", "**fet.**x", "##", "###", "|a|", "1.a", "[a](javascript:alert(1))",
        "a * b",
        "1234567890. a", "=== x", "<!-- x -->", "***", "\\a",
    ],
)  # fmt: skip
def test_what_is_not_in_the_subset_is_text_as_it_was_written(text: str) -> None:
    assert blocks(text) == (para(text),)


def test_four_blanks_make_no_code() -> None:
    assert blocks("    fire\n\n\tmer") == (para("fire"), para("mer"))


def test_links_take_blanks_and_parentheses() -> None:
    assert blocks("[a](<b c>)[d](e(f)g)") == (para(Run("a", link="b c"), Run("d", link="e(f)g")),)
    assert blocks("[a [b](c)](d)") == (para("[a ", Run("b", link="c"), "](d)"),)


def test_a_date_at_the_start_of_a_line_is_kept_from_being_a_point() -> None:
    text = write(read("31\\. mai\\\na\\) b"))
    assert text == "31\\. mai\\\na\\) b"
    assert blocks(text) == (para("31. mai\na) b"),)


def test_two_numbered_lists_side_by_side_stay_two() -> None:
    lists = (points(Mark.NUMBER, "a"), points(Mark.NUMBER, "b"))
    text = "1. a\n\n<u></u>\n\n1. b"
    assert blocks(text) == lists
    assert write(read(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "**a** *b* <u>c</u> ***d***", "1. a\n   a) b\n   b) *c*\n2. d", "- a\n  - b\n- c", "a\n\n- b",
        "| a | b |\n|---|---|\n| c | d |", "### A\n\nb", "**a [b](c) d**", "*a **b** c*", "1.\n   - a",
        "a * b a_b",
        "**a.**<u></u>b", "a<u></u>**(b)**<u></u>c", "a**b**c",
    ],
)  # fmt: skip
def test_usual_markdown_is_written_as_it_was_read(text: str) -> None:
    assert write(read(text)) == text


HOSTILE = {
    "stars": "*" * 1_000_000, "words in stars": "*a" * 400_000, "bold": "a**b" * 200_000,
    "brackets": "[" * 1_000_000,
    "links": "[a](" * 200_000, "open links": "[a](<" * 200_000, "tags": "<u>" * 300_000,
    "bars": "|" * 1_000_000,
    "ragged": "|a" * 60 + "\n" + "|-" * 60 + "\n" + "|x\n" * 300_000, "lists": "- " * 10_000 + "x",
    "numbers": "1. " * 300_000, "backslashes": "\\" * 1_000_000, "lines": "\n" * 1_000_000,
    "blanks": "a" + " " * 1_000_000 + "b",
    "tables": "|a\n|-\n\n" * 7_000,
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_read_in_time_and_reads_the_same_when_written(name: str) -> None:
    rich = read(HOSTILE[name])
    assert read(write(rich)) == rich
