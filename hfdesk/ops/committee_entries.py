"""What is typed or chosen in the form of a committee, stored as one operation."""

from __future__ import annotations

from datetime import date
from enum import Enum, auto

from hfdesk import markup
from hfdesk.domain import entry, register
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Language, Reset
from hfdesk.ops import committees
from hfdesk.store import Desk, Done


class Setting(Enum):
    """A field of the form whose value is a text."""

    NAME = auto()
    SHORT_NAME = auto()
    PARTNERSHIP = auto()
    PARENT = auto()
    LAYOUT = auto()
    LANGUAGE = auto()
    PATTERN = auto()
    RESET = auto()
    SERIES = auto()
    NEXT_NUMBER = auto()
    PLACE = auto()
    START = auto()
    END = auto()
    QUORUM_AT_LEAST = auto()
    COMMENT_DAYS = auto()


_AS_THEY_ARE = frozenset(
    {Setting.NAME, Setting.SHORT_NAME, Setting.PARTNERSHIP, Setting.PARENT, Setting.LAYOUT, Setting.PLACE}
)
LAST_COUNT = 9_999


def enter(desk: Desk, id: str, setting: Setting, typed: str, today: date) -> Done:
    """What was typed or chosen in a field; refused where it cannot be read or stored.

    A parent, layout, language and reset come as their ids and values, the rest as it is typed.
    """
    text = register.tidy(markup.clean(typed))
    if setting in _AS_THEY_ARE:
        return committees.change(desk, id, **{setting.name.lower(): text})
    match setting:
        case Setting.LANGUAGE:
            return committees.change(desk, id, language=Language(text) if text else None)
        case Setting.START | Setting.END:
            return committees.change(desk, id, **{setting.name.lower(): entry.clock(text)})
        case Setting.QUORUM_AT_LEAST:
            return committees.change_setup(desk, id, quorum_at_least=_count(text))
        case Setting.COMMENT_DAYS:
            return committees.change_setup(desk, id, comment_days=_count(text))
        case Setting.NEXT_NUMBER:
            return committees.set_next_number(desk, id, text, today)
        case Setting.RESET:
            return committees.set_numbering(desk, id, reset=Reset(text))
        case Setting.SERIES:
            return committees.set_numbering(desk, id, series=text)
        case _:
            return committees.set_numbering(desk, id, pattern=text)


def _count(text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and int(text) <= LAST_COUNT):
        raise Refusal("register.count", text=text)
    return int(text)
