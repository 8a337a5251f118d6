"""Another hfdesk on the same archive is refused politely; one that was killed is in nobody's way."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from hfdesk.gui.program import Program
from tests.store.test_opening import held_elsewhere


def test_an_archive_that_is_open_in_another_window_is_told_and_left_as_it_was(
    empty: Program, archive: Path, qtbot: QtBot
) -> None:
    with held_elsewhere(archive):
        before = archive.read_bytes()
        empty.open(archive)
        qtbot.waitUntil(empty.window.banner.isVisible, timeout=10_000)
        told = empty.window.banner.text
        assert "er åpent i et annet hfdesk-vindu på denne maskinen, og ingenting er endret" in told
        assert "lukk det og prøv igjen" in told
        assert empty.desk is None
        assert empty.window.place.page == "start"
        assert archive.read_bytes() == before


def test_the_lock_of_a_program_that_was_killed_is_not_in_the_way(
    empty: Program, archive: Path, qtbot: QtBot
) -> None:
    with held_elsewhere(archive) as other:
        other.kill()
        other.wait()
        assert archive.with_name(archive.name + ".lock").exists()
        empty.open(archive)
        qtbot.waitUntil(lambda: empty.desk is not None, timeout=20_000)
    assert not empty.window.banner.isVisible()
    assert empty.desk is not None
    assert empty.desk.path == archive
