"""Copies that were set aside beside an archive: they follow it to another key, whole or damaged, or go.

They are those that a backup, a rescue or a leftover gave a name («NAME til side …», «skadet», «funnet»), and
those that were not finished and have none. Each whole one is an archive of its own, with its envelope.
"""

from __future__ import annotations

import glob
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from hfdesk.domain.problems import Problem
from hfdesk.store import leftovers, recrypting
from hfdesk.store.connection import complaints, plain_connection
from hfdesk.system import envelopes, sealing
from hfdesk.system.envelopes import Envelope
from hfdesk.system.keys import Key, check_of

WORDS = ("til side", "skadet", "funnet")


def found(archive: Path) -> tuple[Path, ...]:
    """The files of such copies, logs of their own among them."""
    stem = glob.escape(archive.stem)
    named = (each for word in WORDS for each in archive.parent.glob(f"{stem} {word} *{archive.suffix}*"))
    kept = (each for each in named if each.is_file() and each.name.partition(archive.suffix)[2] in _ENDINGS)
    return tuple(sorted({*kept, *leftovers.unfinished(archive), *_sealed(archive)}))


def follow(archive: Path, old: Key | None, new: Key | None, envelope: Envelope | None) -> None:
    """Let all of them follow from one key to another; what a disk does not let it do is left.

    What is damaged and plain is sealed as it is; without a key it is what it was again.
    """
    for path in found(archive):
        with suppress(Problem, OSError):
            if path.suffix == sealing.SUFFIX:
                _unseal(path, old, new)
            elif path.exists():
                _follow(path, archive, old, new, envelope)


def remove(archive: Path) -> None:
    """Take all of them away, with their attachments."""
    for path in found(archive):
        stem = path.name.partition(archive.suffix)[0]
        with suppress(Problem, OSError):
            leftovers.remove(path)
            envelopes.place(path.with_name(stem + archive.suffix)).unlink(missing_ok=True)
        shutil.rmtree(path.with_name(f"{stem}.hfdesk-files"), ignore_errors=True)


def seal(path: Path, key: Key, target: Path) -> None:
    """Close a file as it is: it may be asked one day what it still tells."""
    with sealing.sealing(target, path.name, key) as copy:
        copy.write(path.read_bytes())
    path.unlink()


_ENDINGS = ("", *leftovers.BESIDE)


def _sealed(archive: Path) -> Iterator[Path]:
    for pattern in (f"{glob.escape(archive.stem)} *", f".{glob.escape(archive.stem)}*"):
        for path in archive.parent.glob(pattern + sealing.SUFFIX):
            if archive.suffix in path.name:
                yield path


def _follow(path: Path, archive: Path, old: Key | None, new: Key | None, envelope: Envelope | None) -> None:
    own = path.suffix == archive.suffix  # an archive of its own; the others are open to this one's key
    if not path.name.endswith(leftovers.BESIDE) and _is_whole(path, old):
        if own:
            _follow_archive(path, old, new, envelope)
        else:
            recrypting.remake(path, path, old, new)
    is_closed = not path.exists() or recrypting.opens(path, new) or recrypting.looks_sealed(path)
    if old is None and new is not None and not is_closed:
        _seal_all(path, new)


def _is_whole(path: Path, key: Key | None) -> bool:
    """Whether a key opens a file and it can be read; one that is damaged is not written to."""
    try:
        with complaints(path), plain_connection(path, read_only=True, key=key) as connection:
            return connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    except Problem:
        return False


def _follow_archive(path: Path, old: Key | None, new: Key | None, envelope: Envelope | None) -> None:
    if envelope is not None:
        envelopes.write(path, envelope)
    folder = _files(path)
    recrypting.convert_files(folder, old, new)
    recrypting.remake(path, path, old, new)
    recrypting.keep_files(folder, new, check_of(old))
    if envelope is None:
        envelopes.remove(path)


def _seal_all(path: Path, key: Key) -> None:
    for each in (path, *(path.with_name(path.name + ending) for ending in leftovers.BESIDE)):
        if each.is_file():
            seal(each, key, each.with_name(each.name + sealing.SUFFIX))
    recrypting.convert_files(_files(path), None, key)
    recrypting.keep_files(_files(path), key, "")
    envelopes.place(path).unlink(missing_ok=True)


def _unseal(path: Path, old: Key | None, new: Key | None) -> None:
    """Seal with another key what is sealed, or open it."""
    if old is None or not sealing.is_of(path, old.check):
        return
    name, stream = sealing.unsealed(path, old)
    with stream:
        content = stream.read()
    plain = path.with_name(Path(name).name)
    if new is not None:
        with sealing.sealing(path, name, new) as copy:
            copy.write(content)
    else:
        plain.write_bytes(content)
        path.unlink()
    folder = _files(plain)
    recrypting.convert_files(folder, old, new)
    recrypting.keep_files(folder, new, old.check)


def _files(path: Path) -> Path:
    return path.with_name(f"{path.stem}.hfdesk-files")
