"""What each tab of «Utvalg og personer» is: a part of the page that shows a committee."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Committee
from hfdesk.gui import theme
from hfdesk.gui.desk import Desk
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.shell import Shell


def told(act: Callable[[], object]) -> str:
    """Do something to the archive; the reason where it is refused."""
    try:
        act()
    except (Problem, KeyError) as problem:
        return plain_sentence(problem)
    return ""


class Part(QWidget):
    """A tab. ``committee`` is what it shows, where it is about one."""

    said = Signal()  # the facts have changed
    about_committee = True

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell
        self.committee: Committee | None = None
        self.column = QVBoxLayout(self)
        side = theme.size("pageMarginX")
        self.column.setContentsMargins(side, theme.scaled(14), side, theme.scaled(16))
        self.column.setSpacing(theme.scaled(10))

    @property
    def desk(self) -> Desk:
        """The open archive."""
        assert self.shell.desk is not None
        return self.shell.desk

    @property
    def may(self) -> bool:
        """Whether anything may be changed."""
        return self.shell.desk is not None and not self.desk.read_only

    def show_committee(self, committee: Committee | None) -> None:
        """Read again what is shown."""
        self.committee = committee

    def show_one(self, id: str) -> None:
        """Show what is about one value, where the part is about one."""

    def facts(self) -> str:
        """The line under the title."""
        return ""

    def new_words(self) -> str:
        """What Ctrl+N makes here; ``""`` where it makes nothing."""
        return ""

    def new(self) -> None:
        """Begin what Ctrl+N makes."""

    def keys(self) -> Keys:
        """The keys of this part."""
        return ()

    def areas(self) -> list[QWidget]:
        """Where F6 goes, in reading order."""
        return []

    def refusal(self) -> str:
        """Why nothing can be made here now."""
        if not self.may:
            return tr("The archive is open for reading only.")
        if self.about_committee and self.committee is None:
            return tr("Make a committee first.")
        return ""
