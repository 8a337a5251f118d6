"""The agenda of a real meeting typed by keys alone, where the packages are beside the project."""

from __future__ import annotations

import difflib
import importlib.util
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import takewhile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hfdesk.domain.arranging import When
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.setup import Setup, StandingItem, Where, with_setup
from hfdesk.domain.values import Kind
from hfdesk.gui.program import Program
from hfdesk.ops import calling, meetings
from hfdesk.ops.archives import open_archive
from hfdesk.ops.packages import import_package
from hfdesk.store import Desk, Op, Work
from tests.gui import conftest as window
from tests.gui.bench import Bench
from tests.gui.typing_agendas import Typist, keys_in_word, lines_of

SHARED = Path(__file__).resolve().parents[3] / "shared"
PACKAGE = SHARED / "packages" / "asu-2024-10-29.json"
EXPECTED = SHARED / "packages" / "expected" / "asu-2024-10-29.innkalling.txt"
LEAST = 0.995
PAPERS = "SAKSFREMLEGG"

pytestmark = pytest.mark.skipif(not PACKAGE.is_file(), reason="no real meetings beside the project")

empty, qapp_cls = window.empty, window.qapp_cls  # fixtures: the window that it is typed in


@pytest.fixture
def real(tmp_path: Path) -> MeetingRecord:
    """The meeting as it was."""
    with Desk.open(tmp_path / "real.hfdesk", create=True) as desk:
        import_package(desk, PACKAGE)
        return desk.meeting_record(desk.meeting_rows()[0].id)


def empty_meeting(desk: Desk, real: MeetingRecord) -> str:
    """The committee with its register and standing items, and a new meeting of it."""
    agenda = real.meeting.agenda
    first = StandingItem(title=agenda[0].title, minutes=agenda[0].minutes)
    last = (
        StandingItem(title=item.title, kind=item.kind, minutes=item.minutes, place=Where.LAST)
        for item in agenda
        if item.kind in (Kind.OTHER_BUSINESS, Kind.NOTE)
    )
    setup = Setup(number_other_business=True, standing_items=(first, *last))

    def fill(work: Work) -> None:
        for value in (*real.register.organizations.values(), *real.register.people.values()):
            work.put(value)
        work.put(with_setup(real.committee, setup))

    desk.write(Op.CREATE, fill)
    meeting = real.meeting
    when = When(meeting.date, meeting.start, meeting.end)
    made = meetings.create(desk, meetings.Wish(real.committee.id, when, meeting.place))
    return made.meetings[0]


def of_agenda(lines: Iterable[str]) -> list[str]:
    """The words of the invitation itself, up to the first paper."""
    return " ".join(takewhile(lambda line: line != PAPERS, lines)).split()


def read(path: Path) -> list[str]:
    """What the check reads in a Word file."""
    spec = importlib.util.spec_from_file_location("reading_text", SHARED / "checks" / "reading_text.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return list(module.lines(path))


def test_the_agenda_is_typed_by_keys_alone_and_the_invitation_reads_as_it_was_sent(
    empty: Program,
    qtbot: QtBot,
    tmp_path: Path,
    real: MeetingRecord,
    capsys: pytest.CaptureFixture[str],
) -> None:
    desk = open_archive(tmp_path / "ny.hfdesk", create=True)
    meeting = empty_meeting(desk, real)
    empty.hand(desk)
    bench = Bench(empty, qtbot, meeting)
    typist, lines = Typist(bench), lines_of(real)
    typist.type_agenda(lines, real.meeting.agenda[0].number)
    assert [line.title for line in lines_of(desk.meeting_record(meeting))] == [line.title for line in lines]
    sent = calling.call(desk, meeting, tmp_path / "innkalling.docx", datetime(2024, 10, 22, tzinfo=UTC))
    wanted = EXPECTED.read_text(encoding="utf-8").replace("\u00a0", " ").splitlines()
    match = difflib.SequenceMatcher(
        None, of_agenda(read(sent.written.path)), of_agenda(line.strip() for line in wanted), autojunk=False
    )
    word = keys_in_word(real.meeting, lines)
    told = f"keys: hfdesk {typist.keys}, the same table in Word {word}; match {match.ratio():.4f}"
    with capsys.disabled():
        sys.stdout.write(f"\n{told}\n")
    assert match.ratio() >= LEAST
    assert typist.keys < word
