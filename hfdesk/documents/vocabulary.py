"""The words that a layout profile may use: parts, lists of people, fields.

A profile is a user's text; a word that no composer knows is found when it is read, with
its place, and not when a document is made.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator
from typing import Any, cast

Place = tuple[str | int, ...]

FIELD = re.compile(r"\{([^{}]*)\}")

#: What a column of the table of items holds.
PARTS = frozenset(
    (
        "number",
        "tags",
        "attachments",
        "time",
        "minutes",
        "responsible",
        "title",
        "details",
        "quote",
        "proposal",
        "discussion",
        "motions",
        "recusals",
        "decision",
        "outcome",
        "votes",
        "statements",
        "actions",
    )
)
#: The parts of a case paper.
ORDER = frozenset(("proposal", "signature", "treatments", "attachments", "sections"))
#: What stands after the table of items.
AFTER = frozenset(("attachments", "copy_to", "comments", "signatures"))
#: Lists of people by attendance, and the others.
ATTENDANCE = frozenset(("present", "absent", "no_show"))
NAMED = frozenset(("chair", "minute_takers", "secretariat", "speakers", "owners", "officers"))
#: What is told of a person.
PERSON = frozenset(("name", "title", "organization", "represents"))
#: The fields of a date's pattern.
DATE_FIELDS = frozenset(("d", "dd", "m", "mm", "month", "yy", "yyyy", "weekday"))
#: The fields of texts in documents of meetings and cases.
FIELDS = frozenset(
    (
        "committee",
        "committee.short",
        "partnership",
        "meeting.title",
        "meeting.place",
        "meeting.online",
        "meeting.subject",
        "meeting.archive_ref",
        "meeting.to",
        "place",
        "online",
        "subject",
        "archive_ref",
        "to",
        "from",
        "time",
        "comments_due",
        "number",
        "title",
        "case.type",
        "case.copy_to",
        "case.signed_by",
        "case.signed_place",
        "case.to",
        "case.archive_ref",
        "date",
        "date.long",
        "date.full",
        "date.day",
        "paper_date",
        "paper_date.long",
        "paper_date.full",
    )
)
#: The further fields of a portfolio plan.
PLAN_FIELDS = frozenset(("version", "period", "issued", "issued_by", "as_of", "projects_as_of"))

_WORDS = {
    "holds": PARTS,
    "order": ORDER,
    "after": AFTER,
    "of": ATTENDANCE | NAMED,
}


def faults(layout: object) -> Iterator[Place]:
    """The places of a profile that name what no composer knows."""
    yield from _value(layout, (), FIELDS)


def _value(value: object, path: Place, fields: frozenset[str]) -> Iterator[Place]:
    if isinstance(value, str):
        if any(name not in fields for name in FIELD.findall(value)):
            yield path
    elif isinstance(value, tuple):
        for at, each in enumerate(cast("tuple[object, ...]", value)):
            yield from _value(each, (*path, at), fields)
    elif dataclasses.is_dataclass(value):
        yield from _record(value, path, fields)


def _record(value: Any, path: Place, fields: frozenset[str]) -> Iterator[Place]:
    kind = type(value).__name__
    fields = {"Formats": DATE_FIELDS, "Plan": FIELDS | PLAN_FIELDS}.get(kind, fields)
    for field in dataclasses.fields(value):
        own, place = getattr(value, field.name), (*path, field.name)
        if field.name in _WORDS:
            yield from ((*place, at) for at, word in enumerate(own) if word not in _WORDS[field.name])
        elif kind == "PersonFormat" and field.name == "parts":
            yield from ((*place, at) for at, part in enumerate(own) if not PERSON.issuperset(part.split()))
        else:
            yield from _value(own, place, fields)
    if kind == "People" and mixed(value.of):
        yield (*path, "of")
    if (
        kind == "HeadRow"
        and value.labels
        and len(value.labels) != len(value.people.of if value.people else ())
    ):
        yield (*path, "labels")


def mixed(of: Iterable[str]) -> bool:
    """Whether attendance and other lists stand in one list."""
    return len({name in ATTENDANCE for name in of}) > 1
