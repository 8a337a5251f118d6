"""Votes by keyboard, under the decision, without a dialog."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import MotionResult, Outcome, Votes, Who
from hfdesk.gui.live.voting import VotingPanel, is_on, summary
from hfdesk.gui.program import Program
from hfdesk.ops.archives import open_archive
from tests.gui.live_room import LiveRoom


class Voting(LiveRoom):
    """The panel over a field that stands for the decision."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        super().__init__(program, qtbot)
        self.decision = QLineEdit()
        self.panel = VotingPanel(self.shell)
        self.panel.left.connect(self.decision.setFocus)
        self.show(self.decision, self.panel)
        self.again()

    def again(self, id: str = "b") -> None:
        record = self.record
        self.panel.show_record(record, record.meeting.item(id))

    def open(self) -> None:
        """F8."""
        self.decision.setFocus()
        self.panel.start()

    @property
    def reason(self) -> str:
        return self.panel.ballots.for_.accessibleDescription()


@pytest.fixture
def room(empty: Program, tmp_path: Path, qtbot: QtBot) -> Voting:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return Voting(empty, qtbot)


def test_one_more_key_is_unanimous(room: Voting) -> None:
    assert is_on(room.record)
    room.open()
    room.press("Return")
    assert room.item("b").votes == Votes(for_=4, against=0, blank=0)
    assert room.panel.isHidden()
    assert QApplication.focusWidget() is room.decision
    assert summary(room.item("b").votes) == "Enstemmig"
    room.desk.undo()
    assert room.item("b").votes is None


def test_numbers_are_typed_and_the_rest_is_for_it(room: Voting) -> None:
    room.open()
    room.press("Tab")
    room.type("1")
    assert room.panel.ballots.for_.placeholderText() == "3"
    room.press("Return")
    assert room.item("b").votes == Votes(for_=3, against=1, blank=0)
    assert summary(room.item("b").votes) == "3 for, 1 mot"


def test_names_are_typed_by_their_first_letters(room: Voting) -> None:
    room.open()
    room.panel.ballots.against_names.setFocus()
    room.type("jo")
    room.press("Tab")
    room.type(", lte")
    room.press("Return")
    votes = room.item("b").votes
    assert votes is not None
    assert votes.against_names == (Who(person="jorunn"), Who(person="liv"))
    assert votes.for_ == 2


def test_more_votes_than_those_present_are_refused_beside_the_field(room: Voting) -> None:
    room.open()
    room.type("5")
    room.press("Return")
    assert room.reason == "Det er 5 stemmer, men bare 4 til stede har stemmerett."
    assert room.panel.ballots.for_.text() == "5"
    assert room.item("b").votes is None
    room.press("Backspace")
    assert room.reason == ""
    room.type("fire")
    room.press("Return")
    assert "«fire»" in room.reason
    assert QApplication.focusWidget() is room.panel.ballots.for_


def test_escape_closes_and_stores_nothing(room: Voting) -> None:
    room.open()
    room.type("3")
    room.press("Esc")
    assert room.panel.isHidden()
    assert room.item("b").votes is None
    assert QApplication.focusWidget() is room.decision
    room.open()
    assert room.panel.ballots.for_.text() == ""


def test_a_tie_asks_for_the_leaders_vote_and_not_before(room: Voting) -> None:
    room.open()
    assert room.panel.tie_line.isHidden()
    room.type("2")
    room.press("Tab")
    room.type("2")
    assert not room.panel.tie_line.isHidden()
    room.panel.leader.setFocus()
    room.press("Down")
    room.press("Down")
    room.panel.ballots.for_.setFocus()
    room.press("Return")
    assert room.item("b").votes == Votes(for_=2, against=2, blank=0, casting=True)
    assert room.item("b").outcome is Outcome.REJECTED


def test_points_are_voted_on_one_after_the_other(room: Voting) -> None:
    room.open()
    room.press("Down")
    assert room.panel.subject == "1"
    room.press("Return")
    room.again()
    assert room.panel.subject == "2"
    room.press("Tab")
    room.type("3")
    room.press("Return")
    assert room.panel.isHidden()
    assert [(each.point, each.result) for each in room.item("b").motions] == [
        ("1", MotionResult.ADOPTED),
        ("2", MotionResult.REJECTED),
    ]


def test_an_alternative_is_set_against_the_decision(room: Voting) -> None:
    room.open()
    room.press("Up")
    assert not room.panel.against_line.isHidden()
    room.press("Return")
    assert room.panel.text.accessibleDescription() == "Skriv det som forslaget settes opp mot."
    room.panel.text.setFocus()
    room.type("Planen forkastes.")
    room.press("Tab")
    room.type("jh")
    room.panel.ballots.for_.setFocus()
    room.type("3")
    room.press("Tab")
    room.type("1")
    room.press("Return")
    first, other = room.item("b").motions
    assert (first.result, other.result) == (MotionResult.ADOPTED, MotionResult.REJECTED)
    assert other.by == (Who(person="jorunn"),)


def test_a_stored_vote_is_shown_and_can_be_taken_away(room: Voting) -> None:
    room.open()
    room.press("Tab")
    room.type("1")
    room.press("Return")
    room.again()
    room.open()
    assert room.panel.ballots.against.text() == "1"
    room.panel.away.click()
    assert room.item("b").votes is None
    room.again()
    assert room.panel.ballots.against.text() == ""
    assert room.panel.away.isHidden()


def test_another_item_closes_what_was_begun(room: Voting) -> None:
    room.open()
    room.again("c")
    assert room.panel.isHidden()
    assert room.panel.areas() == []


def test_every_control_has_a_name(room: Voting) -> None:
    room.open()
    controls = [*room.panel.ballots.fields(), room.panel.text, room.panel.by, room.panel.leader]
    assert all(each.accessibleName() for each in [*controls, room.panel.choice])
    assert room.panel.areas() == [room.panel.ballots.for_]
