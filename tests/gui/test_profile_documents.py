"""Every document that a profile describes has its fields in the form, and its sample beside them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit

from hfdesk.documents.layout import Layout, People, TitleLine
from hfdesk.documents.profiles import value_at
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.profile_documents import OTHERS, documents
from hfdesk.gui.pages.profile_forms import LETTERHEAD, OTHER, PAPER
from hfdesk.gui.pages.profile_parts import PARTS
from hfdesk.gui.rows import Place
from tests.gui.profile_room import ProfileRoom

_COMMON = {"id", "name", "template", "formats", "labels"}


def test_every_document_of_a_profile_has_a_form_with_all_its_parts() -> None:
    described = {each.name: each for each in dataclasses.fields(Layout) if each.name not in _COMMON}
    assert set(described) == set(documents())
    assert set(OTHERS) == set(described) - {"invitation", "minutes", "paper"}
    for name in described:
        value = getattr(Layout(id=""), name)
        assert {part.name for part in dataclasses.fields(value)} <= set(PARTS), name


def test_another_document_is_chosen_by_keys_and_its_sample_shown(mine: ProfileRoom) -> None:
    mine.go(OTHER)
    box = mine.page.forms.other
    assert box.isVisible() and mine.page.document.currentData() == "extract"
    box.setFocus()
    mine.press("Home")
    for document in OTHERS:
        assert mine.page.shown.part in (document, "")
        assert mine.page.form is mine.page.forms.stack.currentWidget()
        assert mine.page.document.currentData() == document
        assert mine.form.controls()
        mine.press("Down")
    mine.go(PAPER)
    assert not box.isVisible() and mine.page.document.currentData() == "paper"
    mine.page.head.tabs.setFocus()
    mine.press("Right")
    assert (mine.page.shown.tab, mine.page.shown.part) == (OTHER, OTHERS[-1])
    mine.press("Right")
    assert (mine.page.shown.tab, mine.page.shown.part) == (LETTERHEAD, "")


def test_one_comes_back_to_the_document_that_one_was_at(mine: ProfileRoom) -> None:
    mine.go_to("letter")
    mine.go_to("plan")
    mine.program.window.commands.actions["back"].trigger()
    mine.settle()
    assert mine.page.shown == Place("profile", mine.page.shown.id, OTHER, "asu", "letter")
    assert mine.page.forms.other.currentData() == mine.page.document.currentData() == "letter"


@pytest.mark.parametrize(
    ("document", "key", "typed", "printed"),
    [
        ("extract", "extract.title", "Utskrift fra {utvalgets kortnavn}", "Utskrift fra ASU"),
        ("decisions", "decisions.items.heading", "Dette ble vedtatt", "Dette ble vedtatt"),
        ("mandate", "mandate.below", "Gitt av {utvalgets kortnavn}", "Gitt av ASU"),
        ("letter", "letter.title", "Utgående brev", "Utgående brev"),
        ("letter", "letter.sign", "Godkjent i {utvalgets kortnavn}", "Godkjent i ASU"),
        ("plan", "plan.vision", "Dit vil vi:", "Dit vil vi:"),
        ("plan", "plan.front", "Gjelder {tittel}; Vedtatt av partene", "Vedtatt av partene"),
        ("plan", "plan.projects_head", "Prosjekter", "Prosjekter"),
        ("attendance", "attendance.title", "Signer her", "Signer her"),
        ("sign", "sign.below", "Velkommen til {utvalg}", "Velkommen til"),
    ],
)
def test_a_text_of_a_document_is_changed_and_taken_back(
    mine: ProfileRoom, document: str, key: str, typed: str, printed: str
) -> None:
    mine.go_to(document)
    before = mine.layout
    assert printed not in mine.sample()
    mine.retype(key, typed)
    assert mine.form.reason(key) == ""
    assert printed in mine.sample()
    assert mine.program.window.commands.actions["undo"].text().find("Standard – ASU") > 0
    mine.program.window.commands.actions["undo"].trigger()
    assert mine.layout == before
    mine.program.window.commands.actions["redo"].trigger()
    assert printed in mine.sample()


def test_what_an_extract_tells_is_turned_and_moved(mine: ProfileRoom) -> None:
    mine.go_to("extract")
    table = mine.rows("extract", "items", "columns")
    before = mine.layout.extract.items.columns[0].holds
    table.setFocus()
    table.stand(before[0], 0)
    mine.press("Space")
    assert mine.layout.extract.items.columns[0].holds == before[1:]
    table.stand(before[2], 0)
    mine.press("Alt+Up")
    assert mine.layout.extract.items.columns[0].holds[:2] == (before[2], before[1])


def test_columns_of_the_decisions_and_what_stands_below_them(mine: ProfileRoom) -> None:
    mine.go_to("decisions")
    mine.retype_cell(mine.rows("decisions", "items", "columns"), 0, 0, "Nr.")
    assert mine.layout.decisions.items.columns[0].head == "Nr."
    table = mine.rows("decisions", "after")
    table.setFocus()
    table.stand("signatures", 0)
    mine.press("Space")
    assert mine.layout.decisions.after == ()


def test_a_letter_has_labels_over_values_side_by_side(mine: ProfileRoom) -> None:
    mine.go_to("letter")
    table = mine.rows("letter", "grid")
    table.setFocus()
    table.open_new()
    mine.type("Vår ref.")
    mine.press("Return")
    mine.retype_cell(table, 0, 1, "{saksnummer}")
    assert mine.layout.letter.grid[0].label == "Vår ref."
    assert mine.layout.letter.grid[0].value == ("{number}",)
    mine.retype_cell(table, 0, 1, tr("the attachments"))
    assert mine.refusal(table) and not mine.layout.letter.grid[0].attachments


def test_the_list_to_sign_has_columns_with_what_they_tell_of_each(mine: ProfileRoom) -> None:
    mine.go_to("attendance")
    table = mine.rows("attendance", "columns")
    mine.retype_cell(table, 1, 2, "tittel organisasjon, hvem man representerer")
    people = mine.layout.attendance.columns[1].people
    assert people is not None and people.person.parts == ("title organization", "represents")
    mine.retype_cell(table, 1, 2, tr("room to write"))
    assert mine.layout.attendance.columns[1].people is None
    mine.retype("attendance.empty", "9")
    assert mine.layout.attendance.empty == 9


@pytest.mark.parametrize("typed", ["mange", "-1", "41", "", "9" * 5000])
def test_a_number_of_lines_that_is_none_is_refused_beside_its_field(mine: ProfileRoom, typed: str) -> None:
    mine.go_to("attendance")
    line = mine.form.control("attendance.empty")
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    line.insert(typed)
    line.setModified(True)
    mine.press("Return")
    assert "40" in mine.form.reason("attendance.empty")
    assert mine.layout.attendance.empty == 4


def test_cards_tell_what_stands_large_and_below(mine: ProfileRoom) -> None:
    mine.go_to("cards")
    large = mine.form.control("cards.large")
    large.setFocus()
    mine.press("End")
    assert mine.layout.cards.large.person.parts == ("organization",)
    table = mine.rows("cards", "lines")
    mine.retype_cell(table, 0, 0, "navn, tittel")
    assert mine.layout.cards.lines[0].person.parts == ("name", "title")
    mine.retype_cell(table, 1, 0, "alder")
    assert "alder" in mine.refusal(table) and "hvem man representerer" in mine.refusal(table)
    assert mine.layout.cards.lines[1].person.parts == ("organization",)
    mine.press("Escape")
    table.open_new()
    mine.type("hvem man representerer")
    mine.press("Return")
    assert mine.layout.cards.lines[-1] == dataclasses.replace(
        People(of=()), person=dataclasses.replace(People(of=()).person, parts=("represents",))
    )


def test_lines_of_the_sign_and_words_that_no_document_knows(mine: ProfileRoom) -> None:
    mine.go_to("sign")
    mine.retype_cell(mine.rows("sign", "top", "head"), 0, 1, "{dato med ukedag}; velkommen")
    assert mine.layout.sign.top.head[0].value == ("{date.day}", "velkommen")
    mine.go_to("plan")
    mine.retype("plan.timetable", "Plan {møtested}")
    reason = mine.form.reason("plan.timetable")
    assert "møtested" in reason and "status per" in reason
    assert mine.layout.plan.timetable[0] == "Tidsplan og overordnet status"
    mine.retype("plan.timetable", "Plan; per {status per}")
    assert mine.layout.plan.timetable == ("Plan", "per {as_of}")


@pytest.mark.parametrize("document", OTHERS)
def test_a_title_is_taken_away_and_typed_again(mine: ProfileRoom, document: str) -> None:
    if document in ("plan", "cards"):
        mine.go_to(document)
        with pytest.raises(KeyError):
            mine.form.control(f"{document}.title")
        return
    mine.go_to(document)
    top: Callable[[], tuple[TitleLine, ...]] = lambda: getattr(mine.layout, document).top.titles  # noqa: E731
    before = top()
    mine.retype(f"{document}.title", "")
    assert top() == before[1:]
    mine.retype(f"{document}.title", "Ny tittel")
    mine.retype(f"{document}.below", "Under den")
    assert [each.text for each in top()] == ["Ny tittel", "Under den"]
    mine.retype(f"{document}.title", "{hvor}")
    assert "hvor" in mine.form.reason(f"{document}.title")


def test_a_heading_over_the_table_takes_words_in_braces(mine: ProfileRoom) -> None:
    mine.go(2)
    mine.retype("minutes.items.heading", "Saker i {utvalg}")
    assert mine.layout.minutes.items.heading == "Saker i {committee}"


def test_every_field_of_every_document_has_a_name_and_a_way_to_it(mine: ProfileRoom) -> None:
    for document in OTHERS:
        mine.go_to(document)
        assert mine.page.areas()[0] is mine.page.forms.other
        for area in mine.page.areas():
            assert area.accessibleName() or getattr(area, "text", str)(), (document, area)


def test_tab_leads_from_the_choice_through_the_fields(mine: ProfileRoom) -> None:
    mine.go_to("sign")
    mine.page.forms.other.setFocus()
    mine.press("Tab")
    assert mine.focus is mine.form.control("sign.title")
    mine.press("Tab", 2)
    assert mine.focus is mine.form.control("sign.top.kind")
    mine.press("Tab")
    assert mine.focus is mine.rows("sign", "top", "head")


def test_what_stands_beside_a_refused_cell_stays_where_it_is_and_all_rows_are_in_sight(
    mine: ProfileRoom,
) -> None:
    mine.go_to("attendance")
    table = mine.rows("attendance", "columns")
    table.setFocus()
    table.stand("1", 2)
    mine.press("F2")
    cell = table.visualRect(table.model().index(1, 0)).adjusted(0, 0, 0, -1)
    beside = table.viewport().grab(cell).toImage()
    mine.press("Ctrl+A")
    mine.type("alder")
    mine.press("Return")
    assert "alder" in mine.refusal(table)
    assert table.viewport().grab(cell).toImage() == beside
    last = table.visualRect(table.model().index(table.model().rowCount() - 1, 0))
    mine.qtbot.waitUntil(lambda: table.viewport().height() >= last.bottom(), timeout=5_000)
    high = table.height()
    mine.press("Escape")
    mine.qtbot.waitUntil(lambda: table.height() < high, timeout=5_000)


def test_two_and_two_at_the_top_share_the_line_and_labels_need_less(mine: ProfileRoom) -> None:
    mine.go_to("letter")
    before = mine.layout
    kind = mine.form.control("letter.top.kind")
    kind.setFocus()
    mine.press("End")
    assert (mine.layout.letter.top.kind, mine.layout.letter.top.widths) == ("cells", (50, 50))
    mine.press("Home")
    assert (mine.layout.letter.top.kind, mine.layout.letter.top.widths) == ("table", (22, 78))
    assert mine.layout.letter == before.letter
    mine.program.window.commands.actions["undo"].trigger()
    assert (mine.layout.letter.top.kind, mine.layout.letter.top.widths) == ("cells", (50, 50))
    mine.program.window.commands.actions["undo"].trigger()
    assert mine.layout == before


def test_attendance_and_others_in_one_line_are_refused_in_plain_words(mine: ProfileRoom) -> None:
    mine.go_to("decisions")
    table = mine.rows("decisions", "top", "head")
    before = mine.layout
    mine.retype_cell(table, 0, 1, "de til stede, møteleder")
    assert mine.refusal(table) == "Oppmøte og andre personer må stå i hver sin linje."
    assert mine.layout == before


@pytest.mark.parametrize("place", [("decisions", "items", "columns"), ("attendance", "columns")])
def test_a_heading_of_a_column_takes_words_in_braces_and_refuses_others(
    mine: ProfileRoom, place: tuple[str, ...]
) -> None:
    mine.go_to(place[0])
    table = mine.rows(*place)
    mine.retype_cell(table, 0, 0, "I {utvalgets kortnavn}")
    assert mine.refusal(table) == "" and value_at(mine.layout, place)[0].head == "I {committee.short}"
    assert "I ASU" in mine.sample()
    for cell, typed in ((0, "{hvor}"), (1, "0"), (1, "101"), (1, "9" * 500)):
        mine.retype_cell(table, 1, cell, typed)
        assert mine.refusal(table)
        mine.press("Escape")
    assert value_at(mine.layout, place)[1].head in ("Sak", "Virksomhet")
