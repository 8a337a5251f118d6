"""What an invitation said, and what of it is otherwise now.

:func:`said` is plain data, so that it can be kept with the version that was sent;
:func:`changes` compares it with the meeting as it is. A clock that moves because what
stands before it was moved is told as moved; one that moves with the whole meeting is not.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from hfdesk.domain.agenda import Slot, slots
from hfdesk.domain.plain import to_plain
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import Case

Said = Mapping[str, Any]


class What(StrEnum):
    """What is otherwise than it was said."""

    DATE = "date"
    TIME = "time"
    PLACE = "place"
    HEAD = "head"  # the meeting's other texts
    ADDED = "added"
    TAKEN_OUT = "taken_out"
    MOVED = "moved"
    NUMBERED = "numbered"
    RENAMED = "renamed"
    LENGTH = "length"
    RETIMED = "retimed"  # another clock, its own or by what stands before it
    TYPE = "type"
    PEOPLE = "people"
    TEXT = "text"  # what the list says below the title
    PAPER = "paper"
    ATTACHMENTS = "attachments"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is otherwise.

    ``item`` is the agenda item's id (``""``: the meeting itself), ``title`` what it is
    called, ``number`` its number. ``before`` and ``after`` are what is told of it, where
    that can be told in a word.
    """

    what: What
    item: str = ""
    number: str = ""
    title: str = ""
    before: str = ""
    after: str = ""


def said(record: MeetingRecord) -> dict[str, Any]:
    """What an invitation to the meeting says, as plain data."""
    meeting = record.meeting
    return {
        "date": "–".join(dict.fromkeys(str(day) for day in (meeting.date, meeting.end_date) if day)),
        "time": "–".join(f"{clock:%H:%M}" for clock in (meeting.start, meeting.end) if clock),
        "place": meeting.place or meeting.online,
        "head": _print(meeting.title, meeting.subject, meeting.introduction, meeting.lines),
        "attachments": [each.title for each in meeting.attachments],
        "items": [_item(record, slot) for slot in slots(meeting)],
    }


def changes(before: Said, record: MeetingRecord) -> tuple[Change, ...]:
    """What is otherwise than it was said, the meeting first and then in the agenda's order.

    What was taken out comes last. Nothing that was said before means nothing to compare.
    """
    if not before:
        return ()
    now = said(record)
    old = {each["id"]: each for each in before.get("items", ())}
    new = {each["id"]: each for each in now["items"]}
    moved = _moved(list(old), [id for id in new if id in old])
    found = list(_of_meeting(before, now))
    for id, item in new.items():
        if id in old:
            found += _of_item(old[id], item, is_moved=id in moved)
        else:
            found.append(Change(What.ADDED, id, item["number"], item["title"]))
    gone = (item for id, item in old.items() if id not in new)
    return (*found, *(Change(What.TAKEN_OUT, "", each["number"], each["title"]) for each in gone))


def _of_meeting(before: Said, now: Said) -> Iterator[Change]:
    for what in (What.DATE, What.TIME, What.PLACE):
        if before.get(what) != now[what]:
            yield Change(what, before=str(before.get(what, "")), after=now[what])
    if before.get("head") != now["head"]:
        yield Change(What.HEAD)
    if before.get("attachments") != now["attachments"]:
        yield Change(What.ATTACHMENTS)


_SHOWN = {What.NUMBERED: "number", What.RENAMED: "title", What.TYPE: "type", What.PEOPLE: "people"}


def _of_item(before: Said, now: Said, *, is_moved: bool) -> Iterator[Change]:
    def change(what: What, old: str = "", new: str = "") -> Change:
        return Change(what, now["id"], now["number"], now["title"], old, new)

    if before["minutes"] != now["minutes"]:
        yield change(What.LENGTH, _length(before), _length(now))
    if is_moved:
        yield change(What.MOVED, before["clock"], now["clock"])
    elif _is_retimed(before, now):
        yield change(What.RETIMED, before["clock"], now["clock"])
    for what, name in _SHOWN.items():
        if before[name] != now[name]:
            yield change(what, before[name], now[name])
    for what in (What.TEXT, What.PAPER, What.ATTACHMENTS):
        if before[what] != now[what] or (what is What.PAPER and _is_retitled(before, now)):
            yield change(what)


def _is_retitled(before: Said, now: Said) -> bool:
    """Whether the paper has another title and the list does not: else the list tells it."""
    return before["paper_title"] != now["paper_title"] and before["title"] == now["title"]


def _length(item: Said) -> str:
    return "" if item["minutes"] is None else str(item["minutes"])


def _is_retimed(before: Said, now: Said) -> bool:
    """Another clock that is not the whole meeting's moving; without a length there was none."""
    if before["minutes"] != now["minutes"] and not (before["clock"] and now["clock"]):
        return False
    return before["clock"] != now["clock"] and before["offset"] != now["offset"]


def _moved(old: Sequence[str], kept: Sequence[str]) -> frozenset[str]:
    """The fewest items that must have been moved: those outside the longest row in the old order."""
    place = {id: at for at, id in enumerate(old)}
    tails: list[int] = []
    ends: list[str] = []
    before: dict[str, str] = {}
    for id in kept:
        at = bisect_left(tails, place[id])
        before[id] = ends[at - 1] if at else ""
        tails[at : at + 1] = [place[id]]
        ends[at : at + 1] = [id]
    stayed: set[str] = set()
    last = ends[-1] if ends else ""
    while last:
        stayed.add(last)
        last = before[last]
    return frozenset(kept) - stayed


def _item(record: MeetingRecord, slot: Slot) -> dict[str, Any]:
    item = slot.item
    case = record.case_of(item)
    names = record.register.names((*item.responsible, *item.presenters))
    titles = [each.title for each in case.attachments] if case else []
    return {
        "id": item.id,
        "number": item.number or (case.number if case else ""),
        "title": item.title or (case.title if case else ""),
        "clock": f"{slot.start:%H:%M}" if slot.start else "",
        "offset": _offset(record, slot.start),
        "minutes": item.minutes,
        "type": ", ".join(item.tags),
        "people": ", ".join(names),
        "text": _print(item.remark, item.details, item.proposal, item.quote, item.exempt),
        "paper": _paper(case),
        "paper_title": case.title if case else "",
        "attachments": [item.attachment_count, *titles],
    }


def _offset(record: MeetingRecord, moment: datetime | None) -> int | None:
    """Minutes from the meeting's start."""
    meeting = record.meeting
    if moment is None or meeting.start is None:
        return None
    return round((moment - datetime.combine(meeting.date, meeting.start)).total_seconds() / 60)


def _paper(case: Case | None) -> str:
    """What tells a case's paper from another, its title aside."""
    if case is None:
        return ""
    texts = (case.proposal, case.proposal_label, case.sections, case.treatments, case.lines)
    return _print(*texts, case.to, case.copy_to)


def _print(*values: object) -> str:
    """The words of values as one short text; how they are set in bold or italics does not count."""
    plain = [to_plain(each, _words) if each else "" for each in values]
    if not any(plain):
        return ""
    return hashlib.sha256(json.dumps(plain, ensure_ascii=False).encode("utf-8", "replace")).hexdigest()[:16]


def _words(text: RichText) -> str:
    return text.plain
