"""Spans, lists and outlines as every writer prints them."""

from __future__ import annotations

import pytest

from hfdesk.documents.model import (
    Block,
    Cell,
    Document,
    Head,
    HeadLook,
    List,
    Para,
    Row,
    Span,
    Style,
    Table,
    text,
)
from hfdesk.documents.outline import every, with_outline
from hfdesk.documents.spans import target, tidy_spans
from hfdesk.documents.text import as_text
from hfdesk.documents.tidy import tidy
from hfdesk.domain.richtext import Mark
from hfdesk.domain.values import Language


def words(*texts: str, link: str = "") -> str:
    return "".join(span.text for span in tidy_spans(tuple(Span(each, link=link) for each in texts)))


def tidied(*blocks: Block) -> tuple[Block, ...]:
    title = Head(1, text("Tittel"))
    return tidy(Document("Tittel", Language.NB, (title, *blocks))).blocks[1:]


def levels(*blocks: Block) -> list[int]:
    return [block.level for block in every(with_outline(blocks)) if isinstance(block, Head)]


def head(level: int, said: str = "x") -> Head:
    return Head(level, text(said))


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        (("a  b\tc",), "a b c"),
        (("  a ", " b  "), "a b"),
        (("a \n b",), "a\nb"),
        (("a ", "\nb\n"), "a\nb"),
        (("a", " \n"), "a"),
        (("\n", "a"), "a"),
        (("\u00a0", "a"), "a"),
        (("a\x00\x0b\x85\ud800\uffffb",), "ab"),
        (("a\r\nb\u2028c",), "a\nb\nc"),
    ],
)
def test_spaces_are_no_layout(given: tuple[str, ...], printed: str) -> None:
    assert words(*given) == printed


@pytest.mark.parametrize(
    ("said", "link", "printed"),
    [
        ("her", "https://www.example.org/a", "her (example.org)"),
        ("Lenke ", "http://post.example.org:8080", "Lenke (post.example.org)"),
        ("her", "mailto:post@example.org", "her (post@example.org)"),
        ("veilederen", "https://example.org", "veilederen"),
    ],
)
def test_a_link_says_where_it_leads(said: str, link: str, printed: str) -> None:
    (span,) = tidy_spans((Span(said, link=link),))
    assert span.text == printed
    assert span.link


def test_a_bare_address_and_a_link_of_spaces_are_no_links() -> None:
    link = "https://example.org"
    assert tidy_spans((Span(link, link=link),)) == (Span(link),)
    assert tidy_spans((Span("a"), Span(" ", link=link), Span("b"))) == (Span("a"), Span(" "), Span("b"))


@pytest.mark.parametrize(
    ("link", "uri"),
    [
        ("https://example.org/råd?q=å b#æ", "https://example.org/r%C3%A5d?q=%C3%A5%20b#%C3%A6"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://blåbær.no", "https://xn--blbr-roah.no"),
        ("http://example.org:81/x", "http://example.org:81/x"),
        ("mailto:post@example.org", "mailto:post@example.org"),
        ("mailto:ingen", ""),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)", ""),
        ("http://[::1", ""),
        ("http://example.org:x/", ""),
        ("https://", ""),
        ("https://a b.no", ""),
        ("www.example.org", ""),
    ],
)
def test_only_whole_addresses_of_the_web_and_of_mail_are_targets(link: str, uri: str) -> None:
    assert target(link) == uri


def test_typed_marks_become_real_lists() -> None:
    found = tidied(
        *(Para(text(line)) for line in ("– ja", "• nei", "3. tre", "4. fire", "6. seks", "b) be", "12) tolv"))
    )
    assert [(block.mark, block.start, len(block.points)) for block in found if isinstance(block, List)] == [
        (Mark.BULLET, 1, 2),
        (Mark.NUMBER, 3, 2),
        (Mark.NUMBER, 6, 1),
        (Mark.LETTER_PAREN, 2, 1),
        (Mark.NUMBER_PAREN, 12, 1),
    ]


def test_a_typed_mark_may_have_a_format_of_its_own() -> None:
    (found,) = tidied(Para((Span("1. ", bold=True), Span("En", italic=True)), Style.NOTE, keep=True))
    assert found == List(
        Mark.NUMBER, ((Para((Span("En", italic=True),), Style.NOTE, keep=True),),), 1, Style.NOTE
    )


def test_a_date_is_no_typed_number() -> None:
    dated = Para(text("12.\u00a0november 2026 møtes utvalget."))
    assert tidied(dated) == (dated,)


def test_what_is_empty_is_left_out() -> None:
    empty = Para(text(" \u00ad "))
    assert (
        tidied(empty, Head(2, ()), List(Mark.BULLET, ((),)), List(Mark.NUMBER, ((), ())), Table((), (1,)))
        == ()
    )


def test_a_table_has_cells_for_all_its_columns() -> None:
    (found,) = tidied(Table((Row((Cell(),)), Row((Cell(), Cell(), Cell()))), (4, 2)))
    assert isinstance(found, Table)
    assert [len(row.cells) for row in found.rows] == [3, 3]
    assert found.widths == (4, 2, 3)


def test_the_first_heading_is_of_level_1_and_none_is_skipped() -> None:
    assert levels(head(2), head(4), head(4), head(2)) == [1, 2, 3, 2]


def test_a_further_top_heading_takes_what_is_below_it_down() -> None:
    assert levels(head(1), head(2), head(1), head(2), head(3), head(4), head(1), head(2)) == [
        1,
        2,
        2,
        3,
        4,
        4,
        2,
        3,
    ]


def test_headings_are_counted_through_cells_and_points() -> None:
    table = Table((Row((Cell((head(3),)), Cell((Para(text("a")),)))),), (1, 1))
    assert levels(head(1), table, List(Mark.BULLET, ((head(4),), (Para(text("b")),))), head(2)) == [
        1,
        2,
        3,
        2,
    ]


def test_where_no_heading_is_the_first_words_are_one() -> None:
    first, second = Para(text("Til alle"), new_page=True), Para(text("Hei"))
    assert with_outline((first, second)) == (Head(1, first.spans, new_page=True, look=HeadLook.LINE), second)


def test_where_no_heading_is_the_first_words_may_stand_in_a_cell() -> None:
    table = Table((Row((Cell(), Cell((Para(text("Tema")),)))),), (1, 1))
    assert with_outline((table,)) == (
        Table((Row((Cell(), Cell((Head(1, text("Tema"), look=HeadLook.CELL),)))),), (1, 1)),
    )


def test_where_no_heading_is_the_first_words_may_stand_in_a_point() -> None:
    points = List(Mark.NUMBER, ((), (Para(text("Tema")),)))
    head = Head(1, text("Tema"), look=HeadLook.LINE)
    assert with_outline((points,)) == (List(Mark.NUMBER, ((), (head,))),)


def test_a_header_row_without_words_heads_nothing() -> None:
    empty, said = Cell((Table((Row((Cell(),)),), (1,)),)), Cell((Para(text("ja")),))
    (found,) = tidied(Table((Row((empty,)), Row((said,))), (1,), header=True))
    assert isinstance(found, Table)
    assert not found.header


def test_a_mark_before_a_line_break_and_a_hard_space_is_no_typed_bullet() -> None:
    (found,) = tidied(Para(text("-\n\u00a0\u2003ord \u00a0\n  slutt")))
    assert found == Para(text("-\nord\nslutt"))
    assert words("-\n", "\u00a0ord") == "-\nord"


def test_a_document_of_nothing_has_no_heading_and_no_text() -> None:
    assert with_outline(()) == ()
    assert as_text(Document("Tom", Language.NB, ())) == ""


def test_the_reading_text_goes_row_by_row_and_cell_by_cell() -> None:
    inner = Table((Row((Cell((Para(text("c")),)),)),), (1,))
    rows = (
        Row((Cell((Para(text("a")), Para(text("b\nb")))), Cell((inner,)))),
        Row((Cell((Para(text("d")),)), Cell())),
    )
    document = Document(
        "T", Language.NB, (Head(1, text("T")), Table(rows, (1, 1)), List(Mark.NUMBER, ((Para(text("e")),),)))
    )
    assert as_text(document) == "T\na\nb b\nc\nd\ne\n"
