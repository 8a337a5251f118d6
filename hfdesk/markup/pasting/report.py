"""What of a pasted page does not come with its words."""

from __future__ import annotations

from collections import Counter
from dataclasses import astuple, dataclass, field

from hfdesk.markup.pasting.flow import Format


@dataclass(frozen=True, slots=True)
class Left:
    """What was left out or made something else, each as a number. False where nothing was."""

    #: Kinds of letters other than the editor's own.
    fonts: int = 0
    #: Colours of letters and grounds, other than black on white.
    colours: int = 0
    pictures: int = 0
    #: Text boxes; their words stand after the paragraph that they were beside.
    boxes: int = 0
    #: Comments in the margin.
    comments: int = 0
    #: Deleted texts of tracked changes.
    changes: int = 0
    #: Foot- and endnotes; they stand as text at the end, ``[1]``.
    footnotes: int = 0
    #: Texts that were struck through; the words stand.
    struck: int = 0
    #: Addresses of links that are not followed: to a file, a script …
    links: int = 0
    #: Cells over more than one row or column.
    merged: int = 0

    def __bool__(self) -> bool:
        return any(astuple(self))


@dataclass(slots=True)
class Tally:
    """:class:`Left` while it is counted."""

    fonts: set[str] = field(default_factory=set[str])
    colours: set[str] = field(default_factory=set[str])
    counted: Counter[str] = field(default_factory=Counter[str])
    last: Format | None = None

    def add(self, what: str, many: int = 1) -> None:
        """Count one more of what a field of :class:`Left` names."""
        self.counted[what] += many

    def see(self, format: Format) -> None:
        """Words of that format came."""
        if format is self.last:
            return
        self.fonts.add(format.font)
        if not format.link:
            self.colours |= {format.colour, format.shade}
        if format.struck and not (self.last and self.last.struck):
            self.add("struck")
        self.last = format

    def left(self) -> Left:
        """The numbers."""
        colours = len(self.colours - {"", "none"})
        return Left(fonts=len(self.fonts - {""}), colours=colours, **self.counted)
