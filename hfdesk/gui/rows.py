"""What a list or a table shows: plain rows of words, signs and colours' names.

Pages make them from what they have read; models hold them; delegates paint them. They
know no archive and no Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum


class RowKind(Enum):
    """How a row of a table looks; the value is the token of its height."""

    ROW = "rowTable"
    GROUP = "rowBreak"
    BREAK = "rowBreak_"
    GAP = "rowGap"
    END = "rowGap_"
    LATE = "rowBreak__"

    @property
    def height(self) -> str:
        """The name of the row's height among the design's lengths."""
        return self.value.rstrip("_")


@dataclass(frozen=True, slots=True)
class Place:
    """Where one is in the window: a page, and what it shows there.

    ``tab`` counts from 0; ``item`` is the id of an agenda item, ``part`` the key of a part of
    its paper, and ``words`` what the caret is to stand on there.
    """

    page: str
    id: str = ""
    tab: int = 0
    item: str = ""
    part: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class TextAt:
    """The text that one stands in, for its earlier versions: ids, and the end of its ``text_place``.

    ``field`` (``discussion``, ``sections/2/text``) is ``""`` where one stands in none of them.
    """

    case: str = ""
    meeting: str = ""
    item: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table. ``icon`` stands before the text, ``after`` behind it.

    ``edit`` is what one begins with who types into it; ``None`` where nobody may.
    """

    text: str = ""
    color: str = "text"
    bold: bool = False
    tag: bool = False
    icon: str = ""
    icon_color: str = ""
    after: str = ""
    tip: str = ""
    edit: str | None = None


EMPTY_CELL = Cell()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table. ``place`` is where Enter leads.

    ``spoken`` is what is read aloud, or makes it when it is: few rows are. Rows that look
    alike are equal.
    """

    cells: tuple[Cell, ...]
    spoken: str | Callable[[], str] = field(compare=False)
    place: Place | None = None
    kind: RowKind = RowKind.ROW
    ground: str = ""
    key: str = ""

    @property
    def sentence(self) -> str:
        """What is read aloud."""
        return self.spoken if isinstance(self.spoken, str) else self.spoken()


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a list: title, second line, and a word at the right."""

    title: str
    second: str = ""
    lead: str = ""
    lead_second: str = ""
    right: str = ""
    right_color: str = "muted"
    right_bold: bool = False
    right_icon: str = ""
    icon: str = ""
    icon_color: str = "muted"
    bold: bool = False
    sentence: str = ""
    place: Place | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Node:
    """A node of a tree: the cells of its row and what stands under it."""

    cells: tuple[Cell, ...]
    sentence: str
    children: tuple[Node, ...] = ()
    place: Place | None = None


def sentence(*parts: str) -> str:
    """Parts as one text to be read aloud: each with its full stop, empty ones left out."""
    return " ".join(part if part.endswith((".", "?", "!")) else f"{part}." for part in parts if part)


def dotted(*parts: str) -> str:
    """Parts on one line with middle dots between, empty ones left out."""
    return " · ".join(part for part in parts if part)
