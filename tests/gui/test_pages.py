from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.gui import theme
from hfdesk.gui.pages import NAMES
from hfdesk.gui.pages.meeting import MeetingPage
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.widgets.views import Table
from tests.gui.register_room import Room
from tests.gui.walking import all_places, controls, labels


class Doubled(QTranslator):
    """Every text twice as long, so that what has no room shows."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:  # type: ignore[override] - None lets the next translator answer
        return f"{text} {text}" if context in ("hfdesk", "Start", "Keys", "Fault") else None


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_page_opens_in_each_language(program: Program, language: str) -> None:
    program.set_language(language)
    for name, place in all_places(program):
        program.window.go(place)
        assert program.window.place == place, name
        assert not program.window.banner.isVisible(), name
        assert program.window.page is not None
        assert program.window.page.heading(), name
        program.window.grab()


@pytest.mark.parametrize(("look", "size"), [("dark", (1366, 768)), ("light", (683, 384))])
def test_every_page_is_painted_in_both_themes_and_in_small_windows(
    program: Program, look: str, size: tuple[int, int]
) -> None:
    program.set_theme(look)
    program.window.resize(*size)
    for _, place in all_places(program):
        program.window.go(place)
        picture = program.window.grab()
        assert picture.width() == size[0], place
        ground = picture.toImage().pixelColor(size[0] - 30, size[1] - 8).name().upper()
        assert ground == theme.now().color["chrome"], place


def test_every_page_opens_with_texts_twice_as_long(program: Program) -> None:
    doubled = Doubled()
    QCoreApplication.installTranslator(doubled)
    try:
        program.set_text_size(110)
        for name, place in all_places(program):
            program.window.go(place)
            QCoreApplication.processEvents()  # so that layouts settle
            program.window.grab()
            assert program.window.width() <= 1366, name
            for button in program.window.findChildren(QAbstractButton):
                if button.isVisibleTo(program.window) and button.text() and button.parent() is not None:
                    needed = QFontMetrics(button.font()).horizontalAdvance(button.text())
                    assert button.width() >= needed, (name, button.text())
    finally:
        QCoreApplication.removeTranslator(doubled)
        program.set_text_size(100)


def test_every_control_on_every_page_has_a_name(program: Program) -> None:
    for name, place in all_places(program):
        program.window.go(place)
        program.window.grab()
        for widget in controls(program.window):
            spoken = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert spoken, (name, widget, widget.objectName())


def test_tab_walks_through_every_page_and_comes_round(program: Program, qtbot: QtBot) -> None:
    window = program.window
    for name, place in all_places(program):
        window.go(place)
        window.grab()
        qtbot.waitUntil(lambda: QApplication.focusWidget() not in (None, window.page))
        seen: list[QWidget] = []
        widget = QApplication.focusWidget()
        for _ in range(60):
            widget = QApplication.focusWidget()
            assert widget is not None, name
            if widget in seen:
                break
            seen.append(widget)
            spoken = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert spoken, (name, widget)
            QTest.keyClick(widget, Qt.Key.Key_Tab)
        assert len(seen) > 3, name
        assert widget in seen, name


def test_no_part_of_a_page_is_a_window_for_a_moment(program: Program) -> None:
    shown: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(watched)
            return False

    watch, app = Watch(), QApplication.instance()
    assert app is not None
    app.installEventFilter(watch)
    try:
        for _name, place in all_places(program):
            program.window.go(place)
            QCoreApplication.processEvents()
    finally:
        app.removeEventFilter(watch)
    assert shown == []


def test_labels_show_a_users_words_as_they_are(program: Program) -> None:
    for name, place in all_places(program):
        program.window.go(place)
        for label in labels(program.window):
            assert label.textFormat() == Qt.TextFormat.PlainText or not label.text(), (name, label.text())


def test_enter_opens_what_the_row_says(program: Program) -> None:
    window = program.window
    window.go(Place("meetings"))
    table = QApplication.focusWidget()
    assert isinstance(table, Table)
    place = table.place()
    assert place is not None
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert window.place == place
    assert isinstance(window.page, MeetingPage)


def test_the_way_back_leads_through_the_pages(program: Program) -> None:
    window = program.window
    for place in (Place("cases"), Place("decisions")):
        window.go(place)
    window.act("back")
    assert window.place == Place("cases")
    window.act("back")
    assert window.place == Place("home")
    window.act("back")
    assert window.place == Place("home")


def test_f6_goes_from_area_to_area_and_round(program: Program) -> None:
    window = program.window
    window.go(Place("decisions"))
    start = QApplication.focusWidget()
    seen = []
    for _ in range(5):
        window.step_area(1)
        seen.append(QApplication.focusWidget())
    assert len({id(each) for each in seen}) == 5
    assert start in seen
    window.step_area(-1)
    assert QApplication.focusWidget() is seen[-2]


def test_the_tabs_of_a_meeting_answer_to_their_keys(program: Program) -> None:
    window = program.window
    place = dict(all_places(program))["agenda"]
    window.go(place)
    for number in range(1, 6):
        QTest.keyClick(window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        assert window.place.tab == number - 1
        assert window.place.id == place.id


def test_the_sidebar_is_a_rail_where_the_window_is_narrow(program: Program) -> None:
    window = program.window
    assert not window.sidebar.rail
    window.resize(1000, 700)
    window.grab()
    assert window.sidebar.rail
    assert window.sidebar.width() == theme.size("rail")
    window.act("search")
    assert QApplication.focusWidget() is window.sidebar.search


def test_a_search_finds_cases_by_number_and_title(program: Program) -> None:
    desk = program.desk
    assert desk is not None
    case = desk.case_rows()[0]
    program.window.go(Place("search", case.title))
    page = program.window.page
    assert page is not None
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert any(case.title in text for text in texts)
    table = page.findChild(Table)
    assert isinstance(table, Table)
    place = table.place()
    assert place is not None
    assert case.id in (place.item, place.id)


def test_a_search_for_nothing_says_what_to_do(program: Program) -> None:
    program.window.go(Place("search"))
    page = program.window.page
    assert page is not None
    shown = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    assert "Skriv i søkefeltet hva du leter etter." in shown
    assert not any("treff" in each or "«»" in each for each in shown)


def test_the_heads_of_the_first_page_stand_in_line_where_no_meeting_is_held_today(empty_room: Room) -> None:
    empty_room.program.window.go(Place("home"))
    QCoreApplication.processEvents()
    page = empty_room.program.window.page
    assert page is not None
    next_head, drafts_head = (
        next(each for each in page.findChildren(QLabel) if each.text() == text)
        for text in ("Neste møter", "Utkast ute til innspill")
    )
    assert next_head.mapTo(page, QPoint()).y() == drafts_head.mapTo(page, QPoint()).y()


def test_f10_opens_the_first_menu_and_the_keyboard_comes_back(program: Program, qtbot: QtBot) -> None:
    window = program.window
    window.go(Place("decisions"))
    before = QApplication.focusWidget()
    assert before is not None
    QTest.keyClick(before, Qt.Key.Key_F10)
    menu = QApplication.activePopupWidget()
    assert menu is window.commands.menus[0]
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    QTest.keyClick(window.menuBar(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is before, timeout=5_000)


def test_f1_shows_the_keys_of_the_page(program: Program) -> None:
    from hfdesk.gui.keys import KeysDialog

    program.window.go(dict(all_places(program))["agenda"])
    dialog = KeysDialog(program.window, program.window.page)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Ctrl+Shift+I" in texts
    assert "F1" in texts


def test_there_is_a_class_behind_every_page_name(program: Program) -> None:
    for name in NAMES:
        assert program.window.find_page(name) is program.window.find_page(name)
