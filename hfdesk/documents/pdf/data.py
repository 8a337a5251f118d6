"""A document and a template's looks as the plain data that ``resources/typst/document.typ`` prints.

All room between blocks is counted here, as Word counts it: the larger of what stands after one
block and before the next, and none between two of a style that wants none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from hfdesk.documents.looks import EdgeLine, Grid, Letters, Line, Looks, Page, Paragraph, Piece
from hfdesk.documents.model import Block, Cell, Document, Head, List, Look, Para, Span, Style, Table
from hfdesk.documents.pdf.fonts import Measure, family, fonts
from hfdesk.documents.word.body import AFTER_TABLE, CELL_LIST_STYLE, LIST_STYLE
from hfdesk.documents.word.numbering import INDENT, LEVELS
from hfdesk.domain.richtext import Mark
from hfdesk.domain.values import Language

Plain = dict[str, Any]

LANGUAGES = {Language.NB: ("nb", "NO"), Language.NN: ("nn", "NO"), Language.EN: ("en", "GB")}
_STEP = INDENT / 20
_BULLETS = "•–▪"
_MARKS = {Mark.NUMBER: "1.", Mark.NUMBER_PAREN: "1)", Mark.LETTER: "a.", Mark.LETTER_PAREN: "a)"}
_SIZE = 10.5
_POINTS = {Style.BODY: LIST_STYLE, Style.TABLE_TEXT: CELL_LIST_STYLE}


def words(spans: Iterable[Span]) -> str | list[Any]:
    """A paragraph's spans: text, ``0`` for a line break, or text with its format; one text alone as it is."""
    out: list[Any] = []
    for span in spans:
        plain = not (
            span.bold
            or span.italic
            or span.underline
            or span.link
            or span.role
            or span.light
            or span.language
        )
        for at, part in enumerate(span.text.split("\n")):
            if at:
                out.append(0)
            if part:
                out.append(part if plain else _formatted(span, part))
    return out[0] if len(out) == 1 and isinstance(out[0], str) else out


def _formatted(span: Span, text: str) -> Plain:
    own: Plain = {}
    if span.bold:
        own["weight"] = "bold"
    if span.italic:
        own["style"] = "italic"
    if span.language:
        own["lang"], own["region"] = LANGUAGES[span.language]
    style = (
        f"Light{span.light.value.capitalize()}"
        if span.light
        else "Hyperlink"
        if span.link
        else span.role.value
    )
    made: Plain = {"t": text, "o": own, "c": style, "l": span.link}
    if span.underline or span.link:
        made["u"] = True
    return made


@dataclass
class _Room:
    """What stands between the blocks of one place: the room still owed, and the style before."""

    owed: float = 0.0
    style: str = ""
    first: bool = True


@dataclass
class Blocks:
    """Makes blocks plain. ``looks`` are those of the template; with ``places`` blocks tell their source."""

    looks: Looks
    places: bool = False
    _source: str = field(default="", init=False)
    _inside: int = field(default=0, init=False)
    _anchors: set[str] = field(default_factory=set[str], init=False)

    def plain(self, blocks: Iterable[Block]) -> list[Plain]:
        """The blocks of a document, in the width of its lines."""
        return self._blocks(blocks, self.looks.page.line, in_cell=False)[0]

    def _blocks(
        self, blocks: Iterable[Block], width: float, *, in_cell: bool, divided: bool = True
    ) -> tuple[list[Plain], float]:
        """The blocks, and the room after the last one; only what may be ``divided`` keeps some together."""
        room, out, outer = _Room(), list[Plain](), self._source
        for block in blocks:
            match block:
                case Para():
                    style, keep = block.style.value, block.keep or block.style is Style.LABEL
                    out.append(self._line(block, "p", style, room, keep=keep and divided))
                case Head():
                    style = f"{block.look.value if block.look else 'Heading'}{block.level}"
                    out.append(self._line(block, block.level, style, room, keep=divided))
                case List():
                    self._source = block.source or outer
                    out.append(self._list(block, 0, width, room, in_cell=in_cell))
                case Table():
                    self._source = block.source or outer
                    if room.style == "<table>":
                        room.owed += self._gap()
                    out.append(self._table(block, width, 0.0, room))
            room.first, self._source = False, outer
        if room.style == "<table>":
            room.owed += self._gap()
        return out, room.owed

    def _anchor(self, anchor: str) -> str:
        """The anchor where no heading before has it."""
        if anchor in self._anchors:
            return ""
        self._anchors.add(anchor)
        return anchor

    def _between(self, after: float, before: float) -> float:
        """The room between two paragraphs: the larger of the two, where the template does not add them."""
        return after + before if self.looks.adds else max(after, before)

    def _gap(self) -> float:
        """The height of the small paragraph that stands after a table."""
        look = self._look(AFTER_TABLE)
        return (look.lines.points or 0.0) + look.after

    def _look(self, style: str) -> Paragraph:
        return self.looks.paragraphs.get(style) or Paragraph()

    def _line(
        self,
        block: Para | Head,
        kind: str | int,
        style: str,
        room: _Room,
        *,
        keep: bool,
        left: float | None = None,
    ) -> Plain:
        look = self._look(style)
        made: Plain = {"k": kind, "s": style, "t": words(block.spans)}
        self._above(made, look, style, room, new_page=block.new_page and not self._inside)
        if keep or look.keep_next:
            made["keep"] = True
        if isinstance(block, Head) and (anchor := self._anchor(block.anchor)):
            made["a"] = anchor
        if left is not None and left != look.left:
            made["left"] = left
        if self.places and (source := block.source or self._source):
            made["x"] = source
        return made

    def _above(
        self, made: Plain, look: Paragraph, style: str, room: _Room, *, new_page: bool = False
    ) -> None:
        """Give a block the room above it, and take note of what it owes below."""
        gap = self._gap() if room.style == "<table>" and not isinstance(made["k"], int) else 0.0
        alike = look.contextual and style == room.style
        between = self._between(room.owed, look.before)
        made["g"] = round(0.0 if alike else gap + between, 2)
        if new_page or room.first:
            made["g"] = 0.0
            if look.before:
                made["top"] = look.before
        if new_page:
            made["new"] = True
        room.owed, room.style = look.after, style

    def _list(self, block: List, level: int, width: float, room: _Room, *, in_cell: bool) -> Plain:
        level = min(level, LEVELS - 1)
        style = _point_style(block.style, level, in_cell=in_cell)
        look = self._look(style)
        made: Plain = {"k": "l", "s": style}
        self._above(made, look, style, room, new_page=_starts_page(block) and not self._inside)
        points, inner = list[list[Plain]](), look.after
        for point in block.points:
            self._inside += 1
            plain, inner = self._point(block, point, level, width, in_cell=in_cell)
            self._inside -= 1
            points.append(plain)
        bullet = block.mark is Mark.BULLET
        made |= {
            "points": points,
            "start": block.start,
            "gap": 0.0 if look.contextual else look.after + look.before,
        }
        made |= {"mark": "" if bullet else _MARKS[block.mark], "bullet": _BULLETS[level % 3], "width": _STEP}
        room.owed = inner
        return made

    def _point(
        self, holder: List, blocks: tuple[Block, ...], level: int, width: float, *, in_cell: bool
    ) -> tuple[list[Plain], float]:
        room, out = _Room(), list[Plain]()
        for block in blocks:
            match block:
                case Para():
                    own = holder.style if block.style is Style.BODY else block.style
                    style = _point_style(own, level, in_cell=in_cell)
                    out.append(self._line(block, "p", style, room, keep=block.keep and not in_cell, left=0.0))
                case Head():
                    style = f"{block.look.value if block.look else 'Heading'}{block.level}"
                    out.append(self._line(block, block.level, style, room, keep=not in_cell, left=0.0))
                case List():
                    out.append(self._list(block, level + 1, width, room, in_cell=in_cell))
                case Table():
                    out.append(self._table(block, width - _STEP * (level + 1), 0.0, room))
            if room.first:
                out[-1].pop("top", None)
            room.first = False
        return out, room.owed

    def _table(self, block: Table, width: float, indent: float, room: _Room) -> Plain:
        look = self.looks.tables.get(block.look.value) or Grid()
        across = look.margins[1] + look.margins[3]
        width = max(width - indent, len(block.widths) * (across + 1))
        columns = _columns(block.widths, width)
        rows: list[Plain] = []
        for y, row in enumerate(block.rows):
            header = block.header and not y
            empty = Style.TABLE_HEAD if header else _empty(block.look)
            whole = row.whole or header
            cells = [
                self._cell(cell, column - across, empty, whole=whole)
                for cell, column in zip(row.cells, columns, strict=True)
            ]
            rows.append({"whole": whole, "height": row.height, "cells": cells})
        made: Plain = {"k": "t", "look": block.look.value, "widths": columns, "rows": rows}
        made |= {"header": block.header, "indent": indent, "g": round(room.owed, 2)}
        room.owed, room.style = 0.0, "<table>"
        return made

    def _cell(self, cell: Cell, width: float, empty: Style, *, whole: bool) -> list[Plain]:
        if not cell.blocks:
            look = self._look(empty.value)
            height = look.before + look.after + _height(look)
            return [{"k": "v", "v": round(height, 2)}]
        self._inside += 1
        blocks, after = self._blocks(cell.blocks, width, in_cell=True, divided=not whole)
        self._inside -= 1
        return [*blocks, {"k": "v", "v": round(after, 2)}] if after else blocks


def _starts_page(block: List) -> bool:
    first = block.points[0][0] if block.points and block.points[0] else None
    return isinstance(first, Para | Head) and first.new_page


def _point_style(style: Style, level: int, *, in_cell: bool) -> str:
    """Points stand close together in running text and cells, and below other points."""
    if level and style in (Style.PROPOSAL, Style.DECISION):
        style = Style.TABLE_TEXT if in_cell else Style.BODY
    return _POINTS.get(style, style.value)


def _empty(look: Look) -> Style:
    """The style of a cell without words."""
    return Style.HEAD_VALUE if look is Look.HEAD else Style.TABLE_TEXT


def _columns(shares: Sequence[int], width: float) -> list[float]:
    """The widths of a table's columns in points."""
    return [width * share / sum(shares) for share in shares]


def _height(look: Paragraph) -> float:
    """The height of a line, near enough for one without words."""
    return look.lines.points or look.lines.share * 1.2207 * (look.letters.size or _SIZE)


def looks_data(looks: Looks, measures: dict[str, Measure]) -> Plain:
    """The looks, all but page, header and footer."""
    return {
        "paragraphs": {id: _paragraph(each, measures) for id, each in looks.paragraphs.items()},
        "letters": {id: _letters(each) for id, each in looks.letters.items()},
        "tables": {id: _grid(each) for id, each in looks.tables.items()},
    }


def page(page: Page) -> Plain:
    """The page's measures."""
    names = ("width", "height", "top", "right", "bottom", "left", "header", "footer", "first_differs")
    return {name: getattr(page, name) for name in names}


def _paragraph(look: Paragraph, measures: dict[str, Measure]) -> Plain:
    made: Plain = {
        "letters": _whole(look, measures),
        "left": look.left,
        "right": look.right,
        "first": look.first,
        "align": look.align,
        "underline": bool(look.letters.underline),
        "capitals": bool(look.letters.capitals),
        "borders": {
            side: {"width": line.width, "colour": f"#{line.colour}", "space": line.space}
            for side, line in look.borders.items()
            if line.width
        },
    }
    if look.fill:
        made["fill"] = f"#{look.fill}"
    return made


def _whole(look: Paragraph, measures: dict[str, Measure]) -> Plain:
    """All that letters of a paragraph must say, its lines' distance too."""
    own, size = look.letters, look.letters.size or _SIZE
    name = family(own.font)
    font = measures[name]
    line = font.above + font.below
    pitch = size * line * look.lines.share
    if look.lines.points is not None:
        pitch = max(look.lines.points, size * line) if look.lines.least else look.lines.points
    made = _letters(own) | {"font": fonts(name), "size": size, "fill": f"#{own.colour or '000000'}"}
    made |= {"weight": "bold" if own.bold else "regular", "style": "italic" if own.italic else "normal"}
    below = size * font.below
    return made | {"top-edge": round(pitch - below, 3), "bottom-edge": round(-below, 3)}


def _letters(look: Letters) -> Plain:
    """What letters say of themselves."""
    made: Plain = {}
    if look.font:
        made["font"] = fonts(family(look.font))
    if look.size:
        made["size"] = look.size
    if look.bold is not None:
        made["weight"] = "bold" if look.bold else "regular"
    if look.italic is not None:
        made["style"] = "italic" if look.italic else "normal"
    if look.colour:
        made["fill"] = f"#{look.colour}"
    if look.spacing:
        made["tracking"] = look.spacing
    return made


def _grid(look: Grid) -> Plain:
    made: Plain = {
        "margins": look.margins,
        "borders": _sides(look.borders),
        "head_borders": _sides(look.head_borders),
    }
    if look.fill:
        made["fill"] = f"#{look.fill}"
    if look.head_fill:
        made["head_fill"] = f"#{look.head_fill}"
    return made


def _sides(borders: Mapping[str, Line]) -> Plain:
    return {side: {"width": line.width, "colour": f"#{line.colour}"} for side, line in borders.items()}


def edge_line(line: EdgeLine, measures: dict[str, Measure], fills: dict[str, str]) -> Plain:
    """A paragraph of a header or footer."""
    look = _paragraph(line.look, measures)
    return {"look": look, "g": 0, "pieces": [_piece(each, fills) for each in line.pieces]}


def _piece(piece: Piece, fills: dict[str, str]) -> Plain:
    text = piece.text
    if piece.kind == "words":
        for place, filled in fills.items():
            text = text.replace(place, filled)
    made: Plain = {"kind": piece.kind, "text": text, "letters": _letters(piece.letters)}
    return made | {"width": piece.width, "height": piece.height}


def document_data(document: Document, blocks: list[Plain]) -> Plain:
    """The document's own data; page numbers, links and places are the caller's."""
    language, region = LANGUAGES[document.language]
    return {
        "title": document.title,
        "author": document.author,
        "subject": document.subject,
        "lang": language,
        "region": region,
        "blocks": blocks,
    }
