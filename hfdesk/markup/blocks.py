"""The block rules of the subset beside markdown-it's paragraph: points, headings, tables."""

from __future__ import annotations

import re
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block import heading as commonmark_heading
from markdown_it.rules_block.table import escapedSplit

from hfdesk.domain.richtext import Mark
from hfdesk.markup.ordinals import letters

#: Lists nest so deep while reading; the normal form has three levels.
_DEEPEST = 8
#: The widest table that Word holds; a wider one is text.
WIDEST = 63
#: Cells that a table may lack of the widest table, or few bytes would make very many cells.
_MOST_MISSING = 1_000_000
_MARKER = re.compile(r"(?:[-+*]|(?P<ordinal>[0-9]{1,9}|[a-z]{1,3})(?P<end>[.)]))(?=[ \t]|\Z)")
_LINE = re.compile(r"([-*])[ \t]*+(?:\1[ \t]*+){2,}\Z")
_HEADING = re.compile(r"####?[ \t]++(?!#*+[ \t]*+\Z)")
_CELL = re.compile(r"[ \t]*+:?-++:?[ \t]*+\Z")


def add_rules(md: MarkdownIt) -> None:
    """Make ``md`` read the blocks of the subset, and no others."""
    md.block.ruler.at("table", _table, {"alt": ["paragraph"]})
    md.block.ruler.at("list", _points, {"alt": ["paragraph", "blockquote"]})
    md.block.ruler.at("heading", _heading, {"alt": ["paragraph", "blockquote"]})
    md.enable(["table", "list", "heading"])


def _bounds(state: StateBlock, line: int) -> tuple[int, int]:
    return state.bMarks[line] + state.tShift[line], state.eMarks[line]


def _heading(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.level or not _HEADING.match(state.src, *_bounds(state, start)):
        return False
    return commonmark_heading(state, start, end, silent)


class _Marker(NamedTuple):
    kind: str
    ordinal: int
    length: int
    empty: bool

    @property
    def mark(self) -> Mark:
        return Mark.BULLET if len(self.kind) == 1 else Mark(self.kind)


def _marker(state: StateBlock, line: int, following: str = "") -> _Marker | None:
    """The mark at the start of a line.

    A list starts with one letter; more are read only where they come next (``following``),
    or "nr. 5" at the start of a paragraph would be a point.
    """
    start, end = _bounds(state, line)
    found = _MARKER.match(state.src, start, end)
    if not found or _LINE.match(state.src, start, end):
        return None
    length, empty = found.end() - start, not state.src[found.end() : end].strip(" \t")
    text, after = found["ordinal"], found["end"]
    if not text:
        return _Marker(found[0], 1, length, empty)
    if text.isdigit():
        return _Marker(f"1{after}", int(text), length, empty)
    if len(text) > 1 and text != following and not _is_awaited(state, line, text):
        return None
    return _Marker(f"a{after}", ord(text[0]) - ord("a") + 1, length, empty)


def _awaited(state: StateBlock) -> list[tuple[str, int]]:
    """Of each list that is being read the mark that comes next and where its points begin."""
    return state.env.setdefault("awaited", [])


def _is_awaited(state: StateBlock, line: int, text: str) -> bool:
    return any(text == mark and state.sCount[line] < indent for mark, indent in _awaited(state))


def _points(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    marker = _marker(state, start)
    if marker is None or state.level >= 2 * _DEEPEST or _goes_on_lazily(state, start):
        return False
    interrupts = silent and state.parentType == "paragraph" and state.sCount[start] >= state.blkIndent
    if interrupts and (marker.ordinal != 1 or marker.empty):
        return False
    if not silent:
        _list(state, marker, start, end)
    return True


def _goes_on_lazily(state: StateBlock, line: int) -> bool:
    """A deeply indented line goes on with the paragraph before (CommonMark)."""
    count = state.sCount[line]
    return 0 <= state.listIndent <= count - 4 and count < state.blkIndent


def _list(state: StateBlock, marker: _Marker, line: int, end: int) -> None:
    opened = state.push("points_open", "", 1)
    opened.meta = {"mark": marker.mark, "start": marker.ordinal}
    parent, state.parentType = state.parentType, "list"
    ordinal, found = marker.ordinal, marker
    while found and found.kind == marker.kind:
        ordinal += 1
        following = letters(ordinal) if marker.kind[0] == "a" else ""
        line, found = _point(state, found, line, end, following), None
        if line < end and state.sCount[line] >= state.blkIndent:
            found = _marker(state, line, following)
    state.push("points_close", "", -1)
    state.line = line
    state.parentType = parent


def _point(state: StateBlock, marker: _Marker, line: int, end: int, following: str) -> int:
    """Read one point; the line after it."""
    state.push("point_open", "", 1)
    saved = state.tShift[line], state.sCount[line], state.listIndent, state.blkIndent
    content, initial, offset = _content(state, marker, line)
    gap = offset - initial
    state.listIndent = state.blkIndent
    state.blkIndent = initial + (1 if marker.empty or gap > 4 else gap)
    state.tShift[line], state.sCount[line] = content - state.bMarks[line], offset
    _awaited(state).append((following, state.blkIndent))
    if marker.empty and state.isEmpty(line + 1):
        state.line = min(line + 2, end)
    else:
        state.md.block.tokenize(state, line, end)
    _awaited(state).pop()
    state.tShift[line], state.sCount[line], state.listIndent, state.blkIndent = saved
    state.push("point_close", "", -1)
    return state.line


def _content(state: StateBlock, marker: _Marker, line: int) -> tuple[int, int, int]:
    """Where a point's content starts, the column after its mark, the column of the content."""
    position, end = _bounds(state, line)
    position += marker.length
    column = initial = state.sCount[line] + marker.length
    while position < end and state.src[position] in " \t":
        column += 4 - column % 4 if state.src[position] == "\t" else 1
        position += 1
    return position, initial, column


def _table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    width = _width(state, start, end)
    if not width or silent:
        return bool(width)
    state.push("table_open", "", 1)
    parent, state.parentType = state.parentType, "table"
    line, missing = start, 0
    while line < end and (line < start + 2 or _is_row(state, line, end)) and missing < _MOST_MISSING:
        if line != start + 1:
            missing += WIDEST - _row(state, line)
        line += 1
    state.push("table_close", "", -1)
    state.line = line
    state.parentType = parent
    return True


def _width(state: StateBlock, start: int, end: int) -> int:
    """The number of columns of the table that starts at a line, 0 where none does."""
    if start + 1 >= end or state.sCount[start + 1] < state.blkIndent:
        return 0
    first, last = _bounds(state, start + 1)
    under = state.src[first:last].strip(" \t")
    if state.src.find("|", *_bounds(state, start)) < 0 or under[:1] not in ("|", ":", "-"):
        return 0
    if len(under) == 1 or _marker(state, start):
        return 0
    columns = under.removeprefix("|").removesuffix("|").split("|", WIDEST + 1)
    if len(columns) > WIDEST or under[:2] in ("- ", "-\t") or not all(map(_CELL.match, columns)):
        return 0
    return len(columns) if len(columns) == len(_cells(state, start)) else 0


def _is_row(state: StateBlock, line: int, end: int) -> bool:
    if state.isEmpty(line) or state.sCount[line] < state.blkIndent:
        return False
    return not any(rule(state, line, end, True) for rule in state.md.block.ruler.getRules("blockquote"))


def _row(state: StateBlock, line: int) -> int:
    """Read one row; the number of its cells."""
    state.push("row_open", "", 1)
    cells = _cells(state, line)
    if len(cells) > WIDEST:
        cells[WIDEST - 1 :] = [" ".join(map(str.strip, cells[WIDEST - 1 :]))]
    for cell in cells:
        inline = state.push("inline", "", 0)
        inline.content = cell.strip()
        inline.children = []
    state.push("row_close", "", -1)
    return len(cells)


def _cells(state: StateBlock, line: int) -> list[str]:
    start, end = _bounds(state, line)
    cells = escapedSplit(state.src[start:end].strip(" \t"))
    if cells and not cells[0]:
        del cells[0]
    if cells and not cells[-1]:
        del cells[-1]
    return cells
