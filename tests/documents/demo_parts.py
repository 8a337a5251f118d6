"""What the demo documents are made of."""

from __future__ import annotations

from hfdesk.documents.model import (
    Block,
    Cell,
    Head,
    HeadLook,
    List,
    Look,
    Para,
    Row,
    Style,
    Table,
    text,
)
from hfdesk.domain.richtext import Mark


def p(words: str, style: Style = Style.BODY, *, keep: bool = False) -> Para:
    return Para(text(words), style, keep=keep)


def cell(*blocks: Block | str) -> Cell:
    return Cell(tuple(p(block, Style.TABLE_TEXT) if isinstance(block, str) else block for block in blocks))


def bullets(*words: str, style: Style = Style.TABLE_TEXT) -> List:
    return List(Mark.BULLET, tuple((p(line, style),) for line in words), style=style)


def head_table(*rows: tuple[str, tuple[Block, ...] | str]) -> Table:
    made = [
        Row(
            (
                Cell((p(label, Style.HEAD_LABEL),)),
                Cell((p(value, Style.HEAD_VALUE),) if isinstance(value, str) else value),
            )
        )
        for label, value in rows
    ]
    return Table(tuple(made), (22, 78), Look.HEAD)


def number(words: str, *tags: str) -> Cell:
    return Cell((p(words, Style.NUMBER), *(p(tag, Style.TAG) for tag in tags)))


def item_title(words: str) -> Head:
    return Head(3, text(words), look=HeadLook.CELL)
