"""What became of files that were made: changed outside, gone, replaced, out of date; and how they differ."""

from __future__ import annotations

import sys
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.values import AgendaItem, Committee, Kind, Meeting, MeetingAttachment, Status
from hfdesk.domain.versions import How
from hfdesk.ops import agendas, apart_reading, calling, closing, exports, filing, folders, kept, kinds, live
from hfdesk.ops.kept import Kept, Looking, State
from hfdesk.store import Desk, Op
from tests.ops.filling import Holding

MEETING = Meeting(
    id="m",
    committee="u",
    date=date(2026, 12, 3),
    start=time(9),
    end=time(11),
    agenda=(
        AgendaItem(id="a", kind=Kind.CASE, title="Innkalling", minutes=10),
        AgendaItem(id="b", kind=Kind.CASE, title="Vaktplan", minutes=30),
    ),
)


@pytest.fixture
def ready(holding: Holding) -> Desk:
    return holding((Committee(id="u", name="Utvalget"), MEETING))


def look(desk: Desk) -> tuple[Kept, ...]:
    return Looking().kept(desk, desk.meeting_record("m"))


def discuss(desk: Desk, text: str) -> None:
    meeting = desk.get(Meeting, "m")
    item = replace(meeting.item("b"), discussion=paragraphs(text))
    desk.write(Op.CHANGE, lambda work: work.put(meeting.with_item(item)))


def test_a_file_is_as_made_then_edited_then_gone(ready: Desk, tmp_path: Path) -> None:
    looking, record = Looking(), ready.meeting_record("m")
    path = filing.write(ready, exports.minutes(ready, "m"), tmp_path).path
    assert [(each.state, each.outdated) for each in looking.kept(ready, record)] == [(State.AS_MADE, False)]
    path.write_bytes(path.read_bytes() + b"edited")
    assert [each.state for each in looking.kept(ready, record)] == [State.EDITED]
    path.unlink()
    assert [each.state for each in looking.kept(ready, record)] == [State.GONE]
    path.mkdir()
    assert [each.state for each in looking.kept(ready, record)] == [State.UNREADABLE]


def test_one_that_was_made_again_in_its_place_replaces_the_older(ready: Desk, tmp_path: Path) -> None:
    filing.write(ready, exports.minutes(ready, "m"), tmp_path)
    discuss(ready, "Planen ble drøftet.")
    filing.write(ready, exports.minutes(ready, "m"), tmp_path)
    found = look(ready)
    assert [(each.state, each.outdated) for each in found] == [(State.AS_MADE, False), (State.REPLACED, None)]


def test_a_file_is_out_of_date_when_what_it_says_is_changed_and_not_before(
    ready: Desk, tmp_path: Path
) -> None:
    filing.write(ready, exports.minutes(ready, "m"), tmp_path)
    filing.write(ready, exports.invitation(ready, "m"), tmp_path)
    discuss(ready, "Planen ble drøftet.")
    assert {each.filed.kind: each.outdated for each in look(ready)} == {"minutes": True, "invitation": False}
    ready.undo()
    assert [each.outdated for each in look(ready)] == [False, False]


def test_a_sent_invitation_is_up_to_date_until_the_agenda_is_changed(ready: Desk, tmp_path: Path) -> None:
    calling.call(ready, "m", tmp_path / "en.docx", datetime(2026, 11, 20, tzinfo=UTC))
    agendas.rename(ready, "m", "a", "Åpning")
    assert [each.outdated for each in look(ready)] == [True]
    calling.call(ready, "m", tmp_path / "to.docx", datetime(2026, 11, 21, tzinfo=UTC))
    assert [(each.filed.name, each.outdated) for each in look(ready)] == [
        ("to.docx", False),
        ("en.docx", True),
    ]


def test_the_draft_of_an_ended_meeting_is_recorded_and_can_be_made_anew(ready: Desk, tmp_path: Path) -> None:
    meeting = ready.get(Meeting, "m")
    ready.write(Op.CHANGE, lambda work: work.put(replace(meeting, status=Status.CALLED)))
    live.enter(ready, "m", "a", datetime.combine(MEETING.date, time(9)))
    closing.close(ready, "m", datetime.combine(MEETING.date, time(10)))
    (draft,) = look(ready)
    assert (draft.state, draft.outdated) == (State.AS_MADE, False)
    assert draft.filed.options == {"meeting": "m", "draft": True}
    assert kept.made_anew(ready, draft.filed).name == draft.path.stem


def test_two_versions_are_compared_with_each_other_and_with_what_would_be_made_now(
    ready: Desk, tmp_path: Path
) -> None:
    discuss(ready, "Planen ble drøftet tirsdag.")
    filing.write(ready, exports.minutes(ready, "m"), tmp_path / "en.docx")
    discuss(ready, "Planen ble drøftet onsdag.")
    filing.write(ready, exports.minutes(ready, "m"), tmp_path / "to.docx")
    discuss(ready, "Planen ble drøftet torsdag.")
    newer, older = (each.filed for each in look(ready))
    assert kept.is_same_document(older, newer)
    for against, word in ((newer, "onsdag"), (None, "torsdag")):
        changed = [line for line in kept.compared(ready, older, against) if line.is_changed]
        assert [(line.words(How.GONE), line.words(How.NEW)) for line in changed] == [("tirsdag", word)]


def written_in(path: Path, old: str, new: str) -> None:
    """As if by Word: a text of the document is another."""
    with zipfile.ZipFile(path) as word:
        parts = {name: word.read(name) for name in word.namelist()}
    main = "word/document.xml"
    assert old.encode() in parts[main]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as word:
        for name, content in parts.items():
            word.writestr(name, content.replace(old.encode(), new.encode()) if name == main else content)


def test_what_others_wrote_in_a_word_file_is_compared_with_what_was_made(ready: Desk, tmp_path: Path) -> None:
    discuss(ready, "Planen ble drøftet tirsdag.")
    path = filing.write(ready, exports.minutes(ready, "m"), tmp_path).path
    (made,) = look(ready)
    assert not any(line.is_changed for line in kept.compared(ready, made.filed, path))
    written_in(path, "tirsdag", "lørdag og søndag")
    changed = [line for line in kept.compared(ready, made.filed, path) if line.is_changed]
    assert [(line.words(How.GONE), line.words(How.NEW)) for line in changed] == [
        ("tirsdag", "lørdag og søndag")
    ]


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04 half a zip", bytes(2_000_000)])
def test_a_file_that_is_no_word_file_any_more_is_told_in_a_sentence(
    ready: Desk, tmp_path: Path, content: bytes
) -> None:
    path = filing.write(ready, exports.minutes(ready, "m"), tmp_path).path
    (made,) = look(ready)
    path.write_bytes(content)
    with pytest.raises(Refusal) as refusal:
        kept.compared(ready, made.filed, path)
    assert (refusal.value.code, refusal.value.values["name"]) == ("filed.unreadable", path.name)


def test_reading_that_never_ends_is_ended(
    ready: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = filing.write(ready, exports.minutes(ready, "m"), tmp_path).path
    sleeping = [sys.executable, "-c", "import time; time.sleep(60)"]
    monkeypatch.setattr(apart_reading, "itself", lambda: sleeping)
    monkeypatch.setattr(apart_reading, "SECONDS", 0.5)
    with pytest.raises(Refusal) as refusal:
        apart_reading.text_of_file(path)
    assert refusal.value.code == "filed.unreadable"


def test_what_nothing_makes_any_more_is_refused_and_never_called_out_of_date(
    ready: Desk, tmp_path: Path
) -> None:
    filing.write(ready, exports.minutes(ready, "m"), tmp_path)
    (found,) = look(ready)
    for strange in (replace(found.filed, kind="song"), replace(found.filed, options={"key": 1})):
        with pytest.raises(Refusal) as refusal:
            kept.made_anew(ready, strange)
        assert refusal.value.code == "filed.no_maker"


def test_every_kind_of_document_is_recorded_and_up_to_date_when_it_is_made(
    ready: Desk, tmp_path: Path
) -> None:
    made = [make(ready, "m") for make in (kinds.agenda, kinds.minutes_now, kinds.decisions, kinds.room_sign)]
    made += [kinds.attendance_list(ready, "m"), kinds.name_cards(ready, "m")]
    for each in made:
        filing.write(ready, each, tmp_path / each.origin.kind)
    found = look(ready)
    assert [(each.filed.kind, each.outdated) for each in reversed(found)] == [
        (each.origin.kind, False) for each in made
    ]


def test_a_folder_is_recorded_file_by_file_and_an_edited_copy_stays(ready: Desk, tmp_path: Path) -> None:
    meeting = ready.get(Meeting, "m")
    attached = MeetingAttachment(title="Plan", file=ready.files.put("plan.txt", b"planen"))
    ready.write(Op.CHANGE, lambda work: work.put(replace(meeting, attachments=(attached,))))
    put = folders.folder(ready, "m", tmp_path, metadata=folders.Metadata.JSON)
    paths = {each.path for each in put.written}
    assert {tmp_path / each.path for each in ready.filed(meeting="m")} == paths
    assert len(look(ready)) == 1
    copy = next(each for each in paths if each.suffix == ".txt")
    copy.write_bytes(b"endret")
    again = folders.folder(ready, "m", tmp_path, metadata=folders.Metadata.JSON)
    assert [each.kept for each in again.written if each.kept] == [copy]
    assert [each.edited for each in again.written if each.kept] == [True]
    assert copy.read_bytes() == b"endret"


def test_versions_of_the_minutes_are_versions_of_one_document_whatever_made_them(
    ready: Desk, tmp_path: Path
) -> None:
    filing.write(ready, exports.minutes(ready, "m", draft=True), tmp_path / "en.docx")
    filing.write(ready, kinds.minutes_now(ready, "m"), tmp_path / "to.docx")
    filing.write(ready, kinds.decisions(ready, "m"), tmp_path / "tre.docx")
    three, two, one = (each.filed for each in look(ready))
    assert kept.is_same_document(one, two)
    assert not kept.is_same_document(two, three)
