"""The files that were made of a meeting: whether they are still as made, and whether the meeting is.

All of it is for a worker: files are hashed, documents composed anew and texts compared.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from hfdesk.documents import as_text
from hfdesk.documents.fingerprint import fingerprint
from hfdesk.domain.problems import Problem, Refusal
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Filed
from hfdesk.domain.versions import Line, versions
from hfdesk.ops import exports, kinds, recording
from hfdesk.ops.apart_reading import text_of_file
from hfdesk.ops.exports import Made
from hfdesk.ops.origins import MAKERS
from hfdesk.store import Desk
from hfdesk.system import files


class State(StrEnum):
    """What became of a file that was made."""

    AS_MADE = "as_made"
    EDITED = "edited"
    GONE = "gone"
    REPLACED = "replaced"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that was made, where it lies and what became of it.

    ``outdated``: made anew it would be another; ``None`` where it cannot be made anew.
    """

    filed: Filed
    path: Path
    state: State
    outdated: bool | None = None


class Looking:
    """Looks after the files of an archive; what was hashed is hashed again when it is another."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._hashed: dict[Path, tuple[tuple[int, int], str]] = {}

    def kept(self, desk: Desk, record: MeetingRecord) -> tuple[Kept, ...]:
        """The files that were made of a meeting and of the papers of its cases, the newest first."""
        recording.take_in(desk)
        seen: set[Path] = set()
        anew: dict[str, str | None] = {}
        found: list[Kept] = []
        for filed in recording.made_of(desk, record):
            if filed.is_beside:
                continue
            path = recording.place_of(desk, filed)
            state = State.REPLACED if path in seen else self._state(filed, path)
            seen.add(path)
            found.append(Kept(filed, path, state, _outdated(desk, filed, state, anew)))
        return tuple(found)

    def _state(self, filed: Filed, path: Path) -> State:
        try:
            found = self._digest(path)
        except (Problem, OSError):
            return State.UNREADABLE
        if not found:
            return State.GONE
        return State.AS_MADE if found == filed.sha256 else State.EDITED

    def _digest(self, path: Path) -> str:
        if not path.exists():
            return ""
        told = path.stat()
        seen = (told.st_size, told.st_mtime_ns)
        known = self._hashed.get(path)
        if known is None or known[0] != seen:
            known = self._hashed[path] = (seen, files.digest(path))
        return known[1]


def made_anew(desk: Desk, filed: Filed) -> Made:
    """The document of a file as it is made now; refuses (``record.unknown`` …) what is not there any more."""
    maker = MAKERS.get(filed.kind)
    if maker is None:
        raise Refusal("filed.no_maker", name=filed.name)
    try:
        return maker(desk, **filed.options)
    except TypeError as error:  # options of another version of the program
        raise Refusal("filed.no_maker", name=filed.name) from error


def compared(desk: Desk, older: Filed, newer: Filed | Path | None) -> tuple[Line, ...]:
    """A file as it was made against another, line by line.

    ``newer`` is another that was made, a file as it is now, or ``None``: what would be made now.
    """
    before = recording.text_of(desk, older.id)
    match newer:
        case None:
            return versions(before, as_text(made_anew(desk, older).document))
        case Path():
            return versions(before, text_of_file(newer))
        case Filed():
            return versions(before, recording.text_of(desk, newer.id))


#: The makers of one document in several ways.
_ALIKE = {
    kinds.agenda.__name__: exports.invitation.__name__,
    kinds.minutes_now.__name__: exports.minutes.__name__,
}


def is_same_document(one: Filed, two: Filed) -> bool:
    """Whether two files are versions of one document: a draft and what came of it are."""
    first, second = ((_ALIKE.get(each.kind, each.kind), _about(each.options)) for each in (one, two))
    return first == second


def _about(options: Mapping[str, object]) -> tuple[object, ...]:
    return tuple(options.get(name, "") for name in ("meeting", "case", "portfolio", "item"))


def _outdated(desk: Desk, filed: Filed, state: State, anew: dict[str, str | None]) -> bool | None:
    if state is State.REPLACED or not filed.document:
        return None
    key = f"{filed.kind} {json.dumps(dict(filed.options), sort_keys=True)}"
    if key not in anew:
        anew[key] = _mark(desk, filed)
    return None if anew[key] is None else anew[key] != f"{filed.document} {filed.template_sha256}"


def _mark(desk: Desk, filed: Filed) -> str | None:
    """What tells a document from another, and its look; ``None`` where it cannot be made."""
    try:
        made = made_anew(desk, filed)
        return f"{fingerprint(made.document)} {exports.template_digest(made)}"
    except Problem:
        return None
