"""What is put into a paper: pasted pages, attachments, quotations of earlier decisions."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hfdesk import markup
from hfdesk.domain.values import AgendaItem, Case, Kind, Meeting, Status
from hfdesk.gui.editor import pasting
from hfdesk.gui.pages.quote_picker import QuotePicker
from hfdesk.gui.program import Program
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op
from tests.gui.test_paper_writing import Desk

PAGE = """<html><body><p style='font-family:Comic Sans MS;color:red'>Planen er <b>god</b>.</p>
<ul><li>et punkt</li><li>et til</li></ul><img src='http://eksempel.no/x.png'></body></html>"""
EARLIER = Meeting(
    id="før",
    committee="u",
    date=date(2026, 9, 1),
    status=Status.APPROVED,
    agenda=(
        AgendaItem(
            id="x",
            kind=Kind.CASE,
            number="12/26",
            title="Vaktplan for høsten",
            decision=markup.read("Utvalget ber om en felles plan."),
        ),
    ),
)


@pytest.fixture
def desk(empty: Program, tmp_path: Path, qtbot: QtBot) -> Desk:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    made = Desk(empty, qtbot)
    made.desk.write(Op.CREATE, lambda work: work.put(EARLIER))
    return made


def paste(desk: Desk, html: str) -> None:
    data = QMimeData()
    data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    desk.press("Ctrl+V")


def test_a_pasted_page_comes_as_marks_and_what_was_left_out_is_told_and_taken_back(desk: Desk) -> None:
    edit = desk.edit("section1")
    edit.setFocus()
    paste(desk, PAGE)
    assert markup.write(edit.text()) == "Planen er **god**.\n\n- et punkt\n- et til"
    assert desk.view.note.isVisible()
    assert "1 bilde" in desk.view.note.text.text()
    desk.view.note.undo.click()
    assert edit.toPlainText().strip() == ""
    assert not desk.view.note.isVisible()


def test_writing_on_takes_the_line_about_the_pasted_page_away(desk: Desk) -> None:
    desk.edit("section1").setFocus()
    paste(desk, PAGE)
    desk.type("x")
    assert not desk.view.note.isVisible()


def test_a_long_page_is_cleaned_beside_the_window(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pasting, "AT_ONCE", 10)
    desk.edit("section1").setFocus()
    paste(desk, PAGE)
    desk.qtbot.waitUntil(lambda: "et punkt" in desk.edit("section1").toPlainText(), timeout=10_000)
    assert markup.write(desk.edit("section1").text()) == "Planen er **god**.\n\n- et punkt\n- et til"


def test_a_whole_book_is_refused_in_a_sentence_and_nothing_is_lost(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pasting, "MOST", 20)
    desk.edit("section1").setFocus()
    desk.type("Står")
    paste(desk, PAGE)
    assert desk.edit("section1").toPlainText() == "Står"
    assert "sider" in desk.view.note.text.text()


def test_words_that_look_like_marks_are_pasted_as_words(desk: Desk) -> None:
    desk.edit("section1").setFocus()
    QGuiApplication.clipboard().setText("<b>x</b> & \u202e\x07y")
    desk.press("Ctrl+Shift+V")
    assert desk.edit("section1").toPlainText() == "<b>x</b> & y"
    desk.stored("1", markup.write(markup.read("\\<b>x\\</b> & y")))


def files(tmp_path: Path, *names: str) -> list[Path]:
    made = [tmp_path / name for name in names]
    for each in made:
        each.write_text(f"innholdet i {each.name}", encoding="utf-8")
    return made


def attached(desk: Desk) -> list[str]:
    return [each.title for each in desk.case().attachments]


def test_dropped_files_are_attached_counted_ordered_renamed_and_taken_out(desk: Desk, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in files(tmp_path, "Tall.xlsx", "Plan.pdf")])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    desk.view.dropEvent(drop)
    rows = desk.view.side.attachments
    desk.qtbot.waitUntil(lambda: rows.rows.rowCount() == 2, timeout=10_000)
    assert [each.title for each in rows.rows.entries] == ["1 Tall", "2 Plan"]
    assert desk.view.side.count.text() == "2"
    rows.setFocus()
    rows.stand("1")
    desk.press("Alt+Up")
    desk.qtbot.waitUntil(lambda: attached(desk) == ["Plan", "Tall"], timeout=5_000)
    desk.press("F2")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    desk.press("Delete", "Return")
    assert field.isVisible()  # an empty title is refused, and the field stays
    desk.type("Felles plan")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: attached(desk) == ["Felles plan", "Tall"], timeout=5_000)
    rows.setFocus()
    rows.stand("1")
    desk.press("Delete")
    desk.qtbot.waitUntil(lambda: attached(desk) == ["Felles plan"], timeout=5_000)
    desk.program.window.commands.actions["undo"].trigger()
    desk.qtbot.waitUntil(lambda: attached(desk) == ["Felles plan", "Tall"], timeout=5_000)


def test_a_file_that_vanished_keeps_its_name_with_a_sign(desk: Desk, tmp_path: Path) -> None:
    desk.view.attaching.attach(files(tmp_path, "Tall.xlsx"))
    desk.qtbot.waitUntil(lambda: attached(desk) == ["Tall"], timeout=10_000)
    desk.desk.files.path(desk.case().attachments[0].file).unlink()
    desk.program.window.page.refresh()  # type: ignore[union-attr]
    (entry,) = desk.view.side.attachments.rows.entries
    assert (entry.title, entry.icon) == ("1 Tall", "danger")


def test_what_cannot_be_attached_is_told_and_the_others_are_taken(desk: Desk, tmp_path: Path) -> None:
    desk.view.attaching.attach([tmp_path, tmp_path / "borte.pdf", *files(tmp_path, "Tall.xlsx")])
    desk.qtbot.waitUntil(lambda: attached(desk) == ["Tall"], timeout=10_000)
    status = desk.program.window.status
    desk.qtbot.waitUntil(lambda: "borte.pdf" in said(status), timeout=5_000)
    assert tmp_path.name in said(status)


def said(widget: QWidget) -> str:
    """All that a widget says."""
    return " ".join(each.text() for each in widget.findChildren(QLabel))


def test_an_earlier_decision_is_found_by_words_quoted_and_taken_out_again(desk: Desk) -> None:
    desk.edit("section1").setFocus()
    desk.press("Ctrl+Shift+J")
    picker = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QuotePicker))
    desk.qtbot.keyClicks(picker.words, "felles vaktplan")
    desk.qtbot.waitUntil(lambda: picker.found.rows.rowCount() == 1, timeout=10_000)
    desk.qtbot.keyClick(picker.words, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: len(desk.case().treatments) == 1, timeout=5_000)
    assert desk.case().treatments[0].decision.plain == "Utvalget ber om en felles plan."
    desk.qtbot.waitUntil(lambda: desk.view.column.quotes() != [], timeout=5_000)
    desk.activate()
    (box,) = desk.view.column.quotes()
    box.setFocus()
    desk.press("Delete")
    desk.qtbot.waitUntil(lambda: desk.case().treatments == (), timeout=5_000)


def test_a_case_is_read_as_before_when_all_of_it_is_undone(desk: Desk, tmp_path: Path) -> None:
    before = desk.desk.get(Case, "sak")
    start = len(desk.desk.undoable())
    desk.view.attaching.attach(files(tmp_path, "Tall.xlsx"))
    desk.qtbot.waitUntil(lambda: attached(desk) == ["Tall"], timeout=10_000)
    desk.edit("section1").setFocus()
    paste(desk, PAGE)
    desk.view.flush()
    desk.qtbot.waitUntil(lambda: desk.view.column.fields["section1"].saver.is_safe, timeout=5_000)
    while len(desk.desk.undoable()) > start:
        desk.program.window.commands.actions["undo"].trigger()
    assert desk.desk.get(Case, "sak") == before
