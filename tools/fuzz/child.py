# ruff: noqa: E501 -- lists of what breaks readers are read in rows
"""A process that takes files in by the program's doors: one line asks, one line answers, until there is no more.

    python -m tools.fuzz.child BOX ARCHIVE [--lines]

Asked by ``{"door": …, "file": …}``; answers ``{"told": code, "ms": …}``, with ``fault`` where something else than
a refusal was raised, ``deeds`` where it did what it must not, ``lines`` those of the program that are new.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import resource
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import Any

from tools.fuzz import watching

ROOT = Path(__file__).resolve().parents[2]
MEMORY = 1_500_000_000
"""Bytes of address space that the process may take above what it has when it begins."""


def main() -> None:
    """Answer until nothing is asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("box", type=Path)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--lines", action="store_true")
    chosen = parser.parse_args()
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    tempfile.tempdir = str(chosen.box / "tmp")
    lines = watching.Lines(ROOT / "hfdesk")
    if chosen.lines:
        lines.begin()
    from tools.fuzz.doors import Doors, keep_engines

    keep_engines()
    box: Path = chosen.box
    doors = Doors(box, chosen.archive)
    _warm(doors)
    bound(MEMORY)
    allowed = [box / each for each in ("inside", "opened", "state", "tmp")]
    watch = watching.Watch(allowed, [box / "canary.txt", Path("/etc/passwd"), Path("/dev/zero")])
    print("ready", file=answers, flush=True)
    for asked in sys.stdin:
        print(json.dumps(answer(doors, watch, lines, json.loads(asked))), file=answers, flush=True)


def _warm(doors: Any) -> None:
    """Import what the doors need, so that no file pays for it."""
    from hfdesk.domain.values import Meeting
    from hfdesk.ops import exports

    made = exports.invitation(doors.desk, doors.desk.all(Meeting)[0].id)
    for form in exports.Form:
        exports.content(made, form)
    importlib.import_module("docx")  # python-docx is slow to load

    from hfdesk.markup import pasted

    pasted("<p>a</p>")
    from PySide6.QtGui import QImage

    QImage(1, 1, QImage.Format.Format_RGB32)


def bound(memory: int) -> None:
    """No more memory than this beyond what there is now."""
    has = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (has + memory, has + memory))


def answer(doors: Any, watch: watching.Watch, lines: watching.Lines, asked: dict[str, str]) -> dict[str, Any]:
    """Hand a file to its door and tell what came of it."""
    doors.desk  # noqa: B018 -- made before the clock starts
    before = watching.tree(doors.box, ("inside", "opened", "state", "tmp"))
    told, fault = "", ""
    watch.begin()
    begun, worked = time.perf_counter(), time.process_time()
    try:
        told = doors.hand(asked["door"], Path(asked["file"]))
    except BaseException as error:  # noqa: BLE001 -- whatever it is, it is what we are looking for
        fault = "".join(traceback.format_exception(error))[-3_000:]
        fault = f"{type(error).__name__} {_where(error)}\n{fault}"
    ms, cpu = (time.perf_counter() - begun) * 1e3, (time.process_time() - worked) * 1e3
    deeds = watch.end()
    if watching.tree(doors.box, ("inside", "opened", "state", "tmp")) != before:
        deeds.append("the tree outside the archive's folder has changed")
    if fault:
        doors.renew()
    return {"told": told, "fault": fault, "deeds": deeds[:5], "ms": ms, "cpu": cpu, "lines": lines.new()}


def _where(error: BaseException) -> str:
    """The innermost line of the program's own."""
    ours = [
        each
        for each in traceback.extract_tb(error.__traceback__)
        if f"{os.sep}hfdesk{os.sep}" in each.filename
    ]
    last = (ours or traceback.extract_tb(error.__traceback__))[-1:]
    return "".join(f"{Path(each.filename).name}:{each.lineno} {each.name}" for each in last)


if __name__ == "__main__":
    main()
