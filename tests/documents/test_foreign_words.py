"""The words of a Word file that others have written in: all that is read, and nothing else."""

from __future__ import annotations

import json
import time
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from hypothesis import given, settings

from hfdesk.cli import reading
from hfdesk.documents import Document, as_text, to_word
from hfdesk.documents.foreign.words import words_of
from hfdesk.domain.problems import Refusal
from tests.documents.hostile import W, changed, packed, parts
from tests.documents.strategies import DOCUMENTS

TEMPLATES = Path(__file__).parents[2] / "resources/templates"


def body(xml: str, head: str = "") -> bytes:
    """A Word file of that body."""
    root = (
        f'{head}<w:document xmlns:w="{W}" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<w:body>{xml}</w:body></w:document>"
    )
    return packed({**parts(), "word/document.xml": root.encode()})


@given(DOCUMENTS)
@settings(max_examples=40)
def test_what_the_program_wrote_reads_back_as_its_text(document: Document) -> None:
    read = words_of(to_word(document, TEMPLATES))
    assert read.split() == as_text(document).split()


def test_struck_and_moved_text_and_field_codes_are_left_out_and_blanks_are_kept() -> None:
    xml = (
        "<w:p><w:r><w:t>En</w:t><w:tab/><w:t>to</w:t><w:br/><w:t>tre</w:t></w:r>"
        "<w:del><w:r><w:delText>borte</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>flyttet</w:t></w:r></w:moveFrom>"
        "<w:ins><w:r><w:t> og ny</w:t></w:r></w:ins>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
    )
    assert words_of(body(xml)) == "En to tre og ny\n"


def test_a_text_box_is_read_once_and_in_its_place() -> None:
    inner = "<w:p><w:r><w:t>inni</w:t></w:r></w:p>"
    box = (
        f"<mc:AlternateContent><mc:Choice>{inner}</mc:Choice>"
        f"<mc:Fallback>{inner}</mc:Fallback></mc:AlternateContent>"
    )
    xml = f"<w:p><w:r><w:t>før</w:t>{box}<w:t> etter</w:t></w:r></w:p><w:p/>"
    assert words_of(body(xml)) == "før etter\ninni\n\n"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "template.not_word"),
        (body("<w:p>" * 1_000 + "</w:p>" * 1_000), "template.damaged"),
        (body("", '<!DOCTYPE x [<!ENTITY a "aaaa">]>'), "template.entities"),
        (changed("word/document.xml", "</w:body>", ""), "template.damaged"),
        (packed({"word/document.xml": b"\0" * 40_000_000}), "template.too_large"),
        (packed({"x": b""}), "template.not_word"),
    ],
    ids=["nothing", "deep", "entity", "cut", "bomb", "other"],
)
def test_what_means_no_good_is_refused_at_once(data: bytes, code: str) -> None:
    begun = time.process_time()
    with pytest.raises(Refusal) as refusal:
        words_of(data)
    assert refusal.value.code == code
    assert time.process_time() - begun < 2


def test_the_process_that_reads_answers_words_or_a_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_bound", lambda: None)  # of this process nothing is bounded
    told: list[object] = []
    for data in (body("<w:p><w:r><w:t>Blåbær</w:t></w:r></w:p>"), b"no"):
        answer = StringIO()
        reading.serve(BytesIO(data), answer)
        told.append(json.loads(answer.getvalue()))
    assert told == [{"text": "Blåbær\n"}, {"code": "template.not_word"}]
