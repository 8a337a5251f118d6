"""An archive from one key to another, or to none: made anew beside, compared, and put in place by one rename.

Its attachments stand in both forms meanwhile: a sealed file's name is told by its key, so that none is in
another's way. What is left over is taken away afterwards, or at the next opening after a kill.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import zip_longest
from pathlib import Path
from typing import Any

from hfdesk.domain.problems import Problem, Trouble
from hfdesk.store.connection import access, complaints, plain_connection
from hfdesk.store.files import Files
from hfdesk.system import envelopes, files, sealing
from hfdesk.system.keys import Key, check_of

Pause = Callable[[], object]
_ENDINGS = ("", "-wal", "-shm", "-journal")
_CHUNK = 1 << 20
ASIDE = ".damaged"
"""How the name of a sealed file ends that is too damaged to tell what it is."""
_PAGE, _EVEN = 4096, 48
"""Bytes of a page, and how often one of the 256 comes at most in one that looks like chance."""
_TOLD = 16
"""Letters of a content's sum in a reference."""
_LEFT = (".new", ".tmp")  # what a broken off write leaves
_OF_DISK = ("archive.disk_error", "archive.disk_full", "archive.no_permission")


def straight_on() -> None:
    """What is called between two steps where nobody waits."""


def remake(path: Path, target: Path, old: Key | None, new: Key | None, pause: Pause = straight_on) -> None:
    """Make an archive's file anew under another key; ``target`` appears when it is whole and the same.

    The archive is closed: nobody else has it open. Raises ``archive.busy`` where somebody has,
    ``archive.damaged`` where it cannot be read whole; then there is no ``target``, and ``path`` is as it was.
    """
    beside = target.with_name(f".{target.name}.recrypted")
    with access(path), complaints(path):
        settle(path, old)
        _remove(beside)
        try:
            beside.touch(0o600)
            _export(path, beside, old, new)
            pause()
            _compare(path, beside, old, new, pause)
            _flush(beside)
            beside.replace(target)
            files.flush_folder(target.parent)
        finally:
            drop_remains(target)  # what stays is nobody's trouble: the new one may count already


def settle(path: Path, key: Key | None) -> None:
    """Put all of an archive into its one file: no log stays beside it. ``archive.busy`` where it is open."""
    with plain_connection(path, key=key) as connection:
        connection.execute("PRAGMA busy_timeout=0")
        (mode,) = connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    if mode != "delete" or path.with_name(f"{path.name}-wal").exists():
        raise Trouble("archive.busy", path=path, reason="log")


def _export(path: Path, beside: Path, old: Key | None, new: Key | None) -> None:
    with plain_connection(path, key=old) as source:
        source.execute("PRAGMA foreign_keys=OFF")
        source.execute("ATTACH ? AS made KEY ?", (str(beside), _told(new)))
        for pragma in ("application_id", "user_version"):
            (value,) = source.execute(f"PRAGMA main.{pragma}").fetchone()
            source.execute(f"PRAGMA made.{pragma}={int(value)}")
        source.execute("SELECT sqlcipher_export('made')").fetchall()
        source.execute("DETACH made")


def _told(key: Key | None) -> str:
    return "" if key is None else f"x'{key.secret.hex()}'"


def _compare(path: Path, beside: Path, old: Key | None, new: Key | None, pause: Pause) -> None:
    """Read both whole, row by row; SQLite's own check of what was made comes first."""
    with plain_connection(path, key=old) as one, plain_connection(beside, key=new) as two:
        whole = two.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        for query in _queries(one):
            pairs = zip_longest(one.execute(query), two.execute(query))
            whole = whole and all(here == there for here, there in pairs)
            pause()
    if not whole:
        raise Trouble("archive.damaged", path=path)


def _queries(connection: Any) -> Iterator[str]:
    yield "PRAGMA application_id"
    schema = "SELECT type, name, tbl_name, sql FROM sqlite_schema"
    yield f"{schema} ORDER BY type, name"
    for kind, name, _, _ in connection.execute(schema).fetchall():
        if kind == "table":
            yield f'SELECT rowid, * FROM "{name}" ORDER BY rowid'  # noqa: S608 - the archive's own name


def _flush(path: Path) -> None:
    with path.open("r+b") as stream:
        os.fsync(stream.fileno())


def _remove(path: Path) -> None:
    for ending in _ENDINGS:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def drop_remains(path: Path) -> None:
    """Take away what a re-keying that was broken off has made of an archive's file."""
    with suppress(OSError):
        _remove(path.with_name(f".{path.name}.recrypted"))


# -- attachments -----------------------------------------------------------------------------


def convert_files(
    folder: Path, old: Key | None, new: Key | None, pause: Pause = straight_on
) -> frozenset[str]:
    """Put each file of a folder there under another key too; those that are there stay.

    Gives those that are not whole. What is damaged is carried as it can be read; a plain file that the disk
    does not give stays as it is.
    """
    target, damaged = Files(folder, new), set[str]()
    for path in _nameless(folder, old):
        path.replace(path.with_suffix(ASIDE))
    for reference, path in list(stored(folder, old)):
        if not target.exists(reference) and not _convert(path, reference, old, target):
            damaged.add(reference)
        pause()
    return frozenset(damaged)


def _convert(path: Path, reference: str, old: Key | None, target: Files) -> bool:
    """Whether a file was whole."""
    try:
        with _opened(path, old) as source, target.writing(reference) as copy:
            while chunk := _read(source):
                copy.write(chunk)
    except _UnreadableError:
        if old is not None:
            path.replace(path.with_suffix(ASIDE))
        return False
    except Trouble as trouble:
        if trouble.code != "file.damaged" or old is None:
            raise
        lies = target.path(reference)
        lies.parent.mkdir(parents=True, exist_ok=True)
        sealing.carry(path, reference, old, lies, target.key)
        return False
    return True


class _UnreadableError(Exception):
    """The disk does not give what is in a file."""


def _opened(path: Path, key: Key | None) -> Any:
    if key is not None:
        return sealing.unsealed(path, key)[1]
    try:
        return path.open("rb")
    except OSError as error:
        raise _UnreadableError from error


def _read(source: Any) -> bytes:
    try:
        return source.read(_CHUNK)
    except OSError as error:
        raise _UnreadableError from error


def keep_files(folder: Path, key: Key | None, other: str) -> None:
    """Take away the files that are not under ``key`` but in the form of ``other`` (``""``: plain).

    A plain file goes only where its sealed one is there: what somebody put there meanwhile is sealed first.
    """
    for path in folder.glob(".hfdesk-*.tmp") if folder.is_dir() else ():
        path.unlink()
    if not other:
        convert_files(folder, None, key)
        there = Files(folder, key)
        for reference, path in list(stored(folder, None)):
            if there.exists(reference):
                path.unlink()
                _remove_empty(path.parent, folder)
        return
    for path in list(_sealed(folder)):
        with suppress(Trouble):
            if sealing.is_of(path, other):
                path.unlink()


def stored(folder: Path, key: Key | None) -> Iterator[tuple[str, Path]]:
    """The files of a form: reference and place. Not those that are sealed and tell none any more."""
    if key is not None:
        for path in _sealed(folder):
            if (reference := _named(path, key)) is not None:
                yield reference, path
        return
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if path.is_symlink() or not path.is_file() or path.name == envelopes.COPY:
            continue
        if path.name.endswith(_LEFT) and path.name.startswith((".hfdesk-", ".")):
            path.unlink()
        elif path.parent != folder or path.suffix not in (sealing.SUFFIX, ASIDE):
            yield path.relative_to(folder).as_posix(), path


def damaged(folder: Path, key: Key | None, pause: Pause = straight_on) -> Iterator[str]:
    """The references of files that are not as they were put; of one that tells none, its name on the disk.

    All of them are read. A reference begins with a sum of the content where the program gave it.
    """
    there = Files(folder, key)
    for reference, _ in stored(folder, key):
        with suppress(Trouble, OSError):
            digest, told = there.digest(reference), reference.partition("/")[0]
            pause()
            if digest.startswith(told) or len(told) != _TOLD or not set(told) <= set("0123456789abcdef"):
                continue
        yield reference
    left = stored(folder, None) if key is not None else ()
    yield from (reference for reference, _ in left)
    yield from (each.name for each in (*_nameless(folder, key), *folder.glob(f"*{ASIDE}")))


def _named(path: Path, key: Key) -> str | None:
    with suppress(OSError):  # what the disk does not give has no name
        return sealing.named(path, key)
    return None


def _nameless(folder: Path, key: Key | None) -> list[Path]:
    """Files sealed with a key that are too damaged to tell what they are."""
    return [] if key is None else [each for each in _sealed(folder) if _is_nameless(each, key)]


def _is_nameless(path: Path, key: Key) -> bool:
    with suppress(Trouble):
        return sealing.is_of(path, key.check) and _named(path, key) is None
    return False


def _sealed(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from sorted(folder.glob(f"*{sealing.SUFFIX}"))


def _remove_empty(folder: Path, root: Path) -> None:
    while folder != root:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


def opens(path: Path, key: Key | None) -> bool:
    """Whether an archive's file can be read with a key; damage further in is not looked for."""
    try:
        return is_of(path, key)
    except Problem:
        return False


def is_of(path: Path, key: Key | None) -> bool:
    """As :func:`opens`; what the disk does not give tells of no key, and its trouble is raised."""
    try:
        with access(path), complaints(path), plain_connection(path, read_only=True, key=key) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except Problem as problem:
        if problem.code in _OF_DISK:
            raise
        return problem.code == "archive.busy" and check_of(key) == ""
    return True


def looks_sealed(path: Path) -> bool:
    """Whether a file may be an archive whose envelope is gone: whole pages that look like chance."""
    with access(path):
        size = path.stat().st_size
        if not size or size % _PAGE:
            return False
        with path.open("rb") as stream:
            page = stream.read(_PAGE)
    return max(page.count(each) for each in range(256)) < _EVEN
