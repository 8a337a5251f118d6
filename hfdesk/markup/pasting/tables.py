"""Tables: cells as they come, made square."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from hfdesk.domain.normal import normal_runs
from hfdesk.domain.richtext import Block, Heading, Paragraph, Points, Run, Table
from hfdesk.markup.ordinals import label
from hfdesk.markup.pasting.lists import Item, assembled

Runs = tuple[Run, ...]

#: The widest table that Word holds; what is right of it goes into the last column.
WIDEST = 63
#: A table of more cells is lines of text: nobody reads it as a table.
MOST_CELLS = 200_000


@dataclass(slots=True)
class Cell:
    """What stands in a cell, and over how many columns and rows it goes."""

    items: list[Item]
    across: int = 1
    down: int = 1
    head: bool = False


@dataclass(slots=True)
class Draft:
    """A table that is being read."""

    rows: list[list[Cell]] = field(default_factory=list[list[Cell]])
    #: The rows that come are head rows.
    head: bool = False

    def open_row(self) -> None:
        """Cells that come now are of a new row."""
        if not self.rows or self.rows[-1]:
            self.rows.append([])

    def add(self, cell: Cell) -> None:
        """A cell of the row that is open."""
        if not self.rows:
            self.rows.append([])
        self.rows[-1].append(cell)

    def items(self) -> Iterator[Item]:
        """The table; of a frame of one column what is in it."""
        rows = [row for row in self.rows if row]
        if all(len(row) == 1 for row in rows):
            yield from (item for row in rows for item in row[0].items)
            return
        square, width = _square(rows)
        if len(square) * width > MOST_CELLS:
            yield from (Item(Paragraph(tuple(_joined(row)))) for row in square)
        elif any(any(row) for row in square):
            yield Item(_table(square, head=all(cell.head for cell in rows[0])))


def _square(rows: list[list[Cell]]) -> tuple[list[list[Runs]], int]:
    """The words of each cell in its column; a column in which no cell begins is left out."""
    covered: dict[int, int] = {}
    placed: list[dict[int, list[Run]]] = []
    for row in rows:
        here: dict[int, list[Run]] = {}
        blocked = {column for column, left in covered.items() if left}
        covered = {column: left - 1 for column, left in covered.items() if left}
        column = 0
        for cell in row:
            while column in blocked:
                column += 1
            at = min(column, WIDEST - 1)
            here.setdefault(at, []).extend((*_runs(cell), Run(" ")))
            covered |= dict.fromkeys(range(at, min(at + cell.across, WIDEST - 1)), cell.down - 1)
            column += cell.across
        placed.append(here)
    columns = sorted({column for here in placed for column in here})
    return [
        _trimmed([normal_runs(here.get(column, ()), lines=False) for column in columns]) for here in placed
    ], len(columns)


def _trimmed(row: list[Runs]) -> list[Runs]:
    while row and not row[-1]:
        row.pop()
    return row


def _runs(cell: Cell) -> Runs:
    return normal_runs(_one_line(assembled(cell.items)), lines=False)


def _joined(row: list[Runs]) -> Iterator[Run]:
    for cell in row:
        yield from (*cell, Run(" "))


def _table(square: list[list[Runs]], *, head: bool) -> Table:
    """A table, the first row its head where it is marked as one or bold as the next is not."""
    first, *rest = map(tuple, square)
    if rest and any(first) and (head or (_bold(first) and not _bold(rest[0]))):
        return Table(tuple(_plain(cell) for cell in first), tuple(rest))
    return Table((), (first, *rest))


def _bold(row: tuple[Runs, ...]) -> bool:
    said = [run for cell in row for run in cell if run.text.strip()]
    return bool(said) and all(run.bold for run in said)


def _plain(cell: Runs) -> Runs:
    bold = all(run.bold for run in cell if run.text.strip())
    return tuple(replace(run, bold=False) for run in cell) if bold else cell


def _one_line(blocks: Iterable[Block]) -> Iterator[Run]:
    """Blocks as the words of one line, the points with their marks."""
    for block in blocks:
        match block:
            case Paragraph(runs=runs) | Heading(runs=runs):
                yield from (*runs, Run(" "))
            case Points(points=points, mark=mark, start=start):
                for at, point in enumerate(points):
                    yield Run(f"{label(mark, start + at)} ")
                    yield from _one_line(point.blocks)
            case Table(header=header, rows=rows):
                for cell in (cell for row in (header, *rows) for cell in row if cell):
                    yield from (*cell, Run(" "))
