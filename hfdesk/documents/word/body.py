"""The body of a Word file as XML text, in one pass over the blocks.

Nothing here says how a thing looks: paragraphs, runs and tables name their style.
Measured: ready text costs a tenth of the same paragraphs made by python-docx.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby
from xml.sax.saxutils import escape

from hfdesk.documents.model import Block, Cell, Head, List, Look, Para, Row, Span, Style, Table
from hfdesk.documents.word.numbering import INDENT, LEVELS, Numbering
from hfdesk.domain.richtext import Mark
from hfdesk.domain.values import Language

LANGUAGES = {Language.NB: "nb-NO", Language.NN: "nn-NO", Language.EN: "en-GB"}
"""What a package calls the languages."""

AFTER_TABLE = "AfterTable"
LIST_STYLE = "ListParagraph"
CELL_LIST_STYLE = "TableList"
CELL_MARGIN = 100
"""Twips left and right in a cell; the templates' table styles say the same."""

TWIPS = 1440 / 25.4
"""Twips in a millimetre."""

_MIDDLE = '<w:vAlign w:val="center"/>'
_GAP = f'<w:p><w:pPr><w:pStyle w:val="{AFTER_TABLE}"/></w:pPr></w:p>'
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NO_WORDS = "<w:r><w:rPr><w:vanish/></w:rPr><w:br/></w:r>"
"""Stands in a numbered point without words: a hidden break, so that it is no spacer."""


class Body:
    """Writes blocks. ``link`` gives the relationship id of an address."""

    def __init__(self, numbering: Numbering, link: Callable[[str], str], width: int) -> None:
        self._numbering = numbering
        self._link = link
        self._width = width
        self._out: list[str] = []
        self._anchors: set[str] = set()

    def xml(self, blocks: tuple[Block, ...]) -> str:
        """The blocks as the content of ``w:body``, its section aside."""
        self._blocks(blocks, self._width, in_cell=False)
        return "".join(self._out)

    def _blocks(
        self, blocks: tuple[Block, ...], width: int, *, in_cell: bool, keeps: range = range(0)
    ) -> None:
        """Blocks below each other, in ``width`` twips; in a cell those at ``keeps`` may be kept."""
        for place, block in enumerate(blocks):
            match block:
                case Para():
                    self._para(block, block.style, "", keeps=not in_cell or place in keeps)
                case Head():
                    self._head(block, "", keeps=not in_cell or place in keeps)
                case List():
                    self._list(block, 0, width, in_cell=in_cell)
                case Table():
                    self._table(block, width, 0)
                    self._gap(blocks[place + 1 :])

    def _gap(self, following: tuple[Block, ...]) -> None:
        """A table must not touch the next one, and something must end what holds it."""
        if not following or not isinstance(following[0], Head):
            self._out.append(_GAP)

    def _para(self, para: Para, style: Style | str, number: str, *, keeps: bool) -> None:
        keep = (para.keep or para.style is Style.LABEL) and keeps
        self._paragraph(style, para.spans, number, keep=keep, new_page=para.new_page)

    def _head(self, head: Head, number: str, *, keeps: bool) -> None:
        style = f"{head.look.value if head.look else 'Heading'}{head.level}"
        keep = bool(head.look) and keeps
        at = len(self._out)
        self._paragraph(style, head.spans, number, keep=keep, new_page=head.new_page)
        if head.anchor and head.anchor not in self._anchors:
            self._bookmark(head.anchor, at)

    def _bookmark(self, anchor: str, at: int) -> None:
        """Around the words of the paragraph that was written from that place on."""
        id = len(self._anchors)
        self._anchors.add(anchor)
        begin, words = "".join(self._out[at:]).split("</w:pPr>", 1)
        self._out[at:] = (
            f'{begin}</w:pPr><w:bookmarkStart w:id="{id}" w:name="{anchor}"/>',
            f'{words.removesuffix("</w:p>")}<w:bookmarkEnd w:id="{id}"/></w:p>',
        )

    def _paragraph(
        self, style: str, spans: tuple[Span, ...], number: str = "", *, keep: bool, new_page: bool
    ) -> None:
        flags = ("<w:keepNext/>" if keep else "") + ("<w:pageBreakBefore/>" if new_page else "")
        begin = f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{flags}{number}</w:pPr>'
        for span in spans:
            if span.link:
                self._out.append(begin)
                self._linked(spans)
                self._out.append("</w:p>")
                return
        words = _run(spans[0]) if len(spans) == 1 else "".join([_run(span) for span in spans])
        self._out.append(f"{begin}{words}</w:p>")

    def _linked(self, spans: tuple[Span, ...]) -> None:
        for link, group in groupby(spans, lambda span: span.link):
            if link:
                self._out.append(f'<w:hyperlink {self._place(link)} w:history="1">')
            self._out.extend(_run(span) for span in group)
            if link:
                self._out.append("</w:hyperlink>")

    def _place(self, link: str) -> str:
        """Where a link leads: to an anchor in this document, or out of it."""
        if link[0] == "#":
            return f'w:anchor="{link[1:]}"'
        return f'xmlns:r="{_RELATIONS}" r:id="{self._link(link)}"'

    def _list(self, block: List, level: int, width: int, *, in_cell: bool) -> None:
        level = min(level, LEVELS - 1)
        number = _number(self._numbering.instance(block.mark, level, block.start), level)
        for point in block.points:
            first = bool(point) and isinstance(point[0], Para | Head)
            if not first and block.mark is not Mark.BULLET:
                style = _point_style(block.style, level, in_cell=in_cell)
                self._out.append(f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{number}</w:pPr>{_NO_WORDS}</w:p>')
            self._point(block, point, number if first else "", level, width, in_cell=in_cell)

    def _point(
        self, holder: List, blocks: tuple[Block, ...], number: str, level: int, width: int, *, in_cell: bool
    ) -> None:
        """The blocks of a point; the first paragraph takes the number, where there is one."""
        for block in blocks:
            match block:
                case Para():
                    style = holder.style if block.style is Style.BODY else block.style
                    mark = number or self._unmarked(level)
                    self._para(block, _point_style(style, level, in_cell=in_cell), mark, keeps=not in_cell)
                case Head():
                    self._head(block, number or self._unmarked(level), keeps=not in_cell)
                case List():
                    self._list(block, level + 1, width, in_cell=in_cell)
                case Table():
                    self._table(block, width, INDENT * (level + 1))
                    self._out.append(_GAP)
            number = ""

    def _unmarked(self, level: int) -> str:
        return _number(self._numbering.unmarked(), level)

    def _table(self, table: Table, width: int, indent: int) -> None:
        """A table that fills the line, ``indent`` twips in."""
        width = max(width - indent, len(table.widths) * (2 * CELL_MARGIN + 20))
        columns = _columns(table.widths, width)
        shift = f'<w:tblInd w:w="{indent}" w:type="dxa"/>' if indent else ""
        look = 'w:val="0620" w:firstRow="1"' if table.header else 'w:val="0600" w:firstRow="0"'
        self._out.append(
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{table.look.value}"/><w:tblW w:w="{width}" w:type="dxa"/>'
            f'{shift}<w:tblLayout w:type="fixed"/><w:tblLook {look} w:lastRow="0" w:firstColumn="0"'
            ' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>'
        )
        self._out.extend(f'<w:gridCol w:w="{column}"/>' for column in columns)
        self._out.append("</w:tblGrid>")
        for place, row in enumerate(table.rows):
            self._row(row, columns, table.look, header=table.header and not place)
        self._out.append("</w:tbl>")

    def _row(self, row: Row, columns: list[int], look: Look, *, header: bool) -> None:
        whole = "<w:cantSplit/>" if row.whole or header else ""
        high = f'<w:trHeight w:val="{round(row.height * TWIPS)}"/>' if row.height else ""
        marked = "<w:tblHeader/>" if header else ""
        properties = f"<w:trPr>{whole}{high}{marked}</w:trPr>" if whole or high else ""
        self._out.append(f"<w:tr>{properties}")
        empty = Style.TABLE_HEAD if header else _EMPTY[look]
        for at, (cell, width) in enumerate(zip(row.cells, columns, strict=True)):
            # The first paragraph of a row would keep all of it with the next one.
            keeps = range(0) if whole else range(not at, len(cell.blocks) - 1)
            self._cell(cell, width, empty, _MIDDLE if row.height else "", keeps)
        self._out.append("</w:tr>")

    def _cell(self, cell: Cell, width: int, empty: Style, place: str, keeps: range) -> None:
        self._out.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{place}</w:tcPr>')
        if cell.blocks:
            self._blocks(cell.blocks, width - 2 * CELL_MARGIN, in_cell=True, keeps=keeps)
        else:
            self._paragraph(empty, (), keep=False, new_page=False)
        self._out.append("</w:tc>")


_POINT_STYLES = {Style.BODY: LIST_STYLE, Style.TABLE_TEXT: CELL_LIST_STYLE}
_EMPTY = dict.fromkeys(Look, Style.TABLE_TEXT) | {Look.HEAD: Style.HEAD_VALUE}


def _point_style(style: Style, level: int, *, in_cell: bool) -> str:
    """Points stand close together in running text and cells, and below other points."""
    if level and style in (Style.PROPOSAL, Style.DECISION):
        style = Style.TABLE_TEXT if in_cell else Style.BODY
    return _POINT_STYLES.get(style, style.value)


def _number(instance: int, level: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{instance}"/></w:numPr>'


def _columns(shares: Iterable[int], width: int) -> list[int]:
    """Whole twips that add up to ``width``."""
    shares = list(shares)
    total, spent, out = sum(shares), 0, list[int]()
    for share in shares:
        end = width * (spent + share) // total
        out.append(end - width * spent // total)
        spent += share
    return out


def _run(span: Span) -> str:
    properties = _properties(span)
    return f"<w:r><w:rPr>{properties}</w:rPr>{_text(span.text)}</w:r>" if properties else _plain(span.text)


def _plain(text: str) -> str:
    """A run in the paragraph's own format; nearly every one has nothing to escape."""
    if "&" in text or "<" in text or ">" in text or "\n" in text or "\u00ad" in text:
        return f"<w:r>{_text(text)}</w:r>"
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _properties(span: Span) -> str:
    if not (
        span.bold or span.italic or span.underline or span.link or span.role or span.light or span.language
    ):
        return ""
    style = _character_style(span)
    return (
        (f'<w:rStyle w:val="{style}"/>' if style else "")
        + ("<w:b/><w:bCs/>" if span.bold else "")
        + ("<w:i/><w:iCs/>" if span.italic else "")
        + ('<w:u w:val="single"/>' if span.underline else "")
        + (f'<w:lang w:val="{LANGUAGES[span.language]}"/>' if span.language else "")
    )


def _character_style(span: Span) -> str:
    if span.light:
        return f"Light{span.light.value.capitalize()}"
    return "Hyperlink" if span.link else span.role


def _text(text: str) -> str:
    """Text and line breaks; a soft hyphen is an element in Word, as a character it shows."""
    lines = text.split("\n")
    return "<w:br/>".join("<w:softHyphen/>".join(_words(line)) for line in lines)


def _words(line: str) -> Iterable[str]:
    return (
        f'<w:t xml:space="preserve">{escape(part)}</w:t>' if part else "" for part in line.split("\u00ad")
    )
