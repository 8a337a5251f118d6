"""A document as plain data: what it says and what each part is, not how it looks.

Composers build it, writers render it, equal documents compare equal. How a part looks is
the template's business: a part names its :class:`Style`, the template formats it.

A block's ``source`` tells the text of the archive that it was made of (``documents.sources``), so
that the preview can lead there. It is no part of what the document says: it is not compared.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from hfdesk.domain.richtext import Mark
from hfdesk.domain.values import Language, Light


class Style(StrEnum):
    """A paragraph's style; the value is the style's id in a template."""

    BODY = "BodyText"
    KIND = "DocumentKind"  # "SAKSFREMLEGG" over a paper, a partnership over a title
    HEAD_LINE = "HeadLine"  # "Møtested: …", a line of a document's head
    HEAD_LABEL = "HeadLabel"  # the left cell of a head that is a table
    HEAD_VALUE = "HeadValue"  # the right cell of it
    TABLE_HEAD = "TableHead"  # a cell of a header row
    TABLE_TEXT = "TableText"  # text in a cell
    NUMBER = "CaseNumber"  # a case's number in its cell
    TAG = "Tag"  # "Orientering", "3 vedlegg" under the number
    ITEM_TITLE = "ItemTitle"  # an item's title in a table, where it is no heading
    LABEL = "Label"  # "Forslag til konklusjon:" on a line of its own, no heading
    PROPOSAL = "Proposal"
    DECISION = "Decision"
    QUOTE = "QuotedText"
    SIGNATURE = "SignatureLine"
    NOTE = "Note"  # small print: attachments, remarks


class Role(StrEnum):
    """What a span is, where that is more than its text; the id of a character style."""

    PLAIN = ""
    LABEL = "LabelText"  # "Møtested:" at the front of a line
    QUOTED = "QuotedChars"


class Look(StrEnum):
    """A table's style id."""

    HEAD = "HeadTable"  # layout of a document's head: label | value, no header row
    ITEMS = "ItemTable"  # agenda, minutes
    GRID = "GridTable"  # a table of the writer's own
    QUOTE = "QuoteTable"  # an earlier case boxed inside another
    PLAN = "PlanTable"  # the timetable of a portfolio plan


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one format. A line feed is a line break. ``light`` colours a dot.

    ``link`` is an address, or ``#`` and the anchor of a heading in the same document.
    ``language`` is told where it is another than the document's.
    """

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    link: str = ""
    role: Role = Role.PLAIN
    light: Light | None = None
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph. ``new_page``: it begins a page. ``keep``: with what follows it."""

    spans: tuple[Span, ...]
    style: Style = Style.BODY
    new_page: bool = False
    keep: bool = False
    source: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Head:
    """A heading of level 1 to 4. ``style`` is a look of its own at that level, if any.

    ``look`` names a paragraph style that replaces the plain heading style but keeps the
    level in the outline (a heading inside a table cell, say). ``anchor`` is the name by
    which links of the document lead here: a letter, then letters, digits and ``_``.
    """

    level: int
    spans: tuple[Span, ...]
    new_page: bool = False
    look: HeadLook | None = None
    anchor: str = ""
    source: str = field(default="", compare=False, repr=False)


class HeadLook(StrEnum):
    """A heading that does not look like one; the id of a style with an outline level.

    The style's id is the value and the level: ``CellHeading2``.
    """

    CELL = "CellHeading"  # an item's title in its cell, a subject in a head table
    LINE = "LineHeading"  # a "Sak: 41/24 …" line


@dataclass(frozen=True, slots=True)
class List:
    """A list; each point is blocks. ``start`` is the ordinal of its first point."""

    mark: Mark
    points: tuple[tuple[Block, ...], ...]
    start: int = 1
    style: Style = Style.BODY
    source: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of blocks; no blocks is an empty cell."""

    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells. ``whole``: it does not split over two pages.

    ``height``: so many millimetres high at least, its words in the middle; 0 for as high as they are.
    """

    cells: tuple[Cell, ...]
    whole: bool = False
    height: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A table. ``widths`` are shares of the line; ``header``: the first row heads it."""

    rows: tuple[Row, ...]
    widths: tuple[int, ...]
    look: Look = Look.GRID
    header: bool = False
    source: str = field(default="", compare=False, repr=False)


Block = Para | Head | List | Table


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document.

    ``title``, ``subject`` and ``author`` are its properties (never printed by
    themselves); ``running_head`` stands at the top of each page; ``template`` is the name
    of a template without its ending. ``dated`` is the day that its data says it is from.
    """

    title: str
    language: Language
    blocks: tuple[Block, ...]
    template: str = "standard"
    running_head: str = ""
    subject: str = ""
    author: str = ""
    dated: date | None = None

    def then(self, *blocks: Block) -> Document:
        """This document with more blocks at its end."""
        return replace(self, blocks=(*self.blocks, *blocks))


def sourced(blocks: Iterable[Block], source: str) -> tuple[Block, ...]:
    """The blocks, those that tell no source of their own with this one."""
    return tuple(block if block.source else replace(block, source=source) for block in blocks)


def text(words: str) -> tuple[Span, ...]:
    """Plain words as spans; none for ``""``."""
    return (Span(words),) if words else ()
