"""What a meeting takes over from one before it: its frame, not its cases nor what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from hfdesk.domain.arranging import When
from hfdesk.domain.setup import Setup, Where
from hfdesk.domain.standing import came_from, in_order, items
from hfdesk.domain.values import AgendaItem, DocumentKind, Kind, Language, Meeting, Status, new_id

_FRAME = frozenset({Kind.BREAK, Kind.HEADING, Kind.OTHER_BUSINESS})


def like(meeting: Meeting, when: When, agenda: tuple[AgendaItem, ...]) -> Meeting:
    """A new meeting with the place and people of one before it, and an agenda of its own."""
    return Meeting(
        id=new_id(),
        committee=meeting.committee,
        date=when.date,
        start=when.start,
        end=when.end,
        end_date=when.end_date,
        place=meeting.place,
        online=meeting.online,
        to=meeting.to,
        copy_to=meeting.copy_to,
        from_=meeting.from_,
        chair=meeting.chair,
        minute_takers=meeting.minute_takers,
        secretariat=meeting.secretariat,
        signatures=tuple(each for each in meeting.signatures if each.in_ is DocumentKind.INVITATION),
        status=Status.DRAFT,
        agenda=agenda,
    )


def copied(meeting: Meeting, when: When, agenda: tuple[AgendaItem, ...]) -> Meeting:
    """As :func:`like`, with its title, subject and further lines too."""
    made = like(meeting, when, agenda)
    return replace(made, title=meeting.title, subject=meeting.subject, lines=meeting.lines)


def frame(
    setup: Setup, language: Language, days: Sequence[str], before: Sequence[AgendaItem]
) -> tuple[AgendaItem, ...]:
    """An agenda as the one before it began: standing items with the lengths they had, breaks, heads.

    ``days`` are those of the meetings whose minutes are approved. Standing items that the
    one before did not have come where they belong.
    """
    return _taken_over(setup, language, days, before, whole=False)


def without_cases(
    setup: Setup, language: Language, days: Sequence[str], before: Sequence[AgendaItem]
) -> tuple[AgendaItem, ...]:
    """An agenda as another, without its cases that have a paper, their numbers and what came of them."""
    return _taken_over(setup, language, days, before, whole=True)


def _taken_over(
    setup: Setup, language: Language, days: Sequence[str], before: Sequence[AgendaItem], *, whole: bool
) -> tuple[AgendaItem, ...]:
    fresh = dict(zip(in_order(setup), items(setup, language, days, before), strict=True))
    ids: dict[str, str] = {}
    agenda: list[AgendaItem] = []
    for item in before:
        standing = next((each for each in fresh if came_from(item, each)), None)
        if standing is not None:
            made = replace(fresh.pop(standing), start=item.start)
        elif item.case or not (whole or item.kind in _FRAME):
            continue
        else:
            made = _bare(item, ids)
        ids[item.id] = made.id
        agenda.append(made)
    if whole:
        return tuple(agenda)
    first = [item for standing, item in fresh.items() if standing.place is Where.FIRST]
    return (*first, *agenda, *(item for item in fresh.values() if item not in first))


def _bare(item: AgendaItem, ids: Mapping[str, str]) -> AgendaItem:
    """The item as it was planned, with no number and none of what the minutes say of it."""
    return AgendaItem(
        id=new_id(),
        kind=item.kind,
        parent=ids.get(item.parent, ""),
        series=item.series,
        remark=item.remark,
        title=item.title,
        presenters=item.presenters,
        responsible=item.responsible,
        minutes=item.minutes,
        start=item.start,
        tags=item.tags,
        details=item.details,
    )
