"""A user's words are shown as they are: no rich text, no underlined letters, no endless menus."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from hfdesk.domain.values import (
    AgendaItem,
    Case,
    Committee,
    Kind,
    Meeting,
    Membership,
    Organization,
    Person,
    Role,
    Section,
)
from hfdesk.gui.gestures import LONGEST, gesture
from hfdesk.gui.models.entries import EntryModel
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.pages.register import RegisterPage
from hfdesk.gui.plainly import tip
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Cell, Entry, Place, Row
from hfdesk.markup import from_plain
from hfdesk.ops import committees
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op

MARKED = "<b>x</b> & <i>y"


@pytest.fixture
def window(empty: Program, tmp_path: Path) -> Program:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return empty


def read(text: str) -> str:
    """A tooltip as it is read."""
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def test_a_tooltip_shows_marks_as_letters() -> None:
    assert read(tip(MARKED)) == MARKED
    assert tip("Vaktplan & turnus") == "Vaktplan & turnus"
    assert read(tip("a &lt;b&gt; c")) == "a &lt;b&gt; c"  # which Qt takes for marks too
    table: TableModel[Row] = TableModel(("A",), lambda row: row)
    table.show((Row((Cell("x", tip=MARKED),), "x"),))
    entries = EntryModel()
    entries.show((Entry(MARKED),))
    for model in (table, entries):
        assert read(model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)) == MARKED


def test_what_undo_takes_back_is_named_with_its_letters_and_shortly(window: Program) -> None:
    assert window.desk is not None
    committees.add(window.desk, "Kvalitet & drift")
    QCoreApplication.processEvents()
    undo = window.window.commands.actions["undo"]
    assert undo.text() == "Angre: Lag «Kvalitet && drift»"
    done = committees.add(window.desk, "Å" * 10_000)
    assert gesture(done) == f"Lag «{'Å' * LONGEST} …»"
    QCoreApplication.processEvents()
    assert len(undo.text()) < 100


def test_the_menu_of_committees_has_their_names_with_every_letter(window: Program) -> None:
    assert window.desk is not None
    committees.add(window.desk, "Kvalitet & drift")
    window.window.go(Place("register"))
    page = window.window.page
    assert isinstance(page, RegisterPage)
    assert page.menu.actions()[0].text() == "Kvalitet && drift"
    assert [each.name for each in window.desk.all(Committee)] == ["Kvalitet & drift"]


def test_no_name_makes_the_window_wider_than_its_screen(window: Program) -> None:
    assert window.desk is not None
    committees.add(window.desk, "Å" * 10_000)
    QCoreApplication.processEvents()
    assert window.window.status.minimumSizeHint().width() < 600


HOSTILE = "<b>x</b> <img src=file:///dev/zero> & &lt;i&gt;"


def hostile(desk: Any) -> None:
    """An archive with marks in every name."""
    record = committees.add(desk, HOSTILE)
    (id,) = (id for kind, id in record.touched if kind == "committee")

    def put(work: Any) -> None:
        work.put(Organization(id="o", name=HOSTILE, short_name=HOSTILE))
        work.put(Person(id="p", name=HOSTILE, title=HOSTILE, organization="o", email=HOSTILE))
        work.put(Membership(id="s", committee=id, person="p", role=Role.LEADER, represents="o"))
        section = Section(heading=HOSTILE, text=from_plain(HOSTILE))
        work.put(Case(id="k", committee=id, number="1/26", title=HOSTILE, sections=(section,)))
        item = AgendaItem(id="i", kind=Kind.CASE, case="k", title=HOSTILE, minutes=5)
        work.put(
            Meeting(
                id="m", committee=id, date=date(2026, 11, 22), title=HOSTILE, place=HOSTILE, agenda=(item,)
            )
        )

    desk.write(Op.CHANGE, put, HOSTILE)


def marked(window: QWidget) -> list[str]:
    """Where a widget would read a text of the archive as marks."""
    found: list[str] = []
    for widget in (window, *window.findChildren(QWidget)):
        name = f"{type(widget).__name__} {widget.objectName()}"
        if (
            isinstance(widget, QLabel)
            and widget.textFormat() is not Qt.TextFormat.PlainText
            and "<" in widget.text()
        ):
            found.append(f"{name}: {widget.text()[:60]}")
        tips = (widget.toolTip(), widget.statusTip(), widget.whatsThis())
        found += [f"{name}, tip: {told[:60]}" for told in tips if "<b>" in told]
        if isinstance(widget, QAbstractItemView) and widget.model():
            model = widget.model()
            for row in range(min(model.rowCount(), 5)):
                told = str(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) or "")
                if "<b>" in told:
                    found.append(f"{name}, row: {told[:60]}")
    return found


def test_marks_in_names_are_letters_on_every_page(window: Program) -> None:
    assert window.desk is not None
    hostile(window.desk)
    QCoreApplication.processEvents()
    places = [Place("home"), Place("meetings"), Place("cases"), Place("register"), Place("search", "x")]
    places += [
        Place("meeting", "m"),
        Place("meeting", "m", 1, "i"),
        Place("case", "k"),
        Place("live", "m", 0, "i"),
    ]
    for place in places:
        window.window.go(place)
        QCoreApplication.processEvents()
        window.window.grab()  # what is cut gets its tooltip when it is painted
        assert marked(window.window) == [], place
