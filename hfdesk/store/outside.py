"""What lies beside an archive may be a stranger's too, and must lead nowhere else.

A link among the names that the program writes to would have it written through, read into a package or, as a
folder, tidied away; a pipe would be waited for without end.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from hfdesk.domain.problems import Refusal

_FOLDERS = (".hfdesk-own", ".hfdesk-made", ".hfdesk-backups")
"""What the program writes in by names of its own; ``store/files.py`` looks at each file of an attachment."""
_DEPTH = 2


def refuse(path: Path) -> None:
    """Refuse (``archive.leads_out``) where something of an archive's name is neither file nor folder."""
    for entry in _beside(path):
        if not _is_plain(entry):
            raise Refusal("archive.leads_out", path=path, name=entry.name)


def real(path: Path) -> Path:
    """An archive's own path, where a link leads to it: what belongs to it lies beside the file itself."""
    return path.resolve() if path.is_symlink() and path.exists() else path.absolute()


def _beside(path: Path) -> Iterator[os.DirEntry[str]]:
    names = (f"{path.name}-", f"{path.name}.", f"{path.stem}.hfdesk-", f".{path.name}")
    for entry in _in(path.parent):
        if entry.name.startswith(names):
            yield entry
    for ending in _FOLDERS:
        yield from _below(path.with_name(f"{path.stem}{ending}"), _DEPTH)


def _below(folder: str | Path, depth: int) -> Iterator[os.DirEntry[str]]:
    for entry in _in(folder):
        yield entry
        if depth > 1 and entry.is_dir(follow_symlinks=False):
            yield from _below(entry.path, depth - 1)


def _in(folder: str | Path) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            yield from found
    except OSError:  # it is not there, or whoever reads it will say what is wrong
        return


def _is_plain(entry: os.DirEntry[str]) -> bool:
    """Whether it is a file or a folder, and on Windows no folder that is another's."""
    if entry.is_dir(follow_symlinks=False):
        tag = getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0) if os.name == "nt" else 0
        return tag == 0 or tag != getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", 0)
    return entry.is_file(follow_symlinks=False)
