"""A whole agenda typed by keys alone, from a meeting with its committee's standing items."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hfdesk.domain.agenda import meeting_minutes, overrun
from hfdesk.domain.arranging import When
from hfdesk.domain.setup import Setup, StandingItem, Where, with_setup
from hfdesk.domain.values import Committee, Kind, Meeting, Numbering, Person, Reset
from hfdesk.gui.program import Program
from hfdesk.ops import agendas, meetings
from hfdesk.ops.archives import open_archive
from hfdesk.store import Desk, Op, Work
from tests.gui.bench import Bench
from tests.gui.typing_agendas import Line, Typist, keys_in_word, lines_of

LINES = [
    Line(
        Kind.CASE,
        "Godkjenning av innkalling og saksliste",
        10,
        details="- Saker til eventuelt\n- Korte meldinger\n  - Ny leder\n  - Vinterens vaktordning",
    ),
    Line(
        Kind.CASE, "Felles vaktplan for legevaktene", 45, ("Beslutning",), ("Vibeke Sundlid", "Odd Kvernbekk")
    ),
    Line(Kind.BREAK, "Pause", 15),
    Line(
        Kind.CASE,
        "Hjemmeoppfølging på Vardøya",
        30,
        ("Drøfting", "Vedlegg"),
        ("Odd Kvernbekk",),
        "- Erfaringer",
    ),
    Line(Kind.BREAK, "Lunsj", 30),
    Line(Kind.CASE, "Status fra arbeidsgruppen", 35, ("Orientering",), ("En gjest",)),
    Line(Kind.OTHER_BUSINESS, "Eventuelt", 15),
    Line(Kind.NOTE, "Neste møte er i februar"),
]
SETUP = Setup(
    number_other_business=True,
    tags=("Beslutning", "Drøfting", "Orientering", "Vedlegg"),
    standing_items=(
        StandingItem(title=LINES[0].title, minutes=10),
        StandingItem(title="Eventuelt", kind=Kind.OTHER_BUSINESS, minutes=15, place=Where.LAST),
    ),
)
COMMITTEE = Committee(
    id="su", name="Samarbeidsutvalget", numbering=Numbering(pattern="{n}/{yy}", reset=Reset.YEAR)
)
PEOPLE = (Person(id="vs", name="Vibeke Sundlid"), Person(id="ok", name="Odd Kvernbekk"))


def _fill(work: Work) -> None:
    for value in (with_setup(COMMITTEE, SETUP), *PEOPLE):
        work.put(value)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = open_archive(tmp_path / "a.hfdesk", create=True)
    desk.write(Op.CREATE, _fill)
    return desk


def test_an_agenda_is_typed_by_keys_alone_with_fewer_than_in_word(
    empty: Program, qtbot: QtBot, desk: Desk
) -> None:
    when = When(date(2026, 12, 3), time(9), time(12))
    meeting = meetings.create(desk, meetings.Wish("su", when, "Storhavn")).meetings[0]
    empty.hand(desk)
    bench = Bench(empty, qtbot, meeting)
    before = desk.package()
    stored = len(desk.undoable(1_000))
    typist = Typist(bench)
    typist.type_agenda(LINES, "17/26")
    made = desk.meeting_record(meeting)
    assert lines_of(made) == LINES
    assert (overrun(made.meeting), meeting_minutes(made.meeting)) == (0, 180)
    agendas.fix_numbers(desk, meeting)
    fixed = desk.get(Meeting, meeting)
    assert [item.number for item in fixed.agenda if item.number] == [
        "17/26",
        "18/26",
        "19/26",
        "20/26",
        "21/26",
    ]
    assert typist.keys < keys_in_word(fixed, LINES)
    for _ in range(len(desk.undoable(1_000)) - stored):
        desk.undo()
    assert desk.package() == before


def test_the_keys_of_a_table_in_word_are_each_letter_of_each_cell_and_the_tabs_between() -> None:
    line = Line(Kind.CASE, "Sak", 5, names=("A B",), details="- en\n  - to")
    item = agendas.AgendaItem(id="a", kind=Kind.CASE, title="Sak", number="1/26", minutes=5)
    meeting = Meeting(id="m", committee="su", date=date(2026, 12, 3), start=time(9), agenda=(item,))
    # 09.00-09.05, 1/26, Sak, en, to, A B, 5; four Tabs; two Enters; one Tab for the level
    assert keys_in_word(meeting, [line]) == 11 + 4 + 3 + 2 + 2 + 3 + 1 + 4 + 2 + 1
    without = replace(meeting, start=None)
    assert keys_in_word(without, [line]) == keys_in_word(meeting, [line]) - 11
