"""Running a verb: every problem becomes one sentence and an exit status, never a traceback."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

from hfdesk.domain.problems import Problem, Refusal
from hfdesk.domain.text import clean
from hfdesk.system import logs

#: Exit statuses: all went well, a bug of ours (of ``check``: something was found), bad input,
#: stopped by the user.
WELL, BUG, BAD, STOPPED = 0, 1, 2, 130


def run(arguments: argparse.Namespace) -> int:
    """Does what the verb asks for and gives the exit status."""
    if arguments.verb == "spelling":  # it starts with each window, and needs no archive
        from hfdesk.cli.spelling import serve

        return guarded(serve)
    if arguments.verb == "read-word":
        from hfdesk.cli.reading import serve as read

        return guarded(read)
    if arguments.verb == "back-up":
        from hfdesk.cli.backing_up import serve as back_up

        return guarded(back_up)
    from hfdesk.cli import verbs
    from hfdesk.cli.unlocking import prepare

    _clean(arguments)
    prepare(getattr(arguments, "passphrase_file", None))
    logs.happened("verb", name=str(arguments.verb))
    return guarded(lambda: verbs.VERBS[arguments.verb](arguments))


def _clean(arguments: argparse.Namespace) -> None:
    """Takes out of words what no text in an archive can hold."""
    for name, value in vars(arguments).items():
        if isinstance(value, str):
            setattr(arguments, name, clean(value))
        elif isinstance(value, list):
            words = cast("list[object]", value)
            setattr(arguments, name, [clean(each) if isinstance(each, str) else each for each in words])


def guarded(work: Callable[[], int | None]) -> int:
    """Does work, with what goes wrong told in one Norwegian sentence on stderr.

    The exit status is what the work gives, and that all went well where it gives none.
    """
    _speak_utf8()
    try:
        status = work() or WELL
        sys.stdout.flush()
    except Problem as problem:
        return _tell(problem, BAD)
    except KeyboardInterrupt:
        print("Avbrutt; det som ikke var ferdig, er ikke lagret.", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return WELL
    except OSError as error:
        from hfdesk.system import files

        return _tell(files.trouble(error, Path(error.filename or "")), BAD)
    except Exception as error:  # noqa: BLE001 -- the last resort: no user is shown a traceback
        return _unexpected(error)
    return status


def _unexpected(error: Exception) -> int:
    return _tell(Refusal("bug.unexpected", reason=type(error).__name__, log=logs.note(error)), BUG)


def _tell(problem: Problem, status: int) -> int:
    from hfdesk.ops.problems import sentence

    logs.refused(problem)
    print(sentence(problem), file=sys.stderr)
    return status


def _speak_utf8() -> None:
    """Norwegian letters also where the system's language is plain C."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
