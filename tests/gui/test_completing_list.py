"""Where the list of what completes stands, how it looks and what is read aloud of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.gui import theme
from hfdesk.gui.completing import completer
from hfdesk.gui.completing.popup import PhraseList
from hfdesk.gui.running import application
from tests.gui.completing_pad import Completing


@pytest.fixture
def pad(qtbot: QtBot) -> Completing:
    return Completing(qtbot)


@pytest.mark.parametrize("lines", [1, 6, 14])
def test_the_list_stands_beside_the_line_that_is_written_and_never_on_it(pad: Completing, lines: int) -> None:
    pad.lines(*["Linje"] * lines, "Sak")
    assert pad.offered
    list_, line = pad.popup.geometry(), pad.line()
    assert not list_.intersects(line)
    assert pad.window.rect().contains(list_)
    assert 2 <= len(pad.offered) <= 6


def test_the_list_follows_when_the_window_gets_smaller(pad: Completing) -> None:
    pad.lines("", "", "", "Sak")
    pad.window.resize(420, 300)
    QCoreApplication.processEvents()
    assert pad.offered
    assert not pad.popup.geometry().intersects(pad.line())
    assert pad.window.rect().contains(pad.popup.geometry())


def test_the_list_follows_when_what_holds_the_field_is_moved_or_scrolled(qtbot: QtBot) -> None:
    pad = Completing(qtbot)
    head, area = QLabel("Hode"), QScrollArea()
    area.setWidgetResizable(True)
    ground = QWidget()
    inner = QVBoxLayout(ground)
    inner.addWidget(head)
    inner.addWidget(pad.edit)
    pad.edit.setMinimumHeight(600)
    area.setWidget(ground)
    column = pad.window.layout()
    assert column is not None
    column.addWidget(area)
    pad.edit.setFocus()
    pad.lines("", "", "", "", "Sak")
    for change in (
        lambda: head.setMinimumHeight(90),
        lambda: area.verticalScrollBar().setValue(60),
        lambda: pad.window.resize(500, 320),
    ):
        change()
        for _ in range(5):
            QCoreApplication.processEvents()
        assert pad.offered
        list_, line = pad.popup.geometry(), pad.line()
        assert min(abs(list_.top() - line.bottom()), abs(line.top() - list_.bottom())) <= 4
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    QCoreApplication.processEvents()
    assert pad.offered == ()


def test_a_row_is_read_as_one_sentence(pad: Completing) -> None:
    pad.lines("PSU ber om")
    model = pad.popup.model()
    said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "PSU ber om at det legges frem hva innen dato."
    pad.press("Ctrl+A", "Delete")
    pad.lines("sak 45")
    assert model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole) == "sak 45/26. Vaktplan."
    assert pad.popup.accessibleName()


def test_what_is_offered_is_announced_once_and_then_each_row_that_is_gone_to(
    pad: Completing, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def hear(_widget: object, sentence: str, at_once: bool = False) -> None:
        said.append(sentence)

    monkeypatch.setattr(completer, "announce", hear)
    pad.lines("Saken")
    assert len(said) == 1
    assert said[0].endswith(": Saken løftes videre.")
    pad.press("Ctrl+Space", "Down")
    assert said[1:] == ["Saken løftes videre.", "Saken utsettes til neste møte."]


def test_rows_are_painted_in_both_themes_and_sizes(pad: Completing) -> None:
    pad.lines("PSU ber om at det leg")
    colors = {theme.color("selection").name(), theme.color("controlBorder").name()}
    picture = pad.popup.grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert colors <= seen


def test_the_list_does_not_reach_beyond_its_field_with_large_text(qtbot: QtBot) -> None:
    theme.apply(application(), "light", 150)
    pad = Completing(qtbot)
    pad.window.resize(900, 500)
    pad.edit.setMaximumWidth(430)
    QCoreApplication.processEvents()
    pad.lines("PSU ber om at det leg")
    shown = pad.window.findChild(PhraseList)
    assert shown is not None and shown.isVisible()
    left = pad.edit.mapTo(pad.window, QPoint(0, 0)).x()
    sides = (left, left + pad.edit.width())
    theme.apply(application(), "light", 100)
    assert sides[0] <= shown.x()
    assert shown.x() + shown.width() <= sides[1]
