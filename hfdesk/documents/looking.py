"""A template (.docx) read as looks: the parts of its package that say how a thing looks."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import fields, replace
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree

from hfdesk.documents.looks import Edge, EdgeLine, Grid, Letters, Line, Lines, Looks, Page, Paragraph, Piece

Element = Any
"""An element of lxml."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
_EMU = 12700
"""English metric units in a point."""

_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_ALIGN = {"end": "right", "right": "right", "center": "center", "both": "both", "distribute": "both"}


def looks_of(template: bytes) -> Looks:
    """The looks of a template that has been found to be a sound one."""
    with ZipFile(BytesIO(template)) as package:
        return _Reading(package).looks()


class _Reading:
    """One reading of a package."""

    def __init__(self, package: ZipFile) -> None:
        self._package = package
        self._names = set(package.namelist())
        self._fonts = self._theme()
        styles = self._part("word/styles.xml")
        self._styles = (
            {} if styles is None else {each.get(_W + "styleId"): each for each in styles.iter(_W + "style")}
        )
        self._defaults = self._default_looks(styles)
        self._read: dict[str, Paragraph] = {}
        self._pictures: dict[str, bytes] = {}

    def looks(self) -> Looks:
        kinds = {id: each.get(_W + "type") for id, each in self._styles.items()}
        section = next(self._part("word/document.xml").iter(_W + "sectPr"), None)
        return Looks(
            _page(section),
            {id: self._paragraph(id) for id, kind in kinds.items() if kind == "paragraph"},
            {id: self._letters(id) for id, kind in kinds.items() if kind == "character"},
            {id: self._grid(id) for id, kind in kinds.items() if kind == "table"},
            self._edges(section),
            self._pictures,
        )

    def _part(self, name: str) -> Element:
        if name not in self._names:
            return None
        return etree.fromstring(self._package.read(name), _PARSER)

    def _relations(self, name: str) -> dict[str, str]:
        folder, file = posixpath.split(name)
        root = self._part(f"{folder}/_rels/{file}.rels")
        if root is None:
            return {}
        return {
            each.get("Id"): posixpath.normpath(posixpath.join(folder, each.get("Target", "")))
            for each in root
            if each.get("TargetMode") != "External"
        }

    def _theme(self) -> dict[str, str]:
        name = next((name for name in sorted(self._names) if name.startswith("word/theme/")), "")
        root = self._part(name) if name.endswith(".xml") else None
        if root is None:
            return {}
        kinds = {"major": "majorFont", "minor": "minorFont"}
        return {
            kind: latin.get("typeface", "")
            for kind, tag in kinds.items()
            for font in root.iter(_A + tag)
            for latin in font.iter(_A + "latin")
        }

    def _default_looks(self, styles: Element) -> Paragraph:
        base = Paragraph()
        if styles is None:
            return base
        for holder in styles.iter(_W + "docDefaults"):
            for each in holder:
                inner = each[0] if len(each) else None
                if each.tag == _W + "rPrDefault":
                    base = replace(base, letters=self._run(inner, base.letters))
                elif each.tag == _W + "pPrDefault":
                    base = _spaced(inner, base)
        return base

    def _chain(self, id: str) -> Iterator[Element]:
        """A style and those that it is based on, the outermost first."""
        chain: list[Element] = []
        while (style := self._styles.get(id)) is not None and style not in chain:
            chain.append(style)
            id = _value(style, "basedOn")
        return reversed(chain)

    def _paragraph(self, id: str) -> Paragraph:
        if id not in self._read:
            look = self._defaults
            for style in self._chain(id):
                look = _spaced(style.find(_W + "pPr"), look)
                look = replace(look, letters=self._run(style.find(_W + "rPr"), look.letters))
            self._read[id] = look
        return self._read[id]

    def _letters(self, id: str) -> Letters:
        look = Letters()
        for style in self._chain(id):
            look = self._run(style.find(_W + "rPr"), look)
        return look

    def _grid(self, id: str) -> Grid:
        grid = Grid()
        for style in self._chain(id):
            properties = style.find(_W + "tblPr")
            if properties is not None:
                borders = {**grid.borders, **_borders(properties.find(_W + "tblBorders"))}
                grid = replace(grid, borders=borders, margins=_margins(properties, grid.margins))
            grid = replace(grid, fill=_fill(style.find(_W + "tcPr")) or grid.fill)
            for part in style.iter(_W + "tblStylePr"):
                if part.get(_W + "type") == "firstRow":
                    grid = self._head_row(part, grid)
        return grid

    def _head_row(self, part: Element, grid: Grid) -> Grid:
        cell = part.find(_W + "tcPr")
        borders = _borders(cell.find(_W + "tcBorders")) if cell is not None else {}
        return replace(
            grid,
            head_borders={**grid.head_borders, **borders},
            head_fill=_fill(cell) or grid.head_fill,
            head_letters=self._run(part.find(_W + "rPr"), grid.head_letters),
        )

    def _run(self, run: Element, look: Letters) -> Letters:
        """The letters with what a ``w:rPr`` says of them."""
        if run is None:
            return look
        told = Letters(
            font=self._font(run.find(_W + "rFonts")),
            size=_number(run, "sz", 2),
            bold=_flag(run, "b"),
            italic=_flag(run, "i"),
            underline=None if run.find(_W + "u") is None else _value(run, "u") != "none",
            capitals=_flag(run, "caps"),
            colour=_colour(_value(run, "color")),
            spacing=_number(run, "spacing", 20),
        )
        return over(look, told)

    def _font(self, fonts: Element) -> str:
        if fonts is None:
            return ""
        theme = fonts.get(_W + "asciiTheme", "") or fonts.get(_W + "hAnsiTheme", "")
        return self._fonts.get(theme[:5], "") or fonts.get(_W + "ascii", "") or fonts.get(_W + "hAnsi", "")

    def _edges(self, section: Element) -> dict[str, Edge]:
        if section is None:
            return {}
        parts = self._relations("word/document.xml")
        out: dict[str, Edge] = {}
        for kind in ("header", "footer"):
            for each in section.iter(f"{_W}{kind}Reference"):
                which = each.get(_W + "type", "default")
                name = parts.get(each.get(_R + "id"), "")
                if (root := self._part(name)) is not None:
                    out[kind if which == "default" else f"{which}_{kind}"] = self._edge(root, name)
        return out

    def _edge(self, root: Element, name: str) -> Edge:
        relations = self._relations(name)
        rows: list[tuple[tuple[EdgeLine, ...], ...]] = []
        widths: tuple[float, ...] = ()
        for child in root:
            if child.tag == _W + "p":
                rows.append(((self._line(child, relations),),))
            elif child.tag == _W + "tbl":
                columns = [float(each.get(_W + "w", "0")) / 20 for each in child.iter(_W + "gridCol")]
                widths = widths or tuple(columns)
                rows.extend(
                    tuple(
                        tuple(self._line(para, relations) for para in cell.iter(_W + "p"))
                        for cell in row.findall(_W + "tc")
                    )
                    for row in child.findall(_W + "tr")
                )
        return Edge(tuple(rows), widths)

    def _line(self, para: Element, relations: dict[str, str]) -> EdgeLine:
        properties = para.find(_W + "pPr")
        style = _value(properties, "pStyle") if properties is not None else ""
        look = _spaced(properties, self._paragraph(style or self._usual()))
        pieces = tuple(self._pieces(para, look.letters, relations))
        return EdgeLine(look, pieces, _tabs(properties, self._styles.get(style)))

    def _usual(self) -> str:
        """The id of the style of a paragraph that names none."""
        usual = (
            id
            for id, each in self._styles.items()
            if each.get(_W + "type") == "paragraph" and each.get(_W + "default") in ("1", "true", "on")
        )
        return next(usual, "Normal")

    def _pieces(self, para: Element, base: Letters, relations: dict[str, str]) -> Iterator[Piece]:
        state = _Field()
        for each in para.iter():
            run = _holder(each)
            letters = self._run(run.find(_W + "rPr") if run is not None else None, Letters())
            if each.tag == _W + "fldSimple":
                yield from _counted(each.get(_W + "instr", ""), letters)
            elif each.tag == _W + "fldChar":
                yield from state.turn(each.get(_W + "fldCharType", ""), letters)
            elif each.tag == _W + "instrText":
                state.code += each.text or ""
            elif each.tag == _W + "t" and not state.open and not _in_field(each):
                yield Piece("words", each.text or "", over(letters, Letters()))
            elif each.tag == _W + "tab" and run is not None:
                yield Piece("tab")
            elif each.tag == _W + "br":
                yield Piece("break")
            elif each.tag in (_WP + "inline", _WP + "anchor"):
                yield from self._picture(each, relations)

    def _picture(self, drawing: Element, relations: dict[str, str]) -> Iterator[Piece]:
        extent = drawing.find(_WP + "extent")
        for blip in drawing.iter(_A + "blip"):
            name = relations.get(blip.get(_R + "embed", ""), "")
            if name in self._names and extent is not None:
                self._pictures[name] = self._package.read(name)
                size = (float(extent.get("cx", 0)) / _EMU, float(extent.get("cy", 0)) / _EMU)
                yield Piece("picture", name, width=size[0], height=size[1])


class _Field:
    """A field of several runs: its code is read, what stands in it is left out."""

    def __init__(self) -> None:
        self.open = False
        self.code = ""

    def turn(self, kind: str, letters: Letters) -> Iterator[Piece]:
        if kind == "begin":
            self.open, self.code = True, ""
        elif kind == "end" and self.open:
            self.open = False
            yield from _counted(self.code, letters)


def _counted(code: str, letters: Letters) -> Iterator[Piece]:
    kinds = {"PAGE": "page", "NUMPAGES": "pages", "SECTIONPAGES": "pages"}
    word = (code.split() or [""])[0].upper()
    if word in kinds:
        yield Piece(kinds[word], letters=letters)


def _holder(each: Element) -> Element:
    """The run that holds an element, or the first in a simple field."""
    if each.tag == _W + "fldSimple":
        return each.find(_W + "r")
    parent = each.getparent()
    return parent if parent is not None and parent.tag == _W + "r" else None


def _in_field(each: Element) -> bool:
    return any(True for _ in each.iterancestors(_W + "fldSimple"))


def over(look: Letters, told: Letters) -> Letters:
    """``look`` with all that ``told`` says."""
    said = {
        each.name: value
        for each in fields(Letters)
        if (value := getattr(told, each.name)) is not None and value != ""
    }
    return replace(look, **said) if said else look


def _page(section: Element) -> Page:
    page = Page()
    if section is None:
        return page
    size, margins = section.find(_W + "pgSz"), section.find(_W + "pgMar")
    if size is not None:
        page = replace(page, width=_twips(size, "w", page.width), height=_twips(size, "h", page.height))
    if margins is not None:
        gutter = _twips(margins, "gutter", 0)
        page = replace(
            page,
            top=abs(_twips(margins, "top", page.top)),
            right=_twips(margins, "right", page.right),
            bottom=abs(_twips(margins, "bottom", page.bottom)),
            left=_twips(margins, "left", page.left) + gutter,
            header=_twips(margins, "header", page.header),
            footer=_twips(margins, "footer", page.footer),
        )
    return replace(page, first_differs=bool(_flag(section, "titlePg")))


def _spaced(para: Element, look: Paragraph) -> Paragraph:
    """The paragraph with what a ``w:pPr`` says of it."""
    if para is None:
        return look
    space, indent = para.find(_W + "spacing"), para.find(_W + "ind")
    if space is not None:
        look = replace(
            look,
            before=_twips(space, "before", look.before),
            after=_twips(space, "after", look.after),
            lines=_lines(space, look.lines),
        )
    if indent is not None:
        first = _twips(indent, "firstLine", look.first)
        hanging = indent.get(_W + "hanging")
        look = replace(
            look,
            left=_twips(indent, "left", _twips(indent, "start", look.left)),
            right=_twips(indent, "right", _twips(indent, "end", look.right)),
            first=first if hanging is None else -_twips(indent, "hanging", 0),
        )
    flags = {"contextual": _flag(para, "contextualSpacing"), "keep_next": _flag(para, "keepNext")}
    align = _value(para, "jc")
    return replace(
        look,
        **{name: value for name, value in flags.items() if value is not None},
        align=_ALIGN.get(align, "left") if align else look.align,
        borders={**look.borders, **_borders(para.find(_W + "pBdr"))},
        fill=_fill(para) or look.fill,
    )


def _lines(space: Element, usual: Lines) -> Lines:
    line = space.get(_W + "line")
    if line is None:
        return usual
    rule = space.get(_W + "lineRule", "auto")
    if rule == "auto":
        return Lines(float(line) / 240)
    return Lines(points=float(line) / 20, least=rule == "atLeast")


def _borders(holder: Element) -> dict[str, Line]:
    if holder is None:
        return {}
    names = {"start": "left", "end": "right"}
    out: dict[str, Line] = {}
    for each in holder:
        side = names.get(side := etree.QName(each).localname, side)
        width = float(each.get(_W + "sz", "0")) / 8
        if each.get(_W + "val", "nil") in ("nil", "none"):
            width = 0.0
        if side in _SIDES:
            out[side] = Line(
                width, _colour(each.get(_W + "color", "")) or "000000", float(each.get(_W + "space", "0"))
            )
    return out


def _margins(
    properties: Element, usual: tuple[float, float, float, float]
) -> tuple[float, float, float, float]:
    holder = properties.find(_W + "tblCellMar")
    if holder is None:
        return usual
    found = list(usual)
    for at, names in enumerate((("top",), ("right", "end"), ("bottom",), ("left", "start"))):
        for name in names:
            if (each := holder.find(_W + name)) is not None:
                found[at] = _twips(each, "w", found[at])
    return found[0], found[1], found[2], found[3]


def _tabs(properties: Element, style: Element) -> tuple[tuple[float, str], ...]:
    """The tab stops of a paragraph, and of its style."""
    found: dict[float, str] = {}
    for holder in (style.find(_W + "pPr") if style is not None else None, properties):
        tabs = holder.find(_W + "tabs") if holder is not None else None
        for tab in tabs if tabs is not None else ():
            place = _twips(tab, "pos", 0)
            if tab.get(_W + "val") == "clear":
                found.pop(place, None)
            else:
                found[place] = tab.get(_W + "val", "left")
    return tuple(sorted(found.items()))


def _fill(holder: Element) -> str:
    shade = holder.find(_W + "shd") if holder is not None else None
    return _colour(shade.get(_W + "fill", "")) if shade is not None else ""


def _colour(text: str) -> str:
    return text.upper() if len(text) == 6 and all(each in "0123456789abcdefABCDEF" for each in text) else ""


def _value(holder: Element, name: str) -> str:
    found = holder.find(_W + name)
    return "" if found is None else found.get(_W + "val", "")


def _flag(holder: Element, name: str) -> bool | None:
    found = holder.find(_W + name)
    return None if found is None else found.get(_W + "val", "1") not in ("0", "false", "off")


def _number(holder: Element, name: str, parts: int) -> float | None:
    text = _value(holder, name)
    return float(text) / parts if text.lstrip("-").isdigit() else None


def _twips(element: Element, name: str, usual: float) -> float:
    """An attribute in twips, as points."""
    text = element.get(_W + name, "")
    return float(text) / 20 if text.lstrip("-").replace(".", "", 1).isdigit() else usual
