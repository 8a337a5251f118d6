"""Links inside a document: bookmarks in the Word file, from the agenda to the papers behind it."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import ooxml_integrity
from openxml_audit import OpenXmlValidator

from hfdesk import documents
from hfdesk.documents.layout import Papers
from hfdesk.documents.model import Block, Document, Head, Para, Span, text
from hfdesk.documents.tidy import tidy
from hfdesk.documents.word import to_word
from hfdesk.domain.values import Language
from tests.documents.meeting_records import layout_of, meeting_record, package

TEMPLATES = Path(__file__).parents[2] / "resources/templates"


def body(document: Document) -> str:
    with ZipFile(BytesIO(to_word(document, TEMPLATES))) as made:
        return made.read("word/document.xml").decode()


def of(*blocks: Block) -> Document:
    return Document("Referat", Language.NB, (Head(1, text("Referat")), *blocks))


def test_a_link_leads_to_the_heading_of_that_anchor() -> None:
    made = body(of(Para((Span("saken", link="#sak_1"),)), Head(2, text("Sak"), anchor="sak_1")))
    assert '<w:hyperlink w:anchor="sak_1" w:history="1">' in made
    assert re.search(
        r'<w:bookmarkStart w:id="0" w:name="sak_1"/><w:r><w:t xml:space="preserve">Sak</w:t></w:r>'
        r'<w:bookmarkEnd w:id="0"/></w:p>',
        made,
    )


def test_a_link_that_leads_nowhere_is_no_link() -> None:
    link = Para((Span("saken", link="#sak_1"),))
    for head in (Head(2, text("Sak")), Head(2, (), anchor="sak_1"), Head(2, text("Sak"), anchor="sak_2")):
        assert "w:hyperlink" not in body(of(link, head))


def test_what_may_be_no_anchor_is_none() -> None:
    for anchor in ("1", "a b", 'x"y', "a" * 41, "å"):
        made = tidy(of(Head(2, text("Sak"), anchor=anchor), Para((Span("dit", link=f"#{anchor}"),))))
        assert made.blocks[1:] == (Head(2, text("Sak")), Para(text("dit")))


def test_an_anchor_is_one_place() -> None:
    made = body(of(Head(2, text("En"), anchor="sak_1"), Head(2, text("To"), anchor="sak_1")))
    assert made.count("bookmarkStart") == 1


def test_the_agenda_leads_to_each_paper_behind_it(tmp_path: Path) -> None:
    record = meeting_record(package("full"))
    layout = layout_of("standard")
    layout = replace(layout, invitation=replace(layout.invitation, papers=Papers.NUMBERED))
    document = documents.invitation(record, layout)
    made = body(document)
    links = re.findall(r'w:anchor="(\w+)"', made)
    assert links
    assert links == re.findall(r'<w:bookmarkStart w:id="\d+" w:name="(\w+)"/>', made)
    path = tmp_path / "innkalling.docx"
    path.write_bytes(to_word(document, TEMPLATES))
    assert [error.description for error in OpenXmlValidator().validate(str(path)).errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(str(path))] == []


def test_an_agenda_without_papers_behind_it_has_no_links() -> None:
    layout = layout_of("standard")
    layout = replace(layout, invitation=replace(layout.invitation, papers=Papers.NONE))
    assert "w:anchor" not in body(documents.invitation(meeting_record(package("full")), layout))
