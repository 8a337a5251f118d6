"""Documents put in their places and recorded, without harming a file that others have written in."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hfdesk.ops import recording
from hfdesk.ops.exports import Form, Made, content
from hfdesk.store import Desk
from hfdesk.system import files, memory


@dataclass(frozen=True, slots=True)
class Written:
    """Where a document is; ``kept`` is the file that has the name it would have had.

    ``edited``: the program made that one, and it was changed since. ``opened``: a program for
    texts has it open, so that it may be changed at this moment.
    """

    path: Path
    kept: Path | None = None
    edited: bool = False
    opened: bool = False


def write(desk: Desk, made: Made, out: Path, form: Form = Form.DOCX) -> Written:
    """Writes a document to a file, or into a folder under a name of its own, and records it.

    A file that somebody changed since the program wrote it (or that the program never
    wrote, or that is open in Word) stays, and the document gets the name with ``(2)`` behind it.
    """
    return deliver(desk, made, content(made, form), target(made, out, form), form)


def deliver(desk: Desk, made: Made, data: bytes, wished: Path, form: Form = Form.DOCX) -> Written:
    """Writes a document that is rendered already, and records it."""
    written = put(data, wished, desk)
    recording.record(desk, recording.entry(desk, made, form, data, written.path))
    return written


def deliver_beside(desk: Desk, kind: str, meeting: str, data: bytes, wished: Path) -> Written:
    """Writes what lies beside documents (a copied ``attachment``, ``metadata``), and records it."""
    written = put(data, wished, desk)
    recording.record(desk, recording.entry_beside(desk, kind, meeting, data, written.path))
    return written


def target(made: Made, out: Path, form: Form) -> Path:
    """The file that a document goes to: ``out``, or its own name where that is a folder."""
    return out / f"{made.name}{form.ending}" if is_folder(out) else out


def targets(made: Sequence[Made], out: Path, form: Form) -> list[Path]:
    """The files that documents of one export go to: none has another's."""
    taken: list[Path] = []
    for each in made:
        path = wished = target(each, out, form)
        number = 1
        while path in taken:
            number += 1
            path = _numbered(wished, number)
        taken.append(path)
    return taken


def is_folder(out: Path) -> bool:
    """Whether a place is a folder, or is to become one: a file's name has an ending."""
    return out.is_dir() or (not out.exists() and not out.suffix)


def put(data: bytes, wished: Path, desk: Desk | None = None) -> Written:
    """Writes bytes to a file, or beside it where others have changed it; nothing is recorded."""
    sha256 = hashlib.sha256(data).hexdigest()
    with files.told(wished):
        if wished.parent.parent.is_dir():
            wished.parent.mkdir(exist_ok=True)
        path = _free(wished, sha256, desk) if not wished.is_dir() else wished
    if files.digest(path) != sha256:
        files.replace(path, data)
    memory.remember(path, sha256)
    return beside(path, wished, desk)


def beside(path: Path, wished: Path, desk: Desk | None) -> Written:
    """A file that was written in a place, which may be another than the one that was wished for."""
    if path == wished:
        return Written(path)
    return Written(path, wished, recording.was_made(desk, wished), is_open(wished))


def is_open(path: Path) -> bool:
    """Whether Word or LibreOffice has a file open, by what each lays beside it meanwhile."""
    name = path.name
    owners = (f"~${name}", f"~${name[1:]}", f"~${name[2:]}", f".~lock.{name}#")
    return any(path.with_name(each).exists() for each in owners)


def _free(wished: Path, sha256: str, desk: Desk | None) -> Path:
    """The first of ``NAME``, ``NAME (2)``, … that is nobody else's."""
    path = wished
    number = 1
    while not _is_ours(path, sha256, desk):
        number += 1
        path = _numbered(wished, number)
    return path


def _numbered(path: Path, number: int) -> Path:
    return path.with_name(f"{path.stem} ({number}){path.suffix}")


def _is_ours(path: Path, sha256: str, desk: Desk | None) -> bool:
    if not path.exists() or not path.stat().st_size:
        return True
    found = files.digest(path)
    return found == sha256 or (recording.as_made(desk, path, found) and not is_open(path))
