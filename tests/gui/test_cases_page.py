"""All cases, those of the queues among them, refined in the panel."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Meeting, Outcome, Person, Wanted, Who
from hfdesk.gui import beside
from hfdesk.gui.pages.case_way import whole_way
from hfdesk.gui.pages.cases import PORTION, CasesPage
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.sending import SendDialog
from hfdesk.ops.archives import open_archive
from hfdesk.store import Desk, Op, Work

VALUES = (
    Committee(id="asu", name="ASU"),
    Committee(id="fsu", name="Faglig utvalg", short_name="FSU"),
    Person(id="kari", name="Kari Vik"),
    Case(id="ny", committee="asu", title="Turnus", wanted=Wanted(minutes=20)),
    Case(id="fag", committee="fsu", title="Opplæring"),
    Case(id="utsatt", committee="asu", title="Legemidler", number="2/26", type="Vedtak"),
    Case(id="ferdig", committee="asu", title="Turnusplan", number="3/26"),
    Case(id="eldre", committee="asu", title="Fra før arkivet", number="9/19"),
    Meeting(
        id="okt",
        committee="asu",
        date=date(2026, 10, 8),
        agenda=(
            AgendaItem(id="1", kind=Kind.CASE, case="utsatt", outcome=Outcome.DEFERRED),
            AgendaItem(id="2", kind=Kind.CASE, case="ferdig", outcome=Outcome.NOTED),
        ),
    ),
    Meeting(id="des", committee="asu", date=date(2026, 12, 3)),
)


class CasesBench:
    """The page of the cases, driven by keys."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        assert program.desk is not None
        self.program, self.qtbot, self.desk = program, qtbot, program.desk
        self.put(*VALUES)
        program.window.go(Place("cases"))
        assert isinstance(program.window.page, CasesPage)
        self.page = program.window.page
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow, timeout=5_000)
        self.settle()
        self.page.table.setFocus()
        self.package = self.desk.package()

    def put(self, *values: object) -> None:
        def fill(work: Work) -> None:
            for value in values:
                work.put(value)  # type: ignore[arg-type]

        self.desk.write(Op.CREATE, fill)

    def settle(self) -> None:
        QCoreApplication.processEvents()
        if hasattr(self, "page"):
            self.qtbot.waitUntil(lambda: not self.page.busy)

    def press(self, key: str, widget: QWidget | None = None) -> None:
        combination = QKeySequence(key)[0]  # pyright: ignore[reportIndexIssue]
        at = widget or QApplication.focusWidget()
        assert at is not None
        self.qtbot.keyClick(at, combination.key(), combination.keyboardModifiers())
        self.settle()

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self.qtbot.keyClicks(focus, text)
        self.settle()

    def stand(self, case: str) -> None:
        self.page.table.choose(
            [self.page.rows.line(at).id for at in range(self.page.rows.rowCount())].index(case)
        )
        assert self.page.case() == case

    def act(self, name: str) -> None:
        self.program.window.commands.actions[name].trigger()
        self.settle()

    def field(self, key: str) -> QLineEdit:
        control = self.page.panel.form.control(key)
        assert isinstance(control, QLineEdit)
        return control

    @property
    def shown(self) -> list[str]:
        return [self.page.rows.row(at).cells[1].text for at in range(self.page.rows.rowCount())]


@pytest.fixture
def cases(empty: Program, tmp_path: Path, qtbot: QtBot) -> CasesBench:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return CasesBench(empty, qtbot)


def test_the_newest_numbers_come_first_and_say_where_they_were(cases: CasesBench) -> None:
    rows = [cases.page.rows.row(at) for at in range(5)]
    assert [(row.cells[1].text, row.cells[4].text) for row in rows] == [
        ("Turnusplan", "08.10.2026"),
        ("Legemidler", "08.10.2026"),
        ("Fra før arkivet", ""),
        ("Opplæring", "i sakskøen"),
        ("Turnus", "i sakskøen"),
    ]


def test_the_filters_narrow_the_list_together(cases: CasesBench) -> None:
    cases.page.waiting.click()
    cases.settle()
    assert cases.shown == ["Legemidler", "Opplæring", "Turnus"]
    cases.page.committee.setCurrentIndex(cases.page.committee.findData("asu"))
    cases.settle()
    assert cases.shown == ["Legemidler", "Turnus"]
    cases.page.words.setFocus()
    cases.type("turn")
    assert cases.shown == ["Turnus"]
    cases.type("x")
    assert (cases.shown, cases.page.table.isVisible()) == ([], False)


def test_a_case_is_registered_for_a_chosen_committee(cases: CasesBench) -> None:
    cases.press("Ctrl+N")
    assert QApplication.focusWidget() is cases.page.line.field
    cases.page.line.committee.setCurrentIndex(cases.page.line.committee.findData("fsu"))
    cases.type("Ny veileder, 15 min")
    cases.press("Return")
    assert cases.page.waiting.isChecked()
    (made,) = [case for case in cases.desk.all(Case, committee="fsu") if case.id != "fag"]
    assert (made.title, made.wanted) == ("Ny veileder", Wanted(minutes=15))
    assert cases.page.case() == made.id
    cases.press("Return")
    assert cases.page.line.reason.text() == "Skriv hva saken gjelder."
    cases.press("Esc")
    assert (cases.page.line.isVisible(), cases.page.table.hasFocus()) == (False, True)
    cases.act("undo")
    assert cases.desk.package() == cases.package


def test_the_panel_refines_what_waits(cases: CasesBench) -> None:
    cases.stand("ny")
    cases.press("F2")
    assert QApplication.focusWidget() is cases.field("title")
    for key, text in (
        ("title", "Ny turnus"),
        ("by", "3.12."),
        ("minutes", "45"),
        ("asked_by", "Kari Vik, AU"),
    ):
        cases.field(key).setFocus()
        cases.field(key).selectAll()
        cases.type(text)
        cases.press("Return")
    case = cases.desk.get(Case, "ny")
    wanted = Wanted(date=date(2026, 12, 3), minutes=45, asked_by=(Who(person="kari"), Who(as_="AU")))
    assert (case.title, case.wanted) == ("Ny turnus", wanted)
    assert "Ny turnus" in cases.shown
    assert cases.field("by").text() == "03.12.2026"


def test_a_day_that_is_none_stays_in_its_field_with_the_reason(cases: CasesBench) -> None:
    cases.stand("ny")
    cases.field("by").setFocus()
    cases.type("31.2.")
    cases.press("Return")
    assert cases.page.panel.form.reason("by") != ""
    assert cases.field("by").text() == "31.2."
    assert cases.desk.package() == cases.package


def test_a_wished_meeting_is_chosen_among_those_to_come(cases: CasesBench) -> None:
    cases.stand("ny")
    box = cases.page.panel.form.control("meeting")
    assert isinstance(box, QComboBox)
    assert [box.itemData(at) for at in range(box.count())] == ["", "des"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    cases.settle()
    wanted = cases.desk.get(Case, "ny").wanted
    assert wanted is not None and wanted.meeting == "des"


def test_what_a_meeting_has_had_shows_no_wishes(cases: CasesBench) -> None:
    cases.stand("ferdig")
    assert not cases.field("by").isVisible() and cases.field("title").isVisible()
    cases.stand("ny")
    assert cases.field("by").isVisible()


def test_delete_removes_an_untreated_case_and_refuses_another(cases: CasesBench) -> None:
    cases.stand("ny")
    cases.press("Delete", cases.page.table)
    assert "Turnus" not in cases.shown
    cases.act("undo")
    assert cases.desk.package() == cases.package
    cases.stand("ferdig")
    cases.press("Delete", cases.page.table)
    assert "Turnusplan" in cases.shown


def test_a_case_sent_on_is_linked_both_ways(cases: CasesBench) -> None:
    cases.stand("ferdig")
    cases.act("case-send")
    (dialog,) = cases.page.findChildren(SendDialog)
    assert [entry.title for entry in dialog.list.rows.entries] == ["FSU"]
    dialog.send()
    cases.settle()
    after = cases.page.panel.after
    assert [entry.title for entry in after.rows.entries] == ["FSU · i sakskøen"]
    sent = after.rows.entries[0].key
    cases.page.words.setText("turnusplan")
    cases.settle()
    cases.stand(sent)
    assert [entry.title for entry in cases.page.panel.before.rows.entries] == ["ASU 3/26 · 08.10.2026"]
    place = cases.page.panel.before.rows.entries[0].place
    assert place == Place("meeting", "okt", 1, "ferdig")


def test_the_whole_way_tells_before_and_after_apart(cases: CasesBench) -> None:
    cases.put(Case(id="videre", committee="fsu", title="Videre", follows=("ferdig",)))
    assert [(each.icon, each.title) for each in whole_way(cases.desk, "ferdig")] == [
        ("forward", "FSU · i sakskøen")
    ]
    assert [(each.icon, each.sentence[:11]) for each in whole_way(cases.desk, "videre")] == [
        ("back", "Saken før. ")
    ]


def test_where_the_page_is_narrow_f2_shows_the_panel_and_esc_the_table(cases: CasesBench) -> None:
    cases.program.window.resize(683, 384)
    cases.settle()
    cases.stand("ny")
    assert (cases.page.table.isVisible(), cases.page.panel.isVisible()) == (True, False)
    cases.press("F2", cases.page.table)
    assert cases.field("title").hasFocus() and not cases.page.table.isVisible()
    cases.press("Esc")
    assert cases.page.table.hasFocus() and not cases.page.panel.isVisible()


def test_more_is_read_when_one_comes_to_the_end(cases: CasesBench) -> None:
    QAbstractItemModelTester(cases.page.rows)
    cases.put(*(Case(id=f"x{at}", committee="asu", title=f"Sak {at:04}") for at in range(2 * PORTION)))
    cases.settle()
    assert cases.page.rows.rowCount() == PORTION
    cases.page.table.setFocus()
    for _ in range(3):
        cases.press("Ctrl+End")
    assert cases.page.rows.rowCount() == 2 * PORTION + 5
    assert len(set(cases.shown)) == 2 * PORTION + 5


def test_every_control_has_a_name(cases: CasesBench) -> None:
    cases.stand("ny")
    controls = [
        *cases.page.areas(),
        cases.page.committee,
        cases.page.waiting,
        *cases.page.panel.form.controls(),
        cases.page.line.committee,
    ]
    named = [each.accessibleName() or getattr(each, "text", str)() for each in controls]
    assert all(named)


def test_without_an_open_archive_that_can_be_written_nothing_is_registered(
    empty: Program, tmp_path: Path
) -> None:
    path = tmp_path / "lese.hfdesk"
    with Desk.open(path, create=True) as desk:
        desk.write(Op.CREATE, lambda work: work.put(VALUES[0]))
    empty.hand(open_archive(path, read_only=True))
    empty.window.go(Place("cases"))
    page = empty.window.page
    assert page is not None
    assert page.refusal("case-new") == page.refusal("new") != ""


def test_cases_that_come_late_have_the_keyboard_when_they_are_there(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "WAIT", 0.0)
    program.window.go(Place("cases"))
    page = program.window.page
    assert isinstance(page, CasesPage)
    qtbot.waitUntil(lambda: page.rows.rowCount() > 0)
    assert page.window().focusWidget() is page.table
