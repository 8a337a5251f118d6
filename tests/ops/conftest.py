"""An archive with the package of a partnership that does not exist."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from hfdesk.ops.packages import import_package
from hfdesk.store import Desk
from tests.ops.filling import Holding, filled

NORDVIK = Path(__file__).resolve().parents[1] / "data" / "nordvik.json"


@pytest.fixture
def nordvik() -> Path:
    return NORDVIK


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "a.hfdesk", create=True) as desk:
        yield desk


@pytest.fixture
def holding(desk: Desk) -> Holding:
    return partial(filled, desk)


@pytest.fixture
def full(desk: Desk, nordvik: Path) -> Desk:
    import_package(desk, nordvik)
    return desk


@pytest.fixture
def with_files(tmp_path: Path) -> Path:
    """The package as a zip, with the two files that it names."""
    return zipped(tmp_path / "p.hfpakke", b"planen")


def zipped(path: Path, plan: bytes) -> Path:
    members = {
        "package.json": NORDVIK.read_bytes(),
        "attachments/plan.txt": plan,
        "attachments/mote/plan.txt": b"annen plan",
    }
    listed = {name: hashlib.sha256(content).hexdigest() for name, content in members.items()}
    with zipfile.ZipFile(path, "w") as target:
        for name, content in members.items():
            target.writestr(name, content)
        target.writestr("manifest.json", json.dumps(listed))
    return path
