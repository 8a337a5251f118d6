"""The agenda after any gestures is what it is when it is read, made and painted from nothing."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from hfdesk.gui import theme
from hfdesk.gui.pages.agenda_items import number_of
from hfdesk.gui.pages.agenda_rows import Sheet
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Row
from hfdesk.gui.widgets.strips import Strips
from hfdesk.ops.agendas import coming_numbers
from hfdesk.ops.archives import open_archive
from hfdesk.store import Desk
from tests.gui.bench import MIN, NR, SAK, TID, TYPE, Bench

KEYS = ("Alt+Down", "Alt+Up", "Del", "Ctrl+Shift+P", "Ctrl+Shift+P", "Ctrl+Shift+E", "Ctrl+Shift+T")
TYPED = (
    (MIN, "25"),
    (MIN, "90"),
    (TID, "1030"),
    (TID, ""),
    (NR, "40/26"),
    (SAK, "Annet"),
    (TYPE, "Drøfting"),
)


@pytest.fixture
def bench(empty: Program, tmp_path: Path, qtbot: QtBot) -> Bench:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return Bench(empty, qtbot)


def gesture(bench: Bench, chance: Random) -> None:
    """One of the gestures, on any item."""
    items = bench.agenda
    way = chance.random()
    if way < 0.25 or not items:
        back = chance.random() < 0.6 and len(bench.desk.undoable(2)) > 1  # the first made the meeting
        (bench.undo if back else bench.redo)()
        return
    if way < 0.65:
        bench.stand(chance.choice(items).id)
        bench.press(chance.choice(KEYS))
        return
    column, text = chance.choice(TYPED)
    bench.stand(chance.choice(items).id, column)
    bench.press("F2")
    if bench.field is not None:  # a break has no number
        bench.field.selectAll()
        bench.press("Backspace") if not text else bench.type(text)
        bench.press("Return")
        bench.press("Escape")  # where it was refused


def from_nothing(bench: Bench) -> list[Row]:
    """The rows of the agenda by another reader of the archive, who remembers nothing."""
    sheet = bench.page.agenda._sheet
    assert sheet is not None
    with Desk.open(bench.desk.path, read_only=True) as desk:
        record = desk.meeting_record(bench.meeting)
        loose = {item.id for item in record.meeting.agenda if not number_of(record, item)}
        numbers = {id: number for id, number in coming_numbers(desk, record).items() if id in loose}
    fresh = Sheet(record, sheet.found, sheet.typed, numbers, sheet.lengths, sheet.changed)
    maker = fresh.rows()
    return [maker.row(line) for line in fresh.lines()]


@pytest.mark.parametrize("seed", range(3))
def test_the_agenda_is_the_one_that_another_reader_makes_and_paints_from_nothing(
    bench: Bench, seed: int
) -> None:
    chance, table = Random(seed), bench.table
    model = bench.page.agenda._rows
    for _ in range(25):
        gesture(bench, chance)
        rows = [model.row(at) for at in range(model.rowCount())]
        assert rows == from_nothing(bench)
        assert [row.sentence for row in rows] == [row.sentence for row in from_nothing(bench)]
        heights = [theme.size(row.kind.height) for row in rows]
        assert [table.rowHeight(at) for at in range(len(rows))] == heights
        shown = table.viewport().grab().toImage()
        kept, table._strips = table._strips, Strips(table)
        assert table.viewport().grab().toImage() == shown
        table._strips = kept
