"""What a PDF says, read by pdfium as a screen reader would: through its tags."""

from __future__ import annotations

import ctypes
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium


@dataclass(frozen=True)
class Tag:
    """A tag, the tags that it stands in, and its own words."""

    kind: str
    within: tuple[str, ...]
    words: str


def tags(pdf: bytes) -> list[Tag]:
    """All tags in reading order, page by page; what spans pages comes once for each."""
    document = pypdfium2.PdfDocument(pdf)
    out: list[Tag] = []
    for page in document:
        text = page.get_textpage()
        words = _words(text.raw)
        tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
        for at in range(pdfium.FPDF_StructTree_CountChildren(tree)):
            out.extend(_tags(pdfium.FPDF_StructTree_GetChildAtIndex(tree, at), (), words))
        pdfium.FPDF_StructTree_Close(tree)
        text.close()
        page.close()
    document.close()
    return out


def text(pdf: bytes) -> str:
    """All words in reading order without white space; numbers of lists, headers and footers are none."""
    return bare("".join(tag.words for tag in tags(pdf) if tag.kind != "Lbl" and "Lbl" not in tag.within))


def bare(words: str) -> str:
    """Words without white space, and without what only breaks lines."""
    return re.sub(r"[\s\u00ad\u200b\ufeff]+", "", words)


def outline(pdf: bytes) -> list[tuple[int, str]]:
    """The bookmarks: level from 1, and words."""
    document = pypdfium2.PdfDocument(pdf)
    marks = [(mark.level + 1, mark.get_title()) for mark in document.get_toc(max_depth=9)]
    document.close()
    return marks


def metadata(pdf: bytes) -> dict[str, str]:
    """The properties."""
    document = pypdfium2.PdfDocument(pdf)
    found = document.get_metadata_dict()
    document.close()
    return found


def pages(pdf: bytes) -> list[str]:
    """All that is printed on each page, headers and footers too."""
    document = pypdfium2.PdfDocument(pdf)
    out: list[str] = []
    for page in document:
        held = page.get_textpage()
        out.append(held.get_text_range())
        held.close()
        page.close()
    document.close()
    return out


def height(pdf: bytes, words: str) -> float:
    """How far above the foot of the first page some words stand, in points."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    held = page.get_textpage()
    search = held.search(words)
    found = search.get_next()
    assert found is not None, words
    top = held.get_charbox(found[0])[3]
    search.close()
    held.close()
    page.close()
    document.close()
    return top


def _words(text: Any) -> dict[int, str]:
    """The words of a page by the number of their marked content."""
    found: dict[int, str] = defaultdict(str)
    for at in range(pdfium.FPDFText_CountChars(text)):
        held = pdfium.FPDFText_GetTextObject(text, at)
        number = pdfium.FPDFPageObj_GetMarkedContentID(held) if held else -1
        code = pdfium.FPDFText_GetUnicode(text, at)
        found[number] += "-" if code == 2 else chr(code) if code else ""
    return found


def _tags(element: Any, within: tuple[str, ...], words: dict[int, str]) -> Iterator[Tag]:
    kind = _kind(element)
    own = ""
    for at in range(pdfium.FPDF_StructElement_CountChildren(element)):
        number = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, at)
        if number >= 0:
            own += words.get(number, "")
            continue
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, at)
        if child:
            if own:
                yield Tag(kind, within, own)
                own = ""
            yield from _tags(child, (*within, kind), words)
    if own:
        yield Tag(kind, within, own)


def _kind(element: Any) -> str:
    length = pdfium.FPDF_StructElement_GetType(element, None, 0)
    held = ctypes.create_string_buffer(length)
    pdfium.FPDF_StructElement_GetType(element, held, length)
    return held.raw.decode("utf-16-le").rstrip("\0")
