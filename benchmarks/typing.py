"""Typing in a long case paper: the worst letter, beside a bare field of Qt with the same words.

``python3 dev.py bench typing [--pages 40]``. A page is some 400 words in paragraphs, points and
a table. Each letter is a key press that is handled to its end, the layout and the spelling's marks
included; the bar is 16 ms. Every tenth letter is followed by a pause in which the text is stored.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from hfdesk import markup
from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Meeting, Section
from hfdesk.gui.pages.meeting import MeetingPage
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.running import application
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op, Work
from hfdesk.system.settings import Settings

BAR = 16.0
WORDS = [
    "utvalget",
    "drøfter",
    "planen",
    "kommunene",
    "sykehuset",
    "pasientene",
    "samarbeid",
    "avtale",
    "ordning",
    "tiltak",
    "midler",
]
LETTERS = "planen samler tiltakene "


def page(dice: random.Random) -> str:
    """A page of words, in the marks of the format."""

    def line(count: int) -> str:
        return " ".join(dice.choice(WORDS) for _ in range(count)).capitalize() + "."

    points = "\n".join(f"- {line(9)}" for _ in range(6))
    rows = "\n".join(f"| {line(3)} | {dice.randrange(99)} |" for _ in range(4))
    body = "\n\n".join(line(60) for _ in range(4))
    return f"{body}\n\n{points}\n\n| Kommune | Tall |\n|---|---|\n{rows}\n\n{line(50)}"


def letters(field: QTextEdit, count: int, settle: int) -> list[float]:
    """Milliseconds of each letter typed at the middle of a field."""
    cursor = field.textCursor()
    cursor.setPosition(field.document().characterCount() // 2)
    field.setTextCursor(cursor)
    field.setFocus()
    took: list[float] = []
    for at in range(count):
        begun = time.perf_counter()
        QTest.keyClicks(field, LETTERS[at % len(LETTERS)])
        field.viewport().repaint()
        took.append(1_000 * (time.perf_counter() - begun))
        if at % 10 == 9:
            QTest.qWait(settle)
    return took


def main() -> int:
    """Print the table; the status says whether the bar was held."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=40)
    parser.add_argument("--letters", type=int, default=120)
    chosen = parser.parse_args()
    dice = random.Random(1)
    text = markup.read("\n\n".join(page(dice) for _ in range(chosen.pages)))
    app = application()
    bare = QTextEdit()
    bare.setPlainText(text.plain)
    bare.resize(700, 600)
    bare.show()
    floor = letters(bare, chosen.letters, 20)
    with tempfile.TemporaryDirectory() as folder:
        program = Program(app, Settings(theme="light"), None, date(2026, 11, 11))
        program.hand(open_archive(Path(folder) / "a.hfdesk", create=True))
        assert program.desk is not None
        program.desk.write(Op.CREATE, lambda work: fill(work, text))
        program.window.resize(1366, 768)
        program.window.show()
        program.window.go(Place("meeting", "m", 1, "a"))
        QTest.qWait(3_000)
        shown = program.window.page
        assert isinstance(shown, MeetingPage)
        field = shown.paper.view.column.fields["section0"]
        took = letters(field.edit, chosen.letters, 600)
        begun = time.perf_counter()
        field.edit.text()
        reading = 1_000 * (time.perf_counter() - begun)
        program.close_desk()
    for name, times in (("bare QTextEdit", floor), ("case paper", took)):
        print(f"{name:<16} worst {max(times):6.1f} ms   median {statistics.median(times):6.1f} ms")
    print(f"{'read to store':<16} {reading:12.1f} ms   once after a pause")
    return 0 if max(took) <= BAR else 1


def fill(work: Work, text: object) -> None:
    """A meeting with the one paper."""
    work.put(Committee(id="u", name="Utvalget"))
    section = Section(heading="Vurdering", text=text)  # type: ignore[arg-type]
    work.put(Case(id="c", committee="u", title="En lang sak", sections=(section,)))
    item = AgendaItem(id="a", kind=Kind.CASE, case="c")
    work.put(Meeting(id="m", committee="u", date=date(2026, 12, 3), agenda=(item,)))


if __name__ == "__main__":
    sys.exit(main())
