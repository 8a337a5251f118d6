"""Pages without a renderer: grey sheets on which the lines of some sources stand, for tests."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from hfdesk.documents.sheets import Mark, Pixels, Size
from hfdesk.gui.preview.pages import Make

A4 = Size(595.0, 842.0)


@dataclass
class FakePages:
    """``lines`` are the sources of each page, one line of 14 points under the other from 80 on."""

    lines: tuple[tuple[str, ...], ...] = ((),)
    grey: int = 200
    drawn: list[int] = field(default_factory=list[int])
    closed: bool = False

    @property
    def sizes(self) -> tuple[Size, ...]:
        return (A4,) * len(self.lines)

    def pixels(self, page: int, scale: float) -> Pixels:
        assert not self.closed
        self.drawn.append(page)
        width, height = round(595 * scale), round(842 * scale)
        return Pixels(width, height, width * 4, bytes([self.grey]) * (width * height * 4))

    def marks(self, page: int) -> tuple[Mark, ...]:
        return tuple(
            Mark(source, 70, 80 + 14 * at, 500, 92 + 14 * at) for at, source in enumerate(self.lines[page])
        )

    def words(self, page: int, mark: object) -> str:
        return f"words of page {page}"

    def close(self) -> None:
        self.closed = True


def making(pages: FakePages) -> Callable[[], Make]:
    """What a pane is handed to show these pages."""
    return lambda: lambda: pages


@dataclass
class Slow:
    """A renderer that waits until it is let go on, and counts what it was asked for."""

    pages: FakePages
    asked: int = 0
    gate: threading.Event = field(default_factory=threading.Event)

    def __call__(self) -> FakePages:
        self.asked += 1
        assert self.gate.wait(5)
        return self.pages
