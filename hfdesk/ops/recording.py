"""The record of files that were made: in the archive, so that it moves with it.

Where an archive can only be read (it is open in a window, say), the record waits in a folder beside
it, and is taken in by whoever may write next. ``system/memory.py`` is this machine's own and knows
what no archive could be told.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hfdesk import __version__
from hfdesk.documents import Document, as_text
from hfdesk.documents.fingerprint import fingerprint
from hfdesk.domain.plain import Misfit, from_plain, to_plain
from hfdesk.domain.problems import Problem
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import EMPTY
from hfdesk.domain.values import Committee, Filed, new_id
from hfdesk.ops import exports
from hfdesk.ops.exports import Form, Made
from hfdesk.store import Desk, Files, Op, Work
from hfdesk.system import files, memory, sealing
from hfdesk.system.keys import Key

_LARGEST = 64_000_000


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that was made, and what it says, a paragraph a line."""

    filed: Filed
    text: str

    def put(self, work: Work) -> None:
        """Record it as part of an operation."""
        work.file(self.filed, self.text)


def entry(desk: Desk, made: Made, form: Form, data: bytes, path: Path, says: Document | None = None) -> Entry:
    """What is to be recorded of a file that was written.

    ``says`` is the document that another made later is compared with, where that is not the one
    that was written: an invitation without what tells that it is revised.
    """
    options = made.origin.options
    committee = _committee(desk, options)
    layout = exports.layout_of(desk, str(options.get("layout", "")), committee)
    filed = Filed(
        id=new_id(),
        moment=desk.now().replace(microsecond=0),
        kind=made.origin.kind,
        form=form.value,
        path=_told(desk, path),
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        meeting=str(options.get("meeting", "")),
        case=str(options.get("case", "")),
        portfolio=str(options.get("portfolio", "")),
        layout=layout.id,
        layout_sha256=fingerprint(layout),
        template=made.document.template,
        template_sha256=exports.template_digest(made),
        operation=made.origin.operation or desk.newest_operation(),
        document=fingerprint(says or made.document),
        program=__version__,
        options=dict(options),
    )
    return Entry(filed, as_text(made.document))


def entry_beside(desk: Desk, kind: str, meeting: str, data: bytes, path: Path) -> Entry:
    """What is to be recorded of a file that is no document of its own (``attachment``, ``metadata``)."""
    sha256 = hashlib.sha256(data).hexdigest()
    filed = Filed(
        id=new_id(),
        moment=desk.now().replace(microsecond=0),
        kind=kind,
        form=path.suffix.lstrip("."),
        path=_told(desk, path),
        sha256=sha256,
        size=len(data),
        meeting=meeting,
        operation=desk.newest_operation(),
        document=sha256,
        program=__version__,
    )
    return Entry(filed, "")


def record(desk: Desk, entry: Entry) -> None:
    """Record a file; one made again that is the very same, in the same place, is there already."""
    same = (entry.filed.path, entry.filed.sha256, entry.filed.document)
    if any((each.path, each.sha256, each.document) == same for each in _first_of_path(desk, entry.filed)):
        return
    if desk.read_only:
        _let_wait(desk, entry)
        return
    take_in(desk)
    desk.write(Op.OTHER, entry.put)


def take_in(desk: Desk) -> None:
    """Take in what waits beside the archive; it stays there where the archive cannot be written."""
    if desk.read_only:
        return
    for path, each in list(_waiting(desk)):
        desk.write(Op.OTHER, each.put)
        with suppress(OSError):
            path.unlink()


def waits(desk: Desk) -> str:
    """The name of the folder beside the archive where what was made waits to be recorded; else ``""``."""
    folder = _folder(desk)
    return folder.name if folder.is_dir() and any(folder.iterdir()) else ""


def as_made(desk: Desk | None, path: Path, sha256: str) -> bool:
    """Whether a file of that name and content is one that the program made."""
    if sha256 == memory.written(path):
        return True
    return desk is not None and any(each.sha256 == sha256 for each in _named(desk, path.name))


def was_made(desk: Desk | None, path: Path) -> bool:
    """Whether the program ever made a file in that place."""
    if memory.written(path):
        return True
    whole = path.absolute()
    return desk is not None and any(place_of(desk, each) == whole for each in _named(desk, path.name))


def made_of(desk: Desk, record: MeetingRecord) -> tuple[Filed, ...]:
    """The files that were made of a meeting and of the papers of its cases, the newest first."""
    meeting, cases = record.meeting.id, tuple(record.cases)
    found = {each.id: each for each in desk.filed(meeting=meeting, cases=cases)}
    for _, each in _waiting(desk):
        if each.filed.meeting == meeting or each.filed.case in cases:
            found.setdefault(each.filed.id, each.filed)
    return tuple(sorted(found.values(), key=lambda each: each.moment, reverse=True))


def text_of(desk: Desk, id: str) -> str:
    """What a file says as it was made, a paragraph a line; ``KeyError`` where none of that id was."""
    waiting = (each.text for _, each in _waiting(desk) if each.filed.id == id)
    text = next(waiting, None)
    return desk.filed_text(id) if text is None else text


def place_of(desk: Desk, filed: Filed) -> Path:
    """Where a file was put, seen from where the archive lies now."""
    return desk.path.parent / filed.path


def _told(desk: Desk, path: Path) -> str:
    """A place from the archive's folder where it lies below that, else as it is."""
    whole = path.absolute()
    with suppress(ValueError):
        return whole.relative_to(desk.path.parent).as_posix()
    return str(whole)


def _committee(desk: Desk, options: Mapping[str, Any]) -> Committee | None:
    """The committee in whose layout a document was made."""
    with suppress(KeyError):
        if id := options.get("meeting"):
            return desk.meeting_record(id).committee
        if id := options.get("case"):
            return desk.case_record(id).committee
        if id := options.get("portfolio"):
            return desk.portfolio_record(id).committee
    return None


def _named(desk: Desk, name: str) -> Iterator[Filed]:
    yield from desk.filed_as(name)
    yield from (each.filed for _, each in _waiting(desk) if each.filed.name.casefold() == name.casefold())


def _first_of_path(desk: Desk, filed: Filed) -> tuple[Filed, ...]:
    """The record that was made last of a place."""
    found = [each for each in _named(desk, filed.name) if each.path == filed.path]
    return tuple(sorted(found, key=lambda each: each.moment)[-1:])


# -- what waits --------------------------------------------------------------------------


def _folder(desk: Desk) -> Path:
    return desk.path.with_name(f"{desk.path.stem}.hfdesk-made")


def _let_wait(desk: Desk, entry: Entry) -> None:
    """Beside an archive that cannot be written; where nothing can, the machine remembers alone."""
    data = {"filed": to_plain(entry.filed, str), "text": entry.text}
    name, told = f"{entry.filed.id}.json", json.dumps(data, ensure_ascii=False).encode("utf-8", "replace")
    with suppress(OSError, Problem):
        _folder(desk).mkdir(exist_ok=True)
        if desk.key is None:
            files.replace(_folder(desk) / name, told)
            return
        with Files(_folder(desk), desk.key).writing(name) as stream:
            stream.write(told)


def _content(path: Path, key: Key | None) -> bytes:
    if key is None:
        return files.read(path, _LARGEST)
    with sealing.unsealed(path, key)[1] as stream:
        return stream.read(_LARGEST)


def _waiting(desk: Desk) -> Iterator[tuple[Path, Entry]]:
    """What waits, with the file in which it does; what is no record is passed over."""
    for path in sorted(_folder(desk).glob("*.json" if desk.key is None else f"*{sealing.SUFFIX}")):
        with suppress(OSError, ValueError, TypeError, KeyError, Misfit, Problem):
            data = json.loads(_content(path, desk.key))
            filed = from_plain(Filed, data["filed"], lambda _text: EMPTY)
            yield path, Entry(filed, str(data["text"]))
