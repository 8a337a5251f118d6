"""What a user has chosen about the window, kept from one start to the next."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, cast

FILE = "window.json"
_LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices. ``archive`` is the path of the archive that was open last.

    ``room_screen`` is the name of the display that the room's screen fills; ``""`` for any
    other than the window's. ``second_place`` is the folder that backups are copied to.
    ``places_told`` marks the archives whose place the user was told about.
    ``panes`` is what the window says of the sizes of its parts (``gui.widgets.split``).
    ``looked_over`` is the day and the archive that was looked over last.
    """

    theme: str = "system"
    text_size: int = 100
    language: str = "nb"
    archive: str = ""
    geometry: str = ""
    panes: str = ""
    room_screen: str = ""
    room_theme: str = "light"
    second_place: str = ""
    places_told: str = ""
    looked_over: str = ""

    def with_(self, **changes: Any) -> Settings:
        """These settings with some of them changed."""
        return replace(self, **changes)


def load(folder: Path) -> Settings:
    """The settings in a folder; what is not there or cannot be read is as at first."""
    try:
        data: Any = json.loads(_read(folder / FILE))
    except (OSError, ValueError, RecursionError):
        return Settings()
    first = asdict(Settings())
    given = cast("dict[str, Any]", data) if isinstance(data, dict) else {}
    return Settings(**{name: given[name] for name in first if type(given.get(name)) is type(first[name])})


def _read(path: Path) -> str:
    """The file's text; no device, no pipe and nothing large, which would hold the start. Imports nothing."""
    if not path.is_file() or path.stat().st_size > _LARGEST:
        raise ValueError(path)
    return path.read_text(encoding="utf-8")


def save(settings: Settings, folder: Path) -> None:
    """Keep settings in a folder; where that cannot be done they hold for this time only."""
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        beside = folder / f"{FILE}.new"
        beside.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
        beside.replace(folder / FILE)
