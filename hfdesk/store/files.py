"""The files of attachments, in a folder beside the archive; those of an encrypted archive are sealed."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import shutil
import stat
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO

from hfdesk.domain.problems import Problem, Refusal, Trouble
from hfdesk.system import files as system
from hfdesk.system import private, sealing
from hfdesk.system.keys import Key

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]')
_LONGEST = 120
_ENDING = 20
#: What every file system takes of a name, in UTF-8, with some room.
_BYTES = 200
_CHUNK = 1 << 20
#: Names that Windows keeps for devices, whatever ending they have.
_RESERVED = {"CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10))}
_CODES = {
    errno.ENOSPC: "file.disk_full",
    errno.EACCES: "file.no_permission",
    errno.EPERM: "file.no_permission",
    errno.EROFS: "file.no_permission",
}


class Files:
    """A folder of files. A reference is a relative path with ``/``, as in a package."""

    def __init__(self, folder: Path, key: Key | None = None) -> None:
        self.folder = folder
        self.key = key

    def put(self, name: str, content: bytes) -> str:
        """Store a file and give its reference. The same name and content is stored once."""
        digest = hashlib.sha256(content).hexdigest()[:16]
        reference = f"{digest}/{_safe(name)}"
        target = self.path(reference)
        if self.key is not None and not target.exists():
            with self.writing(reference) as stream:
                stream.write(content)
        elif not target.exists():
            _write(target, content)
        _used(target)
        return reference

    def take(self, source: Path, limit: int) -> str:
        """Copy a file in and give its reference; what is there by content and ending is used again.

        Refuses ``file.missing``, ``file.is_folder``, ``file.not_plain``, ``attachment.empty``,
        more than ``limit`` bytes (``file.too_large``), and says what else the machine says.
        """
        with system.told(source):
            _refuse(source, limit)
        folder = self.folder / system.digest(source)[:16]
        name = next((each.name for each in _like(folder, source)), _safe(source.name))
        reference = f"{folder.name}/{name}"
        if not self.path(reference).exists():
            with self.writing(reference) as copy, system.told(source), source.open("rb") as original:
                shutil.copyfileobj(original, copy, _CHUNK)
        _used(self.path(reference))
        return reference

    def size(self, reference: str) -> int | None:
        """How many bytes a file has; ``None`` where it is not there."""
        try:
            if not self.exists(reference):
                return None
            path = self.path(reference)
            return sealing.size_within(path, _told(reference)) if self.key else path.stat().st_size
        except OSError:
            return None

    def open(self, reference: str) -> BinaryIO:
        """The file, open for reading from its beginning; ``file.missing`` where it is not there.

        Where one is sealed, reading raises ``file.damaged`` where it is not as it was sealed.
        """
        path = self.path(reference)
        with system.told(Path(reference)):
            system.check_plain(path)  # of a pipe the opening would not end
            return self._unsealed(reference, self.key) if self.key else path.open("rb")

    def read(self, reference: str, most: int = -1) -> bytes:
        """What a file holds, ``most`` bytes of it; raises as :meth:`open`, and what else the disk says."""
        with self.open(reference) as stream, system.told(Path(reference)):
            return stream.read(most)

    def _unsealed(self, reference: str, key: Key) -> BinaryIO:
        told, stream = sealing.unsealed(self.path(reference), key)
        if told != _told(reference):
            stream.close()
            raise Trouble("file.damaged", file=reference)
        return stream

    @contextmanager
    def writing(self, reference: str) -> Generator[IO[bytes]]:
        """A file to fill; it is there under its reference when it is whole."""
        target = self.path(reference)
        with system.told(target):
            target.parent.mkdir(parents=True, exist_ok=True)
        beside = sealing.sealing(target, _told(reference), self.key) if self.key else system.beside(target)
        with beside as stream:
            yield stream

    def digest(self, reference: str) -> str:
        """The SHA-256 of a file's content, ``""`` where there is none."""
        if not self.exists(reference):
            return ""
        told = hashlib.sha256()
        with self.open(reference) as stream, system.told(Path(reference)):
            while chunk := stream.read(_CHUNK):
                told.update(chunk)
        return told.hexdigest()

    def plain(self, reference: str) -> Path:
        """The file for another program: itself, or where it is sealed a copy that can only be read.

        The copy lies in a folder of this user's alone, and goes when this process ends.
        """
        if self.key is None:
            return self.path(reference)
        path = private.file(PurePosixPath(reference).name)
        with system.told(path), self.open(reference) as stream, path.open("xb") as copy:
            shutil.copyfileobj(stream, copy, _CHUNK)
        path.chmod(0o400)
        return path

    def exists(self, reference: str) -> bool:
        """Whether there is such a file; false too for a reference that leads out, or is no name."""
        try:
            return self.path(reference).is_file()
        except (Refusal, OSError):
            return False

    def references(self) -> frozenset[str]:
        """The files that lie there."""
        if self.key is not None:
            return frozenset(self._sealed(self.key))
        found = (
            path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file()
        )
        return frozenset(each for each in found if "/" in each and self._is_reference(each))

    def _sealed(self, key: Key) -> Generator[str]:
        for path in filter(Path.is_file, self.folder.glob(f"*{sealing.SUFFIX}")):
            with contextlib.suppress(Problem, OSError):
                reference, stream = sealing.unsealed(path, key)
                stream.close()
                yield reference

    def _is_reference(self, name: str) -> bool:
        try:
            return self.path(name) == self.folder.joinpath(*PurePosixPath(name).parts)
        except Refusal:
            return False

    def remove(self, reference: str) -> bool:
        """Let go of a file, and of its folder where that becomes empty; whether there was one."""
        path = self.path(reference)
        if not path.is_file():
            return False
        path.unlink()
        with contextlib.suppress(OSError):
            path.parent.rmdir()
        return True

    def path(self, reference: str) -> Path:
        """Where the file lies, sealed where there is a key; refuses what leads out of the folder."""
        parts = PurePosixPath(reference.replace("\\", "/")).parts
        if not parts or any(part in {"..", "/"} or ":" in part or "\0" in part for part in parts):
            raise Refusal("file.outside", file=reference)
        path = self.folder.joinpath(*parts)
        try:
            leads_out = not path.resolve().is_relative_to(self.folder.resolve())
        except (RuntimeError, ValueError):  # a link to itself, a name that is none
            leads_out = True
        if leads_out:
            raise Refusal("file.outside", file=reference)
        return self.folder / sealing.name_of(_told(reference), self.key) if self.key else path


def _told(reference: str) -> str:
    """A reference in the one way in which it is sealed."""
    return PurePosixPath(reference.replace("\\", "/")).as_posix()


def _used(path: Path) -> None:
    """Note that a file was wanted just now: the bin lets it be for a while."""
    with contextlib.suppress(OSError):
        path.touch()


def _safe(name: str) -> str:
    """A file name that every system takes."""
    plain = _UNSAFE.sub("_", name.replace("\\", "/").rsplit("/", 1)[-1]).strip(" .")
    stem, dot, ending = plain.rpartition(".")
    if not stem or len(ending) > _ENDING:
        stem, dot, ending = plain, "", ""
    if stem.split(".")[0].rstrip().upper() in _RESERVED:
        stem = f"_{stem}"
    room = _BYTES - len(ending.encode())
    short = stem[: _LONGEST - len(ending)].encode()[:room].decode(errors="ignore").rstrip(" .")
    return f"{short or 'file'}{dot}{ending}"


def _refuse(source: Path, limit: int) -> None:
    told = source.stat()
    if stat.S_ISDIR(told.st_mode):
        raise IsADirectoryError(errno.EISDIR, "a folder", str(source))
    if not stat.S_ISREG(told.st_mode):
        raise Refusal("file.not_plain", file=str(source))
    if not told.st_size:
        raise Refusal("attachment.empty", file=str(source))
    if told.st_size > limit:
        raise Refusal("file.too_large", file=str(source), limit=limit // 1_000_000)


def _like(folder: Path, source: Path) -> list[Path]:
    """Files of the same ending in a folder."""
    if not folder.is_dir():
        return []
    ending = Path(_safe(source.name)).suffix.lower()
    return sorted(each for each in folder.iterdir() if each.suffix.lower() == ending and each.is_file())


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
