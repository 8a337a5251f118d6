from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hfdesk.gui.program import Program
from hfdesk.gui.widgets import split
from hfdesk.gui.widgets.split import Split
from hfdesk.system import settings
from hfdesk.system.settings import Settings
from tests.gui.conftest import TODAY


def made(qtbot: QtBot, name: str = "any", *usual: int) -> Split:
    splitter = Split(name)
    qtbot.addWidget(splitter)
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    splitter.share(*usual)
    splitter.resize(600, 300)
    splitter.show()
    qtbot.waitExposed(splitter)
    return splitter


def drag(splitter: Split, by: QPoint) -> None:
    handle = splitter.handle(1)
    start = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(handle, start + by)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=start + by)


def test_what_a_user_gave_each_part_is_kept_from_one_start_to_the_next(qtbot: QtBot) -> None:
    split.recall("")
    first = made(qtbot, "any", 300, 300)
    drag(first, QPoint(-120, 0))
    kept, sizes = split.told(), first.sizes()
    split.recall("")
    assert made(qtbot, "any", 300, 300).sizes() != sizes
    split.recall(kept)
    assert made(qtbot, "any", 300, 300).sizes() == sizes
    assert made(qtbot, "another", 300, 300).sizes() != sizes
    split.recall("")


@pytest.mark.parametrize(
    "told", ["{", "[]", '{"any": [0, 600]}', '{"any": "x"}', '{"any": [1, 2, 3]}', "[" * 9999]
)
def test_sizes_that_are_none_leave_the_usual_ones(qtbot: QtBot, told: str) -> None:
    split.recall("")
    usual = made(qtbot, "any", 400, 200).sizes()
    split.recall(told)
    assert made(qtbot, "any", 400, 200).sizes() == usual
    split.recall("")


def test_the_window_keeps_the_sizes_with_its_place(empty: Program, qtbot: QtBot, tmp_path: Path) -> None:
    drag(made(qtbot, "agenda", 300, 300), QPoint(60, 0))
    empty.window.close()
    kept = settings.load(tmp_path / "settings")
    assert list(json.loads(kept.panes)) == ["agenda"]
    split.recall("")
    again = Program(empty.app, kept, None, TODAY)
    assert split.told() == kept.panes
    again.window.deleteLater()
    Program(empty.app, Settings(), None, TODAY).window.deleteLater()
    assert split.told() == ""
