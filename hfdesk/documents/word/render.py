"""A document and a template make a Word file; the same two make the same bytes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from hfdesk.documents.foreign.package import LARGEST
from hfdesk.documents.model import Document
from hfdesk.documents.tidy import tidy, title_of
from hfdesk.documents.word.body import LANGUAGES, Body
from hfdesk.documents.word.numbering import Numbering
from hfdesk.documents.word.package import entry, package
from hfdesk.documents.word.prepared import CORE, prepared
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Language
from hfdesk.system import files

_PAGE = {Language.NB: ("Side", "av"), Language.NN: ("Side", "av"), Language.EN: ("Page", "of")}
_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties'
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{}</cp:coreProperties>'
)


def render(document: Document, template: bytes) -> bytes:
    """The Word file. Styles, page, header and footer are the template's.

    Refuses what :func:`~hfdesk.documents.word.prepared.prepared` refuses of a template.
    """
    ready = prepared(template, LANGUAGES[document.language])
    document = tidy(document)
    numbering = Numbering(ready.definition, ready.instance)
    links = Links(ready.relation)
    body = Body(numbering, links.id, ready.width).xml(document.blocks)
    core = _CORE.format("".join(_properties(document)))
    return package(
        (
            *ready.shared,
            *(entry(name, _filled(xml, document).encode()) for name, xml in ready.edges),
            ready.numbering(numbering.definitions(), numbering.instances()),
            ready.relations.holding(links.xml()),
            entry(CORE, core.encode()),
            ready.main.holding(body),
        )
    )


class Links:
    """The addresses that a body leads to, each a relationship of the main part."""

    def __init__(self, first: int) -> None:
        self._first = first
        self._known: dict[str, str] = {}

    def id(self, address: str) -> str:
        """The relationship's id of an address."""
        return self._known.setdefault(address, f"rId{self._first + len(self._known)}")

    def xml(self) -> str:
        """The ``Relationship`` elements as text."""
        return "".join(
            f'<Relationship Id="{id}" Type="{_HYPERLINK}" Target={quoteattr(address)} TargetMode="External"/>'
            for address, id in self._known.items()
        )


def _properties(document: Document) -> Iterator[str]:
    """The core properties in the order of their names: the document's data, no clock, no program."""
    values = {
        "dc:creator": document.author,
        "dc:language": LANGUAGES[document.language],
        "dc:subject": document.subject,
        "dc:title": title_of(document),
    }
    for name, value in values.items():
        if value:
            yield f"<{name}>{escape(value)}</{name}>"
    if document.dated:
        for name in ("dcterms:created", "dcterms:modified"):
            yield f'<{name} xsi:type="dcterms:W3CDTF">{document.dated.isoformat()}T00:00:00Z</{name}>'


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
    return render(document, files.read(path, LARGEST))
