"""What was compiled for one archive serves the others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.sql.compiler import SQLCompiler

from hfdesk.store import Desk
from tests.store.test_values import fill


def used(path: Path) -> None:
    """Write to an archive and read it."""
    with Desk.open(path, create=True) as desk:
        fill(desk)
        assert desk.package().people


def test_a_second_archive_has_nothing_to_compile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    used(tmp_path / "one.hfdesk")
    compiled: list[str] = []
    select = SQLCompiler.visit_select

    def seen(compiler: SQLCompiler, statement: Any, *others: Any, **named: Any) -> str:
        compiled.append(text := select(compiler, statement, *others, **named))
        return text

    monkeypatch.setattr(SQLCompiler, "visit_select", seen)
    used(tmp_path / "two.hfdesk")
    assert compiled == []
