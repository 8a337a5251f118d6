"""Documents put in their places, without harming a file of others."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hfdesk.ops.exports import Form, Made, content
from hfdesk.system import files, memory


@dataclass(frozen=True, slots=True)
class Written:
    """Where a document is; ``kept`` is the file of others that has the name it would have had."""

    path: Path
    kept: Path | None = None


def write(made: Made, out: Path, form: Form = Form.DOCX) -> Written:
    """Writes a document to a file, or into a folder under a name of its own.

    A file that somebody changed since the program wrote it (or that the program never
    wrote) stays, and the document gets the name with ``(2)`` behind it.
    """
    return put(content(made, form), target(made, out, form))


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


def put(data: bytes, wished: Path) -> Written:
    """Writes bytes to a file, or beside it where others have changed it."""
    sha256 = hashlib.sha256(data).hexdigest()
    with files.told(wished):
        if wished.parent.parent.is_dir():
            wished.parent.mkdir(exist_ok=True)
        path = _free(wished, sha256) if not wished.is_dir() else wished
    if files.digest(path) != sha256:
        files.replace(path, data)
    memory.remember(path, sha256)
    return Written(path, None if path == wished else wished)


def _free(wished: Path, sha256: str) -> Path:
    """The first of ``NAME``, ``NAME (2)``, … that is nobody else's."""
    path = wished
    number = 1
    while not _is_ours(path, sha256):
        number += 1
        path = _numbered(wished, number)
    return path


def _numbered(path: Path, number: int) -> Path:
    return path.with_name(f"{path.stem} ({number}){path.suffix}")


def _is_ours(path: Path, sha256: str) -> bool:
    if not path.exists() or not path.stat().st_size:
        return True
    return files.digest(path) in (sha256, memory.written(path))
