"""What leaves the window for the system's programs is shown first, and no program is started."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.domain.filekinds import FileKind, Looked
from hfdesk.gui import outside
from hfdesk.gui.outside import open_attachment, open_link
from hfdesk.gui.shell import Offer, Shell


class Told:
    """A shell that keeps what it is told."""

    def __init__(self) -> None:
        self.text = ""
        self.offers: tuple[Offer, ...] = ()

    def tell(self, text: str, *offers: Offer) -> None:
        self.text, self.offers = text, offers


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []

    def open_url(url: QUrl) -> bool:
        found.append(url.toString())
        return True

    monkeypatch.setattr(outside.QDesktopServices, "openUrl", open_url)
    return found


def hand(looked: Looked, name: str = "plan.pdf") -> Told:
    told = Told()
    open_attachment(cast(Shell, told), Path("/a") / name, looked)
    return told


def test_an_attachment_is_opened_with_its_true_type_told(opened: list[str], qtbot: QtBot) -> None:
    told = hand(Looked(FileKind.PDF))
    assert opened == ["file:///a/plan.pdf"]
    assert "plan.pdf" in told.text
    assert "PDF" in told.text


def test_a_program_is_never_opened(opened: list[str], qtbot: QtBot) -> None:
    told = hand(Looked(FileKind.PROGRAM, differs=True))
    assert "plan.pdf" in told.text
    assert len(told.offers) == 1  # its folder
    assert opened == []


@pytest.mark.parametrize("looked", [Looked(FileKind.ZIP, differs=True), Looked(FileKind.MACROS)])
def test_what_is_something_else_than_it_is_called_is_opened_when_one_says_so(
    looked: Looked, opened: list[str], qtbot: QtBot
) -> None:
    told = hand(looked)
    assert opened == []
    told.offers[0].act()
    assert opened == ["file:///a/plan.pdf"]


def test_a_link_shows_where_it_leads_before_it_is_opened(opened: list[str], qtbot: QtBot) -> None:
    asker = QWidget()
    qtbot.addWidget(asker)
    open_link(asker, QUrl("https://eksempel.no/<b>x</b>"))
    dialog = cast(Any, asker.findChild(QDialog, "link"))
    shown = [each.text() for each in dialog.findChildren(QLabel)]
    assert any(each.startswith("https://eksempel.no/") for each in shown)
    assert opened == []
    dialog.accept()
    assert [each.partition("/<")[0].partition("/%")[0] for each in opened] == ["https://eksempel.no"]


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "smb://a/b", "data:,x", "x"]
)
def test_a_link_to_anything_but_the_web_and_mail_leads_nowhere(
    address: str, opened: list[str], qtbot: QtBot
) -> None:
    asker = QWidget()
    qtbot.addWidget(asker)
    open_link(asker, QUrl(address))
    assert asker.findChild(QDialog) is None
    assert opened == []
