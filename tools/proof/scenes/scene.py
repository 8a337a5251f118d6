"""What a scene is: a folder that is made once, what a run does in it, and how it may be found afterwards."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from hfdesk.domain.values import (
    Case,
    Committee,
    Dispatch,
    Meeting,
    Membership,
    Organization,
    Person,
    Portfolio,
)
from hfdesk.ops import archives
from hfdesk.store import Desk
from hfdesk.system import files
from hfdesk.system.keys import Key, from_recovery_code
from tools.proof.telling import Line, Teller

ARCHIVE = "prove.hfdesk"
CODE = "code"
"""The file with the recovery code of an archive that is encrypted: for the proof alone."""
KINDS: tuple[Any, ...] = (
    Organization, Person, Committee, Membership, Case, Meeting, Portfolio, Dispatch,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Scene:
    """``fill`` makes the folder, ``work`` is disturbed, ``judge`` tells what is wrong with what it left.

    ``judge`` is given all that was told, and only that counts as acknowledged. ``reach``: the run goes on
    until it is stopped, which is after so many operations at most; 0: it comes to its end by itself.
    ``stated``: what is told with an operation is the whole archive's state.
    """

    name: str
    fill: Callable[[Path], None]
    work: Callable[[Path, Teller, Random], None]
    judge: Callable[[Path, Sequence[Line]], list[str]]
    reach: int = 12
    stated: bool = False


def state_of(desk: Desk) -> str:
    """All values of an archive, as a few letters."""
    whole = repr([desk.all(kind) for kind in KINDS]).encode("utf-8", "surrogatepass")
    return hashlib.sha256(whole).hexdigest()[:24]


def last_state(told: Sequence[Line]) -> str:
    """The state that the last acknowledged operation left, ``""`` where there was none."""
    return next((line.what for line in reversed(told) if line.event == "done"), "")


def judge_desk(desk: Desk, known: str) -> list[str]:
    """What is wrong with an archive whose last acknowledged state is known.

    It may have one operation more than was acknowledged (or one less, where that was an undo): the
    one that was under way, and then as a whole.
    """
    wrong = [f"verify: {fault}" for fault in desk.verify()]
    if not known or state_of(desk) == known or wrong:
        return wrong
    if desk.undo() and state_of(desk) == known:
        return []
    if desk.redo() and desk.redo() and state_of(desk) == known:
        return []
    return ["it is not as acknowledged, nor one whole operation from it"]


@cache
def key_of(folder: Path) -> Key | None:
    """The key of a folder's archive, ``None`` where that is a plain one."""
    code = folder / CODE
    with files.told(code):
        return from_recovery_code(code.read_text("ascii"))[0] if code.exists() else None


def open_desk(folder: Path) -> Desk:
    """The archive of a folder, opened as the program opens it."""
    return archives.open_archive(folder / ARCHIVE, key=key_of(folder))


def judge_archive(folder: Path, told: Sequence[Line]) -> list[str]:
    """As :func:`judge_desk`, of the archive of a folder."""
    with open_desk(folder) as desk:
        return judge_desk(desk, last_state(told))
