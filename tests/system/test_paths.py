"""The folders of this machine and user."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from hfdesk.system import paths


def test_files_are_asked_for_in_the_users_documents_and_at_home_where_there_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = tmp_path / "Dokumenter"
    monkeypatch.setattr(platformdirs, "user_documents_path", lambda: documents)
    assert paths.documents() == Path.home()
    documents.mkdir()
    assert paths.documents() == documents


@pytest.mark.parametrize(
    ("chosen", "file"),
    [("Arkiv", "Arkiv.hfdesk"), ("Arkiv 1.2", "Arkiv 1.2.hfdesk"), ("Arkiv.HFDESK", "Arkiv.HFDESK")],
)
def test_a_name_that_was_written_keeps_its_points(chosen: str, file: str) -> None:
    assert paths.ended(chosen, ".hfdesk") == Path(file)
