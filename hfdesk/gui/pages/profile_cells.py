"""The rows of a profile's lists as cells that are typed into."""

from __future__ import annotations

from dataclasses import replace

from hfdesk.documents.layout import Column as DocumentColumn
from hfdesk.documents.layout import HeadRow
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages import profile_words as words


def head_cells(value: object) -> tuple[str, ...]:
    """A line at the top, as its cells are typed."""
    assert isinstance(value, HeadRow)
    return words.told(value.label or " / ".join(value.labels)), words.content(value)


def head_entered(old: object | None, column: int, text: str) -> object | str:
    """The line with another cell, or the reason why not."""
    row = old if isinstance(old, HeadRow) else HeadRow()
    try:
        if column == 0:
            return replace(row, label=words.meant(" ".join(text.split())), labels=())
        return words.with_content(row, text)
    except words.Unknown as unknown:
        known = {**words.lists(), **{key: f"{{{word}}}" for key, word in words.fields().items()}}
        return words.refusal(str(unknown), known)


def column_cells(value: object) -> tuple[str, ...]:
    """A column, as its cells are typed."""
    assert isinstance(value, DocumentColumn)
    return value.head, str(value.width), words.held(value.holds)


def column_entered(old: object | None, column: int, text: str) -> object | str:
    """The column with another cell, or the reason why not."""
    made = old if isinstance(old, DocumentColumn) else DocumentColumn(width=15, holds=("number",))
    if column == 0:
        return replace(made, head=" ".join(text.split()))
    if column == 1:
        shown = text.strip().removesuffix("%").strip()
        if not (shown.isdecimal() and 1 <= int(shown) <= 100):
            return tr("The width is a number from 1 to 100.")
        return replace(made, width=int(shown))
    try:
        holds = words.holding(text)
    except words.Unknown as unknown:
        return words.refusal(str(unknown), words.parts())
    return replace(made, holds=holds) if holds else tr("A column holds at least one thing.")
