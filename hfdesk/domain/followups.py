"""Who does it and until when, out of the sentence of a follow-up as it was typed.

    read("AU lager kostnadsoverslag innen 15.1", known) -> Read(owners=(AU,), due=15 January)

A name counts where it is whose turn it is: at the start («AU og JH lager …»), after «av» or
«ansvar:», in brackets, else the first that no word like «til» or «med» stands before. A day
counts where «innen», «før», «frist» … stand before it, or at the end. What is not read is left
to be asked: a wrong name is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from hfdesk.domain.deadlines import NEXT_WEEK, WEEK, WEEKDAY, read_deadline
from hfdesk.domain.named import Found, Named, Names, person_named
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Language, Person, Who

ROLES = (
    "sekretariatet", "arbeidsutvalget", "leder", "lederen", "leiar", "leiaren", "nestleder", "nestlederen",
    "nestleiar", "nestleiaren", "møteleder", "møtelederen", "møteleiar", "møteleiaren", "referenten",
    "medlemmene", "medlemene", "kommunene", "kommunane", "bydelene", "bydelane", "sykehuset", "sjukehuset",
    "alle", "secretariat", "the secretariat", "chair", "the chair", "everybody",
)  # fmt: skip
"""Whom follow-ups are given to beside people and bodies."""

LONGEST = 400
"""Letters of a follow-up within which who does it is told."""

_TOKEN = re.compile(r"\w+(?:[-'’]\w+)*\.?")
_AND = re.compile(r"\s*(?:\([^()]{1,60}\))?\s*(?:,|/|&|\+|\bog\b|\bsamt\b|\band\b)\s*(?:og\s|samt\s|and\s)?")
_BY = frozenset(["av", "ansvar", "ansvarlig", "ansvarleg", "ansv.", "ved", "v", "by", "responsible"])
_NO_SUBJECT = frozenset(
    [
        "til",
        "med",
        "fra",
        "frå",
        "for",
        "om",
        "hos",
        "hjå",
        "mot",
        "på",
        "i",
        "overfor",
        "etter",
        "mellom",
        "og",
        "samt",
        "to",
        "with",
        "from",
        "at",
    ]
)
_DUE = re.compile(
    r"\b(?:innen|innan|før|til|senest|seinest|seinast|frist\w*|utgangen|slutten|i løpet|ved|by|due|"
    r"neste|førstkommende|førstkomande|påfølgende|before|within|next|end of)\b",
    re.IGNORECASE,
)
_REACH = 34
"""Letters after such a word within which its day stands."""
_LAST = re.compile(
    r"(?:(?<![\d.])\d{1,2}\.\s?(?:\d{1,2}\.?(?:\s?(?:20)?\d\d)?|[a-zæøå]{3,9}(?:\s20\d\d)?)"
    rf"|(?:\b\w+\s)?\b(?:{WEEKDAY}(?:\s(?:i\s|in\s)?(?:{WEEK}|{NEXT_WEEK}))?|{WEEK}|{NEXT_WEEK}))[).\s]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Known:
    """What a follow-up is read with: who there is, the meeting's day, that of the next, the language."""

    names: Names = field(default_factory=Names)
    day: date = date.min
    next_meeting: date | None = None
    language: Language = Language.NB


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of a sentence: ``()`` and ``None`` for what it does not tell."""

    owners: tuple[Who, ...] = ()
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """What is known beside a meeting: short names of bodies, others of the register, the next meeting."""

    bodies: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()
    next_meeting: date | None = None


def known_of(record: MeetingRecord, around: Around) -> Known:
    """What is known of a meeting: those of its attendance by parts of their names, others by whole ones."""
    near = attending(record)
    ids = {each.who.person for each in near}
    held = (*record.register.people.values(), *around.people)
    others = {each.id: each for each in held if each.id not in ids}
    far = tuple(person_named(each) for each in others.values())
    names = Names(near or far, far if near else (), tuple(dict.fromkeys(around.bodies)), ROLES)
    language = record.committee.language or Language.NB
    return Known(names, record.meeting.date, around.next_meeting, language)


def attending(record: MeetingRecord) -> tuple[Named, ...]:
    """Who is on the attendance of a meeting, there or not."""
    found: list[Named] = []
    for each in record.meeting.attendance:
        name = record.register.attendee(each).name
        person = record.register.people.get(each.person)
        spelled = (person.name, *person.aliases) if person else ()
        if name.strip():
            who = Who(person=each.person) if person else Who(as_=name)
            found.append(Named(who, name, tuple(other for other in spelled if other != name)))
    return tuple(found)


def read(sentence: str, known: Known) -> Read:
    """Who and when, of a sentence."""
    return Read(read_owners(sentence, known.names), read_due(sentence, known))


def read_due(sentence: str, known: Known) -> date | None:
    """The day by which it is to be done; a day before the meeting is none."""
    last = _LAST.search(sentence)
    rest = (
        last.start() if last else len(sentence)
    )  # what stands there is read as a whole: «torsdag neste uke»
    tails = [
        sentence[found.start() : found.end() + _REACH]
        for found in _DUE.finditer(sentence)
        if found.start() < rest
    ]
    if last:
        tails.append(last[0])
    for tail in tails:
        day = read_deadline(tail, known.day, known.next_meeting)
        if day is not None and day >= known.day:
            return day
    return None


def read_owners(sentence: str, names: Names) -> tuple[Who, ...]:
    """Who is to do it, each once; read out of what is said first."""
    sentence = sentence[:LONGEST]
    spans = list(_TOKEN.finditer(sentence))
    tokens = [_bare(span[0], names) for span in spans]
    for first in _turns(sentence, spans, tokens, names):
        group = _group(sentence, spans, tokens, names, first)
        if any(each.who is None for each in group):
            return ()
        if group:
            return tuple(dict.fromkeys(each.who for each in group if each.who))
    return ()


def spoken(words: str, names: Names) -> tuple[tuple[Who, ...], int]:
    """Who speaks in ``Kari Nordhus: …`` or ``Kari Nordhus og AU – …``, and where their words begin.

    ``((), 0)`` where no name stands at the start with such a sign behind it.
    """
    spans = list(_TOKEN.finditer(words))
    tokens = [_bare(span[0], names) for span in spans]
    if not spans or words[: spans[0].start()].strip():
        return (), 0
    group = _group(words, spans, tokens, names, 0)
    if not group or any(each.who is None for each in group):
        return (), 0
    end = spans[group[-1].last - 1].end()
    sign = re.match(r"\s*(?:\([^()]{1,60}\))?\s*(?::|–|—|\s-\s|$)\s*", words[end:])
    if sign is None or "(" in sign[0]:
        return (), 0
    return tuple(dict.fromkeys(each.who for each in group if each.who)), end + sign.end()


def _bare(token: str, names: Names) -> str:
    """A word without the full stop behind it, which shortenings keep."""
    return token if len(token) < 6 and token.lower() in _BY else token.rstrip(".")


def _turns(
    sentence: str, spans: Sequence[re.Match[str]], tokens: Sequence[str], names: Names
) -> Iterable[int]:
    """The words at which who does it may be named, the likeliest first."""
    count = len(tokens)
    if count and not re.search(r"\w", sentence[: spans[0].start()]):
        yield 0
    yield from (at + 1 for at in range(count - 1) if tokens[at].lower() in _BY)
    yield from (at for at in range(count) if sentence[: spans[at].start()].rstrip().endswith("("))
    yield from (at for at in range(1, count) if _may_be_subject(tokens[at - 1]))


def _may_be_subject(before: str) -> bool:
    """Whether somebody named behind a word may do it; behind «til» or «sendes» it is done to them."""
    word = before.lower()
    return word not in _NO_SUBJECT and not word.endswith(("es", "ast"))


def _group(
    sentence: str, spans: Sequence[re.Match[str]], tokens: Sequence[str], names: Names, first: int
) -> list[Found]:
    """The names that stand there, with commas, strokes and «og» between them."""
    found: list[Found] = []
    while first < len(tokens) and (one := names.at(tokens, first)) is not None:
        found.append(one)
        sign = _AND.match(sentence, spans[one.last - 1].end())
        if sign is None:
            break
        first = next(
            (at for at in range(one.last, len(spans)) if spans[at].start() >= sign.end()), len(spans)
        )
    return found
