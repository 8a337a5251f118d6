"""What all tests share: Qt draws in memory, and nothing of the user's own machine is touched."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"
PAGE = 4_096
"""Bytes of an archive that has no tables yet."""

settings.register_profile(
    "hfdesk",
    deadline=None,  # a machine that others keep busy is slow at any example, and at making one
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("hfdesk")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What chance values happen to reach does not count as covered; counting takes half their time."""
    for item in items:
        if getattr(getattr(item, "obj", None), "is_hypothesis_test", False):
            item.add_marker("no_cover")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test folders of its own for settings, data and logs."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    return home


@pytest.fixture(scope="session", autouse=True)
def tables_made_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """New archives begin as copies of one that the migrations made: they take longer than most tests."""
    from hfdesk.store import migrating

    migrate = migrating.upgrade

    @cache
    def made() -> bytes:
        path = tmp_path_factory.mktemp("made") / "new.hfdesk"
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(migrating, "upgrade", migrate)
            migrating.create(path)
        return path.read_bytes()

    def upgrade(path: Path, revision: str = "", *others: Any, **named: Any) -> None:
        new = path.stat().st_size <= PAGE
        if revision or any(others) or any(named.values()) or not new:
            migrate(path, revision, *others, **named)
        else:
            path.write_bytes(made())

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrating, "upgrade", upgrade)
        yield
