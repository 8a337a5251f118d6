"""What an operation did, told to everyone who shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Op(StrEnum):
    """The intention behind an operation; the window has a word for each."""

    IMPORT = "import"
    SAMPLE = "sample"
    CREATE = "create"
    CHANGE = "change"
    DELETE = "delete"
    MOVE = "move"
    TEXT = "text"
    AGENDA_INSERT = "agenda_insert"
    AGENDA_TAKE_OUT = "agenda_take_out"
    AGENDA_MOVE = "agenda_move"
    AGENDA_LENGTH = "agenda_length"
    AGENDA_PIN = "agenda_pin"
    AGENDA_ITEM = "agenda_item"
    AGENDA_NUMBER = "agenda_number"
    AGENDA_SHIFT_END = "agenda_shift_end"
    AGENDA_SHIFT_REST = "agenda_shift_rest"
    AGENDA_FIT = "agenda_fit"
    SEND_ON = "send_on"
    MEETING_NEW = "meeting_new"
    MEETING_PLAN = "meeting_plan"
    MEETING_COPY = "meeting_copy"
    MEETING_MOVE = "meeting_move"
    MEETING_CHANGE = "meeting_change"
    MEETING_CANCEL = "meeting_cancel"
    MEETING_RESTORE = "meeting_restore"
    MEETING_DELETE = "meeting_delete"
    REPAIR = "repair"
    CALL = "call"
    MERGE = "merge"
    FORGET = "forget"
    MEMBER_NEW = "member_new"
    MEMBER_CHANGE = "member_change"
    MEMBER_END = "member_end"
    MEMBER_REMOVE = "member_remove"
    SETUP = "setup"
    PAPER_BEGIN = "paper_begin"
    PAPER_CHANGE = "paper_change"
    SECTION_NEW = "section_new"
    SECTION_RENAME = "section_rename"
    SECTION_LEVEL = "section_level"
    SECTION_MOVE = "section_move"
    SECTION_REMOVE = "section_remove"
    ATTACH = "attach"
    ATTACHMENT_RENAME = "attachment_rename"
    ATTACHMENT_MOVE = "attachment_move"
    ATTACHMENT_TAKE_OUT = "attachment_take_out"
    QUOTE = "quote"
    UNQUOTE = "unquote"
    LIVE_ENTER = "live_enter"
    LIVE_OPEN = "live_open"
    LIVE_BREAK = "live_break"
    LIVE_CLOCK = "live_clock"
    LIVE_OUTCOME = "live_outcome"
    LIVE_VOTE = "live_vote"
    LIVE_UNVOTE = "live_unvote"
    LIVE_ITEM = "live_item"
    LIVE_TYPE = "live_type"
    LIVE_LOCK = "live_lock"
    LIVE_UNLOCK = "live_unlock"
    LIVE_CLOSE = "live_close"
    LIVE_REOPEN = "live_reopen"
    MINUTES_SEND = "minutes_send"
    MINUTES_APPROVE = "minutes_approve"
    MINUTES_PUBLISH = "minutes_publish"
    MINUTES_CORRECT = "minutes_correct"
    ATTENDANCE_SET = "attendance_set"
    ATTENDANCE_CAME = "attendance_came"
    ATTENDANCE_LEFT = "attendance_left"
    ATTENDANCE_DEPUTY = "attendance_deputy"
    ATTENDANCE_GUEST = "attendance_guest"
    ATTENDANCE_ITEMS = "attendance_items"
    ATTENDANCE_CHANGE = "attendance_change"
    ATTENDANCE_REMOVE = "attendance_remove"
    RECUSE = "recuse"
    UNRECUSE = "unrecuse"
    VERSION_RESTORE = "version_restore"
    OTHER = "other"

    @classmethod
    def _missing_(cls, value: object) -> Op:
        """An operation of another version of the program."""
        return cls.OTHER


class Way(StrEnum):
    """Whether something was done, taken back or done again."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Done:
    """An operation that is in the archive: stored, synced. ``moment`` is UTC.

    ``touched`` are (kind, id) pairs, e.g. ``("meeting", "m1")``; empty where nothing
    differed. ``number`` orders operations; it is 0 where nothing differed.
    """

    op: Op
    label: str
    touched: frozenset[tuple[str, str]]
    moment: datetime
    way: Way = Way.DO
    number: int = 0


@dataclass(frozen=True, slots=True)
class Version:
    """A text as it was from ``moment`` on, in the package's Markdown."""

    moment: datetime
    text: str
    number: int


@dataclass(frozen=True, slots=True)
class Kept:
    """A version with its text's field and the operation that it came with; ``row`` rises with each."""

    row: int
    field: str
    moment: datetime
    text: str
    number: int
    op: Op
