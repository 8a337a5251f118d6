"""How a place in a package is written: ``meetings[0].agenda[3].minutes``."""

from __future__ import annotations

import json
from collections.abc import Iterable

Path = tuple[str | int, ...]


def place(path: Iterable[str | int]) -> str:
    """The JSON path of a place, ``""`` for the package as a whole."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}"
    return text.removeprefix(".")


def shown(value: object) -> str:
    """What stands at a place, short enough for a sentence."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59] + "…"
