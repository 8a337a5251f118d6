"""Do list and paper say the same: title, type, forslag?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hfdesk.domain.checks import kinds
from hfdesk.domain.checks.finding import Code, Context, Finding, Repair, Severity
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Case, Kind, Paper

_WORD = re.compile(r"\w+")
LONG = 40
"""A forslag of fewer characters may well stand in two cases."""


def check(record: MeetingRecord, context: Context) -> Iterator[Finding]:
    """Titles and types that differ, a forslag in two cases, a public title that is missing."""
    for item in record.meeting.agenda:
        if item.kind is not Kind.CASE:
            continue
        case = record.case_of(item)
        if case is not None and item.title and not _agree(item, case):
            values = {"title": case.title}
            yield Finding(
                Code.TITLES_DIFFER, Severity.DOUBT, item.id, case.id, "title", None, Repair.TITLE, values
            )
        yield from _types(item, case)
        exempt = item.exempt or (case.exempt if case else None)
        if exempt is not None and not exempt.public_title:
            yield Finding(Code.NO_PUBLIC_TITLE, Severity.DOUBT, item.id, item.case, "exempt")
    yield from _same_proposals(record)


def words_of(title: str) -> frozenset[str]:
    """The words of a title, whatever its case and its marks."""
    return frozenset(_WORD.findall(title.casefold()))


def _agree(item: AgendaItem, case: Case) -> bool:
    """Whether one title only shortens the other. A letter has a title of its own."""
    if case.paper is Paper.LETTER:
        return True
    list_, paper = words_of(item.title), words_of(case.title)
    return list_ <= paper or paper <= list_


def _types(item: AgendaItem, case: Case | None) -> Iterator[Finding]:
    told = kinds.types_of(item, case)
    if item.tags and kinds.informs(item.tags) and case is not None and kinds.decides((case.type,)):
        values = {"list": ", ".join(item.tags), "paper": case.type}
        yield Finding(Code.TYPES_DIFFER, Severity.DOUBT, item.id, case.id, "tags", values=values)
        return
    proposal = item.proposal or (case.proposal if case else None)
    if proposal and kinds.only_informs(told) and not kinds.only_notes(proposal):
        values = {"type": ", ".join(told)}
        yield Finding(Code.ONLY_INFORMATION, Severity.DOUBT, item.id, item.case, "tags", values=values)


def _same_proposals(record: MeetingRecord) -> Iterator[Finding]:
    first: dict[str, AgendaItem] = {}
    for item in record.meeting.agenda:
        case = record.case_of(item)
        plain = {each.plain for each in (item.proposal, case.proposal if case else None) if each}
        for proposal in plain:
            words = " ".join(_WORD.findall(proposal.casefold()))
            if len(words) < LONG or _is_routine(proposal):
                continue
            before = first.setdefault(words, item)
            if before.id != item.id:
                values = {"number": before.number or kinds.title_of(before, record.case_of(before))}
                yield Finding(
                    Code.SAME_PROPOSAL, Severity.DOUBT, item.id, item.case, "proposal", values=values
                )


def _is_routine(words: str) -> bool:
    """One sentence that takes note stands in many cases, and may."""
    return len(words) < 3 * LONG and "\n" not in words and bool(re.search("orientering|etterret", words))
