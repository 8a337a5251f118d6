from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from hfdesk.domain.lacks import Lack, LackKind, lacks
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.values import AgendaItem, Attachment, Case, Committee, Kind, Meeting, Section, Status

COMMITTEE = Committee(id="u", name="Utvalget")
ITEM = AgendaItem(id="a", kind=Kind.CASE, case="s", minutes=30)
MEETING = Meeting(
    id="m",
    committee="u",
    date=date(2026, 3, 4),
    start=time(9),
    end=time(10),
    place="Storsalen",
    agenda=(ITEM,),
)
CASE = Case(
    id="s", committee="u", title="Sak", sections=(Section(heading="Bakgrunn", text=paragraphs("Tekst.")),)
)


def record(meeting: Meeting, case: Case = CASE) -> MeetingRecord:
    return MeetingRecord(meeting, COMMITTEE, {case.id: case})


def test_a_meeting_that_has_all_lacks_nothing() -> None:
    assert lacks(record(MEETING)) == ()


def test_a_meeting_without_agenda_time_and_place_lacks_them() -> None:
    bare = replace(MEETING, agenda=(), start=None, place="")
    assert [each.kind for each in lacks(record(bare))] == [LackKind.AGENDA, LackKind.TIME, LackKind.PLACE]


def test_a_link_is_a_place() -> None:
    assert lacks(record(replace(MEETING, place="", online="https://møte.example"))) == ()


def test_an_agenda_that_ends_too_late_is_told_in_minutes() -> None:
    long = replace(MEETING, agenda=(replace(ITEM, minutes=75),))
    assert lacks(record(long)) == (Lack(LackKind.OVERRUN, count=15),)


def test_a_case_without_paper_is_lacking_unless_the_agenda_says_enough() -> None:
    empty = Case(id="s", committee="u", title="Sak")
    assert lacks(record(MEETING, empty)) == (Lack(LackKind.PAPER, "a"),)
    told = replace(MEETING, agenda=(replace(ITEM, details=paragraphs("Muntlig.")),))
    assert lacks(record(told, empty)) == ()


def test_an_empty_last_section_and_a_missing_file_are_told_at_the_item() -> None:
    case = replace(
        CASE,
        sections=(*CASE.sections, Section(heading="Vurdering")),
        attachments=(Attachment(title="Tall"), Attachment(title="Kart", file="kart.pdf")),
    )
    assert lacks(record(MEETING, case)) == (Lack(LackKind.EMPTY_SECTION, "a"), Lack(LackKind.FILE, "a", 1))


def test_an_item_without_a_case_lacks_no_paper() -> None:
    assert lacks(record(replace(MEETING, agenda=(replace(ITEM, case=""),)))) == ()


@pytest.mark.parametrize("status", [Status.HELD, Status.MINUTED, Status.CIRCULATED, Status.APPROVED])
def test_a_meeting_that_is_held_lacks_nothing_more(status: Status) -> None:
    assert lacks(record(replace(MEETING, agenda=(), start=None, status=status))) == ()
