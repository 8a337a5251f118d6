"""A document and a template make a Word file; the same two make the same bytes."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from hfdesk.documents.model import Document
from hfdesk.documents.tidy import tidy, title_of
from hfdesk.documents.word.body import Body
from hfdesk.documents.word.numbering import Numbering
from hfdesk.documents.word.parts import (
    add_numbering,
    first_free,
    remove_body,
    set_language,
    text_width,
)
from hfdesk.documents.word.template import missing_styles, open_template
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Language

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

LANGUAGES = {Language.NB: "nb-NO", Language.NN: "nn-NO", Language.EN: "en-GB"}
_PAGE = {Language.NB: ("Side", "av"), Language.NN: ("Side", "av"), Language.EN: ("Page", "of")}
_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties'
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">{}</cp:coreProperties>'
)
_APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties'
    ' xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>hfdesk</Application></Properties>"
)


def render(document: Document, template: bytes) -> bytes:
    """The Word file. Styles, page, header and footer are the template's.

    Refuses a template that lacks a style (``template.missing_style`` with its id as
    ``style``) and what :func:`~hfdesk.documents.word.template.open_template` refuses.
    """
    word = open_template(template)
    for style in missing_styles(word):
        raise Refusal("template.missing_style", style=style)
    document = tidy(document)
    set_language(word, LANGUAGES[document.language])
    body = _body(document, word)
    remove_body(word)
    _ = word.core_properties  # makes the part where the template has none
    plain = BytesIO()
    word.save(plain)
    return _packed(plain, document, word.part.partname.lstrip("/"), body)


def _body(document: Document, word: WordDocument) -> str:
    numbering = Numbering(*first_free(word))
    links: dict[str, str] = {}

    def link(address: str) -> str:
        if address not in links:
            links[address] = word.part.relate_to(address, _HYPERLINK, is_external=True)
        return links[address]

    body = Body(numbering, link, text_width(word)).xml(document.blocks)
    add_numbering(word, numbering.definitions(), numbering.instances())
    return body


def _packed(plain: BytesIO, document: Document, main: str, body: str) -> bytes:
    """The package with the body in it, in an order and with dates that never change."""
    out = BytesIO()
    with ZipFile(plain) as source, ZipFile(out, "w", ZIP_DEFLATED) as packed:
        for name in sorted(source.namelist(), key=_order):
            entry = ZipInfo(name)
            entry.compress_type, entry.create_system, entry.external_attr = ZIP_DEFLATED, 3, 0o600 << 16
            content = source.read(name)
            if name == main:
                content = content.replace(b"<w:body>", b"<w:body>" + body.encode(), 1)
            packed.writestr(entry, _content(name, content, document))
    return out.getvalue()


def _order(name: str) -> tuple[bool, bool, str]:
    return name != "[Content_Types].xml", name != "_rels/.rels", name


def _content(name: str, content: bytes, document: Document) -> bytes:
    if name == "docProps/core.xml":
        return _CORE.format("".join(_properties(document))).encode()
    if name == "docProps/app.xml":
        return _APP.encode()
    if name.startswith(("word/header", "word/footer")):
        return _filled(content.decode(), document).encode()
    return content


def _properties(document: Document) -> Iterator[str]:
    """The core properties in the order of their names; no dates, no program."""
    values = {
        "dc:creator": document.author,
        "dc:language": LANGUAGES[document.language],
        "dc:subject": document.subject,
        "dc:title": title_of(document),
    }
    return (f"<{name}>{escape(value)}</{name}>" for name, value in values.items() if value)


def _filled(xml: str, document: Document) -> str:
    """A header or footer with its places filled: ``{running_head}``, ``{page}``, ``{of}``."""
    page, of = _PAGE[document.language]
    for place, words in (("{page}", page), ("{of}", of), ("{running_head}", escape(document.running_head))):
        xml = xml.replace(place, words)
    return xml


def to_word(document: Document, templates: Path, *more: Path) -> bytes:
    """The Word file in the template that the document names, from a folder of templates.

    What it lacks is looked for in ``more`` folders.

    Refuses a template that is not there (``template.unknown`` with its name).
    """
    paths = [folder / f"{document.template}.docx" for folder in (templates, *more)]
    path = next((path for path in paths if path.is_file()), paths[0])
    if document.template != Path(document.template).name or not path.is_file():
        raise Refusal("template.unknown", template=document.template)
    return render(document, path.read_bytes())
