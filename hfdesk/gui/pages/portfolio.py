"""Porteføljeplan: focus areas, their areas and measures, as a tree."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from hfdesk.domain.records import PortfolioRecord
from hfdesk.domain.values import Area, FocusArea, Light, Measure
from hfdesk.gui import dates, theme, words
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.outline import OutlineModel
from hfdesk.gui.pages.page import Keys, Page
from hfdesk.gui.rich import Pen
from hfdesk.gui.rows import Cell, Node, dotted, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.head import PageHead
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.reader import Reader
from hfdesk.gui.widgets.split import Split
from hfdesk.gui.widgets.views import Tree

_COLORS = {Light.GREEN: "success", Light.YELLOW: "warn", Light.RED: "danger"}
_SHAPES = {Light.GREEN: "dot", Light.YELLOW: "warn", Light.RED: "danger"}


class PortfolioPage(Page):
    """The portfolio plans, one at a time."""

    kinds = frozenset({"portfolio", "person"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.head = PageHead()
        self._plans = QComboBox()
        self._plans.setAccessibleName(tr("Plan"))
        self._plans.setMinimumWidth(theme.scaled(280))
        self.tree = Tree(tr("Portfolio plan"))
        self._rows = OutlineModel(self._heads(), self)
        self.tree.setModel(self._rows)
        self._reader = Reader(tr("What the plan says"), column=False)
        self._reader.setProperty("framed", True)
        self._none = label(tr("No portfolio plan is here yet."), tone="muted")
        self._split = Split("portfolio")
        self._texts: list[Node] = []
        self._plans.currentIndexChanged.connect(self._show_plan)
        self.tree.selectionModel().currentChanged.connect(self._came)
        self._record: PortfolioRecord | None = None
        self._lay_out()

    def heading(self) -> str:
        """The page's name."""
        return tr("Portfolio plan")

    def keys(self) -> Keys:
        """Branches."""
        return (("→, ←", tr("Open and close a branch")),)

    def areas(self) -> list[QWidget]:
        """Plan, tree, text."""
        return [self._plans, self.tree, self._reader]

    def refresh(self) -> None:
        """Read the plans again."""
        chosen = self._plans.currentData()
        self._plans.blockSignals(True)
        self._plans.clear()
        for row in self.desk.portfolio_rows():
            self._plans.addItem(dotted(row.title, row.period), row.id)
        self._plans.setCurrentIndex(max(self._plans.findData(self.shown.id or chosen), 0))
        self._plans.blockSignals(False)
        there = self._plans.count() > 0
        self._split.setVisible(there)
        self._plans.setVisible(self._plans.count() > 1)
        self._none.setVisible(not there)
        self.head.say(self.heading())
        if there:
            self._show_plan()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow page the text stands under the tree, and the tree has fewer columns."""
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(860)
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        for column in (1, 4):
            self.tree.setColumnHidden(column, narrow)

    def _show_plan(self) -> None:
        id = self._plans.currentData()
        if not id:
            return
        self._record = record = self.desk.portfolio_record(id)
        plan = record.portfolio
        committee = record.committee.name if record.committee else ""
        self.head.say(plan.title, dotted(plan.period, plan.version, committee, plan.issued_by))
        self._rows.show([_focus_node(record, each) for each in plan.focus_areas])
        self.tree.expandToDepth(0)
        if plan.focus_areas:
            self.tree.setCurrentIndex(self._rows.index(0, 0))

    def _came(self, index: QModelIndex) -> None:
        if not index.isValid() or self._record is None:
            return
        path: list[int] = []
        while index.isValid():
            path.insert(0, index.row())
            index = index.parent()
        record = self._record
        self._reader.write(lambda pen: _write(pen, record, path))

    def _heads(self) -> tuple[str, ...]:
        return (tr("Focus area, area, measure"), tr("Time"), tr("Progress"), tr("Risk"), tr("Contacts"))

    def _lay_out(self) -> None:
        header = self.tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for at, wide in ((1, 110), (2, 96), (3, 96), (4, 140)):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(at, theme.scaled(wide))
        self._split.addWidget(self.tree)
        self._split.addWidget(self._reader)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 1)
        self._reader.setMinimumWidth(theme.scaled(240))
        self._split.share(800, 316)
        self._split.setHandleWidth(theme.scaled(16))
        self._split.setObjectName("open")
        side = theme.size("pageMarginX")
        tools = QHBoxLayout()
        tools.addWidget(self._plans)
        tools.addStretch(1)
        body = QVBoxLayout()
        body.setContentsMargins(side, 0, side, theme.scaled(16))
        body.setSpacing(theme.scaled(10))
        body.addLayout(tools)
        body.addWidget(self._split, 1)
        body.addWidget(self._none)
        body.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(body, 1)


def _light(value: Light | None) -> Cell:
    if value is None:
        return Cell()
    return Cell(words.light(value), icon=_SHAPES[value], icon_color=_COLORS[value])


def _focus_node(record: PortfolioRecord, focus: FocusArea) -> Node:
    title = f"{focus.number} {focus.title}".strip()
    areas = tuple(_area_node(record, each) for each in focus.areas)
    projects = tuple(_measure_node(record, each) for each in focus.projects)
    return Node((Cell(title, bold=True, tip=title),), sentence(title), areas + projects)


def _area_node(record: PortfolioRecord, area: Area) -> Node:
    title = f"{area.letter} {area.title}".strip()
    marks = _marks(area.marks)
    cells = (
        Cell(title, tip=title),
        Cell(marks, "muted", tip=marks),
        _light(area.progress),
        _light(area.risk),
    )
    spoken = sentence(title, words.light(area.progress), words.light(area.risk))
    return Node(cells, spoken, tuple(_measure_node(record, each) for each in area.measures))


def _measure_node(record: PortfolioRecord, measure: Measure) -> Node:
    marks = _marks(measure.marks)
    people = ", ".join(record.register.names(measure.contacts))
    cells = (
        Cell(measure.title, tip=measure.title),
        Cell(marks, "muted", tip=marks),
        _light(measure.progress),
        _light(measure.risk),
        Cell(people, "muted", tip=people),
    )
    return Node(
        cells, sentence(measure.title, words.light(measure.progress), words.light(measure.risk), people)
    )


def _marks(marks: Mapping[str, str]) -> str:
    return ", ".join(column for column, mark in marks.items() if mark)


def _write(pen: Pen, record: PortfolioRecord, path: list[int]) -> None:
    focus = record.portfolio.focus_areas[path[0]]
    if len(path) == 1:
        _focus_text(pen, focus)
    elif path[1] >= len(focus.areas):
        _measure_text(pen, record, focus.projects[path[1] - len(focus.areas)])
    elif len(path) == 2:
        area = focus.areas[path[1]]
        pen.line(area.title, "heading2", level=2, after=6)
        pen.rich(area.status, role="ui")
    else:
        _measure_text(pen, record, focus.areas[path[1]].measures[path[2]])


def _focus_text(pen: Pen, focus: FocusArea) -> None:
    pen.line(focus.title, "heading2", level=2)
    if focus.subtitle:
        pen.line(focus.subtitle, "ui", "muted", after=6)
    for head, text in ((tr("Vision"), focus.vision), (tr("Target group"), focus.target_group)):
        if text:
            pen.line(head, "heading3", before=8, level=3)
            pen.rich(text, role="ui")


def _measure_text(pen: Pen, record: PortfolioRecord, measure: Measure) -> None:
    pen.line(measure.title, "heading2", level=2, after=6)
    pen.rich(measure.note, role="ui")
    if measure.contacts:
        pen.line(f"{tr('Contacts')}: {', '.join(record.register.names(measure.contacts))}", "ui", before=4)
    if measure.funding is not None:
        amount = f"{measure.funding.amount:,.0f}".replace(",", "\u00a0")
        year = str(measure.funding.year) if measure.funding.year else ""
        due = measure.funding.report_due
        report = tr("report by {day}").format(day=dates.numeric(due)) if due else ""
        pen.line(f"{tr('Funding')}: {dotted(f'{amount} kr', year, report)}", "ui", before=4)
