"""What the preview shows: pages, whoever makes them. Plain values, so that a test can make some."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol


class Size(Protocol):
    """The size of a page, in points."""

    @property
    def width(self) -> float: ...  # noqa: D102
    @property
    def height(self) -> float: ...  # noqa: D102


class Pixels(Protocol):
    """A picture: rows of ``stride`` bytes, four a pixel (blue, green, red, nothing)."""

    @property
    def width(self) -> int: ...  # noqa: D102
    @property
    def height(self) -> int: ...  # noqa: D102
    @property
    def stride(self) -> int: ...  # noqa: D102
    @property
    def data(self) -> bytes: ...  # noqa: D102


class Mark(Protocol):
    """A line of a text on its page: its source, its edges in points from the upper left corner."""

    @property
    def source(self) -> str: ...  # noqa: D102
    @property
    def left(self) -> float: ...  # noqa: D102
    @property
    def top(self) -> float: ...  # noqa: D102
    @property
    def right(self) -> float: ...  # noqa: D102
    @property
    def bottom(self) -> float: ...  # noqa: D102


class Pages(Protocol):
    """The pages of a document; asked beside the window, one question at a time."""

    @property
    def sizes(self) -> Sequence[Size]:
        """The size of each page."""
        ...

    def pixels(self, page: int, scale: float) -> Pixels:
        """A page, ``scale`` pixels to the point."""
        ...

    def marks(self, page: int) -> Sequence[Mark]:
        """What stands on a page, line by line."""
        ...

    def words(self, page: int, mark: Any) -> str:
        """The words of a line."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


Make = Callable[[], Pages]
"""Makes the pages of the newest state, beside the window."""


@dataclass(frozen=True, slots=True)
class Followed:
    """The place that is being edited: a bar stands beside it.

    ``place`` is what the sources of the whole place begin with, ``text`` the source of the
    text with the caret, ``part`` how far down in it the caret is, from 0 to 1.
    """

    place: str = ""
    text: str = ""
    part: float = 0.0

    def holds(self, source: str) -> bool:
        """Whether a line is of the place."""
        return bool(self.place) and source.startswith(self.place)


@dataclass(frozen=True, slots=True)
class Wants:
    """What is to be drawn: pages with their scales, and the page of the followed place.

    That is sought about the page ``near``, where ``wide`` in the whole document.
    """

    pages: tuple[tuple[int, float], ...] = ()
    followed: Followed = Followed()
    near: int = 0
    scale: float = 1.0
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Printed:
    """What was drawn. ``fresh``: of a newer state than before; ``found``: the place's page."""

    pages: Pages
    sizes: tuple[Size, ...]
    pictures: dict[int, tuple[float, Pixels]] = field(default_factory=dict[int, tuple[float, Pixels]])
    marks: dict[int, tuple[Mark, ...]] = field(default_factory=dict[int, tuple[Mark, ...]])
    fresh: bool = False
    found: int = -1
