"""What the archive cannot take stays: told, kept through every change of the window, asked about."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hfdesk.domain.problems import Trouble
from hfdesk.domain.values import Case
from hfdesk.gui.dialogs.leaving import Leaving
from hfdesk.gui.program import Program
from hfdesk.ops import texts
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op
from tests.gui.bench import MIN, Bench
from tests.gui.test_paper_writing import Desk

TYPED = "Planen tåler ikke å bli borte"


class Disk:
    """A disk that is full until it is not."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full = True
        self._takes = texts.type_case
        monkeypatch.setattr(texts, "type_case", self._type)

    def _type(self, *words: object) -> Future[object]:
        if not self.full:
            return self._takes(*words)  # type: ignore[arg-type, return-value]
        refused: Future[object] = Future()
        refused.set_exception(Trouble("archive.disk_full", path="arkivet"))
        return refused


@pytest.fixture
def desk(empty: Program, tmp_path: Path, qtbot: QtBot) -> Desk:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return Desk(empty, qtbot)


@pytest.fixture
def disk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    made = Disk(monkeypatch)
    desk.edit("section1").setFocus()
    desk.type(TYPED)
    desk.qtbot.waitUntil(desk.program.window.alarm.isVisible, timeout=2_000)
    yield made
    made.full = False
    desk.program.keeping.on_way.flush()


def dialog(desk: Desk) -> Leaving:
    (made,) = [each for each in desk.program.window.findChildren(Leaving) if each.isVisible()]
    return made


def saved_line(desk: Desk) -> str:
    return desk.program.window.status._saved.text()


def test_what_is_not_stored_is_told_and_stored_within_two_seconds_of_the_cause_being_gone(
    desk: Desk, disk: Disk
) -> None:
    assert saved_line(desk).startswith("Ikke lagret i arkivet siden ")
    desk.type(" igjen")
    assert desk.edit("section1").toPlainText() == f"{TYPED} igjen"
    disk.full = False
    desk.qtbot.waitUntil(lambda: saved_line(desk).startswith("Lagret "), timeout=2_000)
    desk.stored("1", f"{TYPED} igjen")
    assert desk.program.window.status.notice.startswith("Alt er lagret igjen ")
    assert not desk.program.window.alarm.isVisible()


def test_it_outlives_another_theme_language_and_size(desk: Desk, disk: Disk) -> None:
    desk.program.set_theme("dark")
    assert desk.edit("section1").toPlainText() == TYPED
    desk.program.set_language("nn")
    desk.program.set_text_size(120)
    assert desk.edit("section1").toPlainText() == TYPED
    assert saved_line(desk).startswith("Ikkje lagra i arkivet sidan ")
    disk.full = False
    desk.stored("1", TYPED)
    desk.program.set_language("nb")


def test_one_who_closes_the_window_is_asked_and_may_stay(desk: Desk, disk: Disk) -> None:
    window = desk.program.window
    assert not window.close()
    assert window.isVisible()
    asked = dialog(desk)
    assert TYPED in asked.shown.toPlainText()
    asked.cancel_button.click()
    assert window.isVisible()
    assert desk.edit("section1").toPlainText() == TYPED


def test_one_who_closes_the_window_may_take_the_text_along_in_a_file(
    desk: Desk, disk: Disk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "redning.txt"
    window = desk.program.window
    window.close()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog(desk).do_button.click()
    assert window.isVisible()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog(desk).do_button.click()
    assert not window.isVisible()
    assert TYPED in path.read_text(encoding="utf-8")


def test_when_all_is_stored_meanwhile_the_window_closes_by_itself(desk: Desk, disk: Disk) -> None:
    window = desk.program.window
    window.close()
    disk.full = False
    desk.qtbot.waitUntil(lambda: not window.isVisible(), timeout=5_000)
    assert not window.isVisible()
    desk.stored("1", TYPED)


def test_one_who_opens_another_archive_is_asked_first(desk: Desk, disk: Disk, tmp_path: Path) -> None:
    desk.program.open(tmp_path / "ny.hfdesk", create=True)
    assert TYPED in dialog(desk).shown.toPlainText()
    dialog(desk).cancel_button.click()
    assert desk.program.desk is desk.desk


def test_a_window_with_nothing_unsaved_closes_unasked(desk: Desk) -> None:
    desk.edit("section1").setFocus()
    desk.type("Lys")
    assert desk.program.window.close()
    desk.stored("1", "Lys")


def test_a_refused_cell_is_asked_about_too(empty: Program, tmp_path: Path, qtbot: QtBot) -> None:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    bench = Bench(empty, qtbot)
    bench.stand("a", MIN)
    bench.type("tretti")
    assert not empty.window.close()
    (asked,) = empty.window.findChildren(Leaving)
    assert "tretti" in asked.shown.toPlainText()
    asked.away.click()
    assert not empty.window.isVisible()


def test_a_text_whose_case_was_deleted_meanwhile_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    disk = Disk(monkeypatch)
    desk.edit("section1").setFocus()
    desk.type(TYPED)
    desk.qtbot.waitUntil(desk.program.window.alarm.isVisible, timeout=2_000)
    sections = desk.case().sections[:1]
    assert sections

    desk.desk.write(Op.CHANGE, lambda work: work.put(replace(work.get(Case, "sak"), sections=sections)))
    disk.full = False
    notice = f"Ikke lagret: «{TYPED}»"
    desk.qtbot.waitUntil(lambda: desk.program.window.status.notice == notice, timeout=5_000)
