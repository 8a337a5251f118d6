"""An archive with attachments, plain and encrypted."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from hfdesk.domain.values import Case
from hfdesk.ops import attaching, keys
from hfdesk.store import Desk
from hfdesk.system import keyrings
from tests.ops.keyring import InMemory
from tests.ops.keys.encrypted import CHEAP, FILES, WORDS
from tests.store.test_values import fill


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemory]:
    backend, before = InMemory(), keyring.get_keyring()
    keyring.set_keyring(backend)
    monkeypatch.setattr(keyrings, "SAFE", {InMemory.__module__})
    monkeypatch.setattr(keyrings, "_silent", False)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    for name in FILES:
        (folder / name).write_bytes(name.encode() * 9_000)
    with Desk.open(folder / "her" / "arkiv.hfdesk", create=True) as desk:
        fill(desk)
        attaching.attach(desk, desk.all(Case)[0].id, [folder / name for name in FILES])
    return desk.path


@pytest.fixture
def plain(sample: Path, tmp_path: Path) -> Path:
    shutil.copytree(sample.parent, tmp_path / "her")
    return tmp_path / "her" / sample.name


@pytest.fixture(scope="module")
def sealed_sample(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("sealed") / "her"
    shutil.copytree(sample.parent, folder)
    path = folder / sample.name
    return path, keys.encrypt(path, WORDS, costs=CHEAP)


@pytest.fixture
def sealed(sealed_sample: tuple[Path, str], tmp_path: Path) -> Path:
    shutil.copytree(sealed_sample[0].parent, tmp_path / "her")
    return tmp_path / "her" / sealed_sample[0].name


@pytest.fixture
def code(sealed_sample: tuple[Path, str]) -> str:
    return sealed_sample[1]
