"""Earlier versions of texts: found, marked, traced and brought back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hfdesk import markup
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import AgendaItem, Case, Committee, Dispatch, DocumentKind, Kind, Meeting, Status
from hfdesk.ops import histories, papers, texts
from hfdesk.ops.archives import open_archive
from hfdesk.ops.histories import History, Mark
from hfdesk.store import Desk, Op, Work

MEETING = Meeting(
    id="m",
    committee="u",
    date=date(2026, 10, 1),
    status=Status.HELD,
    agenda=(AgendaItem(id="i", kind=Kind.CASE, case="sak", number="4/26"),),
)
VALUES = (Committee(id="u", name="Utvalget"), Case(id="sak", committee="u", title="Vaktplan"), MEETING)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    def fill(work: Work) -> None:
        for value in VALUES:
            work.put(value)

    with open_archive(tmp_path / "a.hfdesk", create=True) as opened:
        opened.write(Op.CREATE, fill)
        yield opened


def write(desk: Desk, text: str, *place: str | int) -> None:
    """Type a text, and go on to something else."""
    texts.type_case(desk, "sak", markup.read(text), *place).result()
    desk.tidy()


def discuss(desk: Desk, text: str) -> None:
    texts.type_item(desk, "m", "i", markup.read(text), "discussion", "4/26").result()
    desk.tidy()


def send(desk: Desk, kind: DocumentKind, **said: str) -> None:
    dispatch = Dispatch(
        id=f"d{len(desk.all(Dispatch))}", meeting="m", kind=kind, moment=desk.now(), said=said
    )
    desk.write(Op.CALL, lambda work: work.put(dispatch))


def section(desk: Desk, name: str) -> History:
    return next(each for each in histories.of_case(desk, "sak") if each.name == name)


def said(text: History) -> list[str]:
    return [past.plain for past in text.versions]


def test_a_text_has_its_versions_and_those_of_documents_say_so(desk: Desk) -> None:
    papers.begin(desk, "sak")
    write(desk, "Planen vedtas.", "proposal")
    send(desk, DocumentKind.INVITATION)
    write(desk, "Planen vedtas **ikke**.", "proposal")
    send(desk, DocumentKind.MINUTES, step="approved")
    send(desk, DocumentKind.MINUTES, step="published")
    write(desk, "Planen utsettes.", "proposal")
    proposal = next(each for each in histories.of_case(desk, "sak") if each.column == "proposal")
    assert said(proposal) == ["Planen vedtas.", "Planen vedtas ikke.", "Planen utsettes."]
    assert [past.marks for past in proposal.versions] == [
        (Mark.SENT,), (Mark.APPROVED, Mark.PUBLISHED), (),
    ]  # fmt: skip
    assert proposal.now == "Planen utsettes."


def test_a_version_brought_back_is_one_edit_that_undo_takes_back(desk: Desk) -> None:
    for text in ("Første.", "Andre **utgave**.", "Tredje."):
        discuss(desk, text)
    (found,) = [each for each in histories.of_item(desk, "m", "i") if each.column == "discussion"]
    assert (found.name, said(found)) == ("4/26", ["Første.", "Andre utgave.", "Tredje."])
    done = histories.restore(desk, found, found.versions[1])
    assert done.op is Op.VERSION_RESTORE
    assert markup.write(desk.get(Meeting, "m").agenda[0].discussion) == "Andre **utgave**."
    desk.undo()
    assert desk.get(Meeting, "m").agenda[0].discussion.plain == "Tredje."
    desk.redo()
    (again,) = [each for each in histories.of_item(desk, "m", "i") if each.column == "discussion"]
    assert said(again)[-3:] == ["Andre utgave.", "Tredje.", "Andre utgave."]


def test_undo_after_a_restore_holds_after_closing_and_opening(desk: Desk) -> None:
    discuss(desk, "Første.")
    discuss(desk, "Andre.")
    (found,) = [each for each in histories.of_item(desk, "m", "i") if each.column == "discussion"]
    histories.restore(desk, found, found.versions[0])
    desk.close()
    with open_archive(desk.path) as again:
        assert again.get(Meeting, "m").agenda[0].discussion.plain == "Første."
        again.undo()
        assert again.get(Meeting, "m").agenda[0].discussion.plain == "Andre."


def test_approved_minutes_refuse_a_version(desk: Desk) -> None:
    discuss(desk, "Første.")
    discuss(desk, "Andre.")
    (found,) = [each for each in histories.of_item(desk, "m", "i") if each.column == "discussion"]
    approved = replace(desk.get(Meeting, "m"), status=Status.APPROVED)
    desk.write(Op.MINUTES_APPROVE, lambda work: work.put(approved))
    with pytest.raises(Refusal, match=r"minutes\.approved"):
        histories.restore(desk, found, found.versions[0])
    assert desk.get(Meeting, "m").agenda[0].discussion.plain == "Andre."


def test_a_part_that_is_moved_keeps_its_versions_and_a_removed_one_is_found(desk: Desk) -> None:
    for at, heading in enumerate(("Bakgrunn", "Vurdering", "Tiltak")):
        papers.add_section(desk, "sak", heading, at)
        write(desk, f"{heading} kort.", "sections", at, "text")
        write(desk, f"{heading} lang.", "sections", at, "text")
    papers.move_section(desk, "sak", 2, -2)
    assert [each.heading for each in desk.get(Case, "sak").sections] == ["Tiltak", "Bakgrunn", "Vurdering"]
    assert said(section(desk, "Tiltak")) == ["Tiltak kort.", "Tiltak lang."]
    assert said(section(desk, "Bakgrunn")) == ["Bakgrunn kort.", "Bakgrunn lang."]
    moved = section(desk, "Tiltak")
    papers.remove_section(desk, "sak", 1)
    (gone,) = [each for each in histories.of_case(desk, "sak") if each.is_deleted]
    assert said(gone) == ["Bakgrunn kort.", "Bakgrunn lang."]
    with pytest.raises(Refusal, match=r"version\.deleted"):
        histories.restore(desk, gone, gone.versions[0])
    histories.restore(desk, moved, moved.versions[0])
    assert desk.get(Case, "sak").sections[0].text.plain == "Tiltak kort."
    desk.undo()
    desk.undo()
    assert said(section(desk, "Bakgrunn")) == ["Bakgrunn kort.", "Bakgrunn lang."]


def test_a_part_that_moved_since_it_was_looked_at_is_not_written_over(desk: Desk) -> None:
    for at, heading in enumerate(("Bakgrunn", "Vurdering")):
        papers.add_section(desk, "sak", heading, at)
        write(desk, f"{heading} kort.", "sections", at, "text")
        write(desk, f"{heading} lang.", "sections", at, "text")
    looked = section(desk, "Bakgrunn")
    papers.move_section(desk, "sak", 0, 1)
    with pytest.raises(Refusal, match=r"version\.moved"):
        histories.restore(desk, looked, looked.versions[0])


def test_texts_of_items_that_were_deleted_are_found_with_the_meeting(desk: Desk) -> None:
    discuss(desk, "Det ble sagt mye.")
    bare = replace(desk.get(Meeting, "m"), agenda=())
    desk.write(Op.AGENDA_TAKE_OUT, lambda work: work.put(bare))
    (gone,) = [each for each in histories.of_meeting(desk, "m") if each.is_deleted]
    assert (gone.column, said(gone)) == ("discussion", ["Det ble sagt mye."])


def test_a_version_is_compared_word_by_word(desk: Desk) -> None:
    (line,) = histories.compared("Planen **vedtas** nå.", "Planen utsettes nå.")
    assert line.is_changed
    assert [run.text.strip() for run in line.runs] == ["Planen", "vedtas", "utsettes", "nå."]
