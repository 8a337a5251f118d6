"""Archives to test on: real files in a folder of the test's own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from hfdesk.store import Desk


@pytest.fixture(scope="session")
def empty_archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new archive, closed; to be copied, not opened."""
    path = tmp_path_factory.mktemp("empty") / "empty.hfdesk"
    Desk.open(path, create=True).close()
    return path


@pytest.fixture
def archive(empty_archive: Path, tmp_path: Path) -> Path:
    """The path of a new archive of the test's own."""
    return Path(shutil.copy(empty_archive, tmp_path / "test.hfdesk"))


@pytest.fixture
def desk(archive: Path) -> Iterator[Desk]:
    """An open, empty archive."""
    with Desk.open(archive) as opened:
        yield opened
