"""What comes up in a meeting: new items, another type, a closed part, a case put off. Each one operation.

``moment`` is what the clock says: local, without a zone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from hfdesk import markup
from hfdesk.domain import closed, live, numbering, surprises
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Language, Meeting, Outcome, Reset, new_id
from hfdesk.ops.entries import TITLES
from hfdesk.store import Desk, Done, Op, Work


def new_item(desk: Desk, meeting: str, title: str, moment: datetime, *, numbered: bool = False) -> Done:
    """A new item, treated from now on: under eventuelt, or with the committee's next number.

    Without a title it is called what a new case is, until it gets one.
    """
    old = _running(desk, meeting)
    committee = desk.get(Committee, old.committee)
    names = {kind: TITLES[kind][committee.language or Language.NB] for kind in TITLES}
    clean = " ".join(markup.clean(title).split()) or names[Kind.CASE]
    item = AgendaItem(id=new_id(), kind=Kind.CASE, title=clean)

    def change(work: Work) -> None:
        held = work.get(Meeting, meeting)
        if numbered:
            grown = surprises.with_own_number(held, item, committee, _taken(work, held, committee))
        else:
            grown = surprises.under_other_business(held, item, names[Kind.OTHER_BUSINESS])
        work.put(live.entered(grown, item.id, _whole(moment)) if live.is_running(held) else grown)

    return desk.write(Op.LIVE_ITEM, change, clean)


def retype(desk: Desk, meeting: str, item: str, tags: Iterable[str]) -> Done:
    """Another type of an item; a turn from informing to deciding is told in the minutes."""
    old = _running(desk, meeting)
    committee, held = desk.get(Committee, old.committee), old.item(item)
    case = desk.get(Case, held.case) if held.case else None
    told = tuple(dict.fromkeys(clean for tag in tags if (clean := " ".join(markup.clean(tag).split()))))
    language = committee.language or Language.NB
    return _item(desk, old, item, Op.LIVE_TYPE, lambda each: surprises.retyped(each, told, case, language))


def put_off(desk: Desk, meeting: str, item: str, outcome: Outcome) -> Done:
    """A case postponed, sent back or withdrawn, with the committee's sentence for it as the decision.

    A decision that is written stays. The same outcome once more takes it back.
    """
    old = _running(desk, meeting)
    committee = desk.get(Committee, old.committee)
    return _item(desk, old, item, Op.LIVE_OUTCOME, lambda each: surprises.put_off(each, outcome, committee))


def lock(
    desk: Desk, meeting: str, item: str, ground: str, stayed: str, moment: datetime, public_title: str = ""
) -> Done:
    """Close the meeting for an item, or tell anew with what ground and who stays.

    Refuses (``live.no_ground``) without a ground in the law.
    """
    told = " ".join(markup.clean(ground).split())
    if not told:
        raise Refusal("live.no_ground")
    names, public = (" ".join(markup.clean(each).split()) for each in (stayed, public_title))

    def change(each: AgendaItem) -> AgendaItem:
        return closed.locked(each, told, names, _whole(moment), public)

    return _item(desk, _running(desk, meeting), item, Op.LIVE_LOCK, change)


def tell_closed(desk: Desk, meeting: str, item: str, part: closed.Closed, public_title: str = "") -> Done:
    """Correct the closed part of an item: its ground, who stayed, its clocks, its public title.

    Refuses (``live.no_ground``) without a ground in the law, and (``live.ends_before``) an end
    before the start.
    """
    ground, names, public = (
        " ".join(markup.clean(each).split()) for each in (part.ground, part.stayed, public_title)
    )
    if not ground:
        raise Refusal("live.no_ground")
    told = replace(part, ground=ground, stayed=names)
    old = _running(desk, meeting)
    closed.corrected(old.item(item), told, public)
    return _item(desk, old, item, Op.LIVE_LOCK, lambda each: closed.corrected(each, told, public))


def never_closed(desk: Desk, meeting: str, item: str) -> Done:
    """The item was not treated behind closed doors after all, and is exempt no longer."""
    old = _running(desk, meeting)
    return _item(desk, old, item, Op.LIVE_UNLOCK, lambda each: replace(each, exempt=None))


def unlock(desk: Desk, meeting: str, item: str, moment: datetime) -> Done:
    """Open the meeting again; what was said behind closed doors stays exempt."""
    old = _running(desk, meeting)
    return _item(desk, old, item, Op.LIVE_UNLOCK, lambda each: closed.unlocked(each, _whole(moment)))


def _item(desk: Desk, old: Meeting, item: str, op: Op, change: Callable[[AgendaItem], AgendaItem]) -> Done:
    def put(work: Work) -> None:
        held = work.get(Meeting, old.id)
        work.put(held.with_item(change(held.item(item))))

    found = old.item(item)
    return desk.write(op, put, found.title or (desk.get(Case, found.case).title if found.case else ""))


def _running(desk: Desk, meeting: str) -> Meeting:
    old = desk.get(Meeting, meeting)
    if not live.is_coming(old):
        raise Refusal("live.over")
    return old


def _taken(work: Work, meeting: Meeting, committee: Committee) -> tuple[str, ...]:
    yearly = (committee.numbering or numbering.DEFAULT).reset is Reset.YEAR
    rows = work.number_rows(committee.id, meeting.date.year if yearly else None)
    return tuple(row.number for row in rows if row.meeting != meeting.id)


def _whole(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None, microsecond=0)
