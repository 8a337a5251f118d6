"""Properties of paragraphs, letters, tables and pages as Word's XML tells them, in points."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from lxml import etree

from hfdesk.documents.looks import Letters, Line, Lines, Page, Paragraph

Element = Any
"""An element of lxml."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_ALIGN = {"end": "right", "right": "right", "center": "center", "both": "both", "distribute": "both"}


def over(look: Letters, told: Letters) -> Letters:
    """``look`` with all that ``told`` says."""
    said = {
        each.name: value
        for each in fields(Letters)
        if (value := getattr(told, each.name)) is not None and value != ""
    }
    return replace(look, **said) if said else look


def page_of(section: Element) -> Page:
    """The page of a section."""
    page = Page()
    if section is None:
        return page
    size, margins = section.find(W + "pgSz"), section.find(W + "pgMar")
    if size is not None:
        page = replace(page, width=twips_of(size, "w", page.width), height=twips_of(size, "h", page.height))
    if margins is not None:
        gutter = twips_of(margins, "gutter", 0)
        page = replace(
            page,
            top=abs(twips_of(margins, "top", page.top)),
            right=twips_of(margins, "right", page.right),
            bottom=abs(twips_of(margins, "bottom", page.bottom)),
            left=twips_of(margins, "left", page.left) + gutter,
            header=twips_of(margins, "header", page.header),
            footer=twips_of(margins, "footer", page.footer),
        )
    return replace(page, first_differs=bool(flag_of(section, "titlePg")))


def spaced(para: Element, look: Paragraph) -> Paragraph:
    """The paragraph with what a ``w:pPr`` says of it."""
    if para is None:
        return look
    space, indent = para.find(W + "spacing"), para.find(W + "ind")
    if space is not None:
        look = replace(
            look,
            before=twips_of(space, "before", look.before),
            after=twips_of(space, "after", look.after),
            lines=lines_of(space, look.lines),
        )
    if indent is not None:
        first = twips_of(indent, "firstLine", look.first)
        hanging = indent.get(W + "hanging")
        look = replace(
            look,
            left=twips_of(indent, "left", twips_of(indent, "start", look.left)),
            right=twips_of(indent, "right", twips_of(indent, "end", look.right)),
            first=first if hanging is None else -twips_of(indent, "hanging", 0),
        )
    flags = {"contextual": flag_of(para, "contextualSpacing"), "keep_next": flag_of(para, "keepNext")}
    align = value_of(para, "jc")
    return replace(
        look,
        **{name: value for name, value in flags.items() if value is not None},
        align=_ALIGN.get(align, "left") if align else look.align,
        borders={**look.borders, **borders_of(para.find(W + "pBdr"))},
        fill=fill_of(para) or look.fill,
    )


def lines_of(space: Element, usual: Lines) -> Lines:
    """The distance of lines that a ``w:spacing`` tells."""
    line = space.get(W + "line")
    if line is None:
        return usual
    rule = space.get(W + "lineRule", "auto")
    if rule == "auto":
        return Lines(float(line) / 240)
    return Lines(points=float(line) / 20, least=rule == "atLeast")


def borders_of(holder: Element) -> dict[str, Line]:
    """The borders in a holder, by side."""
    if holder is None:
        return {}
    names = {"start": "left", "end": "right"}
    out: dict[str, Line] = {}
    for each in holder:
        side = names.get(side := etree.QName(each).localname, side)
        width = float(each.get(W + "sz", "0")) / 8
        if each.get(W + "val", "nil") in ("nil", "none"):
            width = 0.0
        if side in _SIDES:
            out[side] = Line(
                width, colour_of(each.get(W + "color", "")) or "000000", float(each.get(W + "space", "0"))
            )
    return out


def margins_of(
    properties: Element, usual: tuple[float, float, float, float]
) -> tuple[float, float, float, float]:
    """The room in cells that a table's properties tell: top, right, bottom, left."""
    holder = properties.find(W + "tblCellMar")
    if holder is None:
        return usual
    found = list(usual)
    for at, names in enumerate((("top",), ("right", "end"), ("bottom",), ("left", "start"))):
        for name in names:
            if (each := holder.find(W + name)) is not None:
                found[at] = twips_of(each, "w", found[at])
    return found[0], found[1], found[2], found[3]


def tabs_of(properties: Element, style: Element) -> tuple[tuple[float, str], ...]:
    """The tab stops of a paragraph, and of its style."""
    found: dict[float, str] = {}
    for holder in (style.find(W + "pPr") if style is not None else None, properties):
        tabs = holder.find(W + "tabs") if holder is not None else None
        for tab in tabs if tabs is not None else ():
            place = twips_of(tab, "pos", 0)
            if tab.get(W + "val") == "clear":
                found.pop(place, None)
            else:
                found[place] = tab.get(W + "val", "left")
    return tuple(sorted(found.items()))


def fill_of(holder: Element) -> str:
    """The ground of a holder, ``""`` for none."""
    shade = holder.find(W + "shd") if holder is not None else None
    return colour_of(shade.get(W + "fill", "")) if shade is not None else ""


def colour_of(text: str) -> str:
    """A colour as six digits, ``""`` for all else."""
    return text.upper() if len(text) == 6 and all(each in "0123456789abcdefABCDEF" for each in text) else ""


def value_of(holder: Element, name: str) -> str:
    """The value of a child, ``""`` where there is none."""
    found = holder.find(W + name)
    return "" if found is None else found.get(W + "val", "")


def flag_of(holder: Element, name: str) -> bool | None:
    """Whether a child turns something on; ``None`` where there is none."""
    found = holder.find(W + name)
    return None if found is None else found.get(W + "val", "1") not in ("0", "false", "off")


def number_of(holder: Element, name: str, parts: int) -> float | None:
    """The value of a child in so many parts of a point."""
    text = value_of(holder, name)
    return float(text) / parts if text.lstrip("-").isdigit() else None


def twips_of(element: Element, name: str, usual: float) -> float:
    """An attribute in twips, as points."""
    text = element.get(W + name, "")
    return float(text) / 20 if text.lstrip("-").replace(".", "", 1).isdigit() else usual
