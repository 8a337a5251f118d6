"""Rich text as HTML, for other programs to paste: marks alone, no fonts, no colours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from urllib.parse import urlsplit

from hfdesk.domain.normal import normal
from hfdesk.domain.richtext import Block, Heading, Mark, Paragraph, Points, RichText, Run, Table

_SCHEMES = ("http", "https", "mailto")
_LISTS = {
    Mark.BULLET: ("ul", ""),
    Mark.NUMBER: ("ol", ' type="1"'),
    Mark.NUMBER_PAREN: ("ol", ' type="1"'),
    Mark.LETTER: ("ol", ' type="a"'),
    Mark.LETTER_PAREN: ("ol", ' type="a"'),
}


def as_html(rich: RichText) -> str:
    """A rich text as HTML elements, without a head; links to other than pages and mail are words."""
    return "".join(_blocks(normal(rich).blocks))


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(runs=runs):
                yield f"<p>{_runs(runs)}</p>"
            case Heading(level=level, runs=runs):
                yield f"<h{level}>{_runs(runs)}</h{level}>"
            case Points():
                yield _points(block)
            case Table():
                yield _table(block)


def _points(points: Points) -> str:
    name, kind = _LISTS[points.mark]
    start = f' start="{points.start}"' if points.start != 1 else ""
    items = "".join(f"<li>{''.join(_point(point.blocks))}</li>" for point in points.points)
    return f"<{name}{kind}{start}>{items}</{name}>"


def _point(blocks: tuple[Block, ...]) -> Iterator[str]:
    """A point's own words stand in it as they are; paragraphs after them are paragraphs."""
    if blocks and isinstance(blocks[0], Paragraph):
        yield _runs(blocks[0].runs)
        blocks = blocks[1:]
    yield from _blocks(blocks)


def _table(table: Table) -> str:
    head = _row(table.header, "th") if table.header else ""
    rows = "".join(_row(row, "td") for row in table.rows)
    return f'<table border="1">{head}{rows}</table>'


def _row(cells: Iterable[tuple[Run, ...]], name: str) -> str:
    return f"<tr>{''.join(f'<{name}>{_runs(cell)}</{name}>' for cell in cells)}</tr>"


def _runs(runs: Iterable[Run]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    text = escape(run.text).replace("\n", "<br>")
    for name, is_on in (("u", run.underline), ("i", run.italic), ("b", run.bold)):
        text = f"<{name}>{text}</{name}>" if is_on else text
    return f'<a href="{escape(run.link)}">{text}</a>' if _leads_somewhere(run.link) else text


def _leads_somewhere(link: str) -> bool:
    try:
        return urlsplit(link).scheme.lower() in _SCHEMES
    except ValueError:
        return False
