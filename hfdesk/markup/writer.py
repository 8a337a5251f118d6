"""From rich text to Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from hfdesk.domain.normal import normal
from hfdesk.domain.richtext import Block, Heading, Paragraph, Points, RichText, Run, Table
from hfdesk.markup.memo import MEMO
from hfdesk.markup.ordinals import label
from hfdesk.markup.spans import JOINT, spans

_BAR = r"\|"
_MARK = re.compile(r"[-+](?!\w)|[#>|=]|:-|\[(?:[^\]\\]|\\.)*+\]:", re.DOTALL)
_ORDINAL = re.compile(r"([0-9]{1,9}|[a-z])(?=[.)](?:\s|\Z))")
_TAIL = re.compile(r"(?<=[ \t])(?=#+\Z)|\A(?=#+\Z)")


def write(rich: RichText) -> str:
    """The Markdown of a rich text, brought to normal form first."""
    told = normal(rich)
    text = "\n".join(_lines(told.blocks))
    MEMO.keep(text, told)  # it reads as nothing else
    return text


def _lines(blocks: Sequence[Block], *, in_point: bool = False) -> Iterator[str]:
    before: Block | None = None
    for block in blocks:
        if before is not None and not (in_point and _may_follow(before, block)):
            yield ""
        if isinstance(before, Points) and isinstance(block, Points) and before.mark is block.mark:
            yield JOINT
            yield ""
        yield from _block(block)
        before = block


def _may_follow(before: Block, block: Block) -> bool:
    """Whether a list under a paragraph is read as one with no blank line between."""
    return (
        isinstance(before, Paragraph)
        and isinstance(block, Points)
        and block.start == 1
        and isinstance(next(iter(block.points[0].blocks), None), Paragraph)
    )


def _block(block: Block) -> Iterable[str]:
    match block:
        case Paragraph():
            return [_line(line) for line in spans(block.runs).split("\n")]
        case Heading():
            return [f"{'#' * block.level} " + _TAIL.sub(r"\\", spans(block.runs))]
        case Points():
            return _points(block)
        case Table():
            return _table(block)


def _line(line: str) -> str:
    """A line of a paragraph, kept from reading as a point, a heading or a table."""
    if _MARK.match(line):
        return "\\" + line
    return _ORDINAL.sub(r"\1\\", line, count=1) if _ORDINAL.match(line) else line


def _points(points: Points) -> Iterator[str]:
    for ordinal, point in enumerate(points.points, points.start):
        mark = label(points.mark, ordinal)
        if isinstance(next(iter(point.blocks), None), Points):
            yield mark
            first = " " * len(mark)
        else:
            first = mark
        for line in _lines(point.blocks, in_point=True) if point.blocks else [""]:
            yield f"{first} {line}" if line else first.rstrip()
            first = " " * len(mark)


def _table(table: Table) -> Iterator[str]:
    yield _row(table.header or [()] * table.width)
    yield "|" + "---|" * table.width
    yield from map(_row, table.rows)


def _row(cells: Iterable[tuple[Run, ...]]) -> str:
    return f"| {' | '.join(spans(cell).replace('|', _BAR) for cell in cells)} |"
