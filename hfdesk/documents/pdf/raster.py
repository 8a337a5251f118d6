"""Pages of a PDF as pixels, by pdfium; one page costs some milliseconds, however many there are."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any

_BGRX = 3  # pdfium's own number of the format


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as pixels, row by row, four bytes each: blue, green, red and one that says nothing."""

    width: int
    height: int
    pixels: bytes


class Raster:
    """A PDF whose pages can be drawn. pdfium is no friend of threads: one at a time in a program."""

    def __init__(self, pdf: bytes) -> None:
        pdfium: Any = import_module("pypdfium2")  # it tells no types
        self._file: Any = pdfium.PdfDocument(pdf)

    @property
    def count(self) -> int:
        """How many pages it has."""
        return len(self._file)

    def picture(self, page: int, ppi: float) -> Picture:
        """A page (from 0) in so many pixels an inch."""
        drawn = self._file[page].render(scale=ppi / 72, force_bitmap_format=_BGRX)
        return Picture(drawn.width, drawn.height, bytes(drawn.buffer))

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
