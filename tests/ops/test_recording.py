"""Every file that is made is recorded with its hash and what it was made from; an edited one stays."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hfdesk import __version__
from hfdesk.documents import as_text
from hfdesk.domain.values import Meeting
from hfdesk.ops import exports, filing, recording
from hfdesk.ops.exports import Form
from hfdesk.store import Desk, Op
from hfdesk.system import memory
from hfdesk.system.assets import asset


def test_a_file_is_recorded_with_its_hash_and_all_it_was_made_from(full: Desk, tmp_path: Path) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    made = exports.minutes(full, "m-1", public=True)
    written = filing.write(full, made, tmp_path / "ut")
    (filed,) = recording.made_of(full, full.meeting_record("m-1"))
    data = written.path.read_bytes()
    assert (filed.sha256, filed.size) == (hashlib.sha256(data).hexdigest(), len(data))
    assert (filed.kind, filed.form, filed.meeting) == ("minutes", "docx", "m-1")
    assert filed.options == {"meeting": "m-1", "public": True}
    assert filed.layout == exports.layout_of(full, "", full.meeting_record("m-1").committee).id
    template = asset(exports.TEMPLATES) / f"{made.document.template}.docx"
    assert filed.template_sha256 == hashlib.sha256(template.read_bytes()).hexdigest()
    assert filed.operation == full.undoable(1)[0].number
    assert filed.program == __version__
    assert before <= filed.moment <= datetime.now(UTC)
    assert filed.path == "ut/Referat SSU 2025-02-11 offentlig.docx"
    assert recording.place_of(full, filed) == written.path
    assert recording.text_of(full, filed.id) == as_text(made.document)


def test_the_same_file_made_again_is_recorded_once_and_another_beside_it(full: Desk, tmp_path: Path) -> None:
    record = full.meeting_record("m-1")
    for _ in range(2):
        filing.write(full, exports.minutes(full, "m-1"), tmp_path / "r.docx")
    assert len(recording.made_of(full, record)) == 1
    filing.write(full, exports.minutes(full, "m-1"), tmp_path / "r.txt", Form.TEXT)
    filing.write(full, exports.minutes(full, "m-1", public=True), tmp_path / "r.docx")
    assert [each.name for each in recording.made_of(full, record)] == ["r.docx", "r.txt", "r.docx"]


def test_the_papers_of_a_meetings_cases_are_among_its_files(full: Desk, tmp_path: Path) -> None:
    filing.write(full, exports.case_paper(full, "s-1"), tmp_path)
    filing.write(full, exports.portfolio(full, "f-1"), tmp_path)
    assert [each.case for each in recording.made_of(full, full.meeting_record("m-1"))] == ["s-1"]
    assert [each.kind for each in full.filed(portfolio="f-1")] == ["portfolio"]


def test_an_archive_moved_to_another_machine_knows_its_files_and_keeps_those_that_were_edited(
    full: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = exports.minutes(full, "m-1")
    one = filing.write(full, made, tmp_path / "utvalget" / "en.docx").path
    two = filing.write(full, made, tmp_path / "utvalget" / "to.docx").path
    full.close()
    there = tmp_path / "there"
    (there / "møter").mkdir(parents=True)
    shutil.move(full.path, there / "møter" / "arkiv.hfdesk")
    shutil.move(tmp_path / "utvalget", there / "møter")
    monkeypatch.setattr("hfdesk.system.paths.state", lambda: tmp_path / "another machine's")
    assert memory.written(one) == memory.written(two) == ""
    with Desk.open(there / "møter" / "arkiv.hfdesk") as desk:
        found = recording.made_of(desk, desk.meeting_record("m-1"))
        places = [recording.place_of(desk, each) for each in found]
        assert places == [there / "møter" / "utvalget" / each for each in ("to.docx", "en.docx")]
        places[0].write_bytes(b"edited in Word")
        public = exports.minutes(desk, "m-1", public=True)
        assert filing.write(desk, public, places[1]) == filing.Written(places[1])
        written = filing.write(desk, public, places[0])
        assert written == filing.Written(places[0].with_name("to (2).docx"), places[0], edited=True)
        assert places[0].read_bytes() == b"edited in Word"


def test_a_file_of_that_name_that_others_made_is_told_from_one_that_was_edited(
    full: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "r.docx"
    path.write_bytes(b"mine")
    written = filing.write(full, exports.minutes(full, "m-1"), path)
    assert (written.kept, written.edited) == (path, False)
    written.path.write_bytes(b"edited")
    again = filing.write(full, exports.minutes(full, "m-1"), written.path)
    assert (again.kept, again.edited) == (written.path, True)


def test_what_is_made_of_an_archive_that_can_only_be_read_waits_beside_it(
    full: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "nothing").touch()
    monkeypatch.setattr("hfdesk.system.paths.state", lambda: tmp_path / "nothing" / "here")
    record = full.meeting_record("m-1")
    with Desk.open(full.path, read_only=True) as reading:
        filing.write(reading, exports.minutes(reading, "m-1"), tmp_path / "r.docx")
        (waiting,) = recording.made_of(reading, record)
        assert filing.write(reading, exports.minutes(reading, "m-1"), tmp_path / "r.docx").kept is None
        assert recording.text_of(reading, waiting.id).startswith("Referat")
    (tmp_path / "a.hfdesk-made" / "x.json").write_text('{"filed": {"moment": "x"}}')
    assert full.filed(meeting="m-1") == ()
    recording.take_in(full)
    assert full.filed(meeting="m-1") == (waiting,)
    assert [each.name for each in (tmp_path / "a.hfdesk-made").iterdir()] == ["x.json"]


def test_a_record_that_can_be_kept_nowhere_stops_no_document(
    full: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.hfdesk-made").write_text("a file where the folder would be")
    with Desk.open(full.path, read_only=True) as reading:
        written = filing.write(reading, exports.minutes(reading, "m-1"), tmp_path / "r.docx")
        assert written.path.exists()
        written.path.write_bytes(b"edited")
        assert filing.write(reading, exports.minutes(reading, "m-1"), written.path).edited


def test_undo_leaves_the_record_of_a_file(full: Desk, tmp_path: Path) -> None:
    meeting = full.get(Meeting, "m-1")
    full.write(Op.CHANGE, lambda work: work.put(replace(meeting, place="Brygga")))
    filing.write(full, exports.minutes(full, "m-1"), tmp_path)
    done = full.undo()
    assert done is not None
    assert done.op is Op.CHANGE
    assert len(full.filed(meeting="m-1")) == 1


@pytest.mark.parametrize("owner", ["~$ferat.docx", "~$referat.docx", ".~lock.referat.docx#"])
def test_a_file_that_is_open_in_word_or_libreoffice_stays(full: Desk, tmp_path: Path, owner: str) -> None:
    path = tmp_path / "referat.docx"
    filing.write(full, exports.minutes(full, "m-1"), path)
    before = path.read_bytes()
    (tmp_path / owner).touch()
    assert filing.write(full, exports.minutes(full, "m-1"), path).kept is None  # it says the same
    written = filing.write(full, exports.minutes(full, "m-1", public=True), path)
    assert (written.kept, written.opened, path.read_bytes()) == (path, True, before)
    (tmp_path / owner).unlink()
    assert filing.write(full, exports.minutes(full, "m-1", public=True), path).kept is None
