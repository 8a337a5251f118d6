"""Points as they come, one after the other, made into lists in lists."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from hfdesk.domain.richtext import Block, Heading, Mark, Paragraph, Point, Points, Run
from hfdesk.markup.pasting.words import collapsed

#: Deeper lists than this are of this level; the normal form has three.
DEEPEST = 9
#: The longest text that can be a point's mark, in characters.
LONGEST_LABEL = 20
_LABEL = re.compile(r"\(?(?:[0-9]{1,9}[.)-]|[a-z]{1,3}[.)])*?([0-9]{1,9}|[a-z]{1,8})([.):]*)", re.IGNORECASE)
_ROMAN = re.compile(r"(?=.)m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}

#: What a point is marked by: a kind of mark and an ordinal, or words still to be understood.
Label = tuple[Mark, int] | str


@dataclass(frozen=True, slots=True)
class Item:
    """A block in its place: of a list's ``level`` (0: of none), the first of a point or not."""

    block: Block
    level: int = 0
    label: Label | None = None


@dataclass(slots=True)
class _List:
    level: int
    mark: Mark
    start: int
    points: list[list[Block | _List]] = field(default_factory=list[list["Block | _List"]])

    @property
    def awaited(self) -> int:
        return self.start + len(self.points)


def assembled(items: Iterable[Item]) -> tuple[Block, ...]:
    """The blocks of some items, with their lists."""
    found: list[Block | _List] = []
    around: list[_List] = []
    for item in items:
        while around and around[-1].level > item.level:
            around.pop()
        if item.label is None:
            (around[-1].points[-1] if around else found).append(item.block)
        else:
            _add_point(item, item.label, found, around)
    return _blocks(found)


def _add_point(item: Item, label: Label, found: list[Block | _List], around: list[_List]) -> None:
    beside = around[-1] if around and around[-1].level == item.level else None
    sort = understood(label, beside.mark if beside else None, beside.awaited if beside else 0)
    if sort is None:
        around.clear()
        found.append(labelled(str(label), item.block))
        return
    mark, ordinal = sort
    if not beside or beside.mark is not mark or (mark is not Mark.BULLET and beside.awaited != ordinal):
        if beside:
            around.pop()
        made = _List(item.level, mark, ordinal)
        (around[-1].points[-1] if around else found).append(made)
        around.append(made)
    around[-1].points.append([item.block])


def _blocks(found: Iterable[Block | _List]) -> tuple[Block, ...]:
    return tuple(_points(each) if isinstance(each, _List) else each for each in found)


def _points(made: _List) -> Points:
    return Points(made.mark, tuple(Point(_blocks(blocks)) for blocks in made.points), made.start)


def labelled(label: str, block: Block) -> Block:
    """A block with its mark as words before it, where it cannot be a point."""
    first = Run(f"{collapsed(label).strip()} ")
    match block:
        case Paragraph(runs=runs):
            return Paragraph((first, *runs))
        case Heading(level=level, runs=runs):
            return Heading(level, (first, *runs))
        case _:
            return block


def understood(label: Label, mark: Mark | None = None, awaited: int = 0) -> tuple[Mark, int] | None:
    """The mark and ordinal that a label stands for; ``None`` where it is words.

    ``mark`` and ``awaited`` are those of the list that it may go on with: ``i.`` comes after
    ``h.``, or is a Roman one. Roman ordinals are numbers here, for lists have no such mark.
    """
    if not isinstance(label, str):
        return label
    text = label.strip()
    if not any(sign.isalnum() for sign in text) or (len(text) == 1 and text.isalpha()):
        return Mark.BULLET, 1
    found = _LABEL.fullmatch(text.replace(" ", ""))
    if not found:
        return None
    paren = ")" in found[2]
    number, letter = (Mark.NUMBER_PAREN, Mark.LETTER_PAREN) if paren else (Mark.NUMBER, Mark.LETTER)
    if found[1].isdigit():
        return number, int(found[1])
    return _lettered(found[1].lower(), number, letter, awaited if mark in (number, letter) else 0, mark)


def _lettered(
    text: str, number: Mark, letter: Mark, awaited: int, running: Mark | None
) -> tuple[Mark, int] | None:
    roman, single = _roman(text), ord(text) - ord("a") + 1 if len(text) == 1 else 0
    if running is letter and awaited == (single or max(awaited, 27)):
        return letter, awaited
    if roman and (not single or text == "i" or (running is number and awaited == roman)):
        return number, roman
    return (letter, single) if single else None


def _roman(text: str) -> int:
    """What a Roman number says, 0 where it is none."""
    if not _ROMAN.fullmatch(text):
        return 0
    values = [_VALUES[each] for each in text]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
