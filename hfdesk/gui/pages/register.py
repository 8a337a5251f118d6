"""Utvalg og personer: who sits where, for whom, from when to when; all people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from hfdesk.domain.values import Role
from hfdesk.gui import dates, icons, theme, words
from hfdesk.gui.desk import CommitteeRow, MemberRow, PersonRow
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.pages.page import Keys, Page
from hfdesk.gui.rows import Cell, Place, Row, RowKind, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.head import PageHead
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.views import Column, Table

MEMBERS, PEOPLE = range(2)


class RegisterPage(Page):
    """The members of a committee today, and the people of the register."""

    kinds = frozenset({"committee", "membership", "person", "organization"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._committees: Sequence[CommitteeRow] = ()
        self.head = PageHead((tr("Members"), tr("All people")), tr("Committees and people"))
        self._choice = self.head.button(tr("Other committee"))
        self._choice.setMenu(QMenu(self._choice))
        self._choice.setProperty("menu", True)
        self.members = Table(tr("Members"), _member_columns())
        self._members: TableModel[Row] = TableModel(
            [each.head for each in _member_columns()], lambda row: row, self
        )
        self.members.setModel(self._members)
        self._people_part = _People()
        self._none = label(tr("No committees are here yet."), tone="muted")
        self._stack = QStackedWidget()
        self._lay_out()
        self.head.tab_chosen.connect(self._choose_tab)

    def heading(self) -> str:
        """The page's name."""
        return tr("Committees and people")

    def keys(self) -> Keys:
        """Tabs."""
        return (("Ctrl+1, Ctrl+2", tr("Members, all people")), ("Ctrl+F", tr("Find on the page")))

    def areas(self) -> list[QWidget]:
        """Tabs, then what the tab holds."""
        tab = (
            [self.members]
            if self.shown.tab == MEMBERS
            else [self._people_part.words, self._people_part.table]
        )
        return [self.head.tabs, *tab]

    @property
    def words(self) -> QLineEdit:
        """The field in which one finds people."""
        return self._people_part.words

    def refresh(self) -> None:
        """Read the register again."""
        self._committees = self.desk.committee_rows(self.shell.today)
        self._fill_menu()
        self.head.tabs.blockSignals(True)
        self.head.tabs.setCurrentIndex(self.shown.tab)
        self.head.tabs.blockSignals(False)
        self._stack.setCurrentIndex(self.shown.tab)
        if self.shown.tab == PEOPLE:
            self._show_people()
        else:
            self._show_members()

    def _choose_tab(self, tab: int) -> None:
        self.shell.go(Place("register", self.shown.id, tab))

    def _chosen(self) -> CommitteeRow | None:
        found = [each for each in self._committees if each.id == self.shown.id]
        return found[0] if found else self._committees[0] if self._committees else None

    def _show_members(self) -> None:
        committee = self._chosen()
        self._none.setVisible(committee is None)
        self._choice.setVisible(len(self._committees) > 1)
        if committee is None:
            self.head.say(self.heading())
            return
        today = self.shell.today
        seats = [each for each in self.desk.member_rows(committee.id) if sits(each, today)]
        self._members.show(tuple(member_rows(seats)))
        count = sum(each.role is not Role.DEPUTY for each in seats)
        as_of = tr("as of {day}").format(day=dates.numeric(today))
        self.head.say(committee.name, f"{tr('%n members', count)} {as_of}")

    def _show_people(self) -> None:
        people = self.desk.people_rows()
        self._choice.setVisible(False)
        self.head.say(tr("All people"), tr("%n people", len(people)))
        self._people_part.show_people(people)

    def _fill_menu(self) -> None:
        menu = self._choice.menu()
        menu.clear()
        group = QActionGroup(menu)
        chosen = self._chosen()
        for each in self._committees:
            action = QAction(each.name, menu)
            action.setCheckable(True)
            action.setChecked(chosen is not None and each.id == chosen.id)
            action.triggered.connect(lambda _=False, id=each.id: self.shell.go(Place("register", id)))
            group.addAction(action)
            menu.addAction(action)

    def _lay_out(self) -> None:
        side = theme.size("pageMarginX")
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(side, theme.scaled(14), side, theme.scaled(16))
        column.addWidget(self.members, 1)
        column.addWidget(self._none)
        column.addStretch(0)
        self._stack.addWidget(first)
        self._stack.addWidget(self._people_part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._stack, 1)


class _People(QWidget):
    """All people."""

    def __init__(self) -> None:
        super().__init__()
        self._people: Sequence[PersonRow] = ()
        columns = (
            Column(tr("Name"), 220),
            Column(tr("Title")),
            Column(tr("Organization"), 200, give=1),
            Column(tr("E-mail"), 220, give=3),
            Column(tr("Committees"), 180, give=2),
        )
        self.table = Table(tr("All people"), columns)
        self._rows: TableModel[PersonRow] = TableModel([each.head for each in columns], _person_row, self)
        self.table.setModel(self._rows)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Find on the page"))
        self.words.setAccessibleName(tr("Find on the page"))
        self.words.setClearButtonEnabled(True)
        self.words.addAction(
            QAction(icons.icon("search", "muted"), "", self.words), QLineEdit.ActionPosition.LeadingPosition
        )
        self.words.setMaximumWidth(theme.scaled(320))
        self.words.textChanged.connect(self._filter)
        side = theme.size("pageMarginX")
        tools = QHBoxLayout()
        tools.addWidget(self.words, 1)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, theme.scaled(14), side, theme.scaled(16))
        column.setSpacing(theme.scaled(10))
        column.addLayout(tools)
        column.addWidget(self.table, 1)
        column.addStretch(0)

    def show_people(self, people: Sequence[PersonRow]) -> None:
        """Show these people, as far as the filter lets them through."""
        self._people = people
        self._filter()

    def _filter(self) -> None:
        wanted = self.words.text().casefold().split()
        self._rows.show([each for each in self._people if all(word in _searched(each) for word in wanted)])


def _searched(each: PersonRow) -> str:
    return f"{each.name} {each.title} {each.organization_label} {each.email}".casefold()


def sits(seat: MemberRow, day: date) -> bool:
    """Whether a membership holds on a day, its first and last included."""
    return (seat.from_ or date.min) <= day <= (seat.to or date.max)


def _member_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Name"), 210),
        Column(tr("Role"), 120),
        Column(tr("Organization")),
        Column(tr("Deputy"), 190, give=2),
        Column(tr("From"), 100, give=1),
        Column(tr("To"), 100, give=3),
    )


def member_rows(seats: Sequence[MemberRow]) -> Iterator[Row]:
    """The seats by organization, deputies behind those they stand in for."""
    deputies: dict[str, list[str]] = {}
    for seat in seats:
        if seat.role is Role.DEPUTY and seat.deputy_for:
            deputies.setdefault(seat.deputy_for, []).append(seat.name)
    shown = [each for each in seats if each.role is not Role.DEPUTY or not each.deputy_for]
    groups: dict[str, list[MemberRow]] = {}
    for seat in shown:
        groups.setdefault(seat.represents or seat.organization_label or tr("Others"), []).append(seat)
    if len(groups) > max(4, len(shown) // 2):
        groups = {"": shown}
    for name, members in groups.items():
        if name:
            text = f"{name[:1].upper()}{name[1:]} · {len(members)}"
            yield Row((Cell(text, "muted"),), text, kind=RowKind.GROUP)
        yield from (_member_row(each, deputies.get(each.person, ())) for each in members)


def _member_row(seat: MemberRow, deputies: Iterable[str]) -> Row:
    names = ", ".join(deputies)
    represents = seat.organization_label or seat.represents
    return Row(
        (
            Cell(seat.name, tip=seat.title),
            Cell(words.role(seat.role)),
            Cell(represents, tip=represents),
            Cell(names, "muted", tip=names),
            Cell(dates.numeric(seat.from_), "muted"),
            Cell(dates.numeric(seat.to), "muted"),
        ),
        sentence(seat.name, words.role(seat.role), represents, f"{tr('Deputy')}: {names}" if names else ""),
        key=seat.id,
    )


def _person_row(each: PersonRow) -> Row:
    committees = ", ".join(each.committees)
    return Row(
        (
            Cell(each.name),
            Cell(each.title, "muted", tip=each.title),
            Cell(each.organization_label, "muted", tip=each.organization_label),
            Cell(each.email, "muted", tip=each.email),
            Cell(committees, "muted", tip=committees),
        ),
        sentence(each.name, each.title, each.organization_label, committees),
        key=each.id,
    )
