"""Plain text from the clipboard: what its lines look like is what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hfdesk.domain.normal import normal
from hfdesk.domain.richtext import Paragraph, RichText, Run, Table
from hfdesk.domain.text import clean
from hfdesk.markup.pasting import words
from hfdesk.markup.pasting.lists import DEEPEST, Item, assembled
from hfdesk.markup.pasting.tables import MOST_CELLS, WIDEST

_POINT = re.compile(
    r"(?P<indent>[ \t]*+)(?:(?P<bullet>[-–*•·●▪◦‣]|o(?=\t))|(?P<label>\(?(?:[0-9]{1,4}|[a-zA-Z])[.)]))"
    r"[ \t]++(?P<text>.*\S.*)"
)
_DATE = re.compile(
    r"[ \t]*[0-9]{1,2}\.[ \t](?:jan|feb|mars|apr|mai|juni?\b|juli?\b|aug|sep|okt|nov|des)", re.IGNORECASE
)


def from_plain(text: str) -> RichText:
    """A plain text as rich text, in normal form. Never fails.

    Lines that begin as points do are points, deeper where they are indented. Rows of three
    columns or more with tabs between them, and nothing else, are a table. Where blank lines
    divide the paragraphs a line's end is a hard line break, else it ends the paragraph.
    """
    lines = [words.loosened(words.seen(line)).rstrip() for line in clean(text).split("\n")]
    rows = _rows([line for line in lines if line])
    if rows:
        return normal(RichText((Table((), rows),)))
    while lines and not lines[-1]:
        lines.pop()
    return normal(RichText(assembled(_items(lines))))


def _rows(lines: list[str]) -> tuple[tuple[tuple[Run, ...], ...], ...]:
    tabs = {line.count("\t") for line in lines}
    if len(lines) < 2 or len(tabs) != 1 or not 2 <= min(tabs) < WIDEST:
        return ()
    if len(lines) * (min(tabs) + 1) > MOST_CELLS:
        return ()
    return tuple(tuple((Run(cell),) if cell else () for cell in line.split("\t")) for line in lines)


def _items(lines: list[str]) -> Iterator[Item]:
    divided = "" in lines
    indents: list[int] = []
    item: Item | None = None
    said: list[str] = []
    for line in lines:
        found = None if _DATE.match(line) else _POINT.fullmatch(line)
        indent = _indent(line)
        if item and line and not found and (indent > indents[-1] if indents else divided):
            said.append(line.strip())
            continue
        if item:
            yield _said(item, said)
        indents = [each for each in indents if each < indent] if line else indents
        item = Item(Paragraph(()), min(len(indents), DEEPEST)) if line else None
        said = [line.strip()]
        if found:
            indents.append(indent)
            item = Item(Paragraph(()), min(len(indents), DEEPEST), found["label"] or "-")
            said = [found["text"]]
    if item:
        yield _said(item, said)


def _indent(line: str) -> int:
    line = line.expandtabs(4)
    return len(line) - len(line.lstrip())


def _said(item: Item, said: list[str]) -> Item:
    return Item(Paragraph((Run("\n".join(said)),)), item.level, item.label)
