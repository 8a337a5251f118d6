"""The preview's pages are the same whichever way they were compiled."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hfdesk.documents.model import Block, Document, Head, List, Para, text
from hfdesk.documents.pdf.pages import Pages, Printer
from hfdesk.domain.richtext import Mark
from hfdesk.domain.values import Language
from tests.documents.test_pdf import FOLDER, KIT

SENTENCE = "Utvalget ba om en samlet oversikt over ventetid, kapasitet og samhandling i regionen. "


def part(number: int, sentences: int) -> tuple[Block, ...]:
    """A heading that begins a page, and words for one page or more."""
    points = ((Para(text(f"Punkt {number}")),), (Para(text("Enda et punkt")),))
    return (
        Head(1, text(f"Del {number}"), new_page=True),
        *(Para(text(SENTENCE * 4), source=f"del/{number}/{at}") for at in range(sentences)),
        List(Mark.NUMBER, points, source=f"del/{number}/liste"),
    )


PARTS = (part(1, 3), part(2, 15), part(3, 1))


def paper(*parts: tuple[Block, ...]) -> Document:
    return Document("Prøve", Language.NB, tuple(block for each in parts for block in each))


def seen(pages: Pages) -> list[tuple[bytes, list[str]]]:
    """Each page as a picture, and the sources on it."""
    found = range(len(pages.sizes))
    return [(pages.pixels(at, 1).data, [mark.source for mark in pages.marks(at)]) for at in found]


@pytest.mark.parametrize("begins", [True, False])
def test_pages_compiled_as_one_are_those_compiled_part_by_part(begins: bool) -> None:
    first = PARTS[0] if begins else (replace(PARTS[0][0], new_page=False), *PARTS[0][1:])
    document = paper(first, *PARTS[1:])
    by_parts = Printer(KIT, FOLDER)
    by_parts.pages(paper(first, *PARTS[1:2]))
    once, again = seen(Printer(KIT, FOLDER).pages(document)), seen(by_parts.pages(document))
    assert len(once) == len(again) == 4
    assert once == again


def test_after_a_changed_word_the_other_parts_are_the_same_pages() -> None:
    printer = Printer(KIT, FOLDER)
    before = seen(printer.pages(paper(*PARTS)))
    after = seen(printer.pages(paper(PARTS[0], PARTS[1], part(4, 1))))
    assert after[:3] == before[:3]
    assert after[3] != before[3]
