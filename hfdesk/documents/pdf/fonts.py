"""The fonts of a PDF: those that ship, which stand in for Office's, and what they measure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from struct import unpack_from

FOLDER = "resources/fonts/documents"

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


def _tables(font: bytes) -> list[tuple[bytes, int, int]]:
    (count,) = unpack_from(">H", font, 4)
    entries = [unpack_from(">4s4xII", font, 12 + 16 * at) for at in range(count)]
    return [(tag, start, length) for tag, start, length in entries]
