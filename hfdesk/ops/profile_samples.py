"""A document to look at while a profile is changed: of a committee's meeting, else of an invented one."""

from __future__ import annotations

from datetime import date, time
from enum import StrEnum
from functools import cached_property

from hfdesk import documents, markup
from hfdesk.documents.layout import Layout
from hfdesk.documents.model import Document
from hfdesk.documents.pdf.pages import Pages, Printer
from hfdesk.domain.records import CaseRecord, MeetingRecord, Register
from hfdesk.domain.values import (
    AgendaItem,
    Attendance,
    Case,
    Committee,
    Kind,
    Meeting,
    Paper,
    Presence,
    Section,
    Status,
    Who,
)
from hfdesk.ops import exports, own, profiles, settling
from hfdesk.store import Desk
from hfdesk.system.assets import asset


class Shown(StrEnum):
    """Which document is looked at."""

    INVITATION = "invitation"
    MINUTES = "minutes"
    PAPER = "paper"


class Samples:
    """The documents of a committee (its id), in any profile, and their pages."""

    def __init__(self, desk: Desk, committee: str) -> None:
        self._desk = desk
        self._committee = committee
        self._printer: Printer | None = None

    @cached_property
    def _meeting(self) -> MeetingRecord:
        return _meeting(self._desk, self._committee)

    @cached_property
    def _case(self) -> CaseRecord:
        return _case(self._desk, self._meeting)

    def document(self, layout: Layout, shown: Shown) -> Document:
        """A document as a profile prints it."""
        match shown:
            case Shown.INVITATION:
                return documents.invitation(self._meeting, layout)
            case Shown.MINUTES:
                return documents.minutes(self._meeting, layout)
            case Shown.PAPER:
                return documents.case_paper(self._case, layout)

    def pages(self, profile: str, shown: Shown) -> Pages:
        """The pages of a document in a profile of that id; one thread at a time."""
        if self._printer is None:
            folders = asset(exports.TEMPLATES), own.folder(self._desk, "templates")
            self._printer = Printer(exports.pdf_kit(), *folders)
        return self._printer.pages(self.document(profiles.layout(self._desk, profile), shown))


def _meeting(desk: Desk, committee: str) -> MeetingRecord:
    """The last meeting that was held, else the next that has an agenda, else an invented one."""
    rows = [each for each in desk.meeting_rows(committee or None) if not each.cancelled]
    held = [each.id for each in rows if each.status not in (None, Status.DRAFT, Status.CALLED)]
    for id in (*held, *(each.id for each in rows))[:20]:
        record = desk.meeting_record(id)
        if sum(item.kind is Kind.CASE for item in record.meeting.agenda) > 1:
            return settling.settled(desk, record)
    return _invented(desk.get(Committee, committee) if committee else Committee(id="c", name="Utvalget"))


def _case(desk: Desk, meeting: MeetingRecord) -> CaseRecord:
    for case in meeting.cases.values():
        if case.sections and (case.paper or Paper.CASE) is Paper.CASE:
            return desk.case_record(case.id) if meeting.meeting.id != "invented" else _of(meeting)
    return _of(_invented(meeting.committee))


def _of(record: MeetingRecord) -> CaseRecord:
    return CaseRecord(
        case=next(iter(record.cases.values())),
        committee=record.committee,
        register=record.register,
        meeting=record.meeting,
    )


def _invented(committee: Committee) -> MeetingRecord:
    """A short meeting with something of everything."""
    case = _invented_case(committee)
    people = tuple(
        Attendance(status=Presence.PRESENT, name=name, organization="Nordvik")
        for name in ("Kari Nes", "Ola Vik")
    )
    meeting = Meeting(
        id="invented",
        committee=committee.id,
        date=date(2026, 3, 4),
        start=time(9),
        end=time(11, 30),
        place="Rådhuset",
        subject="Vaktordninger",
        chair=(Who(as_="Kari Nes"),),
        minute_takers=(Who(as_="Ola Vik"),),
        attendance=(*people, Attendance(status=Presence.ABSENT, name="Siv Dahl")),
        agenda=_invented_agenda(case),
    )
    return MeetingRecord(meeting=meeting, committee=committee, register=Register(), cases={case.id: case})


def _invented_case(committee: Committee) -> Case:
    text = markup.read
    return Case(
        id="invented-case",
        committee=committee.id,
        title="Felles vaktordning i høstferien",
        number="12/26",
        proposal=text("Utvalget slutter seg til forslaget."),
        sections=(
            Section(heading="Bakgrunn", text=text("Ordningen ble prøvd i fjor høst.")),
            Section(heading="Vurdering", text=text("Erfaringene er gode.")),
        ),
    )


def _invented_agenda(case: Case) -> tuple[AgendaItem, ...]:
    text = markup.read
    first = AgendaItem(
        id="i1",
        kind=Kind.CASE,
        case=case.id,
        number=case.number,
        minutes=30,
        responsible=(Who(as_="Kari Nes"),),
        discussion=text("Flere mente at ordningen bør bli fast."),
        decision=text("Utvalget slutter seg til forslaget."),
    )
    second = AgendaItem(
        id="i2",
        kind=Kind.CASE,
        number="13/26",
        title="Orientering om beredskap",
        minutes=15,
        tags=("Orientering",),
        discussion=text("Planen er på høring."),
    )
    return first, second
