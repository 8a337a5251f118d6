"""The check before sending: what is known beside a meeting, and its findings as sentences."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, time
from functools import cache
from typing import Any

from hfdesk.domain.checks import Code, Context, Finding, Other, days
from hfdesk.domain.checks.every import Pause, at_once
from hfdesk.domain.checks.every import findings as all_findings
from hfdesk.domain.checks.kinds import title_of
from hfdesk.domain.numbering import DEFAULT
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Language, Person, Reset
from hfdesk.ops import settling, workdays
from hfdesk.store import Desk
from hfdesk.system.assets import asset

FILE = "resources/phrases/findings.toml"
ON_AGENDA = frozenset({Code.NO_AGENDA, Code.OVERRUN, Code.SHORT, Code.PREVIOUS_MINUTES})


def findings(desk: Desk, record: MeetingRecord, pause: Pause = at_once) -> tuple[Finding, ...]:
    """What a careful colleague would say of a meeting before its invitation is sent.

    ``pause`` is called on the way, where something else may come first.
    """
    record = settling.settled(desk, record)
    known = context(desk, record)
    pause()
    return all_findings(record, known, pause)


def context(desk: Desk, record: MeetingRecord) -> Context:
    """What the archive and the calendar know beside a meeting."""
    meeting, committee = record.meeting, record.committee
    others = [row for row in desk.meeting_rows(committee.id) if row.id != meeting.id and not row.cancelled]
    yearly = (committee.numbering or DEFAULT).reset is Reset.YEAR
    rows = desk.number_rows(committee.id, meeting.date.year if yearly else None)
    members = {row.person for row in desk.member_rows(committee.id)} - set(record.register.people)
    holiday = workdays.holiday(meeting.date)
    return Context(
        others=tuple(Other(row.id, row.date, row.status) for row in others),
        numbers={row.number: row.day for row in rows if row.day and row.meeting != meeting.id},
        people=desk.all(Person, id=tuple(members)) if members else (),
        holidays={meeting.date: holiday} if holiday else {},
        gone=frozenset(file for file in _files(record) if not desk.files.exists(file)),
    )


def sentence(finding: Finding, language: Language | str = Language.NB) -> str:
    """What was found, in a few words; without a full stop, for a list."""
    said = {name: _word(value, Language(language)) for name, value in finding.values.items()}
    day = finding.values.get("day")
    if isinstance(day, date):
        said["weekday"] = days.WEEKDAYS[Language(language)][day.weekday()]
    text = phrases()[finding.code][language].format_map(said)
    return text[:1].upper() + text[1:]


def where(finding: Finding, record: MeetingRecord, language: Language | str = Language.NB) -> str:
    """Where it is: the item's number and title, or the meeting, or its agenda."""
    if not finding.item:
        return _words()["agenda" if finding.code in ON_AGENDA else "meeting"][language]
    item = record.meeting.item(finding.item)
    case = record.case_of(item)
    number = item.number or (case.number if case else "")
    return f"{number} {title_of(item, case)}".strip()


@cache
def phrases() -> Mapping[str, Mapping[str, str]]:
    """Every sentence: code → language → text."""
    return {code: each for code, each in _table().items() if code != "words"}


def _words() -> Mapping[str, Mapping[str, str]]:
    return _table()["words"]


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(asset(FILE).read_text(encoding="utf-8"))


def _files(record: MeetingRecord) -> Iterator[str]:
    holders: tuple[Any, ...] = (record.meeting, *record.cases.values())
    return (each.file for holder in holders for each in holder.attachments if each.file)


def _word(value: object, language: Language) -> str:
    if isinstance(value, date):
        dot = "" if language is Language.EN else "."
        return f"{value.day}{dot} {days.MONTH_NAMES[language][value.month - 1]}"
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


def of_meeting(desk: Desk, meeting: str) -> tuple[MeetingRecord, tuple[Finding, ...]]:
    """A meeting and its findings; refuses (``record.unknown``) one that is not there."""
    from hfdesk.ops.exports import found

    record = found("meetings", meeting, desk.meeting_record)
    return record, findings(desk, record)
