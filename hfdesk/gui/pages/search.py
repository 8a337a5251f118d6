"""Søk: cases, meetings and people whose titles, numbers and names hold the words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hfdesk.gui import dates, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.pages.page import Keys, Page
from hfdesk.gui.rows import Cell, Place, Row, RowKind, dotted, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.head import PageHead
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.views import Column, Table

MOST = 200


class SearchPage(Page):
    """What a search found; ``Place.id`` holds the words."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        columns = (Column(tr("No."), 110), Column(tr("Title")), Column(tr("Where"), 280, narrow=150))
        self.head = PageHead()
        self.table = Table(tr("Found"), columns)
        self._rows: TableModel[Row] = TableModel([each.head for each in columns], lambda row: row, self)
        self.table.setModel(self._rows)
        self.table.opened.connect(shell.go)
        self._none = label(tr("Nothing was found. Try fewer or shorter words."), tone="muted")
        side = theme.size("pageMarginX")
        body = QVBoxLayout()
        body.setContentsMargins(side, 0, side, theme.scaled(16))
        body.addWidget(self.table, 1)
        body.addWidget(self._none)
        body.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(body, 1)

    def heading(self) -> str:
        """The page's name."""
        return tr("Search")

    def keys(self) -> Keys:
        """Lists."""
        return (("Enter", tr("Open")),)

    def areas(self) -> list[QWidget]:
        """What was found."""
        return [self.table]

    def refresh(self) -> None:
        """Search again."""
        words = self.shown.id
        rows = tuple(self._found(words)) if words.strip() else ()
        count = sum(each.kind is RowKind.ROW for each in rows)
        self._rows.show(rows)
        if words.strip():
            self.head.say(tr("Search for “{words}”").format(words=words), tr("%n found", count))
        else:
            self.head.say(tr("Search everything"), tr("Type in the search field what you are looking for."))
        self.table.setVisible(bool(rows))
        self._none.setVisible(bool(words.strip()) and not rows)

    def _found(self, words: str) -> Iterator[Row]:
        for name, rows in (
            (tr("Cases"), self._cases(words)),
            (tr("Meetings"), self._meetings(words)),
            (tr("People"), self._people(words)),
        ):
            if rows:
                yield Row((Cell(f"{name} · {len(rows)}", "muted"),), name, kind=RowKind.GROUP)
                yield from rows

    def _cases(self, words: str) -> list[Row]:
        return [
            Row(
                (
                    Cell(each.number, "muted"),
                    Cell(each.title, tip=each.title),
                    Cell(dotted(each.committee_label, dates.numeric(each.meeting_date)), "muted"),
                ),
                sentence(f"{each.number} {each.title}", each.committee_label),
                Place("meeting", each.meeting, 1, each.id) if each.meeting else Place("case", each.id),
            )
            for each in self.desk.case_rows(contains=words, limit=MOST)
        ]

    def _meetings(self, words: str) -> list[Row]:
        names = {each.id: each.name for each in self.desk.committee_rows(self.shell.today)}
        wanted = words.casefold().split()
        rows: list[Row] = []
        for each in self.desk.meeting_rows():
            name = each.title or names.get(each.committee, "")
            when = f"{dates.full(each.date)} {dates.numeric(each.date)}"
            text = f"{name} {each.committee_label} {each.place} {when}"
            if all(word in text.casefold() for word in wanted):
                facts = dotted(dates.full(each.date), each.place)
                cells = (Cell(each.committee_label, "muted"), Cell(name), Cell(facts, "muted", tip=facts))
                rows.append(Row(cells, sentence(name, facts), Place("meeting", each.id)))
        return rows[:MOST]

    def _people(self, words: str) -> list[Row]:
        wanted = words.casefold().split()
        return [
            Row(
                (Cell(), Cell(each.name), Cell(dotted(each.title, each.organization_label), "muted")),
                sentence(each.name, each.title, each.organization_label),
                Place("register", tab=1),
            )
            for each in self.desk.people_rows()
            if all(word in each.name.casefold() for word in wanted)
        ][:MOST]
