"""Reading and writing whole files so that a fault leaves the old file as it was.

Every fault is :class:`~hfdesk.domain.problems.Trouble` with the file's path as ``file``.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import tempfile
import time
from collections.abc import Generator
from pathlib import Path
from typing import IO

from hfdesk.domain.problems import Refusal, Trouble

#: Windows' antivirus, indexer and sync clients hold a file for tens of milliseconds.
TRIES = 6 if os.name == "nt" else 1

CODES = {
    errno.ENOSPC: "file.disk_full",
    errno.EDQUOT: "file.disk_full",
    errno.ENOENT: "file.missing",
    errno.ENOTDIR: "file.missing",
    errno.EEXIST: "file.missing",
    errno.ELOOP: "file.missing",
    errno.EISDIR: "file.is_folder",
    errno.EACCES: "file.no_permission",
    errno.EPERM: "file.no_permission",
    errno.EROFS: "file.no_permission",
    errno.ENAMETOOLONG: "file.long_name",
    errno.EINVAL: "file.bad_name",
}


def trouble(error: OSError, path: Path) -> Trouble:
    """What the operating system said, as a problem with words for it."""
    code = CODES.get(error.errno or 0, "file.unreadable")
    return Trouble(code, file=str(path), reason=error.strerror or str(error))


@contextlib.contextmanager
def told(path: Path) -> Generator[None]:
    """Turns what the operating system says of a path into :class:`Trouble`."""
    if "\0" in str(path):
        raise Trouble("file.bad_name", file=str(path).replace("\0", ""), reason="NUL")
    try:
        yield
    except OSError as error:
        raise trouble(error, path) from error


def read(path: Path, limit: int) -> bytes:
    """The bytes of a file; one of more than ``limit`` bytes is refused unread.

    Only a plain file is read: a device or a pipe might never end.
    """
    with told(path):
        size = path.stat().st_size
        check_plain(path)
        if size > limit:
            raise Refusal("file.too_large", file=str(path), limit=limit // 1_000_000)
        with path.open("rb") as stream:
            return stream.read(size)  # room is made for all that is asked for


def replace(path: Path, content: bytes) -> None:
    """Writes a file beside, makes it lasting and puts it in place, whole or not at all."""
    with beside(path) as stream:
        stream.write(content)


@contextlib.contextmanager
def beside(path: Path, *, private: bool = False) -> Generator[IO[bytes]]:
    """A file to fill beside ``path``; it takes that place when all went well, else it goes.

    A ``private`` one nobody but the user may read, whatever the rights of other new files are.

    Where ``path`` is a link, the file it leads to is replaced and the link stays; a private one takes the
    link's place.
    """
    with told(path):
        check_plain(path)
        path = path if private else Path(os.path.realpath(path))
        handle, name = tempfile.mkstemp(prefix=".hfdesk-", suffix=".tmp", dir=path.parent)
        new = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            if not private:
                _mode_of(path, new)
            _into_place(new, path)
        except BaseException:
            new.unlink(missing_ok=True)
            raise
        flush_folder(path.parent)


def digest(path: Path) -> str:
    """The SHA-256 of a file's content, ``""`` where there is no such file."""
    with told(path):
        if not path.exists():
            return ""
        check_plain(path)
    with told(path), path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def flush_folder(folder: Path) -> None:
    """Makes a folder's names lasting, where the system can (Windows cannot)."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def check_plain(path: Path) -> None:
    """Refuses a folder, and what is neither file nor folder: it might never end."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "a folder", str(path))
    if path.exists() and not path.is_file():
        raise Refusal("file.not_plain", file=str(path))


def _mode_of(old: Path, new: Path) -> None:
    """The rights that the old file had, else those of any new file."""
    if os.name == "nt":
        return
    if old.exists():
        new.chmod(old.stat().st_mode & 0o777)
        return
    mask = os.umask(0)
    os.umask(mask)
    new.chmod(0o666 & ~mask)


def _into_place(new: Path, path: Path) -> None:
    for left in reversed(range(TRIES)):
        try:
            new.replace(path)
        except PermissionError:
            if not left:
                raise
            time.sleep(0.05 * (TRIES - left))
        else:
            return
