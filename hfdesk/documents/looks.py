"""How a template looks, as plain values: page, header, footer, styles.

All lengths are points. A style is whole: what it is based on, the document's defaults and
the theme's fonts are in it already.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Letters:
    """How letters look. ``None`` and ``""``: as what they stand in."""

    font: str = ""
    size: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    capitals: bool | None = None
    colour: str = ""  # RRGGBB
    spacing: float | None = None  # more room between letters


@dataclass(frozen=True, slots=True)
class Line:
    """A rule or a border; ``space`` is between it and the words."""

    width: float
    colour: str
    space: float = 0.0


@dataclass(frozen=True, slots=True)
class Lines:
    """A paragraph's distance from line to line: a share of the font's own, or points.

    ``least``: points that are a minimum.
    """

    share: float = 1.0
    points: float | None = None
    least: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph style."""

    letters: Letters = Letters()
    before: float = 0.0
    after: float = 0.0
    lines: Lines = Lines()
    contextual: bool = False  # no room between two of the same style
    keep_next: bool = False
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    align: str = "left"  # left, right, center, both
    borders: Mapping[str, Line] = field(default_factory=dict[str, Line])
    fill: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table style: borders by side (``insideH``, ``insideV`` too), room in cells, the head's own."""

    borders: Mapping[str, Line] = field(default_factory=dict[str, Line])
    margins: tuple[float, float, float, float] = (0.0, 5.0, 0.0, 5.0)  # top, right, bottom, left
    fill: str = ""
    head_borders: Mapping[str, Line] = field(default_factory=dict[str, Line])
    head_fill: str = ""
    head_letters: Letters = Letters()


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a header or footer: words in their letters, a count, a tab or a picture.

    ``kind``: ``words`` (``text``), ``page``, ``pages``, ``tab``, ``break``, ``picture``
    (``text`` names it among the looks' pictures).
    """

    kind: str
    text: str = ""
    letters: Letters = Letters()
    width: float = 0.0
    height: float = 0.0


@dataclass(frozen=True, slots=True)
class EdgeLine:
    """A paragraph of a header or footer. ``tabs``: their places and sides."""

    look: Paragraph
    pieces: tuple[Piece, ...] = ()
    tabs: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Edge:
    """A header or footer: paragraphs, in a table of columns where it has one."""

    rows: tuple[tuple[tuple[EdgeLine, ...], ...], ...] = ()  # rows of cells of paragraphs
    widths: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The page: its size, margins, and where header and footer stand."""

    width: float = 595.3
    height: float = 841.9
    top: float = 70.9
    right: float = 62.4
    bottom: float = 65.9
    left: float = 62.4
    header: float = 31.2
    footer: float = 28.4
    first_differs: bool = False

    @property
    def line(self) -> float:
        """The width of a line."""
        return self.width - self.left - self.right


@dataclass(frozen=True, slots=True)
class Looks:
    """All of a template's looks; styles by their ids."""

    page: Page = Page()
    paragraphs: Mapping[str, Paragraph] = field(default_factory=dict[str, Paragraph])
    letters: Mapping[str, Letters] = field(default_factory=dict[str, Letters])
    tables: Mapping[str, Grid] = field(default_factory=dict[str, Grid])
    edges: Mapping[str, Edge] = field(default_factory=dict[str, Edge])  # header, footer, first_header, …
    pictures: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    adds: bool = False  # what stands after a paragraph and before the next is added up, not the larger taken
