"""The pages of a PDF as pictures, and where on them each text stands: what the preview shows.

A PDF made for the preview has a link ``hfdesk:SOURCE`` around each block (``documents.sources``).
PDFium paints one page at a time, as sharp as is asked for; it serves one thread at a time, which
a lock holds here.
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false, reportAttributeAccessIssue=false

from __future__ import annotations

import atexit
import ctypes
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from weakref import WeakSet

import pypdfium2
import pypdfium2.raw as pdfium

SCHEME = "hfdesk:"
"""What the links begin with that tell a block's source."""

_LOCK = threading.RLock()
_open: WeakSet[Sheets] = WeakSet()


@dataclass(frozen=True, slots=True)
class Size:
    """The size of a page, in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture: rows of ``stride`` bytes, four a pixel (blue, green, red, nothing)."""

    width: int
    height: int
    stride: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Mark:
    """A line of a text on its page: its source, its edges in points from the upper left corner."""

    source: str
    left: float
    top: float
    right: float
    bottom: float


class Sheets:
    """The pages of one PDF."""

    def __init__(self, pdf: bytes) -> None:
        with _LOCK:
            self._pdf = pypdfium2.PdfDocument(pdf)
            self.sizes = tuple(Size(*self._pdf.get_page_size(at)) for at in range(len(self._pdf)))
        self._closed = False
        _open.add(self)
        self._marks: dict[int, tuple[Mark, ...]] = {}

    def __len__(self) -> int:
        return len(self.sizes)

    def bookmarked(self) -> list[int]:
        """The pages that bookmarks lead to, in the order of the bookmarks."""
        with _LOCK:
            places = [bookmark.get_dest() for bookmark in self._pdf.get_toc()]
            return [place.get_index() or 0 for place in places if place is not None]

    def pixels(self, page: int, scale: float) -> Pixels:
        """A page, ``scale`` pixels to the point."""
        with _LOCK:
            held = self._pdf[page]
            made = held.render(scale=scale, force_bitmap_format=pdfium.FPDFBitmap_BGRx)  # pyright: ignore[reportArgumentType]
            pixels = Pixels(made.width, made.height, made.stride, bytes(made.buffer))
            made.close()
            held.close()
        return pixels

    def marks(self, page: int) -> tuple[Mark, ...]:
        """What stands on a page, line by line."""
        if page not in self._marks:
            with _LOCK:
                held = self._pdf[page]
                self._marks[page] = tuple(_marks(self._pdf.raw, held.raw, self.sizes[page].height))
                held.close()
        return self._marks[page]

    def words(self, page: int, mark: Mark) -> str:
        """The words of a line; none where the PDF is gone."""
        with _LOCK:
            if self._closed:
                return ""
            held = self._pdf[page]
            text = held.get_textpage()
            height = self.sizes[page].height
            words = text.get_text_bounded(mark.left, height - mark.bottom, mark.right, height - mark.top)
            text.close()
            held.close()
        return " ".join(str(words).split())

    def close(self) -> None:
        """Let go of the PDF."""
        with _LOCK:
            if not self._closed:
                self._closed = True
                self._pdf.close()

    def __del__(self) -> None:
        """PDFium's own would not wait for another thread."""
        if hasattr(self, "_closed"):
            self.close()


@atexit.register
def _close_all() -> None:
    """At the program's end, before PDFium's own tidying, which would tell of each."""
    for each in list(_open):
        each.close()


def _marks(document: Any, page: Any, height: float) -> Iterator[Mark]:
    at, link, rect = ctypes.c_int(0), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    while pdfium.FPDFLink_Enumerate(page, at, link):
        source = _source(document, pdfium.FPDFLink_GetAction(link))
        if source and pdfium.FPDFLink_GetAnnotRect(link, rect):
            top, bottom = sorted((height - rect.top, height - rect.bottom))
            yield Mark(source, rect.left, top, rect.right, bottom)


def _source(document: Any, action: Any) -> str:
    """The source that a link leads to; ``""`` for a link of the document's own."""
    length = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    held = ctypes.create_string_buffer(length)
    pdfium.FPDFAction_GetURIPath(document, action, held, length)
    return _told(held.value)


@lru_cache(maxsize=4096)
def _told(address: bytes) -> str:
    known = address.decode("utf-8", "replace")
    return known.removeprefix(SCHEME) if known.startswith(SCHEME) else ""
