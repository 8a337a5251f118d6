"""A PDF says what the Word file says, to eyes, to a screen reader and to an archive."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from hfdesk.documents import as_text, tidy
from hfdesk.documents.foreign.letterhead import Letterhead, with_letterhead
from hfdesk.documents.looking import looks_of
from hfdesk.documents.model import Cell, Document, Head, List, Para, Row, Span, Style, Table, text
from hfdesk.documents.outline import every
from hfdesk.documents.pdf import Kit, fonts, to_pdf
from hfdesk.documents.pdf.source import literal
from hfdesk.documents.word import render
from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import Mark
from hfdesk.domain.values import Language
from hfdesk.system.assets import asset
from tests.documents import access, pdf_reading
from tests.documents.demo import TEMPLATES, demo
from tests.documents.hostile import png
from tests.documents.meeting_records import LAYOUTS, compose
from tests.documents.strategies import DOCUMENTS

KIT = Kit(asset("resources/typst"), asset("resources/fonts/documents"))
FOLDER = asset("resources/templates")
HOSTILE = (
    "#set page(width: 1pt)",
    '#panic("x") $x^2$ *fet* _kursiv_ `kode`',
    "= overskrift\n- punkt\n+ tall\n/ ord: forklaring",
    "@referanse <merke> // ikke kommentar /* heller ikke */",
    '\\ \\u{41} \\" " " \' {x} [y] ~ -- --- ...',
    '#import "/document.typ": * \\n \\\\',
    "https://example.org/#x?y=$z&*a*",
)
PRINTED = st.text(st.characters(max_codepoint=0x24F, exclude_categories=("Cs", "Cc", "Cf")), max_size=60)


def pdf(document: Document) -> bytes:
    return to_pdf(document, KIT, FOLDER)


def paper(*blocks: Head | Para | List | Table) -> Document:
    return Document("Prøve", Language.NB, (Head(1, text("Overskrift")), *blocks))


def reads_the_same(document: Document) -> bool:
    return pdf_reading.text(pdf(document)) == pdf_reading.bare(as_text(document))


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_pdf_reads_as_the_word_file_in_each_template(name: str) -> None:
    document = demo(name)
    word = access.texts(render(document, (FOLDER / f"{name}.docx").read_bytes()))
    assert pdf_reading.text(pdf(document)) == pdf_reading.bare("".join(word))


@pytest.mark.parametrize("layout", sorted(path.stem for path in LAYOUTS.glob("*.toml")))
@pytest.mark.parametrize("kind", ["invitation", "minutes", "extract.2-26", "paper.k2", "paper.k3"])
def test_a_meetings_pdf_reads_as_its_text_in_each_layout(layout: str, kind: str) -> None:
    assert reads_the_same(compose("full", kind, layout))


@pytest.mark.parametrize("layout", sorted(path.stem for path in LAYOUTS.glob("*.toml")))
def test_a_portfolios_pdf_reads_as_its_text_in_each_layout(layout: str) -> None:
    assert reads_the_same(compose("full", "portfolio", layout))


@pytest.mark.parametrize("words", HOSTILE)
def test_what_somebody_wrote_is_never_markup(words: str) -> None:
    document = paper(Para(text(words)), List(Mark.NUMBER, (((Para(text(words)),)),)))
    document = replace(document, running_head=words, author=words, subject=words, title=words)
    made = pdf(document)
    assert pdf_reading.text(made) == pdf_reading.bare(as_text(document))
    assert pdf_reading.metadata(made)["Title"] == " ".join(words.split())


@settings(max_examples=25, deadline=None)
@given(PRINTED)
@example("\\")
@example('"\\"#{}')
@example("#" * 60)
def test_any_words_that_a_font_has_are_read_as_they_were_written(words: str) -> None:
    document = paper(
        Para((Span(words), Span(words, bold=True))), Table((Row((Cell((Para(text(words)),)),)),), (1,))
    )
    if not set(words) & fonts.strange(words, KIT.fonts):
        assert reads_the_same(document)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=30))
@example("🎉 👩‍⚕️ שלום مرحبا 漢字 \ue000 \U0001fffe \u202eabc\u202c")
@example("مرحبا שלום مرحبا")
@example("Møte שלום 12.3. שלום")
@example("\x00\x07\x1b[31m \ud800 \u2028 \u2029 \ufeff")
@example("e\u0301\u0301\u0301\u0301 \u0915\u094d\u0937 \u0e01\u0e33")
def test_any_text_at_all_makes_a_pdf(words: str) -> None:
    document = paper(Para(text(words)), Head(2, text(words)))
    assert pdf(document).startswith(b"%PDF-1.7")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(DOCUMENTS)
def test_any_document_makes_a_pdf_of_all_its_headings(document: Document) -> None:
    made = pdf_reading.outline(pdf(document))
    heads = [each for each in every(tidy.tidy(document).blocks) if isinstance(each, Head)]
    assert [level for level, _ in made] == [head.level for head in heads]


def test_headings_tables_lists_and_links_are_tagged() -> None:
    point = (Para(text("Et punkt")), List(Mark.LETTER_PAREN, (((Para(text("Under punktet")),)),)))
    rows = (Row((Cell((Para(text("Sak")),)),)), Row((Cell((Para(text("Budsjett")),)),)))
    document = paper(
        Head(2, text("Saker")),
        List(Mark.NUMBER, (point,), start=4),
        Table(rows, (1,), header=True),
        Para((Span("Se "), Span("nettstedet", link="https://example.org/"))),
    )
    tags = {tag.words: (*tag.within, tag.kind) for tag in pdf_reading.tags(pdf(document))}
    assert tags["Overskrift"][-1] == "H1"
    assert tags["Saker"][-1] == "H2"
    assert tags["Et punkt"][-3:] == ("LI", "LBody", "P")
    assert tags["4."][-1] == "Lbl"
    assert tags["a)"][-1] == "Lbl"
    assert tags["Sak"][-2:] == ("TH", "P")
    assert tags["Budsjett"][-2:] == ("TD", "P")
    assert "Link" in tags["nettstedet"]


def test_headings_are_bookmarks_in_their_levels() -> None:
    made = pdf(paper(Head(2, text("Bakgrunn")), Head(3, text("Tall")), Head(2, text("Vurdering"))))
    assert pdf_reading.outline(made) == [(1, "Overskrift"), (2, "Bakgrunn"), (3, "Tall"), (2, "Vurdering")]


@pytest.mark.parametrize(("language", "told"), [("nb", b"nb-NO"), ("nn", b"nn-NO"), ("en", b"en-GB")])
def test_a_pdf_tells_title_author_subject_and_language(language: str, told: bytes) -> None:
    document = Document("Referat", Language(language), (Para(text("Ja.")),), subject="Emne", author="Utvalg")
    made = pdf(document)
    known = pdf_reading.metadata(made)
    assert [known[name] for name in ("Title", "Author", "Subject")] == ["Referat", "Utvalg", "Emne"]
    assert b"/Lang(" + told + b")" in made


def test_a_pdf_says_that_it_is_for_everyone_and_for_the_archive() -> None:
    made = pdf(paper())
    for claim in (b"<pdfuaid:part>1<", b"<pdfaid:part>2<", b"<pdfaid:conformance>A<"):
        assert claim in made


def test_the_same_document_makes_the_same_bytes() -> None:
    document = compose("full", "minutes", "standard")
    assert pdf(document) == pdf(document)


def test_pages_are_counted_in_the_documents_language_and_the_first_has_no_head() -> None:
    long = tuple(Para(text(f"Avsnitt {number} " + "med mange ord " * 30)) for number in range(40))
    document = replace(paper(*long), running_head="Utvalget", language=Language.NN)
    printed = pdf_reading.pages(pdf(document))
    assert len(printed) > 2
    for number, page in enumerate(printed, 1):
        assert f"Side {number} av {len(printed)}" in page
        assert ("Utvalget" in page) == (number > 1)


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_pdf_has_as_many_pages_as_its_template_says_and_their_size(name: str) -> None:
    document = pypdfium2.PdfDocument(pdf(demo(name)))
    sizes = {tuple(map(round, document.get_page_size(at))) for at in range(len(document))}
    document.close()
    assert sizes == {(842, 595) if name == "portefolje-oslo" else (595, 842)}


def test_what_leads_to_a_heading_leads_there_in_the_pdf() -> None:
    document = paper(
        Para((Span("Sak 1", link="#sak1"),)), Head(2, text("Saken"), new_page=True, anchor="sak1")
    )
    made = pypdfium2.PdfDocument(pdf(document))
    assert len(made) == 2
    links = list(access_links(made, 0))
    made.close()
    assert links == [1]


def access_links(document: pypdfium2.PdfDocument, page: int) -> list[int]:
    """The pages that the links of a page lead to."""
    import ctypes

    import pypdfium2.raw as pdfium

    held = document[page]
    at, link, found = ctypes.c_int(0), pdfium.FPDF_LINK(), list[int]()
    while pdfium.FPDFLink_Enumerate(held.raw, at, link):
        place = pdfium.FPDFLink_GetDest(document.raw, link)
        found.append(pdfium.FPDFDest_GetDestPageIndex(document.raw, place))
    held.close()
    return found


def test_a_label_in_a_cell_does_not_stand_alone_at_the_end_of_a_page() -> None:
    said = Para(text("mange ord om en sak som er lang " * 6))
    cell = Cell((Para(text("Etikett"), Style.LABEL, keep=True), said) * 12)
    table = Table((Row((cell,)), Row((cell,))), (1,))
    for before in range(20):
        made = pypdfium2.PdfDocument(pdf(paper(*[Para(text("Linje"))] * before, table)))
        for page in made:
            lines = [line.strip() for line in page.get_textpage().get_text_bounded().splitlines()]
            assert [line for line in lines if line and not line.startswith("Side")][-1] != "Etikett"


def test_a_template_that_is_not_there_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        pdf(replace(paper(), template="finnes-ikke"))
    assert refused.value.code == "template.unknown"


def test_what_the_compiler_will_not_make_is_one_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    import typst

    def falls(*_: object, **__: object) -> bytes:
        raise typst.TypstError("no", "no")

    monkeypatch.setattr(typst, "Compiler", lambda **_: type("Falls", (), {"compile": falls}))
    with pytest.raises(Refusal) as refused:
        pdf(paper())
    assert refused.value.code == "pdf.refused"


def test_typst_is_loaded_only_where_a_pdf_is_made() -> None:
    import subprocess

    told = (
        "import sys, hfdesk.ops.exports, hfdesk.documents.pdf;"
        " print('typst' in sys.modules, 'pypdfium2' in sys.modules)"
    )
    out = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout
    assert out.split() == ["False", "False"]


@given(st.text())
def test_a_literal_is_one_line_and_ends_where_it_should(words: str) -> None:
    told = literal(words)
    assert "\n" not in told
    assert re.fullmatch(r'"(?:[^"\\]|\\.)*"', told, re.DOTALL)


def test_fonts_come_with_their_licence() -> None:
    files = {path.name for path in Path(KIT.fonts).iterdir()}
    assert {"Carlito-OFL.txt", "LiberationSans-OFL.txt"} < files
    assert all(
        "Open Font License".upper() in (KIT.fonts / name).read_text().upper()
        for name in files
        if name.endswith(".txt")
    )


@pytest.mark.parametrize("height", [10, 40])
def test_a_letterhead_stands_above_the_words_and_a_tall_one_moves_them_down(
    height: int, tmp_path: Path
) -> None:
    head = Letterhead(logo=png(40, 30), shows="Et merke", height=height, lines=("Storgata 1",))
    (tmp_path / "eget.docx").write_bytes(with_letterhead((FOLDER / "standard.docx").read_bytes(), head))
    made = to_pdf(replace(paper(Para(text("Ord."))), template="eget"), KIT, tmp_path)
    places = [pdf_reading.height(made, words) for words in ("Storgata 1", "Overskrift", "Ord.")]
    assert places == sorted(places, reverse=True)
    assert (places[1] < 700) == (height == 40)


def test_looks_are_what_the_template_says() -> None:
    looks = looks_of((FOLDER / "standard.docx").read_bytes())
    assert (round(looks.page.width), round(looks.page.height)) == (595, 842)
    assert (looks.paragraphs["BodyText"].letters.font, looks.paragraphs["BodyText"].letters.size) == (
        "Calibri",
        10.5,
    )
    assert looks.paragraphs["Heading1"].letters.bold
    assert looks.paragraphs["Heading1"].keep_next
    assert looks.tables["ItemTable"].head_fill
    assert [piece.kind for piece in looks.edges["footer"].rows[0][0][0].pieces] == [
        "words",
        "page",
        "words",
        "pages",
    ]
