"""The kinds of documents beside invitation and minutes: packages that any Word reader takes."""

from __future__ import annotations

from pathlib import Path

import ooxml_integrity
import pytest
from openxml_audit import OpenXmlValidator

from hfdesk.documents.text import as_text
from hfdesk.documents.word import to_word
from tests.documents import access
from tests.documents.meeting_records import compose

FOLDER = Path(__file__).parents[2] / "resources/templates"


@pytest.mark.parametrize("kind", ["decisions", "attendance", "cards", "sign", "public.minutes", "approved"])
@pytest.mark.parametrize("layout", ["standard", "lsu-ous"])
def test_the_package_is_valid_accessible_and_reads_as_the_text(
    kind: str, layout: str, tmp_path: Path
) -> None:
    document = compose("full", kind, layout, "nn")
    path = tmp_path / "made.docx"
    path.write_bytes(to_word(document, FOLDER))
    assert [error.description for error in OpenXmlValidator().validate(str(path)).errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(str(path))] == []
    faults = access.faults(path.read_bytes())
    assert [fault for fault in faults if "februar 2026" not in fault] == []  # a day is no typed number
    assert access.texts(path.read_bytes()) == as_text(document).splitlines()
