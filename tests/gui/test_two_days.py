"""A meeting of two days: its agenda tells both, and an item can be pinned to the second."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hfdesk.gui.pages.agenda_gestures import CLOCK
from hfdesk.gui.program import Program
from hfdesk.gui.rows import RowKind
from hfdesk.ops import exports
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op
from tests.gui.bench import DAY, SAMPLE, Bench


@pytest.fixture
def bench(empty: Program, tmp_path: Path, qtbot: QtBot) -> Bench:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    made = Bench(empty, qtbot)
    two = replace(SAMPLE, start=time(12), end=time(11), end_date=DAY + timedelta(days=1))
    made.desk.write(Op.CHANGE, lambda work: work.put(two))
    made.settle()
    return made


def _shown(bench: Bench) -> list[tuple[RowKind, str]]:
    model = bench.page.agenda.table.model()
    rows = [model.row(at) for at in range(model.rowCount())]  # type: ignore[attr-defined]
    return [(row.kind, row.cells[0].text if row.kind is RowKind.GROUP else row.key) for row in rows]


def test_the_first_day_stands_over_the_agenda(bench: Bench) -> None:
    assert _shown(bench)[0] == (RowKind.GROUP, "torsdag 3. desember 2026")
    assert [key for kind, key in _shown(bench) if kind is RowKind.ROW] == ["a", "b", "c"]


def test_an_item_pinned_before_noon_begins_the_second_day_and_the_night_is_no_free_time(bench: Bench) -> None:
    bench.stand("c", CLOCK)
    bench.type("0900")
    bench.press("Return")
    assert bench.agenda[2].start == time(9)
    assert _shown(bench) == [
        (RowKind.GROUP, "torsdag 3. desember 2026"),
        (RowKind.ROW, "a"),
        (RowKind.ROW, "b"),
        (RowKind.GROUP, "fredag 4. desember 2026"),
        (RowKind.ROW, "c"),
    ]


def test_the_invitation_tells_the_second_day_above_its_first_clock(bench: Bench) -> None:
    bench.stand("c", CLOCK)
    bench.type("0900")
    bench.press("Return")
    text = exports.content(exports.invitation(bench.desk, "prove"), exports.Form.TEXT).decode()
    assert "3. – 4. desember 2026" in text or "3.–4. desember 2026" in text
    assert text.index("04.12.2026") < text.index("09.00")


def test_the_total_counts_no_night(bench: Bench) -> None:
    tools = bench.page.agenda.tools
    assert tools.total == "80 min"
    bench.stand("c", CLOCK)
    bench.type("0900")
    bench.press("Return")
    assert tools.total == "80 av 160 min"
