"""Real meetings, where their packages lie beside the project: each becomes the Word file it was."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[3] / "shared"
PACKAGES = SHARED / "packages"
LEAST = "0.995"

pytestmark = pytest.mark.skipif(not PACKAGES.is_dir(), reason="no packages beside the project")


@dataclass(frozen=True)
class Made:
    """A document to make: of which package, with which verb, and what it is to read as."""

    package: str
    kind: str
    expected: str
    case: str = ""


MADE = (
    Made("lsu-ous-2025-02-03", "minutes", "lsu-ous-2025-02-03.referat"),
    Made("asu-2024-10-29", "invitation", "asu-2024-10-29.innkalling"),
    Made("ssu-vestfold-2024-09-26", "invitation", "ssu-vestfold-2024-09-26.innkalling"),
    Made("ssu-vestfold-2024-09-26", "case-paper", "ssu-vestfold-2024-09-26.saksframlegg.2024.30", "2024.30"),
)


def called(*command: str | Path) -> str:
    """What a program prints; the test fails with its words if it fails."""
    line = [sys.executable, *map(str, command)]
    env = {**os.environ, "PYTHONUTF8": "1"}
    done = subprocess.run(line, env=env, capture_output=True, check=False, encoding="utf-8", timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def archive_of(package: Path, folder: Path) -> Path:
    archive = folder / "archive.hfdesk"
    called("-m", "hfdesk", "--archive", archive, "import", package)
    return archive


def chosen(made: Made) -> list[str]:
    data = json.loads((PACKAGES / f"{made.package}.json").read_text(encoding="utf-8"))
    if not made.case:
        return ["--meeting", data["meetings"][0]["id"]]
    return ["--case", next(case["id"] for case in data["cases"] if case.get("number") == made.case)]


@pytest.mark.parametrize("made", MADE, ids=lambda made: f"{made.package} {made.kind}")
def test_a_real_meeting_reads_as_its_document_did(made: Made, tmp_path: Path) -> None:
    archive = archive_of(PACKAGES / f"{made.package}.json", tmp_path)
    out = tmp_path / "out.docx"
    called("-m", "hfdesk", "--archive", archive, "export", made.kind, *chosen(made), "--out", out)
    expected = PACKAGES / "expected" / f"{made.expected}.txt"
    told = called(SHARED / "checks" / "reading_text.py", out, expected, "--least", LEAST)
    assert float(told.splitlines()[-1].removeprefix("match ")) >= float(LEAST)
    assert called(SHARED / "checks" / "word_access.py", out).splitlines()[-1] == "faults 0"


@pytest.mark.parametrize("name", sorted({made.package for made in MADE}))
def test_a_real_package_comes_out_the_same_each_time(name: str, tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    for number, source, out in ((1, PACKAGES / f"{name}.json", first), (2, first, second)):
        folder = tmp_path / str(number)
        folder.mkdir()
        called("-m", "hfdesk", "--archive", archive_of(source, folder), "export-package", "--out", out)
    assert first.read_bytes() == second.read_bytes()
