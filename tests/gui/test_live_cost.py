"""What a gesture of a large meeting costs the window's own thread: less than the bar, in CPU time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from time import thread_time

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from hfdesk import markup
from hfdesk.domain.setup import Setup
from hfdesk.domain.values import AgendaItem, Kind, Meeting
from hfdesk.gui.live.page import LivePage
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op, Work
from tests.gui import people_room
from tests.untraced import untraced

BAR = 0.050
"""Seconds of the window's thread: what any gesture may take; half of it where nobody else works."""
SAID = "Det ble vist til at saken har vært drøftet før, og flere hadde ordet om hva den betyr. " * 16
TEXT = markup.read(f"{SAID}\n\n[o:](hfdesk:followup) AU lager et notat innen 15.1.\n")
ITEMS = tuple(
    AgendaItem(id=f"i{n}", kind=Kind.CASE, number=f"{n}/26", title=f"Sak {n}", minutes=10, discussion=TEXT)
    for n in range(1, 41)
)


@pytest.fixture
def page(empty: Program, tmp_path: Path, qtbot: QtBot) -> LivePage:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    clock = datetime.combine(people_room.DAY, time(12)).astimezone()
    empty._clock = lambda: clock  # pyright: ignore[reportPrivateUsage]
    assert empty.desk is not None

    def fill(work: Work) -> None:
        people_room.fill(work, Setup(quorum=True, recusals=True, votes=True))
        work.put(replace(work.get(Meeting, "prove"), agenda=ITEMS))

    empty.desk.write(Op.CREATE, fill)
    empty.window.go(Place("live", "prove"))
    page = empty.window.page
    assert isinstance(page, LivePage)
    page.steps.open()
    for _ in range(5):
        clock += timedelta(minutes=10)
        empty.window.act("live-next")
    return page


def least(act: Callable[[], object]) -> float:
    """The seconds that an act takes of this thread, with all that is shown again, at its best."""
    spent: list[float] = []
    with untraced():
        for _ in range(7):
            began = thread_time()
            act()
            for _ in range(3):
                QCoreApplication.processEvents()
            spent.append(thread_time() - began)
    return min(spent)


def test_what_is_open_in_forty_items_is_listed_at_once(page: LivePage) -> None:
    panel = page.ending.panel
    assert least(panel.start) < BAR
    assert len(panel.list.rows.entries) > len(ITEMS)


def test_somebody_of_twenty_comes_and_goes_at_once(page: LivePage) -> None:
    assert least(lambda: page.people.toggle("siri")) < BAR
