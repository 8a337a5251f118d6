"""An archive of an older program, which is brought to today's tables when it is opened."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from random import Random

from hfdesk.domain.values import Committee
from hfdesk.ops import archives
from hfdesk.store import Desk, migrating
from hfdesk.store.connection import plain_connection
from hfdesk.store.looking import probe
from hfdesk.store.schema import APPLICATION_ID, REVISIONS
from tools.proof.scenes import structure
from tools.proof.scenes.scene import ARCHIVE, Scene
from tools.proof.telling import Line, Teller

OLD = REVISIONS[:-1]


def old_archive(newest: Path, old: Path, revision: str) -> None:
    """Make an archive of an older revision, with what it can hold of today's."""
    old.touch(0o600)
    with plain_connection(old) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("PRAGMA journal_mode=WAL")
    migrating.upgrade(old, revision)
    with plain_connection(old) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("ATTACH ? AS newest", (str(newest),))
        connection.execute("BEGIN")
        tables = connection.execute(
            "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name <> 'alembic_version'"
            " AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        for (table,) in tables:
            ours, theirs = (
                [row[1] for row in connection.execute(f"PRAGMA {schema}.table_info('{table}')")]
                for schema in ("main", "newest")
            )
            both = ", ".join(f'"{each}"' for each in ours if each in theirs)
            connection.execute(f"INSERT INTO main.{table} ({both}) SELECT {both} FROM newest.{table}")
        connection.execute("COMMIT")


def fill(folder: Path) -> None:
    """Make an archive of each revision."""
    source = folder / "source"
    source.mkdir()
    structure.fill(source)
    with Desk.open(source / ARCHIVE) as desk:
        random = Random(3)
        for _ in range(60):
            try:
                structure.gesture(desk, random)
            except Exception:  # noqa: BLE001 -- whatever can be done is enough
                continue
    for revision in OLD:
        place = folder / revision
        place.mkdir()
        old_archive(source / ARCHIVE, place / ARCHIVE, revision)
        for files in source.glob("*-files"):
            shutil.copytree(files, place / files.name)


def work(folder: Path, teller: Teller, random: Random) -> None:
    """Open one of them, which migrates it."""
    path = folder / random.choice(OLD) / ARCHIVE
    teller.until_done(lambda: archives.open_archive(path).close(), lambda: str(path.parent.name))


def judge(folder: Path, told: Sequence[Line]) -> list[str]:
    """Each is of the old revision or of the new one, and opens; a copy that is there is whole and old."""
    wrong: list[str] = []
    done = {line.what for line in told if line.event == "done"}
    for revision in OLD:
        path = folder / revision / ARCHIVE
        found = probe(path)
        if found not in {revision, REVISIONS[-1]} or (revision in done and found == revision):
            wrong.append(f"of revision {found}, and was of {revision}")
        copies = [each for each in path.parent.rglob("*.hfdesk") if each != path]
        if found == REVISIONS[-1] and not copies:
            wrong.append("migrated without a copy")
        wrong += [f"{each.name}: {fault}" for each in copies for fault in _of_copy(each, revision)]
        with archives.open_archive(path) as desk:
            wrong += [f"verify: {fault}" for fault in desk.verify()]
            wrong += [] if len(desk.all(Committee)) == 2 else ["committees are missing"]
    return wrong


def _of_copy(copy: Path, revision: str) -> list[str]:
    if copy.name.startswith("."):
        return []  # it was under way
    with plain_connection(copy, read_only=True) as connection:
        wrong = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    return wrong + ([] if probe(copy) == revision else ["it is of another revision"])


SCENES = (Scene("migration", fill, work, judge, reach=0),)
