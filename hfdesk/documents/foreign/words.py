"""The words of a Word file that others have written in, a paragraph a line as ``as_text`` has them.

Nothing is built of it: its main part is walked once, and neither entities nor depth are followed.
"""

from __future__ import annotations

from typing import Any
from xml.parsers import expat

from hfdesk.documents.foreign.package import unpack
from hfdesk.domain.problems import Refusal

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main "
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships "
_FALLBACK = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
_DEEPEST = 250

#: Elements whose words are no part of what is read: moved away, struck, or told a second time.
_UNREAD = frozenset({"moveFrom", "del"})
_BLANKS = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-"}


def words_of(data: bytes) -> str:
    """The reading text, a line feed at its end; refuses (``template.…``) what is no whole Word file."""
    parts = unpack(data)
    main = _main(parts.get("_rels/.rels", b""))
    if main not in parts:
        raise Refusal("template.not_word")
    walk = _Walk()
    _parse(parts[main], walk.begin, walk.end, walk.text)
    return "".join(f"{line}\n" for line in walk.lines)


def _main(relations: bytes) -> str:
    """The part that is the document: the one that the package names, else the one that Word has."""
    found: list[str] = []

    def begin(name: str, attributes: dict[str, str]) -> None:
        if name == f"{_PACKAGE}Relationship" and attributes.get("Type", "").endswith("/officeDocument"):
            found.append(attributes.get("Target", "").lstrip("/"))

    if relations:
        _parse(relations, begin, _nothing, _nothing)
    return found[0] if found else "word/document.xml"


def _nothing(_told: str) -> None:
    """What is not asked for."""


def _parse(content: bytes, begin: Any, end: Any, text: Any) -> None:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def declared(*_: object) -> None:
        raise Refusal("template.entities")

    parser.StartDoctypeDeclHandler = declared
    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise Refusal("template.damaged") from error


class _Walk:
    """Goes over the main part; paragraphs may stand in paragraphs, in text boxes."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._open: list[tuple[int, list[str]]] = []  # the place of a paragraph's line, and its words
        self._depth = self._unread = 0
        self._is_text = False

    def begin(self, name: str, _attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise Refusal("template.damaged")
        own = _own(name)
        if self._unread or own in _UNREAD or name == _FALLBACK:
            self._unread += 1
        elif own == "p":
            self._open.append((len(self.lines), []))
            self.lines.append("")
        elif own in _BLANKS and self._open:
            self._open[-1][1].append(_BLANKS[own])
        self._is_text = own == "t" and not self._unread

    def end(self, name: str) -> None:
        self._depth -= 1
        self._is_text = False
        if self._unread:
            self._unread -= 1
        elif _own(name) == "p" and self._open:
            place, words = self._open.pop()
            self.lines[place] = " ".join("".join(words).replace("\u00ad", "").split())

    def text(self, text: str) -> None:
        if self._is_text and self._open:
            self._open[-1][1].append(text)


def _own(name: str) -> str:
    """The name of an element of Word's, ``""`` of any other."""
    return next((name[len(each) :] for each in (_W, _STRICT) if name.startswith(each)), "")
