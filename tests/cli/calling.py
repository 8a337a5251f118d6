"""The command line, called as a user calls it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

NORDVIK = Path(__file__).parents[1] / "data" / "nordvik.json"


@dataclass(frozen=True)
class Said:
    """What a call said and how it ended."""

    status: int
    out: str
    err: str


Call = Callable[..., Said]


def refused(said: Said) -> str:
    """The one sentence of a call that was refused."""
    assert said.status == 2
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert said.err.endswith(".\n")
    assert "Traceback" not in said.err
    return said.err


def state(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
