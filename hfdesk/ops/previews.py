"""Documents as pages to be looked at while they are written; made of records, stored or not."""

from __future__ import annotations

from hfdesk.documents.pdf import Kit, pages
from hfdesk.documents.pdf.fonts import FOLDER as FONTS
from hfdesk.documents.pdf.pages import Pages
from hfdesk.documents.pdf.source import TEMPLATE as SOURCE
from hfdesk.domain.checks import is_open
from hfdesk.domain.records import CaseRecord, MeetingRecord
from hfdesk.domain.values import Status
from hfdesk.ops import calling, exports, own
from hfdesk.ops.exports import TEMPLATES, Made
from hfdesk.store import Desk
from hfdesk.system.assets import asset


class Printer:
    """Makes pages of documents; what it made before makes the next quick. For one thread at a time."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        kit = Kit(asset(SOURCE), asset(FONTS))
        self._printer = pages.Printer(kit, asset(TEMPLATES), own.folder(desk, "templates"))

    def invitation(self, record: MeetingRecord) -> Pages:
        """A meeting's invitation as it would be sent now, its numbers those that it would get."""
        coming = calling.called(self._desk, record) if is_open(record.meeting) else record
        return self._pages(exports.invitation_of(self._desk, coming))

    def minutes(self, record: MeetingRecord) -> Pages:
        """A meeting's minutes: a draft until they are approved."""
        draft = record.meeting.status is not Status.APPROVED
        return self._pages(exports.minutes_of(self._desk, record, draft=draft))

    def paper(self, record: CaseRecord) -> Pages:
        """The paper of a case."""
        return self._pages(exports.case_paper_of(self._desk, record))

    def _pages(self, made: Made) -> Pages:
        return self._printer.pages(made.document)


def case_record(record: MeetingRecord, item: str) -> CaseRecord | None:
    """What the paper of an item's case is made of; ``None`` where it has no case."""
    found = next((each for each in record.meeting.agenda if each.id == item), None)
    case = record.case_of(found) if found is not None else None
    if found is None or case is None:
        return None
    return CaseRecord(case, record.committee, record.meeting, found, record.register)
