"""What a finding is, and what the rules may know beside the meeting."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from hfdesk.domain.values import Meeting, Person, Status


class Severity(StrEnum):
    """How much a finding weighs."""

    LACKING = "lacking"  # something is not there yet, or cannot be as it is
    DOUBT = "doubt"  # two things do not agree; one of them may be right
    INFO = "info"  # good to know


class Repair(StrEnum):
    """What the program can safely do about a finding."""

    END = "end"  # the meeting ends when its agenda does
    TITLE = "title"  # the title of the paper into the agenda
    COUNT = "count"  # the attachments counted anew
    PREVIOUS = "previous"  # the previous minutes onto the agenda
    NAME = "name"  # the register's spelling


class Code(StrEnum):
    """What was found; the sentences are in ``resources/phrases/findings.toml``."""

    NO_AGENDA = "no_agenda"
    NO_START = "no_start"
    NO_END = "no_end"
    NO_PLACE = "no_place"
    OVERRUN = "overrun"
    SHORT = "short"
    PINNED_LATE = "pinned_late"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    JULY = "july"
    PREVIOUS_MINUTES = "previous_minutes"
    PREVIOUS_OTHER = "previous_other"
    NEXT_TWICE = "next_twice"
    NEXT_OTHER = "next_other"
    NO_PAPER = "no_paper"
    NO_PROPOSAL = "no_proposal"
    ONLY_INFORMATION = "only_information"
    TYPES_DIFFER = "types_differ"
    EMPTY_SECTION = "empty_section"
    NOT_ATTACHED = "not_attached"
    FILE_GONE = "file_gone"
    ATTACHMENT_COUNT = "attachment_count"
    ATTACHMENT_LINES = "attachment_lines"
    TITLES_DIFFER = "titles_differ"
    SAME_PROPOSAL = "same_proposal"
    NUMBER_TWICE = "number_twice"
    NUMBER_TAKEN = "number_taken"
    NUMBER_GAP = "number_gap"
    NO_RESPONSIBLE = "no_responsible"
    NO_PUBLIC_TITLE = "no_public_title"
    NAME_TWICE = "name_twice"
    NAME_OTHER = "name_other"
    WEEKDAY = "weekday"
    NO_SUCH_DAY = "no_such_day"
    SLOT = "slot"
    EMPTY_QUOTE = "empty_quote"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found.

    ``item`` is the id of the agenda item (``""``: the meeting itself), ``case`` the id of a
    case where its paper is meant, ``field`` the field's name (``""``: the whole), ``section``
    the place of a section in the paper. ``values`` are what the sentence names.
    """

    code: Code
    severity: Severity = Severity.LACKING
    item: str = ""
    case: str = ""
    field: str = ""
    section: int | None = None
    repair: Repair | None = None
    values: Mapping[str, Any] = dataclasses.field(default_factory=dict[str, Any])

    @property
    def key(self) -> str:
        """The same for the same finding, also when the meeting is looked at again."""
        told = "/".join(str(self.values[name]) for name in sorted(self.values))
        return f"{self.code}/{self.item}/{self.case}/{self.field}/{self.section}/{told}"


@dataclass(frozen=True, slots=True)
class Other:
    """Another meeting of the same committee."""

    id: str
    date: date
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What the rules may know beside the meeting; where nothing is told they are silent.

    ``others`` are the committee's other meetings that are not called off, ``numbers`` its
    numbers in them with the day of the meeting, ``people`` those of the register whom the
    committee knows, ``holidays`` public holidays by day, ``gone`` the files that are named
    and not there.
    """

    others: tuple[Other, ...] = ()
    numbers: Mapping[str, date] = dataclasses.field(default_factory=dict[str, date])
    people: tuple[Person, ...] = ()
    holidays: Mapping[date, str] = dataclasses.field(default_factory=dict[date, str])
    gone: frozenset[str] = frozenset()


def is_open(meeting: Meeting) -> bool:
    """Whether the meeting is still to be held: only then is there something to find."""
    return meeting.cancelled is None and meeting.status in (None, Status.DRAFT, Status.CALLED)
