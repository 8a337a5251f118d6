"""The attachments of a case or a meeting: files beside the archive, counted and never typed.

``kind`` is what ``id`` is one of, ``at`` a position in its list. Bringing files in takes as
long as copying them: not for the window's own thread. A file that nothing names any more
stays where it is, so that undo finds it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import Any

from hfdesk import markup
from hfdesk.domain import filekinds
from hfdesk.domain.filekinds import HEAD, Looked
from hfdesk.domain.problems import Problem, Refusal, Trouble
from hfdesk.domain.values import Attachment, Case, Meeting, MeetingAttachment
from hfdesk.store import Desk, Done, Op, Work

LARGEST = 200_000_000
"""The largest file that is taken, in bytes."""

Holder = type[Case] | type[Meeting]
_List = tuple[Any, ...]


class Kept(Enum):
    """Whether an attachment's file is where it should be."""

    THERE = auto()
    GONE = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class State:
    """An attachment with its file's size in bytes; ``kept`` ``NONE``: it names no file."""

    title: str
    file: str
    kept: Kept
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Attached:
    """What was attached (``None``: nothing), and a problem for each file that was not taken."""

    done: Done | None
    refused: tuple[Problem, ...] = ()


def attach(desk: Desk, id: str, paths: Iterable[Path], kind: Holder = Case) -> Attached:
    """Copy files in and put them last in the list, as one operation.

    What cannot be taken is refused by itself, and the others are taken: ``file.*`` as the
    machine says, ``attachment.empty``, and ``attachment.twice`` where it is attached already.
    """
    if desk.read_only:
        raise Trouble("archive.read_only", path=desk.path)
    there = {each.file for each in _held(desk.get(kind, id))}
    taken: list[tuple[str, str]] = []
    refused: list[Problem] = []
    for path in paths:
        try:
            file = _bring(desk, path)
            if file in there:
                raise Refusal("attachment.twice", file=path.name)
        except Problem as problem:
            refused.append(problem)
        else:
            there.add(file)
            taken.append((title_of(path), file))
    new = tuple(_new(kind, title, file) for title, file in taken)
    if not new:
        return Attached(None, tuple(refused))
    label = ", ".join(title for title, _ in taken[:2]) + (" …" if len(taken) > 2 else "")
    return Attached(_change(desk, kind, id, Op.ATTACH, label, lambda old: (*old, *new)), tuple(refused))


def give_file(desk: Desk, id: str, at: int, path: Path, kind: Holder = Case) -> Done:
    """A file for the attachment at ``at``: another one, or again where it has vanished.

    Refused as in :func:`attach`; the title stays.
    """
    if desk.read_only:
        raise Trouble("archive.read_only", path=desk.path)
    file, old = _bring(desk, path), _at(_held(desk.get(kind, id)), at)
    return _change(
        desk, kind, id, Op.ATTACH, old.title, lambda held: _with(held, at, replace(_at(held, at), file=file))
    )


def rename_attachment(desk: Desk, id: str, at: int, title: str, kind: Holder = Case) -> Done:
    """The attachment at ``at`` called so; refuses (``attachment.title``) an empty title."""
    new = " ".join(markup.clean(title).split())
    if not new:
        raise Refusal("attachment.title")
    return _change(
        desk,
        kind,
        id,
        Op.ATTACHMENT_RENAME,
        new,
        lambda held: _with(held, at, replace(_at(held, at), title=new)),
    )


def move_attachment(desk: Desk, id: str, at: int, by: int, kind: Holder = Case) -> Done:
    """The attachment at ``at`` so many places down (up, where negative), as far as there are."""

    def moved(held: _List) -> _List:
        one, rest = _at(held, at), (*held[:at], *held[at + 1 :])
        to = min(max(0, at + by), len(rest))
        return (*rest[:to], one, *rest[to:])

    label = _at(_held(desk.get(kind, id)), at).title
    return _change(desk, kind, id, Op.ATTACHMENT_MOVE, label, moved)


def take_out_attachment(desk: Desk, id: str, at: int, kind: Holder = Case) -> Done:
    """The attachment at ``at`` out of the list; its file stays."""
    label = _at(_held(desk.get(kind, id)), at).title

    def left(held: _List) -> _List:
        _at(held, at)
        return (*held[:at], *held[at + 1 :])

    return _change(desk, kind, id, Op.ATTACHMENT_TAKE_OUT, label, left)


def attachment_state(desk: Desk, id: str, kind: Holder = Case) -> tuple[State, ...]:
    """The attachments in their order, and whether their files are there. Opens none."""
    return tuple(_state(desk, each) for each in _held(desk.get(kind, id)))


def title_of(path: Path) -> str:
    """What an attachment is called by its file's name."""
    words = markup.clean(unicodedata.normalize("NFC", path.stem)).replace("_", " ").split()
    return " ".join(words) or markup.clean(path.name)


def looked(desk: Desk, file: str) -> Looked:
    """What an attachment's file is by its beginning, beside what it is called."""
    return filekinds.looked(file, desk.files.read(file, HEAD))


def _bring(desk: Desk, path: Path) -> str:
    """A file's reference in the archive's folder; what is wrong is told by its name alone."""
    try:
        return desk.files.take(path, LARGEST)
    except Problem as problem:
        raise type(problem)(problem.code, **{**problem.values, "file": path.name}) from problem


def _state(desk: Desk, attachment: Attachment | MeetingAttachment) -> State:
    size = desk.files.size(attachment.file) if attachment.file else None
    kept = (Kept.GONE if size is None else Kept.THERE) if attachment.file else Kept.NONE
    return State(attachment.title, attachment.file, kept, size)


def _new(kind: Holder, title: str, file: str) -> Attachment | MeetingAttachment:
    return Attachment(title=title, file=file) if kind is Case else MeetingAttachment(title=title, file=file)


def _held(holder: Case | Meeting) -> _List:
    return holder.attachments


def _at(held: _List, at: int) -> Any:
    if not 0 <= at < len(held):
        raise IndexError(at)
    return held[at]


def _with(held: _List, at: int, one: object) -> _List:
    return (*held[:at], one, *held[at + 1 :])


def _change(desk: Desk, kind: Holder, id: str, op: Op, label: str, change: Callable[[_List], _List]) -> Done:
    def write(work: Work) -> None:
        old = work.get(kind, id)
        work.put(replace(old, attachments=change(_held(old))))

    return desk.write(op, write, label)
