"""Før utsending: the findings beside the agenda, walked and repaired by keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hfdesk.domain.richtext import Paragraph, RichText, Run
from hfdesk.domain.values import Attachment, Case, Meeting, Section, Status
from hfdesk.gui import i18n
from hfdesk.gui.dialogs.facts import MeetingFacts
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op, Work
from tests.gui.bench import HELD, SAK, SAMPLE, Bench

AGENDA = SAMPLE.agenda
SPOILED = replace(
    SAMPLE,
    end=time(9, 30),
    place="Storsalen",
    agenda=(AGENDA[0], replace(AGENDA[1], title="Nattevakt", attachment_count=2), AGENDA[2]),
)
CASE = Case(id="vakt", committee="prove", title="Vaktplan", attachments=(Attachment(title="Plan"),))


@pytest.fixture
def bench(empty: Program, tmp_path: Path, qtbot: QtBot) -> Bench:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    bench = Bench(empty, qtbot)

    def spoil(work: Work) -> None:
        work.put(SPOILED)
        work.put(CASE)
        work.put(Meeting(id="for", committee="prove", date=date(2026, 11, 5), status=Status.MINUTED))

    bench.desk.write(Op.CREATE, spoil)
    settle(bench)
    return bench


def settle(bench: Bench) -> None:
    """Let the answer come."""
    bench.settle()
    bench.qtbot.waitUntil(lambda: not bench.page.agenda.checks.checking.busy, timeout=5_000)
    bench.settle()


def titles(bench: Bench) -> list[str]:
    return [each.title for each in bench.page.agenda.checks.list.rows.entries]


def test_the_findings_are_told_in_the_windows_words_with_where_and_what_to_do(bench: Bench) -> None:
    entries = bench.page.agenda.checks.list.rows.entries
    assert [(each.title, each.second, each.right) for each in entries] == [
        ("50 min over møtets slutt", "Saksliste", "Rett"),
        ("Forslag til vedtak mangler", "Nattevakt", "Skriv"),
        ("Vedlegg uten fil: 1", "Nattevakt", "Vis"),
        ("Referatet fra 5. november er ikke på sakslisten", "Saksliste", "Rett"),
        ("Saksfremlegget heter «Vaktplan»", "Nattevakt", "Rett"),
        ("2 vedlegg nevnt, 1 lagt ved", "Nattevakt", "Rett"),
    ]
    assert all(each.sentence for each in entries)


def test_the_row_of_an_item_carries_its_sign_and_says_why(bench: Bench) -> None:
    model = bench.table.model()
    rows = {model.row(at).key: model.row(at) for at in range(model.rowCount())}  # type: ignore[attr-defined]
    assert rows["b"].cells[-1].icon
    assert "Forslag til vedtak mangler" in rows["b"].cells[-1].tip
    assert "Forslag til vedtak mangler" in rows["b"].sentence


def test_space_repairs_and_the_finding_leaves_the_list(bench: Bench) -> None:
    checks = bench.page.agenda.checks
    before = bench.desk.package()
    checks.list.setFocus()
    while titles(bench)[checks.list.currentIndex().row()] != "2 vedlegg nevnt, 1 lagt ved":
        bench.press("Down")
    bench.press("Space")
    settle(bench)
    assert "2 vedlegg nevnt, 1 lagt ved" not in titles(bench)
    assert bench.desk.get(Meeting, "prove").item("b").attachment_count == 1
    assert bench.program.window.commands.actions["undo"].text() == "Angre: Rett «Vaktplan»"
    assert checks.list.currentIndex().isValid()
    bench.undo()
    settle(bench)
    assert bench.desk.package() == before
    assert "2 vedlegg nevnt, 1 lagt ved" in titles(bench)


def test_enter_goes_to_the_place_and_the_cell(bench: Bench) -> None:
    checks = bench.page.agenda.checks
    checks.list.setFocus()
    while titles(bench)[checks.list.currentIndex().row()] != "Saksfremlegget heter «Vaktplan»":
        bench.press("Down")
    bench.press("Return")
    assert (bench.table.key(), bench.table.currentIndex().column()) == ("b", SAK)
    checks.list.setFocus()
    while titles(bench)[checks.list.currentIndex().row()] != "Forslag til vedtak mangler":
        bench.press("Up")
    bench.press("Return")
    assert bench.program.window.place == Place("meeting", "prove", 1, "b", "proposal")
    assert QApplication.focusWidget() is bench.page.paper.view.column.fields["proposal"].edit


def test_enter_leads_into_the_part_of_the_paper_and_onto_the_words(bench: Bench) -> None:
    long = RichText(
        tuple(Paragraph((Run(f"Avsnitt {n} om nattevakter i hele området. " * 6),)) for n in range(30))
    )
    last = RichText((Paragraph((Run("Planen sendes ut innen ⟨dato⟩ til alle."),)),))
    sections = (Section(heading="Bakgrunn", text=long), Section(heading="Vurdering", text=last))
    bench.desk.write(Op.CHANGE, lambda work: work.put(replace(CASE, sections=sections)))
    settle(bench)
    checks = bench.page.agenda.checks
    at = next(at for at, title in enumerate(titles(bench)) if "⟨dato⟩" in title)
    checks.list.setFocus()
    checks.list.setCurrentIndex(checks.list.rows.index(at))
    bench.press("Return")
    edit = bench.page.paper.view.column.fields["section1"].edit
    assert QApplication.focusWidget() is edit
    assert edit.textCursor().selectedText() == "⟨dato⟩"
    bench.qtbot.waitUntil(lambda: not edit.viewport().visibleRegion().isEmpty())
    caret = edit.viewport().mapTo(bench.page.paper.view.column, edit.cursorRect().center())
    assert bench.page.paper.view.column.viewport().rect().contains(caret)
    bench.type("1. mai")
    assert "innen 1. mai til alle" in edit.toPlainText()


def test_a_missing_attachment_leads_to_the_attachments(bench: Bench) -> None:
    checks = bench.page.agenda.checks
    checks.list.setFocus()
    checks.list.setCurrentIndex(checks.list.rows.index(titles(bench).index("Vedlegg uten fil: 1")))
    bench.press("Return")
    assert QApplication.focusWidget() is bench.page.paper.view.side.attachments


def test_a_finding_in_the_texts_of_an_item_without_a_case_leads_to_where_they_are_written(
    bench: Bench,
) -> None:
    proposal = RichText((Paragraph((Run("Utvalget setter av ⟨beløp⟩."),)),))
    item = replace(AGENDA[2], proposal=proposal)
    bench.desk.write(Op.CHANGE, lambda work: work.put(replace(SPOILED, agenda=(item,))))
    settle(bench)
    checks = bench.page.agenda.checks
    at = next(at for at, title in enumerate(titles(bench)) if "⟨beløp⟩" in title)
    checks.list.setFocus()
    checks.list.setCurrentIndex(checks.list.rows.index(at))
    bench.press("Return")
    edit = bench.page.paper.view.column.fields["item-proposal"].edit
    assert QApplication.focusWidget() is edit
    assert edit.textCursor().selectedText() == "⟨beløp⟩"


def test_a_missing_paper_of_an_item_without_a_case_leads_to_where_it_is_begun(bench: Bench) -> None:
    item = replace(AGENDA[2], tags=("Vedtak",))
    bench.desk.write(Op.CHANGE, lambda work: work.put(replace(SPOILED, agenda=(item,))))
    settle(bench)
    checks = bench.page.agenda.checks
    checks.list.setFocus()
    checks.list.setCurrentIndex(checks.list.rows.index(titles(bench).index("Saksfremlegg mangler")))
    bench.press("Space")
    view = bench.page.paper.view
    assert QApplication.focusWidget() is view.column.fields["item-proposal"].edit
    assert view.begin.isVisible()


def test_what_is_lacking_of_the_meeting_itself_opens_its_facts(bench: Bench) -> None:
    bench.desk.write(Op.CHANGE, lambda work: work.put(replace(SPOILED, place="")))
    settle(bench)
    checks = bench.page.agenda.checks
    at = titles(bench).index("Møtet har ikke noe sted")
    assert checks.list.rows.entries[at].right == "Skriv"
    checks.list.setFocus()
    checks.list.setCurrentIndex(checks.list.rows.index(at))
    bench.press("Return")
    (dialog,) = bench.program.window.findChildren(MeetingFacts)
    assert dialog.isVisible()
    dialog.reject()


def test_f4_steps_through_the_findings_from_any_tab_and_says_which(bench: Bench) -> None:
    told: list[str] = []
    for _ in titles(bench):
        bench.press("F4")
        told.append(bench.program.window.status.notice)
    assert len(set(told)) == len(told)
    assert told[0].startswith("1 av 6: 50 min over møtets slutt")
    bench.press("F4")
    assert bench.program.window.status.notice == told[0]
    bench.program.window.go(Place("meeting", "prove", 4))
    bench.press("Shift+F4")
    assert bench.program.window.status.notice == told[-1]


def test_when_nothing_is_left_the_meeting_is_ready_to_send(bench: Bench) -> None:
    whole = replace(SPOILED, end=time(10, 20), agenda=(AGENDA[0],))

    def approve(work: Work) -> None:
        work.delete(Meeting, "for")
        work.put(replace(HELD, status=Status.APPROVED))
        work.put(whole)

    bench.desk.write(Op.CHANGE, approve)
    settle(bench)
    checks = bench.page.agenda.checks
    assert titles(bench) == ["70 min ledig til slutt"]
    bench.desk.write(Op.CHANGE, lambda work: work.put(replace(whole, end=time(9, 10))))
    settle(bench)
    assert titles(bench) == []
    assert not checks.list.isVisible()
    bench.press("F4")
    assert bench.program.window.status.notice == "Klar til å sendes"


def test_of_a_held_meeting_nothing_is_said(bench: Bench) -> None:
    bench.go("holdt")
    settle(bench)
    assert titles(bench) == []
    bench.press("F4")
    assert bench.program.window.status.notice == "Det er ingenting å merke seg."


def test_the_findings_speak_the_windows_language(bench: Bench) -> None:
    bench.program.set_language("nn")
    bench.go("prove")
    settle(bench)
    assert "Framlegg til vedtak manglar" in titles(bench)
    bench.program.set_language("nb")
    i18n.use("nb")


def test_signs_come_while_one_types_and_what_is_typed_stays(bench: Bench) -> None:
    QAbstractItemModelTester(bench.table.model())
    bench.stand("c")
    bench.type("Ny")
    bench.page.agenda.checks.show_record(bench.desk.meeting_record("prove"))
    settle(bench)
    focus = QApplication.focusWidget()
    assert focus is bench.field
    assert bench.field is not None
    assert bench.field.text() == "Ny"
