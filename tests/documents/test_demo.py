"""Documents that use everything, in each template: valid, accessible, and nothing lost."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import ooxml_integrity
import pytest
from openxml_audit import OpenXmlValidator

from hfdesk.documents.text import as_text
from hfdesk.documents.word import to_word
from tests.documents import access
from tests.documents.demo import TEMPLATES, demo

FOLDER = Path(__file__).parents[2] / "resources/templates"


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the Word file and the PDF of each template's document."""
    folder = tmp_path_factory.mktemp("documents")
    for name in TEMPLATES:
        (folder / f"{name}.docx").write_bytes(to_word(demo(name), FOLDER))
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir"]
    subprocess.run(
        [*command, folder, *sorted(folder.glob("*.docx"))],
        check=True,
        capture_output=True,
        timeout=300,
    )
    shutil.rmtree(folder / "profile")
    return folder


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_package_is_valid(documents: Path, name: str) -> None:
    path = str(documents / f"{name}.docx")
    assert [error.description for error in OpenXmlValidator().validate(path).errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(path)] == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_file_is_accessible_and_reads_as_the_text(documents: Path, name: str) -> None:
    word = (documents / f"{name}.docx").read_bytes()
    assert access.faults(word) == []
    assert access.texts(word) == as_text(demo(name)).splitlines()


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_word_is_on_a_page(documents: Path, name: str) -> None:
    pdf = str(documents / f"{name}.pdf")
    pages = subprocess.run(
        ["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    printed = set(re.findall(r"\w+", pages))
    assert set(re.findall(r"\w+", as_text(demo(name)))) <= printed
    assert re.search(r"Side 1 av [23]\b", pages)
    assert demo(name).running_head in pages
