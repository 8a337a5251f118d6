"""The parts of a template's package that a document changes, through python-docx."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_EMPTY_NUMBERING = f'<w:numbering xmlns:w="{_W}"/>'
_NUMBERING_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
_NUMBERING = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"
_REMARKS = ("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people")
_TWIP = 635
"""English metric units, which python-docx counts lengths in, in a twip."""

Element = Any
"""An element of lxml, whose tree python-docx does not type."""


_RANKS = {f"{{{_W}}}{name}": rank for rank, name in enumerate(("abstractNum", "num", "numIdMacAtCleanup"), 1)}


def text_width(word: WordDocument) -> int:
    """The width of a line on the last section's page, in twips."""
    section = word.sections[-1]
    page = section.page_width or 11906 * _TWIP
    margins = (section.left_margin or 0) + (section.right_margin or 0) + (section.gutter or 0)
    return (page - margins) // _TWIP


def remove_body(word: WordDocument) -> None:
    """Take out all that the template's body holds, but for its section."""
    root: Element = word.element
    body = root.body
    for child in list(body):
        if child.tag != _w("sectPr"):
            body.remove(child)


def remove_remarks(word: WordDocument) -> None:
    """Take out what somebody remarked in the template, and who it was: no document has it."""
    for id, relation in list(word.part.rels.items()):
        if relation.reltype.rpartition("/")[2] in _REMARKS:
            del word.part.rels[id]


def set_language(word: WordDocument, language: str) -> None:
    """The language of the whole document; a style of another language loses it."""
    styles: Element = word.styles.element
    for known in list(styles.iter(_w("lang"))):
        known.getparent().remove(known)
    holder = styles
    for name in ("docDefaults", "rPrDefault", "rPr"):
        holder = _child(holder, name)
    lang = _child(holder, "lang", last=True)
    for kind, value in (("val", language), ("eastAsia", language), ("bidi", "ar-SA")):
        lang.set(_w(kind), value)


def first_free(word: WordDocument) -> tuple[int, int]:
    """The first ids that the template's own lists leave free: definition, instance."""
    root = _numbering(word)
    definitions = [int(item.get(_w("abstractNumId"))) for item in root.iter(_w("abstractNum"))]
    instances = [int(item.get(_w("numId"))) for item in root.iter(_w("num"))]
    return max(definitions, default=-1) + 1, max(instances, default=0) + 1


def add_numbering(word: WordDocument, definitions: tuple[str, ...], instances: tuple[str, ...]) -> None:
    """Put list definitions behind the template's own, then the instances."""
    from docx.oxml.parser import parse_xml

    root = _numbering(word)
    added: Element = parse_xml(
        f'<w:numbering xmlns:w="{_W}">{"".join((*definitions, *instances))}</w:numbering>'
    )
    root.extend(list(added))
    root[:] = sorted(root, key=_rank)


def _rank(item: Element) -> tuple[int, int]:
    """The order that the schema asks for, and instances by their id."""
    number = int(item.get(_w("numId"), "0"))
    return _RANKS.get(item.tag, 0), number


def numbering_name(word: WordDocument) -> str:
    """The path of the numbering part in the package; there is one once something is added."""
    found = (each.target_part for each in word.part.rels.values() if each.reltype == _NUMBERING)
    return next(found).partname.lstrip("/")


def _numbering(word: WordDocument) -> Element:
    """The root of the numbering part, made where the template has none."""
    from docx.opc.packuri import PackURI
    from docx.oxml.parser import parse_xml
    from docx.parts.numbering import NumberingPart

    for relation in word.part.rels.values():
        if relation.reltype == _NUMBERING:
            part: Any = relation.target_part
            return part.element
    package: Any = word.part.package
    made: Any = NumberingPart(
        PackURI("/word/numbering.xml"), _NUMBERING_TYPE, parse_xml(_EMPTY_NUMBERING), package
    )
    word.part.relate_to(made, _NUMBERING)
    return made.element


def _child(parent: Element, name: str, *, last: bool = False) -> Element:
    """The child of that name, made first (or last) where there is none."""
    found = parent.find(_w(name))
    if found is None:
        found = parent.makeelement(_w(name))
        parent.append(found) if last else parent.insert(0, found)
    return found


def _w(name: str) -> str:
    return f"{{{_W}}}{name}"
