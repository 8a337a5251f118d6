"""The way of a meeting's minutes: draft, out for comments, approved and locked, published, corrected.

How far they are stands in the meeting's status; when each step was taken, and which edition
it is, in what was sent out of them (:class:`~hfdesk.domain.values.Dispatch`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from hfdesk.domain.problems import Refusal
from hfdesk.domain.standing import approves
from hfdesk.domain.values import AgendaItem, Dispatch, DocumentKind, Meeting, Outcome, Status

_HELD = frozenset({Status.HELD, Status.MINUTED, Status.CIRCULATED})
_NOT_APPROVED = frozenset({Outcome.DEFERRED, Outcome.SENT_BACK, Outcome.REJECTED, Outcome.WITHDRAWN})


class Step(StrEnum):
    """A step that was taken with the minutes; what a dispatch of them says under ``step``."""

    COMMENTS = "comments"
    APPROVED = "approved"
    PUBLISHED = "published"
    CORRECTING = "correcting"


@dataclass(frozen=True, slots=True)
class Standing:
    """How far the minutes are.

    ``last`` is the step that was taken last with this edition, ``None`` before the first;
    ``sent`` when (UTC). ``day`` and ``item`` tell when, and by which item, they were approved.
    ``edition`` counts corrections from 0, ``why`` is what the last one is about and
    ``corrected`` the day on which it was begun. ``published``: this edition is.
    """

    last: Step | None = None
    sent: datetime | None = None
    approved: bool = False
    published: bool = False
    due: date | None = None
    day: date | None = None
    item: str = ""
    edition: int = 0
    why: str = ""
    corrected: date | None = None


def standing(meeting: Meeting, sent: Iterable[Dispatch], approving: Meeting | None = None) -> Standing:
    """How far a meeting's minutes are; ``approving`` is the meeting that approved them, if any."""
    taken = sorted(
        (each for each in sent if each.kind is DocumentKind.MINUTES and step_of(each)),
        key=lambda each: each.moment,
    )
    begun = [at for at, each in enumerate(taken) if step_of(each) is Step.CORRECTING]
    correction = taken[begun[-1]] if begun else None
    own = taken[begun[-1] + 1 :] if begun else taken
    approved = meeting.status is Status.APPROVED
    told = next((each for each in reversed(own) if step_of(each) is Step.APPROVED), None)
    day = approving.date if approving else _day(told)
    return Standing(
        last=step_of(own[-1]) if own else None,
        sent=own[-1].moment if own else None,
        approved=approved,
        published=any(step_of(each) is Step.PUBLISHED for each in own),
        due=meeting.comments_due,
        day=day if approved else None,
        item=meeting.approved_by.item if approved and meeting.approved_by else "",
        edition=len(begun),
        why=str(correction.said.get("why", "")) if correction else "",
        corrected=correction.moment.astimezone().date() if correction else None,
    )


def step_of(dispatch: Dispatch) -> Step | None:
    """The step that a dispatch of minutes is; ``None`` for anything else."""
    known = dispatch.said.get("step") if dispatch.kind is DocumentKind.MINUTES else None
    return Step(known) if known in list(Step) else None


def _day(dispatch: Dispatch | None) -> date | None:
    told = dispatch.said.get("day") if dispatch else None
    return date.fromisoformat(told) if told else dispatch.moment.astimezone().date() if dispatch else None


def is_locked(meeting: Meeting) -> bool:
    """Whether the minutes are approved: they are not changed then but by a corrected edition."""
    return meeting.status is Status.APPROVED


def refuse_step(meeting: Meeting, step: Step) -> None:
    """Refuse a step that cannot be taken with the minutes as they are (``minutes.*``)."""
    if meeting.cancelled is not None:
        raise Refusal("minutes.called_off", day=meeting.date)
    if meeting.status not in _HELD and not is_locked(meeting):
        raise Refusal("minutes.not_held", day=meeting.date)
    if step in (Step.COMMENTS, Step.APPROVED) and is_locked(meeting):
        raise Refusal("minutes.approved", day=meeting.date)
    if step is Step.CORRECTING and not is_locked(meeting):
        raise Refusal("minutes.not_approved", day=meeting.date)


def is_approving(item: AgendaItem) -> bool:
    """Whether an item approves minutes, and was decided so."""
    return approves(item.title) and bool(item.decision) and item.outcome not in _NOT_APPROVED


def approved_in(
    meeting: Meeting, others: Iterable[Meeting], days: Callable[[Meeting], str]
) -> Iterator[tuple[AgendaItem, Meeting]]:
    """The meetings whose minutes an item of this one approves, each with that item.

    An item approves where its title says so and names the day (as ``days`` prints it), and
    it was decided. Called off meetings and those that are approved already do not count.
    """
    waiting = [
        each
        for each in others
        if each.id != meeting.id and each.cancelled is None and each.status in _HELD
        if each.date <= meeting.date
    ]
    for item in meeting.agenda:
        if not is_approving(item):
            continue
        for each in waiting:
            named = re.compile(rf"(?<!\d){re.escape(days(each).removesuffix('.'))}(?!\d)")
            if named.search(item.title):
                yield item, each
