"""A person who should no longer be there: the plan, the gesture, and the end of what undo keeps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path, PurePosixPath
from typing import Any

from hfdesk import markup
from hfdesk.domain import contacts, forgetting, personal
from hfdesk.domain.forgetting import Forgotten
from hfdesk.domain.register import PRINTED
from hfdesk.domain.values import (
    ActionStatus,
    Case,
    Committee,
    Dispatch,
    Filed,
    Language,
    Meeting,
    Membership,
    Person,
    Portfolio,
    Record,
)
from hfdesk.ops import apart, persons, recording
from hfdesk.ops import backups as kept_apart
from hfdesk.store import Desk, Done, Op, Work
from hfdesk.store.forgetting import Pending
from hfdesk.system import memory, spelling

DAYS = 7
"""So many days it can be undone that somebody was taken out …"""
DAYS_OF_USE = 2
"""… and on so many later days the archive was used: a clock set forward alone ends nothing."""
_PRINTED = frozenset({"minutes", "minutes_now", "extract", "decisions"})
_BREAKS = re.compile(r"[_.\-]+")


@dataclass(frozen=True, slots=True)
class Plan:
    """What becomes of what is stored of a person, before it is done.

    ``changed`` are the values in which «Tidligere deltaker» comes, with how many places; ``kept``
    stay as they were printed; ``coming`` are meetings in which a place becomes empty. ``files`` are
    attachments that bear the name and get another, ``on_disk`` documents that lie outside the archive.
    ``alone`` have the ``last_name`` without the rest: they stay, for it may mean somebody else.
    """

    person: Person
    shared: tuple[str, ...]
    last_name: str
    alone: tuple[str, ...]
    seats: tuple[str, ...]
    changed: tuple[tuple[str, int], ...]
    kept: tuple[str, ...]
    coming: tuple[str, ...]
    leads: tuple[str, ...]
    open_actions: int
    files: tuple[str, ...]
    filed: tuple[Filed, ...]
    filed_kept: tuple[Filed, ...]
    versions: int
    backups: int


def plan(desk: Desk, id: str, today: date) -> Plan:
    """What :func:`forget` would do. Not for the window's own thread; ``KeyError`` for nobody."""
    who, shared = persons.known(desk, id)
    values = persons.containing(desk, who)
    last_name, alone = persons.by_last_name(desk, who)
    cases = desk.approved_cases()
    told = {(type(each), each.id): persons.label_of(desk, each)[0] for each in values}
    kept = [each for each in values if _is_kept(each, cases)]
    coming = [each for each in values if isinstance(each, Meeting) and forgetting.is_coming(each, today)]
    changed = [each for each in values if each not in kept and not isinstance(each, Membership | Dispatch)]
    documents = desk.filed_saying(who.found)
    printed = _approved(desk)
    return Plan(
        person=who.person,
        shared=shared,
        last_name=last_name,
        alone=tuple(persons.label_of(desk, each)[0] for each in alone),
        seats=tuple(told[type(each), each.id] for each in _seats(values, id)),
        changed=tuple(
            (told[type(each), each.id], _places(each, who)) for each in changed if each not in coming
        ),
        kept=tuple(told[type(each), each.id] for each in kept),
        coming=tuple(told[type(each), each.id] for each in coming),
        leads=tuple(told[type(each), each.id] for each in coming if any(w.person == id for w in each.chair)),
        open_actions=sum(_open_actions(each, id) for each in changed),
        files=tuple(file for each in changed for file in _named_files(each, who)),
        filed=tuple(each for each in documents if not _stays(each, printed)),
        filed_kept=tuple(each for each in documents if _stays(each, printed)),
        versions=desk.versions_saying(persons.words_of(who.person), who.found),
        backups=backups(desk),
    )


def forget(desk: Desk, id: str, today: date) -> Done:
    """Takes a person out of all that is not approved, as one operation. ``KeyError`` for nobody."""
    recording.take_in(desk)
    seen = desk.newest_operation()
    who, _ = persons.known(desk, id)
    found = {(type(each), each.id) for each in persons.containing(desk, who)}
    cases = desk.approved_cases()
    copies = _copied(desk, who, found)
    ready = {each: _ready(desk, each, who, today, copies, cases) for each in found}

    def change(work: Work) -> None:
        every = found
        if work.newest_operation() != seen:
            every = found | {(type(each), each.id) for each in work.referring(Person, id)}
        for kind, own in sorted(every, key=lambda each: (each[0].__name__, each[1])):
            if work.has(kind, own):
                value = work.get(kind, own)
                if _is_kept(value, cases):
                    work.put(forgetting.printed_entry(who.person))
                    work.put(forgetting.as_printed(value, who))
                elif ready.get((kind, own), (None,))[0] is value:
                    work.put(ready[kind, own][1])  # nobody changed it meanwhile
                else:
                    _forget_in(work, value, who, today, copies)
        work.delete(Person, id)

    return desk.write(Op.FORGET, change, who.person.name)


def pending(desk: Desk) -> tuple[Pending, ...]:
    """Who was taken out and can still come back by undo."""
    return desk.forgotten()


def due(each: Pending, now: datetime) -> bool:
    """Whether the time in which it can be undone is over."""
    return now - each.moment >= timedelta(days=DAYS) and each.days >= DAYS_OF_USE


def until(each: Pending) -> date:
    """The day from which it cannot be undone any more."""
    return (each.moment + timedelta(days=DAYS)).astimezone().date()


def erase_due(desk: Desk, now: datetime | None = None) -> int:
    """Ends what is due, and what was cut off; how many were erased. For a quiet moment."""
    if desk.read_only:
        return 0
    if desk.is_erasing():
        desk.finish_erasing()
    over = [each for each in desk.forgotten() if due(each, now or datetime.now(UTC))]
    for each in over:
        erase(desk, each.number)
    return len(over)


def erase(desk: Desk, number: int) -> None:
    """Takes whom operation ``number`` took out also of undo, history and documents that were made.

    Nothing before it can be undone after that. ``KeyError`` where that was done already.
    """
    found = [each for each in desk.forgotten() if each.number <= number]  # their steps go too
    if number not in {each.number for each in found}:
        raise KeyError(number)
    recording.take_in(desk)
    for each in found:
        others = desk.people_spelled()
        taken = personal.taken_by(others)
        told = personal.names(each.person, taken)
        who = Forgotten(each.person, personal.finder(told, personal.spelled(others)))
        desk.erase(each.number, each.person.id, Erasing(desk, who))
        _discard_named(desk, who)
        _beside(desk, who, {word for name in told for word in name.split() if word.casefold() not in taken})
        desk.finish_erasing()


def backups(desk: Desk) -> int:
    """How many backups lie beside the archive: they have the name until they are thinned."""
    return len(kept_apart.listed(desk.path))


class Erasing:
    """What the archive is to be without, as the store asks for it."""

    def __init__(self, desk: Desk, who: Forgotten) -> None:
        self._who = who
        self.words = persons.words_of(who.person)
        self._cases = desk.approved_cases()
        self._meetings = _approved(desk)

    def found(self, text: str) -> bool:
        """Whether a text tells name, mail or telephone."""
        return self._who.found(text)

    def clean(self, text: str) -> str:
        """A text without them."""
        return self._who.clean(text)

    def clean_path(self, path: str) -> str:
        """A file's path without them in its name."""
        folder, slash, name = path.rpartition("/")
        return f"{folder}{slash}{_clean_name(self._who, name)}"

    def clean_rich(self, text: str) -> str:
        """The same of Markdown, where a name may be bold in part."""
        return markup.write(contacts.cleaned(markup.read(text), self._who.clean))

    def keeps(self, kind: str, id: str) -> bool:
        """Whether a value stays as it was printed."""
        printed = kind == "person" and id.startswith(PRINTED)
        return (
            printed or (kind == "meeting" and id in self._meetings) or (kind == "case" and id in self._cases)
        )

    def keeps_filed(self, made: Filed) -> bool:
        """Whether a document stays as it was printed: minutes that were approved, and parts of them."""
        return _stays(made, self._meetings)


def _ready(
    desk: Desk,
    each: tuple[Any, str],
    who: Forgotten,
    today: date,
    copies: dict[str, str],
    cases: frozenset[str],
) -> tuple[Any, Any]:
    """A value and what becomes of it, made before the writer is asked; ``(None, None)`` for others."""
    value = desk.get(*each)
    if isinstance(value, Membership) or _is_kept(value, cases):
        return None, None
    return value, _bare(desk, value, who, today, copies)


def _bare(desk: Desk | Work, value: Any, who: Forgotten, today: date, copies: dict[str, str]) -> Any:
    coming = isinstance(value, Meeting) and forgetting.is_coming(value, today)
    bare = forgetting.without(value, who, _language(desk, value), coming=coming)
    return _renamed(bare, who, copies)


def _forget_in(work: Work, value: Any, who: Forgotten, today: date, copies: dict[str, str]) -> None:
    if isinstance(value, Membership) and value.person == who.person.id:
        work.delete(Membership, value.id)
        return
    work.put(_bare(work, value, who, today, copies))


def _is_kept(value: Record, cases: frozenset[str]) -> bool:
    return (isinstance(value, Meeting) and forgetting.is_kept(value)) or (
        isinstance(value, Case) and value.id in cases
    )


def _language(work: Desk | Work, value: Record) -> Language:
    match value:
        case Committee():
            told = value.language
        case Meeting() | Case() | Membership():
            told = work.get(Committee, value.committee).language
        case Portfolio() if value.committee:
            told = work.get(Committee, value.committee).language
        case _:
            told = None
    return told or Language.NB


def _seats(values: Iterable[Record], id: str) -> Iterator[Membership]:
    return (each for each in values if isinstance(each, Membership) and each.person == id)


def _places(value: Record, who: Forgotten) -> int:
    return sum(1 for _ in personal.facts(value, who.person.id, who.names)) or 1


def _open_actions(value: Record, id: str) -> int:
    if not isinstance(value, Meeting):
        return 0
    actions = (action for item in value.agenda for action in item.actions)
    is_open = (each for each in actions if each.status in (None, ActionStatus.OPEN))
    return sum(any(who.person == id for who in each.owners) for each in is_open)


def _approved(desk: Desk) -> frozenset[str]:
    return frozenset(row.id for row in desk.meeting_rows(counted=False) if row.status == "approved")


def _stays(made: Filed, meetings: frozenset[str]) -> bool:
    return made.meeting in meetings and made.kind in _PRINTED


# -- attachments' files that bear the name -------------------------------------------------


def _spaced(name: str) -> str:
    """A file's name as words."""
    return _BREAKS.sub(" ", name)


def _clean_name(who: Forgotten, name: str) -> str:
    """A file's name without the person's."""
    whole = PurePosixPath(name)
    return f"{who.clean(_spaced(whole.stem))}{whole.suffix}" if who.found(_spaced(whole.stem)) else whole.name


def _named_files(value: Any, who: Forgotten) -> Iterator[str]:
    for each in getattr(value, "attachments", ()):
        if each.file and who.found(_spaced(PurePosixPath(each.file).stem)):
            yield each.file


def _copied(desk: Desk, who: Forgotten, found: Iterable[tuple[Any, str]]) -> dict[str, str]:
    """Copies under another name of the files that bear the name, by the old one."""
    cases, copies = desk.approved_cases(), dict[str, str]()
    for kind, id in found:
        value = desk.get(kind, id)
        for file in () if _is_kept(value, cases) else _named_files(value, who):
            if desk.files.exists(file):
                copies[file] = desk.files.put(_clean_name(who, file), desk.files.read(file))
    return copies


def _renamed(value: Any, who: Forgotten, copies: dict[str, str]) -> Any:
    held = getattr(value, "attachments", ())
    if not held:
        return value
    new = tuple(
        replace(
            each,
            file=copies.get(each.file, each.file),
            title=who.clean(_spaced(each.title)) if who.found(_spaced(each.title)) else each.title,
        )
        for each in held
    )
    return replace(value, attachments=new) if new != held else value


def _discard_named(desk: Desk, who: Forgotten) -> None:
    """The files that bear the name and that nothing names any more, at once and not after thirty days."""
    desk.sweep()
    bear = [
        each
        for each in desk.binned()
        if not each.needed and who.found(_spaced(PurePosixPath(each.file).stem))
    ]
    desk.discard([each.file for each in bear])


# -- beside the archive --------------------------------------------------------------------


def _beside(desk: Desk, who: Forgotten, told: set[str]) -> None:
    """What this machine remembers besides: who was told to be two, words that were taught, files' names."""
    apart.forget(desk, who.person.id)
    spelling.forget(told)
    memory.forget(lambda path: who.found(_spaced(Path(path).name)))
