"""How a committee is set up: each gesture one operation, so that it can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import Enum, auto
from typing import Any

from hfdesk import markup
from hfdesk.domain import entry, numbering, register
from hfdesk.domain.problems import Refusal
from hfdesk.domain.setup import Setup, StandingItem, setup_of, with_setup
from hfdesk.domain.text import clean
from hfdesk.domain.values import Committee, Kind, Numbering, Reset, Series, new_id
from hfdesk.store import Desk, Done, Op, Work


class Field(Enum):
    """A cell of a standing item that can be typed into."""

    TITLE = auto()
    MINUTES = auto()
    TAGS = auto()


def add(desk: Desk, name: str, id: str = "") -> Done:
    """A new committee with a name; ``id`` where it is to have a certain one."""

    def change(work: Work) -> None:
        made = Committee(id=id or new_id(), name=markup.clean(name))
        work.put(register.checked_committee(made, work.all(Committee)))

    return desk.write(Op.CREATE, change, register.tidy(name))


def change(desk: Desk, id: str, **fields: Any) -> Done:
    """Other words about a committee, the fields as :class:`Committee` has them."""
    return _committee(desk, id, lambda old: replace(old, **fields))


def delete(desk: Desk, id: str) -> Done:
    """A committee that nothing refers to; refuses any other."""
    from hfdesk.ops.register import check_unused

    label = desk.get(Committee, id).label

    def change(work: Work) -> None:
        check_unused(work, work.referring(Committee, id), label)
        work.delete(Committee, id)

    return desk.write(Op.DELETE, change, label)


def set_numbering(
    desk: Desk, id: str, pattern: str | None = None, reset: Reset | None = None, series: str | None = None
) -> Done:
    """How a committee numbers its cases; what is ``None`` stays.

    ``series`` are its own number series, each ``key: pattern``, divided by comma; two that
    share their numbers are ``key = counter: pattern``. No pattern and no series is the usual way.
    """

    def made(old: Committee) -> Committee:
        told = old.numbering or numbering.DEFAULT
        new = Numbering(
            pattern=told.pattern if pattern is None else pattern.strip() or numbering.DEFAULT.pattern,
            reset=told.reset if reset is None else reset,
            series=told.series if series is None else _series(series),
        )
        return replace(old, numbering=new)

    return _committee(desk, id, made)


def next_number(desk: Desk, id: str, day: date) -> str:
    """The number that the committee's next case gets, as it prints."""
    taken = [row.number for row in desk.number_rows(id)]
    return numbering.next_number(desk.get(Committee, id), taken, day)


def set_next_number(desk: Desk, id: str, typed: str, day: date) -> Done:
    """Lets the numbers go on from a typed one: ``46`` or ``46/26``; no text: from the last one used.

    Refuses one that is used or lies before the last one used. In a committee whose numbers
    begin again each year it holds for that day's year alone.
    """
    text = register.tidy(typed)

    def made(work: Work) -> None:
        old = work.get(Committee, id)
        setup = replace(setup_of(old), next_number=None, next_number_year=None)
        if text:
            setup = _from(work, with_setup(old, setup), setup, text, day)
        work.put(with_setup(old, setup))

    return desk.write(Op.SETUP, made, desk.get(Committee, id).label)


def change_setup(desk: Desk, id: str, **fields: Any) -> Done:
    """Other settings, the fields as :class:`~hfdesk.domain.setup.Setup` has them."""
    texts = {name: clean(text) for name, text in fields.items() if isinstance(text, str)}
    return _setup(desk, id, lambda old: replace(old, **{**fields, **texts}))


def add_standing(desk: Desk, id: str, item: StandingItem, at: int) -> Done:
    """A standing item before the one that stands at ``at``."""

    def made(old: Setup) -> Setup:
        items = (*old.standing_items[:at], item, *old.standing_items[at:])
        return replace(old, standing_items=items)

    return _setup(desk, id, made)


def change_standing(desk: Desk, id: str, at: int, **fields: Any) -> Done:
    """Other words about a standing item, the fields as :class:`StandingItem` has them."""

    def made(old: Setup) -> Setup:
        items = list(old.standing_items)
        items[at] = replace(items[at], **fields)
        return replace(old, standing_items=tuple(items))

    return _setup(desk, id, made)


def enter_standing(desk: Desk, id: str, at: int, field: Field, typed: str) -> Done:
    """What was typed into a cell of a standing item; refused where it cannot be read or stored."""
    text = register.tidy(markup.clean(typed))
    match field:
        case Field.TITLE:
            return change_standing(desk, id, at, title=text)
        case Field.MINUTES:
            before = setup_of(desk.get(Committee, id)).standing_items[at].minutes
            return change_standing(desk, id, at, minutes=entry.minutes(text, before))
        case Field.TAGS:
            return change_standing(desk, id, at, tags=entry.parts(text))


def turn_standing(desk: Desk, id: str, at: int) -> Done:
    """The next kind for a standing item: case, note, break, eventuelt, heading."""
    kinds = tuple(Kind)
    kind = setup_of(desk.get(Committee, id)).standing_items[at].kind
    return change_standing(desk, id, at, kind=kinds[(kinds.index(kind) + 1) % len(kinds)])


def move_standing(desk: Desk, id: str, at: int, by: int) -> Done:
    """A standing item so many places down, or up where negative."""
    return _setup(desk, id, lambda old: replace(old, standing_items=_moved(old.standing_items, at, by)))


def take_standing_out(desk: Desk, id: str, at: int) -> Done:
    """A standing item goes."""
    return _setup(
        desk,
        id,
        lambda old: replace(old, standing_items=old.standing_items[:at] + old.standing_items[at + 1 :]),
    )


def set_phrase(desk: Desk, id: str, at: int, typed: str) -> Done:
    """The committee's own phrase at a place, or a new one behind all; without words it goes."""
    text = register.tidy(markup.clean(typed))

    def made(old: Setup) -> Setup:
        phrases = [*old.phrases[:at], *([text] if text else []), *old.phrases[at + 1 :]]
        return replace(old, phrases=tuple(dict.fromkeys(phrases)))

    return _setup(desk, id, made)


def move_phrase(desk: Desk, id: str, at: int, by: int) -> Done:
    """A phrase so many places down, or up where negative."""
    return _setup(desk, id, lambda old: replace(old, phrases=_moved(old.phrases, at, by)))


def _moved(parts: tuple[Any, ...], at: int, by: int) -> tuple[Any, ...]:
    rest = [*parts[:at], *parts[at + 1 :]]
    rest.insert(min(max(0, at + by), len(rest)), parts[at])
    return tuple(rest)


def _series(text: str) -> tuple[Series, ...]:
    found: list[Series] = []
    for part in entry.parts(text):
        key, colon, pattern = part.partition(":")
        name, _, counter = key.partition("=")
        if not colon:
            raise Refusal("register.series", text=part)
        found.append(Series(key=name.strip(), pattern=pattern.strip(), counter=counter.strip()))
    return tuple(found)


def series_text(told: Numbering | None) -> str:
    """Number series as :func:`set_numbering` reads them."""
    return ", ".join(
        f"{each.key}{f' = {each.counter}' if each.counter else ''}: {each.pattern}"
        for each in (told.series if told else ())
    )


def _from(work: Work, committee: Committee, setup: Setup, text: str, day: date) -> Setup:
    sequence = int(text) if text.isascii() and text.isdecimal() else numbering.sequence(committee, text)
    taken = [row.number for row in work.number_rows(committee.id)]
    least = numbering.sequence(committee, free := numbering.next_number(committee, taken, day))
    if not sequence or sequence > 999_999 or not least:
        raise Refusal("register.number", text=text, free=free)
    if sequence < least:
        raise Refusal("register.number_used", text=text, free=free)
    yearly = (committee.numbering or numbering.DEFAULT).reset is Reset.YEAR
    return replace(setup, next_number=sequence, next_number_year=day.year if yearly else None)


def _committee(desk: Desk, id: str, make: Callable[[Committee], Committee]) -> Done:
    def changed(work: Work) -> None:
        work.put(register.checked_committee(make(work.get(Committee, id)), work.all(Committee)))

    return desk.write(Op.CHANGE, changed, desk.get(Committee, id).label)


def _setup(desk: Desk, id: str, make: Callable[[Setup], Setup]) -> Done:
    def changed(work: Work) -> None:
        old = work.get(Committee, id)
        work.put(with_setup(old, register.checked_setup(make(setup_of(old)))))

    return desk.write(Op.SETUP, changed, desk.get(Committee, id).label)
