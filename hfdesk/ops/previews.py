"""Documents as pages to be looked at while they are written; made of records, stored or not."""

from __future__ import annotations

from hfdesk.documents.pdf import pages
from hfdesk.documents.pdf.pages import Pages
from hfdesk.domain.checks import is_open
from hfdesk.domain.records import CaseRecord, MeetingRecord
from hfdesk.ops import calling, exports, minuting, own
from hfdesk.ops.exports import TEMPLATES, Made
from hfdesk.store import Desk
from hfdesk.system.assets import asset


class Printer:
    """Makes pages of documents; what it made before makes the next quick. For one thread at a time."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._record: MeetingRecord | None = None
        self._printer = pages.Printer(exports.pdf_kit(), asset(TEMPLATES), own.folder(desk, "templates"))

    def invitation(self, record: MeetingRecord) -> Pages:
        """A meeting's invitation as it would be sent now, its numbers those that it would get."""
        coming = calling.called(self._desk, record) if is_open(record.meeting) else record
        self._record = kept(self._record, coming)
        return self._pages(exports.invitation_of(self._desk, self._record))

    def minutes(self, record: MeetingRecord) -> Pages:
        """A meeting's minutes as they stand: a draft with its deadline, approved, corrected."""
        record = self._record = kept(self._record, record)
        version = minuting.version_of(minuting.standing_of(self._desk, record.meeting.id))
        return self._pages(exports.minutes_of(self._desk, record, version=version))

    def paper(self, record: CaseRecord) -> Pages:
        """The paper of a case."""
        return self._pages(exports.case_paper_of(self._desk, record))

    def _pages(self, made: Made) -> Pages:
        return self._printer.pages(made.document)


def kept(old: MeetingRecord | None, new: MeetingRecord) -> MeetingRecord:
    """A record with the very values of another where they are equal: what was made of them holds."""
    if old is None or old.meeting.id != new.meeting.id:
        return new
    cases = {
        id: old.cases[id] if id in old.cases and old.cases[id] == case else case
        for id, case in new.cases.items()
    }
    return MeetingRecord(
        old.meeting if old.meeting == new.meeting else new.meeting,
        old.committee if old.committee == new.committee else new.committee,
        cases,
        old.register if old.register == new.register else new.register,
    )


def case_record(record: MeetingRecord, item: str) -> CaseRecord | None:
    """What the paper of an item's case is made of; ``None`` where it has no case."""
    found = next((each for each in record.meeting.agenda if each.id == item), None)
    case = record.case_of(found) if found is not None else None
    if found is None or case is None:
        return None
    return CaseRecord(case, record.committee, record.meeting, found, record.register)
