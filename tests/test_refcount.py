"""PySide6 6.12.0 on CPython 3.11 drops a reference to ``None`` at every void call, and dies."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 500


def test_calls_without_an_answer_leave_the_count_of_none_alone(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for at in range(CALLS):
        label.setText(str(at))
    assert sys.getrefcount(None) > before - CALLS // 10
