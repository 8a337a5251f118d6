"""Ending a meeting: what is still open told, the draft of the minutes made, the meeting held. One operation.

What is written is composed of the meeting as it will be: marks lifted out of the texts, clocks
stopped. The file comes first, then the archive; where either says no, both are as they were.
Undo takes back what is in the archive and leaves the file. ``moment`` is local, without a zone.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from hfdesk.domain import closing, live, roster
from hfdesk.domain.closing import Facts, Open
from hfdesk.domain.problems import Problem, Refusal
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import Meeting, Role, Status, Who
from hfdesk.ops import exports, filing, meetings, recording, settling
from hfdesk.ops.approvals import approved_by
from hfdesk.ops.filing import Written
from hfdesk.ops.origins import Origin
from hfdesk.ops.placing import placed
from hfdesk.ops.recording import Entry
from hfdesk.store import Desk, Done, Op, Work

_SENT = (Status.CIRCULATED, Status.APPROVED)


@dataclass(frozen=True, slots=True)
class Ended:
    """A meeting that was ended: its id, where the draft of its minutes is, and the operation.

    ``approved`` are the meetings whose minutes its own items approved.
    """

    meeting: str
    written: Written
    done: Done
    approved: tuple[Meeting, ...] = ()


def still_open(desk: Desk, meeting: str) -> tuple[Open, ...]:
    """What is open in a meeting, as its minutes would tell it now; what was typed is waited for."""
    _wait(desk)
    record = settling.settled(desk, exports.found("meetings", meeting, desk.meeting_record))
    seats = roster.on_the_day(desk.seats(record.committee.id), record.meeting.date)
    there = {each.person for each in record.meeting.attendance}
    stood_for = {each.deputy_for for each in record.meeting.attendance}
    lacking = [each.person for each in seats if each.role not in (Role.DEPUTY, Role.SECRETARY)]
    lacking = [id for id in dict.fromkeys(lacking) if id not in there | stood_for]
    people = desk.register_of(*seats) if lacking else record.register
    names = people.names(Who(person=id) for id in lacking)
    return closing.still_open(record, Facts(members=names, seats=seats))


def close(desk: Desk, meeting: str, moment: datetime, out: Path | None = None) -> Ended:
    """End a meeting, its minutes as a draft in a file or folder, else in the committee's own folder.

    Refuses a meeting that was not opened or was ended before, and one that is changed
    meanwhile. A file that is there, and says something else, is never written over. What
    was typed before is waited for.
    """
    _wait(desk)
    record = exports.found("meetings", meeting, desk.meeting_record)
    _refuse(record.meeting)
    if any(kind is Meeting and id == meeting for kind, id, _field in desk.unsaved_texts()):
        raise Refusal("closing.unsaved", day=record.meeting.date)
    coming = _ended(desk, record, moment.replace(tzinfo=None, microsecond=0))
    made = exports.minutes_of(desk, coming, draft=True)
    origin = Origin("minutes", {"meeting": meeting, "draft": True}, desk.newest_operation())
    data = exports.content(made, exports.Form.DOCX)
    own = folder_of(desk, record) / f"{made.name}{exports.Form.DOCX.ending}"
    path = filing.target(made, out, exports.Form.DOCX) if out else own
    label = meetings.label_of(record.committee, record.meeting.date)
    approved = approved_by(desk, coming)
    with placed(desk, data, path, fresh=True) as written:
        filed = recording.entry(desk, replace(made, origin=origin), exports.Form.DOCX, data, written.path)
        done = desk.write(
            Op.LIVE_CLOSE, lambda work: _store(work, record, coming.meeting, approved, filed), label
        )
    return Ended(meeting, written, done, tuple(new for _, new in approved))


def reopen(desk: Desk, meeting: str) -> Done:
    """Take a meeting up again that was ended; refuses one whose minutes were sent out."""
    record = exports.found("meetings", meeting, desk.meeting_record)
    old = record.meeting
    if old.status in _SENT:
        raise Refusal("closing.sent", day=old.date)
    if old.status not in (Status.HELD, Status.MINUTED):
        raise Refusal("closing.not_closed", day=old.date)
    label = meetings.label_of(record.committee, old.date)

    def change(work: Work) -> None:
        work.put(closing.taken_up_again(work.get(Meeting, meeting)))

    return desk.write(Op.LIVE_REOPEN, change, label)


def folder_of(desk: Desk, record: MeetingRecord) -> Path:
    """The committee's own folder, beside the archive; made with the first file."""
    name = " ".join(exports.UNSAFE.sub("-", record.committee.label).split())[:80].strip(". ")
    return desk.path.parent / (name or record.committee.id)


def last_draft(desk: Desk, record: MeetingRecord) -> Path | None:
    """The draft of a meeting's minutes that was made last in the committee's folder, where there is one."""
    name = exports.minutes_name(desk, record, draft=True)
    found = [path for path in folder_of(desk, record).glob("*.docx") if _is_of(path.stem, name)]
    return max(found, key=lambda path: (len(path.stem), path.stem), default=None)


def _is_of(stem: str, name: str) -> bool:
    """``NAME`` or ``NAME (2)``."""
    number = stem.removeprefix(name).strip()
    return stem.startswith(name) and (not number or number.strip("()").isdigit())


def warm(desk: Desk, meeting: str) -> None:
    """Make the minutes once for nothing, so that ending the meeting has nothing to load any more."""
    with suppress(Problem):
        exports.content(exports.minutes(desk, meeting), exports.Form.DOCX)


def _wait(desk: Desk) -> None:
    """Until what was typed before is stored: it stands in the same queue."""
    desk.write_later(Op.OTHER, lambda _work: None).result()


def _refuse(meeting: Meeting) -> None:
    if not live.is_coming(meeting):
        raise Refusal("closing.over", day=meeting.date)
    if not live.is_running(meeting):
        raise Refusal("closing.not_open", day=meeting.date)


def _ended(desk: Desk, record: MeetingRecord, moment: datetime) -> MeetingRecord:
    settled = settling.settled(desk, record)
    days = setup_of(record.committee).comment_days
    return replace(settled, meeting=closing.ended(settled.meeting, moment, days))


def _store(
    work: Work,
    record: MeetingRecord,
    coming: Meeting,
    approved: Sequence[tuple[Meeting, Meeting]],
    filed: Entry,
) -> None:
    if work.get(Meeting, coming.id) != record.meeting:
        raise Refusal("closing.changed", day=coming.date)
    work.put(coming)
    for old, new in approved:
        if work.get(Meeting, old.id) == old:
            work.put(new)
    filed.put(work)
