"""Earlier versions of texts: what there was, against what stands now, and brought back.

Parts of a paper are traced through moves (``domain/tracing.py``); texts that are deleted are found too,
to be read and copied.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from urllib.parse import unquote

from hfdesk import markup
from hfdesk.domain import approval
from hfdesk.domain.problems import Refusal
from hfdesk.domain.tracing import Step, traced
from hfdesk.domain.values import Case, Dispatch, DocumentKind, Meeting
from hfdesk.domain.versions import Line, versions
from hfdesk.store import Desk, Done, Kept, Op, Work, text_place

Owner = type[Case] | type[Meeting]
_MOVING = frozenset({Op.SECTION_NEW, Op.SECTION_MOVE, Op.SECTION_REMOVE, Op.PAPER_BEGIN})


class Mark(StrEnum):
    """What became of a version: the document that it stood in."""

    SENT = "sent"  # in an invitation
    COMMENTS = "comments"
    APPROVED = "approved"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Past:
    """A version of a text: since when it stood (UTC), what it said, and the documents that it was in."""

    moment: datetime
    text: str
    marks: tuple[Mark, ...] = ()

    @property
    def plain(self) -> str:
        """What it said, a paragraph a line."""
        return markup.read(self.text).plain


@dataclass(frozen=True, slots=True)
class History:
    """A text with its versions, oldest first.

    ``field`` is its place as ``text_place`` has it, ``""`` of one that is deleted. ``column`` tells which
    text of its row it is (``discussion``), ``name`` what it belongs to: a part's heading, an item's number
    or title. ``now`` is what it says.
    """

    kind: Owner
    owner: str
    field: str
    column: str
    name: str
    now: str
    versions: tuple[Past, ...]

    @property
    def is_deleted(self) -> bool:
        """Whether it is in the archive's history alone."""
        return not self.field


def of_case(desk: Desk, case: str) -> tuple[History, ...]:
    """The texts of a case that have versions, as they stand in its paper; the deleted ones last."""
    value = desk.get(Case, case)
    kept = desk.versions_of(Case, case)
    sent = _sent(desk, desk.meetings_of_case(case))
    there = {"title": ("", value.title), "proposal": ("", markup.write(value.proposal))}
    found = [
        _history(Case, case, field, name, now, _of(kept, field), sent) for field, (name, now) in there.items()
    ]
    steps = [_step(each) for each in kept if _is_section(each.field)]
    moment_of = {each.row: each for each in kept}
    here, gone = traced(steps, len(value.sections))
    for place, section in enumerate(value.sections):
        rows = [moment_of[step.number] for step in here.get(place, ())]
        field, now = text_place("sections", place, "text"), markup.write(section.text)
        found.append(_history(Case, case, field, section.heading, now, rows, sent))
    for text in gone:
        rows = [moment_of[step.number] for step in text]
        found.append(_history(Case, case, "", "", "", rows, sent, "text"))
    return tuple(each for each in found if each.versions)


def of_item(desk: Desk, meeting: str, item: str) -> tuple[History, ...]:
    """The texts of an agenda item that have versions."""
    record = desk.meeting_record(meeting)
    value = next((each for each in record.meeting.agenda if each.id == item), None)
    if value is None:
        return ()
    case = record.case_of(value)
    name = value.number or (case.number if case else "") or value.title or (case.title if case else "")
    prefix = f"{text_place('agenda', item)}/"
    kept, sent = desk.versions_of(Meeting, meeting, prefix), _sent(desk, (meeting,))
    found = (
        _history(
            Meeting, meeting, prefix + column, name, _now(value, column), _of(kept, prefix + column), sent
        )
        for column in ("title", "details", "proposal", "discussion", "decision")
    )
    return tuple(each for each in found if each.versions)


def of_meeting(desk: Desk, meeting: str) -> tuple[History, ...]:
    """The meeting's own texts that have versions, and the texts of items that were deleted."""
    value = desk.get(Meeting, meeting)
    kept, sent = desk.versions_of(Meeting, meeting), _sent(desk, (meeting,))
    there = {each.id for each in value.agenda}
    found = [
        _history(Meeting, meeting, column, "", _now(value, column), _of(kept, column), sent)
        for column in ("title", "introduction")
        if hasattr(value, column)
    ]
    fields = dict.fromkeys(each.field for each in kept if each.field.startswith("agenda/"))
    titles = {_item(each.field): each.text for each in kept if each.field.endswith("/title") and each.text}
    for field in fields:
        item, column = _item(field), field.rpartition("/")[2]
        if item in there or column == "title" or field.count("/") != 2:
            continue
        rows = _of(kept, field)
        found.append(_history(Meeting, meeting, "", titles.get(item, ""), "", rows, sent, column))
    return tuple(each for each in found if each.versions)


def compared(older: str, newer: str) -> tuple[Line, ...]:
    """A version against what stands now, word by word; formats do not count."""
    return versions(markup.read(older).plain, markup.read(newer).plain)


def restore(desk: Desk, text: History, past: Past) -> Done:
    """Let a text say again what a version said: one operation, which undo takes back.

    Refuses ``version.deleted`` a text that has no place any more, ``version.moved`` where another part
    stands in its place by now, and (``minutes.approved``) what is locked.
    """
    if text.is_deleted:
        raise Refusal("version.deleted")

    def change(work: Work) -> None:
        value = work.get(text.kind, text.owner)
        if isinstance(value, Case) and _heading(value, text.field) not in (None, text.name):
            raise Refusal("version.moved", name=text.name)
        work.put_text(text.kind, text.owner, text.field, past.text)

    try:
        return desk.write(Op.VERSION_RESTORE, change, f"{text.column} {text.name}".strip())
    except KeyError as error:
        raise Refusal("version.deleted") from error


def _heading(case: Case, field: str) -> str | None:
    """The heading of the part that a text belongs to; ``None`` of other texts."""
    if not _is_section(field):
        return None
    place = int(field.split("/")[1])
    return case.sections[place].heading if place < len(case.sections) else ""


def _now(value: Any, column: str) -> str:
    text = getattr(value, column)
    return text if isinstance(text, str) else markup.write(text)


def _of(kept: Iterable[Kept], field: str) -> list[Kept]:
    return [each for each in kept if each.field == field]


def _is_section(field: str) -> bool:
    steps = field.split("/")
    return len(steps) == 3 and steps[0] == "sections" and steps[1].isdecimal() and steps[2] == "text"


def _step(each: Kept) -> Step:
    place = int(each.field.split("/")[1])
    return Step(each.row, (each.number, each.moment), place, each.text, each.op in _MOVING)


def _item(field: str) -> str:
    return unquote(field.split("/")[1])


def _sent(desk: Desk, meetings: Iterable[str]) -> list[tuple[datetime, Mark]]:
    """When what of these meetings was sent, by what became of it; what began a correction was not."""
    moments = desk.dispatch_moments()
    found = [
        (moments.get(each.id, each.moment), mark)
        for meeting in meetings
        for each in desk.all(Dispatch, meeting=meeting)
        if (mark := _mark(each)) is not None
    ]
    return sorted(found)


def _mark(dispatch: Dispatch) -> Mark | None:
    if dispatch.kind is DocumentKind.INVITATION:
        return Mark.SENT
    step = approval.step_of(dispatch)
    known = {
        approval.Step.COMMENTS: Mark.COMMENTS,
        approval.Step.APPROVED: Mark.APPROVED,
        approval.Step.PUBLISHED: Mark.PUBLISHED,
    }
    return known.get(step) if step else None


def _history(
    kind: Owner,
    owner: str,
    field: str,
    name: str,
    now: str,
    kept: Sequence[Kept],
    sent: Sequence[tuple[datetime, Mark]],
    column: str = "",
) -> History:
    """A text out of its rows: one that says the same as the one before is none, but it has its marks."""
    stood: list[Past] = []
    for each in kept:
        if not stood or stood[-1].text != each.text:
            stood.append(Past(each.moment, each.text))
    marked: dict[int, dict[Mark, None]] = {}
    for moment, mark in sent:
        before = [at for at, past in enumerate(stood) if past.moment <= moment]
        if before:
            marked.setdefault(before[-1], {})[mark] = None
    told = tuple(
        Past(past.moment, past.text, tuple(marked.get(at, ())))
        for at, past in enumerate(stood)
        if past.text or at
    )
    if not any(past.text for past in told):
        told = ()
    return History(kind, owner, field, column or field.rpartition("/")[2], name, now, told)
