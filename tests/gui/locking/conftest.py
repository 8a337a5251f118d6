"""A safe in memory, an encrypted archive, and hands."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hfdesk.gui.program import Program
from hfdesk.ops import keys
from hfdesk.system import envelopes, keyrings
from hfdesk.system.envelopes import Costs
from tests.gui.locking.hands import WORDS, Hands, Safe


@pytest.fixture(autouse=True)
def safe(monkeypatch: pytest.MonkeyPatch) -> Safe:
    """A safe in memory, and passphrases that are tried out quickly."""
    made = Safe()
    monkeypatch.setattr(keyrings, "name", made.name)
    monkeypatch.setattr(keyrings, "get", made.get)
    monkeypatch.setattr(keyrings, "put", made.put)
    monkeypatch.setattr(keyrings, "forget", made.let_go)
    monkeypatch.setattr(envelopes, "COSTS", Costs(8_192, 1, 1))
    return made


@pytest.fixture
def hands(empty: Program, qtbot: QtBot) -> Hands:
    empty.window.activateWindow()
    qtbot.waitUntil(empty.window.isActiveWindow, timeout=5_000)
    return Hands(empty, qtbot)


@pytest.fixture
def locked(archive: Path) -> tuple[Path, str]:
    """An encrypted archive whose key no safe has, and its recovery code."""
    return archive, keys.encrypt(archive, WORDS)
