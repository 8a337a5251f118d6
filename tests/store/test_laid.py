"""What is being typed stands in the journal; whoever reads sees it where it belongs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks import written
from hfdesk.domain.problems import Problem, Refusal
from hfdesk.domain.values import Case, Committee, Meeting
from hfdesk.store import Desk, Op, laid, text_place
from hfdesk.store import typed as typed_module
from hfdesk.store.connection import plain_connection
from hfdesk.store.migrating import back_up
from hfdesk.store.remembering import Memory
from tests.store import world
from tests.store.test_undo import Change, changes
from tests.store.test_values import fill

DISCUSSION = text_place("agenda", "i1", "discussion")
DECISION = text_place("agenda", "i1", "decision")
SECTION = text_place("sections", 0, "text")
LONG = "Utvalget drøfter saken og ber om tallene. " * 1_500
WHOLE = LONG.strip()


@pytest.fixture
def filled(archive: Path) -> Iterator[Desk]:
    with Desk.open(archive) as desk:
        fill(desk)
        yield desk


def typed(desk: Desk, *texts: str, field: str = DISCUSSION) -> None:
    for text in texts:
        desk.write_text(Meeting, "mote", field, text).result()


def discussion(desk: Desk) -> str:
    return desk.get(Meeting, "mote").item("i1").discussion.plain


def in_the_row(desk: Desk) -> str:
    with plain_connection(desk.path) as connection:
        found = connection.execute("SELECT discussion FROM agenda_items WHERE id='i1'").fetchone()
    return found[0]


def as_after_a_crash(desk: Desk, folder: Path) -> Desk:
    """An archive as it stands now, opened anew."""
    return Desk.open(back_up(desk.path, folder / "krasj.hfdesk"))


TEXTS = st.text(st.sampled_from("abæ\n*\U0001f600"), max_size=30)


@given(TEXTS, TEXTS)
def test_a_difference_laid_over_a_text_gives_the_other(stored: str, text: str) -> None:
    change = laid.difference("text", stored, text)
    assert change is not None
    assert laid.laid(stored, change) == text
    assert laid.column_of(change) == "text"


@pytest.mark.parametrize("at", [0, 31_000, len(LONG)])
def test_the_difference_of_a_long_text_is_what_was_typed(at: int) -> None:
    change = laid.difference("text", LONG, f"{LONG[:at]}Ny{LONG[at:]}")
    assert change is not None
    assert len(change) < 40
    assert laid.laid(LONG, change) == f"{LONG[:at]}Ny{LONG[at:]}"


def test_what_needs_more_than_a_page_is_no_difference() -> None:
    assert laid.difference("text", "", "ø" * (laid.ROOM // 2)) is None
    assert laid.difference("text", "ø" * laid.ROOM, "") is not None


def test_a_text_with_a_nul_goes_into_its_row(filled: Desk) -> None:
    assert laid.difference("text", "ab", "ab\0c") is None
    assert laid.difference("text", "ab\0c", "ab") is None
    with plain_connection(filled.path) as connection:  # as an earlier program stored it
        connection.execute("UPDATE agenda_items SET discussion = ? WHERE id = 'i1'", ("Drøf\0tet.",))
    typed(filled, "Drøf\0tet. Ja")
    assert in_the_row(filled) == "Drøftet. Ja"
    assert discussion(filled) == "Drøftet. Ja"


def test_a_nul_that_is_typed_is_dropped_and_the_rest_waits_as_ever(filled: Desk) -> None:
    typed(filled, "Drøftet.", "Drøf\0tet.", "Drøf\0tet. Ja")
    assert in_the_row(filled) == "Mange ordskifter."
    assert discussion(filled) == "Drøftet. Ja"


def test_typed_text_is_read_where_it_belongs_though_its_row_waits(filled: Desk) -> None:
    typed(filled, "D", "Drøf", "Drøftet.")
    assert in_the_row(filled) == "Mange ordskifter."
    with Desk.open(filled.path, read_only=True) as other:
        for desk in (filled, other):
            assert discussion(desk) == "Drøftet."
            assert desk.meeting_record("mote").meeting.item("i1").discussion.plain == "Drøftet."
            (meeting,) = (each for each in desk.all(Meeting) if each.id == "mote")
            assert meeting.item("i1").discussion.plain == "Drøftet."
            (meeting,) = (each for each in desk.package().meetings if each.id == "mote")
            assert meeting.item("i1").discussion.plain == "Drøftet."
    assert in_the_row(filled) == "Mange ordskifter."


def test_typed_decisions_are_listed_and_found_at_once(filled: Desk) -> None:
    assert filled.search_decisions("enhjørning") == ()
    typed(filled, "Vedtatt: enhjørninger", field=DECISION)
    with Desk.open(filled.path, read_only=True) as other:
        for desk in (filled, other):
            assert [row.item for row in desk.search_decisions("enhjørning")] == ["i1"]
            assert "Vedtatt: enhjørninger" in {row.decision for row in desk.decision_rows()}
    filled.undo()
    assert filled.search_decisions("enhjørning") == ()


def test_readers_follow_from_text_to_text_and_to_none(filled: Desk) -> None:
    with Desk.open(filled.path, read_only=True) as other:
        typed(filled, "En")
        assert discussion(other) == "En"
        filled.write_text(Case, "c1", SECTION, "To").result()
        assert (discussion(other), other.get(Case, "c1").sections[0].text.plain) == ("En", "To")
        typed(filled, "Tre", field=DECISION)
        filled.write_text(Committee, world.COMMITTEES[0].id, "mandate", "Fire").result()
        typed(filled, "Fem")
        assert discussion(other) == "Fem"
        assert other.get(Meeting, "mote").item("i1").decision.plain == "Tre"
        filled.tidy()
        assert in_the_row(filled) == "Fem"
        assert discussion(other) == "Fem"
        assert other.get(Committee, world.COMMITTEES[0].id).mandate.plain == "Fire"
        assert other.verify() == filled.verify()


def test_what_is_done_to_the_same_item_meanwhile_keeps_the_text(filled: Desk) -> None:
    typed(filled, "Drøftet.")
    meeting = filled.get(Meeting, "mote")
    filled.write(
        Op.CHANGE, lambda work: work.put(meeting.with_item(replace(meeting.item("i1"), title="Annen tittel")))
    )
    typed(filled, "Drøftet. Og mer.")
    item = filled.get(Meeting, "mote").item("i1")
    assert (item.title, item.discussion.plain) == ("Annen tittel", "Drøftet. Og mer.")
    undone = [done.op if (done := filled.undo()) else None for _ in range(3)]
    assert undone == [Op.TEXT, Op.CHANGE, Op.TEXT]
    assert filled.get(Meeting, "mote").item("i1") == world.MEETINGS[0].item("i1")
    for _ in range(3):
        filled.redo()
    assert filled.get(Meeting, "mote").item("i1") == item


def test_letters_and_a_long_text_among_them_are_undone_as_one(filled: Desk) -> None:
    typed(filled, "D", "Dr", LONG, f"{LONG}x", f"y{LONG}x", f"y{LONG}xz")
    assert in_the_row(filled) == f"y{LONG}x"  # two ends of a long text differ by all of it
    assert discussion(filled) == f"y{LONG}xz"
    assert len(filled.undoable()) == 2
    filled.undo()
    assert discussion(filled) == "Mange ordskifter."
    filled.redo()
    assert discussion(filled) == f"y{LONG}xz"
    assert [len(version.text) for version in filled.history(Meeting, "mote", DISCUSSION)][-1] > len(LONG)


def test_after_a_crash_the_text_is_there_in_its_row_and_can_be_undone(filled: Desk, tmp_path: Path) -> None:
    typed(filled, LONG, f"{LONG}x")
    with as_after_a_crash(filled, tmp_path) as desk:
        assert discussion(desk) == f"{LONG}x" == in_the_row(desk)
        assert [done.op for done in desk.undoable()] == [Op.TEXT, Op.IMPORT]
        assert desk.history(Meeting, "mote", DISCUSSION)[-1].text == f"{LONG}x"
        assert desk.verify() == filled.verify()
        desk.undo()
        assert discussion(desk) == "Mange ordskifter."


def test_a_run_that_an_older_program_left_is_ended(filled: Desk, tmp_path: Path) -> None:
    typed(filled, "Drøftet.")
    older = json.dumps({"discussion": "Mange ordskifter."})
    with plain_connection(filled.path) as connection:
        run = connection.execute("SELECT id FROM operations WHERE state='typing'").fetchone()
        connection.execute("UPDATE agenda_items SET discussion='Drøftet.' WHERE id='i1'")
        connection.execute(
            'UPDATE changes SET "before"=?, "after"=? WHERE operation=?', [older, older, run[0]]
        )
    assert filled.all(Meeting)
    with as_after_a_crash(filled, tmp_path) as desk:
        assert discussion(desk) == "Drøftet."
        desk.undo()
        assert discussion(desk) == "Mange ordskifter."


def test_ids_with_any_letter_are_no_trouble(filled: Desk) -> None:
    meeting = filled.get(Meeting, "mote")
    odd = replace(meeting.item("i1"), id="o'n\"; --%/", parent="")
    filled.write(Op.CHANGE, lambda work: work.put(replace(meeting, agenda=(odd, *meeting.agenda[1:]))))
    typed(filled, "Skrevet", field=text_place("agenda", odd.id, "discussion"))
    with Desk.open(filled.path, read_only=True) as other:
        assert other.get(Meeting, "mote").item(odd.id).discussion.plain == "Skrevet"


def test_a_reader_sees_one_moment_while_typing_goes_on(filled: Desk) -> None:
    typed(filled, "En")
    with filled._reading() as connection:
        query = "SELECT discussion FROM agenda_items WHERE id='i1'"
        assert connection.exec_driver_sql(query).scalar() == "En"
        typed(filled, "En to")
        filled.tidy()
        typed(filled, "tre", field=DECISION)
        assert connection.exec_driver_sql(query).scalar() == "En"
    assert discussion(filled) == "En to"


@pytest.fixture
def pausing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each save is a run of its own."""
    monkeypatch.setattr(typed_module, "PAUSE", -1.0)


@pytest.mark.usefixtures("pausing")
def test_runs_in_one_text_go_on_without_its_row_and_are_undone_one_by_one(
    filled: Desk, tmp_path: Path
) -> None:
    said = [f"{WHOLE}{'x' * count}" for count in range(5)]
    typed(filled, WHOLE)
    filled.tidy()
    typed(filled, *said[1:])
    assert in_the_row(filled) == WHOLE
    assert discussion(filled) == said[-1]
    with as_after_a_crash(filled, tmp_path) as desk:
        assert in_the_row(desk) == discussion(desk) == said[-1]
        assert desk.verify() == filled.verify()
        for before in reversed(said[:-1]):
            desk.undo()
            assert discussion(desk) == before == in_the_row(desk)
        for after in said[1:]:
            desk.redo()
            assert discussion(desk) == after
    with plain_connection(filled.path) as connection:
        (most,) = connection.execute(
            'SELECT max(length("before") + length("after")) FROM changes WHERE "before" LIKE \'["disc%\''
        ).fetchone()
    assert most < 200  # and not the text


@pytest.mark.usefixtures("pausing")
def test_what_is_carried_goes_into_row_and_history_with_what_else_is_done(filled: Desk) -> None:
    typed(filled, "En", "En to", f"En to{WHOLE}", f"En to{WHOLE}!", "En")
    typed(filled, "A", field=DECISION)
    assert in_the_row(filled) == "En"
    versions = [version.text for version in filled.history(Meeting, "mote", DISCUSSION)]
    assert versions == ["Mange ordskifter.", "En to", f"En to{WHOLE}", "En"]
    texts = []
    while (done := filled.undo()) is not None and done.op is Op.TEXT:
        texts.append(discussion(filled))
    assert texts == ["En", f"En to{WHOLE}!", f"En to{WHOLE}", "En to", "En", "Mange ordskifter."]


@pytest.mark.usefixtures("pausing")
def test_a_carried_run_that_ends_as_it_began_leaves_nothing_to_undo(filled: Desk) -> None:
    typed(filled, "En", "En to", "En to")
    filled.tidy()
    assert len(filled.undoable()) == 3
    assert [version.text for version in filled.history(Meeting, "mote", DISCUSSION)][-1] == "En to"
    assert in_the_row(filled) == "En to"


@pytest.mark.usefixtures("pausing")
def test_the_journal_tells_a_lost_row_by_the_steps_of_its_text(filled: Desk) -> None:
    typed(filled, "En", "En to", f"En to{WHOLE}", f"En to{WHOLE}!")
    filled.tidy()
    with plain_connection(filled.path) as connection:
        told = Memory(connection, {"agenda_items"}).part(("agenda_items", ("mote", "i1")))
    assert told["discussion"] == f"En to{WHOLE}!"


def test_undo_of_typing_is_refused_where_the_text_is_another(filled: Desk) -> None:
    typed(filled, "Drøftet.")
    filled.tidy()
    with plain_connection(filled.path) as connection:
        connection.execute("UPDATE agenda_items SET discussion = 'Drøftes.' WHERE id = 'i1'")
    with pytest.raises(Refusal, match=r"undo\.changed_since"):
        filled.undo()


def test_the_row_is_written_though_one_types_on_for_long(
    filled: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typed_module, "PAUSE", -1.0)
    monkeypatch.setattr(typed_module, "CARRIED", -1.0)
    typed(filled, "En", "En to")
    assert in_the_row(filled) == "En"


def test_a_letter_in_a_long_text_costs_less_than_two_kilobytes_though_one_pauses() -> None:
    assert written.measured(60, 120, pausing=True) < written.BAR


FIELDS = st.sampled_from([DISCUSSION, DECISION, "introduction", "title"])
STEPS = st.lists(
    changes() | st.sampled_from(["undo", "redo"]) | st.tuples(FIELDS, TEXTS | st.just(LONG)),
    min_size=1,
    max_size=10,
)


@settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
def test_after_any_steps_readers_see_what_the_next_start_finds(
    empty_archive: Path, steps: list[Change | str | tuple[str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("laid")
    path = folder / "a.hfdesk"
    path.write_bytes(empty_archive.read_bytes())
    with Desk.open(path) as desk:
        fill(desk)
        for step in steps:
            with suppress(Problem, KeyError):
                match step:
                    case "undo":
                        desk.undo()
                    case "redo":
                        desk.redo()
                    case (field, text):
                        typed(desk, text, field=field)
                    case _:
                        assert callable(step)
                        desk.write(Op.CHANGE, step)
            with as_after_a_crash(desk, folder) as found:
                assert found.package() == desk.package()
                assert found.verify() == desk.verify()
                assert found.decision_rows() == desk.decision_rows()
