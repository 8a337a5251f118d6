"""What is stored of one person as one file that is handed over: a document to read, and plain data."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

from hfdesk.documents import Document
from hfdesk.documents.model import Block, Cell, Head, Look, Para, Row, Style, Table, text
from hfdesk.domain.personal import About
from hfdesk.domain.values import ActionStatus, Language, Presence, Role
from hfdesk.ops import exports, persons
from hfdesk.ops.persons import Stored, Told
from hfdesk.store import Desk
from hfdesk.system import files

DATA, READABLE = "personopplysninger.json", "Personopplysninger.docx"
_FIRST = (1980, 1, 1, 0, 0, 0)
_ENTRY = ("Navn", "Skrives også", "Tittel", "Virksomhet", "E-post", "Telefon")
_HEADS = {
    About.SEAT: "Verv",
    About.STANDS_IN: "Vararepresentasjon",
    About.TASK: "Oppgaver i møter",
    About.ATTENDED: "Oppmøte",
    About.FOLLOWUP: "Oppfølging",
    About.CASE: "Saker",
    About.MOTION: "Forslag",
    About.STATEMENT: "Protokolltilførsler",
    About.VOTE: "Stemmegivning",
    About.RECUSAL: "Habilitet",
    About.SIGNATURE: "Underskrifter",
    About.PLAN: "Porteføljeplan",
    About.ATTACHMENT: "Vedlegg",
    About.MENTION: "Nevnt i tekster",
}

_TASKS = {
    "chair": "Leder møtet",
    "minute_takers": "Skriver referat",
    "secretariat": "Sekretariat",
    "speakers": "Innleder",
    "presenters": "Legger fram",
    "responsible": "Ansvarlig",
    "owners": "Sakseier",
    "officers": "Saksbehandler",
    "asked_by": "Ba om saken",
    "contacts": "Kontakt",
}
_SAID: dict[str, str] = {
    Role.LEADER: "leder",
    Role.DEPUTY_LEADER: "nestleder",
    Role.MEMBER: "medlem",
    Role.DEPUTY: "vara",
    Role.OBSERVER: "observatør",
    Role.SECRETARY: "sekretær",
    Presence.PRESENT: "til stede",
    Presence.ABSENT: "forfall",
    Presence.NO_SHOW: "ikke møtt",
    ActionStatus.OPEN: "åpen",
    ActionStatus.DONE: "gjort",
    ActionStatus.DROPPED: "bortfalt",
}
"""What the codes of a membership, an attendance and a follow-up say."""


def export(desk: Desk, id: str, path: Path, today: date) -> Path:
    """Writes a zip with all that is stored of a person; the names of others are left out of its texts.

    The same archive gives the same bytes on the same day. ``KeyError`` for nobody.
    """
    stored = persons.without_others(desk, persons.about(desk, id))
    plain = json.dumps(persons.plain(stored, today), ensure_ascii=False, indent=1)
    made = exports.made_of(desk, readable(stored, today), "")
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in ((DATA, plain.encode("utf-8", "replace")), (READABLE, _word(made))):
            target.writestr(zipfile.ZipInfo(name, _FIRST), content, zipfile.ZIP_DEFLATED)
    files.replace(path, held.getvalue())
    return path


def readable(stored: Stored, today: date) -> Document:
    """What is stored of a person as a document."""
    title = f"Personopplysninger om {stored.person.name}"
    return Document(title, Language.NB, tuple(_blocks(stored, title, today)), dated=today)


def _word(made: exports.Made) -> bytes:
    return exports.content(made, exports.Form.DOCX)


def _blocks(stored: Stored, title: str, today: date) -> Iterator[Block]:
    yield Head(1, text(title))
    yield Para(text(f"Det som er lagret i hfdesk {today:%d.%m.%Y}. Navn på andre er tatt ut av tekstene."))
    person = stored.person
    told = (person.name, ", ".join(person.aliases), person.title, stored.home, person.email, person.phone)
    yield Head(2, text("I registeret"))
    yield _table([(name, value) for name, value in zip(_ENTRY, told, strict=True) if value])
    for about, head in _HEADS.items():
        found = stored.about(about)
        if found:
            yield Head(2, text(f"{head} ({len(found)})"))
            yield _table([(each.where, _line(each)) for each in found])
    if stored.filed:
        yield Head(2, text(f"Dokumenter som er laget ({len(stored.filed)})"))
        yield _table([(f"{each.moment:%d.%m.%Y}", each.name) for each in stored.filed])
    yield Para(text(f"Tidligere versjoner av tekster som nevner personen: {stored.versions}."))


def _line(told: Told) -> str:
    parts = (_TASKS.get(told.fact.field, ""), told.fact.text, *map(_in_words, told.more))
    return " · ".join(part for part in parts if part) or "–"


def _in_words(part: str) -> str:
    if part in _SAID:
        return _SAID[part]
    with suppress(ValueError):
        return f"{date.fromisoformat(part):%d.%m.%Y}"
    return part


def _table(rows: list[tuple[str, str]]) -> Table:
    made = tuple(Row(tuple(Cell((Para(text(words), Style.TABLE_TEXT),)) for words in row)) for row in rows)
    head = Row(tuple(Cell((Para(text(words), Style.TABLE_HEAD),)) for words in ("Hvor", "Hva")))
    return Table((head, *made), (35, 65), Look.GRID, header=True)
