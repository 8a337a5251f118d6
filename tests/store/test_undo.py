"""Undo and redo of anything, also after the program was closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import AgendaItem, Case, Kind, Meeting, Organization, Package, Person
from hfdesk.store import Desk, Op, Way, Work, text_place
from hfdesk.store.connection import plain_connection
from tests.store import world
from tests.store.test_values import fill, put_all


def undo_all(desk: Desk) -> int:
    count = 0
    while desk.undo():
        count += 1
    return count


def redo_all(desk: Desk) -> int:
    count = 0
    while desk.redo():
        count += 1
    return count


def test_undo_takes_back_and_redo_does_again_after_the_program_was_closed(archive: Path) -> None:
    with Desk.open(archive) as desk:
        fill(desk)
        desk.write(Op.DELETE, lambda work: work.delete(Meeting, "mote"), "Slett møtet")
        whole = desk.package()
    with Desk.open(archive) as desk:
        undone = desk.undo()
        assert undone is not None
        assert (undone.way, undone.label, undone.touched) == (Way.UNDO, "Slett møtet", {("meeting", "mote")})
        assert desk.get(Meeting, "mote") == world.MEETINGS[0]
        assert [each.label for each in desk.redoable()] == ["Slett møtet"]
    with Desk.open(archive) as desk:
        assert desk.redo() is not None
        assert desk.redo() is None
        assert desk.package() == whole
        assert undo_all(desk) == 2
        assert desk.package() == Package()
        assert desk.undo() is None


def test_something_new_ends_what_could_be_done_again(desk: Desk) -> None:
    fill(desk)
    desk.undo()
    desk.write(Op.CREATE, lambda work: work.put(Organization(id="ny", name="Ny")))
    assert (desk.redo(), desk.redoable()) == (None, ())
    assert undo_all(desk) == 1


def test_listeners_hear_of_undo_and_redo(desk: Desk) -> None:
    fill(desk)
    heard: list[Way] = []
    desk.listen(lambda done: heard.append(done.way))
    desk.undo()
    desk.redo()
    assert heard == [Way.UNDO, Way.REDO]


def tamper(archive: Path, statement: str) -> None:
    with plain_connection(archive) as connection:
        connection.execute(statement)


@pytest.mark.parametrize("statement", ["UPDATE people SET name='Annen'", "DELETE FROM people"])
def test_undo_of_a_row_that_was_changed_since_is_refused(desk: Desk, archive: Path, statement: str) -> None:
    person = Person(id="p", name="Liv")
    desk.write(Op.CREATE, lambda work: work.put(person))
    desk.write(Op.CHANGE, lambda work: work.put(replace(person, name="Live")))
    tamper(archive, statement)
    with pytest.raises(Refusal) as refusal:
        desk.undo()
    assert (refusal.value.code, refusal.value.values["id"]) == ("undo.changed_since", "p")
    assert len(desk.undoable()) == 2


def test_an_operation_of_another_version_is_listed_as_other(desk: Desk, archive: Path) -> None:
    fill(desk)
    tamper(archive, "UPDATE operations SET op='frobnicate'")
    assert desk.undoable()[0].op is Op.OTHER


def test_tidying_forgets_old_operations_but_not_that_they_were(desk: Desk) -> None:
    for name in ("En", "To", "Tre"):
        person = Person(id=name, name=name)
        desk.write(Op.CREATE, lambda work, person=person: work.put(person))
    assert desk.tidy(keep=1) == 2
    assert desk.tidy(keep=10) == 0
    assert undo_all(desk) == 1
    assert [each.id for each in desk.all(Person)] == ["En", "To"]


def test_one_operation_that_writes_a_row_twice_is_undone_and_done_again(desk: Desk) -> None:
    items = tuple(AgendaItem(id=id, kind=Kind.CASE, title=id) for id in "abc")
    full = replace(world.MEETINGS[0], id="m", agenda=items, approved_by=None)
    fill(desk)
    start = desk.package()

    def change(work: Work) -> None:
        work.put(full)
        work.put(replace(full, agenda=items[2:], title="Ny"))
        work.put(replace(full, agenda=items[::-1]))

    desk.write(Op.CREATE, change)
    end = desk.package()
    desk.undo()
    assert desk.package() == start
    desk.redo()
    assert desk.package() == end


Change = Callable[[Work], None]
IDS = st.sampled_from("abc")
TITLES = st.sampled_from(["", "Ås", "En tittel", "x" * 50])


@st.composite
def meetings(draw: st.DrawFn) -> Meeting:
    ids = draw(st.lists(st.sampled_from("ijkl"), unique=True))
    agenda = tuple(
        AgendaItem(
            id=id,
            kind=Kind.CASE,
            title=draw(TITLES),
            actions=world.ITEMS[0].actions[: draw(st.integers(0, 2))],
            motions=world.ITEMS[0].motions if draw(st.booleans()) else (),
        )
        for id in ids
    )
    attendance = tuple(draw(st.permutations(world.MEETINGS[0].attendance)))[: draw(st.integers(0, 3))]
    return replace(world.MEETINGS[0], id=draw(IDS), agenda=agenda, attendance=attendance, title=draw(TITLES))


@st.composite
def changes(draw: st.DrawFn) -> Change:
    match draw(st.sampled_from(["meeting", "case", "delete", "text"])):
        case "meeting":
            meeting = draw(meetings())
            return lambda work: work.put(meeting)
        case "case":
            sections = world.CASES[0].sections[: draw(st.integers(0, 2))]
            case = replace(world.CASES[0], id=draw(IDS), title=draw(TITLES), sections=sections)
            return lambda work: work.put(case)
        case "text":
            id, text = draw(IDS), draw(TITLES)
            return lambda work: work.put_text(Meeting, id, "title", text) if work.has(Meeting, id) else None
        case _:
            kind, id = draw(st.sampled_from([Meeting, Case])), draw(IDS)
            return lambda work: work.delete(kind, id) if work.has(kind, id) else None


def all_of(work: Work, operation: list[Change]) -> None:
    for change in operation:
        change(work)


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(operations=st.lists(st.lists(changes(), min_size=1, max_size=3), max_size=6))
def test_undoing_all_gives_the_beginning_and_redoing_all_the_end(
    operations: list[list[Change]], empty_archive: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("undo") / "a.hfdesk"
    path.write_bytes(empty_archive.read_bytes())
    with Desk.open(path) as desk:
        desk.write(Op.IMPORT, lambda work: put_all(work, (*world.PEOPLE, *world.COMMITTEES)))
        start = desk.package()
        for operation in operations:
            desk.write(Op.CHANGE, lambda work, operation=operation: all_of(work, operation))
        end, count = desk.package(), len(desk.undoable()) - 1
        for _ in range(count):
            assert desk.undo()
        assert desk.package() == start
        assert redo_all(desk) == count
        assert desk.package() == end
        assert [fault for fault in desk.verify() if not fault.startswith(("file", "reference"))] == []


def typed(desk: Desk, *texts: str, item: str = "i1") -> None:
    for text in texts:
        desk.write_text(Meeting, "mote", text_place("agenda", item, "discussion"), text).result()


def discussion(desk: Desk) -> str:
    return desk.get(Meeting, "mote").agenda[0].discussion.plain


def test_what_is_typed_in_one_go_is_undone_as_one(desk: Desk) -> None:
    fill(desk)
    typed(desk, "M", "Mø", "Møte")
    assert (discussion(desk), len(desk.undoable())) == ("Møte", 2)
    undone = desk.undo()
    assert undone is not None
    assert (undone.op, discussion(desk)) == (Op.TEXT, "Mange ordskifter.")
    desk.redo()
    assert discussion(desk) == "Møte"


def test_typing_in_another_text_or_another_operation_begins_a_new_run(desk: Desk) -> None:
    fill(desk)
    typed(desk, "M", "Mø")
    typed(desk, "A", item="i2")
    desk.write(Op.CREATE, lambda work: work.put(Organization(id="ny", name="Ny")))
    typed(desk, "Ab", item="i2")
    assert [done.op for done in desk.undoable()] == [Op.TEXT, Op.CREATE, Op.TEXT, Op.TEXT, Op.IMPORT]
    assert undo_all(desk) == 5
    assert redo_all(desk) == 5
    meeting = desk.get(Meeting, "mote")
    assert [item.discussion.plain for item in meeting.agenda[:2]] == ["Mø", "Ab"]


def test_typing_that_ends_where_it_began_leaves_nothing_to_undo(desk: Desk) -> None:
    fill(desk)
    typed(desk, "M", "Mange ordskifter.")
    desk.write(Op.CREATE, lambda work: work.put(Organization(id="ny", name="Ny")))
    assert [done.op for done in desk.undoable()] == [Op.CREATE, Op.IMPORT]


def test_a_typed_title_is_sorted_and_found_at_once(desk: Desk) -> None:
    fill(desk)
    desk.write_text(Case, "c1", "title", "Øvrige saker").result()
    assert [row.title for row in desk.case_rows(contains="øvrige")] == ["Øvrige saker"]
    desk.undo()
    assert [row.title for row in desk.case_rows(contains="øvrige")] == []


def test_a_run_of_typing_ends_with_a_pause(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(desk)
    typed(desk, "M")
    monkeypatch.setattr("hfdesk.store.typed.PAUSE", -1.0)
    typed(desk, "Mø", "Møt")
    assert len(desk.undoable()) == 4


def test_saves_of_a_run_write_the_texts_own_row_and_no_other(desk: Desk, archive: Path) -> None:
    fill(desk)
    typed(desk, "M")
    before = journal_size(archive)
    typed(desk, "Mø", "Møt", "Møte")
    after = journal_size(archive)
    assert before == after


def journal_size(archive: Path) -> list[tuple[int, int]]:
    tables = ("operations", "changes", "text_versions")
    with plain_connection(archive) as connection:
        return [connection.execute(f"SELECT count(*), max(rowid) FROM {name}").fetchone() for name in tables]
