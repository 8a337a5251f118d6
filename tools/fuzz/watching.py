"""What a process does that it should not: writing outside its folders, opening a port, starting others.

An audit hook tells of everything that Python does; what libraries do to files without it is found by
comparing the tree of the box before and after (:func:`tree`).
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = frozenset({
    "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod",
    "os.chown", "os.utime", "shutil.rmtree", "shutil.move", "shutil.copyfile",
})  # fmt: skip
_FROM_FOLDER = frozenset({"os.remove", "os.rmdir", "os.mkdir", "os.rename"})
_NEVER = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.system", "urllib.", "ftplib.")
_OWN = "read-word"
_QUIET = ("socket.gethostname", "socket.__new__")


class Watch:
    """Remembers the deeds of this process that are outside ``allowed`` or are never allowed."""

    def __init__(self, allowed: Iterable[Path], forbidden: Iterable[Path] = ()) -> None:
        self._allowed = tuple(os.path.realpath(each) + os.sep for each in allowed)
        self._forbidden = tuple(os.path.realpath(each) for each in forbidden)
        self._on = False
        self.deeds: list[str] = []
        sys.addaudithook(self._hear)

    def begin(self) -> None:
        """Watch from now on; what was done before is forgotten."""
        self.deeds, self._on = [], True

    def end(self) -> list[str]:
        """What was done since, and no longer watch."""
        self._on = False
        return self.deeds

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._on:
            return
        if event == "open":
            self._opened(*arguments[:3])
        elif event in _CHANGES:
            self._changed(event, list(_paths(event, arguments)))
        elif event == "subprocess.Popen" and list(arguments[1])[-1:] == [_OWN]:
            return  # the program's own reader of Word files
        elif event.startswith(_NEVER) and event not in _QUIET:
            self.deeds.append(f"{event} {arguments!r}"[:200])
        elif event == "socket.__new__":
            self.deeds.append(f"a socket: {arguments[1:]!r}")

    def _opened(self, path: Any, mode: Any, flags: Any) -> None:
        if not _is_path(path):
            return
        writes = bool(flags and flags & _WRITES) if not mode else any(each in mode for each in "wax+")
        if writes:
            self._changed("open", [path])
        elif self._forbidden and os.path.realpath(os.fsdecode(path)).startswith(self._forbidden):
            self.deeds.append(f"read {os.fsdecode(path)}")

    def _changed(self, event: str, paths: list[Any]) -> None:
        for each in paths:
            path = os.path.realpath(os.fsdecode(each))
            if path != os.devnull and not (path + os.sep).startswith(self._allowed):
                self.deeds.append(f"{event} {path}")


def _paths(event: str, arguments: tuple[Any, ...]) -> Iterator[str]:
    """The paths that are changed, absolute also where they are told from an open folder."""
    paths = [os.fsdecode(each) for each in arguments[:2] if _is_path(each)]
    folder = arguments[-1]  # -1: none
    is_told = event in _FROM_FOLDER and isinstance(folder, int) and folder > 2
    base = Path(f"/proc/self/fd/{folder}").readlink() if is_told else Path()
    only_second = event in ("shutil.copyfile", "os.symlink", "os.link")
    yield from (str(base / each) for each in (paths[1:] if only_second else paths))


def _is_path(given: Any) -> bool:
    return isinstance(given, str | bytes) or hasattr(given, "__fspath__")


def tree(folder: Path, but: Iterable[str] = ()) -> dict[str, tuple[int, int]]:
    """Each file below a folder with its size and moment of change, without the folders in ``but``."""
    found: dict[str, tuple[int, int]] = {}
    left = [each for each in os.scandir(folder) if each.name not in set(but)]
    while left:
        entry = left.pop()
        if entry.is_dir(follow_symlinks=False):
            left += os.scandir(entry.path)
            continue
        told = entry.stat(follow_symlinks=False)
        found[entry.path] = told.st_size, told.st_mtime_ns
    return found


class Lines:
    """Which lines of the program are reached, on every thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self._ours: dict[CodeType, bool] = {}
        self._seen: set[tuple[str, int]] = set()
        self._new: list[str] = []

    def begin(self) -> None:
        """Look at each line from now on."""
        threading.settrace(self._call)
        sys.settrace(self._call)

    def new(self) -> list[str]:
        """The lines that were reached for the first time since this was asked last."""
        found, self._new = self._new, []
        return found

    def _call(self, frame: FrameType, event: str, argument: Any) -> Any:
        code = frame.f_code
        ours = self._ours.get(code)
        if ours is None:
            ours = self._ours[code] = code.co_filename.startswith(self._folder)
        return self._line if ours else None

    def _line(self, frame: FrameType, event: str, argument: Any) -> Any:
        if event == "line":
            place = (frame.f_code.co_filename, frame.f_lineno)
            if place not in self._seen:
                self._seen.add(place)
                self._new.append(f"{place[0].removeprefix(self._folder)}:{place[1]}")
        return self._line
