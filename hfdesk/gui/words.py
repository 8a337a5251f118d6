"""The window's words for the values of the domain."""

from __future__ import annotations

from hfdesk.domain.setup import Where
from hfdesk.domain.values import (
    ActionStatus,
    Kind,
    Language,
    Light,
    MotionKind,
    MotionResult,
    OrganizationKind,
    Outcome,
    Presence,
    Reset,
    Role,
    Status,
)
from hfdesk.gui.i18n import tr


def status(value: Status | None) -> str:
    """How far a meeting has come."""
    return {
        None: tr("In preparation"),
        Status.DRAFT: tr("In preparation"),
        Status.CALLED: tr("Called"),
        Status.HELD: tr("Held"),
        Status.MINUTED: tr("Minutes written"),
        Status.CIRCULATED: tr("Out for comments"),
        Status.APPROVED: tr("Approved"),
    }[value]


def state(value: Status | None, cancelled: object) -> str:
    """How far a meeting has come, or that it was called off."""
    return tr("Cancelled") if cancelled else status(value)


def role(value: Role) -> str:
    """What somebody is in a committee."""
    return {
        Role.LEADER: tr("Leader"),
        Role.DEPUTY_LEADER: tr("Deputy leader"),
        Role.MEMBER: tr("Member"),
        Role.DEPUTY: tr("Deputy"),
        Role.OBSERVER: tr("Observer"),
        Role.SECRETARY: tr("Secretary"),
    }[value]


def outcome(value: Outcome | None) -> str:
    """How a case ended."""
    return {
        None: "",
        Outcome.AS_PROPOSED: tr("As proposed"),
        Outcome.AMENDED: tr("Amended"),
        Outcome.NOTED: tr("Noted"),
        Outcome.DEFERRED: tr("Postponed"),
        Outcome.SENT_BACK: tr("Sent back"),
        Outcome.REJECTED: tr("Rejected"),
        Outcome.WITHDRAWN: tr("Withdrawn"),
    }[value]


def action_status(value: ActionStatus | None) -> str:
    """How far a follow-up has come."""
    return {
        None: tr("Still open"),
        ActionStatus.OPEN: tr("Still open"),
        ActionStatus.DONE: tr("Done"),
        ActionStatus.DROPPED: tr("Dropped"),
    }[value]


def presence(value: Presence) -> str:
    """Whether somebody attended."""
    return {
        Presence.PRESENT: tr("Present"),
        Presence.ABSENT: tr("Absent"),
        Presence.NO_SHOW: tr("Did not attend"),
    }[value]


def motion_kind(value: MotionKind | None) -> str:
    """What was put to a meeting."""
    return {
        None: tr("Proposal"),
        MotionKind.RECOMMENDATION: tr("Recommendation"),
        MotionKind.PROPOSAL: tr("Proposal"),
        MotionKind.AMENDMENT: tr("Amendment"),
        MotionKind.ADDITION: tr("Addition"),
    }[value]


def motion_result(value: MotionResult | None) -> str:
    """What became of a motion."""
    return {
        None: "",
        MotionResult.ADOPTED: tr("adopted"),
        MotionResult.ADOPTED_AMENDED: tr("adopted with changes"),
        MotionResult.REJECTED: tr("rejected"),
        MotionResult.WITHDRAWN: tr("withdrawn"),
        MotionResult.LAPSED: tr("lapsed"),
    }[value]


def light(value: Light | None) -> str:
    """Progress or risk of a measure, in a word."""
    return {None: "", Light.GREEN: tr("Green"), Light.YELLOW: tr("Yellow"), Light.RED: tr("Red")}[value]


def kind(value: Kind) -> str:
    """What an agenda item is."""
    return {
        Kind.CASE: tr("Case"),
        Kind.NOTE: tr("Note"),
        Kind.BREAK: tr("Break"),
        Kind.OTHER_BUSINESS: tr("Other business"),
        Kind.HEADING: tr("Heading"),
    }[value]


def organization_kind(value: OrganizationKind | None) -> str:
    """What an organization is."""
    return {
        None: "",
        OrganizationKind.HOSPITAL: tr("Hospital"),
        OrganizationKind.MUNICIPALITY: tr("Municipality"),
        OrganizationKind.DISTRICT: tr("District"),
        OrganizationKind.AGENCY: tr("Agency"),
        OrganizationKind.USERS: tr("Users"),
        OrganizationKind.GP: tr("General practitioners"),
        OrganizationKind.UNION: tr("Union"),
        OrganizationKind.AUTHORITY: tr("Authority"),
        OrganizationKind.OTHER: tr("Other"),
    }[value]


def language_name(value: Language) -> str:
    """A language by its own name."""
    return {Language.NB: "Bokmål", Language.NN: "Nynorsk", Language.EN: "English"}[value]


def reset(value: Reset) -> str:
    """When numbers begin again."""
    return {Reset.YEAR: tr("Each year"), Reset.NEVER: tr("Never")}[value]


def where(value: Where) -> str:
    """Where on the agenda a standing item stands."""
    return {
        Where.FIRST: tr("First"),
        Where.BEFORE_LAST: tr("Before the last"),
        Where.LAST: tr("Last"),
    }[value]
