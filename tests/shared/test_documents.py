"""The documents of real meetings, where the checks and the packages are beside the project."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from hfdesk.app import main

SHARED = Path(__file__).parents[3] / "shared"
CHECKS, PACKAGES = SHARED / "checks", SHARED / "packages"
LAYOUTS = sorted(path.stem for path in (Path(__file__).parents[2] / "resources" / "layouts").glob("*.toml"))

pytestmark = pytest.mark.skipif(not CHECKS.is_dir(), reason="no real meetings beside the project")

CASES = [
    (
        "lsu-ous-2025-02-03",
        ["minutes", "--meeting", "lsu-ous-2025-02-03"],
        "lsu-ous-2025-02-03.referat.txt",
    ),
    (
        "asu-2024-10-29",
        ["invitation", "--meeting", "asu-st-2024-10-29"],
        "asu-2024-10-29.innkalling.txt",
    ),
    (
        "ssu-vestfold-2024-09-26",
        ["invitation", "--meeting", "ssu-vestfold-2024-09-26"],
        "ssu-vestfold-2024-09-26.innkalling.txt",
    ),
    (
        "ssu-vestfold-2024-09-26",
        ["case-paper", "--case", "ssu-vestfold-2024-30"],
        "ssu-vestfold-2024-09-26.saksframlegg.2024.30.txt",
    ),
]


def check(script: str, *arguments: Path) -> str:
    """What a check prints last."""
    command = [sys.executable, str(CHECKS / script), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def export(package: str, document: list[str], archive: Path, out: Path) -> Path:
    assert main(["--archive", str(archive), "import", str(PACKAGES / f"{package}.json")]) == 0
    assert main(["--archive", str(archive), "export", *document, "--out", str(out)]) == 0
    return out


@pytest.mark.parametrize(("package", "document", "expected"), CASES)
def test_a_real_meeting_reads_as_it_was_printed(
    package: str, document: list[str], expected: str, tmp_path: Path
) -> None:
    out = export(package, document, tmp_path / "a.hfdesk", tmp_path / "out.docx")
    said = check("reading_text.py", out, PACKAGES / "expected" / expected)
    assert float(said.rsplit(" ", 1)[1]) >= 0.995, said
    assert re.search(r"^faults 0$", check("word_access.py", out), re.MULTILINE)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_real_meeting_is_accessible_in_every_layout(layout: str, tmp_path: Path) -> None:
    for package, document, _ in CASES:
        out = tmp_path / f"{package}-{document[0]}.docx"
        export(package, [*document, "--layout", layout], tmp_path / "a.hfdesk", out)
        assert check("word_access.py", out).splitlines()[-1] == "faults 0"
