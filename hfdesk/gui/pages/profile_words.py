"""What the things of a layout profile are called in the window; never by the keys of its file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from hfdesk.documents.layout import HeadRow, People
from hfdesk.gui.i18n import tr

_FIELD = re.compile(r"\{([^{}]*)\}")

Words = Mapping[str, str]
"""What a profile's file knows by a key, in the window's words."""


class Unknown(Exception):
    """A word that no document knows, in the window's language."""


def fields() -> Words:
    """What stands in braces in a text, by its key in the file."""
    return {
        "committee": tr("committee"),
        "committee.short": tr("committee's short name"),
        "partnership": tr("partnership"),
        "date": tr("date"),
        "date.long": tr("date in words"),
        "date.full": tr("whole date"),
        "date.day": tr("date with the day of the week"),
        "time": tr("clock"),
        "place": tr("place"),
        "online": tr("link to the meeting"),
        "subject": tr("subject"),
        "to": tr("to"),
        "from": tr("from"),
        "archive_ref": tr("archive reference"),
        "comments_due": tr("deadline for comments"),
        "number": tr("case number"),
        "title": tr("case title"),
        "paper_date": tr("day of the paper"),
        "paper_date.long": tr("day of the paper in words"),
        "paper_date.full": tr("whole day of the paper"),
        "meeting.title": tr("the meeting's title"),
        "meeting.place": tr("the meeting's place"),
        "meeting.online": tr("the meeting's link"),
        "meeting.subject": tr("the meeting's subject"),
        "meeting.archive_ref": tr("the meeting's archive reference"),
        "meeting.to": tr("the meeting's recipients"),
        "case.type": tr("type of case"),
        "case.to": tr("recipient"),
        "case.copy_to": tr("copy to"),
        "case.archive_ref": tr("the case's archive reference"),
        "case.signed_by": tr("signed by"),
        "case.signed_place": tr("place of signing"),
    }


def plan_fields() -> Words:
    """What stands in braces in a text of a portfolio plan: of a focus area under its headings."""
    return {
        **{key: fields()[key] for key in ("committee", "committee.short", "partnership")},
        "title": tr("title"),
        "version": tr("version"),
        "period": tr("period"),
        "issued": tr("issued on"),
        "issued_by": tr("issued by"),
        "as_of": tr("status as of"),
        "projects_as_of": tr("projects as of"),
    }


def lists() -> Words:
    """The lists of people that a line can hold."""
    return {
        "present": tr("those present"),
        "absent": tr("those with notice of absence"),
        "no_show": tr("those who did not turn up"),
        "chair": tr("chair of the meeting"),
        "minute_takers": tr("minute-takers"),
        "secretariat": tr("secretariat"),
        "speakers": tr("speakers"),
        "owners": tr("owners of the case"),
        "officers": tr("case officers"),
    }


def parts() -> Words:
    """What a column holds."""
    return {
        "number": tr("number"),
        "tags": tr("tags"),
        "attachments": tr("attachments"),
        "time": tr("clocks"),
        "minutes": tr("minutes (length)"),
        "responsible": tr("responsible"),
        "title": tr("title"),
        "details": tr("details"),
        "quote": tr("earlier case"),
        "proposal": tr("proposed decision"),
        "discussion": tr("discussion"),
        "motions": tr("motions"),
        "recusals": tr("recusals"),
        "decision": tr("decision"),
        "outcome": tr("outcome"),
        "votes": tr("votes"),
        "statements": tr("statements"),
        "actions": tr("follow-ups"),
    }


def person() -> Words:
    """What is told of a person."""
    return {
        "name": tr("name"),
        "title": tr("title of a person"),
        "organization": tr("organization"),
        "represents": tr("whom one represents"),
    }


def order() -> Words:
    """The parts of a case paper."""
    return {
        "proposal": tr("Proposed decision"),
        "treatments": tr("Treated before"),
        "sections": tr("Sections"),
        "attachments": tr("Attachments"),
        "signature": tr("Signature"),
    }


def after() -> Words:
    """What follows the table of cases."""
    return {
        "attachments": tr("Attachments"),
        "copy_to": tr("Copy to"),
        "comments": tr("Deadline for comments"),
        "signatures": tr("Signatures"),
    }


def told(text: str, known: Words | None = None) -> str:
    """A text of a profile with its fields in the window's words: ``Møte i {utvalg}``."""
    words = fields() if known is None else known
    return _FIELD.sub(lambda found: f"{{{words.get(found[1], found[1])}}}", text)


def meant(text: str, known: Words | None = None) -> str:
    """The text of a profile that was typed; raises :class:`Unknown` for a word that is none."""
    words = fields() if known is None else known
    keys = {word.casefold(): key for key, word in words.items()}

    def key(found: re.Match[str]) -> str:
        word = " ".join(found[1].split()).casefold()
        if word not in keys and word not in words:
            raise Unknown(found[1])
        return f"{{{keys.get(word, word)}}}"

    made = _FIELD.sub(key, text)
    if "{" in _FIELD.sub("", made) or "}" in _FIELD.sub("", made):
        raise Unknown("{" if "{" in _FIELD.sub("", made) else "}")
    return made


def parts_told(texts: tuple[str, ...], known: Words | None = None) -> str:
    """Texts that stand one after the other, as they are typed."""
    return "; ".join(told(each, known) for each in texts)


def parts_meant(text: str, known: Words | None = None) -> tuple[str, ...]:
    """The texts that were typed; raises :class:`Unknown`."""
    return tuple(meant(each.strip(), known) for each in text.split(";") if each.strip())


def person_told(parts: tuple[str, ...]) -> str:
    """How a person reads: ``navn, tittel organisasjon``."""
    return ", ".join(" ".join(person().get(word, word) for word in part.split()) for part in parts)


def person_meant(text: str) -> tuple[str, ...]:
    """How a person is to read; raises :class:`Unknown`."""
    return tuple(_person_part(" ".join(each.split())) for each in text.split(",") if each.strip())


def _person_part(text: str) -> str:
    """What stands between two commas; a word may be several."""
    keys, rest = list[str](), text
    while rest:
        low = f"{rest} ".casefold()
        begins = (each for each in person().items() if low.startswith(f"{each[1].casefold()} "))
        key, word = next(begins, ("", ""))
        if not key:
            raise Unknown(rest)
        keys.append(key)
        rest = rest[len(word) :].strip()
    return " ".join(keys)


def content(row: HeadRow) -> str:
    """What a line at the top holds, as it is typed."""
    if row.attachments:
        return tr("the attachments")
    if row.people:
        return ", ".join(lists()[each] for each in row.people.of)
    return parts_told(row.value)


def with_content(row: HeadRow, text: str) -> HeadRow:
    """The line with what was typed; raises :class:`Unknown`."""
    text = " ".join(text.split())
    bare = replace(row, value=(), people=None, attachments=False, labels=())
    if text.casefold() == tr("the attachments").casefold():
        return replace(bare, attachments=True)
    known = {word.casefold(): key for key, word in lists().items()}
    named = [each.strip().casefold() for each in text.split(",")]
    if text and all(each in known for each in named):
        of = tuple(known[each] for each in named)
        people = replace(row.people, of=of) if row.people else People(of=of)
        return replace(bare, people=people)
    return replace(bare, value=parts_meant(text))


def held(names: tuple[str, ...]) -> str:
    """What a column holds, as it is typed."""
    return ", ".join(parts()[each] for each in names)


def holding(text: str) -> tuple[str, ...]:
    """What a column is to hold; raises :class:`Unknown`."""
    known = {word.casefold(): key for key, word in parts().items()}
    named = [" ".join(each.split()) for each in text.split(",") if each.strip()]
    for each in named:
        if each.casefold() not in known:
            raise Unknown(each)
    return tuple(dict.fromkeys(known[each.casefold()] for each in named))


def refusal(word: str, known: Words) -> str:
    """Why a word is not taken, and which there are."""
    text = tr("“{word}” is not known here. Known are: {words}.")
    return text.format(word=word, words=", ".join(known.values()))


@cache
def day_patterns() -> tuple[str, ...]:
    """Usual ways to write a date, as a profile has them."""
    return ("{dd}.{mm}.{yyyy}", "{dd}.{mm}.{yy}", "{d}.{m}.{yyyy}", "{d}.{m}.{yy}", "{d}. {month} {yyyy}")


def long_patterns() -> tuple[str, ...]:
    """Usual ways to write a date in words."""
    return ("{d}. {month} {yyyy}", "{weekday} {d}. {month} {yyyy}", "{dd}.{mm}.{yyyy}")
