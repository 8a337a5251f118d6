"""What was put to a meeting, how it voted, and what it asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from hfdesk.domain.richtext import EMPTY, RichText
from hfdesk.domain.values.kinds import ActionStatus, MotionKind, MotionResult
from hfdesk.domain.values.register import Who


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
