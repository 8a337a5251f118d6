"""The values that the archive holds and that a package carries.

Fields and their meanings are those of the hfdesk package, version 1
(``docs/exchange.md``). A text that is not filled in is ``""``, a list ``()``, anything
else ``None``. A field whose name Python keeps for itself ends in an underscore here
(``from_``). Ids are text, made in the domain, so that a value is whole before it is
stored and survives undo, export and import.
"""

from __future__ import annotations

from dataclasses import dataclass

from hfdesk.domain.values.cases import Attachment, Case, Exempt, Line, Section, Treatment, Wanted
from hfdesk.domain.values.decided import Action, Motion, Quote, Recusal, Statement, Votes
from hfdesk.domain.values.filed import Filed
from hfdesk.domain.values.kinds import (
    ActionStatus,
    DocumentKind,
    Kind,
    Language,
    Light,
    MotionKind,
    MotionResult,
    OrganizationKind,
    Outcome,
    Paper,
    Presence,
    Reset,
    Role,
    Status,
)
from hfdesk.domain.values.meetings import (
    AgendaItem,
    Approval,
    Attendance,
    Dispatch,
    Meeting,
    MeetingAttachment,
    Signature,
)
from hfdesk.domain.values.plans import Area, FocusArea, Funding, Measure, Portfolio
from hfdesk.domain.values.register import (
    Committee,
    Membership,
    Numbering,
    Organization,
    Person,
    Series,
    Who,
    new_id,
)

__all__ = [
    "Action",
    "ActionStatus",
    "AgendaItem",
    "Approval",
    "Area",
    "Attachment",
    "Attendance",
    "Case",
    "Committee",
    "Dispatch",
    "DocumentKind",
    "Exempt",
    "Filed",
    "FocusArea",
    "Funding",
    "Kind",
    "Language",
    "Light",
    "Line",
    "Measure",
    "Meeting",
    "MeetingAttachment",
    "Membership",
    "Motion",
    "MotionKind",
    "MotionResult",
    "Numbering",
    "Organization",
    "OrganizationKind",
    "Outcome",
    "Package",
    "Paper",
    "Person",
    "Portfolio",
    "Presence",
    "Quote",
    "Record",
    "Recusal",
    "Reset",
    "Role",
    "Section",
    "Series",
    "Signature",
    "Statement",
    "Status",
    "Treatment",
    "Votes",
    "Wanted",
    "Who",
    "new_id",
]

Record = Organization | Person | Committee | Membership | Case | Meeting | Portfolio | Dispatch


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """What one package holds, and what an export of an archive writes."""

    organizations: tuple[Organization, ...] = ()
    people: tuple[Person, ...] = ()
    committees: tuple[Committee, ...] = ()
    memberships: tuple[Membership, ...] = ()
    cases: tuple[Case, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    portfolios: tuple[Portfolio, ...] = ()
