"""A meeting that nobody would say anything of, and ways to spoil it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

from hfdesk.domain.checks import Context, Finding
from hfdesk.domain.checks.every import findings
from hfdesk.domain.records import MeetingRecord, Register
from hfdesk.domain.richtext import paragraphs as text
from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Meeting, Person, Section, Who

COMMITTEE = Committee(id="u", name="Utvalget")
PEOPLE = {
    "vibeke": Person(id="vibeke", name="Vibeke Sundlid", aliases=("Vibeke Sundli",)),
    "arne": Person(id="arne", name="Arne Fosseide"),
}


def case(id: str, **more: Any) -> Case:
    """A case with a paper that has all."""
    whole: dict[str, Any] = {
        "title": f"Sak {id}",
        "type": "Beslutning",
        "proposal": text(f"Utvalget slutter seg til planen som ligger i sak {id}."),
        "sections": (Section(heading="Bakgrunn", text=text("Planen er fra i fjor.")),),
    }
    return Case(id=id, committee="u", **{**whole, **more})


def item(id: str, **more: Any) -> AgendaItem:
    """An item of an hour, of the case of the same id."""
    whole: dict[str, Any] = {"case": id, "minutes": 60, "responsible": (Who(person="vibeke"),)}
    return AgendaItem(id=id, kind=Kind.CASE, **{**whole, **more})


MEETING = Meeting(
    id="m",
    committee="u",
    date=date(2026, 3, 4),
    start=time(9),
    end=time(11),
    place="Storsalen",
    agenda=(item("a"), item("b")),
)
RECORD = MeetingRecord(MEETING, COMMITTEE, {"a": case("a"), "b": case("b")}, Register(PEOPLE))


def with_meeting(**changes: Any) -> MeetingRecord:
    return replace(RECORD, meeting=replace(MEETING, **changes))


def with_item(**changes: Any) -> MeetingRecord:
    """The first item changed."""
    return with_meeting(agenda=(replace(MEETING.agenda[0], **changes), *MEETING.agenda[1:]))


def with_case(record: MeetingRecord = RECORD, **changes: Any) -> MeetingRecord:
    """The first case changed."""
    return replace(record, cases={**record.cases, "a": replace(record.cases["a"], **changes)})


def found(record: MeetingRecord, context: Context | None = None) -> list[Finding]:
    return list(findings(record, context or Context()))


def codes(record: MeetingRecord, context: Context | None = None) -> list[str]:
    return [str(each.code) for each in found(record, context)]
