"""Utvalg og personer, driven by keys: a committee set up from nothing, members, spellings."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import (
    Case,
    Committee,
    Kind,
    Membership,
    Organization,
    Person,
    Role,
    Who,
)
from hfdesk.gui.pages.register import MEMBERS, ORGANIZATIONS, PEOPLE, PHRASES, SETUP, STANDING
from hfdesk.gui.pages.register_members import MembersTab
from hfdesk.gui.pages.register_merge import MergeDialog
from hfdesk.gui.pages.register_people import PeopleTab
from hfdesk.gui.pages.register_person import SETTLED, PersonPanel
from hfdesk.gui.pages.register_setup import SetupTab
from hfdesk.gui.pages.register_standing import StandingTab
from hfdesk.gui.rows import Place
from hfdesk.gui.widgets.editing import Field
from hfdesk.gui.widgets.ordered import NEW
from hfdesk.ops import seats
from hfdesk.ops.archives import open_archive
from tests.gui.conftest import TODAY
from tests.gui.register_room import Room


def set_up(room: Room) -> None:
    """Set up a committee from nothing, by keys."""
    room.press("Ctrl+N")
    assert room.program.window.place.tab == SETUP
    for text in ("Samarbeidsutvalget", "ASU", "Helsefellesskapet Nordvik"):
        room.type(text)
        room.press("Tab")
    part = room.page.part
    assert isinstance(part, SetupTab)
    part.numbers.control("pattern").setFocus()
    for text in ("{n:02}/{yy}", "", "46", "", "Rådhuset", "9", "11.30"):
        if isinstance(room.focus, QLineEdit):
            room.focus.selectAll()
        room.type(text)
        room.press("Tab")
    part.options.control("votes").setFocus()
    room.press("Space")
    for tab, lines in (
        ("Ctrl+1", ("Vibeke Sundlid", "Tor Ask")),
        ("Ctrl+3", ("Godkjenning av referat fra {Forrige møte}",)),
        ("Ctrl+4", ("Saken tas til orientering.",)),
    ):
        room.press(tab)
        room.press("Ctrl+N")
        room.write(*lines)


def test_a_committee_is_set_up_from_nothing_by_keyboard_alone(empty_room: Room) -> None:
    room = empty_room
    set_up(room)
    (committee,) = room.desk.all(Committee)
    told = (committee.name, committee.short_name, committee.place)
    assert told == ("Samarbeidsutvalget", "ASU", "Rådhuset")
    assert committee.numbering is not None
    assert committee.numbering.pattern == "{n:02}/{yy}"
    setup = setup_of(committee)
    assert (setup.votes, setup.next_number) == (True, 46)
    assert [each.title for each in setup.standing_items] == ["Godkjenning av referat fra {previous}"]
    assert setup.phrases == ("Saken tas til orientering.",)
    assert {each.name for each in room.desk.all(Person)} == {"Vibeke Sundlid", "Tor Ask"}
    assert len(room.desk.all(Membership)) == 2


def test_each_step_of_setting_a_committee_up_has_a_name_and_is_undone(empty_room: Room) -> None:
    room = empty_room
    set_up(room)
    names = [room.program.window.commands.actions["undo"].text()]
    while room.desk.undoable(1):
        room.undo()
        names.append(room.program.window.commands.actions["undo"].text())
    assert "Angre: Nytt medlem «Tor Ask»" in names
    assert "Angre: Lag «Nytt utvalg»" in names
    assert room.desk.package() == room.package


def test_without_a_committee_the_page_says_what_to_do_first(empty_room: Room) -> None:
    part = empty_room.page.part
    assert isinstance(part, MembersTab)
    assert part.facts() == ""
    assert not part.table.isVisible()
    assert not part.earlier.isVisible()
    said = [each.text() for each in empty_room.page.findChildren(QLabel) if each.isVisible()]
    assert "Lag et utvalg først." in said
    assert "Velg en person i listen." not in said


def test_the_sixth_tab_has_a_key_too(room: Room) -> None:
    room.press("Ctrl+6")
    assert room.program.window.place.tab == ORGANIZATIONS


def test_the_button_makes_a_committee_too_and_its_name_is_selected(empty_room: Room) -> None:
    assert empty_room.page.make.text() == "Nytt utvalg"
    empty_room.page.make.click()
    empty_room.settle()
    name = empty_room.focus
    assert isinstance(name, QLineEdit)
    assert (name.accessibleName(), name.selectedText()) == ("Navn", "Nytt utvalg")


def test_the_title_is_the_choice_of_committee(room: Room) -> None:
    texts = [each.text() for each in room.page.menu.actions() if each.text()]
    assert (
        texts == ["Samarbeidsutvalget", "Arbeidsutvalget", "Nytt utvalg …", "Slett utvalget"]
        or texts[:2] == ["Samarbeidsutvalget", "Arbeidsutvalget"][::-1]
    )
    room.go(SETUP, "asu")
    next(each for each in room.page.menu.actions() if each.text() == "Arbeidsutvalget").trigger()
    room.settle()
    assert room.program.window.place == Place("register", "au", SETUP)
    assert room.page.choice.text() == "Arbeidsutvalget"


def test_a_committee_that_is_in_use_is_not_deleted_and_the_status_line_says_why(room: Room) -> None:
    room.go(MEMBERS, "asu")
    next(each for each in room.page.menu.actions() if each.text() == "Slett utvalget").trigger()
    room.settle()
    assert room.desk.package() == room.package
    said = " ".join(each.text() for each in room.program.window.status.findChildren(QLabel))
    assert "«ASU» er i bruk i" in said


def test_a_member_is_added_with_the_name_completed(room: Room) -> None:
    room.go(MEMBERS, "asu")
    room.press("Ctrl+N")
    room.type("to")
    field = room.focus
    assert isinstance(field, Field)
    assert field.helper is not None
    assert field.helper.offered == ("Tor Ask",)
    room.press("Tab")
    assert field.text() == "Tor Ask"
    room.press("Return")
    made = [each for each in room.desk.all(Membership, person="tor") if each.to is None]
    assert [(each.committee, each.from_) for each in made] == [("asu", TODAY)]
    assert room.members.table.key() == NEW
    room.undo()
    assert room.desk.package() == room.package


def test_cells_of_a_membership_are_typed_into(room: Room) -> None:
    room.go(MEMBERS, "asu")
    table = room.members.table
    room.stand(table, "m1", 1)
    room.type("nestleder")
    room.press("Tab")
    room.type("Legene")
    room.press("Tab")
    room.type("Tor Ask, Liv Eide")
    room.press("Return")
    seat = room.desk.get(Membership, "m1")
    assert (seat.role, seat.represents) == (Role.DEPUTY_LEADER, "Legene")
    deputies = [each for each in room.desk.all(Membership) if each.deputy_for == "vibeke"]
    assert {room.desk.get(Person, each.person).name for each in deputies} == {"Tor Ask", "Liv Eide"}
    room.stand(table, "m1", 6)
    room.type("31.12.2024")
    room.press("Return")
    assert room.members.table.reasons.text("m1").startswith("Medlemskapet begynner 1. januar 2025")
    assert isinstance(room.focus, Field)
    room.press("Escape")
    room.undo(3)
    assert room.desk.package() == room.package


def test_space_turns_the_vote_and_the_column_goes_where_nobody_votes(room: Room) -> None:
    room.go(MEMBERS, "asu")
    room.stand(room.members.table, "m1")
    assert not room.members.table.isColumnHidden(4)
    room.press("Space")
    assert room.desk.get(Membership, "m1").voting is False
    room.go(MEMBERS, "au")
    assert room.members.table.isColumnHidden(4)


def test_delete_ends_a_membership_and_earlier_members_are_shown_on_demand(room: Room) -> None:
    room.go(MEMBERS, "asu")
    part = room.members
    assert "Tor Ask" not in room.shown(part.table)
    part.earlier.click()
    room.settle()
    assert "Tidligere medlemmer · 1" in room.shown(part.table)
    assert "Tor Ask" in room.shown(part.table)
    room.stand(part.table, "m1")
    room.press("Del")
    assert room.desk.get(Membership, "m1").to == TODAY
    room.press("Shift+Del")
    assert [each.id for each in room.desk.all(Membership)] == ["m2"]
    room.undo(2)
    assert room.desk.package() == room.package


def test_any_day_shows_who_sat_there_then_and_nothing_can_be_changed(room: Room) -> None:
    room.go(MEMBERS, "asu")
    part = room.members
    room.page.as_of.click()
    room.settle()
    assert part.as_of.isVisible()
    part.as_of.edit.setDate(part.as_of.edit.date().addYears(-2))
    room.settle()
    names = [each for each in room.shown(part.table) if "·" not in each]
    assert names == ["Tor Ask"]
    assert "11.11.2024" in part.facts()
    assert not part.table.may_open("m2", 1)
    assert not part.panel.form.control("name").isEnabled()
    assert not room.page.make.isEnabled()
    assert "Gå tilbake til i dag" in room.page.refusal("new")
    part.as_of.back.click()
    room.settle()
    assert "Vibeke Sundlid" in room.shown(part.table)
    assert part.table.may_open("m1", 1)


def panel(room: Room) -> PersonPanel:
    part = room.page.part
    assert isinstance(part, MembersTab | PeopleTab)
    return part.panel


def fill(room: Room, key: str, text: str) -> QLineEdit:
    field = panel(room).form.control(key)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    room.type(text)
    room.press("Tab")
    return field


def test_the_panel_saves_a_field_when_it_is_left(room: Room) -> None:
    room.go(MEMBERS, "asu")
    room.stand(room.members.table, "m1")
    fill(room, "title", "overlege")
    fill(room, "organization", "Fastlegerådet")
    fill(room, "phone", "99 99 99 99")
    person = room.desk.get(Person, "vibeke")
    assert (person.title, person.phone) == ("overlege", "99 99 99 99")
    assert room.desk.get(Organization, person.organization).name == "Fastlegerådet"
    panel(room).form.control("aliases").setFocus()
    room.write("Vibeke S.")
    assert room.desk.get(Person, "vibeke").aliases == ("Vibeke S.",)
    room.press("Backspace")
    assert room.desk.get(Person, "vibeke").aliases == ()
    room.undo(5)
    assert room.desk.package() == room.package


def test_a_refused_mail_stays_beside_its_sentence(room: Room) -> None:
    room.go(MEMBERS, "asu")
    room.stand(room.members.table, "m1")
    field = fill(room, "email", "vibeke")
    assert "«vibeke» er ikke en e-postadresse" in panel(room).form.reason("email")
    assert field.text() == "vibeke"
    seats.change(room.desk, "m1", represents="Noen")
    room.settle()
    assert field.text() == "vibeke"
    fill(room, "email", "vibeke@sykehus.example")
    assert panel(room).form.reason("email") == ""


def test_two_spellings_are_found_and_merged_from_the_panel_by_one_step(room: Room) -> None:
    room.go(MEMBERS, "asu")
    room.stand(room.members.table, "m1")
    twin = panel(room).twin
    room.qtbot.waitUntil(twin.isVisible, timeout=5_000)
    assert "V. Sundlid" in twin.text.text()
    twin.merge.click()
    room.settle()
    dialog = room.program.window.findChild(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    assert "1 møte, 1 sak" in dialog.moves.text()
    dialog.merge.click()
    room.settle()
    assert room.desk.get(Case, "k").owners == (Who(person="vibeke", as_="V. Sundlid"),)
    assert room.program.window.commands.actions["undo"].text() == "Angre: Slå sammen «V. Sundlid»"
    room.undo()
    assert room.desk.package() == room.package


def test_two_people_are_told_to_be_two(room: Room) -> None:
    room.go(MEMBERS, "asu")
    room.stand(room.members.table, "m1")
    twin = panel(room).twin
    room.qtbot.waitUntil(twin.isVisible, timeout=5_000)
    twin.two.click()
    room.settle()
    assert not twin.isVisible()
    path = room.desk.path
    room.program.close_desk()
    room.program.hand(open_archive(path))
    room.go(MEMBERS, "asu")
    room.stand(room.members.table, "m1")
    room.qtbot.wait(3 * SETTLED)
    assert not panel(room).twin.isVisible()


def test_standing_items_are_moved_and_taken_out_by_keys(room: Room) -> None:
    room.go(STANDING, "asu")
    part = room.page.part
    assert isinstance(part, StandingTab)
    room.press("Ctrl+N")
    room.write("Godkjenning", "Eventuelt")
    room.stand(part.table, "1", 0)
    room.type("eventuelt")
    room.press("Tab")
    room.press("Tab")
    room.type("10")
    room.press("Return")
    room.stand(part.table, "1", 4)
    room.type("sist")
    room.press("Return")
    room.stand(part.table, "1")
    room.press("Alt+Up")
    assert part.table.key() == "0"
    items = setup_of(room.desk.get(Committee, "asu")).standing_items
    assert [(each.title, each.kind, each.minutes, str(each.place)) for each in items] == [
        ("Eventuelt", Kind.OTHER_BUSINESS, 10, "last"),
        ("Godkjenning", Kind.CASE, None, "first"),
    ]
    room.press("Del")
    room.stand(part.table, "0", 0)
    room.type("tull")
    room.press("Return")
    assert "«tull» er ingen av disse" in part.table.reasons.text("0")
    room.press("Escape")
    room.undo(7)
    assert room.desk.package() == room.package


def test_a_setting_that_is_refused_has_its_sentence_under_the_field(room: Room) -> None:
    room.go(SETUP, "asu")
    part = room.page.part
    assert isinstance(part, SetupTab)
    assert part._example.text() == "Neste nummer: 8/26"
    pattern = part.numbers.control("pattern")
    assert isinstance(pattern, QLineEdit)
    pattern.setFocus()
    pattern.selectAll()
    room.type("{yy}")
    room.press("Tab")
    assert "Skriv {n} der det skal stå" in part.numbers.reason("pattern")
    assert room.desk.package() == room.package
    pattern.setFocus()
    pattern.selectAll()
    room.type("{n}-{yyyy}")
    assert part._example.text() == "For eksempel: 7-2026"
    room.press("Tab")
    assert part.numbers.reason("pattern") == ""
    assert part._example.text() == "Neste nummer: 1-2026"


def test_every_tab_tells_its_keys_and_names_its_controls(room: Room) -> None:
    for tab in (MEMBERS, SETUP, STANDING, PHRASES, PEOPLE, ORGANIZATIONS):
        room.go(tab, "asu")
        assert len(room.page.keys()) > 2
        for area in room.page.areas():
            assert area.accessibleName() or (isinstance(area, QAbstractButton) and area.text())


def test_a_narrow_window_shows_the_person_in_the_lists_place(room: Room) -> None:
    room.go(MEMBERS, "asu")
    room.program.window.resize(683, 384)
    room.settle()
    part = room.members
    assert not part.panel.isVisible()
    room.stand(part.table, "m1")
    room.press("Return")
    assert part.panel.isVisible()
    assert not part.table.isVisible()
    room.press("Escape")
    assert part.table.isVisible()
    assert part.table.hasFocus()
