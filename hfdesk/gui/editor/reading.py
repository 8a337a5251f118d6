"""A ``QTextDocument`` read back as a rich text: what :mod:`hfdesk.gui.rich` writes, and what was typed since.

Level, bold and underline stand in properties of their own where Qt's formats cannot tell them:
a heading is bold by itself, a link is underlined by itself, a table has no indent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFragment,
    QTextFrame,
    QTextList,
    QTextListFormat,
    QTextTable,
)

from hfdesk.domain import normal
from hfdesk.domain.richtext import Block, Heading, Mark, Paragraph, Point, Points, RichText, Run, Table
from hfdesk.gui.editor.chip_format import OBJECT, mark_in
from hfdesk.gui.rich import BOLD, LEVEL, UNDERLINED, is_heading

_END = 1 << 30
"""Behind the end of any document."""

_MARKS = {
    QTextListFormat.Style.ListDecimal: (Mark.NUMBER, Mark.NUMBER_PAREN),
    QTextListFormat.Style.ListLowerAlpha: (Mark.LETTER, Mark.LETTER_PAREN),
}


@dataclass(slots=True)
class _List:
    """A list that is being read: its level, the number of what numbers it, and its points' blocks."""

    level: int
    source: int
    mark: Mark
    start: int
    points: list[list[Block | _List]] = field(default_factory=list["list[Block | _List]"])


@dataclass(frozen=True, slots=True)
class _Line:
    """A block of a document as it was read; a ``source`` is the number of the list it is a point of."""

    content: Paragraph | Heading
    level: int
    source: int = -1
    mark: Mark = Mark.BULLET
    start: int = 1
    is_empty: bool = False


class Known:
    """What was read of a document: of a long text only what was changed since is read again."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._lines: list[_Line | None] = [None] * document.blockCount()
        document.contentsChange.connect(self._changed)

    def text(self) -> RichText:
        """The rich text of the document, in normal form."""
        return _read(self._document, self._line)

    def _line(self, block: QTextBlock) -> _Line:
        at = block.blockNumber()
        line = self._lines[at]
        if line is None:
            line = self._lines[at] = _line(block)
        return line

    def _changed(self, at: int, _gone: int, come: int) -> None:
        """Forget the blocks that a change touched; those after them have other numbers now."""
        document, known = self._document, self._lines
        first = max(document.findBlock(at).blockNumber(), 0)
        last = document.findBlock(at + come).blockNumber()
        count = document.blockCount()
        last = last if last >= 0 else count - 1
        known[first : last + 1 - (count - len(known))] = [None] * (last + 1 - first)


_Reads = Callable[[QTextBlock], "_Line | None"]


def read_document(document: QTextDocument) -> RichText:
    """The rich text of a document, in normal form."""
    return _read(document, _line)


def read_part(document: QTextDocument, start: int, end: int) -> RichText:
    """The rich text between two positions, tables whole; words of one block are a paragraph."""
    if document.findBlock(start) == document.findBlock(end):
        return normal.normal(RichText((Paragraph(_paragraph(document.findBlock(start), start, end).runs),)))
    last = document.lastBlock()

    def line(block: QTextBlock) -> _Line | None:
        at = block.position()
        is_in = at + block.length() > start and (at < end or (at == end and block == last))
        return _line(block, start, end) if is_in else None

    return _read(document, line, start, end)


def _read(document: QTextDocument, line: _Reads, start: int = 0, end: int = _END) -> RichText:
    return normal.normal(RichText(tuple(_closed(_top(document.rootFrame(), line, start, end)))))


def _top(frame: QTextFrame, line: _Reads, start: int, end: int) -> list[Block | _List]:
    top: list[Block | _List] = []
    open_: list[_List] = []
    for each in _children(frame):
        if isinstance(each, QTextTable):
            if each.firstPosition() <= end and each.lastPosition() >= start:
                _put(top, open_, each.format().intProperty(LEVEL), _table(each))
        elif isinstance(each, QTextBlock) and (read := line(each)) is not None:
            _add(top, open_, read)
    return top


def _line(block: QTextBlock, start: int = 0, end: int = _END) -> _Line:
    source, content = block.textList(), _paragraph(block, start, end)
    if source is None:  # pyright: ignore[reportUnnecessaryComparison] -- Qt says None
        return _Line(content, block.blockFormat().indent(), is_empty=not block.text().strip())
    form = source.format()
    return _Line(content, max(form.indent(), 1), source.objectIndex(), mark_of(source), form.start())


def _add(top: list[Block | _List], open_: list[_List], line: _Line) -> None:
    level = line.level
    if line.source < 0:
        if level or not line.is_empty:
            _put(top, open_, level, line.content)
        return
    while open_ and open_[-1].level > level:
        open_.pop()
    if not open_ or open_[-1].level < level or open_[-1].source != line.source:
        if open_ and open_[-1].level == level:
            open_.pop()
        found = _List(level, line.source, line.mark, line.start)
        _into(top, open_, found)
        open_.append(found)
    open_[-1].points.append([line.content])


def _put(top: list[Block | _List], open_: list[_List], level: int, block: Block) -> None:
    """A block that is no point: under the point of its level, or at the top."""
    while open_ and open_[-1].level > level:
        open_.pop()
    _into(top, open_, block)


def _into(top: list[Block | _List], open_: list[_List], block: Block | _List) -> None:
    if open_:
        open_[-1].points[-1].append(block)
    else:
        top.append(block)


def _closed(blocks: list[Block | _List]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, _List):
            points = (Point(tuple(_closed(each))) for each in block.points)
            yield Points(block.mark, tuple(points), block.start)
        else:
            yield block


def mark_of(source: QTextList) -> Mark:
    """How the points of a list are marked."""
    form = source.format()
    plain, paren = _MARKS.get(form.style(), (Mark.BULLET, Mark.BULLET))
    return paren if form.numberSuffix() == ")" else plain


def _paragraph(block: QTextBlock, start: int = 0, end: int = _END) -> Paragraph | Heading:
    form = block.blockFormat()
    if is_heading(form):
        return Heading(form.headingLevel(), tuple(_runs(block, True, start, end)))
    return Paragraph(tuple(_runs(block, False, start, end)))


def _table(table: QTextTable) -> Table:
    head = table.format().headerRowCount() > 0
    rows = [
        tuple(_cell(table, down, across, head and not down) for across in range(table.columns()))
        for down in range(table.rows())
    ]
    return Table(rows[0] if head else (), tuple(rows[1:] if head else rows))


def _cell(table: QTextTable, down: int, across: int, strong: bool) -> tuple[Run, ...]:
    """A cell's runs; lines that were broken in it are parted by a blank."""
    found: list[Run] = []
    cursor = table.cellAt(down, across).firstCursorPosition()
    block, last = cursor.block(), table.cellAt(down, across).lastCursorPosition().block()
    while block.isValid():
        found += [Run(" ")] * bool(found) + list(_runs(block, strong))
        if block == last:
            break
        block = block.next()
    return tuple(found)


def _runs(block: QTextBlock, strong: bool = False, start: int = 0, end: int = _END) -> Iterator[Run]:
    for fragment in _fragments(block):
        text, at = fragment.text(), fragment.position()
        if at < start or at + fragment.length() > end:
            text = _cut(text, start - at, end - at)
        yield _run(text, fragment.charFormat(), strong)


def _cut(text: str, start: int, end: int) -> str:
    """A part of a text; Qt counts positions in UTF-16."""
    return text.encode("utf-16-le")[2 * max(start, 0) : 2 * max(end, 0)].decode("utf-16-le", "ignore")


def _run(text: str, form: QTextCharFormat, strong: bool) -> Run:
    if OBJECT in text:
        mark = mark_in(form)
        if mark is not None:
            return mark.run
    link = form.anchorHref() if form.isAnchor() else ""
    return Run(
        text.replace("\u2028", "\n").replace(OBJECT, ""),
        bold=bool(form.property(BOLD)) if strong else form.fontWeight() >= QFont.Weight.DemiBold.value,
        italic=form.fontItalic(),
        underline=bool(form.property(UNDERLINED)) if link else form.fontUnderline(),
        link=link,
    )


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    at = block.begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1


def _children(frame: QTextFrame) -> Iterator[QTextBlock | QTextFrame]:
    at = frame.begin()
    while not at.atEnd():
        inner = at.currentFrame()
        yield inner if inner is not None else at.currentBlock()  # pyright: ignore[reportUnnecessaryComparison]
        at += 1
