"""From Markdown to rich text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from hfdesk.domain.normal import normal
from hfdesk.domain.richtext import Block, Heading, Paragraph, Point, Points, RichText, Run, Table
from hfdesk.domain.text import without_controls
from hfdesk.markup.memo import MEMO

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_MARKED = re.compile(
    r"[*<\[\\|]|^[ \t]*+(?:###|[-+](?:[ \t]|$)|(?:[0-9]{1,9}|[a-z])[.)](?:[ \t]|$))", re.MULTILINE
)
#: More marks and lines than this in one text are nobody's writing: paragraphs of plain text.
MOST_MARKS = 50_000
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])|\\\n|\n")
_BLANK_LINE = re.compile(r"\n(?:[ \t]*+\n)+")


def read(text: str) -> RichText:
    """The rich text of a Markdown text, in normal form.

    Never fails. What is not in the subset is text as it was written. The time that it takes
    is in proportion to the text's length.
    """
    known = MEMO.known(text)
    if known is None:
        known = _read(without_controls(text))
        MEMO.keep(text, known)
    return known


def _read(text: str) -> RichText:
    if not _MARKED.search(text) or _is_too_marked(text):
        return normal(RichText(tuple(_plain_paragraphs(text))))
    tokens = iter(_parser().parse(text))
    return normal(RichText(tuple(_blocks(tokens))))


@cache
def _parser() -> MarkdownIt:
    # Imported here: most texts need no parser, and the window opens without it.
    from markdown_it import MarkdownIt

    from hfdesk.markup import blocks, inline

    md = MarkdownIt("zero", {"maxNesting": 100})
    blocks.add_rules(md)
    inline.add_rules(md)
    return md


def _is_too_marked(text: str) -> bool:
    return len(text) > MOST_MARKS and sum(map(text.count, "*[<|\\\n")) > MOST_MARKS


def _plain_paragraphs(text: str) -> Iterator[Block]:
    """Paragraphs with no mark but the backslash, as it stands before a mark or a line end."""
    for paragraph in _BLANK_LINE.split(text):
        lines = "\n".join(line.strip(" \t") for line in paragraph.split("\n"))
        yield Paragraph((Run(_ESCAPE.sub(_unescaped, lines)),))


def _unescaped(found: re.Match[str]) -> str:
    return found[1] or ("\n" if found[0] == "\\\n" else " ")


def _blocks(tokens: Iterator[Token]) -> Iterator[Block]:
    """The blocks up to where the block around them closes."""
    for token in tokens:
        match token.type:
            case "paragraph_open":
                yield Paragraph(_next_runs(tokens))
            case "heading_open":
                yield Heading(int(token.tag[1]), _next_runs(tokens))
            case "points_open":
                points = tuple(_points(tokens))
                yield Points(token.meta["mark"], points, token.meta["start"])
            case "table_open":
                header, *rows = _rows(tokens)
                yield Table(header, tuple(rows))
            case _:
                return


def _points(tokens: Iterator[Token]) -> Iterator[Point]:
    while next(tokens).type == "point_open":
        yield Point(tuple(_blocks(tokens)))


def _rows(tokens: Iterator[Token]) -> Iterator[tuple[tuple[Run, ...], ...]]:
    while next(tokens).type == "row_open":
        yield tuple(_cells(tokens))


def _cells(tokens: Iterator[Token]) -> Iterator[tuple[Run, ...]]:
    while (token := next(tokens)).type == "inline":
        yield _runs(token.children or ())


def _next_runs(tokens: Iterator[Token]) -> tuple[Run, ...]:
    inline = next(tokens)
    next(tokens)
    return _runs(inline.children or ())


def _runs(tokens: Iterable[Token]) -> tuple[Run, ...]:
    return tuple(_formatted(list(tokens)))


def _formatted(tokens: list[Token]) -> Iterator[Run]:
    paired = _paired_tags(tokens)
    strong = em = under = 0
    link = ""
    for at, token in enumerate(tokens):
        match token.type:
            case "strong_open" | "strong_close":
                strong += token.nesting
            case "em_open" | "em_close":
                em += token.nesting
            case "link_open" | "link_close":
                link = token.meta.get("address", "")
            case "u" if at in paired:
                under += 1 if token.content == "<u>" else -1
            case _:
                text = "\n" if token.type == "hardbreak" else token.content
                yield Run(text, bool(strong), bool(em), bool(under), link)


def _paired_tags(tokens: list[Token]) -> set[int]:
    """Which of the ``u`` tokens have a partner; the others are text."""
    paired: set[int] = set()
    open_at: list[int] = []
    for at, token in enumerate(tokens):
        if token.type == "u" and token.content == "<u>":
            open_at.append(at)
        elif token.type == "u" and open_at:
            paired |= {open_at.pop(), at}
    return paired
