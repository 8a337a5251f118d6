"""A whole real meeting by keys alone, from its invitation to its minutes, where the packages are at hand."""

from __future__ import annotations

import difflib
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hfdesk.domain.numbering import sequence
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import RichText, paragraphs
from hfdesk.domain.roster import Someone
from hfdesk.domain.values import AgendaItem, Presence
from hfdesk.gui.program import Program
from hfdesk.ops import exports, filing
from hfdesk.ops.archives import open_archive
from hfdesk.ops.packages import import_package
from hfdesk.store import Desk
from tests.gui import conftest as window
from tests.gui.live_meeting import LiveMeeting
from tests.gui.whole_meeting import MinuteTaker, as_called, shortest
from tests.shared.test_typing import SHARED, read

NAME = "lsu-ous-2025-02-03"
PACKAGE = SHARED / "packages" / f"{NAME}.json"
EXPECTED = SHARED / "packages" / "expected" / f"{NAME}.referat.txt"
LEAST = 0.995
FOLLOWED_UP = ("4/25",)
"""The item whose last sentence of the decision is noted as a follow-up too, which prints."""

pytestmark = pytest.mark.skipif(not PACKAGE.is_file(), reason="no real meetings beside the project")

empty, qapp_cls = window.empty, window.qapp_cls  # fixtures: the window that it is typed in


@pytest.fixture
def real(tmp_path: Path) -> MeetingRecord:
    """The meeting as it was."""
    with Desk.open(tmp_path / "real.hfdesk", create=True) as desk:
        import_package(desk, PACKAGE)
        return desk.meeting_record(NAME)


def receive(taker: MinuteTaker, real: MeetingRecord) -> None:
    """Who is absent is struck, who was not expected comes in, some of them for certain items only."""
    seated = {seat.person for seat in taker.room.desk.seats(real.committee.id)}
    everybody = [Someone(id, person.name) for id, person in real.register.people.items()]
    for each in real.meeting.attendance:
        if each.person in seated and each.status is Presence.ABSENT:
            taker.strike(each.person)
    for each in real.meeting.attendance:
        if each.person not in seated:
            numbers = [str(sequence(real.committee, number)) for number in each.items]
            taker.invite(shortest(real.register.people[each.person].name, everybody), ",".join(numbers))


def last_sentence(item: AgendaItem) -> RichText:
    return paragraphs(item.decision.plain.rstrip(".").rpartition(". ")[2])


def likeness(file: Path) -> float:
    """How like the minutes that were sent a Word file reads."""
    wanted = EXPECTED.read_text(encoding="utf-8").replace("\u00a0", " ").split()
    return difflib.SequenceMatcher(None, " ".join(read(file)).split(), wanted, autojunk=False).ratio()


def test_a_whole_meeting_is_minuted_by_keys_alone_and_reads_as_it_was_sent(
    empty: Program,
    qtbot: QtBot,
    tmp_path: Path,
    real: MeetingRecord,
    capsys: pytest.CaptureFixture[str],
) -> None:
    desk = open_archive(tmp_path / "ny.hfdesk", create=True)
    import_package(desk, PACKAGE)
    empty.hand(desk)
    room = LiveMeeting(empty, qtbot, as_called(real.meeting))
    taker = MinuteTaker(room)
    receive(taker, real)
    for item in real.meeting.agenda:
        taker.press("Ctrl+Return")
        taker.treat(item, 14)
        if item.number in FOLLOWED_UP:
            taker.follow_up(last_sentence(item))
    draft = taker.end()
    sent = filing.write(desk, exports.minutes(desk, NAME), tmp_path / "referat.docx").path
    told = f"keys: {taker.keys}, of which {taker.beyond} are no letters of the minutes"
    matches = f"match {likeness(sent):.4f}, as a draft {likeness(draft):.4f}"
    with capsys.disabled():
        sys.stdout.write(f"\n{told}; {matches}\n")
    assert likeness(sent) >= LEAST
    assert [item.outcome for item in room.meeting.agenda] == [item.outcome for item in real.meeting.agenda]
    assert [len(item.actions) for item in room.meeting.agenda] == [
        int(item.number in FOLLOWED_UP) for item in real.meeting.agenda
    ]
    assert taker.beyond < taker.text // 20
