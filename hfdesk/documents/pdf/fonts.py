"""The fonts of a PDF: those that ship, which stand in for Office's, and what they measure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from struct import error, iter_unpack, unpack_from
from typing import TYPE_CHECKING

from hfdesk.domain.text import without_unseen

if TYPE_CHECKING:
    import typst

STAND_IN = "□"
"""Printed for a letter that no font on the machine has."""

SANS, WIDE = "Carlito", "Liberation Sans"
STANDS_FOR = {
    "calibri": SANS,
    "carlito": SANS,
    "arial": WIDE,
    "helvetica": WIDE,
    "liberation sans": WIDE,
}
"""Fonts with the same widths, so that lines break where Word breaks them."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How far a font's line reaches above and below the words' own line, in sizes of the font."""

    above: float
    below: float


def family(font: str) -> str:
    """The shipped font that a document's font is printed in."""
    return STANDS_FOR.get(font.strip().lower(), SANS)


def fonts(family: str) -> tuple[str, str]:
    """A shipped font and the one that has what it lacks."""
    return family, WIDE if family == SANS else SANS


@cache
def measure(folder: Path, family: str) -> Measure:
    """What a shipped font measures."""
    file = folder / f"{family.replace(' ', '')}-Regular.ttf"
    return _measured(file.read_bytes())


def _measured(font: bytes) -> Measure:
    tables = {tag: start for tag, start, _ in _tables(font)}
    (unit,) = unpack_from(">H", font, tables[b"head"] + 18)
    above, below, gap = unpack_from(">hhh", font, tables[b"hhea"] + 4)
    most, least = unpack_from(">HH", font, tables[b"OS/2"] + 74)
    line = max(above - below + gap, most + least)
    below = max(-below, least)
    return Measure((line - below) / unit, below / unit)


def _tables(font: bytes, start: int = 0) -> list[tuple[bytes, int, int]]:
    (count,) = unpack_from(">H", font, start + 4)
    entries = [unpack_from(">4s4xII", font, start + 12 + 16 * at) for at in range(count)]
    return [(tag, where, length) for tag, where, length in entries]


@cache
def shipped(folder: Path) -> typst.Fonts:
    """The shipped fonts, read once."""
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)])


@cache
def every(folder: Path) -> typst.Fonts:
    """The shipped fonts and the machine's own, for letters that the shipped ones lack."""
    import typst

    return typst.Fonts(include_system_fonts=True, include_embedded_fonts=False, font_paths=[str(folder)])


@cache
def known(folder: Path) -> frozenset[str]:
    """The letters that the shipped fonts have, each in every style."""
    files = sorted(folder.glob("*.ttf"))
    found: frozenset[str] = frozenset()
    for family in {file.stem.split("-")[0] for file in files}:
        styles = [letters(file) for file in files if file.stem.startswith(family)]
        found |= styles[0].intersection(*styles[1:])
    return found


@cache
def _seldom(folder: Path) -> re.Pattern[str]:
    """What is none of the usual letters of the shipped fonts; nearly all of a text is."""
    usual = sorted(each for each in known(folder) if each < "\u0100")
    return re.compile(f"[^{re.escape(''.join(usual))}]")


def strange(text: str, folder: Path) -> frozenset[str]:
    """The letters of a text that no shipped font has."""
    seldom = set(_seldom(folder).findall(text))
    return frozenset(each for each in seldom - known(folder) if without_unseen(each) and each >= " ")


def others(odd: frozenset[str], folder: Path) -> tuple[list[str], frozenset[str]]:
    """Families of the machine that have letters the shipped fonts lack, and the letters that none has."""
    held: dict[str, frozenset[str]] = {}
    for font in every(folder).fonts():
        if font.path and font.style == "normal" and not font.index:
            held[font.family] = held.get(font.family, frozenset()) | (letters(Path(font.path)) & odd)
    chosen: list[str] = []
    while odd and held:
        best = max(sorted(held), key=lambda name: (len(held[name] & odd), "Symbol" not in name))
        if not held[best] & odd:
            break
        chosen.append(best)
        odd -= held.pop(best)
    return chosen, odd


@cache
def letters(file: Path) -> frozenset[str]:
    """The letters that a font has; none for a file that is no font as expected."""
    try:
        font = file.read_bytes()
        start = unpack_from(">I", font, 12)[0] if font[:4] == b"ttcf" else 0
        where = next(where for tag, where, _ in _tables(font, start) if tag == b"cmap")
        (count,) = unpack_from(">H", font, where + 2)
        subtables = [where + unpack_from(">4xI", font, where + 4 + 8 * at)[0] for at in range(count)]
        codes = {code for subtable in subtables for code in _codes(font, subtable)}
    except (OSError, error, StopIteration, IndexError):
        return frozenset()
    return frozenset(chr(code) for code in codes if code < 0x110000)


def _codes(font: bytes, at: int) -> set[int]:
    """The code points of a table of formats 4 and 12, the only ones with Unicode in use."""
    (form,) = unpack_from(">H", font, at)
    if form == 12:
        (groups,) = unpack_from(">I", font, at + 12)
        found = iter_unpack(">III", font[at + 16 : at + 16 + 12 * groups])
        return {
            code for first, last, glyph in found if glyph or last > first for code in range(first, last + 1)
        }
    return _mapped(font, at) if form == 4 else set()


def _mapped(font: bytes, at: int) -> set[int]:
    """The code points of a table of format 4 that have a glyph."""
    (twice,) = unpack_from(">H", font, at + 6)
    count = twice // 2
    ends, starts, deltas, offsets = (
        unpack_from(f">{count}H", font, at + place + twice * step)
        for step, place in enumerate((14, 16, 16, 16))
    )
    found: set[int] = set()
    for segment, (first, last) in enumerate(zip(starts, ends, strict=True)):
        for code in range(first, last + 1):
            glyph = code
            if offsets[segment]:
                place = at + 16 + 3 * twice + 2 * segment + offsets[segment] + 2 * (code - first)
                (glyph,) = unpack_from(">H", font, place)
            if glyph and (glyph + deltas[segment]) % 0x10000:
                found.add(code)
    return found - {0xFFFF}
