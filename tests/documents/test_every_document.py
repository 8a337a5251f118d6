"""What must hold for every document, whatever it says."""

from __future__ import annotations

from pathlib import Path

from hypothesis import example, given, settings

from hfdesk.documents.model import Cell, Document, Head, Para, Row, Table, text
from hfdesk.documents.text import as_text
from hfdesk.documents.tidy import tidy
from hfdesk.documents.word import render
from hfdesk.domain.values import Language
from tests.documents import access
from tests.documents.strategies import DOCUMENTS

TEMPLATE = (Path(__file__).parents[2] / "resources/templates/standard.docx").read_bytes()


@settings(max_examples=30)
@given(DOCUMENTS)
def test_the_word_file_reads_as_the_text(document: Document) -> None:
    assert access.texts(render(document, TEMPLATE)) == as_text(document).splitlines()


@settings(max_examples=30)
@given(DOCUMENTS)
@example(
    Document("", Language.NB, (Table((Row((Cell((Table((Row((Cell(),)),), ()),)),)),), (), header=True),))
)
@example(Document("", Language.NB, (Head(2, text("– ja")), Para(text("1. utkast")))))
def test_the_word_file_is_accessible(document: Document) -> None:
    assert access.faults(render(document, TEMPLATE)) == []


@settings(max_examples=30)
@given(DOCUMENTS)
def test_tidying_a_tidy_document_changes_nothing(document: Document) -> None:
    assert tidy(tidy(document)) == tidy(document)


@settings(max_examples=30)
@given(DOCUMENTS)
def test_the_same_document_gives_the_same_bytes(document: Document) -> None:
    assert render(document, TEMPLATE) == render(document, TEMPLATE)
