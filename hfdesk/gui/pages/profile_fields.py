"""The fields of a profile's form: what each shows of a place of the profile, and what it stores there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from hfdesk.documents.layout import Column, HeadKind, HeadRow, ListStyle, People, RoleStyle, TitleLine, Top
from hfdesk.documents.profiles import Place
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages import profile_words as words
from hfdesk.gui.pages.profile_words import Words
from hfdesk.gui.widgets.formpanel import Value

MOST_EMPTY = 40
"""So many empty lines can stand in the list to sign."""

_ATTENDED = frozenset(("present", "absent", "no_show"))


class Refused(Exception):
    """Why a field does not take what was typed, as a sentence."""


@dataclass(frozen=True, slots=True)
class Field:
    """What a field shows of the value in a place, and the value that comes of what is entered.

    ``entered`` takes the old value too, and raises :class:`Refused`.
    """

    place: Place
    shown: Callable[[Any], Any]
    entered: Callable[[Any, Any], object]


def whole(place: Place) -> Field:
    """The value as it is: rows."""
    return Field(place, lambda value: value, lambda _, value: value)


def held(place: Place) -> Field:
    """What columns hold that stand under each other, as one."""
    return Field(
        place,
        lambda columns: tuple(name for column in columns for name in column.holds),
        lambda _, names: (Column(width=100, holds=tuple(names)),),
    )


def plain(place: Place) -> Field:
    """A name, one of several, or yes or no."""
    return Field(
        place,
        lambda value: value if isinstance(value, bool) else str(value),
        lambda old, value: type(old)(value),
    )


def text(place: Place, known: Words | None = None) -> Field:
    """A text with words in braces."""
    return Field(
        place, lambda value: words.told(value, known), lambda _, value: _meant(words.meant, value, known)
    )


def texts(place: Place, known: Words | None = None) -> Field:
    """Texts with semicolons between them."""
    return Field(
        place,
        lambda value: words.parts_told(value, known),
        lambda _, value: _meant(words.parts_meant, value, known),
    )


def number(place: Place) -> Field:
    """A small number."""

    def entered(_old: object, value: Value) -> int:
        typed = str(value).strip()
        if not (len(typed) <= 3 and typed.isdecimal() and int(typed) <= MOST_EMPTY):
            raise Refused(tr("This is a number from 0 to {most}.").format(most=MOST_EMPTY))
        return int(typed)

    return Field(place, str, entered)


def person(place: Place) -> Field:
    """How one person reads, as one of several ways (:func:`ways`)."""
    return Field(place, ",".join, lambda _, value: tuple(str(value).split(",")))


def title(place: Place, at: int) -> Field:
    """One of the lines above the head: the first is the document's heading, the next stands below it."""

    def shown(titles: tuple[TitleLine, ...]) -> str:
        return words.told(titles[at].text) if at < len(titles) else ""

    def entered(titles: tuple[TitleLine, ...], value: Value) -> tuple[TitleLine, ...]:
        line = _meant(words.meant, value).strip()
        above = titles[:at]
        level = min(above[-1].level + 1, 2) if above else 1
        old = titles[at] if at < len(titles) else TitleLine(text="", level=level)
        return (*above, *((replace(old, text=line),) if line else ()), *titles[at + 1 :])

    return Field(place, shown, entered)


def head_kind(place: Place) -> Field:
    """How the lines at the top are set; two and two share the line, a label needs less than its value."""

    def entered(top: Top, value: Value) -> Top:
        kind = HeadKind(str(value))
        widths = {HeadKind.CELLS: (50, 50), top.kind: top.widths}.get(kind, (22, 78))
        return replace(top, kind=kind, widths=widths)

    return Field(place, lambda top: top.kind.value, entered)


def attended(name: str) -> Field:
    """How those who were there are told of, in all lines of the minutes' head that list them."""

    def shown(head: tuple[HeadRow, ...]) -> Value:
        listed = (row.people for row in head if row.people and _ATTENDED.intersection(row.people.of))
        return _READ[name](next(listed, People(of=())))

    def entered(head: tuple[HeadRow, ...], value: Value) -> tuple[HeadRow, ...]:
        return tuple(
            replace(row, people=_WRITTEN[name](row.people, value))
            if row.people and _ATTENDED.intersection(row.people.of)
            else row
            for row in head
        )

    return Field(("minutes", "top", "head"), shown, entered)


def ways(*own: tuple[str, ...]) -> list[tuple[str, str]]:
    """The usual ways to write a person, and a profile's own."""
    usual = (
        ("name",),
        ("name", "organization"),
        ("name", "title organization"),
        ("name", "title", "organization"),
        ("name", "represents"),
    )
    return [(",".join(each), words.person_told(each)) for each in dict.fromkeys((*usual, *own))]


def _meant(read: Callable[[str, Words | None], Any], value: Value, known: Words | None = None) -> Any:
    """What was typed, as the file has it."""
    try:
        return read(str(value), known)
    except words.Unknown as unknown:
        raise Refused(words.refusal(str(unknown), words.fields() if known is None else known)) from unknown


_READ: dict[str, Callable[[People], Value]] = {
    "style": lambda people: people.style.value,
    "parts": lambda people: ",".join(people.person.parts),
    "role": lambda people: people.person.role.value,
    "guests_apart": lambda people: people.guests_apart,
}
_WRITTEN: dict[str, Callable[[People, Value], People]] = {
    "style": lambda people, value: replace(people, style=ListStyle(str(value))),
    "parts": lambda people, value: replace(
        people, person=replace(people.person, parts=tuple(str(value).split(",")))
    ),
    "role": lambda people, value: replace(people, person=replace(people.person, role=RoleStyle(str(value)))),
    "guests_apart": lambda people, value: replace(people, guests_apart=bool(value)),
}
