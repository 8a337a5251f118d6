"""Utvalg og personer: who sits where, how a committee works, one spelling for each person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from hfdesk.domain.values import Committee, new_id
from hfdesk.gui.desk import CommitteeRow
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.pages.register_part import told
from hfdesk.gui.pages.tabbed import TabbedPage
from hfdesk.gui.plainly import named
from hfdesk.gui.rows import Place
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.head import PageHead

MEMBERS, SETUP, STANDING, PHRASES, PEOPLE, ORGANIZATIONS = range(6)


class RegisterPage(TabbedPage):
    """A committee in tabs, and the people and organizations of the register."""

    kinds = frozenset({"committee", "membership", "person", "organization", "meeting"})
    parts = (
        ("register_members", "MembersTab"),
        ("register_setup", "SetupTab"),
        ("register_standing", "StandingTab"),
        ("register_phrases", "PhrasesTab"),
        ("register_people", "PeopleTab"),
        ("register_organizations", "OrganizationsTab"),
    )

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, PageHead(_tab_names(), tr("Committees and people")))
        self._committees: Sequence[CommitteeRow] = ()
        self.menu = QMenu(self)
        self.choice = self.head.title_menu(self.menu)
        self.as_of = self.head.button(tr("Show as of a date …"), "clock")
        self.as_of.setProperty("kept", True)
        self.as_of.clicked.connect(self._look_back)
        self.make = self.head.button(tr("New"), "plus", primary=True)
        self.make.clicked.connect(lambda: self.shell.act("new"))
        self._sixth = QShortcut(QKeySequence("Ctrl+6"), self)  # the menus have five, for a meeting's tabs
        self._sixth.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._sixth.activated.connect(lambda: self.choose_tab(ORGANIZATIONS))

    # -- what the window asks ----------------------------------------------------------------

    def heading(self) -> str:
        """The page's name."""
        return tr("Committees and people")

    def keys(self) -> Keys:
        """The keys of the page and of the tab."""
        return (("Ctrl+1 … Ctrl+6", tr("The tabs")), *self.part.keys())

    def areas(self) -> list[QWidget]:
        """Tabs, then what the tab holds, then the head."""
        own = self.part.areas()
        return [*own, self.head.tabs, self.choice]

    def refusal(self, command: str) -> str:
        """Why a command cannot be given now."""
        if command != "new":
            return super().refusal(command)
        if not self.part.new_words():
            return super().refusal(command)
        return self.part.refusal() if self.part.committee or not self.part.about_committee else ""

    def act(self, command: str) -> None:
        """Make what the tab makes; without a committee, make that."""
        if command != "new":
            super().act(command)
        elif self.part.about_committee and self.part.committee is None:
            self.new_committee()
        else:
            self.part.new()

    def chosen_committee(self) -> str:
        """The committee that is shown."""
        return self.part.committee.id if self.part.committee else ""

    def refresh(self) -> None:
        """Read the register again."""
        self._committees = self.desk.committee_rows(self.shell.today)
        part = self.part
        part.show_committee(self._chosen() if part.about_committee else None)
        self.turn()
        self._fill_menu()
        self.say_head()

    def say_head(self) -> None:
        """Say what is shown, and what can be made."""
        part = self.part
        if part.about_committee:
            name = part.committee.name if part.committee else tr("No committees are here yet")
        else:
            name = self.head.tabs.tabText(self.shown.tab)
        self.as_of.setVisible(self.shown.tab == MEMBERS and part.committee is not None)
        made = tr("New committee") if part.about_committee and not part.committee else part.new_words()
        self.make.setText(made)
        self.make.setVisible(bool(made) and part.may)
        reason = part.refusal() if part.committee or not part.about_committee else ""
        self.make.setEnabled(not reason)
        self.make.setToolTip(reason)
        self.head.say(name, part.facts())

    def new_committee(self) -> None:
        """A new committee, whose name is to be typed."""
        from hfdesk.ops import committees

        id = new_id()
        reason = told(lambda: committees.add(self.desk, tr("New committee"), id))
        self.shell.tell(reason)  # none: that one was wanted first is past
        if reason:
            return
        self.shell.go(Place("register", id, SETUP))
        self.part.new()

    # -- inside --------------------------------------------------------------------------

    def _chosen(self) -> Committee | None:
        ids = [each.id for each in self._committees]
        id = self.shown.id if self.shown.id in ids else ids[0] if ids else ""
        return self.desk.get(Committee, id) if id else None

    def choose_tab(self, tab: int) -> None:
        """The same committee in another tab."""
        self.shell.go(Place("register", self.shown.id, tab))

    def _look_back(self) -> None:
        look = getattr(self.part, "look_back", None)
        if look is not None:
            look()

    def _delete(self) -> None:
        from hfdesk.ops import committees

        committee = self.part.committee
        if committee is not None:
            reason = told(lambda: committees.delete(self.desk, committee.id))
            self.shell.tell(reason)

    def _fill_menu(self) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        chosen = self.part.committee or self._chosen()
        tab = self.shown.tab if self.part.about_committee else MEMBERS
        for each in self._committees:
            action = QAction(named(each.name), self.menu)
            action.setCheckable(True)
            action.setChecked(chosen is not None and each.id == chosen.id)
            action.triggered.connect(lambda _=False, id=each.id: self.shell.go(Place("register", id, tab)))
            group.addAction(action)
            self.menu.addAction(action)
        if self.part.may:
            self.menu.addSeparator()
            self.menu.addAction(tr("New committee …"), self.new_committee)
        if self.part.may and self.part.committee is not None:
            self.menu.addAction(tr("Delete the committee"), self._delete)


def _tab_names() -> tuple[str, ...]:
    return (
        tr("Members"),
        tr("Setup"),
        tr("Standing items"),
        tr("Phrases"),
        tr("All people"),
        tr("Organizations"),
    )
