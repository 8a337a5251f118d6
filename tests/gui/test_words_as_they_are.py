"""A user's words are shown as they are: no rich text, no underlined letters, no endless menus."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import (
    AgendaItem,
    Case,
    Committee,
    Filed,
    Kind,
    Meeting,
    Membership,
    Organization,
    Person,
    Role,
    Section,
)
from hfdesk.gui.dialogs.versions import VersionsDialog
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.gestures import LONGEST, gesture
from hfdesk.gui.models.entries import EntryModel
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.pages.mishap import MishapPage
from hfdesk.gui.pages.register import RegisterPage
from hfdesk.gui.plainly import tip
from hfdesk.gui.problems import FaultDialog
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Cell, Entry, Place, Row
from hfdesk.markup import from_plain
from hfdesk.ops import committees, texts
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


def tips(widget: QWidget) -> Iterator[str]:
    """All that is told of a widget while the mouse rests on it, its rows and its commands too."""
    yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis())
    if not isinstance(widget, QMenu) or widget.toolTipsVisible():
        yield from (each.toolTip() for each in widget.actions())
    view = widget.view() if isinstance(widget, QComboBox) else widget
    model = view.model() if isinstance(view, QAbstractItemView) else None
    if model is not None:
        rows = range(min(model.rowCount(), 5))
        yield from (str(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) or "") for row in rows)


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
        found += [f"{name}, tip: {told[:60]}" for told in tips(widget) if "<b>" in told]
        if isinstance(widget, QMessageBox) and widget.textFormat() is not Qt.TextFormat.PlainText:
            found.append(f"{name}: a message")
        if isinstance(widget, QTextEdit) and "<img" in widget.toHtml():
            found.append(f"{name}: a picture")
    return found


def placed(window: Program, place: Place) -> list[str]:
    """What is wrong where one has gone."""
    window.window.go(place)
    QCoreApplication.processEvents()
    window.window.grab()  # what is cut gets its tooltip when it is painted
    return marked(window.window)


def test_marks_in_names_are_letters_on_every_page(window: Program) -> None:
    assert window.desk is not None
    hostile(window.desk)
    QCoreApplication.processEvents()
    places = [Place("home"), Place("meetings"), Place("cases"), Place("search", "x"), Place("encryption")]
    places += [Place("register", tab=tab) for tab in range(4)]
    places += [Place("private"), Place("private", "p", 1), Place("private", tab=2)]
    places += [Place("meeting", "m", tab) for tab in range(4)]
    places += [Place("meeting", "m", 1, "i"), Place("case", "k"), Place("live", "m", 0, "i")]
    for place in places:
        assert placed(window, place) == [], place
        assert "<div" not in window.window.windowTitle()
        assert "<div" not in window.window.status.notice


def test_marks_in_names_are_letters_in_every_dialog(window: Program, qtbot: QtBot) -> None:
    assert window.desk is not None
    hostile(window.desk)
    texts.type_case(window.desk, "k", from_plain(f"{HOSTILE} to"), "sections", 0, "text").result()
    where = {
        "document": Place("meeting", "m"),
        "history": Place("case", "k"),
        "backups": Place("home"),
        "support": Place("home"),
    }
    for command, place in where.items():
        window.window.go(place)
        QCoreApplication.processEvents()
        if command == "history":
            window.window.findChildren(TextEdit)[0].setFocus()
        window.window.act(command)
        shown = [each for each in window.window.findChildren(QDialog) if each.isVisible()]
        assert len(shown) == 1, command
        qtbot.wait(50)
        shown[0].grab()
        assert marked(shown[0]) == [], command
        shown[0].reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]


def test_two_versions_of_a_file_with_marks_in_its_name_are_letters(window: Program, qtbot: QtBot) -> None:
    assert window.desk is not None
    day = datetime(2026, 3, 2, tzinfo=UTC)
    made = Filed(
        id="1", moment=day, kind="minutes", form="docx", path=f"{HOSTILE}.docx", sha256="", meeting="m"
    )
    files = (made, replace(made, id="2", moment=day + timedelta(days=1)))
    dialog = VersionsDialog(window.window, window.desk, files[0], files)
    dialog.open()
    qtbot.wait(50)
    dialog.grab()
    assert marked(dialog) == []
    dialog.reject()


def test_an_archive_with_marks_in_its_name_does_not_open_in_letters(empty: Program, tmp_path: Path) -> None:
    path = tmp_path / "<b>x<b> & <img src=x>.hfdesk"
    for code in ("archive.damaged", "archive.missing", "archive.not_an_archive"):
        assert placed(empty, Place("mishap", str(path), item=code)) == [], code
        page = empty.window.page
        assert isinstance(page, MishapPage)
        assert any(str(path) in each.text() for each in page.findChildren(QLabel))


def test_what_is_asked_and_told_shows_marks_as_letters(window: Program, qtbot: QtBot) -> None:
    committees.add(window.desk, "Utvalg")  # type: ignore[arg-type]
    window.window.status.tell(HOSTILE)
    window.window.status.undoable(HOSTILE)
    assert marked(window.window.status) == []
    menus = [each for each in window.window.findChildren(QMenu) if not each.isVisible()]
    assert menus
    for menu in menus:
        menu.aboutToShow.emit()
        assert marked(menu) == []
    fault = FaultDialog(HOSTILE, window.window)
    assert marked(fault) == []
    fault.deleteLater()
