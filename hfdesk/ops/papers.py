"""Writing a case's paper: what is not typed text, each gesture one operation.

The texts themselves are stored while they are typed (``Desk.write_text`` at
``text_place("sections", at, "text")``). All of it goes through the archive's one writing
thread in the order in which it was asked for, and each operation reads the case on that
thread: what was typed a moment before is there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import StrEnum

from hfdesk import markup
from hfdesk.domain import calendar_entry, papers
from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import EMPTY
from hfdesk.domain.values import Case, Committee, Exempt, Meeting, Paper, Status, new_id
from hfdesk.ops import entries
from hfdesk.store import Desk, Done, Op, Work


class PaperField(StrEnum):
    """What is told of a paper above and below its text."""

    TITLE = "title"
    TYPE = "type"
    OWNERS = "owners"
    OFFICERS = "officers"
    PAPER = "paper"
    TO = "to"
    COPY_TO = "copy_to"
    PROPOSAL_LABEL = "proposal_label"
    EXEMPT = "exempt"
    PUBLIC_TITLE = "public_title"
    ARCHIVE_REF = "archive_ref"
    PAPER_DATE = "paper_date"
    SIGNED_BY = "signed_by"
    SIGNED_PLACE = "signed_place"


def begin(desk: Desk, case: str) -> Done:
    """The committee's headings into a paper that has none; nothing where it has sections."""
    old = desk.get(Case, case)

    def change(work: Work) -> None:
        now = work.get(Case, case)
        work.put(papers.begun(now, work.get(Committee, now.committee)))

    return desk.write(Op.PAPER_BEGIN, change, old.title)


def begin_item(desk: Desk, meeting: str, item: str) -> Done:
    """A case, its paper begun, of an item of the agenda that has none; the proposal goes along."""
    id = new_id()

    def change(work: Work) -> None:
        held = work.get(Meeting, meeting)
        old = held.item(item)
        made = Case(
            id=id,
            committee=held.committee,
            title=old.title,
            number="" if held.status in (None, Status.DRAFT) else old.number,  # of a draft it is fixed later
            type=old.tags[0] if old.tags else "",
            owners=old.responsible,
            proposal=old.proposal,
        )
        work.put(papers.begun(made, work.get(Committee, held.committee)))
        work.put(held.with_item(replace(old, case=id, proposal=EMPTY)))

    return desk.write(Op.PAPER_BEGIN, change, desk.get(Meeting, meeting).item(item).title)


def add_section(desk: Desk, case: str, heading: str, at: int, level: int | None = None) -> Done:
    """An empty section before the one at ``at``, 2 and 3 being levels of sub-headings.

    One without a heading is text alone.
    """
    clean = " ".join(markup.clean(heading).split())
    return _change(desk, case, Op.SECTION_NEW, lambda old: papers.with_section(old, clean, at, level), clean)


def rename_section(desk: Desk, case: str, at: int, heading: str) -> Done:
    """The section at ``at`` called so; ``IndexError`` where there is none.

    Refuses (``paper.heading``) to leave a section with neither heading nor text.
    """
    clean = markup.clean(heading)
    return _section(desk, case, at, Op.SECTION_RENAME, lambda old: papers.with_heading(old, at, clean))


def set_level(desk: Desk, case: str, at: int, level: int | None) -> Done:
    """The level of the section at ``at``: 2 and 3 are sub-headings."""
    return _section(desk, case, at, Op.SECTION_LEVEL, lambda old: papers.with_level(old, at, level))


def move_section(desk: Desk, case: str, at: int, by: int) -> Done:
    """The section at ``at`` past so many of its neighbours, with its text and what stands under it.

    :func:`hfdesk.domain.papers.order_moved` tells which section then stands where.
    """
    return _section(desk, case, at, Op.SECTION_MOVE, lambda old: papers.moved(old, at, by))


def remove_section(desk: Desk, case: str, at: int) -> Done:
    """The section at ``at`` and its text out of the paper; what stands under it stays."""
    return _section(desk, case, at, Op.SECTION_REMOVE, lambda old: papers.without_section(old, at))


def set_proposal_label(desk: Desk, case: str, label: str) -> Done:
    """What stands over the proposal; without text it is the house style's label."""
    return _change(desk, case, Op.PAPER_CHANGE, lambda old: replace(old, proposal_label=_line(label)))


def change(desk: Desk, case: str, field: PaperField, typed: str, today: date) -> Done:
    """One field of a paper as it was typed; refused where it cannot be read or stored.

    Names are divided by comma, a day is read as everywhere, and ``PAPER`` takes the value of
    a :class:`~hfdesk.domain.values.Paper`. Refuses (``paper.title``) an empty title.
    """
    text = _line(typed)
    if field in (PaperField.OWNERS, PaperField.OFFICERS):
        whos = entries.people(desk, text, getattr(desk.get(Case, case), field))
        return _change(desk, case, Op.PAPER_CHANGE, lambda old: replace(old, **{field: whos}))
    return _change(desk, case, Op.PAPER_CHANGE, lambda old: _changed(old, field, text, today))


def _changed(old: Case, field: PaperField, text: str, today: date) -> Case:
    match field:
        case PaperField.TITLE if not text:
            raise Refusal("paper.title")
        case PaperField.PAPER:
            return replace(old, paper=Paper(text) if text and text != Paper.CASE else None)
        case PaperField.PAPER_DATE:
            return replace(old, paper_date=calendar_entry.day(text, today))
        case PaperField.EXEMPT:
            return _exempt(old, replace(old.exempt or Exempt(), paragraph=text))
        case PaperField.PUBLIC_TITLE:
            return _exempt(old, replace(old.exempt or Exempt(), public_title=text))
        case _:
            return replace(old, **{field: text})


def _exempt(old: Case, exempt: Exempt) -> Case:
    return replace(old, exempt=None if exempt == Exempt() else exempt)


def _section(desk: Desk, case: str, at: int, op: Op, change: Callable[[Case], Case]) -> Done:
    sections = desk.get(Case, case).sections
    label = sections[at].heading if 0 <= at < len(sections) else ""
    return _change(desk, case, op, change, label)


def _change(desk: Desk, case: str, op: Op, change: Callable[[Case], Case], label: str = "") -> Done:
    title = desk.get(Case, case).title
    return desk.write(op, lambda work: work.put(change(work.get(Case, case))), label or title)


def _line(typed: str) -> str:
    return " ".join(markup.clean(typed).split())
