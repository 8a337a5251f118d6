"""``hfdesk back-up``: backs an archive up for the window, in a process that gives way to it.

A line of JSON in: ``{"archive": …, "reason": "daily", "second": "", "key": ""}``, a line out:
``{"made": true, "there": false, "trouble": ["place.silent", {…}], "lacks": null}``, or ``{"trouble": […]}``
alone where no backup was made. The key comes through the pipe and stands nowhere else.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import IO, Any

from hfdesk.domain.problems import Problem
from hfdesk.system.itself import give_way
from hfdesk.system.keys import Key


def serve(asked: IO[str] | None = None, answers: IO[str] | None = None) -> None:
    """Make one backup and answer; ends then, whatever a second place keeps waiting for."""
    give_way()
    out = answers or sys.stdout
    print(json.dumps(_answer(json.loads((asked or sys.stdin).readline()))), file=out, flush=True)
    if answers is None:
        os._exit(0)  # a thread may hang in a network folder that is gone


def _answer(asked: dict[str, Any]) -> dict[str, Any]:
    from hfdesk.ops import backups

    second = Path(asked["second"]) if asked.get("second") else None
    key = Key(bytes.fromhex(asked["key"])) if asked.get("key") else None
    try:
        made = backups.make(Path(asked["archive"]), backups.Reason(asked["reason"]), key=key, second=second)
    except Problem as problem:
        return {"trouble": _told(problem)}
    return {
        "made": made.is_new,
        "there": made.there is not None,
        "trouble": _told(made.trouble) if made.trouble else None,
        "lacks": _told(made.lacks) if made.lacks else None,
    }


def _told(problem: Problem) -> list[Any]:
    return [problem.code, {name: str(value) for name, value in problem.values.items()}]
