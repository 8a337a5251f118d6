"""Oppsett: how a committee is called, laid out, numbered, and what it does in its meetings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hfdesk.domain import numbering
from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import Committee, Language, Reset
from hfdesk.gui import dates, theme, words
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.pages.register_part import Part, told
from hfdesk.gui.rows import Place, dotted
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.formpanel import FormPanel, Value
from hfdesk.gui.widgets.labels import label

CHECKS = ("votes", "quorum", "recusals", "clock", "papers_with_invitation", "number_other_business")
COLUMN = 300  # the least width of a column of fields


class SetupTab(Part):
    """The settings of a committee, each saved when its field is left."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.naming, self.numbers, self.options = (FormPanel(self._save) for _ in range(3))
        self._panels = (self.naming, self.numbers, self.options)
        self._example = label("", "caption", "muted", wrap=True)
        self._fill_naming()
        self._fill_numbers()
        self._fill_options()
        self._lay_out()

    def show_committee(self, committee: Committee | None) -> None:
        """Read the settings again."""
        super().show_committee(committee)
        self._area.setVisible(committee is not None)
        if committee is None:
            return
        self.naming.set_options("parent", self._parents(committee))
        self.naming.set_options("layout", self._layouts(committee))
        values = _values(committee)
        for panel in self._panels:
            panel.show_subject(committee.id, values, self.may)
        self.options.show_field("quorum_at_least", setup_of(committee).quorum)
        self._say_next(committee)

    def facts(self) -> str:
        """Short name and partnership."""
        return dotted(self.committee.short_name, self.committee.partnership) if self.committee else ""

    def new_words(self) -> str:
        """Another committee is made from the menu."""
        return ""

    def new(self) -> None:
        """Type the name of a committee that was just made."""
        line = self.naming.control("name")
        line.setFocus()
        if isinstance(line, QLineEdit):
            line.selectAll()

    def areas(self) -> list[QWidget]:
        """The columns."""
        return [panel.controls()[0] for panel in self._panels]

    def keys(self) -> Keys:
        """Fields are saved when they are left."""
        return (("Tab, Enter", tr("Store the field")), ("F6", tr("Next column")))

    # -- inside --------------------------------------------------------------------------

    def _save(self, subject: str, key: str, value: Value) -> str:
        from hfdesk.ops import committees
        from hfdesk.ops.committee_entries import Setting, enter

        if isinstance(value, str):
            setting = Setting[key.upper()]
            return told(lambda: enter(self.desk, subject, setting, value, self.shell.today))
        return told(lambda: committees.change_setup(self.desk, subject, **{key: value}))

    def _adapt(self) -> None:
        """Show the committee's layout, where it is changed."""
        if self.committee is not None:
            self.shell.go(Place("profile", self.committee.layout or "standard", item=self.committee.id))

    def _say_next(self, committee: Committee) -> None:
        from hfdesk.ops import committees

        reason = told(
            lambda: self._example.setText(
                tr("Next number: {number}").format(
                    number=committees.next_number(self.desk, committee.id, self.shell.today)
                )
            )
        )
        if reason:
            self._example.setText("")

    def _try_pattern(self, pattern: str) -> None:
        """What a pattern would print, while it is typed."""
        if self.committee is not None and "{n" in pattern:
            shown = numbering.printed(pattern.strip(), 7, self.shell.today.year)
            self._example.setText(tr("For instance: {number}").format(number=shown))

    def _parents(self, committee: Committee) -> Sequence[tuple[str, str]]:
        rows = self.desk.committee_rows(self.shell.today)
        return [("", tr("None")), *((each.id, each.name) for each in rows if each.id != committee.id)]

    def _layouts(self, committee: Committee) -> Sequence[tuple[str, str]]:
        from hfdesk.ops.layout_names import layout_names

        known = layout_names(self.desk)
        if committee.layout:
            known.setdefault(committee.layout, committee.layout)
        return [("", tr("The usual one")), *known.items()]

    def _fill_naming(self) -> None:
        self.naming.add_line("name", tr("Name"))
        self.naming.add_line("short_name", tr("Short name"))
        self.naming.add_line("partnership", tr("Partnership"))
        self.naming.add_choice("parent", tr("Reports to"))
        self.naming.add_choice("layout", tr("Layout of documents"))
        self.adapt = QPushButton(tr("Adapt …"))
        self.adapt.setAccessibleName(tr("Adapt the layout of documents"))
        self.adapt.setAutoDefault(False)
        self.adapt.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.adapt.clicked.connect(self._adapt)
        self.naming.add_widget(self.adapt)
        languages = [("", tr("Not said")), *((each.value, words.language_name(each)) for each in Language)]
        self.naming.add_choice("language", tr("Language of documents"), languages)

    def _fill_numbers(self) -> None:
        pattern = self.numbers.add_line("pattern", tr("Pattern of case numbers"), "{n}/{yy}")
        pattern.textEdited.connect(self._try_pattern)
        self.numbers.add_widget(self._example)
        resets = [(each.value, words.reset(each)) for each in Reset]
        self.numbers.add_choice("reset", tr("Begins at 1 again"), resets)
        self.numbers.add_line("next_number", tr("Go on from"), tr("after the last one used"))
        self.numbers.add_line("series", tr("Own number series"), "R: R {n}/{yy}")
        self.numbers.add_line("place", tr("Usual place"))
        self.numbers.add_line("start", tr("Usual start"), "09:00")
        self.numbers.add_line("end", tr("Usual end"), "12:00")

    def _fill_options(self) -> None:
        texts = (
            tr("Votes are counted"),
            tr("A quorum is needed"),
            tr("Recusals are noted"),
            tr("Minutes tell when items began"),
            tr("Papers go with the invitation"),
            tr("Other business takes a number"),
        )
        for key, text in zip(CHECKS, texts, strict=True):
            self.options.add_check(key, text)
            if key == "quorum":
                self.options.add_line("quorum_at_least", tr("Present at least"), tr("half of them"))
        self.options.add_line("comment_days", tr("Days for comments on the minutes"), "7")
        self.options.add_tags("tags", tr("Tags of cases"), tr("Enter adds"))
        self.options.add_tags("sections", tr("Sections of a new paper"), tr("Enter adds"))

    def _lay_out(self) -> None:
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, theme.scaled(14), 0)
        self._grid.setHorizontalSpacing(theme.scaled(32))
        self._grid.setVerticalSpacing(theme.scaled(28))
        heads = (tr("The committee"), tr("Numbers and meetings"), tr("Options"))
        self._groups = [_group(head, panel) for head, panel in zip(heads, self._panels, strict=True)]
        self._area = Columns(inner, self._grid, self._groups)
        self.column.addWidget(self._area, 1)
        self.column.addStretch(0)


class Columns(QScrollArea):
    """Groups beside one another, as many as there is room for."""

    def __init__(self, inner: QWidget, grid: QGridLayout, groups: Sequence[QWidget]) -> None:
        super().__init__()
        self._inner = inner
        self._grid = grid
        self._groups = groups
        self._count = 0
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)

    def resizeEvent(self, event: object) -> None:
        """Lay the groups out anew where another number of them has room."""
        super().resizeEvent(event)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
        count = max(1, min(len(self._groups), self.width() // theme.scaled(COLUMN)))
        if count != self._count:
            self._count = count
            for at, group in enumerate(self._groups):
                self._grid.addWidget(group, at // count, at % count, Qt.AlignmentFlag.AlignTop)
            for at in range(len(self._groups)):
                self._grid.setColumnStretch(at, 1 if at < count else 0)
            self._grid.setRowStretch(len(self._groups), 1)
            self._inner.setMaximumWidth(theme.scaled(452 * count - 18))


def _group(head: str, panel: FormPanel) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(theme.scaled(2), 0, theme.scaled(2), 0)
    column.setSpacing(theme.scaled(12))
    column.addWidget(label(head, "heading2"))
    column.addWidget(panel)
    return made


def _values(committee: Committee) -> dict[str, Value]:
    from hfdesk.ops import committees

    setup = setup_of(committee)
    told_ = committee.numbering or numbering.DEFAULT
    return {
        "name": committee.name,
        "short_name": committee.short_name,
        "partnership": committee.partnership,
        "parent": committee.parent,
        "layout": committee.layout,
        "language": committee.language.value if committee.language else "",
        "pattern": told_.pattern,
        "reset": (told_.reset or Reset.NEVER).value,
        "next_number": str(setup.next_number or ""),
        "series": committees.series_text(committee.numbering),
        "place": committee.place,
        "start": dates.clock(committee.start),
        "end": dates.clock(committee.end),
        **{key: bool(getattr(setup, key)) for key in CHECKS},
        "quorum_at_least": "" if setup.quorum_at_least is None else str(setup.quorum_at_least),
        "comment_days": "" if setup.comment_days is None else str(setup.comment_days),
        "tags": setup.tags,
        "sections": setup.sections,
    }
