"""Values and texts that are hard on the reader and the writer, made from bytes.

Hypothesis draws the bytes, and shrinks them; drawing each part by itself takes too long.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from hypothesis import strategies as st

from hfdesk.domain.richtext import Block, Heading, Mark, Paragraph, Point, Points, RichText, Run, Table

T = TypeVar("T")

_BLANKS = [
    " ",
    " ",
    " ",
    "\t",
    "\u00a0",
    "\n",
    "\n",
    "\r\n",
    "\x00",
    "\ud800",
    "* ",
    "- ",
    "1. ",
    "a) ",
    "* * *",
]
_SIGNS = [*"ab1.*_\\[]()<>|#-+)23åøÅ!`~&:=\"'/", "e\u0301", "\u0301", "\u0338", "😀", "—", "«"]
_BITS = "1.|12)|a)|b.|aa)|###|---|<u>|</u>|](x)|&amp;|nr.|møte|Ærlig|\\\\|**|***|[x]:|https://a.no"
WORDS = [*_BLANKS, *_SIGNS, "|---|", *_BITS.split("|")]
_ADDRESSES = [
    "https://a.no/b",
    "https://b.no/(x y)_\"'",
    "a)b(",
    "<\\>|*",
    "x[1]",
    "\\",
    " ",
    "javascript:1",
    "å\n",
]
LINKS = ["", "", "", *_ADDRESSES]
_MARKS = ["- ", "* ", "+ ", "1. ", "2) ", "a) ", "c. ", "### ", "#### ", "> ", "\\", "-", "1."]
STARTS = ["", "", *_MARKS, "| ", "|---|", "|---|---|"]
INDENTS = ["", "", "", " ", "  ", "   ", "    ", "\t", "      "]


class Dice:
    """Choices made by bytes, the first of all where they end."""

    def __init__(self, data: bytes) -> None:
        self.left = iter(data)

    def pick(self, choices: Sequence[T]) -> T:
        return choices[next(self.left, 0) % len(choices)]

    def many(self, make: Callable[[], T], most: int) -> tuple[T, ...]:
        return tuple(make() for _ in range(self.pick(range(most + 1))))

    def words(self) -> str:
        return "".join(self.many(lambda: self.pick(WORDS), 6))

    def run(self) -> Run:
        marks = self.pick([0, 0, 0, 1, 2, 3, 4, 5, 6, 7])
        return Run(self.words(), bool(marks & 1), bool(marks & 2), bool(marks & 4), self.pick(LINKS))

    def runs(self) -> tuple[Run, ...]:
        return self.many(self.run, 4)

    def row(self) -> tuple[tuple[Run, ...], ...]:
        return self.many(self.runs, 3)

    def block(self, depth: int = 0) -> Block:
        kind = self.pick("ppphtlll")
        if kind == "p" or depth > 4:
            return Paragraph(self.runs())
        if kind == "h":
            return Heading(self.pick(range(7)), self.runs())
        if kind == "t":
            return Table(self.row(), self.many(self.row, 3))
        point = lambda: Point(self.many(lambda: self.block(depth + 1), 3))  # noqa: E731
        start = self.pick([1, 1, 1, 0, 2, 3, 26, 27, 999_999_999])
        return Points(self.pick(list(Mark)), self.many(point, 3), start)

    def rich(self) -> RichText:
        return RichText(self.many(self.block, 4))

    def line(self) -> str:
        return "".join([self.pick(INDENTS), self.pick(STARTS), self.pick(STARTS), self.words()])

    def markdown(self) -> str:
        return "\n".join(self.many(lambda: self.pick(["", self.line(), self.line()]), 8))


BYTES = st.binary(max_size=250)
RICH = BYTES.map(lambda data: Dice(data).rich())
MARKDOWN = BYTES.map(lambda data: Dice(data).markdown())
