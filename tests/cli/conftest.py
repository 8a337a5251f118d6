"""Ways to call the command line, and an archive to call it on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from hfdesk.app import main
from tests.cli.calling import NORDVIK, Call, Said


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    def run(*words: object) -> Said:
        try:
            status = main([str(word) for word in words])
        except SystemExit as stop:
            status = int(stop.code or 0)
        told = capsys.readouterr()
        return Said(status, told.out, told.err)

    return run


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive that the tests copy: making one takes its time."""
    path = tmp_path_factory.mktemp("first") / "a.hfdesk"
    assert main(["--archive", str(path), "import", str(NORDVIK)]) == 0
    return path


@pytest.fixture
def archive(first: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(first, tmp_path / "a.hfdesk"))
