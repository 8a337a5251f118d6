"""Making an archive's tables and bringing an older archive's to today's.

Alembic is imported here alone, and here only when there is something to migrate.
"""

from __future__ import annotations

from pathlib import Path

from hfdesk.domain.backing import Reason
from hfdesk.domain.problems import Trouble
from hfdesk.store import leftovers, sums
from hfdesk.store.connection import access, complaints, disposing, migrating_engine, plain_connection
from hfdesk.store.schema import APPLICATION_ID, REVISIONS
from hfdesk.system.assets import asset
from hfdesk.system.keys import Key


def create(path: Path, key: Key | None = None) -> None:
    """Make a new archive. It has all its tables when its name appears."""
    beside = path.with_name(f".{path.name}.new")
    with access(path), complaints(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        remove(beside)
        beside.touch(0o600)
        with plain_connection(beside, key=key) as connection:
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            connection.execute("PRAGMA journal_mode=WAL")
        upgrade(beside, key=key)
        leftovers.put_logs_aside(path)
        beside.replace(path)


def remove(path: Path) -> None:
    """Take away a database that was being made, with all that SQLite has beside it."""
    for each in (path, *(path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal"))):
        each.unlink(missing_ok=True)


def migrate(path: Path, key: Key | None = None) -> Path:
    """Bring an archive to today's tables; the backup made before is returned."""
    from hfdesk.store import backing_up

    backup, _ = backing_up.make(path, Reason.MIGRATION, key=key)
    upgrade(path, key=key)
    return backup.path


def back_up(path: Path, target: Path, key: Key | None = None) -> Path:
    """Copy an archive, also one in use, and check the copy; it appears when it is whole.

    The copy of an encrypted archive is encrypted with the same key.
    """
    beside = target.with_name(f".{target.name}.new")
    with access(path), complaints(path):
        remove(beside)
        beside.touch(0o600)
        with plain_connection(path, key=key) as source, plain_connection(beside, key=key) as copy:
            source.backup(copy)
            if copy.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                raise Trouble("archive.damaged", path=path)
        beside.replace(target)
    return target


def upgrade(path: Path, revision: str = "", key: Key | None = None) -> None:
    """Run the migrations up to ``revision``, or all, in one transaction: whole, or not at all.

    Foreign keys are off meanwhile (a table that is made anew would empty those that refer
    to it) and looked at before the end.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(asset("migrations")).replace("%", "%%"))
    engine = migrating_engine(path, key)
    with complaints(path), disposing(engine), engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision or REVISIONS[-1])
        if (revision or REVISIONS[-1]) == REVISIONS[-1]:
            sums.fill(connection.connection.driver_connection)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise Trouble("archive.damaged", path=path)
