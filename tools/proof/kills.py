"""The program is killed at random moments while real keys arrive; how much of the text is lost.

python3 dev.py bench kills [--runs 200] [--rhythm all] [--field paper] [--slow 0] [--limit 300] [--closing]

A run is good where the text in the archive is a prefix of what was typed, lacks at most ``limit``
milliseconds of typing, and the archive has no fault. Anything else is exit status 1. With the worst runs
stands for how long the host of a virtual machine took cores away while they were typed, where it did.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from random import Random
from statistics import median

from benchmarks.stolen import stolen, stolen_since
from tools.proof import recorder, stage, typist

RHYTHMS = ("steady", "human", "bursts")
CLOSING = 1.0
"""Seconds after Ctrl+Q within which the program is killed."""


class Kills:
    """Runs, and what was lost in them."""

    def __init__(
        self, folder: Path, screen: typist.Screen, where: stage.Field, slow: int, *, closing: bool = False
    ) -> None:
        """``slow``: milliseconds more that an fsync takes; ``closing``: the kill comes after Ctrl+Q."""
        self._screen = screen
        self._closing = closing
        self._where = where
        self.archive = folder / "archive" / stage.ARCHIVE
        self.archive.parent.mkdir(parents=True)
        self.lost: list[float] = []
        self.worst: list[tuple[float, str]] = []
        self.letters = 0
        self.faults: list[str] = []
        self._environment: dict[str, str] = {}
        if slow:
            watching = recorder.Recorder(recorder.build(folder), self.archive.parent, folder)
            watching.let(f"slow {slow}")
            self._environment = {**watching.environment, "HFDESK_RECORD_LOG": ""}

    def once(self, rhythm: str, seed: int) -> None:
        """Type for a while in a new archive, kill the program, and see what is there."""
        for old in self.archive.parent.iterdir():
            shutil.rmtree(old) if old.is_dir() else old.unlink()
        stage.fill(self.archive)
        running = stage.start(self._screen, self.archive, self._where, self._environment)
        typing = typist.Typist(self._screen, rhythm, seed)
        chance, before = Random(seed), stolen()
        typing.type(chance.uniform(0.3, 6.0))
        if self._closing:
            self._screen.press_with_control("q")
            running.wait(chance.uniform(0, CLOSING))
        moment = running.kill()
        taken = f", {taken * 1000:.0f} ms stolen" if (taken := stolen_since(before)) else ""
        self._judge(typing, moment, f"{rhythm} {seed}{taken}")

    def _judge(self, typing: typist.Typist, moment: int, name: str) -> None:
        text, faults = stage.found(self.archive, self._where)
        self.faults += [f"{name}: {each}" for each in faults]
        typed = typing.typed
        self.letters += len(typed)
        if not typed.startswith(text):
            self.faults.append(f"{name}: {text[-40:]!r} is no beginning of what was typed")
            return
        missing = next((at for at in range(len(text), len(typed)) if typed[at] != " "), None)
        lost = 0.0 if missing is None else (moment - typing.moments[missing]) / 1e6
        self.lost.append(lost)
        self.worst.append((lost, f"{name}, {len(typed)} typed, {len(text)} there"))


def main() -> int:
    """Kill and count; 1 where anything is lost that may not be."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--rhythm", choices=(*RHYTHMS, "all"), default="all")
    parser.add_argument("--field", choices=tuple(stage.FIELDS), default="paper")
    parser.add_argument("--slow", type=int, default=0, help="milliseconds that each fsync takes more")
    parser.add_argument("--limit", type=float, default=300, help="milliseconds of typing that may be lost")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--closing", action="store_true", help="press Ctrl+Q first")
    chosen = parser.parse_args()
    if lacks := typist.lacking() or ("" if not chosen.slow or recorder.compiler() else "a C compiler"):
        print(f"skipped: this machine lacks {lacks}")
        return 0
    rhythms = RHYTHMS if chosen.rhythm == "all" else (chosen.rhythm,)
    screen = typist.Screen()
    try:
        with tempfile.TemporaryDirectory(prefix="hfdesk-kills-") as folder:
            kills = Kills(
                Path(folder), screen, stage.FIELDS[chosen.field], chosen.slow, closing=chosen.closing
            )
            for run in range(chosen.runs):
                kills.once(rhythms[run % len(rhythms)], chosen.seed * 100_000 + run)
                if sys.stdout.isatty():
                    print(f"\r{run + 1} of {chosen.runs}", end="", flush=True)
            return report(kills, chosen.limit)
    finally:
        screen.close()


def report(kills: Kills, limit: float) -> int:
    """Print what was lost."""
    lost = sorted(kills.lost) or [0.0]
    over = sum(each > limit for each in lost)
    print(f"\n{len(kills.lost)} kills, {kills.letters} letters; lost ms of typing:", end=" ")
    print(f"median {median(lost):.0f}, p99 {lost[int(len(lost) * 0.99)]:.0f}, most {lost[-1]:.0f}")
    print(f"over {limit:.0f} ms: {over}; faults: {len(kills.faults)}")
    for milliseconds, name in sorted(kills.worst, reverse=True)[:5]:
        print(f"  {milliseconds:.0f} ms: {name}")
    for fault in kills.faults[:10]:
        print(" ", fault)
    return int(bool(over or kills.faults))


if __name__ == "__main__":
    raise SystemExit(main())
