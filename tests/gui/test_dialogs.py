"""Every dialog is walked over: names, buttons and their order, Escape, and room for all words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QThreadPool, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QPushButton, QWidget

from hfdesk.domain.values import Case, Meeting, Person, Status
from hfdesk.gui import outside
from hfdesk.gui.dialogs.backups import BackupsDialog
from hfdesk.gui.dialogs.cancelling import CancelMeeting, DeleteMeeting
from hfdesk.gui.dialogs.document import MakeDocument
from hfdesk.gui.dialogs.facts import MeetingFacts
from hfdesk.gui.dialogs.forgetting import ForgetDialog
from hfdesk.gui.dialogs.leaving import Leaving
from hfdesk.gui.dialogs.meeting import CopyMeeting, MoveMeeting, NewMeeting
from hfdesk.gui.dialogs.minuting import ApproveMinutes, CorrectMinutes, SendMinutes
from hfdesk.gui.dialogs.plan import PlanMeetings
from hfdesk.gui.dialogs.support import CollectLogs
from hfdesk.gui.keys import KeysDialog
from hfdesk.gui.locking.code import RecoveryCode
from hfdesk.gui.locking.dialogs import ChangingPassphrase, Creating, Encrypting, Proving, Rekeying, Unlocking
from hfdesk.gui.pages.quote_picker import QuotePicker
from hfdesk.gui.pages.register_merge import MergeDialog
from hfdesk.gui.problems import FaultDialog
from hfdesk.gui.program import Program
from hfdesk.gui.sending import SendDialog
from hfdesk.ops import forgetting
from tests.gui.walking import controls

CODE = "-".join(["ABCD"] * 14)


def dialogs(program: Program, tmp_path: Path) -> Iterator[QDialog]:
    """Every dialog of the window, with something in it."""
    desk, window, path = program.desk, program.window, tmp_path / "x.hfdesk"
    assert desk is not None
    people, case = desk.all(Person), desk.all(Case)[0]
    meeting = next(each for each in desk.all(Meeting) if each.status in (None, Status.DRAFT))
    record = desk.meeting_record(meeting.id)
    plan = forgetting.plan(desk, people[0].id, program.today)
    yield NewMeeting(window, window, meeting.committee)
    yield PlanMeetings(window, window, meeting.committee)
    for kind in (MoveMeeting, CopyMeeting, MeetingFacts, CancelMeeting, DeleteMeeting):
        yield kind(window, window, meeting.id)
    for step in (MakeDocument, SendMinutes, ApproveMinutes, CorrectMinutes):
        yield step(window, window, window.making, record)
    yield SendDialog(window, window, case)
    yield MergeDialog(window, window, people[0].id, people[1].id)
    yield QuotePicker(window, desk, lambda _meeting, _item: "")
    yield ForgetDialog(window, window, plan, lambda: None)
    yield BackupsDialog(program, window)
    yield CollectLogs(window)
    yield Leaving(window, (("Drøftingen", "Det som ble skrevet"),), lambda: (), lambda: None)
    for asked in (Unlocking, Creating, Rekeying, ChangingPassphrase):
        yield asked(window, window, path, lambda _found: None)
    yield Encrypting(window, window, lambda _found: None)
    yield Proving(window, window, path, "Vis koden", "Vis koden", "Derfor.", lambda _found: None)
    yield RecoveryCode(window, window, path, CODE, new=False)
    yield KeysDialog(window, window.page)
    yield FaultDialog("Det som gikk galt", window)
    outside.open_link(window, QUrl("https://example.org/"))
    yield next(each for each in window.findChildren(QDialog, "link"))


@pytest.mark.parametrize("percent", [100, 200])
def test_every_dialog_can_be_read_used_by_keys_and_left(
    program: Program, tmp_path: Path, percent: int
) -> None:
    program.set_text_size(percent)
    found: dict[str, list[str]] = {}
    for dialog in dialogs(program, tmp_path):
        name = f"{type(dialog).__name__} «{dialog.windowTitle()}»"
        dialog.open()
        QThreadPool.globalInstance().waitForDone(5_000)
        for _ in range(4):  # answers come, layouts follow
            QCoreApplication.processEvents()
        dialog.grab()
        found[name] = [*unnamed(dialog), *cut(dialog), *misplaced(dialog)]
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        if dialog.isVisible():
            found[name].append("Escape does not leave it")
            dialog.done(0)
    program.set_text_size(100)
    assert len(found) > 20
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def unnamed(dialog: QDialog) -> list[str]:
    """The controls that a screen reader has no name for; Qt names what is inside of a spin box."""
    return [
        f"{each} has no name"
        for each in controls(dialog)
        if not (each.accessibleName() or (each.text() if isinstance(each, QAbstractButton) else ""))
        and not each.objectName().startswith("qt_")
    ]


def cut(dialog: QDialog) -> list[str]:
    """Words that have less room than they need."""
    shown = [each for each in dialog.findChildren(QLabel) if each.isVisibleTo(dialog) and each.text()]
    low = [each.text() for each in shown if each.wordWrap() and each.height() < needed(each) - 2]
    buttons = [each for each in dialog.findChildren(QPushButton) if each.isVisibleTo(dialog)]
    narrow = [each.text() for each in buttons if each.sizeHint().width() > each.width() + 1]
    out = [each.text() for each in foot(dialog) if not is_inside(dialog, each)]
    return [f"cut: {each}" for each in (*low, *narrow, *out)]


def needed(label: QLabel) -> int:
    return label.heightForWidth(label.width())


def misplaced(dialog: QDialog) -> list[str]:
    """The main button is the last of the lowest row, and what Enter presses; there is one."""
    buttons = foot(dialog)
    lowest = max(at(dialog, each).y() for each in buttons)
    row = [each for each in buttons if at(dialog, each).y() == lowest]
    last = max(row, key=lambda each: at(dialog, each).x())
    main = [each for each in buttons if each.property("primary")]
    wrong = [each for each in main if each is not last]
    wrong += [each for each in buttons if each.isDefault() and each not in main]
    lonely = ["no main button"] if len(row) > 1 and len(main) != 1 else []
    return lonely + [f"out of order: {each.text()}" for each in wrong]


def foot(dialog: QDialog) -> list[QPushButton]:
    """The dialog's own buttons, not those of its fields."""
    found = dialog.findChildren(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [each for each in found if each.isVisibleTo(dialog) and not each.property("link")]


def at(dialog: QDialog, widget: QWidget) -> QPoint:
    return widget.mapTo(dialog, QPoint(0, 0))


def is_inside(dialog: QDialog, widget: QWidget) -> bool:
    return dialog.rect().contains(widget.rect().translated(at(dialog, widget)))
