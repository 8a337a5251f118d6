"""A small package of a partnership that does not exist, with every field of the format in use."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

NORDVIK = Path(__file__).resolve().parents[1] / "data" / "nordvik.json"


@pytest.fixture
def nordvik() -> Path:
    return NORDVIK


@pytest.fixture
def plain() -> Any:
    return json.loads(NORDVIK.read_text(encoding="utf-8"))


@pytest.fixture
def written(tmp_path: Path) -> Any:
    """Writes data as a package file and gives its path."""

    def write(data: Any) -> Path:
        path = tmp_path / "p.json"
        path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
        return path

    return write
