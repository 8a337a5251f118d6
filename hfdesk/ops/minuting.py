"""The steps of a meeting's minutes: out for comments, approved, published, corrected. Each is one operation.

Each makes the files that belong to it: first the files, then the archive; where either says
no, both are as they were. Undo takes back what is in the archive and leaves the files.
``moment`` is now, with a zone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from hfdesk import markup
from hfdesk.documents import Version
from hfdesk.domain import approval
from hfdesk.domain.approval import Standing, Step
from hfdesk.domain.closing import comments_due
from hfdesk.domain.problems import Refusal
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import Approval, Dispatch, DocumentKind, Meeting, Status, new_id
from hfdesk.ops import closing, exports, filing, meetings, recording
from hfdesk.ops.exports import Form
from hfdesk.ops.filing import Written
from hfdesk.ops.origins import Origin
from hfdesk.ops.placing import placed
from hfdesk.ops.recording import Entry
from hfdesk.store import Desk, Done, Op, Work


@dataclass(frozen=True, slots=True)
class Taken:
    """A step that was taken: where its files are (Word first), and the operation."""

    meeting: str
    step: Step
    files: tuple[Written, ...]
    done: Done

    @property
    def written(self) -> Written:
        """The Word file."""
        return self.files[0]


def standing_of(desk: Desk, meeting: str) -> Standing:
    """How far a meeting's minutes are."""
    return _standing(desk, exports.found("meetings", meeting, lambda id: desk.get(Meeting, id)))


def version_of(standing: Standing, *, public: bool = False) -> Version:
    """What the minutes say of themselves as they stand: a draft until they are approved."""
    return Version(
        draft=not standing.approved,
        approved=standing.approved,
        day=standing.day,
        item=standing.item,
        edition=standing.edition,
        corrected=standing.corrected,
        why=standing.why,
        public=public,
    )


def due_of(desk: Desk, meeting: str, day: date) -> date:
    """The deadline that is proposed for comments sent on a day: what is told already, else the usual."""
    record = exports.found("meetings", meeting, desk.meeting_record)
    due = record.meeting.comments_due
    return due if due and due >= day else comments_due(day, setup_of(record.committee).comment_days)


def send(
    desk: Desk, meeting: str, due: date, out: Path | None = None, moment: datetime | None = None
) -> Taken:
    """Send the minutes for comments, as a draft with the deadline; sent again with another one too.

    Refuses (``minutes.*``) what was not held or is approved, and a deadline that has passed.
    """
    when = moment or desk.now()
    record = _record(desk, meeting, Step.COMMENTS)
    today = when.astimezone().date()
    if due < today:
        raise Refusal("minutes.due_passed", due=due, day=today)
    coming = replace(record.meeting, status=Status.CIRCULATED, comments_due=due)
    said = {"due": due.isoformat()}
    return _take(desk, record, coming, Step.COMMENTS, out, when, said)


def approve(
    desk: Desk,
    meeting: str,
    day: date | None = None,
    out: Path | None = None,
    moment: datetime | None = None,
    by: Approval | None = None,
) -> Taken:
    """Approve the minutes and lock them, on a day (today) or by another meeting's item.

    Refuses (``minutes.*``) what was not held or is approved already.
    """
    when = moment or desk.now()
    record = _record(desk, meeting, Step.APPROVED)
    told = day or when.astimezone().date()
    coming = replace(record.meeting, status=Status.APPROVED, approved_by=by)
    return _take(desk, record, coming, Step.APPROVED, out, when, {"day": told.isoformat()})


def publish(desk: Desk, meeting: str, out: Path | None = None, moment: datetime | None = None) -> Taken:
    """Publish the minutes: the public copy, with reservation for as long as they are not approved.

    Word and PDF: what lies on the web is read by everybody, and is to be archived.
    Refuses (``minutes.*``) what was not held.
    """
    when = moment or desk.now()
    record = _record(desk, meeting, Step.PUBLISHED)
    return _take(desk, record, record.meeting, Step.PUBLISHED, out, when, {}, public=True)


def correct(desk: Desk, meeting: str, why: str, moment: datetime | None = None) -> Done:
    """Unlock approved minutes for a corrected edition, which says so and what it is about.

    Refuses (``minutes.*``) what is not approved, and no reason.
    """
    told = " ".join(markup.clean(why).split())
    if not told:
        raise Refusal("minutes.no_reason")
    record = _record(desk, meeting, Step.CORRECTING)
    coming = replace(record.meeting, status=Status.MINUTED, approved_by=None)
    step = _dispatch(record, Step.CORRECTING, moment or desk.now(), {"why": told})
    return desk.write(Op.MINUTES_CORRECT, lambda work: _store(work, record, coming, [step]), _label(record))


def _record(desk: Desk, meeting: str, step: Step) -> MeetingRecord:
    record = exports.found("meetings", meeting, desk.meeting_record)
    approval.refuse_step(record.meeting, step)
    return record


def _standing(desk: Desk, meeting: Meeting, *more: Dispatch) -> Standing:
    by = meeting.approved_by
    approving = next(iter(desk.all(Meeting, id=by.meeting)), None) if by else None
    return approval.standing(meeting, (*desk.all(Dispatch, meeting=meeting.id), *more), approving)


_OPS = {
    Step.COMMENTS: Op.MINUTES_SEND,
    Step.APPROVED: Op.MINUTES_APPROVE,
    Step.PUBLISHED: Op.MINUTES_PUBLISH,
}


def _take(
    desk: Desk,
    record: MeetingRecord,
    coming: Meeting,
    step: Step,
    out: Path | None,
    when: datetime,
    said: Mapping[str, Any],
    *,
    public: bool = False,
) -> Taken:
    """The files of a step in their places, their bytes kept, and the step stored with each of them."""
    bare = _dispatch(record, step, when, said)
    standing = _standing(desk, coming, bare)
    made = exports.minutes_of(
        desk, replace(record, meeting=coming), version=version_of(standing, public=public)
    )
    forms = (Form.DOCX, Form.PDF) if public else (Form.DOCX,)
    data = {form: exports.content(made, form) for form in forms}
    own = closing.folder_of(desk, record) / f"{made.name}{Form.DOCX.ending}"
    path = filing.target(made, out, Form.DOCX) if out else own
    with _placed(desk, data, path) as written:
        sent = [_with_file(desk, bare, f"{made.name}{form.ending}", each) for form, each in data.items()]
        options = {"meeting": record.meeting.id, "public": public}
        told = replace(made, origin=Origin("minutes_now", options, desk.newest_operation()))
        filed = [
            recording.entry(desk, told, form, data[form], each.path)
            for form, each in zip(forms, written, strict=True)
        ]
        done = desk.write(_OPS[step], lambda work: _store(work, record, coming, sent, filed), _label(record))
    return Taken(record.meeting.id, step, tuple(written), done)


@contextmanager
def _placed(desk: Desk, data: Mapping[Form, bytes], path: Path) -> Generator[list[Written]]:
    """A file of each form in its place, all of one name; as it was before where what follows fails."""
    with ExitStack() as stack:
        written: list[Written] = []
        for form, content in data.items():
            wished = written[0].path.with_suffix(form.ending) if written else path
            written.append(stack.enter_context(placed(desk, content, wished, fresh=True)))
        yield written


def _dispatch(record: MeetingRecord, step: Step, when: datetime, said: Mapping[str, Any]) -> Dispatch:
    return Dispatch(
        id=new_id(),
        meeting=record.meeting.id,
        kind=DocumentKind.MINUTES,
        moment=when.astimezone(UTC),
        said={"step": step.value, **said},
    )


def _with_file(desk: Desk, step: Dispatch, name: str, data: bytes) -> Dispatch:
    """A step with one of its files, which is kept as it was sent."""
    return replace(
        step, id=new_id(), file=desk.files.put(name, data), sha256=hashlib.sha256(data).hexdigest()
    )


def _store(
    work: Work,
    record: MeetingRecord,
    coming: Meeting,
    sent: Sequence[Dispatch],
    filed: Sequence[Entry] = (),
) -> None:
    if work.get(Meeting, coming.id) != record.meeting:
        raise Refusal("minutes.changed", day=coming.date)
    work.put(coming)
    for dispatch in sent:
        work.put(dispatch)
    for each in filed:
        each.put(work)


def _label(record: MeetingRecord) -> str:
    return meetings.label_of(record.committee, record.meeting.date)
