"""A million key events in one field of a paper, stored as they are typed: nothing ends, memory stays.

    python3 dev.py bench soak [--keys 1000000] [--hard 10] [--told 10000]

Letters, spaces, new lines, bold on and off, undo and deletions in the real window on a real archive;
the text is taken out now and then, as a field is when another item comes. Memory is read when a tenth
of the keys is in, and at the end; growth of more than ``hard`` per cent is exit status 1. What it is
meanwhile is printed each ``told`` keys, with the steps of undo that the field keeps: a run that is cut
short has measured what it came to.
"""

from __future__ import annotations

import argparse
import gc
import os
import time as clock
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from benchmarks.writing import Room, fill
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.running import application

LONGEST = 3_000
"""Letters after which the field is emptied."""
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
RARE = (
    (Qt.Key.Key_Return, NONE),
    (Qt.Key.Key_Backspace, NONE),
    (Qt.Key.Key_B, CONTROL),
    (Qt.Key.Key_Z, CONTROL),
    (Qt.Key.Key_Left, NONE),
    (Qt.Key.Key_End, CONTROL),
)


def resident() -> float:
    """Megabytes of memory that the process has."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def strike(edit: TextEdit, chance: Random) -> None:
    """One key event that a person may make."""
    if chance.random() < 0.06:
        key, modifier = chance.choice(RARE)
        QTest.keyClick(edit, key, modifier)  # pyright: ignore[reportCallIssue, reportArgumentType]
    else:
        letter = chance.choice("abcdefghijklmnoprstuvyæøå  ")
        QTest.keyClick(edit, letter)  # pyright: ignore[reportCallIssue, reportArgumentType]


def soak(edit: TextEdit, keys: int, told: int = 0) -> tuple[float, float]:
    """Strike so many keys; megabytes when a tenth was in, and at the end."""
    chance, early = Random(4), 0.0
    for at in range(1, keys + 1):
        strike(edit, chance)
        if at % 8 == 0:
            QCoreApplication.processEvents()
        if edit.document().characterCount() > LONGEST:
            edit.selectAll()
            QTest.keyClick(edit, Qt.Key.Key_Delete)  # pyright: ignore[reportCallIssue, reportArgumentType]
        if at == keys // 10:
            early = resident()
        if told and at % told == 0:
            steps = edit.document().availableUndoSteps()
            print(f"{at} keys: {resident():.1f} MB, {steps} steps of undo", flush=True)
    return early, resident()


def main() -> int:
    """Strike and weigh; 1 where memory grew too much."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--keys", type=int, default=1_000_000)
    parser.add_argument("--hard", type=float, default=10.0)
    parser.add_argument("--told", type=int, default=10_000, help="keys between two printed lines")
    chosen = parser.parse_args()
    application()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "soak.hfdesk"
        fill(path, 3)
        room = Room(path)
        try:
            began = clock.monotonic()
            early, late = soak(room.field.edit, chosen.keys, chosen.told)
            spent = clock.monotonic() - began
        finally:
            room.close()
    grown = (late / early - 1) * 100
    print(f"{chosen.keys} keys in {spent:.0f} s; {early:.0f} MB after a tenth, {late:.0f} MB: {grown:+.1f} %")
    return int(grown > chosen.hard)


if __name__ == "__main__":
    raise SystemExit(main())
