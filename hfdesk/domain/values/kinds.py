"""What things are: the closed lists of the exchange format."""

from __future__ import annotations

from enum import StrEnum


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
