from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import (
    AgendaItem,
    Case,
    Kind,
    Meeting,
    Wanted,
    Who,
)
from hfdesk.gui import i18n
from hfdesk.gui.commands import AGENDA
from hfdesk.gui.gestures import gesture
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.running import application
from hfdesk.ops.archives import open_archive
from hfdesk.store import Done, Op, Work
from tests.gui.bench import ANSVARLIG, HELD, MIN, NR, SAK, SAMPLE, TID, TYPE, Bench

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


@pytest.fixture
def bench(empty: Program, tmp_path: Path, qtbot: QtBot) -> Bench:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return Bench(empty, qtbot)


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


def test_the_table_stays_where_it_was_scrolled_to_when_an_item_is_taken_out(bench: Bench) -> None:
    breaks = tuple(AgendaItem(id=f"p{at}", kind=Kind.BREAK, title="Pause", minutes=10) for at in range(40))
    long = replace(SAMPLE, end=time(14), agenda=breaks)  # the line of the end comes one item later
    bench.desk.write(Op.CHANGE, lambda work: work.put(long))
    bench.settle()
    bench.stand("p18")
    bar = bench.table.verticalScrollBar()
    before = bar.value()
    bench.press("Del")
    assert (bench.table.key(), bar.value()) == ("p19", before)
    bench.undo()
    assert (bench.table.key(), bar.value()) == ("p18", before)


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("Ctrl+N", Kind.CASE),
        ("Ctrl+Shift+P", Kind.BREAK),
        ("Ctrl+Shift+E", Kind.OTHER_BUSINESS),
        ("Ctrl+Shift+M", Kind.NOTE),
    ],
)
def test_an_item_is_inserted_while_one_types_and_what_is_typed_is_stored(
    bench: Bench, key: str, kind: Kind
) -> None:
    bench.stand("a", SAK)
    bench.type("Opprop")
    bench.press(key)
    agenda = bench.desk.get(Meeting, bench.meeting).agenda
    assert (agenda[0].title, agenda[1].kind, len(agenda)) == ("Opprop", kind, 4)
    assert bench.table.key() == agenda[1].id


def test_what_is_refused_in_a_cell_stops_no_insertion(bench: Bench) -> None:
    bench.stand("a", MIN)
    bench.type("-20")
    bench.press("Ctrl+Shift+P")
    assert len(bench.desk.get(Meeting, bench.meeting).agenda) == 4
    assert "-20" in bench.table.reasons.text("a")


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


def test_a_row_is_as_high_as_its_kind_also_where_another_kind_stood(bench: Bench) -> None:
    bench.stand("a")
    bench.press("Ctrl+Shift+P")
    bench.stand("a")
    bench.press("Alt+Down")
    table = bench.table
    kinds = [each.kind for each in bench.agenda]
    assert kinds[:2] == [Kind.BREAK, Kind.CASE]
    assert table.rowHeight(0) < table.rowHeight(1)
    bench.undo()
    assert table.rowHeight(0) > table.rowHeight(1)


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
    bench.program.window.go(Place("meeting", "prove", 3))
    assert "Delete" not in dict(bench.page.keys())
    assert not bench.program.window.commands.actions["agenda-out"].isEnabled()


@pytest.mark.parametrize(
    ("column", "text", "name", "value"),
    [
        (TID, "1115", "start", time(11, 15)),
        (TID, "11.15", "start", time(11, 15)),
        (TID, "11:15", "start", time(11, 15)),
        (NR, "7/26", "number", "7/26"),
        (SAK, "Ny tittel", "title", "Ny tittel"),
        (TYPE, "Vedtak, Orientering", "tags", ("Vedtak", "Orientering")),
        (ANSVARLIG, "V. Sundlid, En gjest", "responsible", None),
        (MIN, "30", "minutes", 30),
        (MIN, "+5", "minutes", 15),
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
    bench.stand("b", TID)
    bench.type("0930")
    bench.press("Return")
    bench.stand("b", TID)
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
    assert "1/26" in bench.table.reasons.text("b")
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


def _run_over(bench: Bench, minutes: str) -> None:
    bench.stand("c", MIN)
    bench.type(minutes)
    bench.press("Return")


def test_an_end_that_is_too_early_is_moved_by_one_press(bench: Bench) -> None:
    repairs = bench.page.agenda.repairs
    assert not repairs.isVisible()
    _run_over(bench, "1:35")
    assert (repairs.shift.text(), repairs.look.text()) == ("Forskyv slutten til 11:15", "Tilpass lengdene …")
    bench.press("F6")
    assert repairs.shift.hasFocus()
    bench.press("Space")
    assert bench.desk.get(Meeting, "prove").end == time(11, 15)
    assert not repairs.isVisible()
    assert bench.table.hasFocus()
    assert bench.table.key() == "c"
    bench.undo()
    assert repairs.isVisible()
    bench.undo()
    assert bench.desk.package() == bench.package


def test_the_lengths_are_fitted_by_one_press_and_one_undo(bench: Bench) -> None:
    _run_over(bench, "120")
    long = bench.desk.package()
    bench.page.agenda.repairs.look.click()
    bench.page.agenda.repairs.take.click()
    bench.settle()
    assert sum(item.minutes or 0 for item in bench.agenda) == 120
    assert not bench.page.agenda.repairs.isVisible()
    bench.undo()
    assert bench.desk.package() == long


def test_lengths_that_cannot_be_fitted_say_why_under_the_table(bench: Bench) -> None:
    _run_over(bench, "120")
    bench.stand("b", TID)
    bench.type("0900")
    bench.press("Return")
    before = bench.desk.package()
    bench.page.agenda.repairs.look.click()
    bench.settle()
    assert "får ikke plass" in bench.page.agenda.reason.text()
    assert bench.desk.package() == before


def test_a_meeting_that_was_held_is_not_mended(bench: Bench) -> None:
    def lengthen(work: Work) -> None:
        work.put(replace(HELD, agenda=(replace(HELD.agenda[0], minutes=300),)))

    bench.desk.write(Op.CHANGE, lengthen)
    bench.go("holdt")
    assert bench.page.agenda.repairs.isVisible()
    assert not bench.page.agenda.repairs.shift.isVisible()
