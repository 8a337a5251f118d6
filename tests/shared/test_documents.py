"""The documents of real meetings, where the packages and the checks are beside the project."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from hfdesk.app import main
from tests.documents import access, pdf_reading

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
CHECKS, PACKAGES = SHARED / "checks", SHARED / "packages"
LAYOUTS = sorted(path.stem for path in (ROOT / "resources" / "layouts").glob("*.toml"))
LEAST = 0.995

pytestmark = pytest.mark.skipif(not CHECKS.is_dir(), reason="no real meetings beside the project")

LSU, ASU, SSU = "lsu-ous-2025-02-03", "asu-2024-10-29", "ssu-vestfold-2024-09-26"
#: (package, what to export, the text that it must read as)
MADE = (
    (LSU, ("minutes", "--meeting", "lsu-ous-2025-02-03"), f"{LSU}.referat.txt"),
    (ASU, ("invitation", "--meeting", "asu-st-2024-10-29"), f"{ASU}.innkalling.txt"),
    (SSU, ("invitation", "--meeting", "ssu-vestfold-2024-09-26"), f"{SSU}.innkalling.txt"),
    (SSU, ("case-paper", "--case", "ssu-vestfold-2024-30"), f"{SSU}.saksframlegg.2024.30.txt"),
)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One archive with all three packages."""
    path = tmp_path_factory.mktemp("real") / "real.hfdesk"
    packages = [str(PACKAGES / f"{name}.json") for name in (LSU, ASU, SSU)]
    assert main(["--archive", str(path), "import", *packages]) == 0
    return path


def exported(archive: Path, document: tuple[str, ...], out: Path, *more: str) -> Path:
    assert main(["--archive", str(archive), "export", *document, "--out", str(out), *more]) == 0
    return out


def said(script: str, *arguments: Path) -> str:
    """What a check prints."""
    command = [sys.executable, str(CHECKS / script), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


@pytest.mark.parametrize(("package", "document", "expected"), MADE)
def test_a_real_meeting_reads_as_it_was_printed(
    archive: Path, package: str, document: tuple[str, ...], expected: str, tmp_path: Path
) -> None:
    out = exported(archive, document, tmp_path / f"{package}.docx")
    words = said("reading_text.py", out, PACKAGES / "expected" / expected)
    assert float(words.rsplit(" ", 1)[1]) >= LEAST, words
    assert re.search(r"^faults 0$", said("word_access.py", out), re.MULTILINE)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_real_meeting_is_accessible_in_every_layout(archive: Path, layout: str, tmp_path: Path) -> None:
    for _, document, expected in MADE:
        out = exported(archive, document, tmp_path / f"{expected}.docx", "--layout", layout)
        assert said("word_access.py", out).splitlines()[-1] == "faults 0"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_real_meetings_pdf_reads_as_its_word_file_in_every_layout(
    archive: Path, layout: str, tmp_path: Path
) -> None:
    for _, document, expected in MADE:
        word = exported(archive, document, tmp_path / f"{expected}.docx", "--layout", layout)
        made = exported(archive, document, tmp_path / f"{expected}.pdf", "--layout", layout)
        words = pdf_reading.bare("".join(access.texts(word.read_bytes())))
        # Tags are read page by page, so a row over two pages comes in parts: all of them, and each as it was.
        assert Counter(pdf_reading.text(made.read_bytes())) == Counter(words)
        tags = [tag for tag in pdf_reading.tags(made.read_bytes()) if "Lbl" not in (tag.kind, *tag.within)]
        assert [tag.words for tag in tags if pdf_reading.bare(tag.words) not in words] == []
