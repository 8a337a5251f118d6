"""A paper is written in the window, by keys, and stands in the archive."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from hfdesk import markup
from hfdesk.domain.problems import Trouble
from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Meeting, Section, Status
from hfdesk.gui.editor import onway
from hfdesk.gui.editor.flow import FlowEdit
from hfdesk.gui.pages.meeting import MeetingPage
from hfdesk.gui.pages.paper_view import PaperView
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.ops.archives import open_archive
from hfdesk.ops.entries import insert_new
from hfdesk.store import Op, Work

CASE = Case(
    id="sak",
    committee="u",
    title="Felles vaktplan",
    proposal=markup.read("Utvalget slutter seg til planen."),
    sections=(
        Section(heading="Bakgrunn", text=markup.read("Det er behov for en plan.")),
        Section(heading="Vurdering"),
    ),
)
MEETING = Meeting(
    id="m",
    committee="u",
    date=date(2026, 12, 3),
    agenda=(
        AgendaItem(id="a", kind=Kind.CASE, case="sak"),
        AgendaItem(id="b", kind=Kind.CASE, case="tom"),
        AgendaItem(id="c", kind=Kind.OTHER_BUSINESS, title="Eventuelt"),
    ),
)
WORLD = (Committee(id="u", name="Utvalget"), CASE, Case(id="tom", committee="u", title="En tom sak"), MEETING)


class Desk:
    """A paper in a window, driven by keys."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        assert program.desk is not None
        self.program, self.qtbot, self.desk = program, qtbot, program.desk

        def put(work: Work) -> None:
            for value in WORLD:
                work.put(value)

        self.desk.write(Op.CREATE, put)
        self.start = len(self.desk.undoable())
        self.go("a")
        self.activate()

    def activate(self) -> None:
        self.program.window.activateWindow()
        self.qtbot.waitUntil(self.program.window.isActiveWindow, timeout=5_000)

    def go(self, item: str) -> None:
        self.program.window.go(Place("meeting", "m", 1, item))

    @property
    def view(self) -> PaperView:
        page = self.program.window.page
        assert isinstance(page, MeetingPage)
        return page.paper.view

    def edit(self, key: str) -> FlowEdit:
        return self.view.column.fields[key].edit

    def press(self, *keys: str) -> None:
        for each in keys:
            widget = QApplication.focusWidget()
            assert widget is not None
            combination = QKeySequence(each)[0]  # pyright: ignore[reportIndexIssue]
            self.qtbot.keyClick(widget, combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClicks(widget, text)

    def case(self, id: str = "sak") -> Case:
        return self.desk.get(Case, id)

    def stored(self, key: str, text: str) -> None:
        """Wait until a part of the paper reads so in the archive."""

        def reads() -> bool:
            case = self.case()
            part = case.proposal if key == "proposal" else case.sections[int(key)].text
            return markup.write(part) == text

        self.qtbot.waitUntil(reads, timeout=5_000)


@pytest.fixture
def desk(empty: Program, tmp_path: Path, qtbot: QtBot) -> Desk:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return Desk(empty, qtbot)


def test_what_is_typed_in_a_part_is_stored_by_itself_and_undone_outside_the_text(desk: Desk) -> None:
    desk.edit("section1").setFocus()
    desk.type("Planen er ")
    desk.press("Ctrl+B")
    desk.type("god")
    desk.stored("1", "Planen er **god**")
    desk.view.side.contents.setFocus()
    desk.qtbot.waitUntil(lambda: desk.view.column.fields["section1"].saver.is_safe, timeout=5_000)
    desk.program.window.commands.actions["undo"].trigger()
    desk.qtbot.waitUntil(lambda: desk.edit("section1").toPlainText() == "", timeout=5_000)
    assert markup.write(desk.case().proposal) == "Utvalget slutter seg til planen."


def test_the_caret_goes_from_part_to_part_by_arrows(desk: Desk) -> None:
    desk.edit("proposal").setFocus()
    desk.press("Ctrl+End", "Down")
    assert desk.edit("section0").hasFocus()
    assert desk.view.side.contents.key == "section0"
    desk.press("Up")
    assert desk.edit("proposal").hasFocus()


def test_a_part_is_added_renamed_moved_and_taken_out_by_keys(desk: Desk) -> None:
    desk.view.column.add.setFocus()
    desk.press("Space")
    desk.type("Konsekvenser")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: "section2" in desk.view.column.fields, timeout=5_000)
    assert desk.edit("section2").hasFocus()
    desk.type("Ingen nye midler.")
    desk.view.side.contents.setFocus()
    desk.view.side.contents.stand("section2")
    desk.press("Alt+Up")

    def order() -> list[str]:
        return [each.heading for each in desk.case().sections]

    desk.qtbot.waitUntil(lambda: order() == ["Bakgrunn", "Konsekvenser", "Vurdering"], timeout=5_000)
    assert markup.write(desk.case().sections[1].text) == "Ingen nye midler."
    desk.qtbot.waitUntil(lambda: desk.view.side.contents.key == "section1", timeout=5_000)
    desk.press("F2")
    heading = QApplication.focusWidget()
    assert isinstance(heading, QLineEdit)
    heading.selectAll()
    desk.type("Følger")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: order() == ["Bakgrunn", "Følger", "Vurdering"], timeout=5_000)
    desk.view.side.contents.setFocus()
    desk.view.side.contents.stand("section1")
    desk.press("Delete")
    desk.qtbot.waitUntil(lambda: order() == ["Bakgrunn", "Vurdering"], timeout=5_000)
    while len(desk.desk.undoable()) > desk.start:
        desk.program.window.commands.actions["undo"].trigger()
    assert desk.case() == CASE


def test_an_empty_paper_begins_with_the_committees_parts(desk: Desk) -> None:
    desk.go("b")
    assert desk.view.begin.isVisible()
    desk.view.begin.click()
    desk.qtbot.waitUntil(lambda: len(desk.case("tom").sections) == 3, timeout=5_000)
    desk.qtbot.waitUntil(lambda: "section2" in desk.view.column.fields, timeout=5_000)
    assert not desk.view.begin.isVisible()


def test_an_item_without_a_case_gets_a_paper_with_what_was_typed_of_it(desk: Desk) -> None:
    insert_new(desk.desk, "m", Kind.CASE, 0)
    QCoreApplication.processEvents()
    desk.go(desk.desk.get(Meeting, "m").agenda[0].id)
    desk.edit("item-proposal").setFocus()
    desk.type("Saken tas til følge.")
    desk.view.attaching.ask_files()
    notice = desk.program.window.status.notice
    assert notice == "Begynn på saksfremlegget før du legger ved noe."
    assert desk.view.begin.isVisible()
    desk.view.begin.click()
    desk.qtbot.waitUntil(lambda: "section2" in desk.view.column.fields, timeout=5_000)
    assert not desk.view.begin.isVisible()
    assert desk.edit("proposal").toPlainText() == "Saken tas til følge."
    while len(desk.desk.undoable()) > desk.start:
        desk.program.window.commands.actions["undo"].trigger()
    assert len(desk.desk.get(Meeting, "m").agenda) == 3


def test_an_item_without_a_case_is_written_too(desk: Desk) -> None:
    desk.go("c")
    desk.edit("details").setFocus()
    desk.type("Meldes i møtet.")

    def item() -> AgendaItem:
        return desk.desk.get(Meeting, "m").item("c")

    desk.qtbot.waitUntil(lambda: item().details.plain == "Meldes i møtet.", timeout=5_000)
    assert (item().title, item().case) == ("Eventuelt", "")


def test_an_empty_title_is_refused_beside_the_field_and_what_was_typed_stays(desk: Desk) -> None:
    title = desk.view.head.lines["title"]
    title.setFocus()
    title.selectAll()
    desk.press("Delete", "Return")
    assert desk.view.head.reason.isVisible()
    assert desk.case().title == "Felles vaktplan"
    desk.type("Ny tittel")
    desk.press("Return")
    assert not desk.view.head.reason.isVisible()
    assert desk.case().title == "Ny tittel"


def test_what_was_typed_is_safe_when_the_theme_changes_or_the_archive_closes(
    desk: Desk, tmp_path: Path
) -> None:
    desk.edit("section1").setFocus()
    desk.type("Lys")
    desk.program.set_theme("dark")
    assert desk.program.desk is not None
    desk.stored("1", "Lys")
    desk.activate()
    desk.edit("section1").setFocus()
    desk.press("Ctrl+End")
    desk.type(" og mørk")
    desk.program.close_desk()
    with open_archive(tmp_path / "prove.hfdesk") as again:
        assert again.get(Case, "sak").sections[1].text.plain == "Lys og mørk"


def test_a_held_meetings_papers_are_read_only(desk: Desk) -> None:
    desk.desk.write(Op.CHANGE, lambda work: work.put(replace(MEETING, status=Status.HELD)))
    desk.qtbot.waitUntil(lambda: desk.edit("proposal").isReadOnly(), timeout=5_000)
    assert desk.view.head.lines["title"].isReadOnly()
    assert not desk.view.column.add.isVisible()


def test_what_is_on_its_way_stands_in_its_field_when_one_comes_back(desk: Desk) -> None:
    go_on = Event()

    def hold(_: Work) -> None:
        go_on.wait(10)

    desk.desk.write_later(Op.OTHER, hold)
    try:
        desk.edit("section1").setFocus()
        desk.type("Planen er")
        desk.go("b")
        desk.go("a")
        assert desk.edit("section1").toPlainText() == "Planen er"
        desk.edit("section1").setFocus()
        desk.press("Ctrl+End")
        desk.type(" god")
        desk.view.flush()
    finally:
        go_on.set()
    desk.stored("1", "Planen er god")
    desk.qtbot.waitUntil(lambda: desk.edit("section1").toPlainText() == "Planen er god", timeout=5_000)


def test_what_could_not_be_stored_is_kept_when_one_goes_on_and_is_stored_in_its_own_paper(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hfdesk.ops import texts

    def full(*_: object) -> Future[object]:
        refused: Future[object] = Future()
        refused.set_exception(Trouble("archive.disk_full", path="arkivet"))
        return refused

    monkeypatch.setattr(onway, "AGAIN", 50)
    with monkeypatch.context() as out_of_order:
        out_of_order.setattr(texts, "type_case", full)
        desk.edit("section0").setFocus()
        desk.press("Ctrl+End")
        desk.type(" Viktig.")
        desk.go("b")
        desk.qtbot.waitUntil(desk.program.window.alarm.isVisible, timeout=5_000)
        desk.go("a")
        assert desk.edit("section0").toPlainText() == "Det er behov for en plan. Viktig."
        desk.go("b")
    desk.view.flush()
    desk.stored("0", "Det er behov for en plan. Viktig.")
    assert not desk.case("tom").sections
    assert not desk.case("tom").proposal


def test_what_the_check_says_of_a_paper_stands_beside_it(desk: Desk) -> None:
    remarks = desk.view.side.remarks.rows

    def said() -> str:
        return " ".join(each.title for each in remarks.entries)

    desk.go("b")
    desk.qtbot.waitUntil(lambda: "mangler" in said(), timeout=10_000)
    assert remarks.rowCount() >= 1
    desk.go("a")
    desk.qtbot.waitUntil(lambda: "mangler" not in said(), timeout=10_000)
    assert all(each.place for each in remarks.entries)


def test_tab_goes_through_the_paper_as_one_reads(desk: Desk) -> None:
    desk.view.head.lines["title"].setFocus()
    seen: list[object] = []
    for _ in range(9):
        desk.press("Tab")
        seen.append(QApplication.focusWidget())
    fields = desk.view.column.fields
    lines = desk.view.head.lines
    assert seen == [
        *(lines[key] for key in ("owners", "officers", "type")),
        fields["proposal"].edit,
        fields["section0"].heading,
        fields["section0"].edit,
        fields["section1"].heading,
        fields["section1"].edit,
        desk.view.column.add,
    ]


def test_phrases_and_names_complete_in_a_paper_and_what_is_added_takes_part(desk: Desk) -> None:
    from hfdesk.gui.completing.completer import PhraseCompleter
    from hfdesk.ops import committees

    def completer(key: str) -> PhraseCompleter:
        found = desk.edit(key).findChild(PhraseCompleter)
        assert found is not None
        return found

    def offered(key: str, text: str) -> tuple[str, ...]:
        edit = desk.edit(key)
        edit.setFocus()
        desk.press("Ctrl+A", "Delete")
        desk.type(text)
        QCoreApplication.processEvents()
        return completer(key).offered

    desk.qtbot.waitUntil(lambda: offered("proposal", "Saken uts") != (), timeout=5_000)
    desk.press("Tab")
    desk.stored("proposal", "Saken utsettes til neste møte.")
    committees.set_phrase(desk.desk, "u", 0, "Saken utsettes til ⟨når⟩ fordi ⟨hva⟩")
    phrase = "Saken utsettes til ⟨når⟩ fordi ⟨hva⟩"
    desk.qtbot.waitUntil(lambda: offered("proposal", "Saken uts")[:1] == (phrase,), timeout=5_000)
    desk.press("Tab")
    desk.type("juni")
    desk.press("Tab")
    desk.type("mye står på")
    desk.stored("proposal", "Saken utsettes til juni fordi mye står på")
    assert desk.edit("proposal").hasFocus()
