"""Real packages, where they lie beside the project: what goes out is what came in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hfdesk.app import main

PACKAGES = Path(__file__).resolve().parents[3] / "shared" / "packages"

pytestmark = pytest.mark.skipif(not PACKAGES.is_dir(), reason="no packages beside the project")

NAMES = sorted(path.name for path in PACKAGES.glob("*.json"))


def did(*words: object) -> None:
    assert main([str(word) for word in words]) == 0


@pytest.mark.parametrize("ending", [".json", ".hfpakke"])
@pytest.mark.parametrize("name", NAMES)
def test_an_export_taken_in_elsewhere_gives_the_same_bytes(tmp_path: Path, name: str, ending: str) -> None:
    one, two = tmp_path / f"1{ending}", tmp_path / f"2{ending}"
    did("--archive", tmp_path / "a.hfdesk", "import", PACKAGES / name)
    did("--archive", tmp_path / "a.hfdesk", "export-package", "--out", one)
    did("--archive", tmp_path / "b.hfdesk", "import", one)
    did("--archive", tmp_path / "b.hfdesk", "export-package", "--out", two)
    assert one.read_bytes() == two.read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_an_export_holds_every_record_with_its_id(tmp_path: Path, name: str) -> None:
    out = tmp_path / "1.json"
    did("--archive", tmp_path / "a.hfdesk", "import", PACKAGES / name)
    did("--archive", tmp_path / "a.hfdesk", "export-package", "--out", out)
    given, made = (json.loads(path.read_text(encoding="utf-8")) for path in (PACKAGES / name, out))
    for kind in ("organizations", "people", "committees", "cases", "meetings", "portfolios"):
        ids = [sorted(each["id"] for each in data.get(kind, ())) for data in (given, made)]
        assert ids[0] == ids[1]
    assert len(given.get("memberships", ())) == len(made.get("memberships", ()))
