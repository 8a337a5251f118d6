"""What was sent out: kept with its day, its hash and its bytes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hfdesk.domain.changes import Change, What, changes
from hfdesk.domain.checks import is_open
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Dispatch, DocumentKind
from hfdesk.ops.exports import Form
from hfdesk.store import Desk
from hfdesk.system import files


@dataclass(frozen=True, slots=True)
class Sent:
    """The last invitation that was sent, and what is otherwise since then."""

    dispatch: Dispatch
    changes: tuple[Change, ...] = ()

    def paper_changed(self, item: str) -> bool:
        """Whether the paper of an item's case is otherwise than it was sent."""
        papers = (What.PAPER, What.ATTACHMENTS)
        return any(each.item == item and each.what in papers for each in self.changes)


def dispatches(desk: Desk, meeting: str) -> tuple[Dispatch, ...]:
    """What was sent out of a meeting, the newest first; of one moment the Word file before the PDF."""
    found = [each for each in desk.all(Dispatch, meeting=meeting) if each.file]
    words = sorted(found, key=lambda each: Form.of(Path(each.file)) is not Form.DOCX)
    return tuple(sorted(words, key=lambda each: (each.moment, each.revision), reverse=True))


def invitations(desk: Desk, meeting: str) -> tuple[Dispatch, ...]:
    """The invitations that were sent to a meeting, the newest first."""
    return tuple(each for each in dispatches(desk, meeting) if each.kind is DocumentKind.INVITATION)


def last_sent(desk: Desk, meeting: str) -> Dispatch | None:
    """The invitation that was sent last."""
    return next(iter(invitations(desk, meeting)), None)


def sent(desk: Desk, record: MeetingRecord) -> Sent | None:
    """The invitation that was sent last, and what changed; ``None`` where none was."""
    last = last_sent(desk, record.meeting.id)
    if last is None:
        return None
    return Sent(last, changes(last.said, record) if is_open(record.meeting) else ())


def name_of(dispatch: Dispatch) -> str:
    """The name of the file that was sent."""
    return dispatch.file.rpartition("/")[2]


def copy_of(desk: Desk, dispatch: Dispatch, folder: Path) -> Path:
    """A copy of the file as it was sent, for reading; ``file.missing`` where that is gone."""
    data, path = desk.files.read(dispatch.file), folder / name_of(dispatch)
    files.replace(path, data)
    return path
