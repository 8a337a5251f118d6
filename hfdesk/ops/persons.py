"""What the archive holds of one person, on one page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from hfdesk.domain import personal
from hfdesk.domain.contacts import own_patterns
from hfdesk.domain.forgetting import Forgotten
from hfdesk.domain.personal import About, Fact
from hfdesk.domain.values import (
    Case,
    Committee,
    Dispatch,
    Filed,
    Meeting,
    Membership,
    Organization,
    Person,
    Portfolio,
    Record,
)
from hfdesk.ops import recording
from hfdesk.store import Desk

MOST_MENTIONS = 2_000
"""So many places in texts are told; how many there are is counted on."""


@dataclass(frozen=True, slots=True)
class Told:
    """A fact with where it stands: what kind of value it is in, its id, its name and its day.

    ``more``: a membership's role, first and last day, or whom one stands in for.
    """

    fact: Fact
    kind: str
    id: str
    where: str
    day: date | None = None
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stored:
    """All that is stored of a person. ``spellings`` are those that are looked for in texts.

    ``shared`` are the spellings that others have too, and that tell nobody; ``versions`` counts
    texts of the history.
    """

    person: Person
    home: str
    spellings: tuple[str, ...]
    shared: tuple[str, ...]
    told: tuple[Told, ...]
    filed: tuple[Filed, ...]
    versions: int

    def about(self, *kinds: About) -> tuple[Told, ...]:
        """What is told of these kinds."""
        return tuple(each for each in self.told if each.fact.about in kinds)


def about(desk: Desk, id: str) -> Stored:
    """What is stored of a person; takes as long as reading the archive's texts. ``KeyError`` for nobody.

    Not for the window's own thread.
    """
    recording.take_in(desk)
    who, shared = known(desk, id)
    values = containing(desk, who)
    told = tuple(_told(desk, values, who))
    return Stored(
        who.person,
        who.home,
        spellings(desk, who.person),
        shared,
        told,
        desk.filed_saying(who.found),
        desk.versions_saying(words_of(who.person), who.found),
    )


def known(desk: Desk, id: str) -> tuple[Forgotten, tuple[str, ...]]:
    """Who is looked for in texts, and the spellings that tell nobody, as others have them too."""
    person = desk.get(Person, id)
    told = spellings(desk, person)
    shared = tuple(each for each in personal.names(person) if each not in told)
    others = personal.spelled(each for each in desk.people_spelled() if each.id != person.id)
    return Forgotten(person, personal.finder(told, others), _home(desk, person)), shared


def spellings(desk: Desk, person: Person) -> tuple[str, ...]:
    """The spellings of a person that nobody else has."""
    others = (each for each in desk.people_spelled() if each.id != person.id)
    return personal.names(person, personal.taken_by(others))


def by_last_name(desk: Desk, who: Forgotten) -> tuple[str, tuple[Record, ...]]:
    """The last name, and the values that have it alone: whom it means there nobody but a reader knows."""
    others = (each for each in desk.people_spelled() if each.id != who.person.id)
    name = personal.last_name(who.person, personal.taken_by(others))
    alone = personal.finder([name] if name else [])
    found = desk.containing([name]) if name else ()
    return name, tuple(
        each
        for each in found
        if not isinstance(each, Person | Organization)
        and any(alone.search(who.names.sub("", text)) for _, text in personal.texts(each, who.person.id))
    )


def words_of(person: Person) -> tuple[str, ...]:
    """Words of which each text has one that names a person or tells how to reach them."""
    longest = {max(each.split(), key=len) for each in personal.names(person)}
    figures = re.sub(r"\D", "", person.phone)[-8:]
    pairs = " ".join(figures[at : at + 2] for at in range(0, len(figures), 2))
    phone = (person.phone, figures, pairs, f"{figures[:3]} {figures[3:5]} {figures[5:]}")
    return tuple(sorted({*longest, *person.email.split(), *(each for each in phone if len(each) > 4)}))


def containing(desk: Desk, who: Forgotten) -> tuple[Record, ...]:
    """The values that refer to somebody or whose texts name them, each once; the entry itself aside."""
    found = (*desk.referring(Person, who.person.id), *desk.containing(words_of(who.person)))
    known = {(type(each), each.id): each for each in found}
    known.pop((Person, who.person.id), None)
    return tuple(each for each in known.values() if tells(each, who))


def tells(value: object, who: Forgotten) -> bool:
    """Whether a value tells anything of somebody; another entry of the register does not."""
    if isinstance(value, Person | Organization):
        return False
    if next(personal.facts(value, who.person.id, who.names), None) is not None:
        return True
    return any(who.found(text) for _, text in personal.texts(value))


def label_of(desk: Desk, value: Record) -> tuple[str, date | None]:
    """The name of a value as one finds it again, and its day."""
    match value:
        case Meeting():
            return f"{_label(desk, value.committee)} {value.date:%d.%m.%Y}", value.date
        case Dispatch():
            return label_of(desk, desk.get(Meeting, value.meeting))[0], value.moment.date()
        case Case():
            return f"{value.number} {value.title}".strip(), None
        case Membership():
            return _label(desk, value.committee), value.from_
        case Portfolio():
            return value.title, None
        case Committee() | Person() | Organization():
            return value.name, None


def _label(desk: Desk, committee: str) -> str:
    return desk.get(Committee, committee).label


def _home(desk: Desk, person: Person) -> str:
    try:
        home = desk.get(Organization, person.organization) if person.organization else None
    except KeyError:
        home = None
    return (home.short_name or home.name) if home else ""


def _told(desk: Desk, values: Iterable[Record], who: Forgotten) -> Iterator[Told]:
    mentions = 0
    for value in values:
        where, day = label_of(desk, value)
        for fact in _facts(value, who):
            mentions += fact.about is About.MENTION
            if fact.about is not About.MENTION or mentions <= MOST_MENTIONS:
                kind, id = _place(value)
                yield Told(fact, kind, id, where, day, _more(value, fact))


def _facts(value: Record, who: Forgotten) -> Iterator[Fact]:
    """What a value tells; where nothing but mail or telephone stands, that is a mention too."""
    found = tuple(personal.facts(value, who.person.id, who.names))
    yield from found
    if not found:
        for path, text in personal.texts(value):
            if who.found(text):
                yield Fact(About.MENTION, personal.excerpt(text, 0, min(len(text), 40)), "", path)


def _place(value: Record) -> tuple[str, str]:
    return (
        ("meeting", value.meeting)
        if isinstance(value, Dispatch)
        else (type(value).__name__.lower(), value.id)
    )


def _more(value: Record, fact: Fact) -> tuple[str, ...]:
    match value, fact.about:
        case Membership(), _:
            days = (each.isoformat() if each else "" for each in (value.from_, value.to))
            return (value.role.value, *days, value.represents)
        case Meeting(), About.ATTENDED if len(fact.path) > 1 and isinstance(fact.path[1], int):
            return (value.attendance[fact.path[1]].status.value,)
        case Meeting(), About.FOLLOWUP if fact.item:
            action = value.item(fact.item).actions[_at(fact)]
            return (
                action.status.value if action.status else "",
                action.due.isoformat() if action.due else "",
            )
        case _:
            return ()


def _at(fact: Fact) -> int:
    place = fact.path.index("actions") + 1
    return int(fact.path[place])


def plain(stored: Stored, today: date) -> dict[str, object]:
    """What is stored of a person as plain data, in a fixed order: for a file that is handed over."""
    person = stored.person
    return {
        "made": today.isoformat(),
        "person": {
            "name": person.name,
            "also_spelled": list(person.aliases),
            "title": person.title,
            "organization": stored.home,
            "email": person.email,
            "phone": person.phone,
        },
        "told": [_plain(each) for each in sorted(stored.told, key=_order)],
        "documents": [
            {"name": each.name, "made": each.moment.date().isoformat(), "kind": each.kind}
            for each in stored.filed
        ],
        "versions": stored.versions,
    }


def _order(told: Told) -> tuple[object, ...]:
    path = tuple(str(step) for step in told.fact.path)
    return (
        list(About).index(told.fact.about),
        told.day or date.min,
        told.kind,
        told.id,
        path,
        told.fact.text,
    )


def _plain(told: Told) -> dict[str, object]:
    data: dict[str, object] = {"what": told.fact.about.value, "as": told.fact.field, "where": told.where}
    if told.day:
        data["day"] = told.day.isoformat()
    if told.fact.text:
        data["text"] = told.fact.text
    if any(told.more):
        data["more"] = list(told.more)
    return data


def without_others(desk: Desk, stored: Stored) -> Stored:
    """What is stored of a person, with the names of all others left out of its texts."""
    own = {each.casefold() for each in personal.names(stored.person)}
    others = [each for each in desk.people_spelled() if each.id != stored.person.id]
    by_word: dict[str, set[str]] = {}
    for name in (name for each in others for name in personal.names(each) if " " in name):
        if name.casefold() not in own:
            by_word.setdefault(re.findall(r"\w+", name.casefold())[-1], set()).add(name)

    def clean(text: str) -> str:
        words = {re.sub(r"s$", "", word) for word in re.findall(r"\w+", text.casefold())}
        words |= set(re.findall(r"\w+", text.casefold()))
        near = {name for word in words for name in by_word.get(word, ())}
        text = personal.finder(sorted(near, key=len, reverse=True)).sub("[…]", text) if near else text
        return _contacts(text, stored.person)

    told = tuple(
        replace(
            each,
            fact=replace(each.fact, text=clean(each.fact.text)),
            where=clean(each.where),
            more=tuple(map(clean, each.more)),
        )
        for each in stored.told
    )
    return replace(stored, told=told)


def _contacts(text: str, person: Person) -> str:
    """A text without the mail addresses of others."""
    own = re.compile("|".join(own_patterns(person)) or "(?!)", re.IGNORECASE)
    return re.sub(r"\S+@\S+", lambda found: found[0] if own.search(found[0]) else "[…]", text)
