"""Who is here before the meeting is opened: exceptions alone are struck, all by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hfdesk.domain import presence
from hfdesk.domain.values import Presence
from hfdesk.gui.live import strokes
from hfdesk.gui.live.opening import OpeningView
from hfdesk.gui.program import Program
from hfdesk.ops.archives import open_archive
from tests.gui.people_room import PeopleRoom


class OpeningRoom(PeopleRoom):
    """The view, with the keyboard in the first list."""

    def __init__(self, program: Program, qtbot: QtBot, wide: int = 1366) -> None:
        super().__init__(program, qtbot)
        self.view = OpeningView(program.window)
        self.put(self.view, self.view, wide)
        self.view.first().setFocus()

    def titles(self, side: int) -> list[str]:
        return [group.title for group in self.view.trees[side].people.groups]

    def word(self, key: str) -> str:
        tree = next(each for each in self.view.trees if key in each.people_keys())
        return tree.people.row(tree.people.find(key)).right

    def stands_on(self) -> str:
        chosen = self.view.chosen
        return chosen.key if chosen else ""

    def wait(self) -> None:
        """Let letters and digits come to an end."""
        self.view.take_digits()
        self.view._strokes.letters = ""  # pyright: ignore[reportPrivateUsage]


@pytest.fixture
def room(empty: Program, qtbot: QtBot, tmp_path: Path) -> OpeningRoom:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return OpeningRoom(empty, qtbot)


def test_everybody_is_present_in_two_lists_and_nothing_is_stored_by_looking(room: OpeningRoom) -> None:
    assert room.titles(0) == ["Havnes sykehus", "Fastleger, brukere og ansatte"]
    assert room.titles(1) == ["Kommunene", "Sekretariat og gjester"]
    assert room.view.count.text() == "21 til stede"
    assert room.meeting.attendance == ()


def test_space_strikes_and_sets_again_and_undo_takes_back(room: OpeningRoom) -> None:
    room.press("Space")
    assert room.record("tone").status is Presence.ABSENT
    assert (room.word("tone"), room.view.count.text()) == ("forfall", "20 til stede")
    room.press("Space")
    assert room.record("tone").status is Presence.PRESENT
    room.press("Shift+Space")
    assert (room.record("tone").status, room.word("tone")) == (Presence.NO_SHOW, "kommer senere")
    room.undo()
    assert room.record("tone").status is Presence.PRESENT
    assert room.stands_on() == "tone"


def test_letters_go_to_names_in_both_lists(room: OpeningRoom) -> None:
    room.type("ola")
    assert room.stands_on() == "ola"
    room.wait()
    room.type("jh")
    assert room.stands_on() == "jorunn"
    assert room.view.trees[1].hasFocus()


def test_space_right_behind_letters_strikes_and_the_next_letters_begin_anew(room: OpeningRoom) -> None:
    room.type("ham")
    room.press("Space")
    room.type("per")
    room.press("Space")
    assert room.record("hamid").status is room.record("per-olav").status is Presence.ABSENT


def test_a_first_name_is_found_from_behind_it_before_other_names_that_begin_so(room: OpeningRoom) -> None:
    room.view.go("hamid")
    room.type("ola")  # and not Per-Olav Myran, who stands below
    assert room.stands_on() == "ola"


def test_a_letter_again_goes_to_the_next_of_that_letter(room: OpeningRoom) -> None:
    room.type("s")
    first = room.stands_on()
    room.wait()
    room.type("s")
    assert room.stands_on() not in ("", first)


def test_arrows_go_from_list_to_list_at_the_same_height(room: OpeningRoom) -> None:
    room.press("Down", "Down", "Right")
    assert (room.stands_on(), room.view.trees[1].hasFocus()) == ("hans", True)
    room.press("Left")
    assert room.stands_on() == "mette"


def test_v_sets_the_deputy_and_the_member_is_absent(room: OpeningRoom) -> None:
    room.type("ola")
    room.wait()
    room.press("V", "Return")
    assert (room.record("ola").status, room.record("birgit").deputy_for) == (Presence.ABSENT, "ola")
    assert (room.word("ola"), room.word("birgit")) == ("forfall", "vara for Ola Brekkås")
    assert room.stands_on() == "birgit"
    assert room.view.count.text() == "21 til stede"
    room.undo()
    assert presence.find(room.meeting, "birgit") is None


def test_a_name_that_begins_with_v_is_reached_by_letters_and_a_deputy_by_shift(room: OpeningRoom) -> None:
    assert room.view.deputy_key == "V"
    room.press("Ctrl+M")
    room.type("Vigdis Nesmo")
    room.press("Return", "Esc")
    room.press("V")
    assert room.view.chosen is not None
    assert room.view.chosen.name == "Vigdis Nesmo"
    assert "Shift+V" in dict(room.view.keys())
    room.wait()
    room.type("ola")
    room.wait()
    room.press("Shift+V", "Return")
    assert (room.record("ola").status, room.record("birgit").deputy_for) == (Presence.ABSENT, "ola")


def test_v_asks_for_whom_where_somebody_else_stands_in(room: OpeningRoom) -> None:
    room.press("Ctrl+M")
    room.type("Thea Lundby")
    room.press("Return", "Esc")
    room.view.go("thea")
    room.press("V")
    room.type("runa")
    room.press("Return")
    assert (room.record("thea").deputy_for, room.record("runa").status) == ("runa", Presence.ABSENT)


def test_whom_a_deputy_stands_in_for_can_be_somebody_not_known_and_is_asked_again(room: OpeningRoom) -> None:
    room.press("V")
    room.type("xyz")
    room.press("Return")
    assert room.meeting.attendance == ()
    assert "xyz" in room.view.reason.text() or room.focus is not room.view.trees[0]


def test_digits_set_the_items_of_somebody_when_one_goes_on(room: OpeningRoom) -> None:
    room.type("signe")
    room.wait()
    room.type("45")
    assert room.view.hint.text() == "Signe Bratlid: på sak 45"
    room.press("Up")
    assert room.record("signe").items == ("45/26",)
    assert room.word("signe") == "på sak 45"
    assert room.view.count.text() == "20 til stede"


def test_digits_are_taken_after_a_while(room: OpeningRoom, qtbot: QtBot) -> None:
    room.type("42-44")
    qtbot.waitUntil(lambda: room.meeting.attendance != (), timeout=10 * strokes.PAUSE)
    assert room.record("tone").items == ("42/26", "43/26", "44/26")
    room.read()
    room.type("0")
    room.press("Down")
    assert room.record("tone").items == ()


def test_an_item_that_is_not_there_is_told_and_nothing_else_happens(room: OpeningRoom) -> None:
    room.type("99")
    room.press("Down")
    assert room.view.reason.text() == "Sak 99 står ikke på sakslisten."
    assert room.meeting.attendance == ()


def test_a_guest_comes_in_by_the_field_with_items(room: OpeningRoom) -> None:
    room.press("Ctrl+M")
    room.type("Gro Lie, Legelaget 45, 47")
    room.press("Return")
    guest = room.record("Gro Lie")
    assert (guest.organization, guest.items) == ("Legelaget", ("45/26", "47/26"))
    assert room.view.field.text() == ""


def test_somebody_of_the_register_comes_in_by_the_field_as_they_are_there(room: OpeningRoom) -> None:
    room.press("Ctrl+M")
    room.type("thea 45")
    room.press("Return")
    assert (room.record("thea").items, room.record("thea").organization) == (("45/26",), "Lysnes")


def test_a_deputy_named_in_the_field_steps_in(room: OpeningRoom) -> None:
    room.press("Ctrl+M")
    room.type("eva n")
    room.press("Return")
    assert room.record("eva").deputy_for == "jorunn"


def test_a_name_that_fits_several_stays_with_its_reason(room: OpeningRoom) -> None:
    room.press("Ctrl+M")
    room.type("sk")
    room.press("Return")
    room.press("Ctrl+A")
    room.type("s")
    room.press("Return")
    assert room.view.reason.text().startswith("«s» passer på flere")
    assert room.view.field.text() == "s"


def test_one_list_where_the_window_is_narrow(empty: Program, qtbot: QtBot, tmp_path: Path) -> None:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    room = OpeningRoom(empty, qtbot, 683)
    assert not room.view.trees[1].isVisible()
    assert len(room.view.trees[0].people_keys()) == 21
    room.press("Right", "Space")
    assert room.record("tone").status is Presence.ABSENT


def test_the_meeting_is_opened_by_key_and_by_button(room: OpeningRoom, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.view.opened):
        room.press("Ctrl+Return")
    with qtbot.waitSignal(room.view.opened):
        room.view.button.click()


def test_twenty_members_with_four_exceptions_take_less_than_half_a_minute(
    room: OpeningRoom, capsys: pytest.CaptureFixture[str]
) -> None:
    room.count = 0
    room.type("ola")
    room.wait()
    room.press("V", "Return")  # one is away, the deputy is here
    room.type("ham")
    room.wait()
    room.press("Shift+Space")  # one comes later
    room.type("per")
    room.wait()
    room.press("Space")  # one is absent
    room.press("Ctrl+M")
    room.type("thea 45")
    room.press("Return")  # a guest, for an item
    room.press("Ctrl+Return")
    keys = room.count
    with capsys.disabled():
        print(f"\n{keys} keys for 20 members with 4 exceptions")  # noqa: T201 - this is what is asked
    states = {presence.key(each): each for each in room.meeting.attendance}
    assert states["ola"].status is states["per-olav"].status is Presence.ABSENT
    assert states["hamid"].status is Presence.NO_SHOW
    assert states["birgit"].deputy_for == "ola"
    assert states["thea"].items == ("45/26",)
    assert sum(presence.here(room.meeting, each) for each in room.meeting.attendance) == 19
    assert keys <= 30  # two a second are fifteen seconds
