"""Opening: what is no archive, what is another's, what is newer, and what went away meanwhile."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Integer, MetaData

from hfdesk.domain.problems import Problem, Refusal, Trouble
from hfdesk.domain.values import Committee, Meeting, Organization, Person
from hfdesk.store import Desk, Op, backups, migrating
from hfdesk.store.connection import check_sqlite, disposing, migrating_engine, plain_connection
from hfdesk.store.schema import APPLICATION_ID, REVISIONS, metadata
from hfdesk.store.sums import SUM
from hfdesk.system.assets import asset

DAY = date(2026, 11, 3)
PERSON = Person(id="p", name="Liv")
HOLDER = """
import sys
from pathlib import Path
from hfdesk.store import Desk
desk = Desk.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def code_of(path: Path, *, create: bool = False, read_only: bool = False) -> str:
    with pytest.raises(Problem) as problem:
        Desk.open(path, create=create, read_only=read_only).close()
    return problem.value.code


@contextmanager
def held_elsewhere(path: Path) -> Generator[subprocess.Popen[str], None, None]:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        try:
            yield process
        finally:
            process.kill()


def with_sums() -> MetaData:
    """The tables as they stand in the file: each with the column that nothing but the sums knows."""
    whole = MetaData(naming_convention=metadata.naming_convention)
    for table in metadata.sorted_tables:
        table.to_metadata(whole).append_column(Column(SUM, Integer))
    return whole


def test_the_migrations_make_the_tables_that_the_program_works_on(archive: Path) -> None:
    engine = migrating_engine(archive)
    with disposing(engine), engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, with_sums()) == []
        tables = {row[0]: row[1] for row in connection.exec_driver_sql("SELECT name, sql FROM sqlite_master")}
    for table in metadata.sorted_tables:
        assert tables[table.name].count("DEFERRABLE INITIALLY DEFERRED") == len(table.foreign_key_constraints)


def test_the_newest_migration_is_the_one_the_program_works_on() -> None:
    config = Config()
    config.set_main_option("script_location", str(asset("migrations")))
    scripts = list(ScriptDirectory.from_config(config).walk_revisions())
    assert tuple(script.revision for script in reversed(scripts)) == REVISIONS


def test_a_missing_archive_is_refused_and_not_made(tmp_path: Path) -> None:
    assert code_of(tmp_path / "a.hfdesk") == "archive.missing"
    assert code_of(tmp_path / "a.hfdesk", read_only=True) == "archive.missing"
    assert list(tmp_path.iterdir()) == []


def test_creating_makes_folders_and_leaves_an_archive_that_is_there(tmp_path: Path) -> None:
    path = tmp_path / "new" / "Årets møter.hfdesk"
    for _ in range(2):
        with Desk.open(path, create=True) as desk:
            desk.write(Op.CREATE, lambda work: work.put(PERSON))
    with Desk.open(path) as desk:
        assert desk.all(Person) == (PERSON,)
    assert {each.name for each in path.parent.iterdir()} == {path.name, path.name + ".lock"}


@pytest.mark.parametrize(
    "content", [b"", b"Kj\xc3\xa6re alle", b"SQLite format 3\x00" + b"\x00" * 4096, bytes(5000)]
)
def test_what_is_no_database_is_refused_and_left_as_it_was(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.hfdesk"
    path.write_bytes(content)
    for options in ({}, {"create": True}, {"read_only": True}):
        assert code_of(path, **options) == "archive.not_an_archive"
    assert path.read_bytes() == content
    assert {each.name for each in tmp_path.iterdir()} <= {"a.hfdesk", "a.hfdesk.lock"}


def test_another_programs_database_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.hfdesk"
    path.touch()
    with plain_connection(path) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
    before = path.read_bytes()
    assert code_of(path, create=True) == "archive.not_an_archive"
    assert path.read_bytes() == before


def test_an_archive_without_its_tables_is_refused(archive: Path) -> None:
    with plain_connection(archive) as connection:
        connection.execute("DELETE FROM alembic_version")
    assert code_of(archive) == "archive.not_an_archive"
    with plain_connection(archive) as connection:
        connection.execute("DROP TABLE alembic_version")
    assert code_of(archive) == "archive.not_an_archive"


def test_a_folder_is_no_archive(tmp_path: Path) -> None:
    assert code_of(tmp_path) == "archive.not_an_archive"


def test_a_newer_archive_is_refused_with_not_one_byte_changed(archive: Path) -> None:
    with plain_connection(archive) as connection:
        connection.execute("UPDATE alembic_version SET version_num='9999'")
    before = archive.read_bytes()
    for options in ({}, {"create": True}, {"read_only": True}):
        assert code_of(archive, **options) == "archive.newer"
    assert archive.read_bytes() == before


def test_a_path_through_a_file_is_no_permission(archive: Path) -> None:
    assert code_of(archive / "a.hfdesk", create=True) == "archive.no_permission"
    assert code_of(archive / "a.hfdesk") in {"archive.missing", "archive.no_permission"}


def test_a_folder_that_takes_no_files_is_no_permission(archive: Path) -> None:
    (archive.parent / "test.hfdesk.lock").mkdir()
    assert code_of(archive) == "archive.no_permission"


def test_an_archive_open_in_this_program_is_locked(archive: Path) -> None:
    with Desk.open(archive):
        assert code_of(archive) == "archive.locked"
    Desk.open(archive).close()


def test_an_archive_open_in_another_program_is_locked_but_can_be_read(archive: Path) -> None:
    with Desk.open(archive) as desk:
        desk.write(Op.CREATE, lambda work: work.put(PERSON))
    with held_elsewhere(archive):
        assert code_of(archive) == "archive.locked"
        with Desk.open(archive, read_only=True) as reader:
            assert reader.all(Person) == (PERSON,)


def test_a_killed_programs_lock_blocks_nobody(archive: Path) -> None:
    with held_elsewhere(archive) as process:
        process.kill()
        process.wait()
        with Desk.open(archive) as desk:
            assert desk.verify() == ()


def test_a_reader_cannot_write(archive: Path) -> None:
    with Desk.open(archive, read_only=True) as desk:
        for attempt in (desk.undo, lambda: desk.write(Op.CREATE, lambda work: work.put(PERSON))):
            with pytest.raises(Trouble) as trouble:
                attempt()
            assert trouble.value.code == "archive.read_only"


def test_a_reader_sees_what_is_written_meanwhile(archive: Path) -> None:
    with Desk.open(archive) as desk, Desk.open(archive, read_only=True) as reader:
        assert reader.all(Person) == ()
        desk.write(Op.CREATE, lambda work: work.put(PERSON))
        assert reader.all(Person) == (PERSON,)


def test_a_closed_desk_says_so_and_closes_twice(archive: Path) -> None:
    desk = Desk.open(archive)
    desk.close()
    desk.close()
    with pytest.raises(Trouble) as trouble:
        desk.undo()
    assert trouble.value.code == "archive.closed"


def test_what_was_handed_over_is_written_before_closing(archive: Path) -> None:
    with Desk.open(archive) as desk:
        for number in range(50):
            person = Person(id=f"p{number}", name="Liv")
            desk.write_later(Op.CREATE, lambda work, person=person: work.put(person))
    with Desk.open(archive) as desk:
        assert len(desk.all(Person)) == 50


def swap(path: Path) -> None:
    shutil.copy(path, path.with_name("copy"))
    path.with_name("copy").replace(path)


@pytest.mark.parametrize(
    "harm",
    [
        swap,
        Path.unlink,
        lambda path: path.rename(path.with_name("moved")),
        lambda path: path.with_name(path.name + "-wal").unlink(),
    ],
    ids=["replaced", "deleted", "renamed", "wal deleted"],
)
def test_a_file_that_is_not_the_same_any_more_is_not_written_to(
    archive: Path, harm: Callable[[Path], object]
) -> None:
    desk = Desk.open(archive)
    desk.write(Op.CREATE, lambda work: work.put(PERSON))
    harm(archive)
    for write in (lambda: desk.write(Op.DELETE, lambda work: work.delete(Person, "p")), desk.undo):
        with pytest.raises(Trouble) as trouble:
            write()
        assert trouble.value.code == "archive.replaced"
    desk.close()


def test_a_full_disk_is_a_trouble_and_passes(archive: Path) -> None:
    """A page limit makes SQLite meet what it meets on a full disk."""
    with Desk.open(archive) as desk:
        engine = desk._writes
        assert engine is not None
        many = tuple(Person(id=str(number), name="x" * 25_000) for number in range(100))
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count=100")
        with pytest.raises(Trouble) as trouble:
            desk.write(Op.IMPORT, lambda work: [work.put(each) for each in many].clear())
        assert trouble.value.code == "archive.disk_full"
        assert desk.all(Person) == ()
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count=1000000")
        desk.write(Op.IMPORT, lambda work: [work.put(each) for each in many].clear())
        assert len(desk.all(Person)) == 100


def test_an_old_sqlite_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hfdesk.store.connection.OLDEST_SQLITE", (99, 0, 0))
    with pytest.raises(Trouble) as trouble:
        check_sqlite()
    assert trouble.value.code == "archive.old_sqlite"


def test_a_damaged_archive_is_a_trouble(archive: Path) -> None:
    content = bytearray(archive.read_bytes())
    content[4096:] = bytes(byte ^ 0x5A for byte in content[4096:])
    archive.write_bytes(content)
    with pytest.raises((Trouble, Refusal)) as problem, Desk.open(archive) as desk:
        desk.write(Op.CREATE, lambda work: work.put(PERSON))
    assert problem.value.code in {"archive.damaged", "archive.not_an_archive"}


def test_a_backup_of_an_open_archive_has_its_newest_work(archive: Path, tmp_path: Path) -> None:
    with Desk.open(archive) as desk:
        desk.write(Op.CREATE, lambda work: work.put(PERSON))
        copy = migrating.back_up(archive, tmp_path / "copy.hfdesk")
    with Desk.open(copy) as desk:
        assert desk.all(Person) == (PERSON,)


def test_an_older_archive_is_backed_up_and_migrated(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Desk.open(archive) as desk:
        desk.write(Op.CREATE, lambda work: work.put(PERSON))
    newer = shutil.copytree(asset("migrations"), tmp_path / "migrations")
    (newer / "versions" / "0005_test.py").write_text(NEXT, encoding="utf-8")
    monkeypatch.setattr(migrating, "asset", lambda _: newer)
    monkeypatch.setattr("hfdesk.store.opening.REVISIONS", ("0001", "0002", "0003", "0004", "0005"))
    monkeypatch.setattr(migrating, "REVISIONS", ("0001", "0002", "0003", "0004", "0005"))
    with Desk.open(archive, read_only=True) as desk:
        assert desk.all(Person) == (PERSON,)
    with plain_connection(archive) as connection:
        assert connection.execute("SELECT count(*) FROM more").fetchone() == (0,)
    (copy,) = (tmp_path / "test.hfdesk-backups").glob("test-*.hfdesk")
    monkeypatch.undo()
    with Desk.open(copy, read_only=True) as desk:
        assert desk.all(Person) == (PERSON,)
    assert code_of(copy) == "archive.is_backup"
    assert code_of(archive) == "archive.newer"


NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade():
    op.create_table("more", sa.Column("id", sa.Text(), primary_key=True))
    with op.batch_alter_table("committees") as batch:
        batch.add_column(sa.Column("colour", sa.Text()))
"""


def test_a_migration_that_breaks_a_reference_is_taken_back(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = shutil.copytree(asset("migrations"), tmp_path / "migrations")
    breaking = NEXT + "    op.execute(\"INSERT INTO attachments VALUES ('no', 0, 't', 'f', NULL)\")\n"
    (newer / "versions" / "0005_test.py").write_text(breaking, encoding="utf-8")
    monkeypatch.setattr(migrating, "asset", lambda _: newer)
    with pytest.raises(Trouble) as trouble:
        migrating.upgrade(archive, "0005")
    assert trouble.value.code == "archive.damaged"
    with Desk.open(archive) as desk:
        assert desk.verify() == ()
        desk.write(Op.CREATE, lambda work: work.put(Organization(id="o", name="Ny")))


def test_an_archive_of_the_first_tables_keeps_its_meetings(archive: Path) -> None:
    first = archive.with_name("first.hfdesk")
    first.touch()
    with plain_connection(first) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    migrating.upgrade(first, "0001")
    with plain_connection(first) as connection:
        connection.execute(
            "INSERT INTO committees (id, name, short_name, partnership, parent, layout, place,"
            " mandate, sort_key) VALUES ('u', 'Utvalg', '', '', '', '', '', '', 'u')"
        )
    with Desk.open(first) as desk:
        assert [each.name for each in desk.all(Committee)] == ["Utvalg"]
        desk.write(Op.CREATE, lambda work: work.put(Meeting(id="m", committee="u", date=DAY, cancelled=DAY)))
        assert desk.get(Meeting, "m").cancelled == DAY
    assert [(each.revision, each.is_good) for each in backups.listed(first)] == [("0001", True)]


def test_an_archive_is_let_go_of_by_any_thread(tmp_path: Path) -> None:
    path = tmp_path / "a.hfdesk"
    opened: list[Desk] = []
    opener = threading.Thread(target=lambda: opened.append(Desk.open(path, create=True)))
    opener.start()
    opener.join()
    with pytest.raises(Trouble) as held:
        Desk.open(path)
    assert held.value.code == "archive.locked"
    opened[0].close()
    with Desk.open(path) as again:
        assert again.all(Committee) == ()


@pytest.mark.parametrize("name", ["reading_engine", "writing_engine"])
def test_an_archive_that_vanishes_while_it_is_opened_is_told_and_no_empty_one_comes_in_its_place(
    desk: Desk, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import hfdesk.store.desk as module

    path, make = desk.path, getattr(module, name)
    desk.close()

    def vanishing(*arguments: object) -> object:
        if path.exists():
            path.rename(tmp_path / "aside")
        return make(*arguments)

    monkeypatch.setattr(module, name, vanishing)
    with pytest.raises(Trouble):
        Desk.open(path)
    assert not path.exists()
    monkeypatch.setattr(module, name, make)
    (tmp_path / "aside").rename(path)
    with Desk.open(path) as again:
        assert not again.verify()
