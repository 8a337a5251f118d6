"""Documents to look at while a profile is changed: of what a committee has, else of invented ones."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property

from hfdesk import documents
from hfdesk.documents.layout import Layout
from hfdesk.documents.model import Document
from hfdesk.documents.pdf.pages import Pages, Printer
from hfdesk.domain.records import CaseRecord, MeetingRecord, PortfolioRecord
from hfdesk.domain.values import Committee, Kind, Paper, Portfolio, Presence, Status
from hfdesk.ops import exports, invented, own, profiles, settling
from hfdesk.store import Desk
from hfdesk.system.assets import asset


class Shown(StrEnum):
    """Which document is looked at: one of each kind that a profile writes, by its name there."""

    INVITATION = "invitation"
    MINUTES = "minutes"
    PAPER = "paper"
    EXTRACT = "extract"
    DECISIONS = "decisions"
    MANDATE = "mandate"
    LETTER = "letter"
    PORTFOLIO = "plan"
    ATTENDANCE = "attendance"
    CARDS = "cards"
    SIGN = "sign"


class Samples:
    """The documents of a committee (its id), in any profile, and their pages."""

    def __init__(self, desk: Desk, committee: str) -> None:
        self._desk = desk
        self._id = committee
        self._printer: Printer | None = None

    @cached_property
    def _committee(self) -> Committee:
        return self._desk.get(Committee, self._id) if self._id else Committee(id="c", name="Utvalget")

    @cached_property
    def _own(self) -> MeetingRecord | None:
        return _meeting(self._desk, self._id)

    @cached_property
    def _meeting(self) -> MeetingRecord:
        return self._own or invented.meeting(self._committee)

    def document(self, layout: Layout, shown: Shown) -> Document:
        """A document as a profile prints it."""
        match shown:
            case Shown.INVITATION:
                return documents.invitation(self._meeting, layout)
            case Shown.MINUTES:
                return documents.minutes(self._meeting, layout)
            case Shown.PAPER | Shown.MANDATE | Shown.LETTER:
                return documents.case_paper(self._paper(_PAPERS[shown]), layout)
            case Shown.PORTFOLIO:
                return documents.portfolio_plan(self._portfolio(), layout)
            case Shown.EXTRACT:
                return documents.extract(*self._decided(layout))
            case Shown.DECISIONS:
                record, house, _ = self._decided(layout)
                return documents.decisions(record, house)
            case Shown.ATTENDANCE:
                return documents.attendance_list(self._with_people(), layout)
            case Shown.CARDS:
                return documents.name_cards(self._with_people(), layout)
            case Shown.SIGN:
                return documents.room_sign(self._meeting, layout)

    def pages(self, profile: str, shown: Shown) -> Pages:
        """The pages of a document in a profile of that id; one thread at a time."""
        if self._printer is None:
            folders = asset(exports.TEMPLATES), own.folder(self._desk, "templates")
            self._printer = Printer(exports.pdf_kit(), *folders)
        return self._printer.pages(self.document(profiles.layout(self._desk, profile), shown))

    def _paper(self, kind: Paper) -> CaseRecord:
        """The first such paper of the meeting that has a text, else an invented one."""
        for case in self._own.cases.values() if self._own else ():
            if case.sections and (case.paper or Paper.CASE) is kind:
                return self._desk.case_record(case.id)
        return invented.paper(self._committee, kind)

    def _portfolio(self) -> PortfolioRecord:
        plans = self._desk.all(Portfolio, committee=self._id) if self._id else ()
        told = next((each for each in plans if each.focus_areas), None)
        return self._desk.portfolio_record(told.id) if told else invented.portfolio(self._committee)

    def _decided(self, layout: Layout) -> tuple[MeetingRecord, Layout, str]:
        """A meeting that decided something, and the number of the first case of that kind."""
        for record in (self._meeting, invented.meeting(self._committee)):
            for item in record.meeting.agenda:
                case = record.case_of(item)
                number = item.number or (case.number if case else "")
                if number and item.decision:
                    return record, layout, number
        raise AssertionError("the invented meeting decides")

    def _with_people(self) -> MeetingRecord:
        """A meeting that somebody comes to."""
        come = any(each.status is Presence.PRESENT for each in self._meeting.meeting.attendance)
        return self._meeting if come else invented.meeting(self._committee)


_PAPERS = {Shown.PAPER: Paper.CASE, Shown.MANDATE: Paper.MANDATE, Shown.LETTER: Paper.LETTER}


def _meeting(desk: Desk, committee: str) -> MeetingRecord | None:
    """The last meeting that was held, else the next that has an agenda."""
    rows = [each for each in desk.meeting_rows(committee or None) if not each.cancelled]
    held = [each.id for each in rows if each.status not in (None, Status.DRAFT, Status.CALLED)]
    for id in (*held, *(each.id for each in rows))[:20]:
        record = desk.meeting_record(id)
        if sum(item.kind is Kind.CASE for item in record.meeting.agenda) > 1:
            return settling.settled(desk, record)
    return None
