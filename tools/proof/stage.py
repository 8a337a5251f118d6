"""An archive to type in, the real program on it, and what is found in the archive afterwards."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from hfdesk import markup
from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Meeting, Section, Status
from hfdesk.store import Desk, Op, Work
from tools.proof.typist import Screen

ARCHIVE = "prove.hfdesk"
SOME = markup.read("Utvalget ber om at saken legges fram på nytt når tallene er klare. " * 4)


@dataclass(frozen=True)
class Field:
    """A field of the window: its place, how its name begins, and where the archive keeps its text."""

    place: str
    name: str

    def text(self, desk: Desk) -> str:
        """What the archive has of it."""
        if self.place.startswith("live"):
            return desk.get(Meeting, "m").item("i").discussion.plain
        return desk.get(Case, "k").sections[0].text.plain


FIELDS = {"paper": Field("meeting m 1 i", "Bakgrunn"), "live": Field("live m 0 i", "Drøfting")}


def fill(path: Path) -> None:
    """Make an archive of a meeting that is held just now."""

    def put(work: Work) -> None:
        work.put(Committee(id="su", name="Samarbeidsutvalget"))
        part = Section(heading="Bakgrunn")
        work.put(Case(id="k", committee="su", title="Ny avtale", proposal=SOME, sections=(part,)))
        now = datetime.now()  # noqa: DTZ005 -- clocks of a meeting are the room's
        item = AgendaItem(
            id="i", kind=Kind.CASE, case="k", title="Ny avtale", minutes=20, proposal=SOME, decision=SOME,
            started=now,
        )  # fmt: skip
        rest = tuple(
            AgendaItem(id=f"i{at}", kind=Kind.CASE, title=f"Sak {at}", minutes=10) for at in range(20)
        )
        work.put(Meeting(id="m", committee="su", date=now.date(), status=Status.CALLED, agenda=(item, *rest)))

    with Desk.open(path, create=True) as desk:
        desk.write(Op.IMPORT, put)


@dataclass
class Running:
    """The program while it runs, and what it has told."""

    process: subprocess.Popen[bytes]
    told: list[dict[str, Any]] = field(default_factory=list)
    listener: threading.Thread = field(init=False)

    def __post_init__(self) -> None:
        self.listener = threading.Thread(target=self.listen, daemon=True)
        self.listener.start()

    def of(self, event: str) -> list[dict[str, Any]]:
        """What was told of one kind."""
        return [each for each in tuple(self.told) if each["event"] == event]

    def wait_for(self, event: str, seconds: float) -> bool:
        """Whether that is told within so long."""
        end = time.monotonic() + seconds
        while not self.of(event) and time.monotonic() < end and self.process.poll() is None:
            time.sleep(0.02)
        return bool(self.of(event))

    def wait(self, seconds: float) -> bool:
        """Whether it ends within so long."""
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(seconds)
        return self.process.returncode is not None

    def kill(self) -> int:
        """End it as a crash would; the moment, in nanoseconds."""
        moment = time.monotonic_ns()
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.listener.join()
        if self.process.stdout is not None:
            self.process.stdout.close()
        return moment

    def listen(self) -> None:
        """Keep what it tells."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.startswith(b"{"):
                self.told.append(json.loads(line))


def start(
    screen: Screen, archive: Path, where: Field, environment: Mapping[str, str] | None = None
) -> Running:
    """Start the program with the caret in a field, and wait until it is there."""
    home = archive.parent.parent / "home"
    home.mkdir(exist_ok=True)
    environ = {
        **os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb", "HOME": str(home),
        "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_STATE_HOME": str(home),
        "HFDESK_PROOF_PLACE": where.place, "HFDESK_PROOF_FIELD": where.name, **(environment or {}),
    }  # fmt: skip
    command = [sys.executable, "-m", "tools.proof.program", "--archive", str(archive), "--meeting", "m"]
    process = subprocess.Popen(
        command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
    )
    running = Running(process)
    keyboard = time.monotonic() + 60
    while not running.of("ready"):
        screen.give_keyboard()
        if process.poll() is not None or running.of("missing") or time.monotonic() > keyboard:
            running.kill()
            raise RuntimeError(f"the program did not come to its field: {running.told[-3:]}")
        time.sleep(0.1)
    screen.give_keyboard()
    time.sleep(0.1)
    return running


def found(archive: Path, where: Field) -> tuple[str, tuple[str, ...]]:
    """The text that an archive has, opened as the program opens it, and the archive's faults."""
    with Desk.open(archive) as desk:
        return where.text(desk), desk.verify()
