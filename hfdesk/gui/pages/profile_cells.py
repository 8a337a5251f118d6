"""The rows of a profile's lists as cells that are typed into."""

from __future__ import annotations

from dataclasses import replace

from hfdesk.documents.layout import Column as DocumentColumn
from hfdesk.documents.layout import HeadRow, ListColumn, People
from hfdesk.documents.vocabulary import mixed
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
        made = words.with_content(row, text)
    except words.Unknown as unknown:
        known = {**words.lists(), **{key: f"{{{word}}}" for key, word in words.fields().items()}}
        return words.refusal(str(unknown), known)
    if made.people and mixed(made.people.of):
        return tr("Attendance and other people stand in lines of their own.")
    return made


def grid_entered(old: object | None, column: int, text: str) -> object | str:
    """A label over a value with another cell, or the reason why not."""
    made = head_entered(old, column, text)
    if isinstance(made, HeadRow) and made.attachments:
        return tr("The attachments have no room here. Let them stand in a line at the top.")
    return made


def column_cells(value: object) -> tuple[str, ...]:
    """A column, as its cells are typed."""
    assert isinstance(value, DocumentColumn)
    return words.told(value.head), str(value.width), words.held(value.holds)


def column_entered(old: object | None, column: int, text: str) -> object | str:
    """The column with another cell, or the reason why not."""
    made = old if isinstance(old, DocumentColumn) else DocumentColumn(width=15, holds=("number",))
    if column < 2:
        return _headed(made, column, text)
    try:
        holds = words.holding(text)
    except words.Unknown as unknown:
        return words.refusal(str(unknown), words.parts())
    return replace(made, holds=holds) if holds else tr("A column holds at least one thing.")


def list_cells(value: object) -> tuple[str, ...]:
    """A column of the list to sign, as its cells are typed."""
    assert isinstance(value, ListColumn)
    told = words.person_told(value.people.person.parts) if value.people else tr("room to write")
    return words.told(value.head), str(value.width), told


def list_entered(old: object | None, column: int, text: str) -> object | str:
    """The column of the list to sign with another cell, or the reason why not."""
    made = old if isinstance(old, ListColumn) else ListColumn(width=15)
    if column < 2:
        return _headed(made, column, text)
    if " ".join(text.split()).casefold() in ("", tr("room to write").casefold()):
        return replace(made, people=None)
    people = person_entered(made.people, 0, text)
    return people if isinstance(people, str) else replace(made, people=people)


def person_cells(value: object) -> tuple[str, ...]:
    """A line that tells of a person, as it is typed."""
    assert isinstance(value, People)
    return (words.person_told(value.person.parts),)


def person_entered(old: object | None, _column: int, text: str) -> People | str:
    """The line with other words, or the reason why not."""
    people = old if isinstance(old, People) else People(of=())
    try:
        parts = words.person_meant(text)
    except words.Unknown as unknown:
        return words.refusal(str(unknown), words.person())
    if not parts:
        return tr("A line tells at least one thing.")
    return replace(people, person=replace(people.person, parts=parts))


def _headed(column: DocumentColumn | ListColumn, cell: int, text: str) -> object | str:
    """A column with another heading (cell 0) or width (cell 1), or the reason why not."""
    shown = " ".join(text.split())
    if cell == 0:
        try:
            return replace(column, head=words.meant(shown))
        except words.Unknown as unknown:
            return words.refusal(str(unknown), words.fields())
    shown = shown.removesuffix("%").strip()
    if not (len(shown) <= 3 and shown.isdecimal() and 1 <= int(shown) <= 100):
        return tr("The width is a number from 1 to 100.")
    return replace(column, width=int(shown))
