"""Whether a Word package may be used at all: no code in it, nothing fetched, nothing that swells."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from xml.parsers import expat
from zipfile import BadZipFile

from hfdesk.documents.foreign.package import unpack
from hfdesk.documents.foreign.pictures import PIXELS, is_large, size_of
from hfdesk.domain.problems import Refusal

#: Signs that begin a tag or give an attribute its value, in all parts together: a tree of so many
#: takes some 40 MB. A document of 300 pages has a third of them.
MARKS = 300_000

TYPES = "[Content_Types].xml"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

_XML = (".xml", ".rels", ".vml", ".svg")
_CODE = re.compile(r"vbaproject|vbadata|activex|macroenabled|ms-office\.vba", re.IGNORECASE)
_FETCHES = re.compile(r"\s*(INCLUDEPICTURE|INCLUDETEXT|DDEAUTO|DDE|LINK|IMPORT|RD|DATABASE)\b", re.IGNORECASE)
_SOURCES = ("src", "{urn:schemas-microsoft-com:office:office}href")  # of a picture in an old drawing
_EDGES = ("header+xml", "footer+xml")

Element = Any
"""An element of lxml."""


_UNREADABLE = (
    *(ArithmeticError, AssertionError, AttributeError, BadZipFile, EOFError, LookupError, RecursionError),
    *(struct.error, SyntaxError, TypeError, ValueError, zlib.error),
)


@contextmanager
def readable() -> Generator[None]:
    """Whatever a reader stumbles over in a package that is not as Word makes them: ``template.damaged``.

    What passes :func:`checked` is bounded and runs nothing, but no rule says that its parts fit together.
    """
    try:
        yield
    except _UNREADABLE as error:
        raise Refusal("template.damaged") from error


class _Root(Exception):
    """The document's first element has come: what could declare an entity is over."""


@readable()
def checked(data: bytes) -> Mapping[str, bytes]:
    """The parts of a Word package that may be used.

    Refuses what :func:`~hfdesk.documents.foreign.package.unpack` refuses, and
    ``template.not_word``, ``template.entities``, ``template.macros``, ``template.external`` (with
    the ``target``; a template that is attached is one), ``template.picture_large`` (``name``,
    ``limit`` in million pixels), ``template.long``. All in time and memory of a small file.
    """
    parts = unpack(data)
    if TYPES not in parts:
        raise Refusal("template.not_word")
    _refuse_swelling(parts)
    types = content_types(parts)
    if any(_CODE.search(f"{name} {types.get(name, '')}") for name in parts):
        raise Refusal("template.macros")
    for name, content in parts.items():
        if name.endswith(".rels"):
            _refuse_relations(tree(content))
        elif types.get(name, "").endswith(_EDGES):
            _refuse_fields(tree(content))
        elif not _is_xml(name, types):
            _refuse_picture(name, content)
    return parts


def tree(content: bytes) -> Element:
    """The root of a part; ``template.damaged`` where it is no XML."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Refusal("template.damaged") from error


def content_types(parts: Mapping[str, bytes]) -> Mapping[str, str]:
    """What each part is said to be, by its name."""
    root = tree(parts[TYPES])
    named = {
        str(each.get("PartName", "")).lstrip("/").casefold(): str(each.get("ContentType", ""))
        for each in root
    }
    endings = {str(each.get("Extension", "")).casefold(): str(each.get("ContentType", "")) for each in root}
    return {
        name: named.get(name.casefold()) or endings.get(name.rpartition(".")[2].casefold(), "")
        for name in parts
    }


def _is_xml(name: str, types: Mapping[str, str]) -> bool:
    return name.casefold().endswith(_XML) or types.get(name, "").casefold().endswith("xml")


def _refuse_swelling(parts: Mapping[str, bytes]) -> None:
    """No entities, and no more of a tree than memory should hold."""
    xml = [name for name in parts if name.casefold().endswith(_XML)]
    for name in xml:
        _refuse_entities(parts[name])
    types = content_types(parts)
    told = [name for name in parts if name not in xml and _is_xml(name, types)]
    for name in told:  # a picture by its name that says that it is XML
        _refuse_entities(parts[name])
    if sum(parts[name].count(b"<") + parts[name].count(b"=") for name in (*xml, *told)) > MARKS:
        raise Refusal("template.long")


def _refuse_entities(content: bytes) -> None:
    parser = expat.ParserCreate()

    def declared(*_: object) -> None:
        raise Refusal("template.entities")

    def begun(*_: object) -> None:
        raise _Root

    parser.StartDoctypeDeclHandler = declared
    parser.StartElementHandler = begun
    try:
        parser.Parse(content, True)
    except _Root:
        return
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise Refusal("template.damaged") from error


def _refuse_relations(root: Element) -> None:
    for relation in root:
        kind, target = str(relation.get("Type", "")), str(relation.get("Target", ""))
        external = str(relation.get("TargetMode", "")).casefold() == "external"
        if kind.endswith("/attachedTemplate") or (external and not kind.endswith("/hyperlink")):
            raise Refusal("template.external", target=target)


def _refuse_fields(root: Element) -> None:
    """Headers and footers are printed: nothing in them may be fetched when the file is opened."""
    for instruction in _instructions(root):
        if _FETCHES.match(instruction):
            raise Refusal("template.external", target=" ".join(instruction.split())[:80])
    for element in root.iter():
        for name, value in element.attrib.items():
            if name in _SOURCES:
                raise Refusal("template.external", target=str(value)[:80])


def _instructions(root: Element) -> Iterator[str]:
    """What fields say, whole, however many runs it is in."""
    words = ""
    for element in root.iter():
        if element.tag == f"{{{W}}}instrText":
            words += element.text or ""
        elif element.tag == f"{{{W}}}fldSimple":
            yield str(element.get(f"{{{W}}}instr", ""))
        elif element.tag == f"{{{W}}}fldChar":
            yield words
            words = ""
    yield words


def _refuse_picture(name: str, content: bytes) -> None:
    size = size_of(content)
    if size and is_large(size):
        short = name.rpartition("/")[2]
        raise Refusal("template.picture_large", name=short, limit=PIXELS // 1_000_000)
