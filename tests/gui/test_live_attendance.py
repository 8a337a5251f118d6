"""Who came and left while a meeting is held, by keys in the pane at the right."""

from __future__ import annotations

from datetime import time

import pytest
from pytestqt.qtbot import QtBot

from hfdesk.domain import live
from hfdesk.domain.setup import Setup
from hfdesk.domain.values import Presence, Who
from hfdesk.gui.live import attendance as pane_module
from hfdesk.gui.live import noting
from hfdesk.gui.live.attendance import AttendancePane
from hfdesk.gui.live.noting import Deed, Typed
from hfdesk.gui.live.scribe import Noted, Scribe
from hfdesk.gui.program import Program
from hfdesk.ops import attendance
from tests.gui.people_room import PeopleRoom


class PaneRoom(PeopleRoom):
    """The pane in a meeting that has come to its second item."""

    def __init__(self, program: Program, qtbot: QtBot, setup: Setup | None = None) -> None:
        super().__init__(program, qtbot, setup)
        attendance.set_status(self.desk, "prove", "hamid", Presence.NO_SHOW)
        attendance.set_status(self.desk, "prove", "ola", Presence.ABSENT)
        self.pane = AttendancePane(program.window)
        self.put(self.pane, self.pane, 242)
        self.at("i41", "12:00")
        self.at("i42", "12:10")
        self.pass_minutes(7)
        self.pane.field.setFocus()

    def shown_names(self) -> list[str]:
        return [self.pane.tree.people.row(index).name for index in self.pane.tree.people.rows()]

    def word(self, key: str) -> str:
        return self.pane.tree.people.row(self.pane.tree.people.find(key)).right


@pytest.fixture
def room(empty: Program, qtbot: QtBot, tmp_path: object) -> PaneRoom:
    return PaneRoom(opened(empty, tmp_path), qtbot)


def opened(program: Program, tmp_path: object) -> Program:
    from pathlib import Path

    from hfdesk.ops.archives import open_archive

    program.hand(open_archive(Path(str(tmp_path)) / "prove.hfdesk", create=True))
    return program


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader would be told."""
    told: list[str] = []
    monkeypatch.setattr(pane_module, "announce", lambda _widget, text, at_once=False: told.append(text))
    return told


def test_everybody_stands_in_groups_with_the_absent_last(room: PaneRoom) -> None:
    groups = {group.title: len(group.people) for group in room.pane.tree.people.groups}
    assert groups == {
        "Havnes sykehus": 6,
        "Kommunene": 10,
        "Fastleger, brukere og ansatte": 3,
        "Sekretariat og gjester": 1,
        "Forfall": 1,
    }
    assert room.pane.count.text() == "19 til stede"
    assert (room.word("tone"), room.word("signe"), room.word("hamid")) == (
        "leder",
        "referent",
        "kommer senere",
    )


def test_letters_narrow_the_list_and_enter_notes_who_left(room: PaneRoom, heard: list[str]) -> None:
    room.type("od")
    assert room.shown_names() == ["Odd Einar Rabbås"]
    assert room.pane.hint.text() == "Odd Einar Rabbås gikk · Tab: annet"
    room.press("Return")
    assert (room.record("odd").to, room.record("odd").to_item) == (time(12, 17), "42/26")
    assert room.word("odd") == "gikk 12:17"
    assert (room.pane.field.text(), len(room.shown_names())) == ("", 21)
    assert room.pane.count.text() == "18 til stede"
    assert heard == ["Odd Einar Rabbås: gikk 12:17."]


def test_enter_notes_who_came_and_undo_takes_it_back(room: PaneRoom) -> None:
    room.type("hamid")
    room.press("Return")
    assert (room.record("hamid").from_, room.record("hamid").from_item) == (time(12, 17), "42/26")
    assert room.word("hamid") == "kom 12:17"
    room.undo()
    assert room.record("hamid").status is Presence.NO_SHOW


def test_initials_and_an_item_say_until_when_or_from_when(room: PaneRoom) -> None:
    room.type("jh 46")
    room.press("Return")
    assert (room.record("jorunn").to, room.record("jorunn").to_item) == (None, "46/26")
    room.type("hamid 44")
    room.press("Return")
    assert (room.record("hamid").status, room.record("hamid").from_item) == (Presence.PRESENT, "44/26")
    assert room.word("hamid") == "fra sak 44"


def test_a_clock_says_when_it_was(room: PaneRoom) -> None:
    room.type("jh 1212")
    room.press("Return")
    assert room.record("jorunn").to == time(12, 12)


def test_tab_turns_what_enter_does(empty: Program, qtbot: QtBot, tmp_path: object) -> None:
    room = PaneRoom(opened(empty, tmp_path), qtbot, Setup(recusals=True))
    room.type("siri")
    room.press("Tab", "Tab", "Tab")
    assert room.pane.hint.text() == "Siri Foss inhabil · Tab: annet"
    with qtbot.waitSignal(room.pane.recusing) as asked:
        room.press("Return")
    assert asked.args == ["siri"]
    assert [each.who for each in room.meeting.item("i42").recusals] == [Who(person="siri")]
    assert room.word("siri") == "inhabil"


def test_where_recusals_are_off_tab_passes_them_by(room: PaneRoom) -> None:
    room.type("siri")
    room.press("Tab", "Tab", "Tab")
    assert room.pane.hint.text() == "Siri Foss som vara · Tab: annet"


def test_a_deputy_whose_seat_tells_for_whom_steps_in_at_once(room: PaneRoom) -> None:
    room.type("birg")
    room.press("Tab", "Tab", "Tab", "Return")
    assert (room.record("birgit").deputy_for, room.record("birgit").from_item) == ("ola", "42/26")
    assert room.word("ola") == "vara møter"


def test_of_anybody_else_it_is_asked_for_whom(room: PaneRoom) -> None:
    room.type("thea")
    assert room.shown_names() == ["Thea Lundby"]
    room.press("Tab", "Tab", "Tab", "Return")
    assert room.pane.hint.text() == "Thea Lundby for …"
    room.type("jh")
    room.press("Return")
    assert room.record("thea").deputy_for == "jorunn"
    assert room.record("jorunn").to == time(12, 17)


def test_who_is_not_known_is_told_in_a_sentence_and_stays_in_the_field(
    room: PaneRoom, heard: list[str]
) -> None:
    room.type("xyz")
    room.press("Return")
    reason = "Ingen i møtet eller utvalget heter «xyz». Skriv mer av navnet."
    assert (room.pane.reason.text(), room.pane.field.text()) == (reason, "xyz")
    assert heard == [reason]
    room.type("a")
    assert not room.pane.reason.isVisible()


def test_a_guest_can_come_in_by_name(room: PaneRoom) -> None:
    room.type("Gro Lie, Legelaget")
    room.press("Shift+Return")
    guest = room.record("Gro Lie")
    assert (guest.organization, guest.from_, guest.from_item) == ("Legelaget", time(12, 17), "42/26")


def test_escape_empties_the_field_and_then_lets_go(room: PaneRoom, qtbot: QtBot) -> None:
    room.type("od")
    room.press("Esc")
    assert room.pane.field.text() == ""
    with qtbot.waitSignal(room.pane.settled):
        room.press("Esc")


def test_letters_of_a_name_prefer_whom_it_can_be(room: PaneRoom) -> None:
    def noted(name: str, deed: Deed) -> Noted:
        scribe = Scribe(room.program.window)
        record = room.desk.meeting_record("prove")
        scribe.know(record, live.current(record.meeting))
        return scribe.mark(noting.read(name), deed)

    assert noted("ha", Deed.CAME).name == "Hamid Rezvani"  # Hans Jacob is here already
    assert noted("Liv Torunn", Deed.LEFT).name == "Liv Torunn Eidsvåg"
    assert room.record("hamid").from_ == room.record("liv").to == time(12, 17)
    before = room.meeting
    assert noted("s", Deed.LEFT).reason.startswith("«s» passer på flere: Arild Steinset, Sindre Abelsen")
    assert noted("ingen", Deed.CAME).reason
    assert room.meeting == before


def test_a_row_is_toggled_where_it_stands(room: PaneRoom) -> None:
    room.pane.tree.setFocus()
    assert room.pane.tree.stand("siri")
    room.press("Return")
    assert room.record("siri").to == time(12, 17)
    assert room.pane.tree.key() == "siri"


def test_that_the_meeting_cannot_decide_is_said_once_and_seen_until_it_can(
    empty: Program, qtbot: QtBot, tmp_path: object, heard: list[str]
) -> None:
    room = PaneRoom(opened(empty, tmp_path), qtbot, Setup(quorum=True, quorum_at_least=18))
    assert not room.pane.warning.isVisible()
    room.type("siri")
    room.press("Return")
    told = "Ikke vedtaksført: 17 av 18 som trengs. Sist ute: Siri Foss."
    assert (room.pane.warning.isVisible(), room.pane.warning.text()) == (True, told)
    room.type("guro")
    room.press("Return")
    assert [each for each in heard if "vedtaksført" in each] == [told]
    room.type("siri")
    room.press("Return")
    room.type("guro")
    room.press("Return")
    assert not room.pane.warning.isVisible()
    assert [each for each in heard if "vedtaksført" in each] == [told, "Møtet er vedtaksført igjen."]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("jh", Typed("jh")),
        ("jh 46", Typed("jh", "46")),
        ("jh 45-47, 49", Typed("jh", "45-47, 49")),
        ("jh 46/26", Typed("jh", "46/26")),
        ("jh 1320", Typed("jh", clock=time(13, 20))),
        ("jh 9.05", Typed("jh", clock=time(9, 5))),
        ("Gro Lie, Legelaget 45", Typed("Gro Lie", "45", organization="Legelaget")),
        ("46", Typed("", "46")),
        ("", Typed("")),
    ],
)
def test_a_line_is_letters_of_a_name_and_perhaps_items_or_a_clock(text: str, typed: Typed) -> None:
    assert noting.read(text) == typed


def test_what_has_not_changed_is_not_shown_again(room: PaneRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[object] = []
    monkeypatch.setattr(room.pane.tree, "show_groups", shown.append)
    room.read()
    assert shown == []
