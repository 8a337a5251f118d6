"""A meeting that is called off, or goes; and one that stands again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Meeting
from hfdesk.gui import dates
from hfdesk.gui.desk import Desk
from hfdesk.gui.dialogs.asking import Asking
from hfdesk.gui.i18n import tr
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import label


def restore(shell: Shell, meeting: str) -> None:
    """Let a meeting stand again."""
    from hfdesk.ops import meetings

    assert shell.desk is not None
    try:
        meetings.restore(shell.desk, meeting)
    except (Problem, KeyError) as problem:
        shell.trouble(problem)


class _Away(Asking):
    """Says what becomes of a meeting's cases, before it is done."""

    def __init__(self, shell: Shell, parent: QWidget, meeting: str, title: str, do: str, after: str) -> None:
        super().__init__(shell, parent, title, do, 440)
        assert shell.desk is not None
        self._desk: Desk = shell.desk
        record = self._desk.meeting_record(meeting)
        self._meeting: Meeting = record.meeting
        cases = sum(bool(item.case) for item in self._meeting.agenda)
        name = f"{record.committee.name}, {dates.full(self._meeting.date)}"
        queue = tr("%n cases go back to the queue.", cases) if cases else ""
        for text, tone in ((name, ""), (queue, ""), (after, "muted")):
            if text:
                self.body.addWidget(label(text, "ui", tone, wrap=True))
        self.body.addStretch(1)
        self.setAccessibleDescription(" ".join(part for part in (name, queue, after) if part))
        self.do_button.setFocus()


class CancelMeeting(_Away):
    """Avlys møtet."""

    def __init__(self, shell: Shell, parent: QWidget, meeting: str) -> None:
        after = tr("The meeting stays in the list as cancelled, and can be set up again.")
        super().__init__(shell, parent, meeting, tr("Cancel the meeting"), tr("Cancel the meeting"), after)
        self.cancel_button.setText(tr("Let it stand"))

    def store(self) -> None:
        """Call it off."""
        from hfdesk.ops import meetings

        meetings.cancel(self._desk, self._meeting.id, self.shell.today)


class DeleteMeeting(_Away):
    """Slett møtet."""

    def __init__(self, shell: Shell, parent: QWidget, meeting: str) -> None:
        after = tr("The meeting goes from the lists. Undo brings it back.")
        super().__init__(shell, parent, meeting, tr("Delete the meeting"), tr("Delete the meeting"), after)

    def store(self) -> None:
        """Delete it."""
        from hfdesk.ops import meetings

        meetings.delete(self._desk, self._meeting.id)
