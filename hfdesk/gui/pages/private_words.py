"""The window's words for what is told of a person."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hfdesk.domain.personal import About
from hfdesk.domain.values import ActionStatus, Presence, Role
from hfdesk.gui import dates, words
from hfdesk.gui.i18n import tr

if TYPE_CHECKING:
    from hfdesk.ops.persons import Told


def heads() -> tuple[tuple[About, str], ...]:
    """The kinds in the order in which they are shown."""
    return (
        (About.SEAT, tr("Memberships")),
        (About.STANDS_IN, tr("Deputies of the person")),
        (About.TASK, tr("Tasks in meetings")),
        (About.ATTENDED, tr("Attendance")),
        (About.FOLLOWUP, tr("Follow-ups")),
        (About.CASE, tr("Cases")),
        (About.MOTION, tr("Motions")),
        (About.STATEMENT, tr("Statements")),
        (About.VOTE, tr("Votes")),
        (About.RECUSAL, tr("Recusals")),
        (About.SIGNATURE, tr("Signatures")),
        (About.PLAN, tr("Portfolio plan")),
        (About.ATTACHMENT, tr("Attachments")),
        (About.MENTION, tr("Named in texts")),
    )


def cells_of(told: Told) -> tuple[str, str]:
    """What stands in a row: what it is, and what is written there."""
    more = told.more
    match told.fact.about:
        case About.SEAT:
            return words.role(Role(more[0])), _span(more[1], more[2])
        case About.ATTENDED:
            return (words.presence(Presence(more[0])), "") if more else (tr("Attendance"), "")
        case About.FOLLOWUP:
            state = words.action_status(ActionStatus(more[0])) if more and more[0] else ""
            return told.fact.text, " ".join(part for part in (state, _day(more[1] if more else "")) if part)
        case About.MENTION | About.ATTACHMENT:
            return told.fact.text, ""
        case _:
            return _task(told.fact.field), told.fact.text


def _span(first: str, last: str) -> str:
    return " – ".join((_day(first), _day(last))) if first or last else ""


def _day(text: str) -> str:
    return dates.numeric(date.fromisoformat(text)) if text else ""


def _task(field: str) -> str:
    return {
        "chair": tr("Chair"),
        "minute_takers": tr("Takes the minutes"),
        "secretariat": tr("Secretariat"),
        "speakers": tr("Speakers"),
        "presenters": tr("Presents"),
        "responsible": tr("Responsible"),
        "owners": tr("Owner"),
        "officers": tr("Case officer"),
        "asked_by": tr("Asked for it"),
        "motions": tr("Proposed"),
        "statements": tr("Statement"),
        "votes": tr("Vote"),
        "recusals": tr("Recused"),
        "signatures": tr("Signs"),
        "contacts": tr("Contact"),
        "deputy_for": tr("Deputy"),
    }.get(field, field)
