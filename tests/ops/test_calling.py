"""Calling a meeting: the file, the archive and the undo of it as one."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hfdesk.documents.text import as_text
from hfdesk.domain.changes import What
from hfdesk.domain.problems import Refusal, Trouble
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.setup import Setup, with_setup
from hfdesk.domain.values import (
    AgendaItem,
    Case,
    Committee,
    Dispatch,
    Kind,
    Meeting,
    Numbering,
    Reset,
    Status,
)
from hfdesk.ops import agendas, calling, dispatches, exports, filing, meetings, recording
from hfdesk.store import Desk, Op, Work

MOMENT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
LATER = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
COMMITTEE = Committee(
    id="u", name="Utvalget", short_name="U", numbering=Numbering(pattern="{n}/{yy}", reset=Reset.YEAR)
)
MEETING = Meeting(
    id="m",
    committee="u",
    date=date(2026, 12, 3),
    start=time(9),
    end=time(11),
    place="Storsalen",
    agenda=(
        AgendaItem(id="a", kind=Kind.CASE, title="Godkjenning av innkalling", minutes=10),
        AgendaItem(id="b", kind=Kind.CASE, title="Vaktplan", case="vakt", minutes=30),
        AgendaItem(id="p", kind=Kind.BREAK, title="Pause", minutes=10),
    ),
)
CASE = Case(id="vakt", committee="u", title="Vaktplan", proposal=paragraphs("Planen vedtas."))
BEFORE = Meeting(
    id="for",
    committee="u",
    date=date(2026, 11, 5),
    status=Status.HELD,
    agenda=(AgendaItem(id="x", kind=Kind.CASE, title="Status", number="7/26"),),
)


def fill(desk: Desk, *values: Any) -> None:
    def put(work: Work) -> None:
        for value in values:
            work.put(value)

    desk.write(Op.CREATE, put)


@pytest.fixture
def ready(desk: Desk) -> Desk:
    fill(desk, COMMITTEE, CASE, BEFORE, MEETING)
    return desk


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "ut").mkdir()
    return tmp_path / "ut"


def words(path: Path) -> str:
    """The text of a Word file, roughly, hard spaces read as spaces."""
    import zipfile

    with zipfile.ZipFile(path) as word:
        return word.read("word/document.xml").decode("utf-8").replace("\u00a0", " ")


def test_a_meeting_is_called_in_one_step_that_undo_takes_back_and_redo_does_again(
    ready: Desk, out: Path
) -> None:
    before = ready.package()
    called = calling.call(ready, "m", out, MOMENT)
    meeting = ready.get(Meeting, "m")
    assert meeting.status is Status.CALLED
    assert [item.number for item in meeting.agenda] == ["8/26", "9/26", ""]
    assert ready.get(Case, "vakt").number == "9/26"
    assert called.done is not None
    assert (called.done.op, called.done.label) == (Op.CALL, "U 3.12.2026")
    after = ready.package()
    ready.undo()
    assert ready.package() == before
    assert dispatches.dispatches(ready, "m") == ()
    assert called.written.path.is_file()
    ready.redo()
    assert ready.package() == after
    assert dispatches.last_sent(ready, "m") == called.dispatch


def test_two_meetings_of_a_committee_on_one_day_have_files_of_their_own(ready: Desk, out: Path) -> None:
    fill(ready, replace(MEETING, id="kveld", start=time(18), end=time(20)))
    evening = calling.call(ready, "kveld", out, MOMENT)
    morning = calling.call(ready, "m", out, MOMENT)
    names = [each.written.path.name for each in (morning, evening)]

    assert names == ["Innkalling U 2026-12-03 0900.docx", "Innkalling U 2026-12-03 1800.docx"]


def test_what_was_sent_is_kept_with_its_day_its_hash_and_its_bytes(ready: Desk, out: Path) -> None:
    called = calling.call(ready, "m", out, MOMENT)
    data = called.written.path.read_bytes()
    (kept,) = dispatches.dispatches(ready, "m")
    assert (kept.moment, kept.revision) == (MOMENT, 0)
    assert kept.sha256 == hashlib.sha256(data).hexdigest()
    assert called.written.path.name == "Innkalling U 2026-12-03.docx"
    with ready.files.open(kept.file) as stream:
        assert stream.read() == data
    (out / "kopi").mkdir()
    assert dispatches.copy_of(ready, kept, out / "kopi").read_bytes() == data
    assert "8/26" in words(called.written.path)


def test_an_invitation_that_is_sent_as_a_pdf_is_kept_as_that(ready: Desk, out: Path) -> None:
    called = calling.call(ready, "m", out / "innkalling.pdf", MOMENT)
    data = called.written.path.read_bytes()
    assert data.startswith(b"%PDF")
    (kept,) = dispatches.dispatches(ready, "m")
    assert dispatches.name_of(kept) == "Innkalling U 2026-12-03.pdf"
    assert kept.sha256 == hashlib.sha256(data).hexdigest()
    assert ready.files.read(kept.file) == data
    (filed,) = recording.made_of(ready, ready.meeting_record("m"))
    assert (filed.form, filed.sha256) == ("pdf", kept.sha256)


@pytest.mark.parametrize(("first", "second"), [("pdf", "docx"), ("docx", "pdf")])
def test_the_same_invitation_in_another_form_is_made_and_kept_in_that_form_too(
    ready: Desk, out: Path, first: str, second: str
) -> None:
    begins = {"pdf": b"%PDF", "docx": b"PK\3\4"}
    sent = calling.call(ready, "m", out / f"innkalling.{first}", MOMENT)
    again = calling.call(ready, "m", out / f"en til.{first}", LATER)
    assert again.done is None
    assert again.written.path.read_bytes() == sent.written.path.read_bytes()
    other = calling.call(ready, "m", out / f"en til.{second}", LATER)
    assert other.written.path.read_bytes()[:4] == begins[second]
    forms = {each.path: each.form for each in recording.made_of(ready, ready.meeting_record("m"))}
    assert all(path.endswith(form) for path, form in forms.items())
    assert dispatches.dispatches(ready, "m") == (other.dispatch, sent.dispatch)
    assert other.dispatch.revision == 0
    assert ready.files.read(other.dispatch.file) == other.written.path.read_bytes()
    both = [calling.call(ready, "m", out / f"tredje.{form}", LATER) for form in (first, second)]
    assert [each.done for each in both] == [None, None]
    ready.undo()
    assert dispatches.dispatches(ready, "m") == (sent.dispatch,)
    assert ready.get(Meeting, "m").status is Status.CALLED


def test_a_revised_invitation_says_the_same_of_itself_in_both_forms(ready: Desk, out: Path) -> None:
    calling.call(ready, "m", out / "innkalling.docx", MOMENT)
    agendas.rename(ready, "m", "b", "Vaktordningen")
    word = calling.call(ready, "m", out / "revidert.docx", LATER)
    pdf = calling.call(ready, "m", out / "revidert.pdf", LATER + timedelta(days=1))
    assert word.dispatch.revision == pdf.dispatch.revision == 1
    told = {
        each.form: recording.text_of(ready, each.id)
        for each in recording.made_of(ready, ready.meeting_record("m"))
        if each.name.startswith("revidert")
    }
    assert "Revidert" in told["docx"] and told["docx"] == told["pdf"]
    agendas.rename(ready, "m", "b", "Vaktordningene")
    assert calling.call(ready, "m", out / "ny.pdf", LATER + timedelta(days=2)).dispatch.revision == 2


def test_a_late_item_takes_the_next_number_and_renumbers_nothing(ready: Desk, out: Path) -> None:
    calling.call(ready, "m", out, MOMENT)
    agendas.insert(ready, "m", Kind.CASE, "Sent meldt", 0, 15)
    called = calling.call(ready, "m", out, LATER)
    assert [item.number for item in ready.get(Meeting, "m").agenda] == ["10/26", "8/26", "9/26", ""]
    assert called.dispatch.revision == 1
    assert called.written.path.name == "Innkalling U 2026-12-03 revidert.docx"
    text = words(called.written.path)
    for told in ("Revidert 27. november 2026. Nytt: 10/26. Endret: 8/26", "Nytt siden forrige innkalling"):
        assert told in text
    assert "Revidert" not in words(out / "Innkalling U 2026-12-03.docx")


def test_what_changed_since_is_told_until_it_is_sent(ready: Desk, out: Path) -> None:
    assert dispatches.sent(ready, ready.meeting_record("m")) is None
    calling.call(ready, "m", out, MOMENT)
    sent = dispatches.sent(ready, ready.meeting_record("m"))
    assert sent is not None
    assert sent.changes == ()
    agendas.rename(ready, "m", "b", "Vaktplan for vinteren")
    sent = dispatches.sent(ready, ready.meeting_record("m"))
    assert sent is not None
    assert [(each.what, each.item) for each in sent.changes] == [(What.RENAMED, "b")]
    assert not sent.paper_changed("b")
    fill(ready, replace(ready.get(Case, "vakt"), proposal=paragraphs("Planen utsettes.")))
    sent = dispatches.sent(ready, ready.meeting_record("m"))
    assert sent is not None
    assert sent.paper_changed("b")
    calling.call(ready, "m", out, LATER)
    sent = dispatches.sent(ready, ready.meeting_record("m"))
    assert sent is not None
    assert (sent.dispatch.revision, sent.changes) == (1, ())


def test_where_nothing_changed_the_same_file_is_made_and_nothing_is_stored(ready: Desk, out: Path) -> None:
    first = calling.call(ready, "m", out, MOMENT)
    first.written.path.unlink()
    again = calling.call(ready, "m", out / "en gang til.docx", LATER)
    assert again.done is None
    assert again.dispatch == first.dispatch
    assert hashlib.sha256(again.written.path.read_bytes()).hexdigest() == first.dispatch.sha256
    assert len(dispatches.dispatches(ready, "m")) == 1


def test_what_was_taken_out_is_told_in_the_revised_invitation(ready: Desk, out: Path) -> None:
    calling.call(ready, "m", out, MOMENT)
    agendas.take_out(ready, "m", "a")
    called = calling.call(ready, "m", out, LATER)
    assert "Tatt ut: 8/26." in words(called.written.path)


@pytest.mark.parametrize(
    ("change", "code"),
    [({"status": Status.HELD}, "calling.held"), ({"cancelled": date(2026, 11, 1)}, "calling.cancelled")],
)
def test_a_meeting_that_is_over_is_not_called(ready: Desk, out: Path, change: Any, code: str) -> None:
    fill(ready, replace(MEETING, **change))
    with pytest.raises(Refusal) as refused:
        calling.call(ready, "m", out, MOMENT)
    assert refused.value.code == code
    assert list(out.iterdir()) == []


def test_a_meeting_changed_while_the_file_is_made_is_refused_and_the_file_goes(
    ready: Desk, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(*given: Any) -> bytes:
        agendas.rename(ready, "m", "a", "Åpning")
        return b"fil"

    monkeypatch.setattr(exports, "content", meanwhile)
    with pytest.raises(Refusal) as refused:
        calling.call(ready, "m", out, MOMENT)
    assert refused.value.code == "calling.changed"
    assert list(out.iterdir()) == []
    assert ready.get(Meeting, "m").item("a").title == "Åpning"
    assert ready.get(Meeting, "m").status is None


def _no_room(*_: Any) -> Any:
    raise Trouble("file.disk_full", file="x")


@pytest.mark.parametrize("where", ["put", "copy", "archive"])
def test_a_disk_that_says_no_leaves_archive_and_folder_as_they_were(
    ready: Desk, out: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    calling.call(ready, "m", out, MOMENT)
    agendas.rename(ready, "m", "a", "Åpning")
    calling.call(ready, "m", out / "fast.docx", LATER)
    agendas.rename(ready, "m", "a", "Åpningen")
    before, old = ready.package(), (out / "fast.docx").read_bytes()
    places: dict[str, Callable[[], None]] = {
        "put": lambda: monkeypatch.setattr(filing, "put", _no_room),
        "copy": lambda: monkeypatch.setattr(ready.files, "put", _no_room),
        "archive": lambda: monkeypatch.setattr(ready, "write", _no_room),
    }
    places[where]()
    with pytest.raises(Trouble) as trouble:
        calling.call(ready, "m", out / "fast.docx", LATER)
    monkeypatch.undo()
    assert trouble.value.code == "file.disk_full"
    assert ready.package() == before
    assert (out / "fast.docx").read_bytes() == old
    assert len(dispatches.dispatches(ready, "m")) == 2


def test_a_time_that_is_not_printed_is_no_change_to_the_reader(ready: Desk, out: Path) -> None:
    fill(ready, replace(COMMITTEE, layout="ssu-vestfold"))
    calling.call(ready, "m", out, MOMENT)
    agendas.set_length(ready, "m", "a", 20)
    agendas.rename(ready, "m", "b", "Vaktplan for vinteren")
    text = words(calling.call(ready, "m", out, LATER).written.path)
    assert "Endret: 9/26." in text
    fill(ready, replace(COMMITTEE, layout="asu-sondre-trondelag"))
    agendas.set_length(ready, "m", "a", 25)
    text = words(calling.call(ready, "m", out, LATER).written.path)
    assert "Endret: 8/26, 9/26 og «Pause»." in text


def test_the_papers_go_with_the_invitation_where_the_committee_says_so(ready: Desk) -> None:
    house = replace(COMMITTEE, layout="ssu-vestfold")
    with_papers = with_setup(house, Setup(papers_with_invitation=True))
    told: list[str] = []
    for committee in (house, with_papers):
        fill(ready, committee)
        told.append(as_text(exports.invitation(ready, "m").document))
    assert "Planen vedtas." not in told[0]
    assert "Planen vedtas." in told[1]


def test_a_meeting_that_was_called_is_not_deleted(ready: Desk, out: Path) -> None:
    calling.call(ready, "m", out, MOMENT)
    with pytest.raises(Refusal) as refused:
        meetings.delete(ready, "m")
    assert refused.value.code == "meeting.called"


def test_what_was_sent_and_is_not_there_is_told_by_the_look_over(ready: Desk, out: Path) -> None:
    called = calling.call(ready, "m", out, MOMENT)
    ready.files.path(called.dispatch.file).unlink()
    assert ready.verify() == (f"file.missing dispatch/{called.dispatch.id}: {called.dispatch.file}",)


def test_a_dispatch_says_only_what_json_can_hold(ready: Desk, out: Path) -> None:
    called = calling.call(ready, "m", out, MOMENT)
    (kept,) = ready.all(Dispatch, meeting="m")
    assert kept.said == json.loads(json.dumps(called.dispatch.said))


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["call", "late", "out", "rename", "move"]), max_size=7))
def test_whatever_is_called_and_changed_undoing_it_all_leaves_the_archive_as_before(
    ready: Desk, out: Path, gestures: list[str]
) -> None:
    before, steps = ready.package(), len(ready.undoable())
    for gesture in gestures:
        agenda = ready.get(Meeting, "m").agenda
        if gesture == "call":
            calling.call(ready, "m", out, MOMENT)
        elif gesture == "late" or not agenda:
            agendas.insert(ready, "m", Kind.CASE, "Sent meldt", 1, 5)
        elif gesture == "out":
            agendas.take_out(ready, "m", agenda[-1].id)
        elif gesture == "rename":
            agendas.rename(ready, "m", agenda[0].id, "Åpning")
        else:
            agendas.move(ready, "m", agenda[0].id, 1)
    while len(ready.undoable()) > steps:
        ready.undo()
    assert ready.package() == before
    assert ready.all(Dispatch) == ()
    shutil.rmtree(out)
    out.mkdir()
