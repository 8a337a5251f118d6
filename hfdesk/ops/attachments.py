"""The files of a package on their way into an archive's folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self

from hfdesk.exchange.zipped import Member
from hfdesk.store import Files
from hfdesk.system import files as system


class Arriving:
    """Files that came in; they go again unless :meth:`stay` is called.

    No file of the archive is ever overwritten: where one of the same name and other
    content is there, the new one gets a folder named by its content.
    """

    def __init__(self, files: Files) -> None:
        self._files = files
        self._new: list[Path] = []
        self._folders: list[Path] = []
        self._stays = False
        self.count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stays:
            return
        with suppress(OSError):  # what cannot be taken away is in nobody's way, and the first problem is told
            for path in self._new:
                path.unlink(missing_ok=True)
            for folder in reversed(self._folders):
                if folder.is_dir() and not any(folder.iterdir()):
                    folder.rmdir()

    def stay(self) -> None:
        """What came in belongs to the archive now."""
        self._stays = True

    def take(self, name: str, member: Member) -> str:
        """Stores a file of a package and gives the name that it has in the archive."""
        self.count += 1
        for stored in _names(name, member.sha256[:16]):
            path = self._files.path(stored)
            if self._files.digest(stored) == member.sha256:
                return stored
            with system.told(path):
                is_free = not path.exists()
            if is_free:
                self._write(stored, path, member)
                return stored
        raise AssertionError(name)  # there is always another name

    def _write(self, stored: str, path: Path, member: Member) -> None:
        with system.told(path):
            self._make(path.parent)
        with self._files.writing(stored) as stream:
            self._new.append(path)
            for chunk in member.chunks():
                stream.write(chunk)

    def _make(self, folder: Path) -> None:
        if not folder.is_dir():
            self._make(folder.parent)
            folder.mkdir(exist_ok=True)
            self._folders.append(folder)


def _names(name: str, digest: str) -> Iterator[str]:
    """Where a file may lie: as it is called, else by its content; also where a damaged one lies there."""
    last = name.rsplit("/", 1)[-1]
    yield name
    yield f"{digest}/{last}"
    yield from (f"{digest}-{number}/{last}" for number in count(2))
