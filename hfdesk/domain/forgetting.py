"""A person taken out of what the archive holds: links and names become «Tidligere deltaker».

What was approved stays as it was printed: for that alone there is an entry of what it prints.
In what is to come the person is taken out altogether, for nobody is called who is not there.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any, TypeVar, cast

from hfdesk.domain import contacts
from hfdesk.domain.references import redirected
from hfdesk.domain.register import PRINTED
from hfdesk.domain.values import Attendance, Committee, Dispatch, Language, Meeting, Person, Status, Who

T = TypeVar("T")

FORMER: Mapping[Language, str] = {
    Language.NB: "Tidligere deltaker",
    Language.NN: "Tidlegare deltakar",
    Language.EN: "Former participant",
}
_GONE = Who(as_="\0")
_LEFT_OUT = "…"
#: What stands between the letters of a name that is bold in part, as it is stored.
_MARKS = re.compile(r"[*_\\]+|</?u>")
_HELD = frozenset({Status.HELD, Status.MINUTED, Status.CIRCULATED, Status.APPROVED})


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Who is to be forgotten: the register's entry, what finds the name, the organization's name."""

    person: Person
    names: re.Pattern[str]
    home: str = ""

    def clean(self, text: str, language: Language = Language.NB) -> str:
        """A text without name, mail and telephone number."""
        return _own(self.person).sub(_LEFT_OUT, self.names.sub(FORMER[language], text))

    def found(self, text: str) -> bool:
        """Whether a text tells name, mail or telephone number."""
        bare = _MARKS.sub("", text)
        return any(
            pattern.search(each) for pattern in (self.names, _own(self.person)) for each in (text, bare)
        )


_FIGURES = 8
"""Figures of a Norwegian telephone number."""


@lru_cache(maxsize=16)
def _own(person: Person) -> re.Pattern[str]:
    numbers = [each for each in re.split(r"[/,;]|\bog\b|\beller\b", person.phone) if _is_whole(each)]
    told = replace(person, phone=" / ".join(numbers))
    found = sorted({*contacts.own_patterns(told)}, key=len, reverse=True)
    return re.compile("|".join(found) or "(?!)", re.IGNORECASE)


def _is_whole(number: str) -> bool:
    """Whether it is a number that nothing else is written as: «52500» may be an amount."""
    return len(re.sub(r"\D", "", number)) >= _FIGURES


def is_kept(meeting: Meeting) -> bool:
    """Whether a meeting stays as it was printed: its minutes are approved."""
    return meeting.status is Status.APPROVED


def is_coming(meeting: Meeting, today: date) -> bool:
    """Whether a meeting is still to be held."""
    return meeting.date >= today and meeting.status not in _HELD and meeting.cancelled is None


def printed_entry(person: Person) -> Person:
    """What of an entry is printed in minutes, as an entry for them alone: no list of people shows it."""
    return Person(
        id=f"{PRINTED}{person.id}", name=person.name, title=person.title, organization=person.organization
    )


def as_printed(value: T, who: Forgotten) -> T:
    """A value that says what it said, of an entry that is there for it alone."""
    return redirected(value, Person, who.person.id, printed_entry(who.person).id)


def without(value: T, who: Forgotten, language: Language = Language.NB, *, coming: bool = False) -> T:
    """A value without the person; ``coming``: nobody stands in the place, else «Tidligere deltaker»."""
    person, former = who.person, FORMER[language]

    def adapt(each: Any) -> Any:
        match each:
            case Who(person=person.id):
                return _GONE if coming else Who(as_=former)
            case Attendance(person=person.id):
                bare = replace(each, person="", name=former, title="", organization="")
                return replace(bare, name="\0") if coming else bare
            case _:
                return each

    turned = _lacking(redirected(value, Person, person.id, "", adapt))
    return _cleaned(turned, lambda text: who.clean(text, language))


def _lacking(value: Any) -> Any:
    """A value without those who go without a trace."""
    if isinstance(value, tuple):
        parts = cast("tuple[Any, ...]", value)
        kept = [_lacking(each) for each in parts if not _is_gone(each)]
        same = len(kept) == len(parts) and all(one is other for one, other in zip(kept, parts, strict=True))
        return parts if same else tuple(kept)
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    held = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    changed = {name: new for name, old in held.items() if (new := _lacking(_no_one(old))) is not old}
    return replace(cast("Any", value), **changed) if changed else value


def _is_gone(value: object) -> bool:
    """A place in a list that falls away with the one who stood there."""
    who: Any = getattr(value, "who", None)
    return value == _GONE or (isinstance(value, Attendance) and value.name == "\0") or who == _GONE


def _no_one(value: Any) -> Any:
    return None if value == _GONE else value


def _cleaned(value: T, clean: Callable[[str], str]) -> T:
    """All texts cleaned, also those that stand in a mapping."""
    done = contacts.cleaned(value, clean)
    match done:
        case Committee(settings=settings):
            return cast("T", replace(done, settings=_plain(settings, clean)))
        case Dispatch(said=said):
            return cast("T", replace(done, said=_plain(said, clean)))
        case _:
            return done


def _plain(value: Any, clean: Callable[[str], str]) -> Any:
    match value:
        case str():
            return clean(value)
        case Mapping():
            return {key: _plain(each, clean) for key, each in cast("Mapping[str, Any]", value).items()}
        case list() | tuple():
            return [_plain(each, clean) for each in cast("list[Any]", value)]
        case _:
            return value
