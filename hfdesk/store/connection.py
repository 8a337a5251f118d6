"""Connections to an archive's file, and SQLite's complaints as troubles.

The driver is sqlcipher3 for its own SQLite; every connection is set up here.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager, nullcontext, suppress
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import sqlcipher3.dbapi2  # pyright: ignore[reportMissingTypeStubs]
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError, InvalidRequestError

from hfdesk.domain.plain import Misfit
from hfdesk.domain.problems import Problem, Refusal, Trouble
from hfdesk.store import compiling, laid, sums
from hfdesk.system import places
from hfdesk.system.keys import Key

#: The first SQLite that does not lose pages when two connections checkpoint (WAL reset).
OLDEST_SQLITE = (3, 51, 3)
BUSY_MS = 5_000
BUSY_WRITING_MS = 1_000
"""A writer waits no longer for another program: one who types must hear of it within two seconds."""

dbapi2: Any = sqlcipher3.dbapi2

_SETTINGS = (
    "foreign_keys=ON",
    "synchronous=FULL",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    f"busy_timeout={BUSY_MS}",
)

#: Words of SQLite's messages, and the codes they become.
_COMPLAINTS = {
    "file is not a database": (Refusal, "archive.not_an_archive"),
    "file is encrypted": (Refusal, "archive.not_an_archive"),
    "disk is full": (Trouble, "archive.disk_full"),
    "readonly database": (Trouble, "archive.read_only"),
    "unable to open database": (Trouble, "archive.no_permission"),
    "malformed": (Trouble, "archive.damaged"),
    "could not decode": (Trouble, "archive.damaged"),
    "unsupported file format": (Trouble, "archive.damaged"),
    "no such table": (Trouble, "archive.damaged"),
    "no such column": (Trouble, "archive.damaged"),
    "is locked": (Trouble, "archive.busy"),
    "disk i/o error": (Trouble, "archive.disk_error"),
    "constraint failed": (Trouble, "archive.damaged"),
    "duplicate column": (Trouble, "archive.damaged"),
    "already exists": (Trouble, "archive.damaged"),
    "user-defined function raised": (Trouble, "archive.damaged"),
}


#: What reading raises at a row that is not as hfdesk writes it.
_STUMBLES = (
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    ArithmeticError,
    RecursionError,
    InvalidRequestError,
)

_REASONS = {
    errno.ENOSPC: "archive.disk_full",
    errno.EIO: "archive.disk_error",
    errno.ENOENT: "archive.missing",
}


def check_sqlite() -> None:
    """Stop where the driver carries an SQLite that is known to lose pages."""
    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise Trouble("archive.old_sqlite", version=dbapi2.sqlite_version)


def writing_engine(path: Path, key: Key | None = None) -> sa.Engine:
    """An engine of one connection that writes, rows with their sums; its transactions begin IMMEDIATE."""
    settings = (*_SETTINGS, *_journal(path), f"busy_timeout={BUSY_WRITING_MS}")
    engine = _engine(path, key, _at_once, settings, poolclass=sa.StaticPool)
    event.listen(engine, "connect", sums.keep)
    return engine


def _journal(path: Path) -> tuple[str, ...]:
    """A log beside the archive, or where that is of no good an emptied journal (``journaling.py``)."""
    if places.risky(path) is None:
        return ("journal_mode=WAL",)
    return ("journal_mode=TRUNCATE", "synchronous=EXTRA")


def reading_engine(path: Path, key: Key | None = None) -> sa.Engine:
    """An engine that cannot write, for any thread; each transaction is one moment's state.

    It reads what is being typed where that belongs (``laid.py``). The connection that read last reads next:
    it has its statements and pages at hand.
    """
    settings = (*_SETTINGS, "query_only=ON")
    return _engine(path, key, laid.begin, settings, pool_size=8, max_overflow=24, pool_use_lifo=True)


def migrating_engine(path: Path, key: Key | None = None) -> sa.Engine:
    """An engine of one connection that changes tables: foreign keys are off."""
    settings = ("foreign_keys=OFF", *_SETTINGS[1:])
    return _engine(path, key, _at_once, settings, poolclass=sa.StaticPool)


def _at_once(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextmanager
def disposing(engine: sa.Engine) -> Generator[None, None, None]:
    """Close an engine's connections at the end."""
    try:
        yield
    finally:
        engine.dispose()


def _engine(
    path: Path,
    key: Key | None,
    begin: Callable[[sa.Connection], None],
    settings: tuple[str, ...],
    **options: Any,
) -> sa.Engine:
    def connect() -> Any:
        connection = dbapi2.connect(
            _named(path, "rw"), uri=True, check_same_thread=False, isolation_level=None
        )
        _set_up(connection, key, settings)
        laid.prepare(connection)
        sums.prepare(connection)
        return connection

    url = sa.URL.create(compiling.DRIVER, database=str(path))  # the pool is chosen by it
    engine = sa.create_engine(url, module=dbapi2, creator=connect, **options)
    compiling.share(engine)
    if key is None:
        event.listen(engine, "begin", begin)
    else:
        event.listen(engine, "begin", partial(_begin_or_let_go, begin))
        event.listen(engine, "handle_error", _let_go, retval=True)
    return engine


_LOST = ("not a database", "disk i/o error", "malformed", "readonly database")
"""What SQLCipher says of a page that it cannot read, and on that connection of all others from then on."""


def _begin_or_let_go(begin: Callable[[sa.Connection], None], connection: sa.Connection) -> None:
    try:
        begin(connection)
    except dbapi2.Error as error:
        if not any(words in str(error).casefold() for words in _LOST):
            raise
        connection.invalidate(error)
        raise _as_told(error) from error


def _let_go(context: sa.ExceptionContext) -> BaseException | None:
    """Let go of a connection that could not read a page, so that the next one may."""
    if not any(words in str(context.original_exception).casefold() for words in _LOST):
        return None
    context.is_disconnect = True
    return _as_told(context.original_exception)


def _as_told(error: BaseException) -> BaseException:
    """What was an archive when it was opened is one still: it is the disk that does not answer."""
    return dbapi2.OperationalError("disk i/o error") if "not a database" in str(error).casefold() else error


def _set_up(connection: Any, key: Key | None, settings: tuple[str, ...]) -> None:
    """The key comes before all else; what an encrypted archive sorts, it does not sort on the disk.

    SQLCipher would write its complaints on stderr.
    """
    connection.execute("PRAGMA cipher_log_level=NONE")
    if key is not None:
        connection.execute(f"PRAGMA key=\"x'{key.secret.hex()}'\"")
        connection.execute("PRAGMA temp_store=MEMORY")
    for setting in settings:
        connection.execute(f"PRAGMA {setting}")


def _named(path: Path, mode: str) -> str:
    """A file for SQLite, which by a mere path would make an empty one where the archive has vanished.

    It takes no host in an address: a share of Windows' stands behind four slashes.
    """
    address = path.resolve().as_uri().removeprefix("file://")
    return f"file://{address if address.startswith('/') else f'//{address}'}?mode={mode}"


@contextmanager
def plain_connection(
    path: Path,
    *,
    read_only: bool = False,
    alone: bool = False,
    broken: bool = False,
    key: Key | None = None,
) -> Generator[Any, None, None]:
    """The driver's own connection, in autocommit, for what no engine is needed for.

    One that only reads leaves no file beside an archive that nobody has open. ``alone``: for a reader who
    holds the archive's lock. It changes no byte here or beside, also where a crash left a log; it takes no
    lock of SQLite's, and its end lets go of those that others of this process have on the file. ``broken``:
    for a file that is cut off, or whose tables are in part not to be understood.
    """
    mode, settings = "ro" if read_only else "rw", _SETTINGS
    if read_only and not any(path.with_name(path.name + each).exists() for each in ("-wal", "-journal")):
        mode += "&immutable=1"
    elif read_only and alone:
        mode += f"&vfs={'win32' if os.name == 'nt' else 'unix'}-none"
        settings = ("locking_mode=EXCLUSIVE", *_SETTINGS)
    if broken:
        settings = ("writable_schema=ON", *settings)
    connection = dbapi2.connect(_named(path, mode), uri=True, isolation_level=None)
    try:
        _set_up(connection, key, settings)
        yield connection
    finally:
        with _log_kept(path) if read_only and alone else nullcontext():
            connection.close()


@contextmanager
def _log_kept(path: Path) -> Generator[None, None, None]:
    """Keep an archive's log: SQLite takes away one in which it finds nothing to fold in, also to a reader."""
    log, kept = path.with_name(f"{path.name}-wal"), path.with_name(f".{path.name}-wal.kept")
    with suppress(OSError):
        kept.unlink(missing_ok=True)
        os.link(log, kept)
    content = log.read_bytes() if log.exists() and not kept.exists() else b""
    yield
    with suppress(OSError):
        if kept.exists() and not log.exists():
            kept.replace(log)
        elif content and not log.exists():
            log.write_bytes(content)
        kept.unlink(missing_ok=True)


@contextmanager
def complaints(path: Path) -> Generator[None, None, None]:
    """Turn what SQLite complains of into a trouble or a refusal."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        problem = _problem(path, str(getattr(error, "orig", None) or error))
        if problem is None:
            raise
        raise problem from error
    except (Misfit, UnicodeDecodeError) as error:  # of a row that was read, while writing too; of a complaint
        raise Trouble("archive.damaged", path=path, reason=type(error).__name__) from error


@contextmanager
def misfits(path: Path, *more: type[Exception]) -> Generator[None, None, None]:
    """Turn what stumbles over a row that hfdesk does not write into ``archive.damaged``.

    For reading alone, where a value that is none is the archive's fault and not the asker's. ``KeyError``
    says there that a record is gone: where it cannot mean that, it is one of ``more``.
    """
    try:
        yield
    except (*_STUMBLES, *more) as error:
        raise Trouble("archive.damaged", path=path, reason=type(error).__name__) from error


@contextmanager
def access(path: Path) -> Generator[None, None, None]:
    """Turn what the machine complains of when an archive is opened or made into a trouble."""
    try:
        yield
    except OSError as error:
        code = _REASONS.get(error.errno or 0, "archive.no_permission")
        raise Trouble(code, path=path, reason=error.strerror or "") from error


def _problem(path: Path, message: str) -> Problem | None:
    folded = message.casefold()
    for words, (kind, code) in _COMPLAINTS.items():
        if words in folded:
            return kind(code, path=path, reason=message)
    return None
