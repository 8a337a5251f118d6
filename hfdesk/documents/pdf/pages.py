"""A document's pages as pictures, for the preview: made anew quickly when a word of it has changed.

What begins a page begins a sheaf: a document of its own for the compiler, so that a changed
word costs the pages of its sheaf and not those of the whole. Page numbers come in from
outside; a sheaf that only got other numbers is made anew when one of its pages is asked for.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hfdesk.documents.looking import looks_of
from hfdesk.documents.looks import Looks
from hfdesk.documents.model import Document
from hfdesk.documents.pdf import data
from hfdesk.documents.pdf.raster import Picture, Raster
from hfdesk.documents.pdf.render import Kit, fonts, looks_data, template_file
from hfdesk.documents.pdf.source import source
from hfdesk.documents.tidy import tidy
from hfdesk.domain.problems import Refusal

if TYPE_CHECKING:
    import typst

_WHERE = """query(<place>).map(it => {
  let at = it.location().position()
  (it.value, at.page, at.x.pt(), at.y.pt())
})"""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text of the archive is printed: its page from 0, points from the page's top left."""

    source: str
    page: int
    x: float
    y: float


@dataclass(slots=True)
class _Sheaf:
    """Blocks that begin a page, up to the next that do; ``made`` and what it was made with."""

    blocks: str
    first: int = 1
    total: int = 1
    count: int = 0
    made: Raster | None = None
    fresh: bool = False
    places: tuple[Place, ...] | None = None


class Pages:
    """Keeps the compiler and what it has made. To be used by one thread at a time.

    ``kit``: typst's source and fonts; ``folders``: where templates lie.
    """

    def __init__(self, kit: Kit, *folders: Path) -> None:
        self._kit = kit
        self._folders = folders
        self._compiler: typst.Compiler | None = None
        self._sheaves: list[_Sheaf] = []
        self._looks: tuple[tuple[str, int, int], Looks] | None = None
        self._given: Any = None

    def show(self, document: Document) -> None:
        """Take a document in. Refuses a template that is not there."""
        looks = self._looks_of(document)
        document = tidy(document)
        blocks = data.Blocks(looks).plain(document.blocks)
        given = looks_data(looks, self._kit, document), data.document_data(document, [])
        gone = self._sheaves
        known = {each.blocks: each for each in self._sheaves} if given == self._given else {}
        self._given = given
        self._sheaves = [known.pop(text, None) or _Sheaf(text) for text in _sheaves(blocks)]
        self._number()
        for sheaf in gone:
            if sheaf.made is not None and not any(sheaf is each for each in self._sheaves):
                sheaf.made.close()

    def close(self) -> None:
        """Let go of all pages."""
        for sheaf in self._sheaves:
            if sheaf.made is not None:
                sheaf.made.close()
        self._sheaves = []

    @property
    def count(self) -> int:
        """How many pages there are."""
        return sum(each.count for each in self._sheaves)

    def size(self, page: int) -> tuple[float, float]:
        """A page's width and height in points."""
        looks = self._given[0]["page"]
        return looks["width"], looks["height"]

    def picture(self, page: int, ppi: float) -> Picture:
        """A page (from 0) in so many pixels an inch."""
        sheaf, inside = self._sheaf(page)
        if not sheaf.fresh:
            self._make(sheaf)
        assert sheaf.made is not None
        return sheaf.made.picture(inside, ppi)

    def places(self) -> tuple[Place, ...]:
        """Where each text is printed that a block tells as its source, in reading order."""
        return tuple(place for sheaf in self._sheaves for place in self._placed(sheaf))

    def _looks_of(self, document: Document) -> Looks:
        path = template_file(document, *self._folders)
        known = path.stat()
        key = str(path), known.st_mtime_ns, known.st_size
        if self._looks is None or self._looks[0] != key:
            self._looks = key, looks_of(path.read_bytes())
        return self._looks[1]

    def _number(self) -> None:
        """Compile what has changed, then tell each sheaf its first page and how many there are."""
        total = sum(each.count for each in self._sheaves) or len(self._sheaves)
        first = 1
        for sheaf in self._sheaves:
            if not sheaf.count:
                sheaf.first, sheaf.total = first, total
                self._make(sheaf)
            first += sheaf.count
        total, first = first - 1, 1
        for sheaf in self._sheaves:
            if (sheaf.first, sheaf.total) != (first, total):
                sheaf.first, sheaf.total, sheaf.fresh = first, total, False
            first += sheaf.count

    def _make(self, sheaf: _Sheaf) -> None:
        import typst

        if self._compiler is None:
            self._compiler = typst.Compiler(root=str(self._kit.source), font_paths=fonts(self._kit.fonts))
        try:
            made = self._compiler.compile(self._main(sheaf), format="pdf", pdf_tags=False)
        except RuntimeError as error:
            raise Refusal("pdf.refused", told=str(error)) from error
        if sheaf.made is not None:
            sheaf.made.close()
        assert isinstance(made, bytes)
        sheaf.made = Raster(made)
        sheaf.count, sheaf.fresh, sheaf.places = sheaf.made.count, True, None

    def _main(self, sheaf: _Sheaf) -> bytes:
        looks, given = self._given
        own = {"blocks": json.loads(sheaf.blocks), "first": sheaf.first, "total": sheaf.total}
        return source(looks, given | own | {"places": True, "links": False})

    def _placed(self, sheaf: _Sheaf) -> tuple[Place, ...]:
        import typst

        if sheaf.places is None:
            root: Any = str(self._kit.source)  # its own types say bytes, and it takes none
            told = typst.eval(self._main(sheaf), _WHERE, root=root, font_paths=fonts(self._kit.fonts))
            sheaf.places = tuple(Place(text, page - 1, x, y) for text, page, x, y in json.loads(told))
        return tuple(replace(place, page=place.page + sheaf.first - 1) for place in sheaf.places)

    def _sheaf(self, page: int) -> tuple[_Sheaf, int]:
        for sheaf in self._sheaves:
            if page < sheaf.count:
                return sheaf, page
            page -= sheaf.count
        raise IndexError(page)


def _sheaves(blocks: list[data.Plain]) -> list[str]:
    """The blocks from one that begins a page up to the next, as JSON each."""
    sheaves: list[list[data.Plain]] = [[]]
    for block in blocks:
        if block.get("new") and sheaves[-1]:
            sheaves.append([])
        sheaves[-1].append(block)
    return [json.dumps(each, ensure_ascii=False, separators=(",", ":")) for each in sheaves]
