"""A whole invented meeting by keys alone: from who is here to the Word file of its minutes."""

from __future__ import annotations

import sys
import zipfile
from datetime import time, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pytestqt.qtbot import QtBot

from hfdesk import markup
from hfdesk.domain import live
from hfdesk.domain.setup import Setup
from hfdesk.domain.values import AgendaItem, Kind, Meeting, Outcome, Status
from hfdesk.gui.program import Program
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op
from tests.gui import people_room
from tests.gui.live_meeting import DAY, LiveMeeting
from tests.gui.whole_meeting import MinuteTaker

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MEETING = Meeting(
    id="vinter",
    committee="prove",
    date=DAY + timedelta(days=7),
    start=time(9),
    end=time(11),
    status=Status.CALLED,
    agenda=(
        AgendaItem(id="a", kind=Kind.CASE, title="Godkjenning av innkalling", number="1/26", minutes=10),
        AgendaItem(
            id="b",
            kind=Kind.CASE,
            title="Vaktplan",
            number="2/26",
            minutes=30,
            proposal=markup.read("1. Planen vedtas.\n2. Den gjelder fra mai."),
        ),
        AgendaItem(id="p", kind=Kind.BREAK, title="Pause", minutes=10),
        AgendaItem(id="c", kind=Kind.CASE, title="Status for brobyggingen", number="3/26", minutes=40),
        AgendaItem(id="e", kind=Kind.OTHER_BUSINESS, title="Eventuelt"),
    ),
)


@pytest.fixture
def taker(empty: Program, qtbot: QtBot, tmp_path: Path) -> MinuteTaker:
    desk = open_archive(tmp_path / "prove.hfdesk", create=True)
    desk.write(Op.CREATE, lambda work: people_room.fill(work, Setup()))
    empty.hand(desk)
    return MinuteTaker(LiveMeeting(empty, qtbot, MEETING))


def text_of(file: Path) -> str:
    """The paragraphs of a Word file, one a line."""
    with zipfile.ZipFile(file) as word:
        body = ElementTree.fromstring(word.read("word/document.xml"))
    found = ("".join(each.text or "" for each in line.iter(f"{W}t")) for line in body.iter(f"{W}p"))
    return "\n".join(" ".join(line.split()) for line in found if line.strip())


def gather(taker: MinuteTaker) -> None:
    """One is away, one has a deputy, one guest comes for an item."""
    taker.strike("ola")
    taker.press("V", "Return")
    taker.strike("hamid")
    taker.press("Ctrl+M")
    taker.type("Gro Lie, Legelaget 3")
    taker.press("Return")


def plan(taker: MinuteTaker) -> None:
    """The item with a forslag, and all that may be noted in it."""
    taker.press("Ctrl+Return")
    taker.write("Tone innledet.")
    taker.room.pass_minutes(5)
    taker.press("Return")
    taker.type("+ham")
    taker.press("Tab", "Return")
    taker.type("i: ")
    taker.write("Planen er lett å lese.")
    taker.press("Return")
    taker.write("Husk helgene – og høytidene.")
    taker.press("Return", "Return")
    taker.type("p: ")
    taker.write("Siri Foss: Lysnes ber om en egen plan.")
    taker.press("Return")
    taker.type("o: ")
    taker.write("Mette lager turnus innen 15.1")
    taker.press("Return")
    taker.room.pass_minutes(20)
    taker.type("-terje ")
    taker.press("F9", "Ctrl+End", "Return")
    taker.write("Den evalueres til jul.")


def hold(taker: MinuteTaker) -> Path:
    """The whole meeting."""
    room = taker.room
    gather(taker)
    taker.press("Ctrl+Return")
    taker.write("Ingen merknader.")
    taker.press("F8", "Ctrl+3")  # no votes are counted here
    taker.write("Godkjent.")
    room.pass_minutes(10)
    plan(taker)
    taker.press("Ctrl+Shift+P")
    room.pass_minutes(15)
    taker.press("Ctrl+Return")
    taker.write("Broen er snart ferdig.")
    taker.press("Ctrl+3")
    taker.write("PU tar saken til orientering.")
    room.pass_minutes(30)
    taker.press("Ctrl+Return", "Ctrl+Shift+N")
    taker.write("Julebord")
    taker.press("Return")
    taker.write("Festkomiteen ordner maten.")
    taker.press("Ctrl+3")
    taker.write("Julebordet holdes 18. desember.")
    room.pass_minutes(5)
    return taker.end()


SAID = """\
1/26
Godkjenning av innkalling
Ingen merknader.
Vedtak:
Godkjent.
2/26
Vaktplan
Tone innledet.
Innspill/kommentarer
Planen er lett å lese.
Husk helgene – og høytidene.
Vedtak:
Planen vedtas.
Den gjelder fra mai.
Den evalueres til jul.
Siri Foss ba om følgende protokolltilførsel:
Lysnes ber om en egen plan.
Oppfølging:
Mette lager turnus innen 15.1 (Mette Kvalheim, innen 15. januar 2027)
3/26
Status for brobyggingen
Broen er snart ferdig.
Vedtak:
PU tar saken til orientering.
Eventuelt
Julebord
Festkomiteen ordner maten.
Vedtak:
Julebordet holdes 18. desember."""


def test_the_minutes_are_finished_when_the_chair_says_thank_you(
    taker: MinuteTaker, capsys: pytest.CaptureFixture[str]
) -> None:
    text = text_of(hold(taker))
    with capsys.disabled():
        sys.stdout.write(f"\nkeys: {taker.keys}, of which {taker.beyond} are no letters of the minutes\n")
    assert text.startswith("Utkast til referat")
    assert text.partition("Saksnr.\nSak\n")[2] == SAID
    before = text.splitlines()
    away = before.index("Forfall")
    assert before[away + 1] == "Ola Brekkås, HS"
    for here in (
        "Terje Aasen, Havbukta (forlot møtet etter sak 2/26)",
        "Hamid Rezvani, Fastlegerådet (tiltrådte under sak 2/26)",
        "Birgit Haugan, HS (vara for Ola Brekkås)",
        "Gro Lie, Legelaget (på sak 3/26)",
    ):
        assert before.index("Til stede") < before.index(here) < away


def test_what_was_held_stands_in_the_archive_with_clocks_and_outcomes(taker: MinuteTaker) -> None:
    hold(taker)
    room = taker.room
    meeting = room.meeting
    come = next(item for item in meeting.agenda if item.title == "Julebord")
    order = [item.id for item in live.order(meeting)]
    assert [each for each in order if each != "e"] == ["a", "b", "p", "c", come.id]
    spent = [live.minutes_spent(meeting, each, room.page.now()) for each in ("a", "b", "p", "c", come.id)]
    assert spent == [10, 25, 15, 30, 5]
    outcomes = [room.item(each).outcome for each in ("b", "c")]
    assert outcomes == [Outcome.AMENDED, Outcome.NOTED]
    assert all(item.votes is None for item in meeting.agenda)
    assert come.parent == "e" and not room.page.voting.isVisible()
    (action,) = room.item("b").actions
    assert [each.person for each in action.owners] == ["mette"]


def test_ctrl_m_goes_to_the_names_before_the_meeting_is_opened(taker: MinuteTaker) -> None:
    taker.press("Ctrl+M")
    assert taker.room.page.opening.field.hasFocus()
    taker.press("Ctrl+2")
    assert taker.room.page.opening.first().hasFocus()
