"""The case queue beside the agenda, driven by keys."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import Action, AgendaItem, Case, Committee, Kind, Meeting, Outcome, Wanted, Who
from hfdesk.gui.pages.agenda_queue import Queue
from hfdesk.gui.program import Program
from hfdesk.gui.sending import SendDialog
from hfdesk.gui.widgets.dragging import CASE
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op, Work
from tests.gui.bench import SAK, Bench

LAST = date(2026, 10, 8)
MORE = (
    Committee(id="andre", name="Andre utvalg", short_name="AND"),
    Case(id="ny", committee="prove", title="Turnus", wanted=Wanted(minutes=20, asked_by=(Who(as_="Kari"),))),
    Case(id="utsatt", committee="prove", title="Legemidler"),
    Meeting(
        id="for",
        committee="prove",
        date=LAST,
        agenda=(
            AgendaItem(
                id="1",
                kind=Kind.CASE,
                case="utsatt",
                outcome=Outcome.DEFERRED,
                minutes=25,
                actions=(Action(text="Send tall", due=date(2026, 12, 1)),),
            ),
        ),
    ),
)


class QueueBench(Bench):
    """With what waits: postponed, due, registered."""

    @property
    def queue(self) -> Queue:
        return self.page.agenda.queue

    @property
    def shown(self) -> list[str]:
        return [entry.title for entry in self.queue.list.rows.entries]

    def settle(self) -> None:
        super().settle()
        if hasattr(self, "page"):
            self.qtbot.waitUntil(lambda: not self.queue.waiting)

    def at(self, key: str) -> None:
        self.queue.list.setFocus()
        self.queue.list.choose(key)
        assert self.queue.list.key() == key

    @staticmethod
    def _fill(work: Work) -> None:
        Bench._fill(work)
        for value in MORE:
            work.put(value)


@pytest.fixture
def bench(empty: Program, tmp_path: Path, qtbot: QtBot) -> QueueBench:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    made = QueueBench(empty, qtbot)
    made.settle()
    return made


def seconds(bench: QueueBench) -> list[str]:
    return [entry.second for entry in bench.queue.list.rows.entries]


def test_what_is_due_comes_first_with_its_reason(bench: QueueBench) -> None:
    QAbstractItemModelTester(bench.queue.list.rows)
    assert bench.shown == ["Send tall", "Legemidler", "Turnus"]
    assert seconds(bench) == ["Oppfølging med frist 1. desember", "Utsatt fra 8. oktober", "Meldt av Kari"]
    assert [entry.right for entry in bench.queue.list.rows.entries] == ["", "25 min", "20 min"]


def test_enter_takes_a_case_in_below_the_current_row_and_the_next_below_it(bench: QueueBench) -> None:
    bench.stand("a")
    bench.at("case/utsatt")
    bench.press("Return")
    assert bench.titles == ["Godkjenning", "Legemidler", "Vaktplan", "Status"]
    assert (bench.shown, bench.queue.list.hasFocus()) == (["Send tall", "Turnus"], True)
    bench.press("Return")
    assert bench.titles == ["Godkjenning", "Legemidler", "Turnus", "Vaktplan", "Status"]
    bench.undo()
    bench.undo()
    assert bench.shown == ["Send tall", "Legemidler", "Turnus"]
    assert bench.desk.package() == bench.package


def test_a_follow_up_becomes_a_case_on_the_agenda(bench: QueueBench) -> None:
    bench.stand("c")
    bench.at("action/for/1/0")
    bench.press("Return")
    assert bench.titles[-1] == "Send tall"
    assert bench.desk.get(Case, bench.agenda[-1].case).follows == ("utsatt",)


def test_a_double_click_takes_in_too(bench: QueueBench) -> None:
    bench.stand("c")
    list_ = bench.queue.list
    spot = list_.visualRect(list_.rows.find("case/ny")).center()
    bench.qtbot.mouseClick(list_.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    bench.qtbot.mouseDClick(list_.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    bench.settle()
    assert bench.titles[-1] == "Turnus"


def test_a_row_is_dragged_by_its_key(bench: QueueBench) -> None:
    rows = bench.queue.list.rows
    index = rows.find("case/ny")
    assert index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    data = rows.mimeData([index])
    assert bytes(data.data(CASE).data()) == b"case/ny"
    assert bench.queue.take("case/ny", 0) == ""
    bench.settle()
    assert bench.titles[0] == "Turnus"


def test_a_row_let_go_over_the_table_comes_between_its_rows(bench: QueueBench) -> None:
    rows = bench.queue.list.rows
    data = rows.mimeData([rows.find("case/utsatt")])
    above = bench.table.visualRect(bench.table.model().index(1, SAK)).topLeft() + QPoint(30, 2)
    drop = QDropEvent(
        QPointF(above),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    bench.table.dropEvent(drop)
    bench.settle()
    assert bench.titles == ["Godkjenning", "Legemidler", "Vaktplan", "Status"]
    assert "Legemidler" not in bench.shown


def test_a_case_that_is_on_the_agenda_is_refused_with_a_sentence(bench: QueueBench) -> None:
    bench.queue.take("case/ny", 0)
    bench.settle()
    assert bench.queue.take("case/ny", 0) == "«Turnus» står alt på sakslisten."


def test_a_case_is_registered_in_one_line_and_the_next_after_it(bench: QueueBench) -> None:
    bench.at("case/ny")
    bench.press("Ctrl+N")
    assert QApplication.focusWidget() is bench.queue.line
    bench.type("Opplæring, 30 min, innen 1.12., meldt av Ola")
    bench.press("Return")
    assert "Opplæring" in bench.shown
    entry = next(each for each in bench.queue.list.rows.entries if each.title == "Opplæring")
    assert (entry.right, entry.second) == ("30 min", "Ønsket innen 1. desember · Meldt av Ola")
    assert (bench.queue.line.text(), bench.queue.line.hasFocus()) == ("", True)
    bench.press("Return")
    assert bench.queue.line.accessibleDescription() == "Skriv hva saken gjelder."
    bench.press("Esc")
    assert (bench.queue.line.isVisible(), bench.queue.list.hasFocus()) == (False, True)
    assert bench.queue.list.key().startswith("case/") and bench.titles == [
        "Godkjenning",
        "Vaktplan",
        "Status",
    ]
    bench.undo()
    assert "Opplæring" not in bench.shown


def test_the_menu_registers_from_the_table_too(bench: QueueBench) -> None:
    bench.program.window.commands.actions["case-new"].trigger()
    assert QApplication.focusWidget() is bench.queue.line


def test_f2_renames_a_case_and_says_why_a_follow_up_has_no_name_yet(bench: QueueBench) -> None:
    bench.at("case/ny")
    bench.press("F2")
    assert bench.queue.line.text() == "Turnus"
    bench.type("Ny turnus")
    bench.press("Return")
    assert (bench.desk.get(Case, "ny").title, bench.queue.list.hasFocus()) == ("Ny turnus", True)
    bench.at("action/for/1/0")
    bench.press("F2")
    assert not bench.queue.line.isVisible()


def test_a_name_taken_away_is_refused_and_the_case_keeps_its_own(bench: QueueBench) -> None:
    bench.at("case/ny")
    bench.press("F2")
    bench.press("Delete")
    bench.press("Return")
    assert bench.queue.line.accessibleDescription() == "Skriv hva saken gjelder."
    assert bench.desk.get(Case, "ny").title == "Turnus"


def test_delete_removes_what_was_never_treated_and_undo_brings_it_back(bench: QueueBench) -> None:
    bench.at("case/ny")
    bench.press("Delete")
    assert bench.shown == ["Send tall", "Legemidler"]
    bench.undo()
    assert bench.shown == ["Send tall", "Legemidler", "Turnus"]
    bench.at("case/utsatt")
    bench.press("Delete")
    assert bench.queue.line.accessibleDescription().startswith("«Legemidler» står på sakslisten 08.10.2026")
    assert len(bench.agenda) == 3 and "Legemidler" in bench.shown


def test_letters_find_and_esc_shows_all_again(bench: QueueBench) -> None:
    bench.at("case/ny")
    bench.type("tur")
    assert (bench.queue.words.text(), bench.shown) == ("tur", ["Turnus"])
    bench.type("x")
    assert (bench.shown, bench.queue.list.isVisible()) == ([], False)
    bench.press("Esc")
    assert (len(bench.shown), bench.queue.list.hasFocus(), bench.queue.words.isVisible()) == (3, True, False)


def test_alt_enter_opens_the_paper_of_the_row(bench: QueueBench) -> None:
    bench.at("case/ny")
    key = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    key.ignore()
    assert bench.queue.list.event(key) and key.isAccepted()
    bench.press("Alt+Return")
    assert (bench.program.window.place.page, bench.program.window.place.id) == ("case", "ny")


def test_a_held_meeting_takes_nothing_in(bench: QueueBench) -> None:
    bench.go("holdt")
    bench.settle()
    before = bench.desk.package()
    assert bench.queue.take("case/ny", 0) != ""
    assert bench.desk.package() == before


def test_taken_out_the_case_waits_again(bench: QueueBench) -> None:
    bench.stand("b")
    bench.table.setFocus()
    bench.press("Delete")
    assert "Vaktplan" in bench.shown


def test_f6_comes_to_the_queue_and_its_controls_have_names(bench: QueueBench) -> None:
    assert bench.queue.list in bench.page.areas()
    for control in (bench.queue.list, bench.queue.add, bench.queue.words):
        assert control.accessibleName()


def test_a_case_is_sent_to_another_committee(bench: QueueBench) -> None:
    bench.at("case/ny")
    bench.program.window.commands.actions["case-send"].trigger()
    (dialog,) = bench.page.findChildren(SendDialog)
    assert [entry.key for entry in dialog.list.rows.entries] == ["andre"]
    dialog.send()
    bench.settle()
    (sent,) = bench.desk.all(Case, committee="andre")
    assert (sent.title, sent.follows) == ("Turnus", ("ny",))
    assert bench.desk.undoable(1)[0].op is Op.SEND_ON
    bench.undo()
    assert bench.desk.package() == bench.package


def test_without_a_case_nothing_is_sent(bench: QueueBench) -> None:
    bench.stand("a")
    bench.table.setFocus()
    bench.program.window.commands.actions["case-send"].trigger()
    assert bench.page.findChildren(SendDialog) == []


def test_a_long_queue_comes_by_itself_and_is_searched_at_once(bench: QueueBench) -> None:
    def fill(work: Work) -> None:
        for at in range(400):
            work.put(Case(id=f"lang-{at}", committee="prove", title=f"Lang sak {at}"))

    bench.desk.write(Op.IMPORT, fill)
    bench.settle()
    assert len(bench.shown) == 403
    bench.at("case/lang-7")
    bench.type("399")
    assert bench.shown == ["Lang sak 399"]


def test_where_the_page_is_narrow_the_queue_is_a_tab(bench: QueueBench) -> None:
    bench.program.window.resize(683, 384)
    bench.settle()
    panes = bench.page.agenda.panes
    assert (panes.isVisible(), bench.table.isVisible(), bench.queue.isVisible()) == (True, True, False)
    bench.program.window.commands.actions["case-new"].trigger()
    assert (bench.table.isVisible(), bench.queue.line.hasFocus()) == (False, True)
    bench.press("Esc")
    bench.at("case/ny")
    bench.press("Return")
    assert "Turnus" in bench.titles
    panes.setCurrentIndex(0)
    assert bench.table.isVisible() and not bench.queue.isVisible()
    bench.program.window.resize(1366, 768)
    bench.settle()
    assert not panes.isVisible() and bench.table.isVisible() and bench.queue.isVisible()


def test_when_the_last_one_is_taken_one_stands_on_the_agenda(bench: QueueBench) -> None:
    bench.at("case/utsatt")
    while bench.shown:
        assert bench.queue.list.hasFocus()
        bench.press("Return")
    assert bench.table.hasFocus()
