"""What a value tells of one person: where the register's entry is referred to, and where the name stands.

A name is found in all its spellings, as words of their own, in any case and with a genitive's ``s``. A
spelling of one word («Bo») is looked for as it is written, and only where nobody else has that word.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, cast

from hfdesk.domain.references import references
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import Person, Who

AROUND = 60
"""Letters before and behind a name that are told with it."""
_IDS = frozenset(
    ("id", "committee", "case", "parent", "person", "meeting", "follows", "series", "layout", "deputy_for")
)
_GAP = r"[\s\u00a0\u202f]+"
_END = r"(?=(?:['’]?s)?(?!\w))"
_NEVER = re.compile(r"(?!)")


class About(StrEnum):
    """What is told of a person."""

    SEAT = "seat"
    STANDS_IN = "stands_in"
    ATTENDED = "attended"
    TASK = "task"
    FOLLOWUP = "followup"
    CASE = "case"
    MOTION = "motion"
    STATEMENT = "statement"
    VOTE = "vote"
    RECUSAL = "recusal"
    SIGNATURE = "signature"
    PLAN = "plan"
    ATTACHMENT = "attachment"
    MENTION = "mention"


#: What a reference is by the field that it stands in, the innermost that is known here.
_BY_FIELD: Mapping[str, About] = {
    "person": About.SEAT,
    "deputy_for": About.STANDS_IN,
    "attendance": About.ATTENDED,
    "actions": About.FOLLOWUP,
    "motions": About.MOTION,
    "statements": About.STATEMENT,
    "votes": About.VOTE,
    "recusals": About.RECUSAL,
    "signatures": About.SIGNATURE,
    "contacts": About.PLAN,
    "asked_by": About.CASE,
    "owners": About.CASE,
    "officers": About.CASE,
    **dict.fromkeys(
        ("chair", "minute_takers", "secretariat", "speakers", "presenters", "responsible"), About.TASK
    ),
}
_ORDER = ("votes", "deputy_for", "actions", "motions", "statements", "recusals", "attendance", "signatures")


@dataclass(frozen=True, slots=True)
class Fact:
    """Something told of a person. ``text`` is what is written there, ``field`` the field that tells it.

    ``item`` is the id of an agenda item, ``path`` where it stands in its value.
    """

    about: About
    text: str
    field: str
    path: tuple[str | int, ...]
    item: str = ""


def names(person: Person, taken: Collection[str] = ()) -> tuple[str, ...]:
    """The spellings that tell a person, the longest first.

    ``taken`` are the names of other people and the words of them, in small letters: a spelling
    that is one of them tells nobody.
    """
    spelled = dict.fromkeys(" ".join(each.split()) for each in (person.name, *person.aliases))
    telling = [each for each in spelled if each and each.casefold() not in taken]
    return tuple(sorted(telling, key=lambda each: (-len(each), each)))


def last_name(person: Person, taken: Collection[str] = ()) -> str:
    """The last word of a name, where it has several and nobody else (see :func:`names`) has that word."""
    words = person.name.split()
    return words[-1] if len(words) > 1 and words[-1].casefold() not in taken else ""


def spelled(people: Iterable[Person]) -> tuple[str, ...]:
    """The names of people, also spelled otherwise."""
    return tuple(" ".join(each.split()) for person in people for each in (person.name, *person.aliases))


def taken_by(people: Iterable[Person]) -> frozenset[str]:
    """The names of people and all words of them, in small letters."""
    return frozenset(word.casefold() for each in spelled(people) for word in (each, *each.split()))


def finder(spellings: Iterable[str], others: Collection[str] = ()) -> re.Pattern[str]:
    """What finds these spellings in a text, but not as part of a longer name of somebody else."""
    found = [pattern for each in spellings for pattern in _patterns(each, others)]
    return re.compile("|".join(found)) if found else _NEVER


def _longer(name: str, others: Iterable[str]) -> Iterator[str]:
    """What must not stand at a name, for that would be another's, which has it in it."""
    for other in others:
        at = other.casefold().find(name.casefold())
        if at >= 0 and len(other) > len(name):
            before, after = (re.escape(part) for part in (other[:at], other[at + len(name) :]))
            behind = rf"(?<={before})" if before else ""
            yield rf"(?!{behind}{_GAP.join(map(re.escape, name.split()))}{after}{_END})"


def _patterns(name: str, others: Iterable[str]) -> Iterator[str]:
    words = [re.escape(word) for word in name.split()]
    if len(words) == 1:
        yield rf"(?<!\w){words[0]}{_END}"
        return
    guard = "".join(_longer(name, others))
    yield rf"(?i:(?<!\w){guard}{_GAP.join(words)}{_END})"
    yield rf"(?i:(?<!\w){words[-1]},\s*{_GAP.join(words[:-1])}{_END})"


def facts(value: object, person: str, names: re.Pattern[str]) -> Iterator[Fact]:
    """All that a value tells of a person, in the order in which it stands there."""
    for each in references(value):
        if each.kind is Person and each.id == person:
            yield _of_reference(value, each.path)
    for path, text in texts(value, person):
        for found in names.finditer(text):
            about = About.ATTACHMENT if "attachments" in path else About.MENTION
            yield Fact(about, excerpt(text, *found.span()), _field(path), path, _item(value, path))


def texts(value: object, person: str = "", path: tuple[str | int, ...] = ()) -> Iterator[tuple[Any, str]]:
    """The texts of a value with their places, those that name other values aside.

    A spelling that is printed of a linked ``person`` is none of its own.
    """
    match value:
        case RichText():
            yield path, value.plain
        case str() if type(value) is str:
            yield path, value
        case Who(person=id) if id and id == person:
            return
        case tuple() | list():
            for at, each in enumerate(cast("tuple[object, ...]", value)):
                yield from texts(each, person, (*path, at))
        case Mapping():
            for key, each in cast("Mapping[str, object]", value).items():
                yield from texts(each, person, (*path, key))
        case _ if dataclasses.is_dataclass(value):
            for name in (each.name for each in dataclasses.fields(value) if each.name not in _IDS):
                yield from texts(getattr(value, name), person, (*path, name.rstrip("_")))
        case _:
            return


def excerpt(text: str, start: int, end: int) -> str:
    """What stands around a place of a text, on one line."""
    first, last = max(0, start - AROUND), min(len(text), end + AROUND)
    words = " ".join(text[first:last].split())
    return f"{'… ' if first else ''}{words}{' …' if last < len(text) else ''}"


def _of_reference(value: object, path: tuple[str | int, ...]) -> Fact:
    told = [step for step in path if isinstance(step, str)]
    inner = (each for each in reversed(told) if each in _BY_FIELD and (each != "person" or len(told) == 1))
    key = next((each for each in _ORDER if each in told), "") or next(inner, "")
    return Fact(_BY_FIELD.get(key, About.MENTION), _text(value, path), key, path, _item(value, path))


def _field(path: tuple[str | int, ...]) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def _item(value: object, path: tuple[str | int, ...]) -> str:
    agenda: Any = getattr(value, "agenda", ())
    return agenda[path[1]].id if len(path) > 1 and path[0] == "agenda" else ""


def _text(value: object, path: tuple[str | int, ...]) -> str:
    """What is written beside a reference: of a follow-up, a motion, a statement, a recusal."""
    part: Any = value
    for step in path[:-1]:
        part = _step(part, step)
        told = getattr(part, "text", None) or getattr(part, "reason", None)
        if told and not isinstance(part, Who):
            return told.plain if isinstance(told, RichText) else str(told)
    return ""


def _step(part: Any, step: str | int) -> Any:
    if isinstance(step, int):
        return part[step]
    return getattr(part, step if hasattr(part, step) else f"{step}_")
