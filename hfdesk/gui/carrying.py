"""Where the archive lies: in sight, and told once where that is no good place. Light: the shell needs it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from hfdesk.gui.i18n import tr
from hfdesk.gui.rows import dotted
from hfdesk.gui.shell import Offer
from hfdesk.system import places

if TYPE_CHECKING:
    from hfdesk.gui.desk import Desk
    from hfdesk.gui.program import Program

MOST = 60
"""So many archives are remembered as told of."""


def name_of(desk: Desk | None) -> str:
    """What the status line calls an archive: its name, and where it lies if that is no good place."""
    if desk is None:
        return ""
    place = places.risky(desk.path)
    return dotted(desk.path.name, tr("in {place}").format(place=place.name) if place else "")


def tell_once(program: Program) -> None:
    """Tell of an archive, once, what its place risks and what to do instead."""
    desk = program.desk
    place = places.risky(desk.path) if desk is not None else None
    if desk is None or place is None or desk.read_only:
        return
    mark, known = _mark(desk.path), program.settings.places_told.split()
    if mark in known:
        return
    program.keep(places_told=" ".join([*known, mark][-MOST:]))
    program.window.banner.say(
        sentences(place),
        "warn",
        Offer(tr("Move it to this machine …"), lambda: program.window.act("move-archive")),
        Offer(tr("Make a copy for handover …"), lambda: program.window.act("copy-archive")),
    )


def sentences(place: places.Place) -> str:
    """What a place risks, and what to do instead."""
    if place.risk is places.Risk.SYNCED:
        return tr(
            "The archive lies in a folder that {place} synchronizes. It may be damaged there, or what"
            " one of two writers wrote may be lost. Keep it on this machine, and put a copy in the"
            " folder when others are to have it."
        ).format(place=place.name)  # fmt: skip
    return tr(
        "The archive lies on another machine ({place}). When the connection fails nothing can be saved,"
        " and the archive may be damaged. Keep it on this machine, and hand over a copy."
    ).format(place=place.name)  # fmt: skip


def _mark(path: Path) -> str:
    """An archive's path, not to be read."""
    return hashlib.sha256(str(path).encode("utf-8", "surrogatepass")).hexdigest()[:16]
