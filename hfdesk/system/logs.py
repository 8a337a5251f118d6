"""The program's log: what happened, never what was written. A small file that a user can send.

A line is a moment, the process, what happened and some facts: numbers, codes and versions. Of what fails
it has the types, and the places in the program's own files: no message, for these carry texts and names,
no value, and no folder of the machine.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType

from hfdesk import __version__
from hfdesk.domain.problems import Problem
from hfdesk.system import paths

#: Bytes after which the log begins anew, the old one kept beside it.
SIZE = 500_000
#: Causes of causes, and places of each, that are told of one fault.
CHAIN, FRAMES = 8, 60

_CODE = re.compile(r"[A-Za-z0-9_.+:-]{1,60}")
_PACKAGE = re.compile(r".*?(?:site-packages|dist-packages|python3\.\d+|Lib|_internal)/", re.DOTALL)
_LINE = re.compile(r'\s*File "(?P<file>[^"]*)", line (?P<line>\d+) in (?P<name>\S+)')
_PROGRAM = Path(__file__).resolve().parents[1]
_BEFORE = "hfdesk.log", "hfdesk.old.log"  # of earlier programs: they had messages in them

Fact = str | int | float | bool


def file() -> Path:
    """Where the log is."""
    return paths.logs() / "events.log"


def files() -> tuple[Path, ...]:
    """The logs that there are, the newest first."""
    return tuple(path for path in (file(), _old()) if path.is_file())


def happened(what: str, **facts: Fact) -> Path:
    """Write down that something happened, where that can be done; gives the log's path.

    ``what`` and facts that are words must be codes of the program (``import``, ``archive.opened``): what
    has a blank or a letter that no code has becomes ``?``.
    """
    told = " ".join(f"{name}={_code(value)}" for name, value in facts.items())
    return _append(f"{_code(what)} {told}".rstrip())


def versions() -> dict[str, Fact]:
    """What runs here: the program, Python, the system; codes and numbers alone."""
    import platform

    return {
        "program": __version__,
        "python": platform.python_version(),
        "system": platform.system(),
        "release": platform.release(),
        "machine": platform.machine(),
    }


def note(error: BaseException) -> Path:
    """Write down what was not foreseen; gives the log's path."""
    return _append(f"fault {report(error)}")


def refused(problem: BaseException) -> Path:
    """Write down what was refused, or what the machine could not do: its code alone."""
    cause = problem.__cause__ or problem.__context__
    return _append(f"told {_name(problem)}{f' of {_name(cause)}' if cause is not None else ''}")


def report(error: BaseException) -> str:
    """A fault as it may be told: types, files of the program, lines; a cause below what it caused."""
    told: list[str] = []
    for each in _chain(error):
        told += [_name(each), *(f"  {place}" for place in _places(each.__traceback__))]
    return "\n".join(told)


def digest_crashes() -> int:
    """Take what the interpreter left of crashes into the log; how many there were."""
    found = 0
    for path in _crashes():
        with contextlib.suppress(OSError):
            text = path.read_text(encoding="utf-8", errors="replace")
            if text.strip():
                _append(f"crash {_crash(text)}")
                found += 1
                path.unlink()
            elif _is_old(path):
                path.unlink()
    return found


def watch_crashes() -> None:
    """Let the interpreter leave where it was when the process dies; digested at the next start."""
    import atexit
    import faulthandler

    path = paths.logs() / f"crash-{os.getpid()}.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        stream = path.open("w", encoding="utf-8")
    except OSError:
        return

    def end() -> None:
        faulthandler.disable()
        with contextlib.suppress(OSError):
            stream.close()
            path.unlink()

    faulthandler.enable(stream)
    atexit.register(end)


def clean_up() -> None:
    """Delete the logs of earlier programs, which told what errors said."""
    for name in _BEFORE:
        with contextlib.suppress(OSError):
            (paths.logs() / name).unlink(missing_ok=True)


def _old() -> Path:
    return file().with_suffix(".old.log")


def _append(text: str) -> Path:
    path = file()
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if path.exists() and path.stat().st_size > SIZE:
            path.replace(_old())
        moment = datetime.now().astimezone().isoformat(timespec="milliseconds")
        with path.open("a", encoding="utf-8", errors="replace") as log:
            log.write(f"{moment} {os.getpid()} {text}\n")
    return path


def _code(value: Fact) -> str:
    if isinstance(value, float):
        return f"{value:.3f}"
    told = str(value)
    return told if _CODE.fullmatch(told) else "?"


def _name(error: BaseException) -> str:
    """An error's type; of our own its code, of the system's its number's name."""
    told = type(error).__name__
    if isinstance(error, Problem):
        return f"{told} {_code(error.code)}"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{told} {errno.errorcode.get(error.errno, str(error.errno))}"
    known = getattr(getattr(error, "orig", None), "sqlite_errorname", "")
    return f"{told} {_code(known)}" if known else told


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen and len(seen) < CHAIN:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _places(trace: TracebackType | None) -> list[str]:
    found: list[str] = []
    while trace is not None:
        code = trace.tb_frame.f_code
        found.append(f"{_place(code.co_filename)}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    left = len(found) - FRAMES
    return found if left <= 0 else [*found[: FRAMES // 2], f"… {left}", *found[-FRAMES // 2 :]]


def _place(filename: str) -> str:
    """A file of the program or a library, told from the folder in which it is installed."""
    path = Path(filename)
    if path.is_relative_to(_PROGRAM):
        return f"{_PROGRAM.name}/{path.relative_to(_PROGRAM).as_posix()}"
    told = filename.replace("\\", "/")
    short = _PACKAGE.sub("", told)
    if short != told or not (path.is_absolute() or told.startswith("<")):
        return short
    return told if told in {"<string>", "<stdin>", "<frozen runpy>"} else f"?/{path.suffix or '-'}"


def _crashes() -> list[Path]:
    own = f"crash-{os.getpid()}.txt"
    with contextlib.suppress(OSError):
        return sorted(path for path in paths.logs().glob("crash-*.txt") if path.name != own)
    return []


def _crash(text: str) -> str:
    """What the interpreter left, without the folders of the machine."""
    told: list[str] = []
    for line in text.splitlines()[:400]:
        found = _LINE.match(line)
        if found:
            told.append(f"  {_place(found['file'])}:{found['line']} {found['name']}")
        elif line.startswith(("Fatal Python error", "Windows fatal exception", "Current thread", "Thread")):
            told.append(line.partition("(")[0].strip()[:80])
    return "\n".join(told) or "?"


def _is_old(path: Path) -> bool:
    """Left by a process that was ended from outside, long ago."""
    import time

    return time.time() - path.stat().st_mtime > 7 * 24 * 3600


def install() -> None:
    """Let what nobody catches, on any thread, come into the log: no traceback is shown to anyone."""
    import threading

    def of_thread(told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and told.exc_type is not SystemExit:
            note(told.exc_value)

    def unraisable(told: object) -> None:
        error = getattr(told, "exc_value", None)
        if isinstance(error, BaseException):
            note(error)

    threading.excepthook = of_thread
    sys.unraisablehook = unraisable
