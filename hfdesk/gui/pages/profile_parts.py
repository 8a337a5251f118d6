"""The form of each document of a profile: it has what the profile's value of that document has."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from hfdesk.documents.layout import Layout
from hfdesk.documents.profiles import value_at
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages import profile_cells as cells
from hfdesk.gui.pages import profile_fields as fields
from hfdesk.gui.pages import profile_words as words
from hfdesk.gui.pages.profile_form import Change, Form
from hfdesk.gui.pages.profile_rows import Kind
from hfdesk.gui.widgets.views import Column


class DocumentForm(Form):
    """A document: what each part of its profile's value has, in their order."""

    def __init__(self, change: Change, document: str) -> None:
        super().__init__(change)
        self.document = document
        for part in dataclasses.fields(value_at(Layout(id=""), (document,))):
            PARTS[part.name](self, part.name)
        if document == "plan":
            self.note(_plan_words())
        self.column.addStretch(1)

    def offer(self, layout: Layout) -> None:
        """Offer the usual ways to write a person and the profile's own."""
        if self.document == "minutes":
            own = str(fields.attended("parts").shown(layout.minutes.top.head))
            self.options("attended.parts", fields.ways(tuple(own.split(","))))
        if self.document == "cards":
            alone = (("title",), ("organization",))
            self.options("cards.large", fields.ways(*alone, layout.cards.large.person.parts))


# -- the parts -----------------------------------------------------------------------------------


def _top(form: DocumentForm, part: str) -> None:
    place = (form.document, part)
    titles = (*place, "titles")
    form.line(f"{form.document}.title", tr("Title"), fields.title(titles, 0), tr("none"))
    form.line(f"{form.document}.below", tr("Second line of the title"), fields.title(titles, 1), tr("none"))
    kinds = (
        ("table", tr("A table of two columns")),
        ("lines", tr("Lines")),
        ("cells", tr("A table of two and two")),
    )
    form.choice(f"{form.document}.top.kind", tr("The top is"), kinds, fields.head_kind(place))
    kind = Kind(tr("Lines at the top"), _head(), cells.head_cells, cells.head_entered, tr("Add a line …"))
    hint = tr(
        "A word in braces is filled in; parts between semicolons are left out where they are empty."
        " Alt+↑, Alt+↓: move. Delete: take out."
    )
    form.table((*place, "head"), kind, hint, (1, lambda: [*_offered(), tr("the attachments")], False))
    if form.document == "minutes":
        _attendance(form)


def _grid(form: DocumentForm, part: str) -> None:
    """A row of labels over a row of values, below the lines at the top."""
    kind = Kind(
        tr("Labels over values, side by side"),
        _head(),
        cells.head_cells,
        cells.grid_entered,
        tr("Add one …"),
    )
    hint = tr("They stand below the lines at the top. Alt+↑, Alt+↓: move left, right. Delete: take out.")
    form.table((form.document, part), kind, hint, (1, _offered, False))


def _attendance(form: DocumentForm) -> None:
    form.heading(tr("Attendance"))
    styles = (("lines", tr("A line each")), ("running", tr("One after the other")))
    form.choice("attended.style", tr("People stand"), styles, fields.attended("style"))
    form.choice("attended.parts", tr("Each as"), (), fields.attended("parts"))
    roles = (
        ("", tr("Not printed")),
        ("brackets", tr("In brackets")),
        ("fallback", tr("Where title and organization lack")),
    )
    form.choice("attended.role", tr("The role of the day"), roles, fields.attended("role"))
    guests = tr("Who was there for certain cases only, in a sentence")
    form.check("attended.guests_apart", guests, fields.attended("guests_apart"))


def _items(form: DocumentForm, part: str) -> None:
    place = (form.document, part)
    if form.document == "extract":
        form.choices(tr("What it tells of the case"), _of_one_case(), fields.held((*place, "columns")))
        return
    form.heading(tr("The table of cases"))
    heading = tr("Heading over the table")
    form.line(f"{form.document}.items.heading", heading, fields.text((*place, "heading")), tr("none"))
    columns = (Column(tr("Heading"), 110), Column(tr("Width"), 80, right=True), Column(tr("What it holds")))
    kind = Kind(tr("Columns"), columns, cells.column_cells, cells.column_entered, tr("Add one …"))
    known = (2, lambda: list(words.parts().values()), True)
    form.table((*place, "columns"), kind, _widths(), known)


def _papers(form: DocumentForm, part: str) -> None:
    papers = (
        ("none", tr("None")),
        ("numbered", tr("One for every numbered case")),
        ("written", tr("Those that are written")),
    )
    behind = tr("Papers behind the invitation")
    form.choice("invitation.papers", behind, papers, fields.plain((form.document, part)))


def _after(form: DocumentForm, part: str) -> None:
    form.choices(tr("After the table"), words.after(), fields.whole((form.document, part)))


def _order(form: DocumentForm, part: str) -> None:
    form.choices(tr("The order of its parts"), words.order(), fields.whole((form.document, part)))


def _list_columns(form: DocumentForm, part: str) -> None:
    columns = (
        Column(tr("Heading"), 110),
        Column(tr("Width"), 80, right=True),
        Column(tr("What it tells of each")),
    )
    kind = Kind(tr("Columns"), columns, cells.list_cells, cells.list_entered, tr("Add one …"))
    known = (2, lambda: [tr("room to write"), *words.person().values()], True)
    form.table((form.document, part), kind, _widths(), known)


def _card_lines(form: DocumentForm, part: str) -> None:
    kind = Kind(
        tr("Lines below"),
        (Column(tr("What it tells of each")),),
        cells.person_cells,
        cells.person_entered,
        tr("Add a line …"),
    )
    hint = tr("A line that would be empty is left out. Alt+↑, Alt+↓: move. Delete: take out.")
    form.table((form.document, part), kind, hint, (0, lambda: list(words.person().values()), True))


def _large(form: DocumentForm, part: str) -> None:
    form.choice(
        "cards.large", tr("Stands large"), (), fields.person((form.document, part, "person", "parts"))
    )


def _empty(form: DocumentForm, part: str) -> None:
    form.line("attendance.empty", tr("Empty lines for others"), fields.number((form.document, part)))


def _check(text: Callable[[], str]) -> Callable[[DocumentForm, str], None]:
    def make(form: DocumentForm, part: str) -> None:
        form.check(f"{form.document}.{part}", text(), fields.plain((form.document, part)))

    return make


def _line(text: Callable[[], str], hint: Callable[[], str] = str) -> Callable[[DocumentForm, str], None]:
    def make(form: DocumentForm, part: str) -> None:
        form.line(f"{form.document}.{part}", text(), fields.text((form.document, part)), hint())

    return make


def _plan(text: Callable[[], str]) -> Callable[[DocumentForm, str], None]:
    """A heading or a line of the plan: a text, or several with semicolons between."""

    def make(form: DocumentForm, part: str) -> None:
        place = (form.document, part)
        several = isinstance(value_at(Layout(id=""), place), tuple)
        field = (fields.texts if several else fields.text)(place, words.plan_fields())
        form.line(f"{form.document}.{part}", text(), field, tr("none"))

    return make


PARTS: dict[str, Callable[[DocumentForm, str], None]] = {
    "top": _top,
    "items": _items,
    "papers": _papers,
    "after": _after,
    "grid": _grid,
    "order": _order,
    "title_after": _check(lambda: tr("The title stands after the lines at the top")),
    "numbered_points": _check(lambda: tr("A proposal of one paragraph is numbered too")),
    "attachments": _line(lambda: tr("Heading over the attachments")),
    "sign": _line(lambda: tr("Under the signer's name"), lambda: tr("nothing")),
    "version": _plan(lambda: tr("Over the title")),
    "front": _plan(lambda: tr("Lines under the title")),
    "vision": _plan(lambda: tr("Heading over the vision")),
    "target_group": _plan(lambda: tr("Heading over the target group")),
    "status": _plan(lambda: tr("Heading over the status")),
    "timetable": _plan(lambda: tr("Heading over the timetable")),
    "projects": _plan(lambda: tr("Heading over the projects")),
    "areas_head": _plan(lambda: tr("In the timetable, over the areas")),
    "projects_head": _plan(lambda: tr("In the table of projects, over them")),
    "columns": _list_columns,
    "empty": _empty,
    "large": _large,
    "lines": _card_lines,
}
"""What makes the fields of each part that a profile's document can have."""


# -- inside --------------------------------------------------------------------------------------


def _head() -> tuple[Column, ...]:
    return Column(tr("Label"), 150), Column(tr("What stands there"))


def _of_one_case() -> words.Words:
    """What can be told of a case under its number and title."""
    above = ("number", "title", "tags", "attachments", "time", "minutes", "responsible")
    return {key: word for key, word in words.parts().items() if key not in above}


def _plan_words() -> str:
    known = ", ".join(f"{{{word}}}" for word in words.plan_fields().values())
    text = tr(
        "A word in braces is filled in: {words}."
        " What stands between semicolons is left out where it is empty."
    )
    return text.format(words=known)


def _offered() -> list[str]:
    return [*words.lists().values(), *(f"{{{each}}}" for each in words.fields().values())]


def _widths() -> str:
    return tr("Widths are shares of the line. Alt+↑, Alt+↓: move left, right. Delete: take out.")
