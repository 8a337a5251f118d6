"""A document's pages for the preview: made anew quickly when a word of it has changed.

What begins a page begins a sheaf: a document of its own for the compiler, so that a changed
word costs the pages of its sheaf and not those of the whole. Page numbers come in from
outside; a sheaf that only got other numbers is made anew when one of its pages is asked for.
Where no sheaf is known yet, all are compiled as one, which takes a third of the time.
Each paragraph is a link ``hfdesk:SOURCE`` here, which ``documents.sheets`` reads.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from hfdesk.documents.foreign.package import LARGEST
from hfdesk.documents.looking import looks_of
from hfdesk.documents.looks import Looks
from hfdesk.documents.model import Block, Document, Head, List, Para
from hfdesk.documents.pdf import data
from hfdesk.documents.pdf.render import Kit, compiled, looks_data, template_file
from hfdesk.documents.pdf.source import sources
from hfdesk.documents.sheets import Mark, Pixels, Sheets, Size
from hfdesk.documents.tidy import Kept, tidy
from hfdesk.system import files


@dataclass(slots=True)
class _Sheaf:
    """Blocks that begin a page, up to the next that do; ``made`` with the numbers ``told``."""

    blocks: str
    count: int = 0
    numbers: tuple[int, int] = (1, 1)  # its first page, and how many pages there are in all
    told: tuple[int, int] | None = None
    made: Sheets | None = None
    start: int = 0  # where it begins in ``made``, which others may share


@dataclass(slots=True)
class Pages:
    """The pages of one state of a document. To be asked by one thread at a time."""

    _make: Callable[[_Sheaf], Sheets]
    _sheaves: list[_Sheaf]
    sizes: tuple[Size, ...] = field(default=())

    def __post_init__(self) -> None:
        self.sizes = tuple(
            size
            for each in self._sheaves
            if each.made
            for size in each.made.sizes[each.start : each.start + each.count]
        )

    def pixels(self, page: int, scale: float) -> Pixels:
        """A page (from 0), ``scale`` pixels to the point."""
        sheets, inside = self._sheets(page)
        return sheets.pixels(inside, scale)

    def marks(self, page: int) -> tuple[Mark, ...]:
        """What stands on a page, line by line."""
        sheets, inside = self._sheets(page)
        return sheets.marks(inside)

    def words(self, page: int, mark: Mark) -> str:
        """The words of a line."""
        sheets, inside = self._sheets(page)
        return sheets.words(inside, mark)

    @property
    def is_closed(self) -> bool:
        """Whether they were let go of."""
        return not self._sheaves

    def close(self) -> None:
        """Let go of the pages; those that a newer state has too stay there."""
        self._sheaves = []

    def _sheets(self, page: int) -> tuple[Sheets, int]:
        for sheaf in self._sheaves:
            if page < sheaf.count:
                made = self._make(sheaf)
                return made, sheaf.start + page
            page -= sheaf.count
        raise IndexError(page)


class Printer:
    """Keeps what was made last. To be used by one thread at a time.

    ``kit``: typst's source and fonts; ``folders``: where templates lie.
    """

    def __init__(self, kit: Kit, *folders: Path) -> None:
        self._kit = kit
        self._folders = folders
        self._sheaves: list[_Sheaf] = []
        self._total = 0
        self._last: tuple[Looks, Document, Pages] | None = None
        self._tidied: Kept = {}
        self._plain: dict[tuple[int, ...], tuple[tuple[Block, ...], str]] = {}
        self._looks: tuple[tuple[str, int, int], Looks] | None = None
        self._given: tuple[data.Plain, data.Plain, Looks] | None = None

    def pages(self, document: Document) -> Pages:
        """The pages of a document. Refuses a template that is not there."""
        looks, before = self._looks_of(document), self._last
        if before is not None and not before[2].is_closed and before[0] is looks and before[1] == document:
            return before[2]  # nothing is otherwise: what was typed was stored, say
        whole = document
        document = tidy(document, self._tidied)
        given = looks_data(looks, self._kit, document), data.document_data(document, []), looks
        known = {each.blocks: each for each in self._sheaves} if given == self._given else {}
        self._given = given
        texts = self._texts(looks, document.blocks)
        self._sheaves = [known.pop(text, None) or _Sheaf(text) for text in texts]
        self._number()
        pages = Pages(lambda sheaf: self._made(sheaf, given), list(self._sheaves))
        self._last = looks, whole, pages
        return pages

    def _texts(self, looks: Looks, blocks: tuple[Block, ...]) -> list[str]:
        """The blocks from one that begins a page up to the next, as JSON each.

        Where all of them were here the last time, they are what they were.
        """
        before, self._plain = self._plain, {}
        for group in _groups(blocks):
            key = (id(looks), *map(id, group))
            held = before.get(key) or (group, _json(data.Blocks(looks, places=True).plain(group)))
            self._plain[key] = held
        return [text for _, text in self._plain.values()]

    def _looks_of(self, document: Document) -> Looks:
        path = template_file(document, *self._folders)
        known = path.stat()
        key = str(path), known.st_mtime_ns, known.st_size
        if self._looks is None or self._looks[0] != key:
            self._looks = key, looks_of(files.read(path, LARGEST))
        return self._looks[1]

    def _number(self) -> None:
        """Compile what has changed, then tell each sheaf its first page and how many there are."""
        assert self._given is not None
        if len(self._sheaves) > 1 and not any(each.count for each in self._sheaves):
            self._make_as_one(self._given)
        total = self._total or len(self._sheaves)  # nearly always what it was: nothing is made twice
        first = 1
        for sheaf in self._sheaves:
            if not sheaf.count:
                sheaf.numbers = first, total
                self._made(sheaf, self._given)
            first += sheaf.count
        self._total = total = first - 1
        first = 1
        for sheaf in self._sheaves:
            sheaf.numbers = first, total
            first += sheaf.count

    def _made(self, sheaf: _Sheaf, given: tuple[data.Plain, data.Plain, Looks]) -> Sheets:
        """The pages of a sheaf, with its numbers."""
        if sheaf.made is not None and sheaf.told == sheaf.numbers:
            return sheaf.made
        made = self._printed(given, json.loads(sheaf.blocks), *sheaf.numbers)
        sheaf.made, sheaf.start, sheaf.count, sheaf.told = made, 0, len(made), sheaf.numbers
        return made

    def _make_as_one(self, given: tuple[data.Plain, data.Plain, Looks]) -> None:
        """The pages of all sheaves by one compilation, in which typst counts them."""
        made = self._printed(
            given, [block for each in self._sheaves for block in json.loads(each.blocks)], 1, 0
        )
        begun = [0, *made.bookmarked()[1 - len(self._sheaves) :], len(made)]
        for sheaf, (start, end) in zip(self._sheaves, pairwise(begun), strict=True):
            sheaf.made, sheaf.start, sheaf.count = made, start, end - start
            sheaf.told = start + 1, len(made)

    def _printed(
        self, given: tuple[data.Plain, data.Plain, Looks], blocks: list[data.Plain], first: int, total: int
    ) -> Sheets:
        """Blocks as pages, the first of which has the number ``first``; with ``total`` 0 all are counted."""
        told, document, looks = given
        own = {"blocks": blocks, "first": first, "total": total, "places": True, "links": False}
        tries = sources(told, document | own, self._kit.fonts)
        return Sheets(compiled(self._kit, looks, tries, pdf_tags=False))


def _groups(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, ...]]:
    """The blocks from one that begins a page up to the next."""
    group: list[Block] = []
    for block in blocks:
        if group and _begins_page(block):
            yield tuple(group)
            group = []
        group.append(block)
    yield tuple(group)


def _begins_page(block: Block) -> bool:
    if isinstance(block, List):
        first = block.points[0][:1] if block.points else ()
        return any(isinstance(each, Para | Head) and each.new_page for each in first)
    return isinstance(block, Para | Head) and block.new_page


def _json(plain: list[data.Plain]) -> str:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
