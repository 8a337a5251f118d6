"""Verify finds what is broken and names its place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hfdesk.domain.problems import Trouble
from hfdesk.domain.references import Reference, references
from hfdesk.domain.values import AgendaItem, Attendance, Case, Committee, Kind, Meeting, Person, Presence, Who
from hfdesk.store import Desk, Files, Op, verifying
from hfdesk.store.connection import disposing, plain_connection, reading_engine
from tests.store import world
from tests.store.test_values import fill, put_all


@pytest.fixture
def whole(desk: Desk) -> Desk:
    fill(desk)
    for name in ("utkast.txt", "kart.txt"):
        desk.files.folder.mkdir(exist_ok=True)
        (desk.files.folder / name).write_text("her", encoding="utf-8")
    assert desk.verify() == ()
    return desk


def broken(desk: Desk, statement: str) -> tuple[str, ...]:
    with plain_connection(desk.path) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute(statement)
    return desk.verify()


def test_references_to_nothing_are_named(whole: Desk) -> None:
    item = AgendaItem(id="i", kind=Kind.CASE, case="c9", presenters=(Who(person="p9"),), parent="i8")
    meeting = replace(
        world.MEETINGS[1], agenda=(item,), attendance=(Attendance(status=Presence.PRESENT, person="p8"),)
    )
    whole.write(Op.CHANGE, lambda work: put_all(work, (meeting, replace(world.COMMITTEES[1], parent="x"))))
    assert set(whole.verify()) == {
        "reference.missing committee/fsu/parent: x",
        "reference.missing meeting/neste/agenda/0/case: c9",
        "reference.missing meeting/neste/agenda/0/presenters/0/person: p9",
        "reference.missing meeting/neste/attendance/0/person: p8",
        "reference.missing meeting/neste/agenda/i/parent: i8",
    }


def test_missing_files_are_named(whole: Desk) -> None:
    (whole.files.folder / "kart.txt").unlink()
    assert whole.verify() == ("file.missing meeting/mote/attachments/0: kart.txt",)


def test_rows_without_an_owner_are_named(whole: Desk) -> None:
    assert broken(whole, "DELETE FROM agenda_items WHERE id='i1'")[0].startswith("archive.orphan")


def test_a_value_that_cannot_be_read_is_named_and_the_others_are_looked_at(whole: Desk) -> None:
    broken(whole, "UPDATE meetings SET chair='[{\"person\":\"p7\"}]' WHERE id='neste'")
    faults = broken(whole, "UPDATE meetings SET status='frobnicated' WHERE id='mote'")
    assert faults[0].startswith("value.unreadable meeting/mote") or faults[1].startswith("value.unreadable")
    assert "reference.missing meeting/neste/chair/0/person: p7" in faults


def test_damage_in_the_file_is_named(archive: Path) -> None:
    with Desk.open(archive) as desk:
        fill(desk)
    content = bytearray(archive.read_bytes())
    with plain_connection(archive) as connection:
        page = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name='ix_agenda_items_case'"
        ).fetchone()[0]
    start = (page - 1) * 4096
    content[start + 8 : start + 400] = bytes(392)
    archive.write_bytes(content)
    with pytest.raises(Trouble) as trouble:
        Desk.open(archive)
    assert trouble.value.code == "archive.damaged"
    engine = reading_engine(archive)
    with disposing(engine), engine.connect() as connection:
        faults = verifying.faults(connection, Files(archive.with_name("files")))
    assert any(fault.startswith("archive.damaged") for fault in faults)


def test_references_name_kind_id_and_place() -> None:
    case = Case(id="c", committee="k", title="", owners=(Who(as_="Liv"), Who(person="p")), follows=("d",))
    assert list(references(case)) == [
        Reference(Committee, "k", ("committee",)),
        Reference(Person, "p", ("owners", 1, "person")),
        Reference(Case, "d", ("follows", 0)),
    ]
    assert {each.kind for each in references(world.MEETINGS[0])} == {Committee, Person, Case, Meeting}
