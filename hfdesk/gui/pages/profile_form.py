"""What of a profile can be changed, as columns of fields; what all documents have in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from hfdesk.documents.layout import Layout
from hfdesk.documents.profiles import Place, value_at
from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages import profile_fields as fields
from hfdesk.gui.pages import profile_words as words
from hfdesk.gui.pages.profile_fields import Field, Refused
from hfdesk.gui.pages.profile_rows import Choices, Kind, Rows
from hfdesk.gui.pages.profile_words import Words
from hfdesk.gui.widgets.completing import among
from hfdesk.gui.widgets.formpanel import FormPanel, Value
from hfdesk.gui.widgets.labels import label

Change = Callable[[Place, object], str]
"""Stores a value in a place of the profile; gives the reason where it is refused."""

Offered = tuple[int, Callable[[], Sequence[str]], bool]
"""A column, the words that are offered in it, and whether several stand there with commas between."""


class Form(QScrollArea):
    """A column of fields about one part of a profile."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        self.change = change
        self.layout_: Layout | None = None
        self.panels: list[FormPanel] = []
        self.rows: list[tuple[Field, Rows | Choices]] = []
        self._fields: dict[str, tuple[FormPanel, Field]] = {}
        self._open: FormPanel | None = None
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        side = theme.size("pageMarginX")
        self.column.setContentsMargins(side, theme.scaled(14), theme.scaled(16), theme.scaled(20))
        self.column.setSpacing(theme.scaled(16))
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)

    def show_layout(self, layout: Layout, may: bool) -> None:
        """Show a profile; ``may``: it may be changed."""
        self.layout_ = layout
        self.offer(layout)
        for panel in self.panels:
            own = {key: field for key, (of, field) in self._fields.items() if of is panel}
            shown = {key: each.shown(value_at(layout, each.place)) for key, each in own.items()}
            panel.show_subject(layout.id, shown, may)
        for field, rows in self.rows:
            rows.show_values(field.shown(value_at(layout, field.place)), may)

    def offer(self, layout: Layout) -> None:
        """Let choices offer what the profile has, beside what is usual."""

    def controls(self) -> list[QWidget]:
        """Where one can go, from the top down."""
        first = [panel.controls()[0] for panel in self.panels[:1]]
        return [*first, *(rows.table for _, rows in self.rows)]

    def control(self, key: str) -> QWidget:
        """The control of a field."""
        return self._fields[key][0].control(key)

    def reason(self, key: str) -> str:
        """Why what stands in a field was refused; ``""`` where it was not."""
        return self._fields[key][0].reason(key)

    def rows_at(self, place: Place) -> Rows | Choices:
        """The rows of a place."""
        return next(rows for field, rows in self.rows if field.place == place)

    def flush(self) -> None:
        """Store what is being typed."""
        for panel in self.panels:
            panel.flush()

    # -- for those that fill it --------------------------------------------------------------

    def line(self, key: str, text: str, field: Field, hint: str = "") -> None:
        """A line of text."""
        self._panel(key, field).add_line(key, text, hint)

    def choice(self, key: str, text: str, options: Sequence[tuple[str, str]], field: Field) -> None:
        """One of several."""
        self._panel(key, field).add_choice(key, text, options)

    def options(self, key: str, options: Sequence[tuple[str, str]]) -> None:
        """Let a choice offer others."""
        self._fields[key][0].set_options(key, options)

    def check(self, key: str, text: str, field: Field) -> None:
        """Yes or no."""
        self._panel(key, field).add_check(key, text)

    def note(self, text: str) -> None:
        """A line of help below the fields."""
        self._below(label(text, "caption", "muted", wrap=True))

    def heading(self, text: str) -> None:
        """A heading between fields."""
        self._below(label(text, "heading2"))

    def table(self, place: Place, kind: Kind, hint: str, offered: Offered | None = None) -> None:
        """Rows that are typed into; ``offered``: the column in which words are offered, and these."""
        field = fields.whole(place)
        rows = Rows(kind, lambda values: self._store(field, values), hint)
        if offered is not None:
            column, known, many = offered
            rows.table.offer_names(column, among(known), many=many, least=1)
        self._add(field, rows)

    def choices(self, name: str, known: Words, field: Field) -> None:
        """Parts that are in or out, in an order."""
        self._add(field, Choices(name, known, lambda values: self._store(field, values)))

    # -- inside --------------------------------------------------------------------------

    def _save(self, _subject: str, key: str, value: Value) -> str:
        return self._store(self._fields[key][1], value)

    def _store(self, field: Field, value: object) -> str:
        """Store what was entered; the reason why not."""
        assert self.layout_ is not None
        try:
            new = field.entered(value_at(self.layout_, field.place), value)
        except Refused as refused:
            return str(refused)
        return self.change(field.place, new)

    def _panel(self, key: str, field: Field) -> FormPanel:
        """The panel of the next field: that of the one before, or a new one below what stands between."""
        if self._open is None:
            panel = FormPanel(self._save)
            self.panels.append(panel)
            self._below(panel)
            self._open = panel
        self._fields[key] = self._open, field
        return self._open

    def _add(self, field: Field, rows: Rows | Choices) -> None:
        self.rows.append((field, rows))
        self._below(rows)

    def _below(self, widget: QWidget) -> None:
        self._open = None
        self.column.addWidget(widget)


class CommonForm(Form):
    """Name, dates and clocks, labels."""

    def __init__(self, change: Change) -> None:
        super().__init__(change)
        self.line("name", tr("Name of the layout"), fields.plain(("name",)))
        self.heading(tr("Dates and clocks"))
        for key, text in _FORMATS:
            self.choice(f"formats.{key}", text(), (), fields.plain(("formats", key)))
        short = tr("Case numbers without the year in sentences")
        self.check("formats.short_numbers", short, fields.plain(("formats", "short_numbers")))
        self.heading(tr("Labels"))
        self._label("decision", tr("Over a decision"))
        styles = (
            ("line", tr("On a line of its own")),
            ("run_in", tr("Before the first words")),
            ("none", tr("Not printed")),
        )
        self._one_of("decision_style", tr("The decision's label stands"), styles)
        self._label("proposal", tr("Over a proposed decision"))
        quotes = (("box", tr("As a row in a box")), ("sentence", tr("As a sentence")))
        self._one_of("quote_style", tr("An earlier case"), quotes)
        self.column.addStretch(1)

    def offer(self, layout: Layout) -> None:
        """Offer the usual formats and the profile's own."""
        usual = {
            "date": (words.day_patterns(), _day),
            "long": (words.long_patterns(), _day),
            "clock": ((".", ":"), "09{}00".format),
            "span": (("–", "-", " – ", " til "), "09{}11".format),
        }
        for key, (patterns, shown) in usual.items():
            known = dict.fromkeys((*patterns, value_at(layout, ("formats", key))))
            self.options(f"formats.{key}", [(each, shown(each)) for each in known])

    def _label(self, name: str, text: str) -> None:
        self.line(f"labels.{name}", text, fields.text(("labels", name)))

    def _one_of(self, name: str, text: str, options: Sequence[tuple[str, str]]) -> None:
        self.choice(f"labels.{name}", text, options, fields.plain(("labels", name)))


_FORMATS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("date", lambda: tr("Date")),
    ("long", lambda: tr("Date in words")),
    ("clock", lambda: tr("Clock")),
    ("span", lambda: tr("Between two clocks")),
)


def _day(pattern: str) -> str:
    """A day as a pattern prints it."""
    day = date(2026, 3, 4)
    values = {
        "d": "4",
        "dd": "04",
        "m": "3",
        "mm": "03",
        "month": tr("March"),
        "yy": "26",
        "yyyy": str(day.year),
        "weekday": tr("Wednesday"),
    }
    for name, text in values.items():
        pattern = pattern.replace(f"{{{name}}}", text)
    return pattern
