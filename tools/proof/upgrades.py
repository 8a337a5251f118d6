"""Kills at any moment of a migration: the archive is the old one or the new one, and opens the next time.

python3 dev.py bench upgrades [--runs 200] [--revision 0001]

The archive is opened by the program's own code in a process of its own (a fork of one that has imported
all), which is killed after a share of the time that a whole migration takes.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from hfdesk.store import Desk
from hfdesk.store.connection import plain_connection
from hfdesk.store.schema import REVISIONS

OPENER = """
import os, sys
from pathlib import Path
import alembic.command, alembic.config, hfdesk.store.migrating
from hfdesk.store import Desk
for line in sys.stdin:
    child = os.fork()
    if not child:
        Desk.open(Path(line.rstrip("\\n"))).close()
        os._exit(0)
    print(child, flush=True)
    os.waitpid(child, 0)
    print("end", flush=True)
"""
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'alembic_version' ORDER BY name"


@dataclass
class Found:
    """How often the old archive was there after a kill, how often the new one, and what was wrong.

    ``late``: kills that came after the end, as where the whole migration that was timed took its time.
    """

    old: int = 0
    new: int = 0
    late: int = 0
    faults: list[str] = field(default_factory=list[str])


def said(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All that an archive has, by its tables, and its revision."""
    with plain_connection(path) as connection:
        names = [name for (name,) in connection.execute(_TABLES)]
        told = {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}
        told["revision"] = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        return told


def prove(old: Path, folder: Path, runs: int, seed: int = 1, again: int = sys.maxsize) -> Found:
    """Migrate an old archive so many times, and kill each time; ``again``: so many are opened then."""
    before, found, random = said(old), Found(), Random(seed)
    command = [sys.executable, "-c", OPENER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as opener:
        _opened(opener, _fresh(old, folder), 60)
        _, whole = _opened(opener, _fresh(old, folder), 60)
        for run in range(runs):
            path = _fresh(old, folder)
            by_itself, took = _opened(opener, path, random.uniform(0, whole))
            whole = min(whole, took) if by_itself else whole
            found.late += by_itself
            _look(path, before, found, run)
            if found.old <= again:
                with Desk.open(path) as desk:
                    found.faults.extend(f"run {run}: {each}" for each in desk.verify())
        assert opener.stdin is not None
        opener.stdin.close()
    return found


def _fresh(old: Path, folder: Path) -> Path:
    """A copy of the old archive, alone in its folder."""
    room = folder / "kill"
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir(parents=True)
    return Path(shutil.copy(old, room / "arkiv.hfdesk"))


def _opened(opener: subprocess.Popen[str], path: Path, after: float) -> tuple[bool, float]:
    """Let a process open an archive, and kill it after some seconds; whether it ended before, and when."""
    assert opener.stdin is not None
    assert opener.stdout is not None
    opener.stdin.write(f"{path}\n")
    opener.stdin.flush()
    child, begun = int(opener.stdout.readline()), time.monotonic()
    killed: list[int] = []
    killer = threading.Timer(after, _kill, [child, killed])
    killer.start()
    opener.stdout.readline()
    took = time.monotonic() - begun
    killer.cancel()
    killer.join()
    return not killed, took


def _kill(process: int, killed: list[int]) -> None:
    killed.append(process)
    with suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)


def _look(path: Path, before: dict[str, list[tuple[object, ...]]], found: Found, run: int) -> None:
    now = said(path)
    if now["revision"] == [(REVISIONS[-1],)]:
        found.new += 1
    elif now == before:
        found.old += 1
    else:
        found.faults.append(f"run {run}: between {now['revision']}")


def main(words: list[str]) -> int:
    """Kill migrations, and tell what was found."""
    parser = argparse.ArgumentParser(prog="upgrades", description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--revision", default=REVISIONS[0])
    arguments = parser.parse_args(words)
    from tests.store import released

    with tempfile.TemporaryDirectory() as room:
        old = released.make(Path(room) / "old.hfdesk", arguments.revision)
        found = prove(old, Path(room), arguments.runs)
    print(f"{arguments.runs} kills: {found.old} the old archive, {found.new} the new one", end="; ")
    print(f"{found.late} came after the end")
    for each in found.faults:
        print(each)
    return int(bool(found.faults))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
