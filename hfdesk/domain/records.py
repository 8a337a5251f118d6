"""What one document needs to know, gathered: a value with all that it refers to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from hfdesk.domain.values import (
    AgendaItem,
    Attendance,
    Case,
    Committee,
    Exempt,
    Meeting,
    Organization,
    Person,
    Portfolio,
    Who,
)


@dataclass(frozen=True, slots=True)
class Register:
    """The people and organizations that a value refers to, by id."""

    people: Mapping[str, Person] = field(default_factory=dict[str, Person])
    organizations: Mapping[str, Organization] = field(default_factory=dict[str, Organization])

    def name(self, who: Who) -> str:
        """The name as it prints: the printed spelling, else the register's."""
        return who.as_ or (self.people[who.person].name if who.person else "")

    def names(self, whos: Iterable[Who]) -> tuple[str, ...]:
        """Their names as they print, without those not filled in."""
        return tuple(name for name in map(self.name, whos) if name.strip())

    def title(self, who: Who) -> str:
        """A linked person's title of today, else ``""``."""
        return self.people[who.person].title if who.person else ""

    def organization(self, person: str) -> str:
        """A person's organization as it prints: short name, else name, else ``""``."""
        known = self.people.get(person)
        organization = self.organizations.get(known.organization) if known else None
        return (organization.short_name or organization.name) if organization else ""

    def attendee(self, record: Attendance) -> Attendee:
        """An attendance record with what the register adds to it.

        The record's own title and organization, what was true that day, win. Where it
        tells either of them, nothing is added from the register.
        """
        known = self.people.get(record.person)
        told = bool(record.title or record.organization)
        return Attendee(
            record=record,
            name=record.name or (known.name if known else ""),
            title=record.title or ("" if told or not known else known.title),
            organization=record.organization or ("" if told else self.organization(record.person)),
        )


@dataclass(frozen=True, slots=True)
class Attendee:
    """An attendance record with its name, title and organization as they print."""

    record: Attendance
    name: str
    title: str
    organization: str


@dataclass(frozen=True, slots=True)
class MeetingRecord:
    """A meeting with its committee, the cases on its agenda (by id) and the register."""

    meeting: Meeting
    committee: Committee
    cases: Mapping[str, Case] = field(default_factory=dict[str, Case])
    register: Register = field(default_factory=Register)

    def case_of(self, item: AgendaItem) -> Case | None:
        """The case behind an agenda item, where there is one."""
        return self.cases.get(item.case)

    def exempt_of(self, item: AgendaItem) -> Exempt | None:
        """What exempts an item from public access: its own word, its case's, or its parent's."""
        case = self.case_of(item)
        own = item.exempt or (case.exempt if case else None)
        if own is not None or not item.parent:
            return own
        above = next((each for each in self.meeting.agenda if each.id == item.parent), None)
        over = self.exempt_of(replace(above, parent="")) if above else None
        return replace(over, public_title="") if over else None

    def people_of(self, item: AgendaItem) -> tuple[Who, ...]:
        """Who is responsible for an item, or presents it, or else owns its case."""
        case = self.case_of(item)
        return item.responsible or item.presenters or ((case.owners or case.officers) if case else ())


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """A case with its committee, the meeting and item that treat it, and the register.

    ``meeting`` is the meeting whose agenda holds the case (the latest, where several do).
    """

    case: Case
    committee: Committee
    meeting: Meeting | None = None
    item: AgendaItem | None = None
    register: Register = field(default_factory=Register)


@dataclass(frozen=True, slots=True)
class PortfolioRecord:
    """A portfolio plan with its committee, where it has one, and the register."""

    portfolio: Portfolio
    committee: Committee | None = None
    register: Register = field(default_factory=Register)
