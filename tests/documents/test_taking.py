"""Any Word document becomes a template: it keeps its look, and gets what it lacks in that look."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import ooxml_integrity
import pytest
from docx.document import Document as WordDocument
from docx.shared import Pt
from openxml_audit import OpenXmlValidator

from hfdesk.documents.foreign.letterhead import Letterhead, read_letterhead, with_letterhead
from hfdesk.documents.foreign.taking import take
from hfdesk.documents.model import Cell, Document, Head, List, Look, Para, Row, Style, Table, text
from hfdesk.documents.pdf import to_pdf
from hfdesk.documents.word import check_template, render
from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import Mark
from hfdesk.domain.values import Language
from hfdesk.ops.exports import pdf_kit
from tests.documents import hostile

ALL = Document(
    "Referat",
    Language.NB,
    (
        Head(1, text("Referat")),
        Para(text("Vedtak:"), Style.LABEL),
        Table(
            (Row((Cell((Para(text("1/26"), Style.NUMBER),)), Cell((Para(text("sak")),)))),),
            (20, 80),
            Look.ITEMS,
        ),
        List(Mark.NUMBER, ((Para(text("en")),),)),
    ),
)


def saved(word: WordDocument) -> bytes:
    out = BytesIO()
    word.save(out)
    return out.getvalue()


def own_document() -> WordDocument:
    """What a secretary has: a document with text, its own font, a header, a table, a note."""
    word = docx.Document()
    normal: Any = word.styles["Normal"]
    normal.font.name, normal.font.size = "Verdana", Pt(9)
    word.add_heading("Gammel innkalling", 1)
    word.add_paragraph("Hemmelig avsnitt")
    word.add_table(2, 2)
    word.sections[0].header.paragraphs[0].text = "Nordre Dal kommune"
    word.add_section()
    return word


def norwegian(data: bytes) -> bytes:
    """As a Norwegian Word names the ids of its own styles."""
    contents = hostile.parts(data)
    for old, new in (
        ("Heading1", "Overskrift1"),
        ("BodyText", "Brdtekst"),
        ("ListParagraph", "Listeavsnitt"),
    ):
        for name in ("word/styles.xml", "word/document.xml", "word/header1.xml"):
            content = contents.get(name, b"")
            contents[name] = content.replace(f'"{old}"'.encode(), f'"{new}"'.encode())
    return hostile.packed({name: content for name, content in contents.items() if content})


def test_a_document_without_our_styles_gets_them_and_their_names_are_told() -> None:
    taken = take(saved(own_document()))
    assert {"Head Line", "Decision", "Item Table", "Cell Heading 2"} <= set(taken.added)
    assert "heading 1" not in taken.added
    assert "Normal" not in taken.added
    assert check_template(taken.template) == ()


def test_a_template_of_ours_lacks_nothing_and_reads_as_before() -> None:
    taken = take(hostile.STANDARD)
    assert taken.added == ()
    assert (
        hostile.parts(render(ALL, taken.template))["word/document.xml"]
        == (hostile.parts(render(ALL, hostile.STANDARD))["word/document.xml"])
    )


def test_what_was_written_in_the_document_is_gone_and_its_header_stays() -> None:
    contents = hostile.parts(take(saved(own_document())).template)
    everything = b"".join(contents.values())
    assert b"Hemmelig" not in everything
    assert b"Gammel innkalling" not in everything
    assert b"Nordre Dal kommune" in b"".join(
        content for name, content in contents.items() if "header" in name
    )
    assert (
        "Nordre Dal"
        in docx.Document(BytesIO(take(saved(own_document())).template)).sections[-1].header.paragraphs[0].text
    )


def test_added_styles_fit_the_font_and_size_of_the_document() -> None:
    word = docx.Document(BytesIO(take(saved(own_document())).template))
    styles: Any = word.styles
    assert styles["Head Line"].font.name is None  # as plain text is
    assert styles["Head Line"].base_style.name == "Normal"
    assert styles["Normal"].font.name == "Verdana"
    assert styles["Tag"].font.size == Pt(9) - Pt(1.5)


def test_styles_of_a_norwegian_word_are_known_by_their_names() -> None:
    data = norwegian(saved(own_document()))
    taken = take(data)
    assert "heading 1" not in taken.added
    assert check_template(taken.template) == ()
    styles = hostile.parts(taken.template)["word/styles.xml"]
    assert b"Overskrift1" not in styles
    assert styles.lower().count(b'w:val="heading 1"') == 1


def test_a_style_of_another_kind_with_our_id_gives_way() -> None:
    contents = hostile.parts(saved(own_document()))
    other = b'<w:style w:type="character" w:styleId="Decision"><w:name w:val="Avgjort"/></w:style></w:styles>'
    contents["word/styles.xml"] = contents["word/styles.xml"].replace(b"</w:styles>", other)
    taken = take(hostile.packed(contents))
    assert "Decision" in taken.added
    names = {style.style_id: style.name for style in docx.Document(BytesIO(taken.template)).styles}
    assert (names["Decision"], names["DecisionOwn"]) == ("Decision", "Avgjort")


def test_a_word_template_is_taken_as_a_document_is() -> None:
    kind = "vnd.openxmlformats-officedocument.wordprocessingml."
    data = hostile.changed("[Content_Types].xml", f"{kind}document.main+xml", f"{kind}template.main+xml")
    assert render(ALL, take(data).template)


def test_a_document_without_styles_or_section_is_one_all_the_same() -> None:
    contents = hostile.parts()
    del contents["word/styles.xml"]
    contents["[Content_Types].xml"] = contents["[Content_Types].xml"].replace(
        b'<Override PartName="/word/styles.xml" ContentType='
        b'"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>',
        b"",
    )
    w = hostile.W
    contents["word/document.xml"] = f'<w:document xmlns:w="{w}"><w:body><w:p/></w:body></w:document>'.encode()
    relations = contents["word/_rels/document.xml.rels"].split(b"<Relationship ")
    contents["word/_rels/document.xml.rels"] = b"<Relationship ".join(
        each for each in relations if b'Target="styles.xml"' not in each
    )
    taken = take(hostile.packed(contents))
    assert "Head Line" in taken.added
    assert render(ALL, taken.template)


@pytest.mark.parametrize("make", [own_document, docx.Document])
def test_what_is_made_with_a_taken_template_is_a_valid_package(make: Any, tmp_path: Path) -> None:
    out = tmp_path / "ut.docx"
    out.write_bytes(render(ALL, take(norwegian(saved(make()))).template))
    assert [str(finding) for finding in ooxml_integrity.check(out)] == []
    assert [error.description for error in OpenXmlValidator().validate(out).errors] == []


def test_a_package_that_is_no_document_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        take(hostile.changed("word/document.xml", "w:body", "w:baby"))
    assert refused.value.code in ("template.damaged", "template.not_word")


LETTERHEAD = Letterhead(
    logo=hostile.png(60, 30), shows="Nordre Dal", lines=("Nordre Dal",), foot=("nordre.example",)
)


@pytest.mark.parametrize("make", [own_document, None])
def test_a_letterhead_makes_a_valid_package_and_leaves_the_number_of_the_page(
    make: Any, tmp_path: Path
) -> None:
    template = take(saved(make())).template if make else hostile.STANDARD
    lettered = with_letterhead(with_letterhead(template, LETTERHEAD), LETTERHEAD)
    out = tmp_path / "ut.docx"
    out.write_bytes(render(ALL, lettered))
    assert [str(finding) for finding in ooxml_integrity.check(out)] == []
    assert [error.description for error in OpenXmlValidator().validate(out).errors] == []
    assert read_letterhead(lettered) == LETTERHEAD
    assert len([name for name in hostile.parts(lettered) if "/media/" in name]) == 1
    if make is None:
        assert b"PAGE" in hostile.parts(lettered)["word/footer1.xml"]
    else:
        assert "Nordre Dal kommune" in docx.Document(str(out)).sections[0].header.paragraphs[0].text


def test_a_letterhead_is_in_the_pdf_too(tmp_path: Path) -> None:
    (tmp_path / "lettered.docx").write_bytes(with_letterhead(hostile.STANDARD, LETTERHEAD))
    (tmp_path / "standard.docx").write_bytes(hostile.STANDARD)
    made = {
        name: to_pdf(replace(ALL, template=name), pdf_kit(), tmp_path) for name in ("lettered", "standard")
    }
    assert made["lettered"].count(b"/Subtype /Image") + made["lettered"].count(b"/Subtype/Image") >= 1
    assert b"/Subtype/Image" not in made["standard"].replace(b"/Subtype /Image", b"/Subtype/Image")
