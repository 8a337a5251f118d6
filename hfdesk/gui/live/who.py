"""Somebody in a meeting, in the window's words: whether there, since when, for whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hfdesk.domain import live, numbering, presence
from hfdesk.domain.entitled import Quorum
from hfdesk.domain.records import MeetingRecord, Register
from hfdesk.domain.roster import Body, Group, Someone
from hfdesk.domain.values import AgendaItem, Attendance, Presence, Role
from hfdesk.gui import dates, words
from hfdesk.gui.i18n import tr
from hfdesk.gui.live.people import PersonRow
from hfdesk.gui.rows import dotted, sentence


def group_title(group: Group) -> str:
    """The head over a group of people."""
    fixed = {
        Body.MUNICIPALITIES: tr("The municipalities"),
        Body.DISTRICTS: tr("Districts and agencies"),
        Body.PRACTICE: tr("GPs, users and employees"),
        Body.OTHERS: tr("Others"),
        Body.GUESTS: tr("Secretariat and guests"),
        Body.HOSPITALS: tr("The hospital"),
    }
    text = listed([*group.names[:1], *map(_inside, group.names[1:])]) or fixed.get(group.body, tr("Others"))
    return f"{text[:1].upper()}{text[1:]}"


def _inside(name: str) -> str:
    """A group's name behind another one: «Fra sykehuset og fra kommunene»."""
    first, _, rest = name.partition(" ")
    return f"{first.lower()} {rest}" if first in ("Fra", "Frå", "From") else name


def listed(names: Sequence[str]) -> str:
    """``A, B og C``."""
    if len(names) < 2:
        return "".join(names)
    return tr("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def short_numbers(record: MeetingRecord, numbers: Iterable[str]) -> str:
    """``45`` for 45/25, as one says it in the meeting; in a row ``45–47``."""
    order = [each.number for each in record.meeting.agenda if each.number]
    places = [order.index(each) for each in numbers if each in order]
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    said = [numbering.sequence(record.committee, each) for each in order]
    texts = [str(figure or number) for figure, number in zip(said, order, strict=True)]
    return ", ".join(
        dates.DASH.join(texts[at] for at in ([run[0], run[-1]] if len(run) > 1 else run)) for run in runs
    )


def row_of(
    record: MeetingRecord, names: Register, someone: Someone, item: AgendaItem | None, titled: bool = False
) -> PersonRow:
    """A row for one who has a record; ``names`` tells whom a deputy stands in for.

    ``titled``: among people of one organization the title says more.
    """
    held = someone.record
    assert held is not None
    here = presence.here(record.meeting, held, item)
    recused = is_recused(item, someone.key)
    icon, color = _sign(held, here and not recused)
    right = word(record, names, someone, item)
    return PersonRow(
        someone.key,
        someone.name,
        icon,
        color,
        (held.title if titled else "") or someone.organization or held.title,
        right,
        muted=not here or recused,
        strong=bool(held.deputy_for) and here,
        sentence=sentence(
            someone.name, someone.organization, tr("present") if here else tr("not present"), right
        ),
    )


def word(record: MeetingRecord, names: Register, someone: Someone, item: AgendaItem | None) -> str:
    """What is special of somebody now, in a word or two."""
    held = someone.record
    if held is None:
        return ""
    here = presence.here(record.meeting, held, item)
    if is_recused(item, someone.key):
        return tr("recused")
    if not here:
        return _away(record, held)
    if held.items:
        return tr("on case {numbers}").format(numbers=short_numbers(record, held.items))
    if held.from_:
        return tr("came {clock}").format(clock=dates.clock(held.from_))
    if held.deputy_for:
        return tr("deputy for {name}").format(name=name_of(names, held.deputy_for))
    return held.note or (tr("on a screen") if held.remote else "") or _part(record, someone)


def name_of(names: Register, key: str) -> str:
    """The name of one of the register, else the key, which is a name then."""
    known = names.people.get(key)
    return known.name if known else key


def is_recused(item: AgendaItem | None, key: str) -> bool:
    """Whether somebody is recused on an item."""
    return item is not None and any(presence.key_of(each.who) == key for each in item.recusals)


def quorum_words(quorum: Quorum | None, names: Register) -> str:
    """That the meeting cannot decide, and who went; ``""`` where it can."""
    if quorum is None or quorum.holds:
        return ""
    told = tr("Not a quorum: {present} of {needed} needed.").format(
        present=quorum.present, needed=quorum.needed
    )
    lost = listed([names.name(each) or each.as_ for each in quorum.lost_by])
    return f"{told} {tr('Last to go: {names}.').format(names=lost)}" if lost else told


def _sign(held: Attendance, here: bool) -> tuple[str, str]:
    if here and held.from_:
        return "came", "success"
    if here:
        return "dot", "success"
    if held.status is Presence.PRESENT and held.to:
        return "left", "muted"
    return ("clock", "muted") if held.status is Presence.PRESENT else ("ring", "muted")


def _away(record: MeetingRecord, held: Attendance) -> str:
    if held.status is Presence.ABSENT:
        told = _absent(record, held)
        return held.note if told.casefold() in held.note.casefold() else dotted(told, held.note)
    if held.status is Presence.NO_SHOW:
        return held.note or tr("comes later")
    if held.to:
        return tr("left {clock}").format(clock=dates.clock(held.to))
    if held.items:
        return tr("on case {numbers}").format(numbers=short_numbers(record, held.items))
    if held.to_item:
        return tr("left after {number}").format(number=short_numbers(record, (held.to_item,)))
    return tr("from case {number}").format(number=short_numbers(record, (held.from_item,)))


def _absent(record: MeetingRecord, held: Attendance) -> str:
    running = live.is_running(record.meeting)
    deputy = presence.deputy_of(record.meeting, presence.key(held)) if running else None
    return tr("deputy attends") if deputy else "" if running else tr("absent")


def _part(record: MeetingRecord, someone: Someone) -> str:
    """What somebody is in the meeting: leader, minute-taker …"""
    told = someone.record.role if someone.record else ""
    seat = someone.seat
    if told or seat is None or seat.role not in (Role.LEADER, Role.DEPUTY_LEADER, Role.SECRETARY):
        return told
    return words.role(seat.role).lower()
