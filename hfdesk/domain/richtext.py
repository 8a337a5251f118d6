"""Rich text: what a secretary can write, as one frozen type.

The marks are those of the hfdesk package's Markdown subset and no others, so that every
value here can be written to a package, stored, shown in an editor and printed in Word.
``hfdesk.markup`` reads and writes the Markdown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum


class Mark(Enum):
    """How the points of a list are marked; the value is the mark of the first point."""

    BULLET = "-"
    NUMBER = "1."
    NUMBER_PAREN = "1)"
    LETTER = "a."
    LETTER_PAREN = "a)"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one format. A line feed in ``text`` is a hard line break."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    link: str = ""

    def same_format(self, other: Run) -> bool:
        """Whether ``other`` could stand in the same run."""
        return (self.bold, self.italic, self.underline, self.link) == (
            other.bold,
            other.italic,
            other.underline,
            other.link,
        )


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text."""

    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """An inner heading. ``level`` is 3 (``###``) or 4 (``####``)."""

    level: int
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a list: paragraphs, lists and tables, or nothing of its own."""

    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Points:
    """A list. ``start`` is the ordinal of the first point (1 is ``1.`` or ``a.``).

    Lists nest to three levels.
    """

    mark: Mark
    points: tuple[Point, ...]
    start: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table of inline cells. ``header`` is empty where the table has no head row."""

    header: tuple[tuple[Run, ...], ...]
    rows: tuple[tuple[tuple[Run, ...], ...], ...]

    @property
    def width(self) -> int:
        """The number of columns."""
        return max((len(row) for row in (self.header, *self.rows)), default=0)


Block = Paragraph | Heading | Points | Table


@dataclass(frozen=True, slots=True)
class RichText:
    """A text of blocks. An empty text is false."""

    blocks: tuple[Block, ...] = field(default=())

    def __bool__(self) -> bool:
        return bool(self.blocks)

    @property
    def plain(self) -> str:
        """The words alone, a line for each paragraph, heading, point and table row."""
        return "\n".join(_lines(self.blocks))


EMPTY = RichText()


def paragraphs(*lines: str) -> RichText:
    """A text of unformatted paragraphs; empty lines are left out."""
    return RichText(tuple(Paragraph((Run(line),)) for line in lines if line))


def plain(runs: Iterable[Run]) -> str:
    """The words of some runs, a hard line break as a space."""
    return "".join(run.text for run in runs).replace("\n", " ")


def runs_of(blocks: Iterable[Block]) -> Iterator[Run]:
    """All runs of some blocks, in reading order; those of points and cells too."""
    for block in blocks:
        match block:
            case Paragraph(runs=runs) | Heading(runs=runs):
                yield from runs
            case Points(points=points):
                for point in points:
                    yield from runs_of(point.blocks)
            case Table(header=header, rows=rows):
                for row in (header, *rows):
                    for cell in row:
                        yield from cell


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(runs=runs) | Heading(runs=runs):
                yield plain(runs)
            case Points(points=points):
                for point in points:
                    yield from _lines(point.blocks)
            case Table(header=header, rows=rows):
                for row in (header, *rows) if header else rows:
                    yield "\t".join(plain(cell) for cell in row)
