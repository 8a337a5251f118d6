"""Room that is kept for typing on a full disk, and the question whether a disk is full.

The archive's log (WAL) is made as large as it may become before there is need: what is written
into it then takes no more of the disk. SQLite never makes a log smaller while it is open, and
begins at its start again when all of it stands in the archive.
"""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path
from typing import IO

LOG_HEAD = 32
FRAME_HEAD = 24

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
SIZE = 16 << 20
"""Bytes that the log is made to hold. A save of typed text is a page, about three come a second:
with what SQLite lets stand in the log meanwhile (4 MB) that is a quarter of an hour and more."""
_CHUNK = bytes(1 << 16)


def grow(log: Path, size: int = SIZE) -> bool:
    """Make a log that is in use so large; whether there was room for all of it.

    What is behind its last frame is passed over by SQLite, which locks no part of this file.
    """
    try:
        with log.open("r+b", buffering=0) as file:
            have = file.seek(0, os.SEEK_END)
            if have < size:
                _fill(file, have, size)
    except OSError:
        return False
    return True


def _fill(file: IO[bytes], have: int, size: int) -> None:
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(file.fileno(), have, size - have)
        return
    for at in range(have, size, len(_CHUNK)):
        file.write(_CHUNK[: size - at])


class Probe:
    """A nameless file on an archive's disk, which asks for one block to see whether there is one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: IO[bytes] | None = None

    def is_full(self) -> bool:
        """Whether the disk has no room for a block. Raises ``OSError`` where it does not answer."""
        try:
            if self._file is None:
                self._file = tempfile.TemporaryFile(dir=self._folder, buffering=0)  # noqa: SIM115
            self._file.truncate(0)
            self._file.seek(4095)
            self._file.write(b"\0")
        except OSError as error:
            if error.errno in FULL:
                return True
            self.close()
            raise
        return False

    def close(self) -> None:
        """Let go of the file."""
        file, self._file = self._file, None
        if file is not None:
            with contextlib.suppress(OSError):
                file.close()
