"""Archives: opened, looked over."""

from __future__ import annotations

from pathlib import Path

from hfdesk.domain.problems import Refusal
from hfdesk.store import Desk


def open_archive(path: Path, *, create: bool = False, read_only: bool = False) -> Desk:
    """An archive, open; ``Refusal`` or ``Trouble`` (``archive.…``) where it is not to be had."""
    return Desk.open(path, create=create, read_only=read_only)


def verify(path: Path) -> None:
    """Looks an archive over; refuses one with faults, whose places are in ``faults``."""
    with Desk.open(path, read_only=True) as desk:
        faults = desk.verify()
    if faults:
        raise Refusal("archive.faults", path=path, count=len(faults), faults=faults)
