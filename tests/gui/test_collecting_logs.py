"""The log of the window: nothing of what is typed, whatever fails; and what is collected of it."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.values import Case
from hfdesk.gui import problems
from hfdesk.gui.dialogs.support import CollectLogs
from hfdesk.gui.program import Program
from hfdesk.gui.worker import Ticket
from hfdesk.ops import texts
from hfdesk.store import Desk
from hfdesk.system import logs

SENTENCE = "Utvalget ber fru Ågot Vikebø om et notat om vaktplanen"
WORDS = (SENTENCE, "Ågot", "Vikebø", "vaktplanen")


def told() -> str:
    return "".join(path.read_text("utf-8", "replace") for path in logs.file().parent.glob("*"))


@pytest.fixture
def _caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(problems, "_told", set[str]())
    problems.install()


def close_dialogs() -> list[str]:
    """Close what tells of faults; what stood in it."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, problems.FaultDialog)]
    shown = [each.form.report.toPlainText() for each in found if each.isVisible()]
    for each in found:
        each.close()
    return shown


def type_sentence(desk: Desk) -> str:
    case = desk.case_rows(limit=1)[0].id
    texts.type_case(desk, case, paragraphs(SENTENCE), "proposal").result()
    return case


@pytest.mark.usefixtures("_caught")
def test_no_word_that_was_typed_comes_into_a_log_whatever_fails(program: Program, qtbot: QtBot) -> None:
    desk, window = program.desk, program.window
    assert desk is not None
    case = type_sentence(desk)
    qtbot.waitUntil(lambda: SENTENCE in str(desk.get(Case, case).proposal.plain))

    def job(_ticket: Ticket) -> None:
        raise ValueError(desk.get(Case, case).proposal)

    window.trouble(Refusal("record.unknown", target="people", id=SENTENCE))
    window.trouble(KeyError(SENTENCE))
    window.work("Ågot", job, lambda _: None)
    qtbot.waitUntil(lambda: "fault ValueError" in told())
    sys.excepthook(LookupError, LookupError(SENTENCE), None)
    with pytest.raises(UnicodeEncodeError) as caught:
        SENTENCE.encode("ascii")
    problems.report(caught.value)
    program.close_desk()
    text = told()
    assert all(name in text for name in ("record.unknown", "KeyError", "LookupError", "UnicodeEncodeError"))
    assert " opened operation=" in text
    shown = close_dialogs()
    assert len(shown) == 3
    assert not [word for word in WORDS if word in text or word in "".join(shown)]


@pytest.mark.usefixtures("_caught")
def test_a_fault_in_a_slot_becomes_one_sentence_and_no_traceback(
    program: Program, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise ArithmeticError(SENTENCE)

    with qtbot.captureExceptions():
        sys.excepthook = problems._hook
        QTimer.singleShot(0, program.window, fail)
        qtbot.waitUntil(lambda: "fault ArithmeticError" in told())
    assert "Traceback" not in capfd.readouterr().err
    (shown,) = close_dialogs()
    assert "ArithmeticError" in shown
    assert SENTENCE not in shown
    assert "Traceback" not in shown


def test_what_is_shown_is_exactly_what_is_saved_for_support(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "logg.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    logs.happened("backup", reason="daily")
    program.window.act("support")
    (dialog,) = program.window.findChildren(CollectLogs)
    shown = dialog.shown.toPlainText()
    dialog.accept()
    with zipfile.ZipFile(path) as saved:
        names = saved.namelist()
        for name in names:
            assert f"{name}\n\n{saved.read(name).decode()}".strip() in shown
    assert names == ["versions.txt", "events.log"]
    assert "backup reason=daily" in shown
    assert "logg.zip" in program.window.status.notice
