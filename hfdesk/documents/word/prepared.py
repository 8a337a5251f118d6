"""A template read once: what every document of it shares, packed already, and the rest as text.

A template is opened by python-docx, which checks it, drops what nothing refers to and makes the
parts that are lacking. That takes longer than writing most documents, and gives the same each
time; so the last few templates are kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from hfdesk.documents.foreign.checking import readable
from hfdesk.documents.word.package import Entry, entry
from hfdesk.documents.word.parts import (
    add_numbering,
    first_free,
    numbering_name,
    remove_body,
    remove_remarks,
    set_language,
    text_width,
)
from hfdesk.documents.word.template import missing_styles, open_template
from hfdesk.domain.problems import Refusal

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

KEPT = 8
"""How many templates, each in a language, are kept."""

CORE = "docProps/core.xml"
APP = "docProps/app.xml"
_APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties'
    ' xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>hfdesk</Application></Properties>"
)
_EDGES = ("word/header", "word/footer")
_PLACES = (b"{running_head}", b"{page}", b"{of}")


@dataclass(frozen=True, slots=True)
class Part:
    """A part that each document has its own words in, between two texts of the template's."""

    name: str
    before: str
    after: str

    def holding(self, words: str) -> Entry:
        """The part with a document's words in it."""
        return entry(self.name, f"{self.before}{words}{self.after}".encode())


@dataclass(frozen=True, slots=True)
class Prepared:
    """A template in one language.

    ``shared`` are the parts that all its documents have alike, ``edges`` the headers and
    footers with places to fill. ``definition``, ``instance`` and ``relation`` are the first
    free numbers of lists and relationships; ``width`` is a line's, in twips.
    """

    main: Part
    definitions: Part
    instances: str
    relations: Part
    edges: tuple[tuple[str, str], ...]
    shared: tuple[Entry, ...]
    definition: int
    instance: int
    relation: int
    width: int

    def numbering(self, definitions: tuple[str, ...], instances: tuple[str, ...]) -> Entry:
        """The part of lists: the document's behind the template's own, each kind together."""
        return self.definitions.holding("".join((*definitions, self.instances, *instances)))


@lru_cache(KEPT)
@readable()
def prepared(template: bytes, language: str) -> Prepared:
    """The template, ready to be filled with a document in that language (``nb-NO``).

    Refuses one that lacks a style (``template.missing_style`` with its id as ``style``)
    and what :func:`~hfdesk.documents.word.template.open_template` refuses.
    """
    word = open_template(template)
    for style in missing_styles(word):
        raise Refusal("template.missing_style", style=style)
    set_language(word, language)
    width, free = text_width(word), first_free(word)
    add_numbering(word, (_definition(free[0]),), (_instance(free[1]),))
    remove_body(word)
    remove_remarks(word)
    _ = word.core_properties  # makes the part where the template has none
    return _split(word, width, free)


def _definition(number: int) -> str:
    return f'<w:abstractNum w:abstractNumId="{number}"/>'


def _instance(number: int) -> str:
    return f'<w:num w:numId="{number}"/>'


def _split(word: WordDocument, width: int, free: tuple[int, int]) -> Prepared:
    """The template's parts, those that a document changes cut where its words go."""
    contents = _contents(word)
    main = word.part.partname.lstrip("/")
    folder, _, name = main.rpartition("/")
    relations = f"{folder}/_rels/{name}.rels"
    lists = numbering_name(word)
    definitions, rest = _around(contents[lists].decode(), _definition(free[0]))
    instances, after = _around(rest, _instance(free[1]))
    changed = {main, relations, lists, CORE}
    edges = {name for name in contents if _has_places(name, contents[name])}
    return Prepared(
        main=Part(main, *_after(contents[main].decode(), "<w:body>")),
        definitions=Part(lists, definitions, after),
        instances=instances,
        relations=Part(relations, *_before(contents[relations].decode(), "</Relationships>")),
        edges=tuple((name, contents[name].decode()) for name in sorted(edges)),
        shared=tuple(entry(name, _own(name, contents[name])) for name in contents.keys() - changed - edges),
        definition=free[0],
        instance=free[1],
        relation=_next_relation(contents[relations].decode()),
        width=width,
    )


def _contents(word: WordDocument) -> dict[str, bytes]:
    plain = BytesIO()
    word.save(plain)
    with ZipFile(plain) as package:
        return {name: package.read(name) for name in package.namelist()}


def _has_places(name: str, content: bytes) -> bool:
    return name.startswith(_EDGES) and any(place in content for place in _PLACES)


def _own(name: str, content: bytes) -> bytes:
    """A part as we send it: no program but this one signs it."""
    return _APP.encode() if name == APP else content


def _around(text: str, mark: str) -> tuple[str, str]:
    """What stands before and after a mark; a template that hides it is no plain one."""
    before, found, after = text.partition(mark)
    if not found:
        raise Refusal("template.not_word")
    return before, after


def _after(text: str, mark: str) -> tuple[str, str]:
    before, after = _around(text, mark)
    return before + mark, after


def _before(text: str, mark: str) -> tuple[str, str]:
    before, after = _around(text, mark)
    return before, mark + after


def _next_relation(relations: str) -> int:
    return max((int(number) for number in re.findall(r'Id="rId(\d+)"', relations)), default=0) + 1
