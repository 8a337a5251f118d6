"""Personopplysninger and Papirkurv in the window, driven by keys."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.documents import as_text
from hfdesk.domain.values import Case, Meeting, Person, Who
from hfdesk.gui.clearing import Clearer
from hfdesk.gui.dialogs.forgetting import ForgetDialog
from hfdesk.gui.pages.private import BIN, KINDS, PrivatePage
from hfdesk.gui.pages.private_bin import BinPart
from hfdesk.gui.pages.private_person import PersonPart
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.ops import attaching, forgetting, handing_over, persons
from hfdesk.ops.archives import open_archive
from hfdesk.store import Desk
from tests.ops import forgotten


class Room:
    """The page in a window."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        assert program.desk is not None
        self.program, self.qtbot, self.desk = program, qtbot, program.desk
        forgotten.fill(self.desk)
        self.window = program.window

    def go(self, id: str = "", tab: int = 0) -> None:
        self.window.go(Place("private", id, tab))
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            QCoreApplication.processEvents()
        self.qtbot.waitUntil(lambda: self.window._job is None, timeout=20_000)
        QCoreApplication.processEvents()

    @property
    def page(self) -> PrivatePage:
        page = self.window.page
        assert isinstance(page, PrivatePage)
        return page

    @property
    def person(self) -> PersonPart:
        part = self.page.part
        assert isinstance(part, PersonPart)
        return part

    @property
    def bin(self) -> BinPart:
        part = self.page.part
        assert isinstance(part, BinPart)
        return part

    def dialog(self) -> ForgetDialog:
        def there() -> bool:
            return any(
                isinstance(each, ForgetDialog) and each.isVisible() for each in QApplication.topLevelWidgets()
            )

        self.qtbot.waitUntil(there, timeout=20_000)
        return next(each for each in QApplication.topLevelWidgets() if isinstance(each, ForgetDialog))

    def shown(self) -> list[str]:
        model = self.person.table.model()
        return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


@pytest.fixture
def room(empty: Program, tmp_path: Path, qtbot: QtBot) -> Room:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return Room(empty, qtbot)


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_first_letters_and_enter_show_all_that_is_stored(room: Room) -> None:
    room.window.commands.actions["private"].trigger()
    room.settle()
    QTest.keyClicks(room.person.words, "r. holt")
    QTest.keyClick(room.person.words, Qt.Key.Key_Return)
    room.settle()
    assert room.person.facts().startswith("Ragna Holtebu · ")
    shown = room.shown()
    assert shown[:2] == ["I registeret", "Ragna Holtebu"]
    for head in ("Medlemskap", "Oppgaver i møter", "Oppmøte", "Oppfølging", "Habilitet", "Nevnt i tekster"):
        assert any(each.startswith(head) for each in shown)
    assert _focus() is room.person.table


def test_enter_goes_to_where_it_stands(room: Room) -> None:
    room.go("p-17")
    at = next(at for at, each in enumerate(room.shown()) if "spurte om beredskapen" in each)
    room.person.table.choose(at)
    QTest.keyClick(room.person.table, Qt.Key.Key_Return)
    assert (room.window.place.page, room.window.place.id) == ("meeting", "held")


def test_nobody_is_told_plainly(room: Room) -> None:
    room.go()
    QTest.keyClicks(room.person.words, "Qvist")
    QTest.keyClick(room.person.words, Qt.Key.Key_Return)
    assert room.person._none.text() == "Ingen er funnet."


def test_the_plan_is_shown_before_anything_is_done_and_undo_brings_all_back(room: Room) -> None:
    before = room.desk.package()
    room.go("p-17")
    QTest.mouseClick(room.person.out, Qt.MouseButton.LeftButton)
    dialog = room.dialog()
    told = dialog.accessibleDescription()
    assert "Ragna Holtebu skal lede ASU 08.12.2026" in told
    assert "ASU 05.05.2026" in told
    assert "Ragna: Andre heter også det" in told
    assert room.desk.package() == before
    dialog.do_button.click()
    room.settle()
    assert room.desk.get(Meeting, "held").chair == (Who(as_="Tidligere deltaker"),)
    assert "Ragna Holtebu" in room.window.commands.actions["undo"].text()
    room.window.commands.actions["undo"].trigger()
    room.settle()
    assert room.desk.package() == before


def test_it_can_be_made_final_at_once(room: Room) -> None:
    forgetting.forget(room.desk, "p-17", forgotten.TODAY)
    room.go()
    now = next(each for each in room.person.findChildren(QPushButton) if each.text() == "Slett for godt nå")
    now.click()
    room.settle()
    assert forgetting.pending(room.desk) == ()
    assert not room.window.commands.actions["undo"].isEnabled()


def test_all_of_it_is_one_file_with_data_and_a_document(room: Room, tmp_path: Path) -> None:
    room.go("p-17")
    room.person.write_to(tmp_path / "a.zip")
    room.settle()
    handing_over.export(room.desk, "p-17", tmp_path / "b.zip", room.program.today)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as file:
        assert file.namelist() == [handing_over.DATA, handing_over.READABLE]
        data = json.loads(file.read(handing_over.DATA))
        assert file.read(handing_over.READABLE)[:2] == b"PK"
    read = as_text(handing_over.readable(persons.about(room.desk, "p-17"), room.program.today))
    said = {word.strip(".,:()·") for word in read.split()}
    assert {"medlem", "stede"} & said
    assert not {"member", "present", "absent", "open", "done"} & said
    assert data["person"]["email"] == "ragna@holtebu.example"
    assert "Stensby" not in json.dumps(data)
    stored = persons.about(room.desk, "p-17")
    assert len(data["told"]) == len(stored.told)


def test_what_the_archive_holds_is_read_by_keys(room: Room) -> None:
    room.go(tab=KINDS)
    assert "Personregisteret" in room.page.areas()[0].accessibleDescription()


def test_the_bin_shows_opens_puts_back_and_lets_go(room: Room, tmp_path: Path) -> None:
    attaching.take_out_attachment(room.desk, "new", 1)
    room.window.commands.actions["bin"].trigger()
    room.settle()
    assert room.page.shown.tab == BIN
    assert [each.name for each in room.bin.files] == ["plan.pdf"]
    assert room.bin.facts() == "1 fil"
    assert not room.bin.gone.isEnabled()
    room.bin.back.click()
    room.settle()
    assert [each.title for each in room.desk.get(Case, "new").attachments] == ["CV Ragna Holtebu", "Plan"]
    assert room.bin.files == ()
    room.desk.files.put("løst <b>ark</b>.txt", b"x")
    room.go(tab=0)
    room.go(tab=BIN)
    room.bin.table.setFocus()
    QTest.keyClick(room.bin.table, Qt.Key.Key_Delete)
    room.settle()
    assert room.bin.files == ()


def test_quiet_moments_clear_what_is_due(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Desk] = []
    monkeypatch.setattr(forgetting, "erase_due", asked.append)
    monkeypatch.setattr("hfdesk.gui.clearing.rested", lambda: 60.0)
    clearer = Clearer(lambda: room.window, room.window)
    clearer.look()
    room.qtbot.waitUntil(lambda: asked == [room.desk], timeout=20_000)
    clearer.look()
    assert len(asked) == 1


def test_who_is_kept_for_approved_minutes_alone_is_offered_nowhere(room: Room) -> None:
    forgetting.forget(room.desk, "p-17", forgotten.TODAY)
    assert room.desk.people_named("holt") == ()
    assert room.desk.people_called(("Ragna Holtebu",)) == {"Ragna Holtebu": ()}
    assert "printed:p-17" in {each.id for each in room.desk.all(Person)}
    assert datetime.now(UTC) > forgetting.pending(room.desk)[0].moment
