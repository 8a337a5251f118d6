"""A matter before a committee, with its paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from hfdesk.domain.richtext import EMPTY, RichText
from hfdesk.domain.values.kinds import DocumentKind, Outcome, Paper
from hfdesk.domain.values.register import Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a case paper. ``level`` 2 or 3 is a sub-heading; absent is 1."""

    heading: str = ""
    level: int | None = None
    text: RichText = EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A case's attachment; ``file`` is relative to the archive's or package's folder."""

    title: str
    file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a case in the queue waits for."""

    meeting: str = ""
    date: date | None = None
    minutes: int | None = None
    asked_by: tuple[Who, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exempt:
    """Not public, with the ground in free text."""

    paragraph: str = ""
    note: str = ""
    public_title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A further line of a document's head. Without ``in_`` it stands in all of them."""

    label: str
    text: str = ""
    in_: tuple[DocumentKind, ...] = ()

    def belongs_in(self, kind: DocumentKind) -> bool:
        """Whether the line prints in a document of that kind."""
        return not self.in_ or kind in self.in_


@dataclass(frozen=True, slots=True, kw_only=True)
class Treatment:
    """What another body, or this one before, did with a case."""

    body: str
    date: date | None = None
    number: str = ""
    text: RichText = EMPTY
    decision: RichText = EMPTY
    decision_label: str = ""
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A matter before one committee, with its paper."""

    id: str
    committee: str
    title: str
    number: str = ""
    type: str = ""
    owners: tuple[Who, ...] = ()
    officers: tuple[Who, ...] = ()
    proposal: RichText = EMPTY
    proposal_label: str = ""
    paper: Paper | None = None
    to: str = ""
    copy_to: str = ""
    sections: tuple[Section, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    follows: tuple[str, ...] = ()
    wanted: Wanted | None = None
    exempt: Exempt | None = None
    archive_ref: str = ""
    lines: tuple[Line, ...] = ()
    treatments: tuple[Treatment, ...] = ()
    paper_date: date | None = None
    signed_by: str = ""
    signed_place: str = ""
