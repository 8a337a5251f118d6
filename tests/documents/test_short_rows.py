"""Rows that are too short to be divided between two pages."""

from __future__ import annotations

from hfdesk.documents.model import Block, Cell, Document, List, Para, Row, Table, text
from hfdesk.documents.tidy import tidy
from hfdesk.domain.richtext import Mark
from hfdesk.domain.values import Language

LINE = "ord " * 20


def whole(*cells: tuple[Block, ...], widths: tuple[int, ...] = (1,)) -> bool:
    table = Table((Row(tuple(Cell(blocks) for blocks in cells)),), widths)
    (made,) = tidy(Document("", Language.NB, (Para(text("Referat")), table))).blocks[1:]
    assert isinstance(made, Table)
    return made.rows[0].whole


def lines(count: int) -> tuple[Block, ...]:
    return tuple(Para(text(LINE)) for _ in range(count))


def test_a_row_of_a_quarter_of_a_page_stays_on_one_page() -> None:
    assert whole(lines(14))
    assert not whole(lines(15))


def test_a_narrow_column_makes_more_lines_of_the_same_words() -> None:
    assert whole(lines(5), (Para(text("a")),), widths=(50, 50))
    assert not whole(lines(5), (Para(text("a")),), widths=(20, 80))


def test_points_line_breaks_and_tables_in_a_cell_are_counted() -> None:
    assert not whole((List(Mark.BULLET, tuple((Para(text("a")),) for _ in range(15))),))
    assert not whole((Para(text("\n".join("a" * 15))),))
    inner = Table((Row((Cell(lines(8)),)), Row((Cell(lines(8)),))), (1,))
    assert not whole((inner,))
    assert whole((Table((Row((Cell(lines(2)),)),), (1,)),))


def test_a_row_without_words_is_left_alone() -> None:
    assert not whole(())
