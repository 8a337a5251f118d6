"""The design's values: colours of each theme, sizes of type, lengths (device-independent pixels).

``resources/theme/tokens.json`` holds them; nothing in the window has a colour of its own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from hfdesk.system.assets import asset

THEMES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The values of one theme. ``color`` holds ``#RRGGBB`` by name.

    ``room_px`` are sizes of type on the room's screen, for one that is 1080 pixels high.
    """

    theme: str
    color: Mapping[str, str]
    size: Mapping[str, int]
    radius: Mapping[str, int]
    type_px: Mapping[str, int]
    room_px: Mapping[str, int]


@cache
def tokens(theme: str) -> Tokens:
    """The values of ``light`` or ``dark``."""
    data = _file()
    return Tokens(
        theme=theme,
        color=data["color"][theme],
        size=data["size"],
        radius=data["radius"],
        type_px=data["font"]["scale_px"],
        room_px=data["font"]["room_px_at_1080"],
    )


@cache
def _file() -> dict[str, Any]:
    return json.loads(asset("resources/theme/tokens.json").read_text(encoding="utf-8"))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two ``#RRGGBB`` colours, 1 to 21 (WCAG 2.1, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (_linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
