"""From an archive that is destroyed to working again: the clicks and keys that it takes are counted."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import Committee
from hfdesk.gui.pages.mishap import MishapPage
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.ops import backups
from hfdesk.ops.archives import open_archive
from hfdesk.store import Desk, Op, backing_up, digests
from hfdesk.store.connection import plain_connection
from tests.gui.test_mishap import said

FIRST = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
TWELVE = 12
TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.KeyPress)


class Touches(QObject):
    """Counts each press of a mouse's button or a key that a widget gets."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.count = 0
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        """Count it where it arrives, and not again where it is handed on; let it be."""
        arrives = event.type() != QEvent.Type.KeyPress or watched is QApplication.focusWidget()
        self.count += isinstance(watched, QWidget) and event.type() in TOUCHES and arrives
        return False


@pytest.fixture
def touches(qapp: QApplication) -> Iterator[Touches]:
    found = Touches(qapp)
    yield found
    qapp.removeEventFilter(found)


@pytest.fixture(scope="module")
def backed_up(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an archive of which there are twelve backups, each of another state."""
    folder = tmp_path_factory.mktemp("backed-up")
    path = folder / "prove.hfdesk"
    shutil.copytree(sample.parent, folder, dirs_exist_ok=True)
    with open_archive(path) as desk:
        for n in range(TWELVE):
            rename(desk, f"Ad hoc-utvalg nummer {n}")
            backing_up.make(path, backups.Reason.HAND, now=FIRST + timedelta(minutes=n))
    return folder


@pytest.fixture
def worked_in(backed_up: Path, tmp_path: Path) -> Path:
    shutil.copytree(backed_up, tmp_path / "mine")
    return tmp_path / "mine" / "prove.hfdesk"


def rename(desk: Desk, name: str) -> None:
    first = min(desk.all(Committee), key=lambda each: each.id)
    desk.write(Op.CREATE, lambda work: work.put(replace(first, name=name)))


def records(path: Path) -> Mapping[str, Any]:
    with plain_connection(path, read_only=True) as driver:
        return dict(digests.records(driver))


def delete(path: Path) -> None:
    path.unlink()


def empty_out(path: Path) -> None:
    path.write_bytes(b"")


def scramble(path: Path) -> None:
    path.write_bytes(random.Random(4).randbytes(path.stat().st_size))


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])


def put_foreign_log(path: Path) -> None:
    """The log of another archive lies beside, as it was while that was open."""
    other = path.with_name("annet.hfdesk")
    with Desk.open(other, create=True) as desk:
        desk.write(Op.CREATE, lambda work: work.put(Committee(id="annet", name="Et annet utvalg")))
        shutil.copy(other.with_name("annet.hfdesk-wal"), path.with_name("prove.hfdesk-wal"))
    other.unlink()


@pytest.mark.parametrize("destroy", [delete, empty_out, scramble, cut_off, put_foreign_log])
def test_from_a_destroyed_archive_to_working_again_is_one_key_or_click(
    empty: Program, qtbot: QtBot, touches: Touches, worked_in: Path, destroy: Any
) -> None:
    newest = backups.listed(worked_in)[0]
    empty.keep(archive=str(worked_in))  # it was open the last time
    destroy(worked_in)
    before = worked_in.read_bytes() if worked_in.exists() else None
    if worked_in.is_file():
        empty.open(worked_in)
    else:
        empty.window.go(Place("mishap", str(worked_in), item="archive.missing"))
    qtbot.waitUntil(lambda: isinstance(empty.window.page, MishapPage), timeout=20_000)
    page = empty.window.page
    assert isinstance(page, MishapPage)
    qtbot.waitUntil(lambda: "2. mars 2026" in said(page), timeout=20_000)
    qtbot.waitUntil(page.backup.hasFocus, timeout=20_000)
    if destroy is scramble:
        qtbot.mouseClick(page.backup, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: empty.desk is not None, timeout=60_000)
    assert touches.count == 1
    desk = empty.desk
    assert desk is not None and desk.path == worked_in and not desk.read_only
    assert records(worked_in) == dict(newest.records)
    assert desk.verify() == ()
    asides = list(worked_in.parent.glob("prove til side *.hfdesk"))
    assert [each.read_bytes() for each in asides] == ([] if before is None else [before])
    rename(desk, "Skrevet etterpå")
    assert "Skrevet etterpå" in {each.name for each in desk.all(Committee)}


def test_each_of_the_twelve_newest_opens_and_equals_its_record_hashes_and_is_three_touches_away(
    empty: Program, qtbot: QtBot, touches: Touches, worked_in: Path
) -> None:
    listed = backups.listed(worked_in)
    assert len(listed) == TWELVE
    for n, backup in enumerate(listed):
        assert backing_up.verify(backup).is_good
        assert records(backup.path) == dict(backup.records)
        with Desk.open(backup.path, read_only=True) as copy:
            assert f"Ad hoc-utvalg nummer {TWELVE - 1 - n}" in {each.name for each in copy.all(Committee)}
    assert len({each.records["committees"] for each in listed}) == TWELVE
    empty.hand(open_archive(worked_in))
    empty.backing.show()
    button = empty.window.status.findChild(QPushButton, "backup")
    assert button is not None
    qtbot.waitUntil(lambda: bool(button.text()), timeout=20_000)
    desk = empty.desk
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    from hfdesk.gui.dialogs.backups import BackupsDialog

    (dialog,) = empty.window.findChildren(BackupsDialog)
    qtbot.waitUntil(lambda: dialog.list.rows.rowCount() == TWELVE, timeout=20_000)
    second = dialog.list.visualRect(dialog.list.rows.index(1)).center()
    qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=second)
    qtbot.waitUntil(lambda: "Ad hoc-utvalg nummer 10" in dialog.content.text(), timeout=20_000)
    qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: empty.desk is not None and empty.desk is not desk, timeout=60_000)
    assert touches.count == 3
    assert records(worked_in) == dict(listed[1].records)
