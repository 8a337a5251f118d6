"""Rows of an agenda moved with the mouse, and cases dropped between them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import AgendaItem, Case, Kind, Meeting, Wanted
from hfdesk.gui import theme
from hfdesk.gui.models.table import CELL
from hfdesk.gui.pages.agenda_gestures import GRIP
from hfdesk.gui.program import Program
from hfdesk.gui.widgets.dragging import CASE
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op, Work
from tests.gui.bench import SAK, SAMPLE, Bench

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bench(empty: Program, tmp_path: Path, qtbot: QtBot) -> Bench:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return Bench(empty, qtbot)


def middle(bench: Bench, row: int, column: int = GRIP) -> QPoint:
    return bench.table.visualRect(bench.table.model().index(row, column)).center()


def take(bench: Bench, row: int, to: QPoint, column: int = GRIP) -> None:
    """Press on a row and hold it over a place."""
    view = bench.table.viewport()
    start = middle(bench, row, column)
    bench.qtbot.mousePress(view, LEFT, pos=start)
    bench.qtbot.mouseMove(view, (start + to) / 2)
    bench.qtbot.mouseMove(view, to)


def let_go(bench: Bench, at: QPoint) -> None:
    bench.qtbot.mouseRelease(bench.table.viewport(), LEFT, pos=at)
    bench.settle()


def drag(bench: Bench, row: int, to: QPoint, column: int = GRIP) -> None:
    take(bench, row, to, column)
    let_go(bench, to)


def test_a_row_is_dragged_by_its_grip_and_put_back_by_one_undo(bench: Bench) -> None:
    below = QPoint(0, theme.scaled(14))
    drag(bench, 0, middle(bench, 2) + below)
    assert bench.titles == ["Vaktplan", "Status", "Godkjenning"]
    assert bench.table.key() == "a"
    assert bench.program.window.commands.actions["undo"].text() == "Angre: Flytt «Godkjenning»"
    drag(bench, 2, middle(bench, 0) - below)
    assert bench.titles == ["Godkjenning", "Vaktplan", "Status"]
    bench.undo()
    assert bench.titles == ["Vaktplan", "Status", "Godkjenning"]
    bench.undo()
    assert bench.desk.package() == bench.package


def test_a_line_in_the_focus_colour_shows_where_the_row_would_go(bench: Bench) -> None:
    to = middle(bench, 1) + QPoint(0, theme.scaled(10))
    take(bench, 0, to)
    table = bench.table
    assert table.drop_line == 2
    bench.settle()
    line = table.rowViewportPosition(2)
    seen = table.viewport().grab().toImage().pixelColor(200, line - 1)
    assert seen.name() == theme.color("focus").name()
    let_go(bench, to)
    assert table.drop_line is None
    assert bench.titles == ["Vaktplan", "Godkjenning", "Status"]


def test_a_row_let_go_where_it_was_stores_nothing(bench: Bench) -> None:
    drag(bench, 1, middle(bench, 1))
    drag(bench, 1, middle(bench, 0) + QPoint(0, theme.scaled(14)))
    assert bench.desk.package() == bench.package
    assert len(bench.desk.undoable()) == 1


def test_escape_lets_go_of_a_row(bench: Bench) -> None:
    take(bench, 0, middle(bench, 2))
    bench.qtbot.keyClick(bench.table, Qt.Key.Key_Escape)
    assert bench.table.drop_line is None
    let_go(bench, middle(bench, 2))
    assert bench.desk.package() == bench.package


def test_what_is_no_grip_does_not_drag(bench: Bench) -> None:
    drag(bench, 0, middle(bench, 2, SAK), SAK)
    assert bench.desk.package() == bench.package


def test_the_agenda_of_a_meeting_that_was_held_has_no_grips(bench: Bench) -> None:
    bench.go("holdt")
    assert not bench.table.model().index(0, GRIP).data(CELL).icon
    take(bench, 0, middle(bench, 0))
    assert bench.table.drop_line is None


def test_what_stands_under_a_heading_is_dragged_with_it(bench: Bench) -> None:
    under = AgendaItem(id="b2", kind=Kind.CASE, title="Under", parent="a", minutes=5)
    agenda = (SAMPLE.agenda[0], under, *SAMPLE.agenda[1:])
    bench.desk.write(Op.CHANGE, lambda work: work.put(replace(SAMPLE, agenda=agenda)))
    bench.settle()
    drag(bench, 0, middle(bench, 2) + QPoint(0, theme.scaled(14)))
    assert bench.titles == ["Vaktplan", "Godkjenning", "Under", "Status"]
    drag(bench, 1, middle(bench, 3) + QPoint(0, theme.scaled(14)))
    assert bench.titles == ["Vaktplan", "Status", "Godkjenning", "Under"]


def _drop(bench: Bench, key: str, at: QPoint) -> bool:
    """Drop a row of the queue; whether it was taken."""
    mime = QMimeData()
    mime.setData(CASE, key.encode())
    said = (Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    bench.table.dragMoveEvent(QDragMoveEvent(at, *said))
    event = QDropEvent(QPointF(at), *said)
    bench.table.dropEvent(event)
    bench.settle()
    return event.isAccepted()


def test_a_case_dropped_between_rows_is_told_with_its_place(bench: Bench, qtbot: QtBot) -> None:
    def wait(work: Work) -> None:
        work.put(Case(id="ny", committee="prove", title="Ny avtale", wanted=Wanted(minutes=20)))

    bench.desk.write(Op.CHANGE, wait)
    bench.settle()
    with qtbot.waitSignal(bench.table.dropped) as told:
        assert _drop(bench, "ny", middle(bench, 1) - QPoint(0, theme.scaled(10)))
    assert told.args == ["ny", 1]
    assert bench.table.drop_line is None


def test_nothing_is_dropped_on_the_agenda_of_a_meeting_that_was_held(bench: Bench) -> None:
    bench.go("holdt")
    assert not _drop(bench, "ny", middle(bench, 0))
    assert bench.desk.get(Meeting, "holdt").agenda[0].id == "c"
