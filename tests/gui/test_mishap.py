"""An archive that does not open has a page of its own, and from there it is three clicks to working again."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import Case
from hfdesk.gui.pages.mishap import MishapPage
from hfdesk.gui.program import Program
from hfdesk.ops import rescue
from hfdesk.ops.archives import open_archive
from hfdesk.store.connection import plain_connection
from tests.store.test_rescuing import break_table

TODAY = datetime(2026, 11, 11, 9, tzinfo=UTC)


@dataclass
class Kept:
    """A backup, as the page sees it."""

    moment: datetime
    path: Path
    is_encrypted: bool = False


@pytest.fixture
def damaged(archive: Path) -> Path:
    break_table(archive, "sections")
    return archive


def mishap(program: Program, qtbot: QtBot, path: Path) -> MishapPage:
    program.open(path)
    qtbot.waitUntil(lambda: isinstance(program.window.page, MishapPage), timeout=10_000)
    page = program.window.page
    assert isinstance(page, MishapPage)
    return page


def said(page: MishapPage) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page))


def test_a_damaged_archive_is_told_of_and_rescued_by_enter_and_opened_by_enter(
    empty: Program, qtbot: QtBot, damaged: Path
) -> None:
    before = damaged.read_bytes()
    page = mishap(empty, qtbot, damaged)
    qtbot.waitUntil(lambda: "ingen hel sikkerhetskopi" in said(page), timeout=10_000)
    assert f"Arkivet «{damaged.name}» er skadet på disken" in said(page)
    assert damaged.read_bytes() == before
    assert empty.desk is None
    qtbot.waitUntil(page.rescue.hasFocus)
    qtbot.keyClick(page.rescue, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.open.isVisibleTo(page), timeout=20_000)
    assert "er reddet" in said(page)
    aside = next(each for each in damaged.parent.iterdir() if " skadet " in each.name)
    assert aside.read_bytes() == before
    qtbot.keyClick(page.open, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: empty.desk is not None, timeout=20_000)
    assert empty.desk is not None
    assert empty.desk.path == damaged


def test_the_newest_good_backup_is_offered_with_its_age_and_is_open_after_one_click(
    empty: Program, qtbot: QtBot, damaged: Path, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Kept(TODAY - timedelta(days=2), sample)
    monkeypatch.setattr(empty, "now", TODAY.astimezone)
    monkeypatch.setattr(rescue, "newest_backup", lambda _: kept)
    monkeypatch.setattr(rescue, "restore", lambda backup, path: path.write_bytes(backup.path.read_bytes()))
    page = mishap(empty, qtbot, damaged)
    qtbot.waitUntil(lambda: "for 2 dager siden" in said(page), timeout=10_000)
    assert "9. november 2026" in said(page)
    assert page.backup.hasFocus()
    qtbot.mouseClick(page.backup, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: empty.desk is not None, timeout=20_000)
    assert empty.desk is not None
    assert len(empty.desk.meeting_rows()) > 0


def test_where_there_is_no_backup_the_rescue_is_the_way_to_take(
    empty: Program, qtbot: QtBot, damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rescue, "newest_backup", lambda _: None)
    page = mishap(empty, qtbot, damaged)
    qtbot.waitUntil(lambda: "ingen hel sikkerhetskopi" in said(page), timeout=10_000)
    assert not page.backup.isVisible()
    assert page.rescue.hasFocus() and page.rescue.property("primary")


def test_an_archive_that_is_gone_is_told_of_and_offers_no_reading(
    empty: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    empty.keep(archive=str(tmp_path / "borte.hfdesk"))
    page = mishap(empty, qtbot, tmp_path / "borte.hfdesk")
    assert "ikke der det var" in said(page)
    assert not page.rescue.isVisibleTo(page)
    assert page.other.isVisibleTo(page)


def test_the_report_goes_to_the_clipboard(empty: Program, qtbot: QtBot, archive: Path) -> None:
    break_table(archive, "people")
    page = mishap(empty, qtbot, archive)
    qtbot.mouseClick(page.rescue, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.copy.isVisibleTo(page), timeout=20_000)
    assert "Personen «" in page.report.toPlainText()
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == page.report.toPlainText()


def flip(path: Path) -> str:
    """Changes one letter of one text on the disk; gives the title of its case."""
    with open_archive(path) as desk:
        case = next(each for each in desk.all(Case) if each.sections)
    with plain_connection(path) as connection:
        connection.execute(
            "UPDATE cases SET to_ = 'Noe annet' WHERE id = ?".replace("to_", '"to"'), (case.id,)
        )
    return case.title


def test_an_open_archive_is_looked_over_once_a_day_and_what_the_disk_changed_is_told_with_its_place(
    empty: Program, qtbot: QtBot, archive: Path
) -> None:
    title = flip(archive)
    empty.hand(open_archive(archive))
    empty.look_over.look()
    qtbot.waitUntil(empty.window.banner.isVisible, timeout=20_000)
    assert f"Disken har endret noe i arkivet: Saken «{title}»." in empty.window.banner.text
    assert empty.settings.looked_over == ""


def test_what_the_disk_changed_can_be_put_right_from_the_notice_or_left_as_it_is(
    empty: Program, qtbot: QtBot, archive: Path
) -> None:
    flip(archive)
    empty.hand(open_archive(archive))
    empty.look_over.look()
    qtbot.waitUntil(empty.window.banner.isVisible, timeout=20_000)
    offer = next(each for each in empty.window.banner.findChildren(QPushButton) if each.text())
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    page = empty.window.page
    assert isinstance(page, MishapPage)
    qtbot.waitUntil(lambda: page.rescue.property("primary") is True, timeout=20_000)
    assert (page.rescue.text(), page.other.text()) == ("Rett det opp", "Åpne det som det er")


def test_a_whole_archive_is_not_looked_over_twice_a_day(
    empty: Program, qtbot: QtBot, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty.hand(open_archive(archive))
    empty.look_over.look()
    qtbot.waitUntil(lambda: empty.settings.looked_over.endswith(str(archive)), timeout=20_000)
    monkeypatch.setattr(rescue, "look_over", lambda *_: pytest.fail("looked over again"))
    empty.look_over.look()
    qtbot.wait(50)
    assert not empty.window.banner.isVisible()


@pytest.mark.parametrize(("word", "names"), [("Ta vare på kopien", 1), ("Fjern den", 0)])
def test_an_unfinished_copy_is_told_of_and_kept_or_removed(
    empty: Program, qtbot: QtBot, archive: Path, word: str, names: int
) -> None:
    left = archive.with_name(f".{archive.name}.rescued")
    left.write_bytes(archive.read_bytes())
    os.utime(left, (1_700_000_000, 1_700_000_000))
    empty.hand(open_archive(archive))
    empty.look_over.look_beside()
    banner = empty.window.banner
    qtbot.waitUntil(banner.isVisible, timeout=20_000)
    assert "14.11.2023" in banner.text
    button = next(each for each in banner.findChildren(QPushButton) if each.text() == word)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()
    assert not left.exists()
    assert len([each for each in archive.parent.iterdir() if " funnet " in each.name]) == names
