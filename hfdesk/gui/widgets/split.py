"""Splitters whose sizes are kept from one start to the next, each by its name."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from hfdesk.gui import theme

_LARGEST = 10_000
_kept: dict[str, tuple[int, ...]] = {}


def recall(told: str) -> None:
    """Take the sizes that ``told`` gave at an earlier time; what is not of it counts as never set."""
    _kept.clear()
    with suppress(ValueError, RecursionError):
        given: Any = json.loads(told or "{}")
        if isinstance(given, dict):
            _kept.update(_sound(cast("Mapping[str, Any]", given)))


def told() -> str:
    """All sizes that a user has set, as text; in pixels of the design, so that they hold at any text size."""
    return json.dumps(_kept) if _kept else ""


def _sound(given: Mapping[str, Any]) -> dict[str, tuple[int, ...]]:
    return {name: tuple(sizes) for name, sizes in given.items() if _are_sizes(sizes)}


def _are_sizes(given: Any) -> bool:
    return isinstance(given, list) and all(
        type(each) is int and 0 < each < _LARGEST for each in cast("list[Any]", given)
    )


class Split(QSplitter):
    """Parts beside each other, or one over the other, that a user gives more or less room."""

    def __init__(self, name: str, way: Qt.Orientation = Qt.Orientation.Horizontal) -> None:
        super().__init__(way)
        self._name = name
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._keep)

    def share(self, *usual: int) -> None:
        """Give the parts what a user gave them last, else ``usual`` (pixels of the design)."""
        kept = _kept.get(self._name, ())
        sizes = kept if len(kept) == self.count() else usual
        if sizes:
            self.setSizes([theme.scaled(each) for each in sizes])

    def _keep(self) -> None:
        sizes = self.sizes()
        if all(sizes):  # where a part is hidden, what the others have says nothing
            _kept[self._name] = tuple(round(each / theme.scaled(1000) * 1000) for each in sizes)
