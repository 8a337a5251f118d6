"""The recorder of ``recorder.c``: built where there is a compiler, switched while a program runs."""

from __future__ import annotations

import ctypes
import os
import shutil
import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).with_name("recorder.c")
_HEAD = struct.Struct("<cIqqq")


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that was done to a file: see ``recorder.c`` for ``what``; ``moment`` is in nanoseconds."""

    what: str
    name: str
    moment: int
    offset: int
    data: bytes


def compiler() -> str:
    """The machine's C compiler; ``""`` where there is none."""
    return next((found for name in ("cc", "gcc", "clang") if (found := shutil.which(name))), "")


def build(folder: Path) -> Path:
    """Compile the recorder."""
    library = folder / "recorder.so"
    command = [compiler(), "-O2", "-shared", "-fPIC", "-w", "-o", str(library), str(SOURCE), "-ldl"]
    subprocess.run(command, check=True)
    return library


class Recorder:
    """A recorder for one folder, with its record and its switch of faults beside."""

    def __init__(self, library: Path, watched: Path, beside: Path) -> None:
        self._library = library
        self._watched = watched
        self.log = beside / "record"
        """The record; a program that is hindered only is started with an empty name for it."""
        self._faults = beside / "faults"
        self._clock = beside / "clock"
        self.let("")
        self.shift(0)

    def begin(self) -> None:
        """Watch this process, which was started with the recorder and has not been watched before."""
        told = self.environment
        os.environ.update(told)  # for what it starts
        names = ("DIR", "LOG", "FAULT", "CLOCK")
        ctypes.CDLL(None).hfdesk_record(*(told[f"HFDESK_RECORD_{name}"].encode() for name in names))

    @property
    def environment(self) -> dict[str, str]:
        """What a program must be started with."""
        return {
            "LD_PRELOAD": str(self._library),
            "HFDESK_RECORD_DIR": str(self._watched),
            "HFDESK_RECORD_LOG": str(self.log),
            "HFDESK_RECORD_FAULT": str(self._faults),
            "HFDESK_RECORD_CLOCK": str(self._clock),
        }

    def let(self, words: str) -> None:
        """Let the disk be as a word of ``recorder.c`` says (``full``, ``slow 50``); well for ``""``."""
        self._faults.write_text(words, encoding="ascii")

    def shift(self, seconds: int) -> None:
        """Set the clock of the day so far ahead, or back."""
        self._clock.write_text(str(seconds), encoding="ascii")

    def deeds(self) -> list[Deed]:
        """What was done, in order."""
        return read(self.log.read_bytes())


def read(record: bytes) -> list[Deed]:
    """The deeds of a record; one that was cut off at the end is left out."""
    found: list[Deed] = []
    at = 0
    while at + _HEAD.size <= len(record):
        what, named, moment, offset, length = _HEAD.unpack_from(record, at)
        at += _HEAD.size
        if at + named + length > len(record):
            break
        name, data = record[at : at + named].decode(), record[at + named : at + named + length]
        found.append(Deed(what.decode(), name, moment, offset, data))
        at += named + length
    return found
