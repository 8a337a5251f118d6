"""Tidligere versjoner by keys: seen, compared, brought back and taken back again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hfdesk import markup
from hfdesk.domain.values import Case, Meeting, Status
from hfdesk.gui.dialogs.history import HistoryDialog
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.ops import papers, texts
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op
from tests.gui.bench import Bench

PROPOSALS = (
    "Planen for vaktene vedtas.",
    "Planen for vaktene vedtas ikke i høst.",
    "Planen for vaktene utsettes i høst.",
)


@pytest.fixture
def bench(empty: Program, tmp_path: Path, qtbot: QtBot) -> Bench:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return Bench(empty, qtbot)


def write(bench: Bench, *versions: str, at: int | None = None) -> None:
    place: tuple[str | int, ...] = ("proposal",) if at is None else ("sections", at, "text")
    for text in versions:
        texts.type_case(bench.desk, "vakt", markup.read(text), *place).result()
        bench.desk.tidy()
    bench.settle()


def field(bench: Bench, name: str) -> TextEdit:
    """A field of the case's paper, with the keyboard in it."""
    bench.program.window.go(Place("case", "vakt"))
    (found,) = [
        each
        for each in bench.program.window.findChildren(TextEdit)
        if name in each.accessibleName() and each.isVisible()
    ]
    found.setFocus()
    return found


def asked(bench: Bench) -> HistoryDialog:
    """The dialog, when it knows the versions."""
    bench.program.window.act("history")
    dialog = bench.program.window.findChild(HistoryDialog)
    assert dialog is not None
    bench.qtbot.waitUntil(lambda: dialog.field.count() > 0, timeout=20_000)
    return dialog


def rows(dialog: HistoryDialog) -> list[str]:
    return [entry.second for entry in dialog.versions.rows.entries]


def test_a_version_is_compared_and_brought_back_in_the_field_where_one_writes(bench: Bench) -> None:
    write(
        bench,
        "Planen for vaktene vedtas.",
        "Planen for vaktene vedtas ikke i høst.",
        "Planen for vaktene utsettes i høst.",
    )
    edit = field(bench, "Forslag til vedtak")
    bench.qtbot.keyClicks(edit, "Nå: ")
    dialog = asked(bench)
    assert dialog.field.currentText() == "Forslag til vedtak"
    assert dialog.text is not None
    assert dialog.text.now == "Nå: Planen for vaktene utsettes i høst."
    assert rows(dialog) == list(reversed(PROPOSALS))
    assert dialog.versions.rows.entries[0].title.startswith("i dag ")
    dialog.versions.setFocus()
    bench.press("Down")
    assert dialog.view.told.text() == "1 endring"
    bench.press("F4")
    assert dialog.view.told.text().startswith("Endring 1 av 1: «vedtas ikke» ble «Nå: … utsettes»")
    dialog.restore.click()
    bench.settle()
    assert bench.desk.get(Case, "vakt").proposal.plain == "Planen for vaktene vedtas ikke i høst."
    assert edit.toPlainText() == "Planen for vaktene vedtas ikke i høst."
    assert "Forslag til vedtak" in bench.program.window.status.notice
    bench.program.window.activateWindow()
    bench.qtbot.waitUntil(bench.program.window.isActiveWindow)
    assert edit.hasFocus()
    bench.press("Ctrl+Z")
    bench.settle()
    assert edit.toPlainText() == "Nå: Planen for vaktene utsettes i høst."
    bench.qtbot.keyClicks(edit, "x")
    bench.qtbot.waitUntil(lambda: "x" in bench.desk.get(Case, "vakt").proposal.plain)


def test_the_steps_of_a_text_after_undo_are_versions_too(bench: Bench) -> None:
    write(bench, "Første.", "Andre.")
    bench.undo()
    write(bench, "Tredje.")
    field(bench, "Forslag til vedtak")
    dialog = asked(bench)
    assert rows(dialog) == ["som den står nå", "Første.", "Andre.", "Første."]
    dialog.versions.setCurrentIndex(dialog.versions.rows.index(0))
    assert not dialog.restore.isEnabled()
    dialog.reject()


def test_a_part_that_was_deleted_is_offered_to_be_copied(bench: Bench) -> None:
    papers.add_section(bench.desk, "vakt", "Bakgrunn", 0)
    write(bench, "Vakten er ubesatt.", at=0)
    papers.remove_section(bench.desk, "vakt", 0)
    bench.settle()
    bench.program.window.go(Place("case", "vakt"))
    dialog = asked(bench)
    dialog.field.setCurrentIndex(dialog.field.count() - 1)
    assert dialog.field.currentText() == "Slettet · En del av saksframlegget"
    assert not dialog.restore.isEnabled()
    dialog.copy.click()
    assert QApplication.clipboard().text() == "Vakten er ubesatt."
    dialog.reject()


def test_locked_minutes_refuse_beside_the_text(bench: Bench) -> None:
    for text in ("Det ble sagt noe.", "Det ble sagt mer."):
        texts.type_item(bench.desk, "holdt", "c", markup.read(text), "discussion").result()
        bench.desk.tidy()
    bench.settle()
    bench.program.window.go(Place("meeting", "holdt", 3, "c"))
    dialog = asked(bench)
    assert dialog.field.currentText() == "Drøfting · Status"
    bench.desk.write(Op.MINUTES_APPROVE, _approve)
    dialog.restore.click()
    assert "godkjent" in dialog.view.told.text()
    assert bench.desk.get(Meeting, "holdt").agenda[0].discussion.plain == "Det ble sagt mer."
    dialog.reject()


def _approve(work: object) -> None:
    from dataclasses import replace

    meeting = work.get(Meeting, "holdt")  # type: ignore[attr-defined]
    work.put(replace(meeting, status=Status.APPROVED))  # type: ignore[attr-defined]


def test_where_there_is_no_text_it_says_so(empty: Program) -> None:
    assert not empty.window.commands.actions["history"].isEnabled()
