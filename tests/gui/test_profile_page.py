"""A layout is adapted by keys, with the document beside it; what is done is taken back by Ctrl+Z."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton

from hfdesk.domain.values import Committee
from hfdesk.gui.pages.profile_forms import COMMON, INVITATION, LETTERHEAD, MINUTES, PAPER
from hfdesk.gui.rows import Place
from hfdesk.ops import letterheads, profiles
from hfdesk.ops.profile_samples import Shown
from tests.documents import hostile
from tests.gui.profile_room import ProfileRoom


def test_a_shipped_layout_is_looked_at_and_not_changed(shipped: ProfileRoom) -> None:
    assert shipped.page.shown == Place("profile", "standard", item="asu")
    assert "hfdesk" in shipped.page.notice.text()
    assert not shipped.form.control("name").isEnabled()
    shipped.seen()
    assert shipped.page.preview.view.count >= 1


def test_a_version_of_ones_own_is_made_and_the_committee_has_it(mine: ProfileRoom) -> None:
    id = mine.desk.get(Committee, "asu").layout
    assert mine.page.shown.id == id != "standard"
    assert mine.page.heading() == "Standard – ASU"
    assert mine.page.notice.isHidden()
    assert isinstance(mine.focus, QLineEdit)


def test_labels_and_formats_are_changed_and_taken_back(mine: ProfileRoom) -> None:
    mine.retype("labels.decision", "Vedtatt:")
    clock = mine.form.control("formats.clock")
    assert isinstance(clock, QComboBox)
    clock.setFocus()
    mine.press("Down")
    assert (mine.layout.labels.decision, mine.layout.formats.clock) == ("Vedtatt:", ":")
    undo, redo = (mine.program.window.commands.actions[name] for name in ("undo", "redo"))
    assert "Standard – ASU" in undo.text()
    undo.trigger()
    assert (mine.layout.labels.decision, mine.layout.formats.clock) == ("Vedtatt:", ".")
    undo.trigger()
    assert mine.layout.labels.decision == "Vedtak:"
    redo.trigger()
    assert mine.layout.labels.decision == "Vedtatt:"
    line = mine.form.control("labels.decision")
    assert isinstance(line, QLineEdit) and line.text() == "Vedtatt:"


def test_elsewhere_undo_is_the_archives(mine: ProfileRoom) -> None:
    undo = mine.program.window.commands.actions["undo"]
    own = undo.text()
    mine.program.window.go(Place("home"))
    mine.settle()
    assert undo.text() != own
    undo.trigger()
    mine.settle()
    assert mine.desk.get(Committee, "asu").layout == ""


def test_the_document_shows_what_was_changed(mine: ProfileRoom) -> None:
    mine.go(MINUTES)
    mine.seen()
    before = mine.page.preview.view.grab().toImage()
    mine.retype("minutes.title", "Protokoll {utvalg}")
    assert mine.layout.minutes.top.titles[0].text == "Protokoll {committee}"
    mine.seen()
    assert mine.page.preview.view.grab().toImage() != before


def test_a_word_that_is_none_is_told_beside_its_field_and_stays_there(mine: ProfileRoom) -> None:
    mine.go(MINUTES)
    mine.retype("minutes.title", "Protokoll {hvor}")
    reason = mine.form.reason("minutes.title")
    assert "hvor" in reason and "utvalg" in reason
    line = mine.form.control("minutes.title")
    assert isinstance(line, QLineEdit) and line.text() == "Protokoll {hvor}"
    assert "Protokoll" not in mine.layout.minutes.top.titles[0].text


def test_lines_at_the_top_are_moved_renamed_taken_out_and_added(mine: ProfileRoom) -> None:
    mine.go(INVITATION)
    table = mine.form.rows_at(("invitation", "top", "head")).table
    before = [row.label for row in mine.layout.invitation.top.head]
    table.setFocus()
    table.stand("0", 0)
    mine.press("Alt+Down")
    assert [row.label for row in mine.layout.invitation.top.head][:2] == [before[1], before[0]]
    mine.press("Delete")
    assert [row.label for row in mine.layout.invitation.top.head] == [before[1], *before[2:]]
    table.stand("0", 0)
    mine.press("F2")
    mine.press("Ctrl+A")
    mine.type("Avsender")
    mine.press("Return")
    assert mine.layout.invitation.top.head[0].label == "Avsender"
    table.open_new()
    mine.type("Hvor")
    mine.press("Return")
    last = len(mine.layout.invitation.top.head) - 1
    assert mine.layout.invitation.top.head[last].label == "Hvor"
    table.stand(str(last), 1)
    mine.press("F2")
    mine.type("{sted}; rom 3")
    mine.press("Return")
    assert mine.layout.invitation.top.head[last].value == ("{place}", "rom 3")
    table.stand(str(last), 1)
    mine.press("F2")
    mine.press("Ctrl+A")
    mine.type("møteleder, referenter")
    mine.press("Return")
    people = mine.layout.invitation.top.head[last].people
    assert people is not None and people.of == ("chair", "minute_takers")


def test_columns_have_their_width_and_what_they_hold(mine: ProfileRoom) -> None:
    mine.go(MINUTES)
    table = mine.form.rows_at(("minutes", "items", "columns")).table
    table.setFocus()
    table.stand("0", 1)
    mine.press("F2")
    mine.press("Ctrl+A")
    mine.type("tolv")
    mine.press("Return")
    assert mine.layout.minutes.items.columns[0].width == 15
    mine.press("Ctrl+A")
    mine.type("20")
    mine.press("Return")
    assert mine.layout.minutes.items.columns[0].width == 20
    table.stand("0", 2)
    mine.press("F2")
    mine.press("Ctrl+A")
    mine.type("nummer, merker")
    mine.press("Return")
    assert mine.layout.minutes.items.columns[0].holds == ("number", "tags")


def test_attendance_is_written_in_one_way_in_all_its_lines(mine: ProfileRoom) -> None:
    mine.go(MINUTES)
    style = mine.form.control("attended.style")
    style.setFocus()
    mine.press("Down")
    people = [row.people for row in mine.layout.minutes.top.head if row.people]
    styles = {each.style for each in people if set(each.of) & {"present", "absent", "no_show"}}
    assert styles == {"running"}
    assert next(each for each in people if "chair" in each.of).style == "lines"


def test_parts_of_a_paper_are_turned_and_moved(mine: ProfileRoom) -> None:
    mine.go(PAPER)
    table = mine.form.rows_at(("paper", "order")).table
    before = mine.layout.paper.order
    table.setFocus()
    table.stand(before[0], 0)
    mine.press("Alt+Down")
    assert mine.layout.paper.order[:2] == (before[1], before[0])
    mine.press("Space")
    assert before[0] not in mine.layout.paper.order
    mine.press("Space")
    assert mine.layout.paper.order[-1] == before[0]


def test_the_letterhead_is_set_without_word(
    mine: ProfileRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "logo.png").write_bytes(hostile.png(60, 30))
    (tmp_path / "stor.png").write_bytes(hostile.png(20_000, 20_000))
    mine.go(LETTERHEAD)
    answers = iter([str(tmp_path / "stor.png"), str(tmp_path / "logo.png")])
    monkeypatch.setattr(
        "hfdesk.gui.pages.profile_letterhead.QFileDialog.getOpenFileName", lambda *_: (next(answers), "")
    )
    mine.letterhead.choose.setFocus()
    mine.press("Return")
    assert "25 millioner" in mine.letterhead.reason.text()
    mine.press("Return")
    assert mine.letterhead.reason.isHidden()
    line = mine.letterhead.panel.control("line0")
    line.setFocus()
    mine.type("Nordre Dal")
    mine.press("Return")
    head = letterheads.letterhead(mine.desk, mine.page.shown.id)
    assert (head.logo, head.lines) == (hostile.png(60, 30), ("Nordre Dal",))
    mine.seen()


def test_a_word_document_is_looked_at_before_it_is_the_template(mine: ProfileRoom, tmp_path: Path) -> None:
    mine.go(LETTERHEAD)
    contents = hostile.parts()
    start = contents["word/styles.xml"].index(
        b'<w:style w:type="paragraph" w:customStyle="1" w:styleId="Decision"'
    )
    end = contents["word/styles.xml"].index(b"</w:style>", start) + len(b"</w:style>")
    contents["word/styles.xml"] = contents["word/styles.xml"][:start] + contents["word/styles.xml"][end:]
    (tmp_path / "vår.docx").write_bytes(hostile.packed(contents))
    (tmp_path / "makro.docm").write_bytes(hostile.with_part("word/vbaProject.bin", b"x"))
    form = mine.letterhead
    form.look_at(tmp_path / "makro.docm")
    assert "makroer" in form.told.text() and form.take.isHidden()
    form.look_at(tmp_path / "vår.docx")
    assert "Decision" in form.found.text() and form.told.text() == ""
    assert mine.focus is form.take
    mine.press("Return")
    assert mine.layout.template == mine.page.shown.id
    assert form.take.isHidden()
    mine.seen()


def test_a_layout_in_use_is_not_deleted_and_another_is(mine: ProfileRoom) -> None:
    mine.page._delete()
    assert "ASU" in mine.page.notice.text()
    used = mine.page.shown.id
    mine.page._copy()
    mine.program.window.go(Place("profile", used, COMMON, "asu"))
    mine.page._delete()
    assert used not in [each.id for each in profiles.profiles(mine.desk)]
    assert mine.page.shown.id == mine.desk.get(Committee, "asu").layout
    mine.program.window.commands.actions["undo"].trigger()
    assert used in [each.id for each in profiles.profiles(mine.desk)]


def test_every_control_of_the_page_has_a_name(mine: ProfileRoom) -> None:
    for tab in range(LETTERHEAD + 1):
        mine.go(tab)
        for area in mine.page.areas():
            words = area.text() if isinstance(area, QCheckBox | QPushButton) else ""
            assert area.accessibleName() or words, area


def test_every_document_that_a_profile_writes_is_looked_at_by_keys(mine: ProfileRoom) -> None:
    box = mine.page.document
    assert [box.itemData(at) for at in range(box.count())] == list(Shown)
    seen: list[bytes] = []
    box.setFocus()
    mine.press("Home")
    for _ in Shown:
        mine.seen()
        assert mine.page.preview.notice.isHidden() and mine.page.preview.view.count >= 1
        image = mine.page.preview.view.grab().toImage()
        seen.append(bytes(image.constBits()))
        mine.press("Down")
    assert len(set(seen)) == len(Shown)


def test_a_tab_shows_its_document_and_the_letterhead_stays_with_what_is_shown(mine: ProfileRoom) -> None:
    def shown() -> str:
        return str(mine.page.document.currentData())

    mine.go(PAPER)
    assert shown() == "paper"
    mine.page.document.setFocus()
    mine.press("End")
    assert shown() == "sign"
    mine.go(LETTERHEAD)
    assert shown() == "sign"
    mine.go(INVITATION)
    assert shown() == "invitation"
    mine.seen()
