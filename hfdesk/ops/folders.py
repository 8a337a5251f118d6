"""Documents of a meeting put in their places: one file, or a folder of many, with metadata beside them.

A folder has the agenda first, then a file for each paper and its attachments, copied and
numbered, in the order of the agenda. What is gone of the attachments is told; the rest is made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from enum import StrEnum
from pathlib import Path, PurePosixPath

from hfdesk import documents
from hfdesk.domain.papers import has_paper
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Case, Kind, Meeting
from hfdesk.exchange import noark
from hfdesk.exchange.noark import Around, File
from hfdesk.ops import exports, filing, kinds, settling
from hfdesk.ops.exports import UNSAFE, Form, Made
from hfdesk.ops.filing import Written
from hfdesk.ops.origins import Origin
from hfdesk.ops.public import public_copy
from hfdesk.store import Desk


class Metadata(StrEnum):
    """How metadata are written: eInnsyn's terms as JSON, Noark 5's as XML."""

    JSON = "json"
    XML = "xml"


@dataclass(frozen=True, slots=True)
class Piece:
    """A file of a folder: a document to be made, or (``source``) an attachment to be copied."""

    name: str
    kind: str
    title: str
    item: str = ""
    made: Made | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Put:
    """What was put where; ``missing`` are the titles of attachments whose files are gone."""

    written: tuple[Written, ...]
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """A file that was written, and what it is; for the metadata beside it."""

    piece: Piece
    path: Path
    form: str
    data: bytes = field(repr=False)


def folder(
    desk: Desk,
    meeting: str,
    out: Path,
    form: Form = Form.DOCX,
    layout: str = "",
    *,
    public: bool = False,
    metadata: Metadata | None = None,
) -> Put:
    """The invitation as a folder in ``out``: the agenda, a file a paper, attachments copied and numbered."""
    record = settling.settled(desk, exports.found("meetings", meeting, desk.meeting_record))
    told = public_copy(desk, record) if public else record
    pieces = list(_pieces(desk, told, layout, public=public))
    return _put(desk, record, pieces, out / _folder_name(pieces), form, public=public, metadata=metadata)


def beside(
    desk: Desk,
    meeting: str,
    made: Made,
    kind: str,
    out: Path,
    form: Form = Form.DOCX,
    *,
    public: bool = False,
    metadata: Metadata | None = None,
) -> Put:
    """One document to a file or into a folder, its metadata beside it where they are asked for."""
    data = exports.content(made, form)
    written = filing.deliver(desk, made, data, filing.target(made, out, form), form)
    piece = Piece(written.path.name, kind, made.document.title, made=made)
    if metadata is None:
        return Put((written,))
    record = settling.settled(desk, exports.found("meetings", meeting, desk.meeting_record))
    told = [Told(piece, written.path, written.path.suffix.lstrip("."), data)]
    path = written.path.with_suffix(f".{metadata.value}")
    return Put((written, _put_metadata(desk, record, told, path, metadata, public=public)))


def _put(
    desk: Desk,
    record: MeetingRecord,
    pieces: Sequence[Piece],
    out: Path,
    form: Form,
    *,
    public: bool,
    metadata: Metadata | None,
) -> Put:
    written: list[Written] = []
    told: list[Told] = []
    missing: list[str] = []
    rendered = [(piece, exports.content(piece.made, form) if piece.made else None) for piece in pieces]
    for piece, data in rendered:
        if data is None and not desk.files.exists(piece.source):
            missing.append(piece.title)
            continue
        content = data if data is not None else _read(desk, piece.source)
        ending = form.ending if piece.made else PurePosixPath(piece.source).suffix
        path = out / f"{piece.name}{ending}"
        if piece.made:
            written.append(filing.deliver(desk, piece.made, content, path, form))
        else:
            written.append(filing.deliver_beside(desk, "attachment", record.meeting.id, content, path))
        told.append(Told(piece, written[-1].path, ending.lstrip("."), content))
    if metadata is not None:
        path = out / f"{METADATA}.{metadata.value}"
        written.append(_put_metadata(desk, record, told, path, metadata, public=public))
    return Put(tuple(written), tuple(missing))


METADATA = "metadata"
"""The name of the file of a folder's metadata, without its ending."""


def _read(desk: Desk, reference: str) -> bytes:
    return desk.files.read(reference)


def _folder_name(pieces: Sequence[Piece]) -> str:
    """The folder is called as its first document is."""
    first = pieces[0].made
    return first.name if first else ""


# -- which files -------------------------------------------------------------------------


def _pieces(desk: Desk, record: MeetingRecord, layout: str, *, public: bool) -> Iterator[Piece]:
    agenda = kinds.agenda(desk, record.meeting.id, layout, papers=False, public=public)
    yield Piece(f"00 {agenda.name}", "Møteinnkalling", agenda.document.title, made=agenda)
    copied: set[str] = set()
    place = 0
    for item in record.meeting.agenda:
        if item.kind not in (Kind.CASE, Kind.OTHER_BUSINESS):
            continue
        place += 1
        own = list(_of_item(desk, record, item, layout, place, public=public))
        copied |= {each.source for each in own}
        yield from own
    yield from _of_meeting(record, copied)


def _of_item(
    desk: Desk, record: MeetingRecord, item: AgendaItem, layout: str, place: int, *, public: bool
) -> Iterator[Piece]:
    case = record.case_of(item)
    number = item.number or (case.number if case else "")
    word = documents.words(record.committee.language).phrase("case")
    front = f"{place:02} {f'{word} {number}' if number else ''}".strip()
    title = _public_title(record, item, case)
    if case is not None and has_paper(case, record.committee):
        options = {"meeting": record.meeting.id, "item": item.id, "layout": layout, "public": public}
        origin = Origin("paper_of", options, desk.newest_operation())
        paper = replace(kinds.paper_in(desk, record, item.id, layout), origin=origin)
        yield Piece(_safe(f"{front} {title}"), "Saksframlegg", title, item.id, made=paper)
    files = [(each.title, each.file) for each in case.attachments if each.file] if case else []
    known = {file for _, file in files}
    files += [
        (each.title, each.file)
        for each in record.meeting.attachments
        if number and number in each.items and each.file and each.file not in known
    ]
    yield from _numbered(record, front, files, item.id)


def _of_meeting(record: MeetingRecord, copied: Iterable[str]) -> Iterator[Piece]:
    """The meeting's attachments that belong to no item."""
    there = set(copied)
    left = [
        (each.title, each.file) for each in record.meeting.attachments if each.file and each.file not in there
    ]
    yield from _numbered(record, "00", left, "")


def _numbered(
    record: MeetingRecord, front: str, files: Sequence[tuple[str, str]], item: str
) -> Iterator[Piece]:
    word = documents.words(record.committee.language).phrase("attachment").lower()
    for at, (title, file) in enumerate(files, 1):
        name = _safe(f"{front} {word} {at} {PurePosixPath(title).stem if '.' in title else title}")
        yield Piece(name, "Vedlegg til møtesak", title, item, source=file)


def _public_title(record: MeetingRecord, item: AgendaItem, case: Case | None) -> str:
    """What a file may be called: an exempt case by its public title, so that no list of files tells it."""
    exempt = record.exempt_of(item)
    if exempt is None:
        return item.title or (case.title if case else "")
    say = documents.words(record.committee.language).phrase
    return exempt.public_title or say("exempt_title")


def _safe(text: str) -> str:
    return " ".join(UNSAFE.sub("-", text).split())[:100].rstrip(". ")


# -- metadata ----------------------------------------------------------------------------


def _put_metadata(
    desk: Desk, record: MeetingRecord, told: Sequence[Told], path: Path, metadata: Metadata, *, public: bool
) -> Written:
    text = metadata_of(desk, record, told, metadata, public=public)
    data = text.encode("utf-8", "replace")
    return filing.deliver_beside(desk, "metadata", record.meeting.id, data, path)


def metadata_of(
    desk: Desk, record: MeetingRecord, told: Sequence[Told], metadata: Metadata, *, public: bool
) -> str:
    """A meeting's metadata with its files; ``public``: nothing that is exempt."""
    open_ = public_copy(desk, record)
    files = [
        File(
            kind=each.piece.kind,
            title=each.piece.title,
            name=each.path.name,
            format=each.form,
            sha256=hashlib.sha256(each.data).hexdigest(),
            size=len(each.data),
            item=each.piece.item,
        )
        for each in told
    ]
    write = noark.as_json if metadata is Metadata.JSON else noark.as_xml
    return write(open_ if public else record, open_, files, _around(desk, record.meeting))


def _around(desk: Desk, meeting: Meeting) -> Around:
    held = [each for each in desk.outlines(meeting.committee, date.min) if not each.cancelled]
    order = sorted(held, key=lambda each: (each.date, each.start or time(), each.id))
    at = next((at for at, each in enumerate(order) if each.id == meeting.id), None)
    if at is None:
        return Around()
    after = order[at + 1].id if at + 1 < len(order) else ""
    return Around(order[at - 1].id if at else "", after)
