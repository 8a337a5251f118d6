"""Who is recused on an item, on what ground, and who steps in: three fields and Enter."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.domain.setup import Setup
from hfdesk.domain.values import Recusal, Who
from hfdesk.gui.live.recusing import RecusePanel
from hfdesk.gui.program import Program
from hfdesk.ops import attendance
from hfdesk.ops.archives import open_archive
from tests.gui.people_room import PeopleRoom


class RecuseRoom(PeopleRoom):
    """The panel, opened on the second item."""

    def __init__(self, program: Program, qtbot: QtBot, setup: Setup) -> None:
        super().__init__(program, qtbot, setup)
        attendance.invite(self.desk, "prove", "Gro Lie")
        self.panel = RecusePanel(program.window)
        self.host = QWidget()
        QVBoxLayout(self.host).addWidget(self.panel)
        self.put(self.host, self.panel, 800, 140)
        self.at("i41", "12:00")
        self.at("i42", "12:10")
        self.panel.start()

    @property
    def recusals(self) -> tuple[Recusal, ...]:
        return self.meeting.item("i42").recusals


@pytest.fixture
def room(empty: Program, qtbot: QtBot, tmp_path: Path) -> RecuseRoom:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return RecuseRoom(empty, qtbot, Setup(recusals=True))


def test_name_ground_and_deputy_are_typed_and_stored_as_one_step(room: RecuseRoom) -> None:
    before = room.meeting
    room.type("ola")
    room.press("Tab", "Tab")
    room.type("fvl. § 6")
    room.press("Esc", "Tab")
    room.type("eier bygget")
    room.press("Tab")
    room.type("birgit")
    room.press("Return")
    assert room.recusals == (
        Recusal(who=Who(person="ola"), ground="fvl. § 6", reason="eier bygget", deputy=Who(person="birgit")),
    )
    assert not room.panel.isVisible()
    room.undo()
    assert room.meeting == before


def test_grounds_are_offered_from_the_first_letter(room: RecuseRoom) -> None:
    room.type("siri")
    room.press("Esc", "Tab")
    room.type("f")
    room.press("Tab", "Return")
    assert room.recusals == (Recusal(who=Who(person="siri"), ground="fvl. § 6 første ledd"),)


def test_a_guest_is_named_as_printed(room: RecuseRoom) -> None:
    room.type("Gro Lie")
    room.press("Return")
    assert room.recusals == (Recusal(who=Who(as_="Gro Lie")),)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("xyz", "Ingen i møtet eller utvalget heter «xyz»."),
        ("s", "«s» passer på flere"),
        ("", "Skriv et navn."),
    ],
)
def test_who_is_not_one_is_told_and_stays_to_be_mended(room: RecuseRoom, typed: str, told: str) -> None:
    room.type(typed)
    room.press("Return")
    assert room.panel.reason.text().startswith(told)
    assert room.panel.who.text() == typed
    assert room.recusals == ()


def test_what_is_told_already_is_corrected_or_taken_away(room: RecuseRoom) -> None:
    attendance.recuse(room.desk, "prove", "i42", Who(person="siri"), "fvl. § 6", deputy=Who(person="eva"))
    room.read()
    assert room.panel.told.text() == "Inhabil i denne saken: Siri Foss"
    room.panel.start("siri")
    assert (room.panel.ground.text(), room.panel.deputy.text()) == ("fvl. § 6", "Eva Nilsbu")
    assert room.panel.ground.hasFocus()
    room.press("Ctrl+A")
    room.type("koml. § 11-10")
    room.press("Esc", "Return")
    assert [each.ground for each in room.recusals] == ["koml. § 11-10"]
    room.panel.start("siri")
    room.panel.away.click()
    assert room.recusals == ()


def test_escape_leaves_all_as_it_was(room: RecuseRoom, qtbot: QtBot) -> None:
    room.type("xy")
    with qtbot.waitSignal(room.panel.left):
        room.press("Esc")
    assert room.recusals == ()


def test_another_item_closes_it(room: RecuseRoom) -> None:
    assert room.panel.isVisible()
    room.at("i43", "12:30")
    assert not room.panel.isVisible()


def test_it_is_not_asked_where_the_committee_notes_none(empty: Program, qtbot: QtBot, tmp_path: Path) -> None:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    room = RecuseRoom(empty, qtbot, Setup())
    assert room.panel.refusal() == "Utvalget fører ikke habilitet. Slå det på under Oppsett."
    assert not room.panel.isVisible()
