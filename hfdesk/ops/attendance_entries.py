"""What is typed into a cell of the attendance list, stored as one operation each."""

from __future__ import annotations

from enum import Enum, auto
from typing import Any

from hfdesk import markup
from hfdesk.domain import entry, presence, roster
from hfdesk.domain.problems import Refusal
from hfdesk.domain.register import tidy
from hfdesk.domain.values import Attendance, Committee, Meeting, Presence
from hfdesk.ops import attendance
from hfdesk.store import Desk, Done


class Field(Enum):
    """A cell of the attendance list that can be typed into."""

    TITLE = auto()
    STATUS = auto()
    FROM = auto()
    TO = auto()
    ITEMS = auto()
    DEPUTY_FOR = auto()
    NOTE = auto()


STATES: dict[Presence, tuple[str, ...]] = {
    Presence.PRESENT: ("til stede", "til stades", "present", "møtt"),
    Presence.ABSENT: ("forfall", "frafall", "absent"),
    Presence.NO_SHOW: ("ikke møtt", "ikkje møtt", "did not attend", "kommer senere", "kjem seinare"),
}
"""The words for each state, in small letters."""


def enter(desk: Desk, meeting: str, who: str, field: Field, typed: str) -> Done:
    """What was typed into a cell; refused where it cannot be read or stored."""
    text = tidy(markup.clean(typed))
    return attendance.correct(desk, meeting, who, **_fields(desk, meeting, who, field, text))


def add(desk: Desk, meeting: str, typed: str, person: str = "") -> Done:
    """Somebody more: one of the register (``person``, where chosen), else a guest by name."""
    name = tidy(markup.clean(typed))
    known = (person,) if person else desk.people_called((name,))[name]
    if len(known) > 1:
        raise Refusal("register.namesakes", name=name, count=len(known))
    if not known:
        return attendance.invite(desk, meeting, name)
    if presence.find(desk.get(Meeting, meeting), known[0]):
        raise Refusal("attendance.twice", name=name)
    return attendance.correct(desk, meeting, known[0], status=Presence.PRESENT)


def turn(desk: Desk, meeting: str, who: str) -> Done:
    """Present becomes absent, and the other way round; when they came and left is forgotten."""
    record = presence.find(desk.get(Meeting, meeting), who)
    absent = record is not None and record.status is not Presence.PRESENT
    return attendance.set_status(desk, meeting, who, Presence.PRESENT if absent else Presence.ABSENT)


def status(text: str) -> Presence:
    """A typed state: its word in any of the languages, or the beginning of one."""
    wanted = text.casefold()
    found = [each for each, words in STATES.items() if any(word.startswith(wanted) for word in words)]
    if not wanted or len(found) != 1:
        raise Refusal("attendance.status", text=text)
    return found[0]


def _fields(desk: Desk, id: str, who: str, field: Field, text: str) -> dict[str, Any]:
    match field:
        case Field.TITLE:
            title, _, organization = text.partition(",")
            return {"title": title.strip(), "organization": organization.strip()}
        case Field.STATUS:
            return _plain(status(text))
        case Field.FROM:
            return {"from_": entry.clock(text)}
        case Field.TO:
            return {"to": entry.clock(text)}
        case Field.ITEMS:
            meeting = desk.get(Meeting, id)
            return roster.span(meeting, desk.get(Committee, meeting.committee), text)
        case Field.DEPUTY_FOR:
            return {"deputy_for": _key(desk, id, who, text) if text else ""}
        case Field.NOTE:
            return {"note": text}


def _plain(state: Presence) -> dict[str, Any]:
    """One who was not there neither came nor left."""
    if state is Presence.PRESENT:
        return {"status": state}
    bare = presence.absent(Attendance(status=state), state is Presence.ABSENT)
    return {name: getattr(bare, name) for name in ("status", "items", "from_", "to", "from_item", "to_item")}


def _key(desk: Desk, id: str, who: str, text: str) -> str:
    meeting = desk.get(Meeting, id)
    known = attendance.roster_of(desk, meeting)
    everybody = roster.people(attendance.expected(desk, meeting)(meeting), known)
    return roster.the_one([each for each in everybody if each.key != who], text).key
