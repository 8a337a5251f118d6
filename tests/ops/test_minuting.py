"""The steps of a meeting's minutes: each dated, each undone as one, approved ones locked."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from hfdesk.domain.approval import Step
from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.values import (
    AgendaItem,
    Approval,
    Attendance,
    Committee,
    Exempt,
    Kind,
    Language,
    Meeting,
    Outcome,
    Person,
    Presence,
    Status,
)
from hfdesk.ops import agendas, attendance, closing, dispatches, histories, live, minuting, recording, texts
from hfdesk.store import Desk, Op, text_place
from hfdesk.system import files
from tests.ops.filling import Holding

DAY, LATER = date(2026, 12, 3), date(2027, 3, 4)
NOW = datetime(2026, 12, 4, 9, 30, tzinfo=UTC)
DUE = date(2026, 12, 11)
HELD = Meeting(
    id="m",
    committee="u",
    date=DAY,
    status=Status.MINUTED,
    agenda=(
        AgendaItem(
            id="a", kind=Kind.CASE, number="1/26", title="Plan", decision=paragraphs("Planen gjelder.")
        ),
        AgendaItem(
            id="b",
            kind=Kind.CASE,
            number="2/26",
            title="Tilsetting av N.N.",
            decision=paragraphs("N.N. tilsettes."),
            exempt=Exempt(paragraph="offl. § 13", public_title="Personalsak"),
        ),
    ),
    attendance=(Attendance(status=Presence.PRESENT, person="ada"),),
)
NEXT = Meeting(
    id="n",
    committee="u",
    date=LATER,
    start=time(9),
    status=Status.CALLED,
    agenda=(
        AgendaItem(id="a", kind=Kind.CASE, number="5/27", title="Godkjenning av referat fra 03.12.2026"),
        AgendaItem(id="b", kind=Kind.OTHER_BUSINESS, title="Eventuelt"),
    ),
)
VALUES = (
    Person(id="ada", name="Ada Berge", email="ada@fjord.example"),
    Committee(id="u", name="Utvalget", short_name="UV"),
)


@pytest.fixture
def two(holding: Holding) -> Desk:
    return holding((*VALUES, HELD, NEXT))


def words(path: Path) -> str:
    """What stands in a Word file, hard spaces read as spaces."""
    with zipfile.ZipFile(path) as package:
        parts = (package.read(name).decode("utf-8", "replace") for name in package.namelist())
        return "\n".join(parts).replace("\u00a0", " ")


def status(desk: Desk, meeting: str = "m") -> Status | None:
    return desk.get(Meeting, meeting).status


def refused(act: Callable[[], Any]) -> str:
    with pytest.raises(Refusal) as refusal:
        act()
    return refusal.value.code


def test_minutes_are_sent_for_comments_as_a_draft_with_the_deadline(two: Desk, tmp_path: Path) -> None:
    taken = minuting.send(two, "m", DUE, tmp_path, NOW)
    assert taken.written.path == tmp_path / "Referat UV 2026-12-03 utkast.docx"
    text = words(taken.written.path)
    assert "med forbehold om innspill og" in text
    assert "11. desember" in text
    assert "UTKAST" in text
    stored = two.get(Meeting, "m")
    assert (stored.status, stored.comments_due) == (Status.CIRCULATED, DUE)
    standing = minuting.standing_of(two, "m")
    assert (standing.last, standing.sent, standing.due) == (Step.COMMENTS, NOW, DUE)


def test_without_a_place_the_file_lies_in_the_committees_folder(two: Desk) -> None:
    taken = minuting.send(two, "m", DUE, moment=NOW)
    assert (
        taken.written.path
        == closing.folder_of(two, two.meeting_record("m")) / "Referat UV 2026-12-03 utkast.docx"
    )


def test_a_new_deadline_is_a_new_draft_under_a_new_name(two: Desk, tmp_path: Path) -> None:
    minuting.send(two, "m", DUE, tmp_path, NOW)
    again = minuting.send(two, "m", date(2026, 12, 18), tmp_path, NOW)
    assert again.written.path.name == "Referat UV 2026-12-03 utkast (2).docx"
    assert two.get(Meeting, "m").comments_due == date(2026, 12, 18)


def test_the_whole_way_is_dated_and_told_in_each_file(two: Desk, tmp_path: Path) -> None:
    minuting.send(two, "m", DUE, tmp_path, NOW)
    approved = minuting.approve(two, "m", date(2026, 12, 20), tmp_path, NOW)
    assert approved.written.path.name == "Referat UV 2026-12-03.docx"
    assert "godkjent 20." in words(approved.written.path).replace("\u00a0", " ")
    published = minuting.publish(two, "m", tmp_path, NOW)
    assert published.written.path.name == "Referat UV 2026-12-03 offentlig.docx"
    public = words(published.written.path)
    assert "Personalsak" in public
    assert "N.N." not in public
    assert "forbehold" not in public
    standing = minuting.standing_of(two, "m")
    assert (standing.approved, standing.published, standing.day) == (True, True, date(2026, 12, 20))
    assert {each.said["step"] for each in dispatches.dispatches(two, "m")} == {
        "comments",
        "approved",
        "published",
    }


def test_what_is_published_before_it_is_approved_says_so(two: Desk, tmp_path: Path) -> None:
    taken = minuting.publish(two, "m", tmp_path, NOW)
    assert taken.written.path.name == "Referat UV 2026-12-03 utkast offentlig.docx"
    assert "forbehold" in words(taken.written.path)
    assert status(two) is Status.MINUTED


def test_what_is_published_is_word_and_pdf_of_one_name_both_recorded(two: Desk, tmp_path: Path) -> None:
    taken = minuting.publish(two, "m", tmp_path, NOW)
    assert [each.path.suffix for each in taken.files] == [".docx", ".pdf"]
    assert len({each.path.stem for each in taken.files}) == 1
    made = recording.made_of(two, two.meeting_record("m"))
    assert {(each.form, each.sha256) for each in made} == {
        (each.path.suffix[1:], files.digest(each.path)) for each in taken.files
    }
    assert all(each.options["public"] for each in made)
    with pypdfium2.PdfDocument(taken.files[1].path) as pdf:
        text = pdf[0].get_textpage().get_text_range()
    assert "Personalsak" in text and "N.N." not in text and "ada@" not in text


def test_published_again_the_pdf_has_the_word_files_new_name(two: Desk, tmp_path: Path) -> None:
    minuting.publish(two, "m", tmp_path, NOW)
    texts.type_item(two, "m", "a", paragraphs("Planen gjelder fra nå."), "decision").result()
    again = minuting.publish(two, "m", tmp_path, NOW)
    assert [each.path.name for each in again.files] == [
        "Referat UV 2026-12-03 utkast offentlig (2).docx",
        "Referat UV 2026-12-03 utkast offentlig (2).pdf",
    ]


def test_each_published_file_is_kept_as_it_was_sent_and_taken_back_with_the_step(
    two: Desk, tmp_path: Path
) -> None:
    taken = minuting.publish(two, "m", tmp_path, NOW)
    sent = dispatches.dispatches(two, "m")
    assert [dispatches.name_of(each) for each in sent] == [each.path.name for each in taken.files]
    assert {each.moment for each in sent} == {NOW}
    (tmp_path / "kopi").mkdir()
    for each, file in zip(sent, taken.files, strict=True):
        assert each.sha256 == files.digest(file.path)
        assert two.files.read(each.file) == file.path.read_bytes()
        assert dispatches.copy_of(two, each, tmp_path / "kopi").name == file.path.name
    two.undo()
    assert dispatches.dispatches(two, "m") == ()
    two.redo()
    assert dispatches.dispatches(two, "m") == sent
    assert two.verify() == ()


def test_a_text_that_was_published_in_two_files_has_one_mark(two: Desk, tmp_path: Path) -> None:
    minuting.publish(two, "m", tmp_path, NOW)
    texts.type_item(two, "m", "a", paragraphs("Planen gjelder fra nå."), "decision").result()
    found = {each.field: each for each in histories.of_item(two, "m", "a")}
    marks = [each.marks for each in found[text_place("agenda", "a", "decision")].versions]
    assert [mark for each in marks for mark in each] == [histories.Mark.PUBLISHED]


@pytest.mark.parametrize(
    ("act", "before"),
    [
        (lambda desk, out: minuting.send(desk, "m", DUE, out, NOW), HELD),
        (lambda desk, out: minuting.approve(desk, "m", None, out, NOW), HELD),
        (lambda desk, out: minuting.publish(desk, "m", out, NOW), HELD),
        (
            lambda desk, out: minuting.correct(desk, "m", "Punkt 2", NOW),
            replace(HELD, status=Status.APPROVED),
        ),
    ],
)
def test_each_step_is_taken_back_as_one(
    holding: Holding, act: Callable[[Desk, Path], object], before: Meeting, tmp_path: Path
) -> None:
    desk = holding((*VALUES, before))
    standing = minuting.standing_of(desk, "m")
    act(desk, tmp_path)
    assert minuting.standing_of(desk, "m") != standing
    desk.undo()
    assert minuting.standing_of(desk, "m") == standing
    assert desk.get(Meeting, "m") == before
    desk.redo()
    assert minuting.standing_of(desk, "m") != standing


def test_steps_that_cannot_be_taken_are_refused(two: Desk, tmp_path: Path) -> None:
    assert refused(lambda: minuting.send(two, "n", DUE, tmp_path, NOW)) == "minutes.not_held"
    assert refused(lambda: minuting.publish(two, "n", tmp_path, NOW)) == "minutes.not_held"
    assert refused(lambda: minuting.send(two, "m", DAY, tmp_path, NOW)) == "minutes.due_passed"
    assert refused(lambda: minuting.correct(two, "m", "Noe", NOW)) == "minutes.not_approved"
    minuting.approve(two, "m", out=tmp_path, moment=NOW)
    assert refused(lambda: minuting.send(two, "m", DUE, tmp_path, NOW)) == "minutes.approved"
    assert refused(lambda: minuting.approve(two, "m", out=tmp_path, moment=NOW)) == "minutes.approved"
    assert refused(lambda: minuting.correct(two, "m", " \n", NOW)) == "minutes.no_reason"
    assert refused(lambda: minuting.approve(two, "none", out=tmp_path)) == "record.unknown"


def test_approved_minutes_are_locked_until_a_corrected_edition(two: Desk, tmp_path: Path) -> None:
    minuting.approve(two, "m", out=tmp_path, moment=NOW)
    changes: list[Callable[[], Any]] = [
        lambda: texts.type_item(two, "m", "a", paragraphs("Ny"), "decision").result(),
        lambda: texts.type_item(two, "m", "a", paragraphs("Ny"), "discussion").result(),
        lambda: agendas.set_length(two, "m", "a", 20),
    ]
    for change in changes:
        assert refused(change) == "minutes.approved"
    assert refused(lambda: attendance.set_status(two, "m", "ada", Presence.ABSENT)) == "attendance.approved"
    assert two.get(Meeting, "m").agenda == HELD.agenda
    minuting.correct(two, "m", "Punkt 2 manglet en dato.", NOW)
    texts.type_item(two, "m", "a", paragraphs("Planen gjelder fra 1. mai."), "decision").result()
    again = minuting.approve(two, "m", date(2026, 12, 22), tmp_path, NOW.replace(hour=11))
    assert again.written.path.name == "Referat UV 2026-12-03 rettet.docx"
    text = words(again.written.path).replace("\u00a0", " ")
    assert "Rettet utgave 1, 4. desember 2026. Punkt 2 manglet en dato." in text
    assert "fra 1. mai" in text
    standing = minuting.standing_of(two, "m")
    assert (standing.edition, standing.why, standing.published) == (1, "Punkt 2 manglet en dato.", False)


def test_ending_a_meeting_approves_the_minutes_that_its_item_names(two: Desk, tmp_path: Path) -> None:
    minuting.send(two, "m", DUE, tmp_path, NOW)
    live.enter(two, "n", "a", datetime.combine(LATER, time(9)))
    texts.type_item(two, "n", "a", paragraphs("Referatet godkjennes."), "decision").result()
    ended = closing.close(two, "n", datetime.combine(LATER, time(10)), tmp_path)
    assert [each.id for each in ended.approved] == ["m"]
    stored = two.get(Meeting, "m")
    assert (stored.status, stored.approved_by) == (Status.APPROVED, Approval(meeting="n", item="5/27"))
    standing = minuting.standing_of(two, "m")
    assert (standing.day, standing.item) == (LATER, "5/27")
    published = minuting.publish(two, "m", tmp_path, NOW)
    text = words(published.written.path).replace("\u00a0", " ")
    assert "godkjent 4. mars 2027 i sak 5/27" in text
    two.undo()
    two.undo()
    assert (status(two), status(two, "n")) == (Status.CIRCULATED, Status.CALLED)


@pytest.mark.parametrize(
    ("title", "decision", "outcome"),
    [
        ("Godkjenning av referat fra 03.12.2026", "", None),
        ("Godkjenning av referat fra 03.12.2026", "Utsettes.", Outcome.DEFERRED),
        ("Godkjenning av referat fra 13.12.2026", "Godkjent.", None),
        ("Orientering om møtet 03.12.2026", "Godkjent.", None),
    ],
)
def test_minutes_that_no_item_approved_stay_as_they_are(
    holding: Holding, title: str, decision: str, outcome: Outcome | None, tmp_path: Path
) -> None:
    item = replace(NEXT.agenda[0], title=title, decision=paragraphs(decision), outcome=outcome)
    begun = replace(item, started=datetime.combine(LATER, time(9)))
    desk = holding((*VALUES, HELD, replace(NEXT, agenda=(begun, NEXT.agenda[1]))))
    ended = closing.close(desk, "n", datetime.combine(LATER, time(10)), tmp_path)
    assert ended.approved == ()
    assert status(desk) is Status.MINUTED


def test_the_proposed_deadline_is_the_one_told_or_the_usual(two: Desk) -> None:
    assert minuting.due_of(two, "m", NOW.date()) == DUE
    minuting.send(two, "m", date(2026, 12, 15), moment=NOW)
    assert minuting.due_of(two, "m", NOW.date()) == date(2026, 12, 15)
    assert minuting.due_of(two, "m", date(2026, 12, 16)) == date(2026, 12, 23)


@pytest.mark.parametrize(
    ("language", "name", "sentence"),
    [
        (Language.NN, "Referat UV 2026-12-03 retta.docx", "Retta utgåve 1"),
        (Language.EN, "Minutes UV 2026-12-03 corrected.docx", "Corrected edition 1"),
    ],
)
def test_the_steps_speak_the_language_of_the_committee(
    holding: Holding, language: Language, name: str, sentence: str, tmp_path: Path
) -> None:
    committee = replace(VALUES[1], language=language)
    desk = holding((VALUES[0], committee, replace(HELD, status=Status.APPROVED)))
    minuting.correct(desk, "m", "Point 2.", NOW)
    taken = minuting.approve(desk, "m", DAY, tmp_path, NOW)
    assert taken.written.path.name == name
    assert sentence in words(taken.written.path)


def test_a_failing_archive_leaves_no_file(two: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise Refusal("minutes.changed", day=DAY)

    monkeypatch.setattr(minuting, "_store", fail)
    assert refused(lambda: minuting.approve(two, "m", out=tmp_path, moment=NOW)) == "minutes.changed"
    assert refused(lambda: minuting.publish(two, "m", tmp_path, NOW)) == "minutes.changed"
    assert [*tmp_path.glob("*.docx"), *tmp_path.glob("*.pdf")] == []
    assert status(two) is Status.MINUTED


def test_every_step_has_an_operation_of_its_own(two: Desk, tmp_path: Path) -> None:
    taken = [
        minuting.send(two, "m", DUE, tmp_path, NOW).done.op,
        minuting.approve(two, "m", None, tmp_path, NOW).done.op,
        minuting.publish(two, "m", tmp_path, NOW).done.op,
        minuting.correct(two, "m", "Noe", NOW).op,
    ]
    assert taken == [Op.MINUTES_SEND, Op.MINUTES_APPROVE, Op.MINUTES_PUBLISH, Op.MINUTES_CORRECT]
