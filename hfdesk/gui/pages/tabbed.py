"""A page of tabs, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import ClassVar

from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout

from hfdesk.gui.pages.page import Page
from hfdesk.gui.pages.register_part import Part
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.head import PageHead


class TabbedPage(Page):
    """A head with tabs, and the part of the one that is shown; ``Place.tab`` tells which."""

    parts: ClassVar[tuple[tuple[str, str], ...]]
    """Of each tab the module under ``pages`` and the class of its part."""

    def __init__(self, shell: Shell, head: PageHead) -> None:
        super().__init__(shell)
        self._made: dict[int, Part] = {}
        self.head = head
        self._stack = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._stack, 1)
        self.head.tab_chosen.connect(self.choose_tab)

    @property
    def part(self) -> Part:
        """The tab that is shown; made when it is first wanted."""
        return self._make(min(max(self.shown.tab, 0), len(self.parts) - 1))

    @property
    def words(self) -> QLineEdit | None:
        """The field in which one finds people, where the tab has one."""
        return getattr(self.part, "words", None)

    def unmade(self) -> tuple[Callable[[], object], ...]:
        """The tabs."""
        return tuple(partial(self._make, tab) for tab in range(len(self.parts)))

    def choose_tab(self, tab: int) -> None:
        """A tab was chosen in the head."""
        raise NotImplementedError

    def say_head(self) -> None:
        """Say what is shown."""
        raise NotImplementedError

    def turn(self) -> None:
        """Let the tab of the place be the one that is shown."""
        part = self.part
        self.head.tabs.blockSignals(True)
        self.head.tabs.setCurrentIndex(self.shown.tab)
        self.head.tabs.blockSignals(False)
        self._stack.setCurrentWidget(part)

    def _make(self, tab: int) -> Part:
        if tab not in self._made:
            module, kind = self.parts[tab]
            made: Part = getattr(import_module(f"hfdesk.gui.pages.{module}"), kind)(self.shell)
            self._made[tab] = made
            self._stack.addWidget(made)
            made.said.connect(self.say_head)
        return self._made[tab]
