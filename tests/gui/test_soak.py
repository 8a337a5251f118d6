"""Many keys in a row end nothing and take no more memory; ``dev.py bench soak`` strikes a million."""

from __future__ import annotations

from pathlib import Path

from benchmarks.soak import soak
from benchmarks.writing import Room, fill


def test_thousands_of_keys_end_nothing_and_take_no_more_memory(tmp_path: Path) -> None:
    path = tmp_path / "soak.hfdesk"
    fill(path, 1)
    room = Room(path)
    try:
        early, late = soak(room.field.edit, 1_500)
    finally:
        room.close()
    assert late < early * 1.10
