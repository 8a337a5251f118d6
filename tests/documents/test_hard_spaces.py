"""Words that belong together, and passages in another language: in the Word file, and read the same."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfdesk.documents.model import Block, Document, Head, Para, Span, text
from hfdesk.documents.passages import language_of
from hfdesk.documents.spacing import HARD, hardened, held
from hfdesk.documents.text import as_text
from hfdesk.documents.tidy import tidy
from hfdesk.documents.word import to_word
from hfdesk.domain.values import Language
from tests.documents import access

TEMPLATES = Path(__file__).parents[2] / "resources/templates"
ENGLISH = (
    "The plan describes the transition of care, and this is what the members of the board have asked for."
)
NYNORSK = "Utvalet ber om ein plan for dei kommunane som ikkje er med, og vil ha eit svar frå alle."
BOKMAL = "Utvalget ber om en plan for de kommunene som ikke er med, og vil ha et svar fra alle."


def xml(*blocks: Block, language: Language = Language.NB, dated: date | None = None) -> dict[str, str]:
    document = Document("Referat", language, (Head(1, text("Referat")), *blocks), dated=dated)
    with ZipFile(BytesIO(to_word(document, TEMPLATES))) as package:
        return {name: package.read(name).decode() for name in package.namelist()}


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("3. februar 2025", "3.~februar 2025"),
        ("20.–21. november", "20.–21.~november"),
        ("3 February 2025", "3~February 2025"),
        ("kr 12 000", "kr~12~000"),
        ("1 234 567 kr", "1~234~567~kr"),
        ("kl. 13.00 – 15.00", "kl.~13.00~– 15.00"),
        ("§ 5 og §§ 5-1", "§~5 og §§~5-1"),
        ("Sak 4/25, saker 5 – 7", "Sak~4/25, saker~5~– 7"),
        ("20 % av 12 mill. kroner", "20~% av 12~mill. kroner"),
        ("nr. 2, pkt. 4, vedlegg 3", "nr.~2, pkt.~4, vedlegg~3"),
    ],
)
def test_a_number_stays_with_what_it_counts(typed: str, printed: str) -> None:
    assert hardened(typed) == printed.replace("~", HARD)


@pytest.mark.parametrize(
    "typed",
    ["i 2024 100 personer", "ring 22 33 44 55", "en sak om 4 ting", "3 de andre", "5 marsipan", "uten tall"],
)
def test_other_spaces_are_as_they_were(typed: str) -> None:
    assert hardened(typed) == typed


def test_words_in_two_formats_stay_together_too() -> None:
    spans = (Span("Møte 3."), Span(" februar", bold=True), Span(" kl. "), Span("13.00", italic=True))
    assert [span.text for span in held(spans)] == ["Møte 3.", f"{HARD}februar", f" kl.{HARD}", "13.00"]
    assert [span.bold for span in held(spans)] == [False, True, False, False]


@given(st.text("0123456789 .–§%klsakrnm/\u00a0", max_size=30))
def test_hard_spaces_are_spaces_in_the_same_places(words: str) -> None:
    assert hardened(words).replace(HARD, " ") == words.replace(HARD, " ")
    assert hardened(hardened(words)) == hardened(words)


def test_the_file_has_hard_spaces_and_reads_as_before() -> None:
    made = Document("Referat", Language.NB, (Head(1, text("Møte 3. februar kl. 13.00")),))
    word = to_word(made, TEMPLATES)
    assert access.texts(word) == as_text(made).splitlines() == ["Møte 3. februar kl. 13.00"]
    assert f"Møte 3.{HARD}februar kl.{HARD}13.00" in xml(*made.blocks)["word/document.xml"]


@pytest.mark.parametrize(
    ("words", "usual", "found"),
    [
        (ENGLISH, Language.NB, Language.EN),
        (ENGLISH, Language.NN, Language.EN),
        (ENGLISH, Language.EN, None),
        (NYNORSK, Language.NB, Language.NN),
        (NYNORSK, Language.NN, None),
        (NYNORSK, Language.EN, Language.NN),
        (BOKMAL, Language.NN, Language.NB),
        (BOKMAL, Language.NB, None),
        ("Integrated Care of the Elderly", Language.NB, None),
        ("Han sa at the end is near.", Language.NB, None),
        ("", Language.NB, None),
    ],
)
def test_a_language_is_told_only_where_it_is_sure(
    words: str, usual: Language, found: Language | None
) -> None:
    assert language_of(words, usual) is found


def test_a_paragraph_in_another_language_is_marked_with_it() -> None:
    body = xml(Para(text(ENGLISH)), Para(text(NYNORSK)), Para(text(BOKMAL)))["word/document.xml"]
    assert '<w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">The plan' in body
    assert '<w:lang w:val="nn-NO"/>' in body
    assert '<w:lang w:val="nb-NO"/>' not in body


def test_a_language_that_is_told_already_stays() -> None:
    spans = (Span(ENGLISH, language=Language.NN),)
    (para,) = tidy(Document("", Language.NB, (Para(spans),))).blocks
    assert isinstance(para, Para | Head)
    assert para.spans == spans


def test_the_properties_have_the_day_of_the_data_and_no_clock() -> None:
    core = xml(dated=date(2026, 12, 3))["docProps/core.xml"]
    assert '<dcterms:created xsi:type="dcterms:W3CDTF">2026-12-03T00:00:00Z</dcterms:created>' in core
    assert "dcterms:created" not in xml()["docProps/core.xml"]
