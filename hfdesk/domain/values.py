"""The values that the archive holds and that a package carries.

Fields and their meanings are those of the hfdesk package, version 1
(``docs/exchange.md``). A text that is not filled in is ``""``, a list ``()``, anything
else ``None``. A field whose name Python keeps for itself ends in an underscore here
(``from_``). Ids are text, made in the domain, so that a value is whole before it is
stored and survives undo, export and import.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from hfdesk.domain.richtext import EMPTY, RichText


def new_id() -> str:
    """An id that nothing else has."""
    return str(uuid.uuid4())


class OrganizationKind(StrEnum):
    """What an organization is."""

    HOSPITAL = "hospital"
    MUNICIPALITY = "municipality"
    DISTRICT = "district"
    AGENCY = "agency"
    USERS = "users"
    GP = "gp"
    UNION = "union"
    AUTHORITY = "authority"
    OTHER = "other"


class Language(StrEnum):
    """The language of a committee's documents."""

    NB = "nb"
    NN = "nn"
    EN = "en"


class Role(StrEnum):
    """What somebody is in a committee."""

    LEADER = "leader"
    DEPUTY_LEADER = "deputy_leader"
    MEMBER = "member"
    DEPUTY = "deputy"
    OBSERVER = "observer"
    SECRETARY = "secretary"


class Paper(StrEnum):
    """What a case's paper is."""

    CASE = "case"
    MANDATE = "mandate"
    LETTER = "letter"


class Status(StrEnum):
    """How far a meeting has come."""

    DRAFT = "draft"
    CALLED = "called"
    HELD = "held"
    MINUTED = "minuted"
    CIRCULATED = "circulated"
    APPROVED = "approved"


class Kind(StrEnum):
    """What an agenda item is."""

    CASE = "case"
    HEADING = "heading"
    BREAK = "break"
    OTHER_BUSINESS = "other_business"
    NOTE = "note"


class Outcome(StrEnum):
    """How a case ended in a meeting."""

    AS_PROPOSED = "as_proposed"
    AMENDED = "amended"
    NOTED = "noted"
    DEFERRED = "deferred"
    SENT_BACK = "sent_back"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class MotionKind(StrEnum):
    """What was put to a meeting."""

    RECOMMENDATION = "recommendation"
    PROPOSAL = "proposal"
    AMENDMENT = "amendment"
    ADDITION = "addition"


class MotionResult(StrEnum):
    """What became of a motion."""

    ADOPTED = "adopted"
    ADOPTED_AMENDED = "adopted_amended"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


class ActionStatus(StrEnum):
    """How far a follow-up has come."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class Presence(StrEnum):
    """Whether somebody attended: present, absent with notice, or not there without."""

    PRESENT = "present"
    ABSENT = "absent"
    NO_SHOW = "no_show"


class Reset(StrEnum):
    """When a committee's numbers begin again at 1."""

    YEAR = "year"
    NEVER = "never"


class Light(StrEnum):
    """Progress or risk of a measure."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"


class DocumentKind(StrEnum):
    """The document that a line of the head or a signature belongs to."""

    INVITATION = "invitation"
    MINUTES = "minutes"
    PAPER = "paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Somebody: a person of the register, or a name as it is printed.

    ``person`` is the person's id or ``""``. ``as_`` is the printed name: of a linked
    person only where it differs from the register's, of others always. In a package an
    unlinked who is a plain string.
    """

    person: str = ""
    as_: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """A hospital, municipality, district, agency, union …"""

    id: str
    name: str
    short_name: str = ""
    kind: OrganizationKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person with the title and organization (id) of today."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    title: str = ""
    organization: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A number series of its own within a committee; series of one counter share numbers."""

    key: str
    pattern: str
    counter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbering:
    """How a committee numbers its cases, e.g. ``{n}/{yy}``, from 1 each year or never."""

    pattern: str
    reset: Reset | None = None
    series: tuple[Series, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Committee:
    """A body that meets. ``parent`` is the id of the committee that it reports to."""

    id: str
    name: str
    short_name: str = ""
    partnership: str = ""
    parent: str = ""
    language: Language | None = None
    numbering: Numbering | None = None
    layout: str = ""
    place: str = ""
    start: time | None = None
    end: time | None = None
    mandate: RichText = EMPTY
    settings: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def label(self) -> str:
        """The short name, or the name where it has none."""
        return self.short_name or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """Who sits where, as what, from when to when (both days included).

    ``voting`` absent means: leaders, members and deputies vote, the others do not.
    ``id`` is the archive's own and does not travel in a package.
    """

    id: str
    committee: str
    person: str
    role: Role
    represents: str = ""
    voting: bool | None = None
    deputy_for: str = ""
    from_: date | None = None
    to: date | None = None


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

    @property
    def has_paper(self) -> bool:
        """Whether there is anything to print as the case's paper."""
        return bool(self.proposal or self.sections or self.treatments or self.attachments)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """An earlier case printed inside another, a frozen copy; ``after`` follows it."""

    number: str = ""
    tags: tuple[str, ...] = ()
    title: str = ""
    text: RichText = EMPTY
    decision: RichText = EMPTY
    decision_label: str = ""
    after: RichText = EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class Votes:
    """A count of votes. A number that is ``None`` was not told; it is not 0."""

    for_: int | None = None
    against: int | None = None
    blank: int | None = None
    for_names: tuple[Who, ...] = ()
    against_names: tuple[Who, ...] = ()
    blank_names: tuple[Who, ...] = ()
    casting: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Motion:
    """What was put to the meeting. ``against_previous``: set up against the one before."""

    text: RichText
    kind: MotionKind | None = None
    by: tuple[Who, ...] = ()
    on_behalf_of: str = ""
    date: date | None = None
    point: str = ""
    label: str = ""
    against_previous: bool | None = None
    votes: Votes | None = None
    result: MotionResult | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recusal:
    """Who left the meeting for reasons of habilitet, and who stepped in."""

    who: Who
    reason: str = ""
    ground: str = ""
    deputy: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A protokolltilførsel."""

    text: RichText
    by: tuple[Who, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """A follow-up: what a decision asks of someone by some day."""

    text: str
    owners: tuple[Who, ...] = ()
    due: date | None = None
    status: ActionStatus | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """A row of the agenda, and what the minutes say of it.

    ``minutes`` is the planned length in minutes; ``start`` a fixed start, where the item
    waits for the clock; ``started`` and ``ended`` are moments clocked in the meeting.
    ``id`` is unique within its meeting.
    """

    id: str
    kind: Kind
    parent: str = ""
    series: str = ""
    remark: str = ""
    exempt: Exempt | None = None
    number: str = ""
    case: str = ""
    title: str = ""
    presenters: tuple[Who, ...] = ()
    responsible: tuple[Who, ...] = ()
    minutes: int | None = None
    start: time | None = None
    tags: tuple[str, ...] = ()
    attachment_count: int | None = None
    details: RichText = EMPTY
    proposal: RichText = EMPTY
    quote: Quote | None = None
    discussion: RichText = EMPTY
    decision: RichText = EMPTY
    decision_label: str = ""
    outcome: Outcome | None = None
    motions: tuple[Motion, ...] = ()
    votes: Votes | None = None
    recusals: tuple[Recusal, ...] = ()
    statements: tuple[Statement, ...] = ()
    started: datetime | None = None
    ended: datetime | None = None
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Somebody's attendance at one meeting.

    ``title`` and ``organization`` are what was true and printed that day, and win over
    the register. ``items``: numbers of the only items attended; ``from_item`` and
    ``to_item`` (numbers, inclusive) or ``from_`` and ``to`` (clock) of those who came late
    or left early. ``group`` is the label over consecutive records that share it.
    """

    status: Presence
    person: str = ""
    name: str = ""
    title: str = ""
    organization: str = ""
    role: str = ""
    deputy_for: str = ""
    items: tuple[str, ...] = ()
    from_: time | None = None
    to: time | None = None
    from_item: str = ""
    to_item: str = ""
    group: str = ""
    note: str = ""
    represents: str = ""
    remote: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingAttachment:
    """An attachment of a meeting's documents, with the numbers of its items."""

    title: str
    items: tuple[str, ...] = ()
    file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """What stands at the foot of a document, and who signs."""

    in_: DocumentKind
    text: RichText = EMPTY
    who: tuple[Who, ...] = ()
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """The meeting (id) and item (number) that approved the minutes."""

    meeting: str
    item: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting: agenda, attendance, minutes."""

    id: str
    committee: str
    date: date
    start: time | None = None
    end: time | None = None
    place: str = ""
    online: str = ""
    title: str = ""
    subject: str = ""
    status: Status | None = None
    archive_ref: str = ""
    to: str = ""
    chair: tuple[Who, ...] = ()
    minute_takers: tuple[Who, ...] = ()
    secretariat: tuple[Who, ...] = ()
    speakers: tuple[Who, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    attachments: tuple[MeetingAttachment, ...] = ()
    comments_due: date | None = None
    end_date: date | None = None
    copy_to: str = ""
    introduction: RichText = EMPTY
    attendance_note: RichText = EMPTY
    lines: tuple[Line, ...] = ()
    signatures: tuple[Signature, ...] = ()
    approved_by: Approval | None = None
    from_: str = ""

    def item(self, id: str) -> AgendaItem:
        """The agenda item of that id; ``KeyError`` where there is none."""
        for item in self.agenda:
            if item.id == id:
                return item
        raise KeyError(id)

    def with_item(self, item: AgendaItem) -> Meeting:
        """This meeting with the item of that id replaced; ``KeyError`` where none is."""
        self.item(item.id)
        agenda = tuple(item if old.id == item.id else old for old in self.agenda)
        return replace(self, agenda=agenda)


@dataclass(frozen=True, slots=True, kw_only=True)
class Funding:
    """Money of a measure: kroner, the year, and when it is to be reported on."""

    amount: int | float
    year: int | None = None
    report_due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A measure (tiltak) or project. ``marks`` is what each time column holds."""

    title: str
    id: str = ""
    marks: Mapping[str, str] = field(default_factory=dict[str, str])
    progress: Light | None = None
    risk: Light | None = None
    contacts: tuple[Who, ...] = ()
    funding: Funding | None = None
    cases: tuple[str, ...] = ()
    note: RichText = EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """An area of a focus area; ``letter`` is a stored value (``A``, ``I1``)."""

    title: str
    letter: str = ""
    status: RichText = EMPTY
    marks: Mapping[str, str] = field(default_factory=dict[str, str])
    progress: Light | None = None
    risk: Light | None = None
    measures: tuple[Measure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FocusArea:
    """An innsatsområde. ``columns`` and ``as_of`` where they differ from the plan's."""

    title: str
    number: str = ""
    subtitle: str = ""
    columns: tuple[str, ...] = ()
    as_of: str = ""
    projects_as_of: str = ""
    vision: RichText = EMPTY
    target_group: RichText = EMPTY
    areas: tuple[Area, ...] = ()
    projects: tuple[Measure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Portfolio:
    """A portfolio plan (porteføljeplan, handlingsplan)."""

    id: str
    title: str
    version: str = ""
    period: str = ""
    issued: str = ""
    issued_by: str = ""
    committee: str = ""
    introduction: RichText = EMPTY
    columns: tuple[str, ...] = ()
    as_of: str = ""
    focus_areas: tuple[FocusArea, ...] = ()


Record = Organization | Person | Committee | Membership | Case | Meeting | Portfolio


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
