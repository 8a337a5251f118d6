"""A file put in its place together with an operation: both, or neither.

The file comes first. Where what follows says no, its place is as it was before.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from hfdesk.ops import filing, recording
from hfdesk.ops.filing import Written
from hfdesk.store import Desk
from hfdesk.system import files, memory

_LARGEST = 1_000_000_000


@contextmanager
def placed(desk: Desk, data: bytes, wished: Path, *, fresh: bool = False) -> Generator[Written]:
    """The file in its place; as it was before where what follows fails.

    One that others have changed is never written over; with ``fresh`` none is that says
    something else, not our own either.
    """
    folder, made = wished.parent, not wished.parent.exists()
    chosen, kept = _fresh(desk, wished, data) if fresh else (wished, None)
    before = files.read(chosen, _LARGEST) if chosen.is_file() else None
    written = filing.put(data, chosen, desk)
    try:
        yield filing.beside(written.path, kept, desk) if kept else written
    except BaseException:
        if written.path == chosen and before is not None:
            files.replace(chosen, before)
            memory.remember(chosen, hashlib.sha256(before).hexdigest())
        else:
            written.path.unlink(missing_ok=True)
        if made:
            with suppress(OSError):
                folder.rmdir()
        raise


def _fresh(desk: Desk, wished: Path, data: bytes) -> tuple[Path, Path | None]:
    """(the first of ``NAME``, ``NAME (2)``, … that is free, the wished one where others changed it)."""
    sha256, path, number = hashlib.sha256(data).hexdigest(), wished, 1
    while path.exists() and files.digest(path) != sha256:
        number += 1
        path = wished.with_name(f"{wished.stem} ({number}){wished.suffix}")
    ours = path == wished or recording.as_made(desk, wished, files.digest(wished))
    return path, None if ours else wished
