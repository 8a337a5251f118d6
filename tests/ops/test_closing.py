"""Ending a meeting: the file, the archive and the undo of it as one."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from hfdesk.domain.closing import What
from hfdesk.domain.problems import Refusal, Trouble
from hfdesk.domain.richtext import Paragraph, RichText, Run, paragraphs
from hfdesk.domain.setup import Setup, with_setup
from hfdesk.domain.values import (
    Action,
    ActionStatus,
    AgendaItem,
    Attendance,
    Committee,
    Kind,
    Language,
    Meeting,
    Membership,
    Person,
    Presence,
    Role,
    Status,
    Who,
)
from hfdesk.ops import attendance, closing, exports, filing, live, texts
from hfdesk.store import Desk, Op
from tests.ops.filling import Holding

DAY = date(2026, 12, 3)


def at(clock: str) -> datetime:
    return datetime.combine(DAY, time.fromisoformat(clock))


def marked(letters: str, link: str, words: str) -> Paragraph:
    return Paragraph((Run(letters, link=f"hfdesk:{link}"), Run(f" {words}")))


COMMITTEE = Committee(id="u", name="Utvalget", short_name="U/V")
DISCUSSION = RichText(
    (
        *paragraphs("Ada gikk gjennom planen.").blocks,
        marked("o:", "followup", "AU sender planen innen 15.1.2027"),
        marked("+Bo", "came", ""),
    )
)
MEETING = Meeting(
    id="m",
    committee="u",
    date=DAY,
    start=time(9),
    status=Status.CALLED,
    agenda=(
        AgendaItem(
            id="a", kind=Kind.CASE, number="1/26", title="Innkalling", decision=paragraphs("Godkjent.")
        ),
        AgendaItem(
            id="b",
            kind=Kind.CASE,
            number="2/26",
            title="Vaktplan",
            tags=("Beslutning",),
            discussion=DISCUSSION,
        ),
        AgendaItem(id="e", kind=Kind.OTHER_BUSINESS, title="Eventuelt"),
    ),
    attendance=(Attendance(status=Presence.PRESENT, person="ada"),),
)
VALUES = (
    COMMITTEE,
    Committee(id="au", name="Arbeidsutvalget", short_name="AU"),
    Person(id="ada", name="Ada Berge"),
    Person(id="bo", name="Bo Dahl"),
    *(Membership(id=id, committee="u", person=id, role=Role.MEMBER) for id in ("ada", "bo")),
    MEETING,
)


@pytest.fixture
def held(holding: Holding) -> Desk:
    """A meeting that has come to its second item."""
    desk = holding(VALUES)
    live.enter(desk, "m", "a", at("09:00"))
    live.enter(desk, "m", "b", at("09:10"))
    return desk


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "ut").mkdir()
    return tmp_path / "ut"


def words(path: Path) -> str:
    """What a Word file has, hard spaces read as spaces."""
    with zipfile.ZipFile(path) as word:
        return word.read("word/document.xml").decode("utf-8").replace("\u00a0", " ")


def test_a_meeting_is_ended_in_one_step_that_undo_takes_back(held: Desk, out: Path) -> None:
    before = held.get(Meeting, "m")
    ended = closing.close(held, "m", at("10:05"), out)
    meeting = held.get(Meeting, "m")
    assert (ended.done.op, ended.done.label) == (Op.LIVE_CLOSE, "U/V 3.12.2026")
    assert (meeting.status, meeting.comments_due) == (Status.MINUTED, date(2026, 12, 10))
    assert meeting.item("b").ended == at("10:05")
    held.undo()
    assert held.get(Meeting, "m") == before
    assert ended.written.path.is_file()
    held.redo()
    assert held.get(Meeting, "m") == meeting


def test_what_was_marked_is_lifted_out_of_the_texts(held: Desk, out: Path) -> None:
    closing.close(held, "m", at("10:05"), out)
    item = held.get(Meeting, "m").item("b")
    assert item.discussion == paragraphs("Ada gikk gjennom planen.")
    assert item.actions == (
        Action(
            text="AU sender planen innen 15.1.2027",
            owners=(Who(as_="AU"),),
            due=date(2027, 1, 15),
            status=ActionStatus.OPEN,
        ),
    )


@pytest.mark.parametrize(
    ("language", "name", "told"),
    [
        (
            Language.NB,
            "Referat U-V 2026-12-03 utkast.docx",
            "Utkast til referat – med forbehold om innspill og ",
        ),
        (
            Language.NN,
            "Referat U-V 2026-12-03 utkast.docx",
            "Utkast til referat – med atterhald om innspel og ",
        ),
        (
            Language.EN,
            "Minutes U-V 2026-12-03 draft.docx",
            "Draft minutes – subject to comments and approval",
        ),
    ],
)
def test_the_minutes_say_that_they_are_a_draft_and_until_when_one_may_comment(
    held: Desk, out: Path, language: Language, name: str, told: str
) -> None:
    held.write(Op.CHANGE, lambda work: work.put(replace(COMMITTEE, language=language)))
    path = closing.close(held, "m", at("10:05"), out).written.path
    assert path.name == name
    text = words(path)
    assert told in text
    assert text.count("10. desember 2026" if language is not Language.EN else "10 December 2026") == 1


def test_the_minutes_lie_in_the_committees_own_folder_beside_the_archive(held: Desk) -> None:
    path = closing.close(held, "m", at("10:05")).written.path
    assert path.parent == held.path.parent / "U-V"
    assert path.is_file()


def test_the_draft_that_was_made_last_is_found_again(held: Desk) -> None:
    assert closing.last_draft(held, held.meeting_record("m")) is None
    first = closing.close(held, "m", at("10:05")).written.path
    first.with_name("Referat U-V 2026-12-03 utkast kopi.docx").write_bytes(b"en kopi")
    assert closing.last_draft(held, held.meeting_record("m")) == first
    first.write_bytes(b"rettet i Word")
    closing.reopen(held, "m")
    second = closing.close(held, "m", at("10:05")).written.path
    assert second != first
    assert closing.last_draft(held, held.meeting_record("m")) == second


def test_the_committees_own_days_for_comments_count(held: Desk, out: Path) -> None:
    held.write(Op.CHANGE, lambda work: work.put(with_setup(COMMITTEE, Setup(comment_days=14))))
    closing.close(held, "m", at("10:05"), out)
    assert held.get(Meeting, "m").comments_due == date(2026, 12, 17)


def test_what_is_open_is_told_as_the_minutes_would_tell_it(held: Desk) -> None:
    def found() -> set[tuple[What, str, str]]:
        told = closing.still_open(held, "m")
        return {(each.what, each.item, str(each.values.get("name", ""))) for each in told}

    assert found() == {(What.NO_DECISION, "b", "")}
    attendance.remove(held, "m", "bo")
    assert found() == {(What.NO_DECISION, "b", ""), (What.NOT_CALLED, "", "Bo Dahl")}


def test_a_meeting_that_was_not_opened_or_is_over_is_not_ended(held: Desk, out: Path) -> None:
    closing.close(held, "m", at("10:05"), out)
    with pytest.raises(Refusal, match="closing.over"):
        closing.close(held, "m", at("10:06"), out)
    held.write(Op.CHANGE, lambda work: work.put(MEETING))
    with pytest.raises(Refusal, match="closing.not_open"):
        closing.close(held, "m", at("10:06"), out)
    assert len(list(out.iterdir())) == 1


def test_corrected_and_ended_again_the_minutes_get_a_new_name(held: Desk, out: Path) -> None:
    first = closing.close(held, "m", at("10:05"), out).written.path
    assert closing.reopen(held, "m").op is Op.LIVE_REOPEN
    assert held.get(Meeting, "m").status is Status.CALLED
    same = closing.close(held, "m", at("10:05"), out).written
    assert (same.path, same.kept) == (first, None)
    closing.reopen(held, "m")
    live.enter(held, "m", "e", at("10:10"))
    meeting = held.get(Meeting, "m")
    corrected = meeting.with_item(replace(meeting.item("a"), decision=paragraphs("Godkjent med endringer.")))
    held.write(Op.CHANGE, lambda work: work.put(corrected))
    old = first.read_bytes()
    again = closing.close(held, "m", at("10:20"), out).written
    assert again.path.name == "Referat U-V 2026-12-03 utkast (2).docx"
    assert again.kept is None
    assert first.read_bytes() == old
    assert "Godkjent med endringer." in words(again.path)


def test_a_file_changed_in_word_is_not_touched_and_told_of(held: Desk, out: Path) -> None:
    first = closing.close(held, "m", at("10:05"), out).written.path
    first.write_bytes(b"rettet i Word")
    closing.reopen(held, "m")
    again = closing.close(held, "m", at("10:05"), out).written
    assert (again.path.name, again.kept) == ("Referat U-V 2026-12-03 utkast (2).docx", first)
    assert first.read_bytes() == b"rettet i Word"


def test_a_meeting_is_not_ended_before_all_that_was_typed_is_stored(
    held: Desk, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts.type_item(held, "m", "a", paragraphs("Godkjent med endringer."), "decision")
    assert "Godkjent med endringer." in words(closing.close(held, "m", at("10:05"), out).written.path)
    closing.reopen(held, "m")
    monkeypatch.setattr(held, "unsaved_texts", lambda: {(Meeting, "m", "agenda/a/decision"): "Noe mer."})
    with pytest.raises(Refusal, match="closing.unsaved"):
        closing.close(held, "m", at("10:06"), out)
    assert held.get(Meeting, "m").status is Status.CALLED


def test_minutes_that_were_sent_out_are_not_taken_up_again(held: Desk, out: Path) -> None:
    with pytest.raises(Refusal, match="closing.not_closed"):
        closing.reopen(held, "m")
    closing.close(held, "m", at("10:05"), out)
    sent = replace(held.get(Meeting, "m"), status=Status.CIRCULATED)
    held.write(Op.CHANGE, lambda work: work.put(sent))
    with pytest.raises(Refusal, match="closing.sent"):
        closing.reopen(held, "m")


def test_a_meeting_changed_while_the_file_is_made_is_not_ended(
    held: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(*given: Any) -> bytes:
        live.enter(held, "m", "e", at("10:00"))
        return b"fil"

    monkeypatch.setattr(exports, "content", meanwhile)
    with pytest.raises(Refusal, match="closing.changed"):
        closing.close(held, "m", at("10:05"))
    assert held.get(Meeting, "m").status is Status.CALLED
    assert not (held.path.parent / "U-V").exists()


def _no_room(*_: Any) -> Any:
    raise Trouble("file.disk_full", file="x")


@pytest.mark.parametrize("where", ["put", "archive"])
def test_a_disk_that_says_no_leaves_archive_and_folder_as_they_were(
    held: Desk, out: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    before = held.package()
    places: dict[str, Callable[[], None]] = {
        "put": lambda: monkeypatch.setattr(filing, "put", _no_room),
        "archive": lambda: monkeypatch.setattr(held, "write", _no_room),
    }
    places[where]()
    for folder in (out, None):
        with pytest.raises(Trouble) as trouble:
            closing.close(held, "m", at("10:05"), folder)
        assert trouble.value.code == "file.disk_full"
    monkeypatch.undo()
    assert held.package() == before
    assert list(out.iterdir()) == []
    assert not (held.path.parent / "U-V").exists()


@pytest.mark.parametrize("layout", exports.layouts())
def test_a_draft_is_made_in_every_layout(held: Desk, out: Path, layout: str) -> None:
    held.write(Op.CHANGE, lambda work: work.put(replace(COMMITTEE, layout=layout)))
    text = words(closing.close(held, "m", at("10:05"), out).written.path)
    assert "Utkast til referat" in text
    assert text.count("10. desember 2026") == 1
