"""An archive in a folder that is no good for it: in sight, told once, copied and moved out of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hfdesk import markup
from hfdesk.domain.values import Case
from hfdesk.gui.dialogs.carrying import MoveHere
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.ops import archives, handover, keys, texts
from hfdesk.ops.archives import open_archive
from hfdesk.store import Desk
from hfdesk.system import envelopes, paths


@pytest.fixture
def synced(sample: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "Dropbox"
    shutil.copytree(sample.parent, folder)
    return folder / sample.name


def case_of(desk: Desk) -> str:
    return desk.case_rows(limit=1)[0].id


def files_of(path: Path) -> list[str]:
    folder = path.with_name(f"{path.stem}.hfdesk-files")
    return sorted(each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file())


def test_the_place_is_in_sight_and_told_once(empty: Program, synced: Path) -> None:
    empty.hand(open_archive(synced))
    window = empty.window
    assert window.banner.text.startswith("Arkivet ligger i en mappe som Dropbox synkroniserer.")
    assert window.status.archive_name == f"{synced.name} · i Dropbox"
    window.banner.hide()
    empty.close_desk()
    empty.hand(open_archive(synced))
    assert not window.banner.isVisible()
    assert window.status.archive_name.endswith("i Dropbox")


def test_of_an_archive_on_this_machine_nothing_is_told(program: Program) -> None:
    assert not program.window.banner.isVisible()
    assert program.window.status.archive_name == "prove.hfdesk"
    program.window.act("move-archive")
    assert program.window.status.notice == "Arkivet ligger på denne maskinen allerede."


def test_a_copy_for_handover_is_whole(
    empty: Program, synced: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "stikke" / "kopi.hfdesk"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    desk = open_archive(synced)
    empty.hand(desk)
    case = case_of(desk)
    texts.type_case(desk, case, markup.read("Skrevet nå nettopp."), "proposal")
    empty.window.act("copy-archive")
    qtbot.waitUntil(lambda: "kopi.hfdesk" in empty.window.status.notice, timeout=20_000)
    with open_archive(target, read_only=True) as copied:
        assert copied.get(Case, case).proposal.plain == "Skrevet nå nettopp."
        assert copied.package() == desk.package()
    assert files_of(target) == files_of(synced)
    assert archives.verify(target) == ()
    empty.window.act("copy-archive")
    qtbot.waitUntil(lambda: "ligger noe som heter" in empty.window.banner.text, timeout=20_000)


def test_the_archive_is_moved_out_and_the_old_one_set_aside(
    empty: Program, synced: Path, qtbot: QtBot
) -> None:
    desk = open_archive(synced)
    empty.hand(desk)
    case, package = case_of(desk), desk.package()
    empty.window.act("move-archive")
    (dialog,) = empty.window.findChildren(MoveHere)
    assert dialog.target == paths.data() / synced.name
    dialog.accept()
    qtbot.waitUntil(lambda: empty.desk is not None and empty.desk is not desk, timeout=20_000)
    moved = empty.desk
    assert moved is not None
    assert moved.path == paths.data() / synced.name
    assert moved.package() == package
    assert moved.uses_log
    assert empty.window.isEnabled()
    assert empty.settings.archive == str(moved.path)
    assert not synced.exists()
    (aside,) = synced.parent.glob("prove (flyttet *).hfdesk")
    assert files_of(aside) == files_of(moved.path)
    texts.type_case(moved, case, markup.read("Etter flyttingen."), "proposal").result()
    with open_archive(aside, read_only=True) as old:
        assert old.package() == package


def test_a_move_that_fails_leaves_all_as_it_was(
    empty: Program, synced: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_archive(synced)
    empty.hand(desk)
    empty.window.banner.hide()
    empty.window.act("move-archive")
    (dialog,) = empty.window.findChildren(MoveHere)
    dialog.target.parent.mkdir(parents=True)
    dialog.target.write_bytes(b"noe annet")
    target = dialog.target
    dialog.accept()
    qtbot.waitUntil(lambda: "ligger noe som heter" in empty.window.banner.text, timeout=20_000)
    assert empty.desk is desk
    assert empty.window.isEnabled()
    assert synced.exists()
    assert target.read_bytes() == b"noe annet"


def test_the_copy_of_an_encrypted_archive_opens_with_its_passphrase(tmp_path: Path) -> None:
    costs = envelopes.Costs(64, 1, 1)
    desk, _code = keys.create(tmp_path / "a.hfdesk", "en lang setning å huske", costs=costs)
    with desk:
        copied = handover.copy(desk, tmp_path / "andre" / "b.hfdesk")
    key = keys.by_passphrase(copied, "en lang setning å huske")
    with open_archive(copied, key=key) as opened:
        assert opened.verify() == ()


def test_what_is_typed_in_a_synchronized_folder_is_stored_in_the_one_file(
    empty: Program, synced: Path, qtbot: QtBot
) -> None:
    desk = open_archive(synced)
    empty.hand(desk)
    case = case_of(desk)
    empty.window.go(Place("case", case))
    edit = next(each for each in empty.window.findChildren(TextEdit) if not each.isReadOnly())
    edit.setFocus()
    edit.selectAll()
    for letter in "Skrevet i skyen.":
        qtbot.keyClick(edit, letter)
    qtbot.waitUntil(lambda: desk.get(Case, case).proposal.plain == "Skrevet i skyen.", timeout=10_000)
    names = {each.name for each in synced.parent.iterdir()}
    assert not {f"{synced.name}-wal", f"{synced.name}-shm"} & names
    assert not empty.window.alarm.isVisible()
    empty.close_desk()
    with open_archive(Path(shutil.copy(synced, synced.with_name("alene.hfdesk"))), read_only=True) as alone:
        assert alone.get(Case, case).proposal.plain == "Skrevet i skyen."
