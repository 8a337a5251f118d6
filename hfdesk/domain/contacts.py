"""What no public text may hold: contact data, and what is told of an exempt case elsewhere."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar, cast

from hfdesk.domain.richtext import Block, Heading, Paragraph, Point, Points, RichText, Run, Table
from hfdesk.domain.values import Committee, Organization, Person

T = TypeVar("T")
Clean = Callable[[str], str]

_MAIL = re.compile(r"[^\s@<>()\[\]{},;:\"'«»|]+@[^\s@<>()\[\]{},;:\"'«»|]*[^\s@<>()\[\]{},;:\"'«»|.!?]")
#: Eight figures as telephone numbers are written, with or without the country's.
_PHONE = re.compile(
    r"(?<![\d/.,:\-])(?:(?:\+|00)\d{1,3}[ \u00a0\u202f]?)?(?:"
    r"[2-9]\d([ \u00a0\u202f]?)\d\d\1\d\d\1\d\d|[2-9]\d\d([ \u00a0\u202f])\d\d\2\d\d\d"
    r")(?![\d/]|[.,:\-]\d)"
)
_ABROAD = re.compile(r"(?<!\w)(?:\+|00)[1-9]\d{0,2}(?:[ \u00a0\u202f.\-()]{0,2}\d){6,13}(?!\d)")
#: A national identity number.
_IDENTITY = re.compile(r"(?<!\d)[0-7]\d[01489]\d\d\d[ \u00a0]?\d{5}(?!\d)")
_CONTACT_LINK = re.compile(r"\s*(mailto|tel|sms|callto|sip|skype)\s*:", re.IGNORECASE)

_SHORTEST = 5
"""So many figures a telephone number has at least; fewer are a year, or how many came."""

#: Fields that name other values; all other texts may be printed.
_REFERENCES = frozenset(
    ("id", "committee", "case", "parent", "person", "meeting", "file", "follows", "series", "layout")
)
_REFERENCES_OF: Mapping[type, frozenset[str]] = {
    Person: frozenset({"organization", "email", "phone"}),
    Committee: frozenset({"settings", "numbering"}),
    Organization: frozenset(),
}


def cleaner(people: Iterable[Person], instead: str, mentions: Mapping[str, str]) -> Clean:
    """What takes contact data out of a text, ``instead`` in its place.

    ``people``: their own addresses and numbers, however they are written. ``mentions``: texts
    that are told otherwise, whatever their case and spaces.
    """
    known = sorted({pattern for person in people for pattern in own_patterns(person)}, key=len, reverse=True)
    own = re.compile("|".join(known), re.IGNORECASE) if known else None
    told = [(_loose(text), said) for text, said in sorted(mentions.items(), key=lambda each: -len(each[0]))]

    def clean(text: str) -> str:
        for pattern, said in told:
            text = pattern.sub(lambda _match, said=said: said, text)
        text = own.sub(instead, text) if own else text
        if "@" in text:
            text = _MAIL.sub(instead, text)
        if any(letter.isdigit() for letter in text):
            text = _IDENTITY.sub(instead, _ABROAD.sub(instead, text))
            text = _PHONE.sub(lambda match: match[0] if _is_day(match[0]) else instead, text)
        return text

    return clean


def cleaned(value: T, clean: Clean) -> T:
    """A value with all its texts cleaned, but for those that name other values."""
    return cast("T", _cleaned(value, clean))


def _cleaned(value: Any, clean: Clean) -> Any:
    match value:
        case RichText():
            return RichText(tuple(_block(block, clean) for block in value.blocks))
        case str() if type(value) is str:
            return clean(value) if value else value
        case tuple():
            return tuple(_cleaned(each, clean) for each in cast("tuple[Any, ...]", value))
        case _ if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return _record(value, clean)
        case _:
            return value


def _record(value: Any, clean: Clean) -> Any:
    kept = _REFERENCES | _REFERENCES_OF.get(cast("type[Any]", type(value)), frozenset())
    changed: dict[str, Any] = {}
    for field in dataclasses.fields(value):
        old = getattr(value, field.name)
        new = old if field.name in kept else _cleaned(old, clean)
        if new is not old and new != old:
            changed[field.name] = new
    return replace(value, **changed) if changed else value


def _block(block: Block, clean: Clean) -> Block:
    match block:
        case Paragraph(runs=runs):
            return Paragraph(_runs(runs, clean))
        case Heading(level=level, runs=runs):
            return Heading(level, _runs(runs, clean))
        case Points(points=points):
            inner = (Point(tuple(_block(each, clean) for each in point.blocks)) for point in points)
            return replace(block, points=tuple(inner))
        case Table(header=header, rows=rows):
            head = tuple(_runs(cell, clean) for cell in header)
            return Table(head, tuple(tuple(_runs(cell, clean) for cell in row) for row in rows))


def _runs(runs: tuple[Run, ...], clean: Clean) -> tuple[Run, ...]:
    """Runs cleaned one by one; as one run where it is their words together that say too much."""
    each = tuple(
        replace(run, text=clean(run.text), link="" if _CONTACT_LINK.match(run.link) else clean(run.link))
        for run in runs
    )
    whole = clean("".join(run.text for run in runs))
    if "".join(run.text for run in each) == whole:
        return tuple(run for run in each if run.text)
    return (Run(whole),) if whole else ()


def own_patterns(person: Person) -> Iterable[str]:
    """Patterns of what the register knows of a person."""
    for mail in person.email.split():
        yield re.escape(mail)
    for number in re.split(r"[/,;]|\bog\b|\beller\b", person.phone):
        figures = re.sub(r"\D", "", number)
        for known in {figures, figures[-8:]}:
            if len(known) >= _SHORTEST:
                spaced = r"[^\w\n]{0,2}".join(known)
                yield rf"(?<!\d)(?:\+|00)?{spaced}(?!\d)"


def _loose(text: str) -> re.Pattern[str]:
    """A pattern of words, however they are spaced."""
    words = r"\s+".join(re.escape(word) for word in text.split())
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)


def _is_day(figures: str) -> bool:
    """Whether eight figures without a gap are a day, as in ``20260312``."""
    if not figures.isdigit():
        return False
    try:
        return 1900 <= date.fromisoformat(figures).year <= 2100
    except ValueError:
        return False
