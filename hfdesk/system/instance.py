"""One window an archive: a later start finds the window that shows it, and asks it to come forward.

There is no socket and no port: all of it goes by small files in the user's own state folder. The
window leaves a *mark* that it shows an archive; a later start leaves a *wish* there, which the
window takes away when it has read it. That is the answer. What a process that was killed left there
is in nobody's way: a mark counts while its process runs, a wish for some seconds.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

from hfdesk.system import paths

PATIENCE = 1.3
"""Seconds that a later start waits for the window's answer."""
FRESH = 10.0
"""Seconds for which a wish counts."""
_LARGEST = 20_000
"""Bytes of a mark or wish; no program of ours writes more."""
_PAUSE = 0.02


@dataclass(frozen=True, slots=True)
class Wish:
    """What a later start would like to see: an archive, in it a meeting, on its agenda an item (ids or "").

    ``token`` is what a Wayland desktop gave the later start, so that it may bring a window forward.
    """

    archive: str
    meeting: str = ""
    item: str = ""
    token: str = ""


@dataclass(frozen=True, slots=True)
class _Mark:
    """A process that shows an archive."""

    archive: str
    machine: str
    process: int


def folder() -> Path:
    """Where marks and wishes lie; not made here."""
    return paths.state() / "windows"


def name(path: Path) -> str:
    """The path that an archive goes by here; the disk is not asked."""
    return os.path.normcase(path.absolute())


def announce(path: Path) -> None:
    """Leave a mark that this process shows an archive."""
    mark = _Mark(name(path), _machine(), os.getpid())
    _put(_file(path, ".json"), asdict(mark))


def withdraw(path: Path) -> None:
    """Take this process's mark away."""
    found = _mark(path)
    if found is not None and found.process == os.getpid() and found.machine == _machine():
        _take_away(_file(path, ".json"))


def is_shown(path: Path) -> bool:
    """Whether another process of this user shows the archive; a look at one small file."""
    found = _mark(path)
    if found is None or found.machine != _machine() or found.process == os.getpid():
        return False
    return _runs(found.process)


def ask(wish: Wish, patience: float = PATIENCE) -> bool:
    """Ask the window that shows the archive to come forward; whether it answered in so many seconds."""
    path = Path(wish.archive)
    mark = _mark(path)
    if mark is not None:
        _let_forward(mark.process)
    mine = _file(path, f".{os.getpid()}-{time.monotonic_ns()}.wish")
    if not _put(mine, {**asdict(wish), "archive": name(path), "machine": _machine(), "moment": time.time()}):
        return False
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if not mine.exists():
            return True
        time.sleep(_PAUSE)
    return not _take_away(mine)  # it may have been taken just now


def take(path: Path) -> tuple[Wish, ...]:
    """The wishes that are there for an archive; taking them is the answer to who asked."""
    with contextlib.suppress(OSError):
        found = sorted(folder().glob(f"{_file(path, '').name}.*.wish"))
        return tuple(wish for file in found if (wish := _taken(file, name(path))) is not None)
    return ()


def _taken(file: Path, archive: str) -> Wish | None:
    data = _read(file)
    if data.get("machine", _machine()) != _machine() or data.get("archive", archive) != archive:
        return None  # another's, whose folder this is too
    moment = data.get("moment")
    fresh = isinstance(moment, int | float) and abs(time.time() - moment) < FRESH
    if not _take_away(file) or not fresh:
        return None
    return Wish(archive, **{each: _word(data.get(each)) for each in ("meeting", "item", "token")})


def _word(value: object) -> str:
    return value if isinstance(value, str) and value.isprintable() else ""


def _mark(path: Path) -> _Mark | None:
    data = _read(_file(path, ".json"))
    machine, process = data.get("machine"), data.get("process")
    if data.get("archive") != name(path) or not isinstance(machine, str) or not isinstance(process, int):
        return None
    return _Mark(name(path), machine, process)


def _file(path: Path, end: str) -> Path:
    return folder() / f"{zlib.crc32(name(path).encode('utf-8', 'surrogatepass')):08x}{end}"


def _read(file: Path) -> dict[str, Any]:
    with contextlib.suppress(OSError, ValueError, RecursionError):
        with file.open("rb") as stream:
            data: Any = json.loads(stream.read(_LARGEST))
        return cast("dict[str, Any]", data) if isinstance(data, dict) else {}
    return {}


def _put(file: Path, data: dict[str, Any]) -> bool:
    """Write a file, there at once and whole; whether that could be done."""
    beside = file.with_name(f"{file.name}.{os.getpid()}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(data), encoding="utf-8")
        beside.replace(file)
    except OSError:
        return False
    return True


def _take_away(file: Path) -> bool:
    """Whether it was there, and is gone by this."""
    try:
        file.unlink()
    except OSError:
        return False
    return True


def _machine() -> str:
    """The machine's name: homes may be shared."""
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename


def _runs(process: int) -> bool:
    """Whether a process runs; ``os.kill`` would end it on Windows."""
    if process <= 0:
        return False
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(0x00100000, False, process)  # SYNCHRONIZE
        if not handle:
            return False
        runs = kernel.WaitForSingleObject(handle, 0) == 0x102  # it has not ended
        kernel.CloseHandle(handle)
        return bool(runs)
    try:
        os.kill(process, 0)
    except (OSError, OverflowError):
        return False
    return True


def _let_forward(process: int) -> None:
    """Windows lets only the program that the user just started bring a window forward, or whom it names."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(process)
