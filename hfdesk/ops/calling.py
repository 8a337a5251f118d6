"""Calling a meeting: numbers fixed, the invitation made, the version that was sent kept.

What is written is composed of the meeting as it will be. The file comes first, then the
archive in one operation; where the archive says no, the place of the file is as it was, and
where the disk says no, nothing is in the archive. Undo takes back what is in the archive and
leaves the file: it may have been sent.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from hfdesk.documents import Revision
from hfdesk.domain.changes import Change, What, changes, said
from hfdesk.domain.checks import is_open
from hfdesk.domain.problems import Refusal
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Case, Dispatch, DocumentKind, Meeting, Status, new_id
from hfdesk.ops import agendas, exports, filing, meetings, recording
from hfdesk.ops.dispatches import invitations, name_of
from hfdesk.ops.exports import Form
from hfdesk.ops.filing import Written
from hfdesk.ops.origins import Origin
from hfdesk.ops.placing import placed
from hfdesk.ops.recording import Entry
from hfdesk.store import Desk, Done, Op, Work


@dataclass(frozen=True, slots=True)
class Called:
    """An invitation that was made; ``done`` is ``None`` where it is the very file that was sent."""

    written: Written
    dispatch: Dispatch
    done: Done | None


def call(desk: Desk, meeting: str, out: Path, moment: datetime | None = None) -> Called:
    """Make the invitation to a meeting, or the revised one, in a file or a folder.

    It is a PDF where the file's name says so, else Word. What was made is kept as it was sent; where
    nothing is otherwise than last sent it is that very file, in another form a further one of it.
    Refuses a meeting that was held or called off, and one that is changed meanwhile.
    ``moment`` is now.
    """
    record = exports.found("meetings", meeting, desk.meeting_record)
    _refuse(record.meeting)
    when = moment or desk.now()
    coming = called(desk, record)
    sent = invitations(desk, meeting)
    last = sent[0] if sent else None
    if last is None or changes(last.said, coming):
        return _call(desk, record, coming, _Edition(last.revision + 1 if last else 0, when, last), when, out)
    form = Form.of(Path(last.file)) if filing.is_folder(out) else Form.of(out)
    same = [each for each in sent if each.revision == last.revision]
    alike = (each for each in same if Form.of(Path(each.file)) is form)
    kept = next((each for each in alike if desk.files.exists(each.file)), None)
    if kept is not None:
        return Called(_once_more(desk, kept, form, out), last, None)
    before = next((each for each in sent if each.revision < last.revision), None)
    return _call(desk, record, coming, _Edition(last.revision, same[-1].moment, before), when, out)


@dataclass(frozen=True, slots=True)
class _Edition:
    """The number and the moment of an invitation, and the one that was sent before it."""

    number: int
    moment: datetime
    before: Dispatch | None


def _call(
    desk: Desk, record: MeetingRecord, coming: MeetingRecord, edition: _Edition, when: datetime, out: Path
) -> Called:
    """The invitation in its place and kept, and the meeting called."""
    meeting, before, form = record.meeting.id, edition.before, Form.of(out)
    revision = _revision(changes(before.said, coming), edition.moment) if before else None
    plain = exports.invitation_of(desk, coming)
    made = exports.invitation_of(desk, coming, revision=revision) if revision else plain
    made = replace(made, origin=Origin("invitation", {"meeting": meeting}, desk.newest_operation()))
    data = exports.content(made, form)
    with placed(desk, data, filing.target(made, out, form)) as written:
        dispatch = Dispatch(
            id=new_id(),
            meeting=meeting,
            kind=DocumentKind.INVITATION,
            moment=when,
            revision=edition.number,
            file=desk.files.put(f"{made.name}{form.ending}", data),
            sha256=hashlib.sha256(data).hexdigest(),
            said=said(coming),
        )
        label = meetings.label_of(record.committee, record.meeting.date)
        filed = recording.entry(desk, made, form, data, written.path, plain.document)
        done = desk.write(Op.CALL, lambda work: _store(work, record, coming, dispatch, filed), label)
    return Called(written, dispatch, done)


def called(desk: Desk, record: MeetingRecord) -> MeetingRecord:
    """The record as it is once the meeting is called: its numbers fixed."""
    numbered = agendas.provisional(desk, record)
    return replace(numbered, meeting=replace(numbered.meeting, status=Status.CALLED))


def _refuse(meeting: Meeting) -> None:
    if meeting.cancelled is not None:
        raise Refusal("calling.cancelled", day=meeting.date)
    if not is_open(meeting):
        raise Refusal("calling.held", day=meeting.date)


def _once_more(desk: Desk, kept: Dispatch, form: Form, out: Path) -> Written:
    """The very file that was sent, put in a place again."""
    made = exports.invitation(desk, kept.meeting)
    wished = out / name_of(kept) if filing.is_folder(out) else out
    return filing.deliver(desk, made, desk.files.read(kept.file), wished, form)


_TIMES = (What.LENGTH, What.RETIMED)


def _revision(changed: Iterable[Change], when: datetime) -> Revision:
    found = tuple(changed)
    new = frozenset(each.item for each in found if each.what is What.ADDED)
    timed = frozenset(each.item for each in found if each.what in _TIMES)
    others = frozenset(each.item for each in found if each.item and each.what not in _TIMES) - new
    return Revision(
        day=when.astimezone().date(),
        new=new,
        changed=others,
        retimed=timed - others - new,
        gone=tuple(each.number or f"«{each.title}»" for each in found if each.what is What.TAKEN_OUT),
    )


def _store(
    work: Work, record: MeetingRecord, coming: MeetingRecord, dispatch: Dispatch, filed: Entry
) -> None:
    if work.get(Meeting, record.meeting.id) != record.meeting:
        raise Refusal("calling.changed", day=record.meeting.date)
    work.put(coming.meeting)
    for item in coming.meeting.agenda:
        case = work.get(Case, item.case) if item.case and item.number else None
        if case is not None and not case.number:
            work.put(replace(case, number=item.number))
    work.put(dispatch)
    filed.put(work)
