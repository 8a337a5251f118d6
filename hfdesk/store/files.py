"""The files of attachments, in a folder beside the archive."""

from __future__ import annotations

import errno
import hashlib
import os
import re
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from hfdesk.domain.problems import Refusal, Trouble

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_LONGEST = 120
_CODES = {
    errno.ENOSPC: "file.disk_full",
    errno.EACCES: "file.no_permission",
    errno.EPERM: "file.no_permission",
    errno.EROFS: "file.no_permission",
}


class Files:
    """A folder of files. A reference is a relative path with ``/``, as in a package."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, name: str, content: bytes) -> str:
        """Store a file and give its reference. The same name and content is stored once."""
        digest = hashlib.sha256(content).hexdigest()[:16]
        reference = f"{digest}/{_safe(name)}"
        target = self.path(reference)
        if not target.exists():
            _write(target, content)
        return reference

    def open(self, reference: str) -> BinaryIO:
        """The file, open for reading; ``file.missing`` where it is not there."""
        try:
            return self.path(reference).open("rb")
        except OSError as error:
            raise Trouble("file.missing", file=reference) from error

    def exists(self, reference: str) -> bool:
        """Whether there is such a file; false too for a reference that leads out."""
        try:
            return self.path(reference).is_file()
        except Refusal:
            return False

    def path(self, reference: str) -> Path:
        """Where the file lies; refuses a reference that leads out of the folder."""
        parts = PurePosixPath(reference.replace("\\", "/")).parts
        if not parts or any(part in {"..", "/"} or ":" in part or "\0" in part for part in parts):
            raise Refusal("file.outside", file=reference)
        path = self.folder.joinpath(*parts)
        if not path.resolve().is_relative_to(self.folder.resolve()):
            raise Refusal("file.outside", file=reference)
        return path


def _safe(name: str) -> str:
    """A file name that every system takes."""
    plain = _UNSAFE.sub("_", name.replace("\\", "/").rsplit("/", 1)[-1]).strip(" .")
    stem, dot, ending = plain.rpartition(".")
    return f"{stem[: _LONGEST - len(ending)]}{dot}{ending}" if stem else plain[:_LONGEST] or "file"


def _write(target: Path, content: bytes) -> None:
    beside = target.with_name(target.name + ".new")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as error:
        code = _CODES.get(error.errno or 0, "file.unreadable")
        raise Trouble(code, file=str(target), reason=error.strerror or "") from error
