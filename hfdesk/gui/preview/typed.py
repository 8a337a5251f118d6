"""Records with what is typed and not stored yet: the page shows what stands in the fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import Case

Texts = Mapping[tuple[str | int, ...], RichText]
"""Texts of one value by the steps to them: ``("decision",)``, ``("sections", 0, "text")``."""


def case_with(case: Case, texts: Texts) -> Case:
    """A case with other texts; places that it does not have are left out."""
    sections = list(case.sections)
    for place, text in texts.items():
        match place:
            case ("sections", int(at), "text") if at < len(sections):
                sections[at] = replace(sections[at], text=text)
            case ("proposal",):
                case = replace(case, proposal=text)
            case _:
                pass
    return replace(case, sections=tuple(sections))


def with_case(record: MeetingRecord, case: Case) -> MeetingRecord:
    """A record with another state of one of its cases."""
    return replace(record, cases={**record.cases, case.id: case})


def with_item(record: MeetingRecord, item: str, texts: Texts) -> MeetingRecord:
    """A record with other texts of an agenda item."""
    own = {str(place[0]): text for place, text in texts.items() if len(place) == 1}
    agenda = tuple(replace(each, **own) if each.id == item else each for each in record.meeting.agenda)
    return replace(record, meeting=replace(record.meeting, agenda=agenda))
