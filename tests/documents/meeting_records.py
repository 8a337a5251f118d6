"""Records and documents of the meetings in ``tests/documents/meetings``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from hfdesk import documents
from hfdesk.documents import Document, Layout, Version
from hfdesk.domain.publishing import published
from hfdesk.domain.records import CaseRecord, MeetingRecord, PortfolioRecord, Register
from hfdesk.domain.values import Committee, Language, Package
from hfdesk.exchange import read_package
from hfdesk.system.assets import asset

MEETINGS = Path(__file__).parent / "meetings"
LAYOUTS = asset("resources/layouts")


@cache
def package(name: str) -> Package:
    """The package of that name, read and checked as a user's would be."""
    return read_package(MEETINGS / f"{name}.json").package


@cache
def layout_of(id: str) -> Layout:
    return documents.load_layout(LAYOUTS, id)


def register(read: Package) -> Register:
    return Register(
        people={person.id: person for person in read.people},
        organizations={organization.id: organization for organization in read.organizations},
    )


def meeting_record(read: Package) -> MeetingRecord:
    """The package's first meeting."""
    meeting = read.meetings[0]
    return MeetingRecord(
        meeting=meeting,
        committee=_committee(read, meeting.committee),
        cases={case.id: case for case in read.cases},
        register=register(read),
    )


def case_record(read: Package, id: str) -> CaseRecord:
    case = next(case for case in read.cases if case.id == id)
    found = [(meeting, item) for meeting in read.meetings for item in meeting.agenda if item.case == id]
    meeting, item = found[-1] if found else (None, None)
    return CaseRecord(
        case=case,
        committee=_committee(read, case.committee),
        meeting=meeting,
        item=item,
        register=register(read),
    )


def portfolio_record(read: Package) -> PortfolioRecord:
    portfolio = read.portfolios[0]
    committee = _committee(read, portfolio.committee) if portfolio.committee else None
    return PortfolioRecord(portfolio=portfolio, committee=committee, register=register(read))


def compose(name: str, kind: str, layout: str = "", language: str = "") -> Document:
    """The document ``kind`` (``invitation``, ``paper.ID``, ``extract.NUMBER`` …) of a package.

    In the committee's own layout and language, or in those named.
    """
    read = package(name)
    if language:
        committees = tuple(replace(one, language=Language(language)) for one in read.committees)
        read = replace(read, committees=committees)
    profile = layout_of(layout or read.committees[0].layout)
    kind, _, which = kind.partition(".")
    match kind:
        case "paper":
            return documents.case_paper(case_record(read, which), profile)
        case "portfolio":
            return documents.portfolio_plan(portfolio_record(read), profile)
        case "extract":
            return documents.extract(meeting_record(read), profile, which.replace("-", "/"))
        case "public":
            return _public(read, profile, which)
        case "approved":
            return documents.minutes(meeting_record(read), profile, version=APPROVED)
        case _:
            return OF_MEETINGS[kind](meeting_record(read), profile)


APPROVED = Version(
    approved=True, day=date(2026, 5, 7), item="9/26", edition=1, corrected=date(2026, 6, 2), why="Punkt 2."
)
OF_MEETINGS: dict[str, Callable[[MeetingRecord, Layout], Document]] = {
    "invitation": documents.invitation,
    "minutes": documents.minutes,
    "decisions": documents.decisions,
    "attendance": documents.attendance_list,
    "cards": documents.name_cards,
    "sign": documents.room_sign,
}


def _public(read: Package, profile: Layout, which: str) -> Document:
    """A public copy, of the invitation or else the minutes."""
    say = documents.words(read.committees[0].language).phrase
    record = published(meeting_record(read), say("exempt_title"), say("omitted"))
    if which == "invitation":
        return documents.invitation(record, profile)
    return documents.minutes(record, profile, version=Version(draft=True, public=True))


def _committee(read: Package, id: str) -> Committee:
    return next(committee for committee in read.committees if committee.id == id)
