"""Real packages, where they lie beside the project: what is read is written the same."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGES = Path(__file__).resolve().parents[3] / "shared" / "packages"

pytestmark = pytest.mark.skipif(not PACKAGES.is_dir(), reason="no packages beside the project")


def hfdesk(*words: str | Path) -> str:
    """Call the program; the test fails with its words if it fails."""
    line = [sys.executable, "-m", "hfdesk", *map(str, words)]
    env = {**os.environ, "PYTHONUTF8": "1"}
    done = subprocess.run(line, env=env, capture_output=True, check=False, encoding="utf-8", timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def again(package: Path, archive: Path, out: Path) -> bytes:
    hfdesk("--archive", archive, "import", package)
    hfdesk("--archive", archive, "export-package", "--out", out)
    return out.read_bytes()


@pytest.mark.parametrize("name", ["lsu-ous-2025-02-03", "asu-2024-10-29", "ssu-vestfold-2024-09-26"])
@pytest.mark.parametrize("ending", ["json", "hfpakke"])
def test_a_real_package_comes_out_the_same_each_time(name: str, ending: str, tmp_path: Path) -> None:
    first = again(PACKAGES / f"{name}.json", tmp_path / "one.hfdesk", tmp_path / f"one.{ending}")
    second = again(tmp_path / f"one.{ending}", tmp_path / "two.hfdesk", tmp_path / f"two.{ending}")
    assert first == second
