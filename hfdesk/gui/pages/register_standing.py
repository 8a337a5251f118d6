"""Faste punkter: what is on every agenda of a committee, in order."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hfdesk.domain.setup import StandingItem, Where, setup_of
from hfdesk.domain.values import Committee, Kind
from hfdesk.gui import words
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.pages.register_part import Part, told
from hfdesk.gui.rows import Cell, Row, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.completing import among
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.ordered import NEW, OrderedTable, new_row
from hfdesk.gui.widgets.views import Column

KIND, TITLE, MINUTES, TAGS, PLACE = range(5)


class StandingTab(Part):
    """The standing items, typed into in place."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        columns = (
            Column(tr("Kind"), 130),
            Column(tr("Case")),
            Column(tr("Min"), 64, right=True),
            Column(tr("Type"), 180, give=2),
            Column(tr("Place on the agenda"), 170, give=1),
        )
        self.table = OrderedTable(tr("Standing items"), columns, self._enter)
        self._rows: TableModel[Row] = TableModel([each.head for each in columns], lambda row: row, self)
        self.table.setModel(self._rows)
        self.table.offer_names(KIND, among(lambda: [words.kind(each) for each in Kind]), least=1)
        self.table.offer_names(PLACE, among(lambda: [words.where(each) for each in Where]), least=1)
        self.table.offer_names(TAGS, among(self._tags), many=True, least=1)
        self.reason = label("", "ui", "danger", wrap=True)
        self.reason.hide()
        hint = tr("{previous} stands for the day of the meeting before: “Minutes from {previous}”.")
        self._hint = label(hint, "ui", "muted", wrap=True)
        for widget in (self.table, self.reason, self._hint):
            self.column.addWidget(widget, 1 if widget is self.table else 0)
        self.column.addStretch(0)
        self._stand = ""
        self.table.refused.connect(self._refused)
        self.table.moving.connect(self._move)
        self.table.leaving.connect(self._leave)

    def show_committee(self, committee: Committee | None) -> None:
        """Read the items again."""
        other = committee is None or self.committee is None or committee.id != self.committee.id
        super().show_committee(committee)
        items = setup_of(committee).standing_items if committee else ()
        may = self.may and committee is not None
        rows = [_row(at, item, may) for at, item in enumerate(items)]
        if may:
            rows.append(new_row(tr("Add a standing item …"), TITLE))
        stood = "" if other else self._stand or self.table.key()
        self._stand = ""
        self.table.read_again(lambda: self._rows.show(rows), lambda: stood)
        if not self.table.key() and rows:
            self.table.choose_first()
        if other:
            self._refused("")

    def facts(self) -> str:
        """How many there are."""
        items = setup_of(self.committee).standing_items if self.committee else ()
        return tr("%n standing items", len(items))

    def new_words(self) -> str:
        """A standing item."""
        return tr("New standing item")

    def new(self) -> None:
        """Type the title of a new one."""
        self.table.open_new()

    def keys(self) -> Keys:
        """The keys of the items."""
        return (
            ("Ctrl+N", tr("New standing item")),
            ("F2", tr("Change the cell")),
            ("Enter, Tab, Esc", tr("Store and go down, store and go on, take back")),
            ("Alt+↑, Alt+↓", tr("Move the item")),
            ("Delete", tr("Take the item out")),
        )

    def areas(self) -> list[QWidget]:
        """The items."""
        return [self.table]

    # -- inside --------------------------------------------------------------------------

    def _enter(self, key: str, column: int, text: str) -> str:
        from hfdesk.ops import committees

        if self.committee is None or (key == NEW and not text.strip()):
            return ""
        id = self.committee.id
        if key == NEW:
            at = len(setup_of(self.committee).standing_items)
            item = StandingItem(title=" ".join(text.split()), place=Where.FIRST)
            return told(lambda: committees.add_standing(self.desk, id, item, at))
        if column in (KIND, PLACE):
            return self._choose(id, int(key), column, text)
        field = {
            TITLE: committees.Field.TITLE,
            MINUTES: committees.Field.MINUTES,
            TAGS: committees.Field.TAGS,
        }
        return told(lambda: committees.enter_standing(self.desk, id, int(key), field[column], text))

    def _choose(self, id: str, at: int, column: int, text: str) -> str:
        from hfdesk.ops import committees

        known = {words.kind(each): each for each in Kind} if column == KIND else {}
        places = {words.where(each): each for each in Where} if column == PLACE else {}
        options = {**known, **places}
        wanted = text.strip().casefold()
        found = [word for word in options if wanted and word.casefold().startswith(wanted)]
        if len(found) != 1 and wanted not in (word.casefold() for word in found):
            return tr("“{text}” is none of these: {options}.").format(text=text, options=", ".join(options))
        chosen = next(word for word in found if len(found) == 1 or word.casefold() == wanted)
        if column == KIND:
            return told(lambda: committees.change_standing(self.desk, id, at, kind=known[chosen]))
        return told(lambda: committees.change_standing(self.desk, id, at, place=places[chosen]))

    def _move(self, key: str, by: int) -> None:
        from hfdesk.ops import committees

        if not self.may or self.committee is None:
            return
        id, count = self.committee.id, len(setup_of(self.committee).standing_items)
        if 0 <= int(key) + by < count:
            self._stand = str(int(key) + by)
            self._refused(told(lambda: committees.move_standing(self.desk, id, int(key), by)))

    def _leave(self, key: str, _altogether: bool) -> None:
        from hfdesk.ops import committees

        if self.may and self.committee is not None:
            id = self.committee.id
            self._refused(told(lambda: committees.take_standing_out(self.desk, id, int(key))))

    def _tags(self) -> tuple[str, ...]:
        return setup_of(self.committee).tags if self.committee else ()

    def _refused(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))


def _row(at: int, item: StandingItem, typed: bool) -> Row:
    minutes = "" if item.minutes is None else str(item.minutes)
    tags = ", ".join(item.tags)

    def cell(text: str, color: str = "text") -> Cell:
        return Cell(text, color, tip=text, edit=text if typed else None)

    cells = (
        cell(words.kind(item.kind), "muted"),
        cell(item.title),
        cell(minutes),
        cell(tags, "muted"),
        cell(words.where(item.place), "muted"),
    )
    spoken = sentence(
        item.title, words.kind(item.kind), tr("%n minutes", item.minutes or 0) if minutes else ""
    )
    return Row(cells, spoken, key=str(at))
