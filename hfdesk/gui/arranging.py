"""The commands on a meeting as a whole, for the pages that show meetings. Light: pages need it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QDialog, QWidget

from hfdesk.domain.values import Status
from hfdesk.gui.i18n import tr
from hfdesk.gui.rows import Place
from hfdesk.gui.shell import Shell

ANYWHERE = ("meeting-new", "meeting-plan")
"""The commands that need no meeting."""
_HELD = frozenset({Status.HELD, Status.MINUTED, Status.CIRCULATED, Status.APPROVED})


class Known(Protocol):
    """What is known of a meeting: a row of a list, or the meeting."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def committee(self) -> str: ...  # noqa: D102
    @property
    def status(self) -> Status | None: ...  # noqa: D102
    @property
    def cancelled(self) -> object: ...  # noqa: D102


def refusal(command: str, shell: Shell, meeting: Known | None) -> str:
    """Why a command of ``commands.MEETING`` cannot be given now; ``""`` where it can."""
    if shell.desk is None:
        return tr("Open an archive first.")
    if shell.desk.read_only:
        return tr("The archive is open for reading only.")
    if command in ANYWHERE:
        return ""
    if meeting is None:
        return tr("Choose a meeting first.")
    return _of_meeting(command, meeting)


def _of_meeting(command: str, meeting: Known) -> str:
    if command == "meeting-restore":
        return "" if meeting.cancelled else tr("The meeting is not cancelled.")
    if command in ("meeting-facts", "meeting-copy"):
        return ""
    if meeting.status in _HELD:
        return tr("The meeting has been held.")
    if meeting.cancelled and command != "meeting-delete":
        return tr("The meeting is cancelled.")
    if meeting.status is Status.CALLED and command == "meeting-delete":
        return tr("The invitation has been made. Cancel the meeting instead.")
    return ""


def act(command: str, shell: Shell, parent: QWidget, meeting: Known | None, committee: str = "") -> None:
    """Do a command that is not refused. ``committee`` is the one that a new meeting is offered."""
    from hfdesk.gui.dialogs import cancelling

    if command == "meeting-restore" and meeting is not None:
        cancelling.restore(shell, meeting.id)
    elif command in ANYWHERE and shell.desk is not None and not shell.desk.committee_rows(shell.today):
        shell.go(Place("register"))
        shell.tell(tr("Set up a committee first, under Committees and people."))
    else:
        _dialog(command, shell, parent, meeting.id if meeting else "", committee).open()


def _dialog(command: str, shell: Shell, parent: QWidget, meeting: str, committee: str) -> QDialog:
    from hfdesk.gui.dialogs import cancelling, facts, plan
    from hfdesk.gui.dialogs import meeting as one

    match command:
        case "meeting-new":
            return one.NewMeeting(shell, parent, committee)
        case "meeting-plan":
            return plan.PlanMeetings(shell, parent, committee)
        case "meeting-facts":
            return facts.MeetingFacts(shell, parent, meeting)
        case "meeting-copy":
            return one.CopyMeeting(shell, parent, meeting)
        case "meeting-move":
            return one.MoveMeeting(shell, parent, meeting)
        case "meeting-cancel":
            return cancelling.CancelMeeting(shell, parent, meeting)
        case _:
            return cancelling.DeleteMeeting(shell, parent, meeting)
