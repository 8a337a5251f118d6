"""How a committee writes days, in its language and house style."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from hfdesk.documents import Layout, load_layout
from hfdesk.documents.compose.context import Context
from hfdesk.documents.words import words
from hfdesk.domain.records import Register
from hfdesk.domain.values import Committee, Meeting
from hfdesk.ops import exports, own
from hfdesk.store import Desk
from hfdesk.system.assets import asset


def days(desk: Desk, committee: Committee) -> Callable[[Meeting], str]:
    """Writes the day of a meeting, or its days, as the committee prints them."""
    folder = own.folder(desk, "layouts")
    known = committee.layout in exports.layouts(desk)
    layout = _layout(committee.layout if known else "", folder, _stamp(folder))
    context = Context(layout, committee, words(committee.language), Register())
    return lambda meeting: context.days(meeting.date, meeting.end_date)


@lru_cache(maxsize=16)
def _layout(id: str, folder: Path, stamp: tuple[int, ...]) -> Layout:
    """A layout, read again where the archive's own have changed."""
    return load_layout(asset(exports.LAYOUTS), id, folder)


def _stamp(folder: Path) -> tuple[int, ...]:
    return tuple(sorted(path.stat().st_mtime_ns for path in folder.glob("*.toml")))
