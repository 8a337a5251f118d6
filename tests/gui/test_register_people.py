"""All people and organizations of the register, driven by keys; ten thousand of them."""

from __future__ import annotations

from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import (
    Organization,
    Person,
)
from hfdesk.gui.pages.register import ORGANIZATIONS, PEOPLE
from hfdesk.gui.pages.register_merge import MergeDialog
from hfdesk.gui.pages.register_organizations import OrganizationsTab
from hfdesk.gui.pages.register_people import PeopleTab
from hfdesk.store import Op, Work
from tests.gui.register_room import Room


def test_the_other_name_can_be_kept(room: Room) -> None:
    dialog = MergeDialog(room.program.window, room.program.window, "vibeke", "v")
    dialog.open()
    dialog.choices[1].click()
    dialog.merge.click()
    room.settle()
    assert room.desk.get(Person, "v").aliases == ("Vibeke Sundlid",)
    assert not [each for each in room.desk.all(Person) if each.id == "vibeke"]


def test_one_can_choose_whom_to_merge_with(room: Room) -> None:
    dialog = MergeDialog(room.program.window, room.program.window, "vibeke", "")
    dialog.open()
    room.qtbot.waitUntil(dialog.isVisible)
    assert not dialog.merge.isEnabled()
    dialog.other.setFocus()
    QTest.keyClicks(dialog.other, "tor")
    QTest.keyClick(dialog.other, Qt.Key.Key_Tab)
    assert dialog.merge.isEnabled()
    assert len(dialog.choices) == 2
    dialog.reject()


def test_a_new_name_that_is_refused_stays_in_its_line(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.go(PEOPLE)
    part = room.page.part
    assert isinstance(part, PeopleTab)
    stood = part.panel.person

    def refuse(*_: object) -> None:
        raise Refusal("register.no_name")

    monkeypatch.setattr("hfdesk.ops.register.add_person", refuse)
    room.press("Ctrl+N")
    room.write("Liv Eide")
    assert part.newcomer.text() == "Liv Eide"
    assert part.newcomer.hasFocus()
    assert part.reason.text()
    assert part.panel.person == stood
    monkeypatch.undo()
    room.press("Return")
    assert not part.newcomer.isVisible()
    assert "Liv Eide" in [each.name for each in room.desk.all(Person)]


def test_people_are_filtered_and_made(room: Room) -> None:
    room.go(PEOPLE)
    part = room.page.part
    assert isinstance(part, PeopleTab)
    part.words.setFocus()
    room.type("sundl sykeh")
    assert part.facts() == "1 person"
    assert part.panel.person == "vibeke"
    part.words.clear()
    room.press("Ctrl+N")
    room.write("Liv Eide")
    liv = next(each for each in room.desk.all(Person) if each.name == "Liv Eide")
    assert part.panel.person == liv.id
    room.type("rådgiver")
    room.press("Tab")
    assert room.desk.get(Person, liv.id).title == "rådgiver"
    part.table.setFocus()
    room.press("Del")
    assert not [each for each in room.desk.all(Person) if each.id == liv.id]
    room.undo(3)
    assert room.desk.package() == room.package


def test_a_person_in_use_is_not_deleted_and_the_reason_stands_under_the_list(room: Room) -> None:
    room.go(PEOPLE)
    part = room.page.part
    assert isinstance(part, PeopleTab)
    part.table.choose(part._ids.index("tor"))
    part.table.setFocus()
    room.press("Del")
    assert "«Tor Ask» er i bruk i medlemskapet «ASU»" in part.reason.text()
    assert room.desk.package() == room.package


def test_possible_doubles_are_shown_together(room: Room) -> None:
    room.go(PEOPLE)
    part = room.page.part
    assert isinstance(part, PeopleTab)
    part.twins.click()
    room.qtbot.waitUntil(lambda: part.facts() == "2 personer", timeout=10_000)
    part.twins.click()
    room.settle()
    assert part.facts() == "3 personer"


def test_organizations_are_typed_into_and_merged(room: Room) -> None:
    room.go(ORGANIZATIONS)
    part = room.page.part
    assert isinstance(part, OrganizationsTab)
    room.press("Ctrl+N")
    room.write("Fastlegerådet")
    made = next(each for each in room.desk.all(Organization) if each.name == "Fastlegerådet")
    room.stand(part.table, made.id, 2)
    room.type("fast")
    room.press("Return")
    assert str(room.desk.get(Organization, made.id).kind) == "gp"
    room.stand(part.table, "kommune", 0)
    assert part.merge.isVisible()
    part.merge.click()
    room.settle()
    assert {each.id for each in room.desk.all(Organization)} == {"kommune", "sykehus", made.id}
    room.stand(part.table, "sykehus")
    room.press("Del")
    assert "personen «Vibeke Sundlid»" in part.reason.text()
    room.undo(3)
    assert room.desk.package() == room.package


@pytest.mark.parametrize("count", [10_000])
def test_ten_thousand_people_are_shown_and_filtered_without_a_wait(room: Room, count: int) -> None:
    def many(work: Work) -> None:
        for at in range(count):
            work.put(Person(id=f"p{at}", name=f"Person{at % 97} Etternavn{at}", title="rådgiver"))

    room.desk.write(Op.CREATE, many)
    room.settle()
    begin = perf_counter()
    room.go(PEOPLE)
    opened = perf_counter() - begin
    part = room.page.part
    assert isinstance(part, PeopleTab)
    assert part.facts() == "10003 personer"
    part.words.setFocus()
    worst = answer = 0.0
    for letter in "etternavn99":
        begin = perf_counter()
        QTest.keyClicks(part.words, letter)
        worst = max(worst, perf_counter() - begin)
        room.settle()
        answer = max(answer, perf_counter() - begin)
    told = [round(each * 1000) for each in (opened, worst, answer)]
    print("10 000 people: opened, a letter, its answer (ms):", *told)  # noqa: T201 - asked for
    assert part.facts() == "111 personer"
    assert opened < 2
    assert worst < 0.05
