"""Files that were made are recorded in the archive, outside of what undo takes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hfdesk.domain.values import Filed, Organization
from hfdesk.store import Desk, Op, Work, backups, migrating
from hfdesk.store.connection import plain_connection
from hfdesk.store.schema import APPLICATION_ID

MADE = Filed(
    id="f1",
    moment=datetime(2026, 11, 22, 12, 30, tzinfo=UTC),
    kind="minutes",
    form="docx",
    path="Utvalget/Referat Utvalget.docx",
    sha256="ab" * 32,
    size=12_345,
    meeting="m",
    layout="standard",
    template="standard",
    operation=7,
    program="0.1.0",
    options={"meeting": "m", "public": True},
)
TEXT = "Referat\nSak 1/26 Vaktplan – nå\n"


def record(desk: Desk, made: Filed = MADE, text: str = TEXT) -> None:
    done = desk.write(Op.OTHER, lambda work: work.file(made, text))
    assert (done.touched, done.number) == (frozenset(), 0)


def test_what_is_recorded_is_read_the_newest_first_with_what_it_says(archive: Path) -> None:
    later = replace(MADE, id="f2", path="C:\\møter\\Referat.docx", options={})
    with Desk.open(archive) as desk:
        record(desk)
        record(desk, later, "")
    with Desk.open(archive, read_only=True) as desk:
        assert desk.filed(meeting="m") == (later, MADE)
        assert desk.filed_text("f1") == TEXT
        assert desk.filed_text("f2") == ""
        assert later.name == "Referat.docx"
        assert desk.filed_as("referat.DOCX") == (later,)
        assert desk.filed(meeting="another") == desk.filed() == ()
        with pytest.raises(KeyError):
            desk.filed_text("f3")


def test_files_are_found_by_case_and_by_plan(archive: Path) -> None:
    paper = replace(MADE, id="p", meeting="", case="c")
    plan = replace(MADE, id="q", meeting="", portfolio="plan")
    with Desk.open(archive) as desk:
        for each in (MADE, paper, plan):
            record(desk, each)
        assert desk.filed(meeting="m", cases=("c", "d")) == (paper, MADE)
        assert desk.filed(portfolio="plan") == (plan,)


def test_one_that_is_recorded_already_stays_as_it_is(archive: Path) -> None:
    with Desk.open(archive) as desk:
        record(desk)
        record(desk, replace(MADE, sha256="other"))
        assert desk.filed(meeting="m") == (MADE,)


def test_undo_takes_back_what_was_done_before_and_leaves_the_record(archive: Path) -> None:
    def both(work: Work) -> None:
        work.put(Organization(id="two", name="To"))
        work.file(MADE, TEXT)

    with Desk.open(archive) as desk:
        desk.write(Op.CREATE, lambda work: work.put(Organization(id="one", name="En")))
        desk.write(Op.CREATE, both)
        assert desk.undo() is not None
        record(desk, replace(MADE, id="f2"))
        assert [each.op for each in desk.redoable()] == [Op.CREATE]
        assert desk.undo() is not None
        assert desk.undo() is None
        assert [each.id for each in desk.filed(meeting="m")] == ["f2", "f1"]
        assert desk.verify() == ()


def test_the_archives_state_is_named_by_the_last_operation_that_holds(archive: Path) -> None:
    with Desk.open(archive) as desk:
        before = desk.newest_operation()
        done = desk.write(Op.CREATE, lambda work: work.put(Organization(id="one", name="En")))
        assert desk.newest_operation() == done.number > before
        desk.undo()
        assert desk.newest_operation() == before


def test_records_do_not_travel_in_a_package(archive: Path) -> None:
    with Desk.open(archive) as desk:
        before = desk.package()
        record(desk)
        assert desk.package() == before


def test_an_archive_of_before_is_backed_up_and_gets_the_table(archive: Path) -> None:
    before = archive.with_name("before.hfdesk")
    before.touch()
    with plain_connection(before) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    migrating.upgrade(before, "0002")
    with Desk.open(before) as desk:
        assert desk.filed(meeting="m") == ()
        record(desk)
        assert desk.filed(meeting="m") == (MADE,)
    assert [(each.revision, each.is_good) for each in backups.listed(before)] == [("0002", True)]
