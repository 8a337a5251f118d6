"""One person, one spelling: in a meeting's documents, and against the register."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from hfdesk.domain.checks.finding import Code, Context, Finding, Repair, Severity
from hfdesk.domain.likeness import folded, same_name
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Person, Who

_NAME = re.compile(r"[^\W\d_]+(?:[ '.-]+[^\W\d_]+){1,4}")
_SMALL = frozenset({"og", "and", "i", "for", "til", "ved", "av", "fra", "frå", "de", "von", "van", "af"})


@dataclass(frozen=True, slots=True)
class Named:
    """A name as it prints, whose it is in the register (``""``: nobody's), and where it stands."""

    name: str
    person: str = ""
    item: str = ""
    case: str = ""
    field: str = ""


def check(record: MeetingRecord, context: Context) -> Iterator[Finding]:
    """A name that is nearly another: one of the register, or one elsewhere in the documents.

    Two people of the register are two people, however alike their names.
    """
    known = {**record.register.people, **{person.id: person for person in context.people}}
    spelled = _spelled(known)
    told = {person.name for person in known.values()}
    before = _Alike()
    for named in named_in(record):
        if named.name not in told and is_name(named.name):
            told.add(named.name)
            yield from _against(named, known, spelled, before)
            before.add(named)


def named_in(record: MeetingRecord) -> Iterator[Named]:
    """The people that an invitation names, in its order."""
    meeting = record.meeting
    for field in ("chair", "minute_takers", "secretariat"):
        yield from _all(record, getattr(meeting, field), "", "", field)
    for item in meeting.agenda:
        for field in ("responsible", "presenters"):
            yield from _all(record, getattr(item, field), item.id, "", field)
    for item in meeting.agenda:
        case = record.case_of(item)
        for field in ("owners", "officers") if case else ():
            yield from _all(record, getattr(case, field), item.id, item.case, field)


def is_name(text: str) -> bool:
    """Whether a text is a full name: two to five words, each with a capital, no initials."""
    if not _NAME.fullmatch(text):
        return False
    words = text.split()
    return all(
        word[0].isupper() and len(word.rstrip(".")) > 1 for word in words if word not in _SMALL
    ) and not any(word in ("og", "and") for word in words)


_words = cache(folded)


def alike(one: str, other: str) -> bool:
    """Whether two names may be two spellings of one person's."""
    first, second = _words(one), _words(other)
    if one == other or not first or not second:
        return False
    return same_name(first, second) or (first[-1] == second[-1] and _given(first[0], second[0]))


def _given(one: str, other: str) -> bool:
    """Given names of one beginning, one end and about one length: Ingrid, Ingjerd."""
    short, long = sorted((one, other), key=len)
    return len(short) > 3 and len(long) - len(short) < 3 and (short[:3], short[-1]) == (long[:3], long[-1])


class _Alike:
    """Names by one word and the other's first letter: only names that share these are compared.

    Hansen and Jansen are two families, not two spellings.
    """

    def __init__(self) -> None:
        self._found: defaultdict[str, list[Named]] = defaultdict(list)

    def add(self, named: Named) -> None:
        """Remember a name."""
        for key in _keys(named.name):
            self._found[key].append(named)

    def near(self, name: str) -> Iterator[Named]:
        """Those that may be the same name."""
        for key in _keys(name):
            yield from (each for each in self._found[key] if alike(each.name, name))


def _keys(name: str) -> tuple[str, ...]:
    known = _words(name)
    if not known:
        return ()
    first, last = known[0], known[-1]
    return (f"{first} {last[0]}-", f"{first[0]}- {last}", " ".join(sorted(known)))


def _spelled(known: Mapping[str, Person]) -> _Alike:
    index = _Alike()
    for person in known.values():
        for name in (person.name, *person.aliases):
            index.add(Named(name, person.id))
    return index


def _against(named: Named, known: Mapping[str, Person], spelled: _Alike, before: _Alike) -> Iterator[Finding]:
    found = _meant(named, known, spelled)
    if found is not None:
        values = {"name": named.name, "other": found.name, "person": found.id}
        yield _finding(Code.NAME_OTHER, named, values, Repair.NAME)
        return
    other = next((each for each in before.near(named.name) if not (each.person and named.person)), None)
    if other is not None:
        yield _finding(Code.NAME_TWICE, named, {"name": named.name, "other": other.name}, None)


def _meant(named: Named, known: Mapping[str, Person], spelled: _Alike) -> Person | None:
    """Whom of the register a name means that is not written as there; ``None`` where unsure."""
    if named.person:
        own = known.get(named.person)
        return own if own is not None and alike(own.name, named.name) else None
    exact = {person.id for person in known.values() if named.name in person.aliases}
    near = exact or {each.person for each in spelled.near(named.name)}
    return known[next(iter(near))] if len(near) == 1 else None


def _finding(code: Code, named: Named, values: dict[str, str], repair: Repair | None) -> Finding:
    return Finding(code, Severity.DOUBT, named.item, named.case, named.field, None, repair, values)


def _all(record: MeetingRecord, whos: tuple[Who, ...], item: str, case: str, field: str) -> Iterator[Named]:
    for who in whos:
        name = record.register.name(who).partition(",")[0].strip()
        if name:
            yield Named(name, who.person, item, case, field)
