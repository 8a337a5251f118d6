"""The room's screen with a program: on and off, what it reads, and what becomes of it with displays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from time import monotonic
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.values import AgendaItem, Committee, Exempt, Kind, Language, Meeting
from hfdesk.gui.live import rooming as rooming_module
from hfdesk.gui.live.room import RoomScreen
from hfdesk.gui.live.room_view import RoomState, Texts
from hfdesk.gui.live.rooming import Rooming
from hfdesk.gui.program import Program
from hfdesk.store import Op, Work

DAY = date(2026, 12, 3)
ITEM = AgendaItem(
    id="a",
    kind=Kind.CASE,
    title="Vaktplan",
    number="1/26",
    minutes=30,
    started=datetime.combine(DAY, time(9)),
    decision=paragraphs("Vedtatt."),
)
MEETING = Meeting(id="prove", committee="prove", date=DAY, agenda=(ITEM,))


def _fill(work: Work) -> None:
    work.put(Committee(id="prove", name="Prøveutvalet", language=Language.NN))
    work.put(MEETING)


@pytest.fixture
def rooming(program: Program, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rooming]:
    """On the sample, at a clock of its own."""
    assert program.desk is not None
    program.desk.write(Op.CREATE, _fill)
    monkeypatch.setattr(program, "_clock", lambda: datetime.combine(DAY, time(9, 10)).astimezone())
    rooming = program.rooming
    rooming.show(program.desk.meeting_record("prove"), ITEM, None)
    yield rooming
    rooming.close()


def told(program: Program) -> str:
    return program.window.status.notice


def on(rooming: Rooming) -> RoomScreen:
    assert rooming.screen is not None
    return rooming.screen


def test_f11_turns_it_on_as_a_window_where_there_is_one_screen_and_says_so(
    rooming: Rooming, program: Program
) -> None:
    rooming.toggle()
    assert on(rooming).isVisible()
    assert not on(rooming).isFullScreen()
    assert not on(rooming).windowFlags() & Qt.WindowType.FramelessWindowHint
    assert "bare én skjerm" in told(program)
    rooming.toggle()
    assert rooming.screen is None


def test_it_speaks_the_committees_language(rooming: Rooming) -> None:
    rooming.toggle()
    view = on(rooming).view
    assert (view.above, view.left, view.left_of) == ("Sak 1/26", "20 min", "att av 30")
    assert (view.foot, view.text.plain) == ("Siste sak", "Vedtatt.")


def test_what_is_typed_is_read_at_most_twenty_times_a_second(
    rooming: Rooming, program: Program, qtbot: QtBot
) -> None:
    read: list[str] = []
    words = ["a"]

    def texts() -> Texts:
        read.append(words[0])
        return Texts(decision=paragraphs(words[0]))

    assert program.desk is not None
    rooming.show(program.desk.meeting_record("prove"), ITEM, texts)
    assert read == []  # off: it costs nothing
    rooming.toggle()
    read.clear()
    began = monotonic()
    for letter in "bcdefghijk" * 20:
        words[0] += letter
        rooming.touched()
        QTest.qWait(1)
    spent = monotonic() - began
    qtbot.waitUntil(lambda: on(rooming).view.text.plain == words[0])
    assert len(read) <= spent * 20 + 2


def test_an_item_that_is_closed_elsewhere_goes_from_the_screen(
    rooming: Rooming, program: Program, qtbot: QtBot
) -> None:
    rooming.toggle()
    assert program.desk is not None
    closed = replace(MEETING, agenda=(replace(ITEM, exempt=Exempt(public_title="Personalsak")),))
    program.desk.write(Op.CREATE, lambda work: work.put(closed))
    qtbot.waitUntil(lambda: on(rooming).view.state is RoomState.CLOSED)
    assert on(rooming).view.text.plain == "Personalsak"


def test_it_stays_when_the_window_is_made_anew_and_goes_with_the_archive(
    rooming: Rooming, program: Program
) -> None:
    rooming.toggle()
    screen = on(rooming)
    program.set_text_size(120)
    assert on(rooming) is screen
    assert screen.isVisible()
    program.close_desk()
    assert rooming.screen is None
    assert rooming.view.text.plain == ""


def test_light_or_dark_is_its_own_choice_and_is_remembered(rooming: Rooming, program: Program) -> None:
    rooming.toggle()
    light = on(rooming).grab().toImage().pixelColor(2, 2).lightness()
    rooming.set_theme("dark")
    assert on(rooming).grab().toImage().pixelColor(2, 2).lightness() < light
    assert (program.settings.theme, program.settings.room_theme) == ("light", "dark")


def test_a_window_that_the_user_closes_is_off(rooming: Rooming, qtbot: QtBot) -> None:
    rooming.toggle()
    with qtbot.waitSignal(rooming.turned) as turned:
        on(rooming).close()
    assert turned.args == [False]
    assert rooming.screen is None


def test_the_discussion_may_be_let_be_seen(rooming: Rooming, program: Program, qtbot: QtBot) -> None:
    assert program.desk is not None
    texts = Texts(discussion=paragraphs("Vi drøfter."), at="discussion")
    rooming.show(program.desk.meeting_record("prove"), ITEM, lambda: texts)
    rooming.toggle()
    assert on(rooming).view.text.plain == ""
    menu = QMenu()
    rooming.fill(menu)
    menu.actions()[-1].trigger()
    qtbot.waitUntil(lambda: on(rooming).view.text.plain == "Vi drøfter.")
    rooming.forget()
    assert rooming.discussion is False


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """A second display: the only real one, while the window seems to stand on another."""
    real = QGuiApplication.primaryScreen()
    held: dict[str, Any] = {"displays": [real], "real": real}
    monkeypatch.setattr(rooming_module, "own_display", lambda _: "mi eiga")
    monkeypatch.setattr(rooming_module, "displays", lambda: held["displays"])
    return held


def test_it_fills_the_other_display(rooming: Rooming, two: dict[str, Any]) -> None:
    rooming.toggle()
    real: QScreen = two["real"]
    assert on(rooming).isFullScreen()
    assert on(rooming).geometry() == real.geometry()
    assert on(rooming).windowFlags() & Qt.WindowType.FramelessWindowHint


def test_a_display_that_is_unplugged_takes_it_along_and_brings_it_back(
    rooming: Rooming, program: Program, two: dict[str, Any], qtbot: QtBot
) -> None:
    rooming.toggle()
    real: QScreen = two["real"]
    two["displays"] = []
    with qtbot.waitSignal(rooming.lost) as lost:
        program.app.screenRemoved.emit(real)
    assert lost.args == [real.name()]
    assert not on(rooming).isVisible()
    assert rooming.is_on
    assert "koblet fra" in told(program)
    two["displays"] = [real]
    program.app.screenAdded.emit(real)
    qtbot.waitUntil(on(rooming).isVisible)
    assert on(rooming).isFullScreen()
    assert "tilbake" in told(program)


def test_another_display_that_goes_changes_nothing(
    rooming: Rooming, program: Program, two: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    rooming.toggle()
    monkeypatch.setattr(rooming, "_display", "en annan")
    program.app.screenRemoved.emit(two["real"])
    assert on(rooming).isVisible()


def test_the_display_that_is_chosen_is_remembered_and_the_windows_own_cannot_be(
    rooming: Rooming, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    menu = QMenu()
    rooming.fill(menu)
    assert not menu.actions()[0].isEnabled()
    assert "hfdesk er her" in menu.actions()[0].text()
    monkeypatch.setattr(rooming_module, "own_display", lambda _: "mi eiga")
    rooming.fill(menu)
    menu.actions()[0].trigger()
    assert program.settings.room_screen == QGuiApplication.primaryScreen().name()
