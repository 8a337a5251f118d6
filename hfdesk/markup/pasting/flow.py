"""A stretch of the page in which paragraphs follow each other: the page, a cell, a text box."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from hfdesk.domain.richtext import Block, Heading, Mark, Paragraph, Run
from hfdesk.markup.pasting import words
from hfdesk.markup.pasting.lists import DEEPEST, LONGEST_LABEL, Item, Label, labelled, understood
from hfdesk.markup.pasting.tables import Cell, Draft, Runs


class Format(NamedTuple):
    """How words stand that come now."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    struck: bool = False
    link: str = ""
    font: str = ""
    colour: str = ""
    shade: str = ""
    symbol: str = ""
    pre: bool = False
    #: The words are a point's mark.
    label: bool = False
    #: The words are not for the reader.
    dropped: bool = False

    @property
    def marks(self) -> tuple[bool, bool, bool, str]:
        """What a run keeps of it; that links are underlined goes without saying."""
        return self.bold, self.italic, self.underline and not self.link, self.link


class Open(NamedTuple):
    """An element that is open, the format of the words in it, and what is added at its end."""

    name: str
    format: Format
    after: str = ""


@dataclass(slots=True)
class OpenList:
    """A list that is open: its mark, and the ordinal of its next point."""

    mark: Mark
    next: int = 1
    #: A point of it is open.
    inside: bool = False
    #: The mark of a point of which nothing has come yet.
    label: Label | None = None
    #: The level that the page itself gives, where it is not told by what is around.
    level: int = 0


@dataclass(frozen=True, slots=True)
class Setting:
    """What the paragraph that is being read is: a heading, a point of Word's …"""

    heading: int = 0
    level: int = 0
    hanging: bool = False
    #: In points.
    margin: float = 0
    #: Word's style for what stands in a list: without a mark it goes on with the point before.
    listed: bool = False


NOTHING = Setting()


@dataclass(slots=True)
class Flow:
    """Paragraphs as they come, and what is open around them."""

    base: Format
    items: list[Item] = field(default_factory=list[Item])
    opened: list[Open] = field(default_factory=list[Open])
    counts: Counter[str] = field(default_factory=Counter[str])
    lists: list[OpenList] = field(default_factory=list[OpenList])
    setting: Setting = NOTHING
    #: The paragraph's point has begun: what comes of it stands in that point.
    begun: int = 0
    label: str = ""
    pieces: list[tuple[str, Format]] = field(default_factory=list[tuple[str, Format]])
    #: The words end with a blank, or there are none yet.
    blank: bool = True
    #: What stands beside the paragraph and comes after it.
    aside: list[Item] = field(default_factory=list[Item])
    #: The table that is open here, and the cell that this is.
    table: Draft | None = None
    cell: Cell | None = None
    #: This is the picture of a drawing: it stands beside the paragraph.
    beside: bool = False
    #: The format of what comes next.
    format: Format = field(init=False)

    def __post_init__(self) -> None:
        self.format = self.base

    @property
    def level(self) -> int:
        """The level of the innermost list."""
        return min(max(len(self.lists), self.lists[-1].level), DEEPEST) if self.lists else 0

    def add(self, text: str, format: Format) -> None:
        """Words of the paragraph."""
        if format.pre:
            self.blank = False
        else:
            text = words.collapsed(text)
            text = text[1:] if self.blank and text[:1] in words.BLANKS else text
            self.blank = text[-1] in words.BLANKS if text else self.blank
        if text:
            self.pieces.append((text, format))

    def line_break(self) -> None:
        """A hard line break; the second one in a row ends the paragraph."""
        if self.pieces and self.pieces[-1][0] == "\n":
            self.end_words()
        elif self.pieces:
            self.pieces.append(("\n", self.format))
            self.blank = True

    def end(self) -> None:
        """The paragraph is at its end."""
        if self.pieces:
            self.end_words()
        self.setting, self.label, self.begun = NOTHING, "", 0
        if self.aside:
            self.items += self.aside
            self.aside = []

    def end_words(self) -> None:
        """The words so far are a block, where they say anything."""
        pieces, self.pieces, self.blank = self.pieces, [], True
        runs = _runs(pieces) if pieces else ()
        if runs:
            level = self.setting.heading
            self.put(Heading(level, _unbold(runs)) if level else Paragraph(runs))

    def put(self, block: Block) -> None:
        """A block in the list or point where it stands."""
        if self.setting.heading:
            block = labelled(self.label, block) if self.label.strip(words.BLANKS) else block
        self.items.append(Item(block, *self._place()))

    def _place(self) -> tuple[int, Label | None]:
        if self.lists:
            found, self.lists[-1].label = self.lists[-1].label, None
            return self.level, found
        setting, label = self.setting, self.label.strip(words.BLANKS)
        if self.begun or setting.heading:
            return self.begun, None
        if setting.level or label:
            self.begun = setting.level or max(1, min(round(setting.margin / 36), DEEPEST))
            return self.begun, label or "-"
        return self.items[-1].level if self.items and setting.listed else 0, None

    def put_all(self, items: Iterable[Item]) -> None:
        """Blocks that were found apart, in the place where they stand."""
        for item in items:
            if item.level:
                level = min(item.level + self.level, DEEPEST)
                self.items.append(Item(item.block, level, item.label))
            else:
                self.put(item.block)

    def take_label(self) -> None:
        """The words so far are the mark of the point that now comes, where they look like one."""
        text = "".join(text for text, _ in self.pieces).strip(words.BLANKS)
        if 0 < len(text) <= LONGEST_LABEL and understood(text):
            self.label, self.pieces, self.blank = text, [], True

    # What is open

    def push(self, name: str, format: Format, after: str = "") -> None:
        """An element opens."""
        self.opened.append(Open(name, format, after))
        self.format = format
        self.counts[name] += 1

    def pop(self, name: str) -> bool:
        """An element ends, with all that is open in it; false where it is not open."""
        if not self.counts[name]:
            return False
        while True:
            last = self.opened.pop()
            self.format = self.opened[-1].format if self.opened else self.base
            self.counts[last.name] -= 1
            self._closed(last.name)
            if last.after:
                self.add(last.after, last.format)
            if last.name == name:
                return True

    def _closed(self, name: str) -> None:
        if name == "li" and self.lists:
            self._end_point()
        elif name in ("ul", "ol") and self.lists:
            self._end_point()
            self.lists.pop()

    def _end_point(self) -> None:
        self.end()
        if self.lists[-1].label:
            self.put(Paragraph(()))
        self.lists[-1].inside = False

    # Lists of HTML

    def open_list(self, mark: Mark | None, start: int) -> None:
        """A list opens; a numbered point that holds nothing but it stays a point."""
        self.end()
        around = self.lists[-1] if self.lists else None
        if around and around.label:
            if around.mark is not Mark.BULLET:
                self.put(Paragraph(()))
            around.label = None
        self.lists.append(OpenList(mark or Mark.BULLET, start))

    def open_point(self, mark: Mark | None, ordinal: int, level: int) -> None:
        """A point opens, and the one before it ends; a point outside lists is a bullet.

        ``ordinal`` and ``level`` are what it says of itself, -1 and 0 where it says nothing.
        """
        if not self.lists:
            self.lists.append(OpenList(Mark.BULLET))
        around = self.lists[-1]
        if around.inside:
            self.pop("li")
        self.end()
        around.mark = mark if mark and around.mark is not Mark.BULLET else around.mark
        around.next = ordinal if ordinal >= 0 else around.next
        around.label, around.inside = (around.mark, around.next), True
        around.level = level or around.level
        around.next += 1

    def finish(self) -> list[Item]:
        """All of the blocks; nothing is open any more."""
        while self.opened:
            self.pop(self.opened[-1].name)
        self.end()
        return self.items


def _runs(pieces: list[tuple[str, Format]]) -> Runs:
    if all(text.isspace() for text, _ in pieces):
        return ()
    if any(sign in text for text, _ in pieces if not text.isascii() for sign in words.FIRM):
        pieces = _loosened(pieces)
    alike = groupby(pieces, lambda piece: piece[1].marks)
    return tuple(Run("".join(text for text, _ in same), *marks) for marks, same in alike)


def _loosened(pieces: list[tuple[str, Format]]) -> list[tuple[str, Format]]:
    text, at = words.loosened("".join(text for text, _ in pieces)), 0
    found: list[tuple[str, Format]] = []
    for piece, format in pieces:
        found.append((text[at : at + len(piece)], format))
        at += len(piece)
    return found


def _unbold(runs: Runs) -> Runs:
    """Runs that are bold all through, as the heads of texts and tables are, without it."""
    if any(not run.bold and run.text.strip() for run in runs):
        return runs
    return tuple(Run(run.text, False, run.italic, run.underline, run.link) for run in runs)
