"""What the program can safely do about a finding: each one operation, so that it can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar

from hfdesk.domain import planning, standing
from hfdesk.domain.checks import Finding, Repair, kinds
from hfdesk.domain.problems import Refusal
from hfdesk.domain.setup import PREVIOUS, setup_of
from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Language, Meeting, Who, new_id
from hfdesk.ops import agendas, house
from hfdesk.store import Desk, Done, Op, Work

T = TypeVar("T", Meeting, AgendaItem, Case)
APPROVAL = {
    Language.NB: f"Godkjenning av referat fra {PREVIOUS}",
    Language.NN: f"Godkjenning av referat frå {PREVIOUS}",
    Language.EN: f"Approval of the minutes of {PREVIOUS}",
}
_MEETINGS = ("chair", "minute_takers", "secretariat")
_ITEMS = ("responsible", "presenters")
_CASES = ("owners", "officers")


def mend(desk: Desk, meeting: str, finding: Finding) -> Done:
    """Repair what was found in a meeting; refuses (``finding.no_repair``) what cannot be."""
    match finding.repair:
        case Repair.END:
            return agendas.shift_end(desk, meeting)
        case Repair.TITLE:
            return _item(desk, meeting, finding, lambda item, case: replace(item, title=case.title))
        case Repair.COUNT:
            return _item(
                desk,
                meeting,
                finding,
                lambda item, case: replace(item, attachment_count=len(case.attachments)),
            )
        case Repair.PREVIOUS:
            return _approve(desk, meeting, finding.values["day"])
        case Repair.NAME:
            return _respell(desk, meeting, finding.values["name"], finding.values["person"])
        case None:
            raise Refusal("finding.no_repair")


def _item(
    desk: Desk, meeting: str, finding: Finding, change: Callable[[AgendaItem, Case], AgendaItem]
) -> Done:
    case = desk.get(Case, finding.case)

    def write(work: Work) -> None:
        old = work.get(Meeting, meeting)
        work.put(old.with_item(change(old.item(finding.item), work.get(Case, finding.case))))

    return desk.write(Op.REPAIR, write, case.title)


def _approve(desk: Desk, meeting: str, day: date) -> Done:
    """The approval of the minutes of that day onto the agenda, behind what opens the meeting."""
    held = desk.get(Meeting, meeting)
    committee = desk.get(Committee, held.committee)
    told = house.days(desk, committee)(Meeting(id="", committee=committee.id, date=day))
    item = approval(committee, told)
    first = held.agenda[:1]
    at = int(bool(first) and kinds.approves(first[0].title))
    return desk.write(
        Op.AGENDA_INSERT,
        lambda work: work.put(planning.insert(work.get(Meeting, meeting), item, at)),
        item.title,
    )


def approval(committee: Committee, told: str) -> AgendaItem:
    """The item that approves the minutes of a day: the committee's standing item, or a usual one."""
    language = committee.language or Language.NB
    for each in setup_of(committee).standing_items:
        title = standing.with_slot(each.title, language)
        if PREVIOUS in title:
            return AgendaItem(
                id=new_id(),
                kind=each.kind,
                title=standing.filled(title, language, (told,)),
                minutes=each.minutes,
                tags=each.tags,
                series=each.series,
            )
    return AgendaItem(id=new_id(), kind=Kind.CASE, title=APPROVAL[language].replace(PREVIOUS, told))


def _respell(desk: Desk, meeting: str, name: str, person: str) -> Done:
    """A name in the meeting and its cases becomes the register's person."""

    def write(work: Work) -> None:
        old = work.get(Meeting, meeting)
        agenda = tuple(_renamed(item, _ITEMS, name, person) for item in old.agenda)
        work.put(replace(_renamed(old, _MEETINGS, name, person), agenda=agenda))
        for item in old.agenda:
            if item.case:
                work.put(_renamed(work.get(Case, item.case), _CASES, name, person))

    return desk.write(Op.REPAIR, write, name)


def _renamed(value: T, fields: tuple[str, ...], name: str, person: str) -> T:
    changes: Mapping[str, tuple[Who, ...]] = {
        field: tuple(Who(person=person) if who.as_ == name else who for who in getattr(value, field))
        for field in fields
    }
    return replace(value, **changes)
