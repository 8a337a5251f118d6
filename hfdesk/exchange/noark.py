"""A meeting's metadata beside its documents: as eInnsyn names them (JSON), or as Noark 5 does (XML).

Field names are those of eInnsyn's ``Moetemappe``, ``Moetesak`` and ``Moetedokument``, and of
Noark 5's ``moetemappe`` and ``moeteregistrering`` (metadata by object). Years and sequence
numbers are integers. No contact data are in either.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any
from xml.sax.saxutils import escape

from hfdesk.domain import numbering
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.standing import approves
from hfdesk.domain.values import AgendaItem, Case, Kind, Outcome, Presence, Votes

NAMESPACE = "http://www.arkivverket.no/standarder/noark5/arkivstruktur"
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
ALGORITHM = "SHA-256"


@dataclass(frozen=True, slots=True)
class File:
    """A file that belongs to a meeting, or to an ``item`` of it (its id).

    ``kind`` is Noark's word: Møteinnkalling, Saksliste, Saksframlegg, Saksprotokoll,
    Møteprotokoll or Vedlegg til møtesak.
    """

    kind: str
    title: str
    name: str
    format: str
    sha256: str
    size: int
    item: str = ""


@dataclass(frozen=True, slots=True)
class Around:
    """The committee's meetings before and after, by id; ``""`` where there is none."""

    before: str = ""
    after: str = ""


def as_json(record: MeetingRecord, public: MeetingRecord, files: Sequence[File], around: Around) -> str:
    """The metadata in eInnsyn's terms. ``record`` is what may be told, ``public`` what everybody may read.

    Where only the public copy is to be told, both are that.
    """
    meeting, open_ = record.meeting, public.meeting
    told = _filled(
        entity="Moetemappe",
        externalId=meeting.id,
        offentligTittel=_title(public),
        offentligTittelSensitiv=_title(record),
        moetenummer=_number(record),
        utvalg=record.committee.name,
        moetedato=_moment(record),
        moetested=open_.place,
        referanseForrigeMoete=around.before,
        referanseNesteMoete=around.after,
        moetedeltaker=[
            _filled(entity="Moetedeltaker", moetedeltakerNavn=name, moetedeltakerFunksjon=function)
            for name, function in _people(public)
        ],
        moetedokument=[_document(file) for file in files if not file.item],
        moetesak=[_case(record, public, item, files) for item in _cases(record)],
    )
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _document(file: File) -> dict[str, Any]:
    return _filled(
        entity="Moetedokument",
        offentligTittel=file.title,
        offentligTittelSensitiv=file.title,
        moetedokumenttype=file.kind,
        dokumentbeskrivelse=[_described(file, 1)],
    )


def _described(file: File, number: int) -> dict[str, Any]:
    return _filled(
        entity="Dokumentbeskrivelse",
        tittel=file.title,
        tittelSensitiv=file.title,
        dokumentnummer=number,
        dokumenttype=file.kind,
        tilknyttetRegistreringSom=_role(file),
        dokumentobjekt=[
            _filled(
                entity="Dokumentobjekt",
                referanseDokumentfil=file.name,
                format=file.format,
                sjekksum=file.sha256,
                sjekksumAlgoritme=ALGORITHM,
            )
        ],
    )


def _case(
    record: MeetingRecord, public: MeetingRecord, item: AgendaItem, files: Sequence[File]
) -> dict[str, Any]:
    case, open_ = record.case_of(item), public.meeting.item(item.id)
    year, sequence = _place(record, item)
    proposal = (item.proposal or (case.proposal if case else item.proposal)).plain
    exempt = record.exempt_of(item)
    own = [file for file in files if file.item == item.id]
    return _filled(
        entity="Moetesak",
        externalId=item.id,
        offentligTittel=_title_of(public, open_),
        offentligTittelSensitiv=_title_of(record, item),
        moetesakstype=_type(record, item),
        moetesaksaar=year,
        moetesakssekvensnummer=sequence,
        utvalg=record.committee.name,
        skjerming=_filled(
            entity="Skjerming",
            tilgangsrestriksjon="Unntatt offentlighet",
            skjermingshjemmel=exempt.paragraph,
        )
        if exempt
        else None,
        innstilling=_text(proposal),
        vedtak=_filled(
            entity="Vedtak",
            vedtakstekst=_text(item.decision.plain),
            votering=list(_votes(record, item)),
            dato=record.meeting.date.isoformat(),
        )
        if item.decision
        else None,
        dokumentbeskrivelse=[_described(file, at) for at, file in enumerate(own, 1)],
    )


def _votes(record: MeetingRecord, item: AgendaItem) -> Iterator[dict[str, Any]]:
    """The vote of each who is named; a count without names has no place in eInnsyn's model."""
    votes = item.votes or Votes()
    for word, whos in (("Ja", votes.for_names), ("Nei", votes.against_names), ("Blankt", votes.blank_names)):
        for name in record.register.names(whos):
            voter = _filled(entity="Moetedeltaker", moetedeltakerNavn=name)
            yield _filled(entity="Votering", moetedeltaker=voter, stemme=word)


def _text(words: str) -> dict[str, Any] | None:
    if not words:
        return None
    return {"entity": "Moetesaksbeskrivelse", "tekstInnhold": words, "tekstFormat": "text/plain"}


def _filled(**values: Any) -> dict[str, Any]:
    """The values that are filled in; eInnsyn has no empty ones."""
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


# -- Noark 5 -----------------------------------------------------------------------------


def as_xml(record: MeetingRecord, public: MeetingRecord, files: Sequence[File], around: Around) -> str:
    """The metadata in Noark 5's terms, as :func:`as_json` takes them."""
    meeting = record.meeting
    parts = [
        _tags(systemID=meeting.id, mappeID=_number(record), tittel=_title(record)),
        _tags(offentligTittel=_title(public), moetenummer=_number(record), utvalg=record.committee.name),
        _tags(moetedato=meeting.date.isoformat(), moetested=public.meeting.place),
        _tags(referanseForrigeMoete=around.before, referanseNesteMoete=around.after),
        *(
            _tag("moetedeltaker", _tags(moetedeltakerNavn=name, moetedeltakerFunksjon=function or "Deltaker"))
            for name, function in _people(public)
        ),
        *(_registered(record, file) for file in files if not file.item),
        *(_treated(record, public, item, files) for item in _cases(record)),
    ]
    head = f'xmlns="{NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="moetemappe"'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<mappe {head}>{"".join(parts)}</mappe>\n'


def _registered(record: MeetingRecord, file: File) -> str:
    body = (
        _tags(systemID=f"{record.meeting.id}/{file.name}", tittel=file.title, offentligTittel=file.title),
        _description(file, 1),
        _tags(moeteregistreringstype=file.kind, administrativEnhet=record.committee.name),
    )
    return _tag("registrering", "".join(body), ' xsi:type="moeteregistrering"')


def _treated(record: MeetingRecord, public: MeetingRecord, item: AgendaItem, files: Sequence[File]) -> str:
    exempt, number = record.exempt_of(item), _printed(record, item)
    shield = (
        _tags(tilgangsrestriksjon="Unntatt offentlighet", skjermingshjemmel=exempt.paragraph)
        if exempt
        else ""
    )
    own = [file for file in files if file.item == item.id]
    body = (
        _tags(systemID=f"{record.meeting.id}/{item.id}", registreringsID=number),
        _tags(
            tittel=_title_of(record, item), offentligTittel=_title_of(public, public.meeting.item(item.id))
        ),
        _tag("skjerming", shield) if shield else "",
        *(_description(file, at) for at, file in enumerate(own, 1)),
        _tags(
            moeteregistreringstype="Saksprotokoll" if item.decision else "Saksframlegg",
            moetesakstype="Referatsak (RS)" if _type(record, item) == "orientering" else "Politisk sak (PS)",
            moeteregistreringsstatus=_status(item),
            administrativEnhet=record.committee.name,
        ),
    )
    return _tag("registrering", "".join(body), ' xsi:type="moeteregistrering"')


def _description(file: File, number: int) -> str:
    thing = _tags(
        versjonsnummer=1,
        variantformat="Arkivformat" if file.format == "pdf" else "Produksjonsformat",
        format=file.format,
        referanseDokumentfil=file.name,
        sjekksum=file.sha256,
        sjekksumAlgoritme=ALGORITHM,
        filstoerrelse=file.size,
    )
    told = _tags(dokumenttype=file.kind, tittel=file.title, tilknyttetRegistreringSom=_role(file))
    return _tag("dokumentbeskrivelse", f"{told}{_tags(dokumentnummer=number)}{_tag('dokumentobjekt', thing)}")


_STATUS = {Outcome.DEFERRED: "Utsatt (UT)", Outcome.SENT_BACK: "Sendt tilbake (TB)"}


def _status(item: AgendaItem) -> str:
    known = _STATUS.get(item.outcome) if item.outcome else None
    if known:
        return known
    return "Ferdig behandlet (BE)" if item.decision or item.outcome else ""


def _tags(**values: object) -> str:
    return "".join(
        _tag(name, escape(_xml(str(value)))) for name, value in values.items() if value not in ("", None)
    )


def _tag(name: str, content: str, more: str = "") -> str:
    return f"<{name}{more}>{content}</{name}>"


def _xml(text: str) -> str:
    """The text without what XML cannot hold."""
    return _UNPRINTABLE.sub("", text)


# -- what both tell ----------------------------------------------------------------------


def _cases(record: MeetingRecord) -> Iterator[AgendaItem]:
    return (item for item in record.meeting.agenda if item.kind in (Kind.CASE, Kind.OTHER_BUSINESS))


def _title(record: MeetingRecord) -> str:
    meeting = record.meeting
    return " ".join(
        part for part in (meeting.title or record.committee.name, meeting.date.isoformat()) if part
    )


def _title_of(record: MeetingRecord, item: AgendaItem) -> str:
    case = record.case_of(item)
    return item.title or (case.title if case else "") or "Eventuelt"


def _number(record: MeetingRecord) -> str:
    return record.meeting.archive_ref or record.meeting.date.isoformat()


def _printed(record: MeetingRecord, item: AgendaItem) -> str:
    case: Case | None = record.case_of(item)
    return item.number or (case.number if case else "")


def _place(record: MeetingRecord, item: AgendaItem) -> tuple[int | None, int | None]:
    """(year, sequence) of an item's number; none where it tells no sequence."""
    sequence = numbering.sequence(record.committee, _printed(record, item))
    return (record.meeting.date.year, sequence) if sequence else (None, None)


def _moment(record: MeetingRecord) -> str:
    meeting = record.meeting
    return datetime.combine(meeting.date, meeting.start or time()).astimezone().isoformat()


def _people(record: MeetingRecord) -> Iterator[tuple[str, str]]:
    """(name, function) of those who were there, or else of those who are to lead and write."""
    meeting, register = record.meeting, record.register
    present = [each for each in meeting.attendance if each.status is Presence.PRESENT]
    if present:
        yield from (
            (register.attendee(each).name, each.role) for each in present if register.attendee(each).name
        )
    else:
        yield from ((name, "Møteleder") for name in register.names(meeting.chair))
        yield from ((name, "Referent") for name in register.names(meeting.minute_takers))


def _type(record: MeetingRecord, item: AgendaItem) -> str:
    """EInnsyn's type of a case."""
    words = {tag.casefold() for tag in item.tags}
    case = record.case_of(item)
    words |= {case.type.casefold()} if case and case.type else set()
    if approves(_title_of(record, item)):
        return "godkjenning"
    if any(word.startswith("orientering") for word in words):
        return "orientering"
    return "annet" if item.kind is Kind.OTHER_BUSINESS else "politisk"


def _role(file: File) -> str:
    return "Vedlegg" if file.kind.startswith("Vedlegg") else "Hoveddokument"
