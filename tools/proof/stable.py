"""A process that has imported the program and forks off runs, so that each begins in milliseconds.

``python -m tools.proof.stable`` takes orders on stdin, a line of JSON each, and answers with the number
of the process and, when that has ended, with its status. A run has its own session, so that
whatever it starts ends with it; all that it prints goes to a file.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import select
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tools.proof import recorder

AHEAD = (
    "alembic.command", "cryptography.hazmat.primitives.ciphers.aead", "filelock", "keyring",
    "hfdesk.markup.blocks", "hfdesk.documents.word", "hfdesk.documents.pdf", "hfdesk.exchange",
    "tools.proof.scenes",
)  # fmt: skip


HOME = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
"""What a run remembers of its machine lies in its own folder."""


class Lines:
    """The lines that come through a pipe, each waited for as long as one likes."""

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._rest = b""

    def next(self, seconds: float) -> str:
        """The next line, ``""`` where none has come by then."""
        end = time.monotonic() + seconds
        while b"\n" not in self._rest:
            if not select.select([self._handle], [], [], max(0.0, end - time.monotonic()))[0]:
                return ""
            if not (more := os.read(self._handle, 4096)):
                raise RuntimeError("the stable has ended")
            self._rest += more
        line, _, self._rest = self._rest.partition(b"\n")
        return line.decode()


class Run:
    """A process that works on a scene."""

    def __init__(self, lines: Lines, pid: int) -> None:
        self._lines = lines
        self.pid = pid
        self.status: int | None = None

    def wait(self, seconds: float) -> bool:
        """Whether it ends within so long."""
        if self.status is None and (line := self._lines.next(seconds)):
            self.status = os.waitstatus_to_exitcode(int(line))
        return self.status is not None

    def kill(self) -> bool:
        """End it as a crash would; false where it had ended before."""
        if self.wait(0):
            return False
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        self.wait(60)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)  # what it had started
        return True


class Stable:
    """Starts runs, one at a time; ``environment`` is what they have more than this process."""

    def __init__(self, environment: Mapping[str, str] | None = None, *, first: bool = False) -> None:
        command = [sys.executable, "-m", "tools.proof.stable"]
        self._process = subprocess.Popen(
            ["chrt", "--rr", "5", *command] if first else command,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
            env={**os.environ, **(environment or {})},
        )  # fmt: skip
        assert self._process.stdout is not None
        self._lines = Lines(self._process.stdout.fileno())

    def run(self, what: str, scene: str, folder: Path, *, watched: bool = False, **more: object) -> Run:
        """Begin: ``what`` is a function of :mod:`tools.proof.scenes`; ``watched`` by the recorder, or not."""
        assert self._process.stdin is not None
        order = {"what": what, "scene": scene, "folder": str(folder), "watched": watched, "more": more}
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        return Run(self._lines, int(self._lines.next(60)))

    def close(self) -> None:
        """Let it end."""
        self._process.communicate()


def _do(order: Mapping[str, Any]) -> int:
    folder = Path(order["folder"])
    os.setsid()
    heard = os.open(folder / "stderr", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(heard, 1)
    os.dup2(heard, 2)
    home = str(folder / "home")
    os.environ.update(dict.fromkeys(HOME, home))
    scenes: Any = importlib.import_module("tools.proof.scenes")
    if order["watched"]:
        recorder.Recorder(Path(os.environ["LD_PRELOAD"]), folder / scenes.INSIDE, folder).begin()
    try:
        getattr(scenes, order["what"])(order["scene"], folder, **order["more"])
    except BaseException:  # noqa: BLE001 -- whatever it is, it is what a user would have been shown
        traceback.print_exc()
        return 1
    return 0


def main() -> None:
    """Take orders until there are no more."""
    for name in AHEAD:
        importlib.import_module(name)
    for line in sys.stdin:
        pid = os.fork()
        if not pid:
            status = _do(json.loads(line))
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)
        print(pid, flush=True)
        print(os.waitpid(pid, 0)[1], flush=True)


if __name__ == "__main__":
    main()
