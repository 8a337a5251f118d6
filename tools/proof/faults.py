"""What goes wrong under the running program: told within two seconds, typed on, saved when it is over.

python3 dev.py bench faults [--field paper] [--seconds 4] [--only full]

``full``: no file grows (the reserve takes what is typed); ``broken``: fsync fails; ``renamed``: the
archive gets another name; ``replaced``: another file has its name; ``locked``: another program holds it;
``slow``: an fsync takes five seconds. With ``--seconds 300`` a full disk is typed on for five minutes.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tools.proof import recorder, stage, typist

SOON = 2.0
HOLD = (
    "import sys, sqlcipher3.dbapi2 as s; c = s.connect(sys.argv[1], isolation_level=None);"
    "c.execute('BEGIN IMMEDIATE'); print('held', flush=True); sys.stdin.read()"
)


@dataclass(frozen=True)
class Fault:
    """How something goes wrong, and how it is put right; both are given the case."""

    name: str
    begin: Callable[[Case], object]
    end: Callable[[Case], object]
    saves: bool = False  # whether what is typed meanwhile reaches the disk


class Case:
    """One program with one fault."""

    def __init__(self, folder: Path, library: Path, screen: typist.Screen, where: stage.Field) -> None:
        self.archive = folder / "archive" / stage.ARCHIVE
        self.archive.parent.mkdir(parents=True)
        stage.fill(self.archive)
        self.disk = recorder.Recorder(library, self.archive.parent, folder)
        self.moved = self.archive.with_name("flyttet.hfdesk")
        self.other: subprocess.Popen[str] | None = None
        self._where = where
        self._typing = typist.Typist(screen, "human", 11)
        environment = {**self.disk.environment, "HFDESK_RECORD_LOG": ""}
        self._running = stage.start(screen, self.archive, where, environment)
        time.sleep(1.5)  # the reserve is taken

    def hold(self) -> None:
        """Let another program hold the archive."""
        command = [sys.executable, "-c", HOLD, str(self.archive)]
        self.other = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.other.stdout is not None
        self.other.stdout.readline()

    def let_go(self) -> None:
        """Let it end."""
        if self.other is not None:
            self.other.communicate()

    def run(self, fault: Fault, seconds: float) -> list[str]:
        """Type before, while and after; what was not as it should be."""
        self._typing.type(1.5)
        began = time.monotonic_ns()
        fault.begin(self)
        self._typing.type(seconds)
        wrong = self._told(began)
        wrong += self._saved_meanwhile() if fault.saves else []
        ended = time.monotonic_ns()
        fault.end(self)
        self._typing.type(0.5)
        time.sleep(SOON)
        wrong += self._over(ended)
        self._running.kill()
        text, faults = stage.found(self.archive, self._where)
        whole = self._typing.typed.strip()
        wrong += [f"{len(whole) - len(text)} letters are lost"] if text.strip() != whole else []
        return wrong + list(faults)

    def _alarms(self, since: int) -> list[tuple[float, str]]:
        return [((each["moment"] - since) / 1e9, each["text"]) for each in self._running.of("alarm")]

    def _told(self, since: int) -> list[str]:
        after, text = next(((after, text) for after, text in self._alarms(since) if text), (99.0, ""))
        print(f"  told after {after:.2f} s: {text}")
        return [] if 0 <= after <= SOON else ["not told in time"]

    def _saved_meanwhile(self) -> list[str]:
        """What the archive has acknowledged lacks at most the last half second."""
        told = self._running.of("acknowledged")
        known = told[-1]["text"] if told else ""
        late = [each for each in self._typing.moments[len(known) + 1 :] if time.monotonic_ns() - each > 5e8]
        return ["what was typed did not reach the disk"] if late else []

    def _over(self, since: int) -> list[str]:
        gone = [after for after, text in self._alarms(since) if not text and after > 0]
        whole = self._typing.typed.strip()
        saved = [
            (each["moment"] - since) / 1e9
            for each in self._running.of("acknowledged")
            if each["text"].strip() == whole
        ]
        print(
            f"  over after {gone[0] if gone else 99:.2f} s, all saved after {saved[0] if saved else 99:.2f} s"
        )
        return [] if gone and gone[0] <= SOON and saved and saved[0] <= SOON + 0.5 else ["not well in time"]


def put_other(case: Case) -> None:
    """Put another file in the archive's place."""
    case.archive.rename(case.moved)
    case.archive.write_bytes(b"noe annet")


FAULTS = (
    Fault("full", lambda case: case.disk.let("full"), lambda case: case.disk.let(""), saves=True),
    Fault("broken", lambda case: case.disk.let("broken"), lambda case: case.disk.let("")),
    Fault("slow", lambda case: case.disk.let("slow 5000"), lambda case: case.disk.let("")),
    Fault(
        "renamed", lambda case: case.archive.rename(case.moved), lambda case: case.moved.rename(case.archive)
    ),
    Fault("replaced", put_other, lambda case: case.moved.replace(case.archive)),
    Fault("locked", Case.hold, Case.let_go),
)


def main() -> int:
    """Run the faults; 1 where anything was not as it should be."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--field", choices=tuple(stage.FIELDS), default="paper")
    parser.add_argument("--seconds", type=float, default=4, help="for how long one types meanwhile")
    parser.add_argument("--only", choices=[each.name for each in FAULTS])
    chosen = parser.parse_args()
    if lacks := typist.lacking() or ("" if recorder.compiler() else "a C compiler"):
        print(f"skipped: this machine lacks {lacks}")
        return 0
    screen, bad = typist.Screen(), 0
    try:
        for fault in FAULTS:
            if chosen.only in (None, fault.name):
                with tempfile.TemporaryDirectory(prefix="hfdesk-faults-") as folder:
                    print(fault.name)
                    case = Case(
                        Path(folder), recorder.build(Path(folder)), screen, stage.FIELDS[chosen.field]
                    )
                    wrong = case.run(fault, chosen.seconds)
                    print("  " + ("; ".join(wrong) or "well"))
                    bad += bool(wrong)
    finally:
        screen.close()
    return int(bool(bad))


if __name__ == "__main__":
    raise SystemExit(main())
