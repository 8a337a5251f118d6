from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.ops import agendas, meetings
from hfdesk.ops.archives import open_archive
from tests.gui.bench import MIN, SAK, TID, Bench


@pytest.fixture
def bench(empty: Program, tmp_path: Path, qtbot: QtBot) -> Bench:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return Bench(empty, qtbot)


def test_what_is_refused_stays_in_its_field_with_the_reason_under_its_row(bench: Bench) -> None:
    reason = "En lengde kan ikke være -20 minutter. Skriv 0 eller mer."
    bench.stand("a", MIN)
    usual = bench.table.rowHeight(0)
    bench.type("-20")
    bench.press("Return")
    assert bench.field is not None
    assert (bench.field.text(), bench.field.property("refused")) == ("-20", True)
    assert bench.field.accessibleDescription() == reason
    line = bench.table.findChild(QLabel, "cellReason")
    assert isinstance(line, QLabel)
    assert (line.text(), line.isVisible()) == (reason, True)
    assert line.y() == bench.field.geometry().bottom() + 1
    assert line.geometry().bottom() < bench.table.rowViewportPosition(1)
    assert bench.table.rowHeight(0) > usual
    assert bench.desk.package() == bench.package
    bench.press("Backspace")
    assert (bench.table.reasons.text("a"), bench.table.rowHeight(0)) == ("", usual)
    bench.press("Escape")
    assert bench.table.hasFocus()


def test_a_row_with_a_reason_under_it_is_painted_above_that(bench: Bench) -> None:
    def title() -> QImage:
        left, wide = table.columnViewportPosition(SAK), table.columnWidth(SAK)
        return table.viewport().grab(QRect(left, 0, wide, high)).toImage()

    table = bench.table
    high = table.rowHeight(0) - 2
    bench.stand("a", MIN)
    bench.type("-20")
    before = title()
    bench.press("Return")
    assert table.rowHeight(0) > high + 2
    assert title() == before


def test_two_refused_cells_have_their_reasons_each_at_its_row(bench: Bench) -> None:
    bench.stand("a", MIN)
    bench.type("-20")
    bench.press("Return")
    bench.table.open("c", TID)
    bench.type("25:61")
    bench.press("Return")
    assert "-20" in bench.table.reasons.text("a")
    assert "25:61" in bench.table.reasons.text("c")
    lines = bench.table.findChildren(QLabel, "cellReason")
    assert len({each.y() for each in lines}) == 2
    bench.press("Escape")
    assert (bench.table.reasons.text("c"), "-20" in bench.table.reasons.text("a")) == ("", True)


def test_a_reason_without_room_beside_its_field_is_whole_all_the_same(bench: Bench) -> None:
    bench.program.window.resize(640, 360)
    bench.stand("c", MIN)
    bench.type("omtrent en halvtime, eller så lenge det trengs og alle er til stede")
    bench.press("Return")
    line = bench.table.findChild(QLabel, "cellReason")
    assert isinstance(line, QLabel)
    assert line.height() >= line.heightForWidth(line.width()) - 1
    assert line.geometry().bottom() <= bench.table.viewport().height()


def test_what_was_refused_is_still_there_when_the_agenda_is_read_again(bench: Bench) -> None:
    bench.stand("a", MIN)
    bench.type("tretti")
    bench.press("Return")
    agendas.rename(bench.desk, "prove", "c", "Annet")
    bench.settle()
    assert bench.field is not None
    assert (bench.field.text(), bench.field.property("refused")) == ("tretti", True)
    assert "tretti" in bench.table.reasons.text("a")
    assert bench.table.model().index(2, SAK).data() == "Annet"


def test_what_was_typed_into_a_row_that_went_elsewhere_is_told_and_can_be_copied(bench: Bench) -> None:
    bench.stand("b")
    bench.type("Vaktplan for våren")
    agendas.take_out(bench.desk, "prove", "b")
    bench.settle()
    assert_told_and_copied(bench, "Vaktplan for våren")


def test_what_was_typed_into_a_meeting_that_was_deleted_is_told_and_can_be_copied(bench: Bench) -> None:
    bench.stand("b")
    bench.type("Vaktplan for våren")
    meetings.delete(bench.desk, "prove")
    bench.settle()
    assert bench.program.window.place == Place("meetings")
    assert_told_and_copied(bench, "Vaktplan for våren")


def test_what_is_refused_is_told_when_one_goes_to_another_meeting(bench: Bench) -> None:
    bench.stand("a", MIN)
    bench.type("tretti")
    bench.press("Return")
    bench.go("holdt")
    assert_told_and_copied(bench, "tretti")


def test_what_was_written_under_a_title_is_told_when_its_meeting_is_deleted(bench: Bench) -> None:
    bench.stand("b")
    bench.press("Shift+Return")
    bench.type("Husk nøkkelen")
    meetings.delete(bench.desk, "prove")
    bench.settle()
    assert_told_and_copied(bench, "Husk nøkkelen")


def assert_told_and_copied(bench: Bench, text: str) -> None:
    status = bench.program.window.status
    assert status.notice == f"Ikke lagret: «{text}»"
    copy = next(each for each in status.findChildren(QPushButton) if each.text() == "Kopier teksten")
    copy.click()
    assert QGuiApplication.clipboard().text() == text
