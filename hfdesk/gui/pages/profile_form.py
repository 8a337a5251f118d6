"""What of a profile can be changed, a tab of fields for each document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from hfdesk.documents.layout import HeadRow, Layout, ListStyle, RoleStyle, TitleLine
from hfdesk.documents.profiles import Place, value_at
from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages import profile_words as words
from hfdesk.gui.pages.profile_cells import column_cells, column_entered, head_cells, head_entered
from hfdesk.gui.pages.profile_rows import Choices, Kind, Rows
from hfdesk.gui.widgets.completing import among
from hfdesk.gui.widgets.formpanel import FormPanel, Value
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.views import Column

Change = Callable[[Place, object], str]
"""Stores a value in a place of the profile; gives the reason where it is refused."""

_ATTENDED = frozenset(("present", "absent", "no_show"))
_PERSONS = (
    ("name",),
    ("name", "organization"),
    ("name", "title organization"),
    ("name", "title", "organization"),
    ("name", "represents"),
)


class Form(QScrollArea):
    """A column of fields about one part of a profile."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        self.change = change
        self.layout_: Layout | None = None
        self.panels: list[FormPanel] = []
        self.rows: list[tuple[Place, Rows | Choices]] = []
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
        for panel in self.panels:
            keys = panel.property("keys")
            panel.show_subject(layout.id, {key: self.value(layout, key) for key in keys}, may)
        for place, rows in self.rows:
            rows.show_values(value_at(layout, place), may)

    def controls(self) -> list[QWidget]:
        """Where one can go, from the top down."""
        first = [panel.controls()[0] for panel in self.panels[:1]]
        return [*first, *(rows.table for _, rows in self.rows)]

    def flush(self) -> None:
        """Store what is being typed."""
        for panel in self.panels:
            panel.flush()

    # -- for those that fill it --------------------------------------------------------------

    def value(self, layout: Layout, key: str) -> Value:
        """What a field shows."""
        found = value_at(layout, tuple(key.split(".")))
        return found if isinstance(found, bool) else words.told(str(found)) if _is_text(key) else str(found)

    def save(self, _subject: str, key: str, value: Value) -> str:
        """Store a field."""
        assert self.layout_ is not None
        place = tuple(key.split("."))
        old: Any = value_at(self.layout_, place)
        try:
            new: object = words.meant(str(value)) if _is_text(key) else type(old)(value)
        except words.Unknown as unknown:
            return words.refusal(str(unknown), words.fields())
        return self.change(place, new)

    def panel(self) -> FormPanel:
        """More fields, under those before."""
        panel = FormPanel(self.save)
        panel.setProperty("keys", ())
        self.panels.append(panel)
        self.column.addWidget(panel)
        return panel

    def line(self, panel: FormPanel, key: str, text: str, hint: str = "") -> None:
        """A line of text."""
        panel.add_line(key, text, hint)
        panel.setProperty("keys", (*panel.property("keys"), key))

    def choice(self, panel: FormPanel, key: str, text: str, options: Sequence[tuple[str, str]]) -> None:
        """One of several."""
        panel.add_choice(key, text, options)
        panel.setProperty("keys", (*panel.property("keys"), key))

    def check(self, panel: FormPanel, key: str, text: str) -> None:
        """Yes or no."""
        panel.add_check(key, text)
        panel.setProperty("keys", (*panel.property("keys"), key))

    def heading(self, text: str) -> None:
        """A heading between fields."""
        self.column.addWidget(label(text, "heading2"))

    def head_rows(self, place: Place) -> None:
        """The lines at the top of a document."""
        columns = (Column(tr("Label"), 150), Column(tr("What stands there")))
        kind = Kind(tr("Lines at the top"), columns, head_cells, head_entered, tr("Add a line …"))
        hint = tr(
            "A word in braces is filled in; parts between semicolons are left out where they are empty."
            " Alt+↑, Alt+↓: move. Delete: take out."
        )
        rows = Rows(kind, lambda values: self.change(place, values), hint)
        known = [
            *words.lists().values(),
            tr("the attachments"),
            *(f"{{{w}}}" for w in words.fields().values()),
        ]
        rows.table.offer_names(1, among(lambda: known), least=1)
        self._add(place, rows)

    def column_rows(self, place: Place) -> None:
        """The columns of the table of cases."""
        columns = (
            Column(tr("Heading"), 110),
            Column(tr("Width"), 80, right=True),
            Column(tr("What it holds")),
        )
        kind = Kind(tr("Columns"), columns, column_cells, column_entered, tr("Add a column …"))
        hint = tr("Widths are shares of the line. Alt+↑, Alt+↓: move left, right. Delete: take out.")
        rows = Rows(kind, lambda values: self.change(place, values), hint)
        rows.table.offer_names(2, among(lambda: list(words.parts().values())), many=True, least=1)
        self._add(place, rows)

    def choices(self, place: Place, name: str, known: dict[str, str]) -> None:
        """Parts that are in or out, in an order."""
        self._add(place, Choices(name, known, lambda values: self.change(place, values)))

    def _add(self, place: Place, rows: Rows | Choices) -> None:
        self.rows.append((place, rows))
        self.column.addWidget(rows)


# -- the tabs ------------------------------------------------------------------------------------


class CommonForm(Form):
    """Name, dates and clocks, labels."""

    def __init__(self, change: Change) -> None:
        super().__init__(change)
        panel = self.panel()
        self.line(panel, "name", tr("Name of the layout"))
        self.heading(tr("Dates and clocks"))
        panel = self.panel()
        self.choice(panel, "formats.date", tr("Date"), ())
        self.choice(panel, "formats.long", tr("Date in words"), ())
        clocks = ((".", "09.00"), (":", "09:00"))
        self.choice(panel, "formats.clock", tr("Clock"), clocks)
        spans = (("–", "09–11"), ("-", "09-11"), (" – ", "09 – 11"), (" til ", "09 til 11"))
        self.choice(panel, "formats.span", tr("Between two clocks"), spans)
        self.check(panel, "formats.short_numbers", tr("Case numbers without the year in sentences"))
        self.heading(tr("Labels"))
        panel = self.panel()
        self.line(panel, "labels.decision", tr("Over a decision"))
        styles = (
            ("line", tr("On a line of its own")),
            ("run_in", tr("Before the first words")),
            ("none", tr("Not printed")),
        )
        self.choice(panel, "labels.decision_style", tr("The decision's label stands"), styles)
        self.line(panel, "labels.proposal", tr("Over a proposed decision"))
        quotes = (("box", tr("As a row in a box")), ("sentence", tr("As a sentence")))
        self.choice(panel, "labels.quote_style", tr("An earlier case"), quotes)
        self.column.addStretch(1)

    def show_layout(self, layout: Layout, may: bool) -> None:
        """Offer the usual formats and the profile's own."""
        for key, usual in (("date", words.day_patterns()), ("long", words.long_patterns())):
            own = value_at(layout, ("formats", key))
            options = [(each, _day(each)) for each in dict.fromkeys((*usual, own))]
            self.panels[1].set_options(f"formats.{key}", options)
        for key, usual in (("clock", (".", ":")), ("span", ("–", "-", " – ", " til "))):
            own = value_at(layout, ("formats", key))
            shown = "09{}00" if key == "clock" else "09{}11"
            self.panels[1].set_options(
                f"formats.{key}", [(each, shown.format(each)) for each in dict.fromkeys((*usual, own))]
            )
        super().show_layout(layout, may)


class MeetingForm(Form):
    """The invitation or the minutes."""

    def __init__(self, change: Change, document: str) -> None:
        super().__init__(change)
        self._document = document
        panel = self.panel()
        self.line(panel, f"{document}.title", tr("Title"), tr("none"))
        kinds = (
            ("table", tr("A table of two columns")),
            ("lines", tr("Lines")),
            ("cells", tr("A table of two and two")),
        )
        self.choice(panel, f"{document}.top.kind", tr("The top is"), kinds)
        self.head_rows((document, "top", "head"))
        if document == "minutes":
            self._attendance()
        self.heading(tr("The table of cases"))
        self.line(self.panel(), f"{document}.items.heading", tr("Heading over the table"), tr("none"))
        self.column_rows((document, "items", "columns"))
        if document == "invitation":
            papers = (
                ("none", tr("None")),
                ("numbered", tr("One for every numbered case")),
                ("written", tr("Those that are written")),
            )
            self.choice(self.panel(), "invitation.papers", tr("Papers behind the invitation"), papers)
        self.choices((document, "after"), tr("After the table"), dict(words.after()))
        self.column.addStretch(1)

    def value(self, layout: Layout, key: str) -> Value:
        """Fields that are more than one value of the file."""
        if key == f"{self._document}.title":
            titles: tuple[TitleLine, ...] = value_at(layout, (self._document, "top", "titles"))
            return words.told(titles[0].text) if titles else ""
        if key.startswith("attendance."):
            return _attendance_value(layout, key)
        return super().value(layout, key)

    def save(self, _subject: str, key: str, value: Value) -> str:
        """Store such a field."""
        layout = self.layout_
        assert layout is not None
        if key == f"{self._document}.title":
            titles: tuple[TitleLine, ...] = value_at(layout, (self._document, "top", "titles"))
            try:
                text = words.meant(str(value)).strip()
            except words.Unknown as unknown:
                return words.refusal(str(unknown), words.fields())
            first = (replace(titles[0], text=text) if titles else TitleLine(text=text),) if text else ()
            return self.change((self._document, "top", "titles"), (*first, *titles[1:]))
        if key.startswith("attendance."):
            rows = tuple(_attended(row, key, value) for row in layout.minutes.top.head)
            return self.change(("minutes", "top", "head"), rows)
        return super().save(_subject, key, value)

    def _attendance(self) -> None:
        self.heading(tr("Attendance"))
        panel = self.panel()
        styles = (("lines", tr("A line each")), ("running", tr("One after the other")))
        self.choice(panel, "attendance.style", tr("People stand"), styles)
        people = [(",".join(each), _person(each)) for each in _PERSONS]
        self.choice(panel, "attendance.parts", tr("Each as"), people)
        roles = (
            ("", tr("Not printed")),
            ("brackets", tr("In brackets")),
            ("fallback", tr("Where title and organization lack")),
        )
        self.choice(panel, "attendance.role", tr("The role of the day"), roles)
        self.check(
            panel, "attendance.guests_apart", tr("Who was there for certain cases only, in a sentence")
        )

    def show_layout(self, layout: Layout, may: bool) -> None:
        """Offer the usual ways to write a person and the profile's own."""
        if self._document == "minutes":
            own = tuple(str(_attendance_value(layout, "attendance.parts")).split(","))
            options = [(",".join(each), _person(each)) for each in dict.fromkeys((*_PERSONS, own))]
            self.panels[1].set_options("attendance.parts", options)
        super().show_layout(layout, may)


class PaperForm(Form):
    """The paper of a case."""

    def __init__(self, change: Change) -> None:
        super().__init__(change)
        self.choices(("paper", "order"), tr("The order of its parts"), dict(words.order()))
        panel = self.panel()
        self.check(panel, "paper.title_after", tr("The title stands after the lines at the top"))
        self.check(panel, "paper.numbered_points", tr("A proposal of one paragraph is numbered too"))
        self.line(panel, "paper.attachments", tr("Heading over the attachments"))
        self.line(panel, "paper.sign", tr("Under the signer's name"), tr("nothing"))
        self.head_rows(("paper", "top", "head"))
        self.column.addStretch(1)


# -- inside --------------------------------------------------------------------------------------


def _is_text(key: str) -> bool:
    return key.startswith("labels.") and not key.endswith("_style")


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


def _person(parts: tuple[str, ...]) -> str:
    known = {
        "name": tr("name"),
        "title": tr("title of a person"),
        "organization": tr("organization"),
        "represents": tr("whom one represents"),
    }
    return ", ".join(" ".join(known.get(word, word) for word in part.split()) for part in parts)


def _lists_attendance(row: HeadRow) -> bool:
    return row.people is not None and bool(set(row.people.of) & _ATTENDED)


def _attendance_value(layout: Layout, key: str) -> Value:
    people = next((row.people for row in layout.minutes.top.head if _lists_attendance(row)), None)
    name = key.partition(".")[2]
    if name == "guests_apart":
        return people is not None and people.guests_apart
    if people is None:
        return {"style": "lines", "parts": "name"}.get(name, "")
    if name == "style":
        return people.style.value
    return ",".join(people.person.parts) if name == "parts" else people.person.role.value


def _attended(row: HeadRow, key: str, value: Value) -> HeadRow:
    """A line with the attendance written in another way; any other as it is."""
    people = row.people
    if people is None or not _lists_attendance(row):
        return row
    match key.partition(".")[2]:
        case "style":
            people = replace(people, style=ListStyle(str(value)))
        case "parts":
            people = replace(people, person=replace(people.person, parts=tuple(str(value).split(","))))
        case "role":
            people = replace(people, person=replace(people.person, role=RoleStyle(str(value))))
        case _:
            people = replace(people, guests_apart=bool(value))
    return replace(row, people=people)
