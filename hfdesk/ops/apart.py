"""People who were told to be two: kept in a file beside the archive, so that nobody is asked again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

from hfdesk.domain.problems import Problem
from hfdesk.ops import own
from hfdesk.store import Desk
from hfdesk.system import files

Pair = frozenset[str]
"""The ids of two people."""
_LARGEST = 10_000_000
_NAME = "apart.json"


def pairs(desk: Desk) -> frozenset[Pair]:
    """The pairs that were told to be two; none where that cannot be read."""
    path = _file(desk)
    if not path.is_file():
        return frozenset()
    try:
        held: Any = json.loads(files.read(path, _LARGEST))
    except (Problem, ValueError, RecursionError):
        return frozenset()
    told = cast("list[Any]", held) if isinstance(held, list) else []
    return frozenset(frozenset(map(str, cast("list[Any]", each))) for each in told if isinstance(each, list))


def tell(desk: Desk, one: str, other: str) -> None:
    """Two people, by their ids, are two. Raises what the disk says where that cannot be kept."""
    told = sorted(sorted(each) for each in pairs(desk) | {frozenset((one, other))})
    own.write(desk, _NAME, json.dumps(told, indent=1).encode())


def forget(desk: Desk, person: str) -> None:
    """Nobody was told to be another than this person any more."""
    kept = sorted(sorted(each) for each in pairs(desk) if person not in each)
    if len(kept) < len(pairs(desk)):
        own.write(desk, _NAME, json.dumps(kept, indent=1).encode())


def _file(desk: Desk) -> Path:
    return own.folder(desk, _NAME)
