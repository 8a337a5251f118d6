"""The one form that a rich text has, however it was made.

Two texts that look alike in an editor are equal here, and every text of this form is
written to Markdown and read back as itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby

from hfdesk.domain.richtext import Block, Heading, Mark, Paragraph, Point, Points, RichText, Run, Table
from hfdesk.domain.text import clean

#: How deep lists nest.
LEVELS = 3
#: The longest address that a link may have, in characters.
LONGEST_LINK = 2000
_HIGHEST = {Mark.LETTER: 26, Mark.LETTER_PAREN: 26}
_UNSAFE = re.compile(r"(?:javascript|vbscript|data|file):", re.IGNORECASE)

Runs = tuple[Run, ...]


def normal(rich: RichText) -> RichText:
    """``rich`` in normal form.

    Runs are cleaned, merged and trimmed; blanks at the edge of a format stand outside it
    (underline keeps them); what is empty goes, but points stay; headings are of level 3 or
    4 and outside lists; lists below the third level become points of the third; a list
    that goes on where the one before ended (bullets always do) is one with it; tables are
    square, their cells one line.
    """
    return RichText(tuple(_blocks(rich.blocks, 0)))


def address(link: str) -> str:
    """A link's address as a rich text holds it; ``""`` for one that is not to be followed."""
    link = " ".join(clean(link).split())
    return "" if len(link) > LONGEST_LINK or _UNSAFE.match(link) else link


def _blocks(blocks: Iterable[Block], depth: int) -> list[Block]:
    found: list[Block] = []
    for block in blocks:
        made = _block(block, depth)
        match made, found[-1:]:
            case None, _:
                pass
            case Points(), [Points() as before] if _goes_on(before, made):
                found[-1] = replace(before, points=before.points + made.points)
            case _:
                found.append(made)
    return found


def _block(block: Block, depth: int) -> Block | None:
    match block:
        case Paragraph():
            runs = normal_runs(block.runs)
            return Paragraph(runs) if runs else None
        case Heading():
            runs = normal_runs(block.runs, lines=False)
            made = Paragraph(runs) if depth else Heading(3 if block.level <= 3 else 4, runs)
            return made if runs else None
        case Points():
            points = tuple(_points(block.points, depth))
            return Points(block.mark, points, _start(block)) if points else None
        case Table():
            return _table(block)


def _goes_on(before: Points, after: Points) -> bool:
    return before.mark is after.mark and (
        after.mark is Mark.BULLET or after.start == before.start + len(before.points)
    )


def _start(points: Points) -> int:
    if points.mark is Mark.BULLET:
        return 1
    lowest = 1 if points.mark in _HIGHEST else 0
    return min(max(points.start, lowest), _HIGHEST.get(points.mark, 999_999_999))


def _points(points: Iterable[Point], depth: int) -> Iterator[Point]:
    for point in points:
        if depth + 1 < LEVELS:
            yield Point(tuple(_blocks(point.blocks, depth + 1)))
        else:
            yield from _flat(point, depth)


def _flat(point: Point, depth: int) -> Iterator[Point]:
    """A point of the deepest level, with the points below it after it."""
    parts = [(deeper, list(blocks)) for deeper, blocks in groupby(point.blocks, _is_list)]
    if not parts:
        yield Point()
    for deeper, blocks in parts:
        if deeper:
            yield from _points((each for block in blocks for each in _inner(block)), depth)
        elif own := _blocks(blocks, depth + 1):
            yield Point(tuple(own))
        elif len(parts) == 1:
            yield Point()


def _is_list(block: Block) -> bool:
    return isinstance(block, Points)


def _inner(block: Block) -> tuple[Point, ...]:
    return block.points if isinstance(block, Points) else ()


def _table(table: Table) -> Table | None:
    width = table.width
    if not width or (not table.rows and not table.header):
        return None
    header = _row(table.header, width) if table.header else ()
    rows = tuple(_row(row, width) for row in table.rows)
    return Table(header if any(header) else (), rows) if any(header) or rows else None


def _row(row: Sequence[Runs], width: int) -> tuple[Runs, ...]:
    cells = [normal_runs(cell, lines=False) for cell in row]
    return (*cells, *[()] * (width - len(cells)))


def normal_runs(runs: Iterable[Run], *, lines: bool = True) -> Runs:
    """Runs in normal form; without ``lines`` a line feed becomes a blank."""
    return _normal_runs(tuple(runs), lines)


@lru_cache(maxsize=4096)  # a text being typed is brought to this form again and again
def _normal_runs(runs: Runs, lines: bool) -> Runs:
    cleaned = [_cleaned(run, lines) for run in runs if run.text]
    if len(cleaned) == 1:
        return _alone(cleaned[0])
    return tuple(_merged(_outside(_merged(_trimmed(cleaned)))))


def _cleaned(run: Run, lines: bool) -> Run:
    text = clean(run.text)
    link = address(run.link) if run.link else ""
    if text == run.text and link == run.link and (lines or "\n" not in text):
        return run
    return Run(text if lines else text.replace("\n", " "), run.bold, run.italic, run.underline, link)


def _alone(run: Run) -> Runs:
    text = run.text.strip()
    if "\n" in text:
        text = "\n".join(line.strip() for line in text.split("\n"))
    return () if not text else (run,) if text == run.text else (replace(run, text=text),)


def _trimmed(runs: Iterable[Run]) -> list[Run]:
    """No blanks at the ends of the text, nor beside a line feed."""
    found: list[Run] = []
    line: list[Run] = []
    for run in runs:
        first, *more = run.text.split("\n")
        line.append(replace(run, text=first))
        for part in more:
            found += [*_stripped(line), replace(run, text="\n")]
            line = [replace(run, text=part)]
    return _stripped(found + _stripped(line))


def _stripped(runs: list[Run]) -> list[Run]:
    full = [at for at, run in enumerate(runs) if run.text.strip()]
    if not full:
        return []
    kept = runs[full[0] : full[-1] + 1]
    kept[0] = replace(kept[0], text=kept[0].text.lstrip())
    kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip())
    return kept


def _merged(runs: Iterable[Run]) -> Iterator[Run]:
    for _, same in groupby((run for run in runs if run.text), _format):
        first, *more = same
        text = "".join([first.text, *(run.text for run in more)])
        yield replace(first, text=clean(text)) if more else first


def _format(run: Run) -> tuple[bool, bool, bool, str]:
    return run.bold, run.italic, run.underline, run.link


def _outside(runs: Iterable[Run]) -> Iterator[Run]:
    """Blanks at the edge of a format stand outside it."""
    pieces = [piece for run in runs for piece in _pieces(run)]
    after: list[Run] = []
    for piece in reversed(pieces):
        after.append(piece if piece.text.strip() or not after else after[-1])
    before: Run | None = None
    for piece, right in zip(pieces, reversed(after), strict=True):
        if piece.text.strip() or before is None:
            before = piece
            yield piece
        else:
            yield _between(before, piece, right)


def _pieces(run: Run) -> Iterator[Run]:
    core = run.text.strip()
    if core == run.text or not core:
        yield run
        return
    start = len(run.text) - len(run.text.lstrip())
    for text in (run.text[:start], core, run.text[start + len(core) :]):
        if text:
            yield replace(run, text=text)


def _between(left: Run, blank: Run, right: Run) -> Run:
    return replace(
        blank,
        bold=left.bold and right.bold,
        italic=left.italic and right.italic,
        underline=left.underline and right.underline if "\n" in blank.text else blank.underline,
        link=blank.link if left.link == blank.link == right.link else "",
    )
