"""A program that is killed at any moment leaves an archive that opens, whole."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hfdesk.domain.values import Meeting, Organization
from hfdesk.store import Desk, Op, text_place
from hfdesk.store.connection import plain_connection
from hfdesk.system.assets import asset
from tests.store import world
from tests.store.test_values import fill

FIELD = text_place("agenda", "i1", "discussion")
TYPIST = """
import sys
from pathlib import Path
from hfdesk.domain.values import Meeting, Organization
from hfdesk.store import Desk, Op
path, field = Path(sys.argv[1]), sys.argv[2]
text = ""
with Desk.open(path) as desk:
    for number in range(100_000):
        text = (text + "ab ")[-3000:] if number % 40 else "ab "
        desk.write_text(Meeting, "mote", field, text.strip()).result()
        if number % 7 == 0:
            organization = Organization(id=str(number), name="x" * 300)
            desk.write(Op.CREATE, lambda work: work.put(organization))
        print(number, flush=True)
"""
MIGRATION = """
import sys
from pathlib import Path
from hfdesk.store import migrating
migrations = Path(sys.argv[2])
migrating.asset = lambda _: migrations
print("begin", flush=True)
migrating.upgrade(Path(sys.argv[1]), "0005")
"""
SLOW = """
import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade():
    op.create_table("more", sa.Column("id", sa.Text(), primary_key=True))
    for number in range(300):
        op.execute(f"INSERT INTO more VALUES ('{number}')")
        with op.batch_alter_table("organizations", recreate="always") as batch:
            batch.add_column(sa.Column(f"column_{number}", sa.Text()))
"""


def killed_after(lines: int, script: str, *arguments: object) -> int:
    """Run a script, kill it when it has printed so many lines; how many it printed in all."""
    command = [sys.executable, "-c", script, *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for _ in range(lines):
            process.stdout.readline()
        process.kill()
        return lines + len(process.stdout.readlines())


def test_killed_while_writing_it_keeps_all_that_was_acknowledged(archive: Path) -> None:
    with Desk.open(archive) as desk:
        fill(desk)
    for lines in (1, 8, 9, 31, 57):
        printed = killed_after(lines, TYPIST, archive, FIELD)
        with Desk.open(archive) as desk:
            assert [fault for fault in desk.verify() if not fault.startswith(("file", "reference"))] == []
            stored = desk.get(Meeting, "mote").agenda[0].discussion.plain.split()
            assert len(stored) in {(printed - 1) % 40 + 1, printed % 40 + 1}
            assert set(stored) == {"ab"}
            organizations = desk.all(Organization)
            assert len(organizations) - len(world.ORGANIZATIONS) >= (printed - 1) // 7 + 1
            assert desk.undo() is not None
            assert desk.redo() is not None
            desk.write(
                Op.DELETE,
                lambda work, gone=organizations: [
                    work.delete(Organization, each.id) for each in gone if each.id.isdecimal()
                ].clear(),
            )


@pytest.mark.parametrize("wait", [0.0, 0.2, 0.3, 0.5, 0.8])
def test_killed_while_migrating_it_is_old_or_new_and_migrates_again(
    archive: Path, tmp_path: Path, wait: float
) -> None:
    newer = shutil.copytree(asset("migrations"), tmp_path / "migrations")
    (newer / "versions" / "0005_slow.py").write_text(SLOW, encoding="utf-8")
    command = [sys.executable, "-c", MIGRATION, str(archive), str(newer)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "begin\n"
        try:
            process.wait(wait)
        except subprocess.TimeoutExpired:
            process.kill()
    with plain_connection(archive) as connection:
        revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert (revision, "more" in tables) in {("0004", False), ("0005", True)}
    assert not any(name.startswith("_alembic_tmp") for name in tables)
    if revision == "0004":
        with Desk.open(archive) as desk:
            fill(desk)
            assert desk.all(Organization) == tuple(sorted(world.ORGANIZATIONS, key=lambda each: each.id))


def test_killed_while_making_an_archive_it_is_made_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "a.hfdesk"
    half = tmp_path / ".a.hfdesk.new"
    half.write_bytes(b"half an archive")
    with Desk.open(path, create=True) as desk:
        assert desk.verify() == ()
    assert not half.exists()
