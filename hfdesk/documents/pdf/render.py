"""A document and a template make a PDF: PDF/UA-1 and PDF/A-2a in one; the same two make the same bytes."""

from __future__ import annotations

import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from hfdesk.documents.foreign.checking import readable
from hfdesk.documents.foreign.package import LARGEST
from hfdesk.documents.looking import looks_of
from hfdesk.documents.looks import Looks
from hfdesk.documents.model import Document
from hfdesk.documents.pdf import data, edges
from hfdesk.documents.pdf.fonts import SANS, WIDE, family, measure
from hfdesk.documents.pdf.source import Source, sources
from hfdesk.documents.tidy import tidy, title_of
from hfdesk.documents.word.body import LANGUAGES
from hfdesk.documents.word.prepared import prepared
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Language
from hfdesk.system import files

if TYPE_CHECKING:
    import typst

    from hfdesk.documents.pdf.fonts import Measure

STANDARDS: tuple[typst.PDFStandard, ...] = ("ua-1", "a-2a")
_MOMENT = (
    1577836800  # 2020-01-01: a file tells no time of its own, so that the same document makes the same bytes
)

PAGE_OF = {Language.NB: ("Side", "av"), Language.NN: ("Side", "av"), Language.EN: ("Page", "of")}


@dataclass(frozen=True, slots=True)
class Kit:
    """Where what a PDF is made with lies: typst's source and the fonts that ship."""

    source: Path
    fonts: Path

    def measures(self) -> dict[str, Measure]:
        """What the shipped fonts measure."""
        return {each: measure(self.fonts, each) for each in (SANS, WIDE)}


def to_pdf(document: Document, kit: Kit, templates: Path, *more: Path) -> bytes:
    """The PDF in the looks of the template that the document names.

    Refuses what :func:`~hfdesk.documents.word.to_word` refuses, and a document that the
    compiler will not make a PDF/UA of (``pdf.refused``, with what it says as ``told``).
    """
    document = tidy(document)
    template = files.read(template_file(document, templates, *more), LARGEST)
    prepared(template, LANGUAGES[document.language])  # refuses what no document is made with
    looks = looks_of(template)
    tries = sources(looks_data(looks, kit, document), whole(document, looks), kit.fonts)
    return compiled(kit, looks, tries, pdf_standards=list(STANDARDS), timestamp=_MOMENT)


def compiled(kit: Kit, looks: Looks, tries: Iterator[Source], **options: Any) -> bytes:
    """The PDF of the first source that typst takes; the last one's refusal where it takes none."""
    import typst

    refusal = Refusal("pdf.refused", told="")
    for source in tries:
        try:
            with refused(), _root(kit, looks) as root:
                compiler = typst.Compiler(root=str(root), font_paths=source.fonts)
                made = compiler.compile(source.main, format="pdf", **options)
        except Refusal as error:
            refusal = error
            continue
        assert isinstance(made, bytes)
        return made
    raise refusal


@contextmanager
def _root(kit: Kit, looks: Looks) -> Generator[Path]:
    """The folder that typst may read: its own source, with the template's pictures where it has some."""
    if not looks.pictures:
        yield kit.source
        return
    with TemporaryDirectory(prefix="hfdesk-", ignore_cleanup_errors=True) as folder:
        for file in kit.source.glob("*.typ"):
            shutil.copy(file, folder)
        for name, content in looks.pictures.items():
            (Path(folder) / name).write_bytes(content)
        yield Path(folder)


@contextmanager
def refused() -> Generator[None]:
    """What the compiler will not make is a refusal, ``pdf.refused``, with what it says as ``told``."""
    try:
        yield
    except BaseException as error:
        if isinstance(error, RuntimeError) or type(error).__name__ == "PanicException":
            raise Refusal("pdf.refused", told=str(error)) from error
        raise


def template_file(document: Document, templates: Path, *more: Path) -> Path:
    """The file of the template that a document names; refuses one that is not there."""
    paths = [folder / f"{document.template}.docx" for folder in (templates, *more)]
    path = next((path for path in paths if path.is_file()), paths[0])
    if document.template != Path(document.template).name or not path.is_file():
        raise Refusal("template.unknown", template=document.template)
    return path


@readable()
def looks_data(looks: Looks, kit: Kit, document: Document) -> data.Plain:
    """All of the looks, header and footer filled for a document."""
    page, of = PAGE_OF[document.language]
    fills = {"{page}": page, "{of}": of, "{running_head}": document.running_head}
    measures = kit.measures()
    own = {"page": edges.page(looks), "edges": edges.edges(looks, measures, fills)}
    return data.looks_data(looks, measures) | own


def whole(document: Document, looks: Looks) -> data.Plain:
    """A tidied document as one piece, its pages counted by typst."""
    made = data.document_data(document, data.Blocks(looks).plain(document.blocks))
    return made | {
        "title": title_of(document),
        "first": 1,
        "total": 0,
        "places": False,
        "links": True,
        "fonts": sorted(_families(looks)),
    }


def _families(looks: Looks) -> set[str]:
    """The shipped fonts that styles are printed in."""
    return {family(each.letters.font) for each in looks.paragraphs.values()}
