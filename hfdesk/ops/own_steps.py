"""What is done to the profiles and templates beside the archive, step by step, to be taken back.

They are files and not the archive's rows, so the archive's journal cannot know them. Each step
says which files it wrote, by the digest of their content before and after; the contents lie in
``kept``, each once, and nothing that was in a file through the window is ever lost with it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

from hfdesk.domain.problems import Problem, Refusal, Trouble
from hfdesk.ops import own
from hfdesk.store import Desk
from hfdesk.system import files

#: So many steps can be taken back.
STEPS = 200

_LARGEST = 20_000_000
_LIST = "steps.json"
_KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Step:
    """A gesture: its word, what it was done to, and each file's digest before and after it."""

    op: str
    label: str
    files: Mapping[str, tuple[str, str]]


def write(desk: Desk, op: str, label: str, contents: Mapping[str, bytes | None]) -> Step | None:
    """Write files beside the archive (``layouts/a.toml`` …), or take them away where there is ``None``.

    ``None`` where nothing differs. Raises ``Trouble`` ``archive.read_only``.
    """
    if desk.read_only:
        raise Trouble("archive.read_only", path=desk.path.name)
    before = {name: _content(_root(desk) / name) for name in contents}
    told = {
        name: (_keep(desk, before[name]), _keep(desk, content))
        for name, content in contents.items()
        if before[name] != content
    }
    if not told:
        return None
    step = Step(op, label, told)
    done, _ = _read(desk)
    _store(desk, (*done[1 - STEPS :], step), ())  # first: a step that is half done can be taken back
    for name in told:
        _put(desk, name, contents[name])
    return step


def undoable(desk: Desk) -> Step | None:
    """The step that is taken back next; none where the list cannot be read just now."""
    done, _ = _told(desk)
    return done[-1] if done else None


def redoable(desk: Desk) -> Step | None:
    """The step that is done again next; none where the list cannot be read just now."""
    _, undone = _told(desk)
    return undone[-1] if undone else None


def undo(desk: Desk) -> Step | None:
    """Take the last step back; the step, ``None`` where there is none.

    Refuses ``profile.changed_since`` where a file was changed outside since (``name``).
    """
    done, undone = _read(desk)
    if not done:
        return None
    _turn(desk, done[-1], 0)
    _store(desk, done[:-1], (*undone, done[-1]))
    return done[-1]


def redo(desk: Desk) -> Step | None:
    """Do again what was taken back last; as :func:`undo`."""
    done, undone = _read(desk)
    if not undone:
        return None
    _turn(desk, undone[-1], 1)
    _store(desk, (*done, undone[-1]), undone[:-1])
    return undone[-1]


def _turn(desk: Desk, step: Step, side: int) -> None:
    root = _root(desk)
    for name, digests in step.files.items():
        if _digest(_content(root / name)) not in digests:
            raise Refusal("profile.changed_since", name=Path(name).name)
    for name, digests in step.files.items():
        _put(desk, name, _kept(desk, digests[side]))


def _root(desk: Desk) -> Path:
    return own.root(desk)


def _content(path: Path) -> bytes | None:
    with files.told(path):
        there = path.is_file()
    return files.read(path, _LARGEST) if there else None


def _digest(content: bytes | None) -> str:
    return "" if content is None else hashlib.sha256(content).hexdigest()


def _keep(desk: Desk, content: bytes | None) -> str:
    digest = _digest(content)
    if content is not None and not (_root(desk) / _KEPT / digest).is_file():
        own.write(desk, f"{_KEPT}/{digest}", content)
    return digest


def _kept(desk: Desk, digest: str) -> bytes | None:
    return files.read(_root(desk) / _KEPT / digest, _LARGEST) if digest else None


def _put(desk: Desk, name: str, content: bytes | None) -> None:
    if content is None:
        own.remove(desk, name)
    else:
        own.write(desk, name, content)


def _read(desk: Desk) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    """(what was done, what was taken back), the latest last; none of a list that is damaged.

    A list that cannot be read just now is trouble: whoever took it for empty would forget
    what its steps keep. A damaged one is set aside.
    """
    path = _root(desk) / _LIST
    if not path.exists():
        return (), ()
    found = files.read(path, _LARGEST)
    try:
        data = json.loads(found)
        return _steps(data["done"]), _steps(data["undone"])
    except (ValueError, KeyError, TypeError, RecursionError):
        with suppress(OSError, Problem):
            own.write(desk, _damaged(desk).name, found)
            own.remove(desk, _LIST)
        return (), ()


def _damaged(desk: Desk) -> Path:
    """Where a list goes that nobody can read; what its steps kept stays as long as it is there."""
    return _root(desk) / f"{_LIST}.damaged"


def _told(desk: Desk) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    try:
        return _read(desk)
    except Trouble:
        return (), ()


def _steps(data: Any) -> tuple[Step, ...]:
    return tuple(
        Step(
            str(each["op"]),
            str(each["label"]),
            {_inside(name): _pair(told) for name, told in cast("dict[str, Any]", each["files"]).items()},
        )
        for each in data
    )


def _inside(name: str) -> str:
    """A name in one of our two folders; the list may be anybody's, and must lead nowhere else."""
    kind, _, file = name.partition("/")
    if kind not in own.KINDS or Path(file).name != file or file in ("", ".", ".."):
        raise ValueError(name)
    return name


def _pair(told: Any) -> tuple[str, str]:
    before, after = (str(each) for each in told)
    if not all(each == "" or (len(each) == 64 and each.isalnum()) for each in (before, after)):
        raise ValueError(told)
    return before, after


def _store(desk: Desk, done: tuple[Step, ...], undone: tuple[Step, ...]) -> None:
    data = {"done": [asdict(each) for each in done], "undone": [asdict(each) for each in undone]}
    own.write(desk, _LIST, json.dumps(data, ensure_ascii=False, indent=1).encode())
    _forget(desk, {digest for step in (*done, *undone) for pair in step.files.values() for digest in pair})


def _forget(desk: Desk, wanted: set[str]) -> None:
    """Let contents go that no step knows any more."""
    if _damaged(desk).exists():
        return
    folder = _root(desk) / _KEPT
    with files.told(folder):
        for path in folder.iterdir() if folder.is_dir() else ():
            if path.name not in wanted:
                own.remove(desk, f"{_KEPT}/{path.name}")
