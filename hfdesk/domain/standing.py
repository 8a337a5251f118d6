"""The standing items of a new agenda, and which minutes the approval on it names.

The minutes that a meeting approves are those of the committee's meeting before it, with
those of earlier meetings that were held and never got theirs approved. Where the meeting
before has not been held either, it will approve what is older, and is named alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, time

from hfdesk.domain.setup import PREVIOUS, Setup, StandingItem, Where
from hfdesk.domain.values import AgendaItem, Language, Meeting, Status, new_id

FROM = {Language.NB: "fra", Language.NN: "frå", Language.EN: "from"}
BEFORE = {Language.NB: "forrige møte", Language.NN: "førre møte", Language.EN: "the previous meeting"}
AND = {Language.NB: " og ", Language.NN: " og ", Language.EN: " and "}

_HELD = frozenset({Status.HELD, Status.MINUTED, Status.CIRCULATED})
_APPROVES = re.compile(
    r"(godkjenn(ing|e|ast)?\b.*\b(møte)?(referat|protokoll|møtebok)|approv(al|e)\b.*\bminutes)", re.IGNORECASE
)
_BEFORE = re.compile(
    r"\s+(fra|frå|from|of)\s+((det|the)\s+)?(forrige|førre|siste|sist|previous|last)(\s+(møte|møtet|meeting))?\b",
    re.IGNORECASE,
)

Days = Callable[[Meeting], str]
"""The day of a meeting as the committee prints it."""


def with_slot(title: str, language: Language) -> str:
    """A standing item's title with the place for the day of the meeting before.

    A title that approves minutes and names no meeting gets one: «Godkjenning av referat»
    and «Godkjenning av referat fra forrige møte» both become «… fra {previous}». One with
    a figure in it names its meeting already; every other title stays as it is.
    """
    if PREVIOUS in title or any(letter.isdigit() for letter in title) or not _APPROVES.match(title):
        return title
    told = _BEFORE.search(title)
    if told:
        return f"{title[: told.start()]} {told[1]} {PREVIOUS}{title[told.end() :]}"
    if re.search(r"\b(forrige|førre|previous)\b", title, re.IGNORECASE):
        return title
    return f"{title.removesuffix('.')} {FROM[language]} {PREVIOUS}"


def approves(title: str) -> bool:
    """Whether a title is that of an item which approves minutes."""
    return _APPROVES.match(title) is not None


def previous(meeting: Meeting, others: Iterable[Meeting], days: Days) -> tuple[Meeting, ...]:
    """The meetings whose minutes a meeting is to approve, the oldest first.

    ``others`` are the committee's meetings; those that were called off do not count.
    """
    earlier = _earlier(meeting, others)
    if not earlier:
        return ()
    last = earlier[-1]
    waiting = tuple(_waiting(earlier, days))
    if last.status is Status.APPROVED:
        return waiting or (last,)
    return waiting if last in waiting else (last,)


def _waiting(earlier: Sequence[Meeting], days: Days) -> Iterator[Meeting]:
    """The meetings that were held and have no minutes approved, nor a later one that names them."""
    for at, each in enumerate(earlier):
        if each.status in _HELD and each.approved_by is None:
            named = re.compile(rf"(?<!\d){re.escape(days(each).removesuffix('.'))}(?!\d)")
            titles = (item.title for later in earlier[at + 1 :] for item in later.agenda)
            if not any(_APPROVES.match(title) and named.search(title) for title in titles):
                yield each


def filled(title: str, language: Language, days: Sequence[str]) -> str:
    """A title with the days in its place for them; «forrige møte» where there are none."""
    if PREVIOUS not in title:
        return title
    told = AND[language].join(part for part in (", ".join(days[:-1]), *days[-1:]) if part)
    return re.sub(r"\.\.(?!\.)", ".", title.replace(PREVIOUS, told or BEFORE[language]))


def items(
    setup: Setup, language: Language, days: Sequence[str], lengths: Sequence[AgendaItem] = ()
) -> tuple[AgendaItem, ...]:
    """The standing items as a new agenda begins with them, in their order.

    ``lengths`` are the items of an agenda before: an item that stood there keeps the
    length it had.
    """
    ordered = in_order(setup)
    made = [_item(each, filled(with_slot(each.title, language), language, days)) for each in ordered]
    return tuple(_as_long(item, stood) for item, stood in zip(made, _stood(ordered, lengths), strict=True))


def in_order(setup: Setup) -> list[StandingItem]:
    """The standing items in the order of an agenda."""
    return sorted(setup.standing_items, key=lambda each: list(Where).index(each.place))


def came_from(item: AgendaItem, standing: StandingItem) -> bool:
    """Whether an agenda's item is the standing one: of its kind and title, whatever day that names."""
    if item.kind is not standing.kind or item.case:
        return False
    if item.title == standing.title:
        return True
    title = with_slot(standing.title, Language.NB)
    start = title.partition(PREVIOUS)[0] if PREVIOUS in title else ""
    known = min((start.removesuffix(f"{word} ") for word in FROM.values()), key=len)
    return bool(known) and item.title.startswith(known)


def new_titles(
    meeting: Meeting,
    setup: Setup,
    language: Language,
    days: Days,
    before: Sequence[Meeting],
    after: Sequence[Meeting],
) -> Mapping[str, str]:
    """New titles by item, so that the approval on a meeting's agenda names the right meetings.

    ``before`` and ``after`` are the committee's meetings before and after a change. A title
    that is not as it came by itself was changed by hand, and stays.
    """
    old = next((each for each in before if each.id == meeting.id), meeting)
    earlier = _earlier(old, before)
    told = [days(each) for each in previous(meeting, after, days)]
    titles: dict[str, str] = {}
    for standing in setup.standing_items:
        title = with_slot(standing.title, language)
        if PREVIOUS in title:
            said = filled(title, language, told)
            titles |= dict.fromkeys((standing.title, *_came(title, language, days, earlier)), said)
    return {
        item.id: titles[item.title]
        for item in meeting.agenda
        if titles.get(item.title, item.title) != item.title
    }


def _came(title: str, language: Language, days: Days, earlier: Sequence[Meeting]) -> Iterator[str]:
    """What the title may have been when it came by itself: how far the others had come is not known."""
    yield filled(title, language, ())
    known = [each for each in earlier if each.status in _HELD and each.approved_by is None]
    for last in (earlier[-1:], ()):
        told = [days(each) for each in (*(each for each in known if each not in last), *last)]
        for at in range(len(told)):
            yield filled(title, language, told[at:])


def _earlier(meeting: Meeting, others: Iterable[Meeting]) -> list[Meeting]:
    """The others before it, oldest first."""
    when = _moment(meeting)
    found = (each for each in others if each.id != meeting.id and not each.cancelled and _moment(each) < when)
    return sorted(found, key=_moment)


def _moment(meeting: Meeting) -> tuple[date, time, str]:
    return (meeting.date, meeting.start or time(), meeting.id)


def _item(standing: StandingItem, title: str) -> AgendaItem:
    return AgendaItem(
        id=new_id(),
        kind=standing.kind,
        title=title,
        minutes=standing.minutes,
        tags=standing.tags,
        series=standing.series,
    )


def _stood(standing: Sequence[StandingItem], lengths: Sequence[AgendaItem]) -> Iterator[AgendaItem | None]:
    """The item of an agenda before that each standing item was there."""
    for each in standing:
        yield next((item for item in lengths if came_from(item, each)), None)


def _as_long(item: AgendaItem, stood: AgendaItem | None) -> AgendaItem:
    return item if stood is None or stood.minutes is None else replace(item, minutes=stood.minutes)
