"""What a list shows of a record: frozen rows, their texts ready to print."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from hfdesk.domain.values import ActionStatus, OrganizationKind, Outcome, Role, Status


@dataclass(frozen=True, slots=True)
class CommitteeRow:
    """A committee with its next meeting."""

    id: str
    name: str
    label: str
    partnership: str
    parent: str
    layout: str
    next_meeting: str
    next_date: date | None
    next_start: time | None


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting; ``items`` counts the cases on its agenda, ``lacking`` those without a paper.

    ``cancelled``: it was called off.
    """

    id: str
    committee: str
    committee_label: str
    date: date
    start: time | None
    end: time | None
    place: str
    title: str
    status: Status | None
    comments_due: date | None
    items: int
    lacking: int = 0
    end_date: date | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case; ``meeting`` and ``meeting_date`` are of the latest meeting that treats it."""

    id: str
    committee: str
    committee_label: str
    number: str
    title: str
    type: str
    meeting: str
    meeting_date: date | None


@dataclass(frozen=True, slots=True)
class StopRow:
    """A stop on a case's way between committees, before it or ``later``; see :class:`CaseRow`."""

    id: str
    committee: str
    committee_label: str
    number: str
    title: str
    meeting: str
    meeting_date: date | None
    later: bool


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person with the organization's label and the labels of the committees of today or ever."""

    id: str
    name: str
    title: str
    organization: str
    organization_label: str
    email: str
    phone: str
    committees: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A membership with the names that it shows."""

    id: str
    committee: str
    person: str
    name: str
    title: str
    organization_label: str
    role: Role
    represents: str
    deputy_for: str
    from_: date | None
    to: date | None
    voting: bool | None = None
    organization_kind: OrganizationKind | None = None


@dataclass(frozen=True, slots=True)
class PortfolioRow:
    """A portfolio plan; ``focus_areas`` is their number."""

    id: str
    title: str
    version: str
    period: str
    committee: str
    committee_label: str
    focus_areas: int


@dataclass(frozen=True, slots=True)
class ActionRow:
    """A follow-up, where it stands, and the names of its owners. ``position`` is in its item."""

    committee: str
    committee_label: str
    meeting: str
    date: date
    item: str
    position: int
    number: str
    title: str
    text: str
    owners: tuple[str, ...]
    due: date | None
    status: ActionStatus


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision of a meeting, its text in the package's Markdown."""

    committee: str
    committee_label: str
    meeting: str
    date: date
    item: str
    number: str
    title: str
    decision: str
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class EarlierRow:
    """A decision found by words; ``snippet`` is what stands around the first of them."""

    case: str
    committee: str
    committee_label: str
    meeting: str
    date: date
    item: str
    number: str
    title: str
    snippet: str


@dataclass(frozen=True, slots=True)
class Home:
    """What matters on a day.

    ``upcoming`` are the meetings from that day on, ``drafts`` the minutes out for comments
    by their deadline, ``overdue`` and ``due`` the open follow-ups before and from that day.
    """

    upcoming: tuple[MeetingRow, ...]
    drafts: tuple[MeetingRow, ...]
    overdue: tuple[ActionRow, ...]
    due: tuple[ActionRow, ...]
