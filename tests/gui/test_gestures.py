"""No gesture on long lists holds the window long; the bar itself is the benchmark's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from benchmarks import gestures
from benchmarks.gesture_archive import fill
from benchmarks.gesture_rooms import ROOMS, Desktop

BAR = 250.0
"""The longest that the window's own thread may take, in milliseconds: generous, for a busy machine."""


@pytest.fixture
def desktop(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    fill(tmp_path / "lang.hfdesk", 300, 50, 50)
    desktop = Desktop(tmp_path / "lang.hfdesk")
    qtbot.waitUntil(desktop.program.window.isActiveWindow, timeout=5_000)
    yield desktop
    desktop.close()


@pytest.mark.parametrize("place", ROOMS)
def test_each_gesture_on_long_lists_is_quick(desktop: Desktop, place: str) -> None:
    room = ROOMS[place](desktop)
    slow: dict[str, float] = {}
    for name in room.gestures():
        best = min(each.own for each in gestures.measure(room, name, 3))
        if best > BAR:
            slow[name] = best
    assert not slow
