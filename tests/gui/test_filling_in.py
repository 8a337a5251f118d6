"""The fields of forms: names offered while one types, tags, and saving when a field is left."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.gui import theme
from hfdesk.gui.running import application
from hfdesk.gui.widgets.completing import Completion, Hit
from hfdesk.gui.widgets.formpanel import FormPanel, Value
from hfdesk.gui.widgets.tags import TagField

KNOWN = ("Vibeke Sundlid", "Vidar Moe", "Tor Ask")
K = Qt.Key


def find(typed: str) -> Sequence[Hit]:
    return [Hit(name, "lege", name) for name in KNOWN if name.casefold().startswith(typed.casefold())]


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    theme.apply(application(), "light")
    made = QWidget()
    made.setLayout(QVBoxLayout())
    made.resize(500, 400)
    qtbot.addWidget(made)
    return made


def put(room: QWidget, qtbot: QtBot, *widgets: QWidget) -> None:
    layout = room.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow, timeout=5_000)
    widgets[0].setFocus()


@pytest.fixture
def field(room: QWidget, qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    put(room, qtbot, made)
    return made


def test_names_are_offered_from_the_second_letter_on_and_typing_goes_on(field: QLineEdit) -> None:
    offers = Completion(field, find)
    QTest.keyClicks(field, "v")
    assert offers.offered == ()
    QTest.keyClicks(field, "i")
    assert offers.offered == ("Vibeke Sundlid", "Vidar Moe")
    assert field.hasFocus()
    QTest.keyClicks(field, "d")
    assert offers.offered == ("Vidar Moe",)
    QTest.keyClicks(field, "x")
    assert (offers.offered, field.text()) == ((), "vidx")


def test_tab_takes_the_first_name_and_tells_whose_it_is(field: QLineEdit, qtbot: QtBot) -> None:
    offers = Completion(field, find)
    QTest.keyClicks(field, "vi")
    with qtbot.waitSignal(offers.taken) as taken:
        QTest.keyClick(field, K.Key_Tab)
    assert (field.text(), taken.args, offers.offered) == ("Vibeke Sundlid", ["Vibeke Sundlid"], ())
    assert field.hasFocus()
    assert field.isModified()


def test_enter_takes_a_name_only_where_one_is_marked(field: QLineEdit, qtbot: QtBot) -> None:
    offers = Completion(field, find)
    QTest.keyClicks(field, "vi")
    with qtbot.waitSignal(field.returnPressed):
        QTest.keyClick(field, K.Key_Return)
    assert (field.text(), offers.offered) == ("vi", ())
    QTest.keyClicks(field, "d")
    QTest.keyClick(field, K.Key_Down)
    QTest.keyClick(field, K.Key_Return)
    assert field.text() == "Vidar Moe"


def test_escape_closes_the_list_and_leaves_what_is_typed(field: QLineEdit) -> None:
    offers = Completion(field, find)
    QTest.keyClicks(field, "vi")
    QTest.keyClick(field, K.Key_Escape)
    assert (field.text(), offers.offered) == ("vi", ())


def test_one_of_several_names_is_completed_where_the_caret_is(field: QLineEdit) -> None:
    offers = Completion(field, find, many=True)
    QTest.keyClicks(field, "Tor Ask, vid")
    assert offers.offered == ("Vidar Moe",)
    QTest.keyClick(field, K.Key_Tab)
    QTest.keyClicks(field, ", En gjest")
    assert field.text() == "Tor Ask, Vidar Moe, En gjest"


def test_a_name_that_is_typed_in_full_is_not_offered(field: QLineEdit) -> None:
    offers = Completion(field, find)
    QTest.keyClicks(field, "tor ask")
    assert offers.offered == ()


def test_enter_makes_a_tag_and_backspace_takes_the_last(room: QWidget, qtbot: QtBot) -> None:
    tags = TagField("Skrives også")
    put(room, qtbot, tags)
    heard: list[tuple[str, ...]] = []
    tags.changed.connect(heard.append)
    QTest.keyClicks(tags.line, "V. Sundlid")
    QTest.keyClick(tags.line, K.Key_Return)
    QTest.keyClicks(tags.line, "Vibeke S,")
    QTest.keyClick(tags.line, K.Key_Backspace)
    assert heard == [("V. Sundlid",), ("V. Sundlid", "Vibeke S"), ("V. Sundlid",)]


def test_what_is_typed_becomes_a_tag_when_the_field_is_left(room: QWidget, qtbot: QtBot) -> None:
    tags, other = TagField("Skrives også"), QLineEdit()
    put(room, qtbot, tags, other)
    QTest.keyClicks(tags.line, "V. Sundlid")
    other.setFocus()
    assert tags.words == ("V. Sundlid",)


def test_many_tags_take_more_lines(room: QWidget, qtbot: QtBot) -> None:
    tags = TagField("Merker")
    put(room, qtbot, tags)
    low = tags.height()
    tags.show_words([f"et ganske langt merke {at}" for at in range(8)])
    assert tags.height() > low
    assert all(tags.rect().contains(each.geometry()) for each in tags.findChildren(QLineEdit))


class Saving:
    """Keeps what was saved; refuses an empty name."""

    def __init__(self) -> None:
        self.saved: list[tuple[str, str, Value]] = []

    def __call__(self, subject: str, key: str, value: Value) -> str:
        if key == "name" and not value:
            return "Skriv et navn."
        self.saved.append((subject, key, value))
        return ""


@pytest.fixture
def saving() -> Saving:
    return Saving()


@pytest.fixture
def panel(room: QWidget, qtbot: QtBot, saving: Saving) -> FormPanel:
    made = FormPanel(saving)
    made.add_line("name", "Navn")
    made.add_choice("role", "Rolle", (("leader", "Leder"), ("member", "Medlem")))
    made.add_check("votes", "Stemmer")
    put(room, qtbot, made)
    made.show_subject("a", {"name": "Tor", "role": "member", "votes": False})
    made.control("name").setFocus()
    return made


def type_over(panel: FormPanel, text: str) -> QLineEdit:
    line = panel.control("name")
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text) if text else QTest.keyClick(line, K.Key_Backspace)
    return line


def test_a_field_is_saved_when_it_is_left_and_only_where_it_was_changed(
    panel: FormPanel, saving: Saving
) -> None:
    panel.control("role").setFocus()
    assert saving.saved == []
    type_over(panel, "Tore")
    panel.control("role").setFocus()
    QTest.keyClick(panel.control("role"), K.Key_Up)
    QTest.keyClick(panel.control("votes"), K.Key_Space)
    assert saving.saved == [("a", "name", "Tore"), ("a", "role", "leader"), ("a", "votes", True)]


def test_what_is_refused_stays_with_its_reason_also_when_one_comes_back(
    panel: FormPanel, saving: Saving
) -> None:
    line = type_over(panel, "")
    panel.control("role").setFocus()
    assert (panel.reason("name"), line.text(), line.property("refused")) == ("Skriv et navn.", "", True)
    panel.show_subject("b", {"name": "Ask", "role": "leader", "votes": True})
    assert (panel.reason("name"), line.text()) == ("", "Ask")
    panel.show_subject("a", {"name": "Tor", "role": "member", "votes": False})
    assert (panel.reason("name"), line.text()) == ("Skriv et navn.", "")
    type_over(panel, "Tora")
    assert panel.reason("name") == ""
    panel.control("role").setFocus()
    assert saving.saved == [("a", "name", "Tora")]


def test_what_is_being_typed_stays_when_the_same_is_shown_again_and_is_saved_before_another(
    panel: FormPanel, saving: Saving
) -> None:
    line = panel.control("name")
    assert isinstance(line, QLineEdit)
    line.setCursorPosition(3)
    QTest.keyClicks(line, "x")
    panel.show_subject("a", {"name": "Tor", "role": "leader", "votes": True})
    assert (line.text(), saving.saved) == ("Torx", [])
    panel.show_subject("b", {"name": "Ask", "role": "leader", "votes": True})
    assert (line.text(), saving.saved) == ("Ask", [("a", "name", "Torx")])
