"""What every page is: a widget that shows a place and reads again what has changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QWidget

from hfdesk.gui import arranging
from hfdesk.gui.desk import Desk, Done
from hfdesk.gui.i18n import tr
from hfdesk.gui.rows import Place, TextAt
from hfdesk.gui.shell import Shell

Keys = tuple[tuple[str, str], ...]


def common_keys() -> Keys:
    """The keys that hold on every page."""
    return (
        ("F1", tr("The keys of this page")),
        ("F6, Shift+F6", tr("Next, previous area")),
        ("F10", tr("The menu bar")),
        ("Ctrl+Z, Ctrl+Shift+Z", tr("Undo, redo")),
        ("Ctrl+Shift+F", tr("Search everything")),
        ("Ctrl++, Ctrl+-, Ctrl+0", tr("Larger, smaller, usual text")),
        ("Alt+←", tr("Back")),
    )


class Page(QWidget):
    """A page of the window."""

    #: The kinds of values whose change the page shows.
    kinds: frozenset[str] = frozenset({"meeting", "case", "committee", "membership", "person", "portfolio"})

    #: Whether the page has the window for itself, without menu bar and sidebar.
    alone = False

    #: Where the alarm stands, in a page that has a header of its own; else above the page.
    under_header: QBoxLayout | None = None

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("page")
        self.shell = shell
        self.shown = Place("")
        self.stale = False  # something that it shows was changed while another page was shown

    @property
    def desk(self) -> Desk:
        """The open archive; pages that read are only shown where there is one."""
        assert self.shell.desk is not None
        return self.shell.desk

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that cannot do what it does elsewhere says why."""
        reason = _why_not(self, QKeySequence(event.keyCombination()))
        if reason:
            self.shell.tell(reason)
        else:
            super().keyPressEvent(event)

    def show_place(self, place: Place) -> None:
        """Show a place of this page."""
        self.shown = place
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown."""

    def heeds(self, done: Done) -> bool:
        """Whether what was done changes anything that is shown."""
        kinds = {kind for kind, _ in done.touched}
        return bool(kinds & self.kinds) or not kinds

    def make_room(self, pixels: int) -> None:
        """Take so much from what stands over the text that is typed; less than nothing gives it back."""

    def flush(self) -> None:
        """Store what was typed and is not stored yet."""

    def unmade(self) -> tuple[Callable[[], object], ...]:
        """What makes parts of the page that are made when they are wanted, or before, in a quiet moment."""
        return ()

    def heading(self) -> str:
        """What the window's title says."""
        return ""

    def keys(self) -> Keys:
        """The page's own keys."""
        return ()

    def hints(self) -> Keys:
        """Some of them, that the status line tells as long as the page is shown."""
        return ()

    def take(self, actions: Mapping[str, QAction]) -> None:
        """Take in the window's commands whose keys act on a part of this page."""

    def refusal(self, command: str) -> str:
        """Why a command of ``commands.PAGE`` cannot be given now; ``""`` where it can."""
        if command.startswith("meeting-"):
            return arranging.refusal(command, self.shell, self.chosen_meeting())
        if command.startswith(("agenda-", "check-")):
            return tr("Open a meeting first.")
        return tr("This is not done on this page.")

    def act(self, command: str) -> None:
        """Do a command of ``commands.PAGE`` that is not refused."""
        if not command.startswith("meeting-"):
            raise KeyError(command)
        meeting = self.chosen_meeting()
        committee = meeting.committee if meeting else self.chosen_committee()
        arranging.act(command, self.shell, self.window(), meeting, committee)

    def is_checked(self, command: str) -> bool:
        """Whether what a command of ``commands.CHECKED`` turns on is on."""
        return False

    def own_steps(self) -> tuple[str, str] | None:
        """What undo and redo do (``""``: nothing) where a page's gestures are none of the archive's."""
        return None

    def turn_back(self, again: bool = False) -> None:
        """Take such a gesture back, or do it again."""

    def chosen_meeting(self) -> arranging.Known | None:
        """The meeting that the page shows, or that is chosen on it."""
        return None

    def chosen_committee(self) -> str:
        """The committee (its id) that the page is about; ``""`` where it is about none."""
        return ""

    def text_at(self) -> TextAt | None:
        """The text that one stands in, or whose texts are shown; ``None`` where there is none."""
        meeting = self.chosen_meeting()
        return TextAt(meeting=meeting.id) if meeting else None

    def first(self) -> QWidget | None:
        """What has the keyboard when one comes to the page."""
        areas = self.areas()
        return areas[0] if areas else None

    def areas(self) -> list[QWidget]:
        """Where F6 goes, in reading order."""
        return []


def _why_not(page: QWidget, key: QKeySequence) -> str:
    """Why the command of a key that did nothing cannot be given now; ``""`` where the key has none.

    The commands belong to the window, which stands in a frame or by itself.
    """
    above = page.parentWidget()
    while above is not None:
        for each in above.actions():
            if not each.isEnabled() and key in each.shortcuts():
                return str(each.data() or each.toolTip())
        above = above.parentWidget()
    return ""
