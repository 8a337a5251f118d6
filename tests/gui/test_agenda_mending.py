"""Numbers that are not fixed yet, new lengths looked at before they are taken, starts run over."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hfdesk.gui.models.table import CELL
from hfdesk.gui.pages.agenda_gestures import FITTED
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Cell
from hfdesk.ops import agendas
from hfdesk.ops.archives import open_archive
from tests.gui.bench import MIN, NR, SAK, TID, Bench


@pytest.fixture
def bench(empty: Program, tmp_path: Path, qtbot: QtBot) -> Bench:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return Bench(empty, qtbot)


def cell(bench: Bench, row: int, column: int) -> Cell:
    return bench.table.model().index(row, column).data(CELL)


def numbers(bench: Bench) -> list[tuple[str, str]]:
    return [(cell(bench, row, NR).text, cell(bench, row, NR).color) for row in range(3)]


def test_numbers_are_shown_muted_until_they_are_fixed_and_follow_their_items(bench: Bench) -> None:
    note = bench.page.agenda.tools.note
    assert numbers(bench) == [("1/26", "text"), ("2/26", "muted"), ("3/26", "muted")]
    assert note.text() == "Numrene er foreløpige"
    bench.stand("c")
    bench.press("Alt+Up")
    assert numbers(bench) == [("1/26", "text"), ("2/26", "muted"), ("3/26", "muted")]
    assert not any(item.number for item in bench.agenda[1:])
    agendas.fix_numbers(bench.desk, "prove")
    bench.settle()
    assert numbers(bench) == [("1/26", "text"), ("2/26", "text"), ("3/26", "text")]
    assert note.text() == ""
    bench.stand("a")
    bench.press("Ctrl+N")
    bench.press("Escape")
    assert numbers(bench)[1] == ("4/26", "muted")


def test_a_number_that_is_taken_tells_the_next_that_is_free(bench: Bench) -> None:
    bench.stand("b", NR)
    bench.type("1/26")
    bench.press("Return")
    day = f"{date(2026, 12, 3).day}. desember 2026"
    assert bench.table.reasons.text("b") == f"Nummeret 1/26 er brukt i møtet {day}. Ledig nå er 2/26."


def run_over(bench: Bench) -> None:
    bench.stand("c", MIN)
    bench.type("120")
    bench.press("Return")


def test_new_lengths_stand_beside_the_old_until_they_are_taken(bench: Bench) -> None:
    repairs = bench.page.agenda.repairs
    run_over(bench)
    long = bench.desk.package()
    assert bench.table.isColumnHidden(FITTED)
    repairs.look.click()
    assert not bench.table.isColumnHidden(FITTED)
    assert cell(bench, 2, FITTED).text == "120 → 90"
    assert (repairs.take.isVisible(), repairs.look.isVisible()) == (True, False)
    assert repairs.take.hasFocus()
    assert bench.desk.package() == long
    bench.press("Escape")
    assert bench.table.isColumnHidden(FITTED)
    assert bench.table.hasFocus()
    repairs.look.click()
    bench.press("Space")
    assert [item.minutes for item in bench.agenda] == [10, 20, 90]
    assert bench.table.isColumnHidden(FITTED)
    bench.undo()
    assert bench.desk.package() == long


def test_a_pinned_start_that_is_run_over_is_told_and_moved_by_one_press(bench: Bench) -> None:
    bench.stand("c", TID)
    bench.type("0915")
    bench.press("Return")
    repairs = bench.page.agenda.repairs
    rows = bench.table.model()
    assert rows.index(2, SAK).data() == "Går 25 min forbi fast klokkeslett. Forskyv det som følger"
    assert bench.page.agenda.reason.text() == ""
    assert (repairs.isVisible(), repairs.shift.isVisible(), repairs.follow.isVisible()) == (True, False, True)
    bench.press("F6")
    bench.press("Tab")
    assert repairs.follow.hasFocus()
    bench.press("Space")
    assert bench.agenda[2].start == time(9, 40)
    assert not repairs.isVisible()
    bench.undo()
    assert bench.agenda[2].start == time(9, 15)
    at = bench.table.visualRect(rows.index(2, SAK)).center()
    bench.qtbot.mouseClick(bench.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    bench.settle()
    assert bench.agenda[2].start == time(9, 40)
    assert rows.rowCount() == 3


def test_the_total_is_in_sight_beside_the_meetings_length(bench: Bench) -> None:
    assert bench.page.agenda.tools.total == "80 av 120 min"
