"""A document as text: what a reader of the Word file reads, a paragraph a line.

Tables come row by row and cell by cell, tables inside cells in their place. Numbers that
Word makes by itself, headers and footers are not part of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hfdesk.documents.model import Block, Document, Head, Para
from hfdesk.documents.outline import every
from hfdesk.documents.tidy import tidy


def as_text(document: Document) -> str:
    """The reading text, a line feed at its end; ``""`` for a document that says nothing."""
    return "".join(f"{line}\n" for line in _lines(tidy(document).blocks))


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in every(blocks):
        if isinstance(block, Para | Head):
            words = "".join(span.text for span in block.spans)
            yield " ".join(words.replace("\u00ad", "").split())
