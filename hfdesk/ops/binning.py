"""The bin of attachments: seen, opened, put back, let go of."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import Any

from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Attachment, Case, Meeting, MeetingAttachment
from hfdesk.store import Desk, Done, Op, Work
from hfdesk.store.binning import Binned
from hfdesk.system import files


def listed(desk: Desk) -> tuple[Binned, ...]:
    """What lies in the bin, the newest first; what was taken out a moment ago as well."""
    if not desk.read_only:
        desk.sweep()
    return desk.binned()


def restore(desk: Desk, file: str) -> Done:
    """Attaches a file again where it was, as one operation.

    Refuses (``bin.no_home``) one of a case or meeting that is not there any more; ``KeyError`` for none.
    """
    each = _of(desk, file)
    kind: Any = {"case": Case, "meeting": Meeting}.get(each.kind)
    title = each.title or Path(each.name).stem

    def change(work: Work) -> None:
        if kind is None or not work.has(kind, each.owner):
            raise Refusal("bin.no_home", file=each.name)
        new = (Attachment if kind is Case else MeetingAttachment)(title=title, file=file)
        value = work.get(kind, each.owner)
        work.put(_with(value, new))

    return desk.write(Op.ATTACH, change, title)


def opened(desk: Desk, file: str) -> Path:
    """A file of the bin for the system's own programs; of an encrypted archive a copy to be read."""
    return desk.files.plain(file)


def copy_of(desk: Desk, file: str, target: Path) -> Path:
    """A copy of a file of the bin in another place, to be kept there."""
    files.replace(target, desk.files.read(file))
    return target


def discard(desk: Desk, chosen: Collection[str]) -> int:
    """Lets go of files at once; refuses (``bin.needed``) where undo may want one."""
    return desk.discard(chosen)


def _of(desk: Desk, file: str) -> Binned:
    found = next((each for each in desk.binned() if each.file == file), None)
    if found is None:
        raise KeyError(file)
    return found


def _with(value: Any, new: Attachment | MeetingAttachment) -> Any:
    if any(each.file == new.file for each in value.attachments):
        return value
    return replace(value, attachments=(*value.attachments, new))
