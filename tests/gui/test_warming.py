"""Pages are made while the user rests, each once, and the first look at one finds it there."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from hfdesk.gui import courtesy, warming
from hfdesk.gui.pages.register import RegisterPage
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FIRST", "EACH"):
        monkeypatch.setattr(warming, name, 10)
    monkeypatch.setattr(warming, "REST", 0.2)


def test_pages_and_their_parts_are_made_in_quiet_moments(program: Program, qtbot: QtBot) -> None:
    window = program.window
    warmer = warming.Warmer(lambda: window, program)
    qtbot.waitUntil(lambda: warmer.is_done, timeout=60_000)
    made = {name: window.find_page(name) for name in warming.READY}
    register = made["register"]
    assert isinstance(register, RegisterPage)
    part = register.part
    window.go(Place("register"))
    assert window.page is register
    assert register.part is part
    for name in ("cases", "live"):
        assert window.find_page(name) is made[name]


def test_nothing_is_made_while_the_user_is_at_work(program: Program, qtbot: QtBot) -> None:
    made: list[str] = []
    window = program.window
    find = window.find_page
    window.find_page = lambda name: made.append(name) or find(name)  # type: ignore[method-assign, assignment]
    courtesy._Window.last = float("inf")  # pyright: ignore[reportPrivateUsage]
    warmer = warming.Warmer(lambda: window, program)
    qtbot.wait(600)
    assert not made
    assert not warmer.is_done
    courtesy._Window.last = 0.0  # pyright: ignore[reportPrivateUsage]
    qtbot.waitUntil(lambda: warmer.is_done, timeout=60_000)
    assert made[: len(warming.READY)] == list(warming.READY)
