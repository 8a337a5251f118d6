"""A template (.docx) read as looks: the parts of its package that say how a thing looks."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from hfdesk.documents.foreign.checking import readable
from hfdesk.documents.looks import Edge, EdgeLine, Grid, Letters, Looks, Paragraph, Piece
from hfdesk.documents.properties import (
    Element,
    W,
    borders_of,
    colour_of,
    fill_of,
    flag_of,
    margins_of,
    number_of,
    over,
    page_of,
    spaced,
    tabs_of,
    value_of,
)

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp")
_EMU = 12700
"""English metric units in a point."""


@lru_cache(maxsize=8)
@readable()
def looks_of(template: bytes) -> Looks:
    """The looks of a template that has been found to be a sound one; the last few are kept."""
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
            {} if styles is None else {each.get(W + "styleId"): each for each in styles.iter(W + "style")}
        )
        self._defaults = self._default_looks(styles)
        self._read: dict[str, Paragraph] = {}
        self._pictures: dict[str, bytes] = {}

    def looks(self) -> Looks:
        kinds = {id: each.get(W + "type") for id, each in self._styles.items()}
        section = next(self._part("word/document.xml").iter(W + "sectPr"), None)
        return Looks(
            page_of(section),
            {id: self._paragraph(id) for id, kind in kinds.items() if kind == "paragraph"},
            {id: self._letters(id) for id, kind in kinds.items() if kind == "character"},
            {id: self._grid(id) for id, kind in kinds.items() if kind == "table"},
            self._edges(section),
            self._pictures,
            self._adds(),
        )

    def _adds(self) -> bool:
        settings = self._part("word/settings.xml")
        compat = None if settings is None else settings.find(W + "compat")
        return compat is not None and bool(flag_of(compat, "doNotUseHTMLParagraphAutoSpacing"))

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
        for holder in styles.iter(W + "docDefaults"):
            for each in holder:
                inner = each[0] if len(each) else None
                if each.tag == W + "rPrDefault":
                    base = replace(base, letters=self._run(inner, base.letters))
                elif each.tag == W + "pPrDefault":
                    base = spaced(inner, base)
        return base

    def _chain(self, id: str) -> Iterator[Element]:
        """A style and those that it is based on, the outermost first."""
        chain: list[Element] = []
        while (style := self._styles.get(id)) is not None and style not in chain:
            chain.append(style)
            id = value_of(style, "basedOn")
        return reversed(chain)

    def _paragraph(self, id: str) -> Paragraph:
        if id not in self._read:
            look = self._defaults
            for style in self._chain(id):
                look = spaced(style.find(W + "pPr"), look)
                look = replace(look, letters=self._run(style.find(W + "rPr"), look.letters))
            self._read[id] = look
        return self._read[id]

    def _letters(self, id: str) -> Letters:
        look = Letters()
        for style in self._chain(id):
            look = self._run(style.find(W + "rPr"), look)
        return look

    def _grid(self, id: str) -> Grid:
        grid = Grid()
        for style in self._chain(id):
            properties = style.find(W + "tblPr")
            if properties is not None:
                borders = {**grid.borders, **borders_of(properties.find(W + "tblBorders"))}
                grid = replace(grid, borders=borders, margins=margins_of(properties, grid.margins))
            grid = replace(grid, fill=fill_of(style.find(W + "tcPr")) or grid.fill)
            for part in style.iter(W + "tblStylePr"):
                if part.get(W + "type") == "firstRow":
                    grid = self._head_row(part, grid)
        return grid

    def _head_row(self, part: Element, grid: Grid) -> Grid:
        cell = part.find(W + "tcPr")
        borders = borders_of(cell.find(W + "tcBorders")) if cell is not None else {}
        return replace(
            grid,
            head_borders={**grid.head_borders, **borders},
            head_fill=fill_of(cell) or grid.head_fill,
            head_letters=self._run(part.find(W + "rPr"), grid.head_letters),
        )

    def _run(self, run: Element, look: Letters) -> Letters:
        """The letters with what a ``w:rPr`` says of them."""
        if run is None:
            return look
        told = Letters(
            font=self._font(run.find(W + "rFonts")),
            size=number_of(run, "sz", 2),
            bold=flag_of(run, "b"),
            italic=flag_of(run, "i"),
            underline=None if run.find(W + "u") is None else value_of(run, "u") != "none",
            capitals=flag_of(run, "caps"),
            colour=colour_of(value_of(run, "color")),
            spacing=number_of(run, "spacing", 20),
        )
        return over(look, told)

    def _font(self, fonts: Element) -> str:
        if fonts is None:
            return ""
        theme = fonts.get(W + "asciiTheme", "") or fonts.get(W + "hAnsiTheme", "")
        return self._fonts.get(theme[:5], "") or fonts.get(W + "ascii", "") or fonts.get(W + "hAnsi", "")

    def _edges(self, section: Element) -> dict[str, Edge]:
        if section is None:
            return {}
        parts = self._relations("word/document.xml")
        out: dict[str, Edge] = {}
        for kind in ("header", "footer"):
            for each in section.iter(f"{W}{kind}Reference"):
                which = each.get(W + "type", "default")
                name = parts.get(each.get(_R + "id"), "")
                if (root := self._part(name)) is not None:
                    out[kind if which == "default" else f"{which}_{kind}"] = self._edge(root, name)
        return out

    def _edge(self, root: Element, name: str) -> Edge:
        relations = self._relations(name)
        rows: list[tuple[tuple[EdgeLine, ...], ...]] = []
        widths: tuple[float, ...] = ()
        for child in root:
            if child.tag == W + "p":
                rows.append(((self._line(child, relations),),))
            elif child.tag == W + "tbl":
                columns = [float(each.get(W + "w", "0")) / 20 for each in child.iter(W + "gridCol")]
                widths = widths or tuple(columns)
                rows.extend(
                    tuple(
                        tuple(self._line(para, relations) for para in cell.iter(W + "p"))
                        for cell in row.findall(W + "tc")
                    )
                    for row in child.findall(W + "tr")
                )
        return Edge(tuple(rows), widths)

    def _line(self, para: Element, relations: dict[str, str]) -> EdgeLine:
        properties = para.find(W + "pPr")
        style = value_of(properties, "pStyle") if properties is not None else ""
        look = spaced(properties, self._paragraph(style or self._usual()))
        pieces = tuple(self._pieces(para, look.letters, relations))
        return EdgeLine(look, pieces, tabs_of(properties, self._styles.get(style)))

    def _usual(self) -> str:
        """The id of the style of a paragraph that names none."""
        usual = (
            id
            for id, each in self._styles.items()
            if each.get(W + "type") == "paragraph" and each.get(W + "default") in ("1", "true", "on")
        )
        return next(usual, "Normal")

    def _pieces(self, para: Element, base: Letters, relations: dict[str, str]) -> Iterator[Piece]:
        state = _Field()
        for each in para.iter():
            run = _holder(each)
            letters = self._run(run.find(W + "rPr") if run is not None else None, Letters())
            if each.tag == W + "fldSimple":
                yield from _counted(each.get(W + "instr", ""), letters)
            elif each.tag == W + "fldChar":
                yield from state.turn(each.get(W + "fldCharType", ""), letters)
            elif each.tag == W + "instrText":
                state.code += each.text or ""
            elif each.tag == W + "t" and not state.open and not _in_field(each):
                yield Piece("words", each.text or "", over(letters, Letters()))
            elif each.tag == W + "tab" and run is not None:
                yield Piece("tab")
            elif each.tag == W + "br":
                yield Piece("break")
            elif each.tag in (_WP + "inline", _WP + "anchor"):
                yield from self._picture(each, relations)

    def _picture(self, drawing: Element, relations: dict[str, str]) -> Iterator[Piece]:
        extent = drawing.find(_WP + "extent")
        for blip in drawing.iter(_A + "blip"):
            name = relations.get(blip.get(_R + "embed", ""), "")
            ending = posixpath.splitext(name)[1].lower()
            if name in self._names and ending in _PICTURES and extent is not None:
                content = self._package.read(name)
                name = f"{sha256(content).hexdigest()[:16]}{ending}"
                self._pictures[name] = content
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
    if each.tag == W + "fldSimple":
        return each.find(W + "r")
    parent = each.getparent()
    return parent if parent is not None and parent.tag == W + "r" else None


def _in_field(each: Element) -> bool:
    return any(True for _ in each.iterancestors(W + "fldSimple"))
