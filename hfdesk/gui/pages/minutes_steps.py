"""How far a meeting's minutes are, the step that comes next, and the others behind a button."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from hfdesk.domain import approval
from hfdesk.domain.approval import Standing, Step
from hfdesk.domain.values import Dispatch, Meeting, Status
from hfdesk.gui import dates, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.rows import dotted
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import Elided

_HELD = (Status.HELD, Status.MINUTED, Status.CIRCULATED, Status.APPROVED)


class MinutesSteps(QWidget):
    """A line over the minutes: draft, out for comments, approved, published; and what comes next."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._command = ""
        self.state = Elided("", "ui")
        self.next = QPushButton()
        self.next.setAutoDefault(False)
        self.next.clicked.connect(lambda: shell.act(self._command))
        self.more = QPushButton(tr("More"))
        self.more.setAutoDefault(False)
        self.more.setAccessibleName(tr("More that can be done with the minutes"))
        self.more.setMenu(QMenu(self.more))
        self.more.setProperty("menu", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(16), theme.scaled(6), theme.scaled(12), theme.scaled(6))
        row.setSpacing(theme.scaled(8))
        row.addWidget(self.state, 1)
        row.addWidget(self.next)
        row.addWidget(self.more)
        self.hide()

    def show_meeting(self, meeting: Meeting) -> None:
        """Show how far the minutes of a meeting are; nothing of one that was not held."""
        desk = self._shell.desk
        held = desk is not None and meeting.status in _HELD and meeting.cancelled is None
        self.setVisible(held)
        if desk is None or not held:
            return
        standing = approval.standing(meeting, desk.all(Dispatch, meeting=meeting.id))
        words = {command: text for command, text in _commands() if _fits(command, standing)}
        self._command = _next(standing, meeting)
        self.state.setText(said(standing, meeting))
        self.next.setText(words[self._command])
        self.next.setEnabled(not desk.read_only)
        menu = self.more.menu()
        menu.clear()
        for command, text in words.items():
            if command != self._command:
                menu.addAction(text, lambda command=command: self._shell.act(command))


def said(standing: Standing, meeting: Meeting) -> str:
    """How far minutes are, in a line."""
    edition = (
        tr("Corrected edition {number}: {why}").format(number=standing.edition, why=standing.why)
        if standing.edition
        else ""
    )
    published = tr("published") if standing.published else ""
    if standing.approved:
        day = (
            tr("Approved on {day}").format(day=dates.short(standing.day)) if standing.day else tr("Approved")
        )
        item = tr("case {number}").format(number=standing.item) if standing.item else ""
        return dotted(day, item, published, edition)
    if meeting.status is Status.CIRCULATED and standing.due:
        return dotted(
            tr("Out for comments until {day}").format(day=dates.short(standing.due)), published, edition
        )
    return dotted(tr("Draft"), published, edition)


def _commands() -> tuple[tuple[str, str], ...]:
    return (
        ("minutes-send", tr("Send for comments …")),
        ("minutes-approve", tr("Approve …")),
        ("minutes-publish", tr("Publish")),
        ("minutes-correct", tr("Make a corrected edition …")),
        ("document", tr("Make a document …")),
    )


def _fits(command: str, standing: Standing) -> bool:
    """Whether a step can be taken as far as the minutes are."""
    if command in ("minutes-send", "minutes-approve"):
        return not standing.approved
    return command != "minutes-correct" or standing.approved


def _next(standing: Standing, meeting: Meeting) -> str:
    """The step that usually comes next."""
    if standing.approved:
        return "document" if standing.published else "minutes-publish"
    sent = meeting.status is Status.CIRCULATED or standing.last is Step.COMMENTS
    return "minutes-approve" if sent else "minutes-send"
