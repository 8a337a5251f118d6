"""Headers and footers as plain data, and how far a tall one moves the words of its page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hfdesk.documents.looks import Edge, EdgeLine, Looks, Paragraph
from hfdesk.documents.pdf import data
from hfdesk.documents.pdf.fonts import Measure

_USUAL = 1.2207
"""The height of a line of the usual font, in sizes of it."""


def edges(looks: Looks, measures: dict[str, Measure], fills: dict[str, str]) -> data.Plain:
    """Header and footer with their places filled."""
    return {
        kind: {
            "rows": [[list(_lines(cell, measures, fills)) for cell in row] for row in edge.rows],
            "widths": edge.widths,
        }
        for kind, edge in _joined(looks).items()
    }


def page(looks: Looks) -> data.Plain:
    """The page's measures; its margins are wider where header or footer need it, as in Word.

    ``push``: how much lower the first page begins than the others.
    """
    own = looks.page
    top = max(own.top, own.header + _height(looks.edges.get("header")))
    low = max(_height(looks.edges.get(kind)) for kind in ("footer", "first_footer"))
    bottom = max(own.bottom, own.footer + low)
    first = own.header + _height(looks.edges.get("first_header")) if own.first_differs else 0.0
    return data.page(replace(own, top=top, bottom=bottom)) | {"push": max(0.0, round(first - top, 2))}


def _joined(looks: Looks) -> dict[str, Edge]:
    """Paragraphs below each other that have the same borders have them around all of them."""
    return {kind: replace(edge, rows=_without_inner(edge)) for kind, edge in looks.edges.items()}


def _without_inner(edge: Edge) -> tuple[tuple[tuple[EdgeLine, ...], ...], ...]:
    rows = list(edge.rows)
    looks = [row[0][0].look if len(row) == 1 and len(row[0]) == 1 else None for row in rows]
    for at, look in enumerate(looks):
        if look is None or not look.borders:
            continue
        gone = {"top"} if at and _same(looks[at - 1], look) else set[str]()
        if at + 1 < len(looks) and _same(looks[at + 1], look):
            gone.add("bottom")
        left = {side: line for side, line in look.borders.items() if side not in gone}
        line = rows[at][0][0]
        rows[at] = ((replace(line, look=replace(look, borders=left)),),)
    return tuple(rows)


def _same(one: Paragraph | None, other: Paragraph) -> bool:
    return one is not None and (one.borders, one.left, one.right) == (other.borders, other.left, other.right)


def _lines(
    lines: tuple[EdgeLine, ...], measures: dict[str, Measure], fills: dict[str, str]
) -> Iterator[data.Plain]:
    owed = 0.0
    for place, line in enumerate(lines):
        room = 0.0 if not place else max(owed, line.look.before)
        yield data.edge_line(line, measures, fills) | {"g": round(room, 2)}
        owed = line.look.after


def _height(edge: Edge | None) -> float:
    """The height of a header or footer: its rows, each as high as its highest cell."""
    if edge is None:
        return 0.0
    return sum(max((sum(map(_line_height, cell)) for cell in row), default=0.0) for row in edge.rows)


def _line_height(line: EdgeLine) -> float:
    look = line.look
    sizes = [piece.letters.size or look.letters.size or 10.5 for piece in line.pieces]
    words = (max(sizes, default=look.letters.size or 10.5)) * _USUAL
    pictures = max((piece.height for piece in line.pieces if piece.kind == "picture"), default=0.0)
    own = look.lines.points if look.lines.points is not None and not look.lines.least else None
    breaks = sum(piece.kind == "break" for piece in line.pieces)
    high = own if own is not None else max(words * look.lines.share, pictures)
    rules = sum(
        border.width + border.space for side, border in look.borders.items() if side in ("top", "bottom")
    )
    return look.before + high + breaks * words * look.lines.share + rules + look.after
