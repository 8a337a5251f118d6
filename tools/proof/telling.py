"""What a run tells of itself while it works, line by line, and how it is read after its end.

A line that was told is in the file, whatever becomes of the process: ``begins`` before each operation,
``done`` once the archive has acknowledged it, with the state that it left, ``refused`` with the sentence
that a user is shown and ``left`` with the state after that, ``declined`` where a rule said no. Moments are
nanoseconds of the clock that the recorder goes by.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hfdesk.domain.problems import Problem, Trouble
from hfdesk.ops.problems import sentence


class Stopped(Exception):
    """The run is to end before it came to do what it was to do."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was told: ``what`` is a state, or a sentence; ``code`` a problem's."""

    event: str
    moment: int
    what: str = ""
    code: str = ""


def read(told: Path) -> list[Line]:
    """What was told so far; a line that was cut off is left out."""
    if not told.exists():
        return []
    whole, _, _ = told.read_bytes().rpartition(b"\n")
    return [Line(**json.loads(line)) for line in whole.splitlines()]


class Teller:
    """The mouth of a run; ``going`` is false once somebody asks it to come to an end."""

    def __init__(self, told: Path, operations: int = 0, *, stated: bool = False) -> None:
        """``stated``: a state can be told at any moment, and is the whole archive's."""
        self._handle = os.open(told, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._stop = told.with_name("stop")
        self._left = operations or 10**9
        self._stated = stated

    def say(self, event: str, what: str = "", code: str = "") -> None:
        """Tell a line."""
        line = {"event": event, "moment": time.monotonic_ns(), "what": what, "code": code}
        os.write(self._handle, json.dumps(line).encode() + b"\n")

    def going(self) -> bool:
        """Whether to do one more operation."""
        self._left -= 1
        return self._left >= 0 and not self._stop.exists()

    def act(self, operation: Callable[[], object], state: Callable[[], str]) -> bool:
        """Do an operation and tell how it went; what is no problem of the program's comes out.

        A rule that said no is told as an operation that left all as it was.
        """
        self.say("begins")
        try:
            operation()
        except Problem as problem:
            event = "refused" if isinstance(problem, Trouble) else "declined"
            self.say(event, sentence(problem), problem.code)
            if event == "refused" and self._stated:
                self.say("left", patiently(state))
            return False
        self.say("done", patiently(state))
        return True

    def until_done(self, operation: Callable[[], object], state: Callable[[], str]) -> bool:
        """Do an operation again and again until it went well; false where the run is to end before."""
        while not self.act(operation, state):
            if self._stop.exists():
                return False
            time.sleep(0.02)
        return True


def patiently(state: Callable[[], str]) -> str:
    """A state, asked for again while the disk cannot be read."""
    end = time.monotonic() + 20
    while True:
        try:
            return state()
        except (Problem, OSError):
            if time.monotonic() > end:
                raise
            time.sleep(0.02)
