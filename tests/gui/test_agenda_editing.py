from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import (
    AgendaItem,
    Case,
    Committee,
    Kind,
    Meeting,
    Person,
    Status,
    Wanted,
    Who,
)
from hfdesk.gui import i18n
from hfdesk.gui.commands import AGENDA
from hfdesk.gui.gestures import gesture
from hfdesk.gui.pages.meeting import MeetingPage
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.running import application
from hfdesk.gui.widgets.editing import Field
from hfdesk.ops import agendas
from hfdesk.store import Done, Op, Work

OPERATIONS = [op for op in Op if op.name.startswith("AGENDA_")]


def _done(op: Op, label: str = "") -> Done:
    return Done(op, label, frozenset(), datetime(2026, 11, 11, tzinfo=UTC))


@pytest.mark.parametrize("op", OPERATIONS)
def test_every_gesture_on_the_agenda_has_a_word_in_the_menu(op: Op) -> None:
    application()
    said = []
    for language in i18n.LANGUAGES:
        i18n.use(language)
        said.append((gesture(_done(op)), gesture(_done(Op.OTHER))))
    i18n.use("nb")
    general = op is Op.AGENDA_ITEM
    assert all((word == other) is general for word, other in said)


def test_a_gesture_names_what_it_was_done_to_in_quotation_marks() -> None:
    application()
    i18n.use("nb")
    assert gesture(_done(Op.AGENDA_MOVE, "Status fra fagrådene")) == "Flytt «Status fra fagrådene»"
    assert gesture(_done(Op.AGENDA_SHIFT_END)) == "Forskyv slutten"


DAY = date(2026, 12, 3)
SAMPLE = Meeting(
    id="prove",
    committee="prove",
    date=DAY,
    start=time(9),
    end=time(11),
    agenda=(
        AgendaItem(id="a", kind=Kind.CASE, title="Godkjenning", number="1/26", minutes=10),
        AgendaItem(id="b", kind=Kind.CASE, title="Vaktplan", case="vakt", minutes=30, tags=("Vedtak",)),
        AgendaItem(id="c", kind=Kind.CASE, title="Status", minutes=40),
    ),
)
HELD = replace(SAMPLE, id="holdt", date=date(2026, 10, 1), status=Status.HELD, agenda=SAMPLE.agenda[2:])
VALUES = (
    Committee(id="prove", name="Prøveutvalget"),
    Person(id="vibeke", name="Vibeke Sundlid", aliases=("V. Sundlid",)),
    Case(id="vakt", committee="prove", title="Vaktplan"),
    SAMPLE,
    HELD,
)
NR, SAK, TYPE, ANSVARLIG, MIN = 1, 2, 3, 4, 5


class Bench:
    """An agenda in a window, driven by keys."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        assert program.desk is not None
        self.program, self.qtbot, self.desk = program, qtbot, program.desk
        self.desk.write(Op.CREATE, self._fill)
        self.settle()
        self.go("prove")
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow, timeout=5_000)
        self.table.setFocus()
        self.package = self.desk.package()

    @staticmethod
    def _fill(work: Work) -> None:
        for value in VALUES:
            work.put(value)

    def settle(self) -> None:
        """Let what was stored be told and read again."""
        QCoreApplication.processEvents()

    def go(self, meeting: str) -> None:
        self.program.window.go(Place("meeting", meeting))
        assert isinstance(self.program.window.page, MeetingPage)
        self.page = self.program.window.page
        self.table = self.page.agenda.table

    def stand(self, item: str, column: int = SAK) -> None:
        assert self.table.stand(item, column)

    def press(self, key: str) -> None:
        """A key where the focus is, e.g. ``Ctrl+Shift+P``."""
        combination = QKeySequence(key)[0]
        widget = QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClick(widget, combination.key(), combination.keyboardModifiers())
        self.settle()

    def type(self, text: str) -> None:
        for letter in text:
            widget = QApplication.focusWidget()
            assert widget is not None
            self.qtbot.keyClicks(widget, letter)

    def undo(self) -> None:
        self.program.window.commands.actions["undo"].trigger()
        self.settle()

    def redo(self) -> None:
        self.program.window.commands.actions["redo"].trigger()
        self.settle()

    @property
    def agenda(self) -> tuple[AgendaItem, ...]:
        return self.desk.get(Meeting, "prove").agenda

    @property
    def titles(self) -> list[str]:
        return [item.title for item in self.agenda]

    @property
    def field(self) -> Field | None:
        focus = QApplication.focusWidget()
        return focus if isinstance(focus, Field) else None


@pytest.fixture
def bench(program: Program, qtbot: QtBot) -> Bench:
    return Bench(program, qtbot)


def test_alt_and_an_arrow_move_the_item_and_the_selection_with_it(bench: Bench) -> None:
    bench.stand("a")
    bench.press("Alt+Down")
    assert (bench.titles, bench.table.key()) == (["Vaktplan", "Godkjenning", "Status"], "a")
    bench.press("Alt+Down")
    bench.press("Alt+Down")
    bench.press("Alt+Up")
    assert (bench.titles, bench.table.key()) == (["Vaktplan", "Godkjenning", "Status"], "a")
    undo = bench.program.window.commands.actions["undo"]
    assert undo.text() == "Angre: Flytt «Godkjenning»"
    for _ in range(3):
        bench.undo()
        assert bench.table.key() == "a"
    assert bench.desk.package() == bench.package


def test_delete_takes_the_item_out_and_its_case_back_to_the_queue(bench: Bench) -> None:
    bench.stand("b")
    bench.press("Del")
    assert bench.titles == ["Godkjenning", "Status"]
    assert bench.desk.get(Case, "vakt").wanted == Wanted(minutes=30)
    assert bench.table.key() == "c"
    bench.undo()
    assert bench.table.key() == "b"
    assert bench.desk.package() == bench.package
    bench.redo()
    assert bench.titles == ["Godkjenning", "Status"]


@pytest.mark.parametrize(
    ("key", "kind", "title", "minutes"),
    [
        ("Ctrl+Shift+P", Kind.BREAK, "Pause", 15),
        ("Ctrl+Shift+E", Kind.OTHER_BUSINESS, "Eventuelt", None),
        ("Ctrl+Shift+M", Kind.NOTE, "Merknad", None),
        ("Ctrl+N", Kind.CASE, "Ny sak", None),
    ],
)
def test_one_key_inserts_an_item_below(
    bench: Bench, key: str, kind: Kind, title: str, minutes: int | None
) -> None:
    bench.stand("a")
    bench.press(key)
    made = bench.agenda[1]
    assert (made.kind, made.title, made.minutes) == (kind, title, minutes)
    assert bench.table.key() == made.id
    assert (bench.field is not None) is (kind in (Kind.CASE, Kind.NOTE))
    bench.undo()
    assert bench.desk.package() == bench.package


def test_the_title_of_a_new_case_is_typed_at_once(bench: Bench) -> None:
    bench.stand("c")
    bench.press("Ctrl+N")
    bench.type("Neste skritt")
    bench.press("Return")
    assert bench.titles == ["Godkjenning", "Vaktplan", "Status", "Neste skritt"]
    assert bench.field is None
    bench.undo()
    bench.undo()
    assert bench.desk.package() == bench.package


def test_one_key_pins_the_item_at_its_clock_and_lets_it_loose(bench: Bench) -> None:
    bench.stand("b")
    bench.press("Ctrl+Shift+T")
    assert bench.agenda[1].start == time(9, 10)
    bench.press("Ctrl+Shift+T")
    assert bench.agenda[1].start is None
    bench.undo()
    bench.undo()
    assert bench.desk.package() == bench.package


def test_the_agenda_of_a_meeting_that_was_held_stays(bench: Bench) -> None:
    actions = bench.program.window.commands.actions
    assert all(actions[name].isEnabled() for name in AGENDA)
    bench.go("holdt")
    bench.stand("c")
    for name in AGENDA:
        assert not actions[name].isEnabled()
        assert actions[name].toolTip() == "Møtet er holdt. Sakslisten blir stående som den var."
    for key in ("Del", "Ctrl+N", "Alt+Up", "F2", "x"):
        bench.press(key)
    bench.program.window.act("agenda-out")
    assert bench.field is None
    assert bench.desk.package() == bench.package
    assert "Del" not in dict(bench.page.keys())


def test_the_keys_of_the_agenda_are_told_by_f1(bench: Bench) -> None:
    told = dict(bench.page.keys())
    assert told["Alt+↑, Alt+↓"] == "Flytt punktet"
    assert told["Delete"] == "Ta ut punktet"
    bench.program.window.go(Place("meeting", "prove", 2))
    assert "Delete" not in dict(bench.page.keys())
    assert not bench.program.window.commands.actions["agenda-out"].isEnabled()


@pytest.mark.parametrize(
    ("column", "text", "name", "value"),
    [
        (0, "1115", "start", time(11, 15)),
        (0, "11.15", "start", time(11, 15)),
        (0, "11:15", "start", time(11, 15)),
        (NR, "7/26", "number", "7/26"),
        (SAK, "Ny tittel", "title", "Ny tittel"),
        (TYPE, "Vedtak, Orientering", "tags", ("Vedtak", "Orientering")),
        (ANSVARLIG, "V. Sundlid, En gjest", "responsible", None),
        (MIN, "30", "minutes", 30),
        (MIN, "+5", "minutes", 15),
        (MIN, "-5", "minutes", 5),
        (MIN, "1:15", "minutes", 75),
    ],
)
def test_what_is_typed_in_a_cell_is_stored_by_enter_which_goes_down(
    bench: Bench, column: int, text: str, name: str, value: object
) -> None:
    bench.stand("a", column)
    bench.type(text)
    bench.press("Return")
    linked = (Who(person="vibeke", as_="V. Sundlid"), Who(as_="En gjest"))
    assert getattr(bench.agenda[0], name) == (linked if value is None else value)
    assert (bench.table.key(), bench.table.currentIndex().column()) == ("b", column)
    assert bench.field is None
    bench.undo()
    assert bench.desk.package() == bench.package


def test_an_empty_clock_lets_the_item_loose(bench: Bench) -> None:
    bench.stand("b", 0)
    bench.type("0930")
    bench.press("Return")
    bench.stand("b", 0)
    bench.press("F2")
    bench.press("Backspace")
    bench.press("Return")
    assert bench.agenda[1].start is None


def test_tab_stores_and_opens_the_next_cell_and_goes_on_while_the_page_reads_again(bench: Bench) -> None:
    bench.stand("a", SAK)
    bench.type("Åpning")
    bench.press("Tab")
    bench.type("Orientering")
    bench.press("Tab")
    bench.press("Tab")
    bench.type("20")
    bench.press("Tab")
    bench.type("0930")
    bench.press("Shift+Tab")
    assert bench.field is not None
    assert (bench.field.key, bench.field.column, bench.field.text()) == ("a", MIN, "20")
    bench.press("Escape")
    first, second, _ = bench.agenda
    assert (first.title, first.tags, first.minutes, second.start) == (
        "Åpning",
        ("Orientering",),
        20,
        time(9, 30),
    )
    for _ in range(4):
        bench.undo()
    assert bench.desk.package() == bench.package


def test_escape_takes_back_what_was_typed(bench: Bench) -> None:
    bench.stand("a")
    bench.type("Noe annet")
    bench.press("Escape")
    assert bench.field is None
    assert bench.table.hasFocus()
    assert bench.desk.package() == bench.package


def test_what_is_refused_stays_in_its_field_with_the_reason_under_the_table(bench: Bench) -> None:
    reason = bench.page.agenda.reason
    bench.stand("a", MIN)
    bench.type("-20")
    bench.press("Return")
    assert bench.field is not None
    assert (bench.field.text(), bench.field.property("refused")) == ("-20", True)
    assert reason.isVisible()
    assert reason.text() == "En lengde kan ikke være -10 minutter. Skriv 0 eller mer."
    assert bench.desk.package() == bench.package
    bench.press("Backspace")
    assert not reason.isVisible()
    bench.press("Escape")
    assert bench.table.hasFocus()


def test_what_was_refused_is_still_there_when_the_agenda_is_read_again(bench: Bench) -> None:
    bench.stand("a", MIN)
    bench.type("tretti")
    bench.press("Return")
    agendas.rename(bench.desk, "prove", "c", "Annet")
    bench.settle()
    assert bench.field is not None
    assert (bench.field.text(), bench.field.property("refused")) == ("tretti", True)
    assert "tretti" in bench.page.agenda.reason.text()
    assert bench.table.model().index(2, SAK).data() == "Annet"


def test_going_elsewhere_stores_what_was_typed(bench: Bench) -> None:
    bench.stand("a")
    bench.type("Velkommen")
    bench.page.head.tabs.setFocus()
    bench.settle()
    assert bench.titles[0] == "Velkommen"
    assert bench.page.head.tabs.hasFocus()


def test_a_number_that_is_taken_is_refused_with_its_meeting(bench: Bench) -> None:
    bench.stand("b", NR)
    bench.type("1/26")
    bench.press("Return")
    assert bench.field is not None
    assert "1/26" in bench.page.agenda.reason.text()
    assert bench.desk.package() == bench.package


def test_the_agenda_is_a_sound_model_while_it_is_edited(bench: Bench) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(bench.table.model(), fatal)
    bench.stand("a")
    for key in ("Ctrl+Shift+P", "Alt+Down", "Ctrl+Shift+T", "Ctrl+Shift+E", "Del", "Del"):
        bench.press(key)
    assert bench.titles == ["Godkjenning", "Vaktplan", "Pause"]
    for _ in range(6):
        bench.undo()
    assert tester.model() is bench.table.model()
    assert bench.desk.package() == bench.package
