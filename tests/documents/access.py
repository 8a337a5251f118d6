"""What an accessible Word file must not have, and the text it reads as."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree

Element = Any
"""An element of lxml, its attributes taken to be there: a test fails where they are not."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(word: bytes, name: str = "word/document.xml") -> Element:
    with ZipFile(BytesIO(word)) as package:
        return etree.fromstring(package.read(name))


def texts(word: bytes) -> list[str]:
    """The lines that a reader reads, automatic numbers aside."""
    lines = (_read(p) for p in part(word).iter(f"{W}p"))
    return [line for line in lines if line]


def _read(p: Element) -> str:
    found = (node.text or "" if node.tag == f"{W}t" else " " for node in p.iter(f"{W}t", f"{W}br"))
    return " ".join("".join(found).replace("\u00ad", "").split())


def style_of(p: Element) -> str:
    return p.find(f"{W}pPr/{W}pStyle").get(f"{W}val")


def outline(word: bytes) -> list[int]:
    """The level of each heading in reading order."""
    found = (re.fullmatch(r"(?:Cell|Line)?Heading([1-4])", style_of(p)) for p in part(word).iter(f"{W}p"))
    return [int(match[1]) for match in found if match]


def faults(word: bytes) -> list[str]:
    """Every fault that the rules for accessible Word files would find here."""
    body = part(word)
    return [*_outline(outline(word)), *_paragraphs(body), *_tables(body), *_links(body)]


def _outline(levels: list[int]) -> Iterator[str]:
    if levels and levels.count(1) != 1:
        yield "not one heading of level 1"
    if any(level > last + 1 for last, level in zip([0, *levels], levels, strict=False)):
        yield "a level is skipped"


def _paragraphs(body: Element) -> Iterator[str]:
    for p in body.iter(f"{W}p"):
        words = "".join(t.text or "" for t in p.iter(f"{W}t"))
        listed = p.find(f"{W}pPr/{W}numPr") is not None
        if not words.strip() and not (_alone(p) or _after_table(p) or p.find(f"{W}r/{W}br") is not None):
            yield "an empty paragraph"
        if not listed and re.match(r"\s*[•▪–*-]\s+\S", words):
            yield f"a typed bullet: {words!r}"
        if (
            not listed
            and "Heading" not in style_of(p)
            and re.match(r"\s*(\d{1,2}[.)]|[a-h]\))\s+(?!mai|desember)\S", words)
        ):
            yield f"a typed number: {words!r}"
        if re.search(r"\S {3,}\S", words) or p.find(f".//{W}tab") is not None:
            yield f"spaces as layout: {words!r}"
        if any(p.find(f"{W}pPr/{W}{name}") is not None for name in ("spacing", "ind", "jc")):
            yield "a paragraph formatted by hand"


def _alone(p: Element) -> bool:
    parent = p.getparent()
    return parent is not None and parent.tag == f"{W}tc" and len(parent.findall(f"{W}p")) == 1


def _after_table(p: Element) -> bool:
    before = p.getprevious()
    return before is not None and before.tag == f"{W}tbl"


def _tables(body: Element) -> Iterator[str]:
    for table in body.iter(f"{W}tbl"):
        first = table.find(f"{W}tr")
        marked = first.find(f"{W}trPr/{W}tblHeader") is not None
        if marked != (table.find(f"{W}tblPr/{W}tblLook").get(f"{W}firstRow") == "1"):
            yield "a header row that is not marked"
        if marked and not "".join(t.text or "" for t in first.iter(f"{W}t")).strip():
            yield "an empty header row"
        grid = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        if any(len(row.findall(f"{W}tc")) != grid for row in table.findall(f"{W}tr")):
            yield "rows of other widths than the grid"
        if any(cell[-1].tag != f"{W}p" for cell in table.iter(f"{W}tc")):
            yield "a cell that does not end in a paragraph"


def _links(body: Element) -> Iterator[str]:
    for link in body.iter(f"{W}hyperlink"):
        words = "".join(t.text or "" for t in link.iter(f"{W}t"))
        if re.fullmatch(r"\s*(her|link|lenke|https?://\S+)?\s*", words):
            yield f"a link that does not say where it leads: {words!r}"
