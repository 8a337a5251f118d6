"""Lists of people: who was there, who leads, who answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from hfdesk.documents.compose.context import Context
from hfdesk.documents.layout import ListStyle, People, PersonFormat, RoleStyle
from hfdesk.documents.model import Para, Span, Style
from hfdesk.domain import presence
from hfdesk.domain.attendance import enumerated, for_items, whole
from hfdesk.domain.records import Attendee
from hfdesk.domain.values import Attendance, Presence, Who

_ATTENDANCE = {status.value: status for status in Presence}


def listed(ctx: Context, people: People, style: Style, of: str | None = None) -> tuple[Para, ...]:
    """The paragraphs of a list of people (of one of its kinds only, where told)."""
    kinds = people.of if of is None else (of,)
    if all(kind in _ATTENDANCE for kind in kinds):
        statuses = {_ATTENDANCE[kind] for kind in kinds}
        records = [one for one in ctx.meeting.attendance if one.status in statuses] if ctx.meeting else []
        return tuple(_attendance(ctx, people, records, style))
    names = [_who(ctx, who, people.person) for kind in kinds for who in _named(ctx, kind)]
    return tuple(_set(ctx, people, names, style))


def responsible(ctx: Context, people: People, whos: Iterable[Who], style: Style) -> tuple[Para, ...]:
    """Those who answer for an item."""
    return tuple(_set(ctx, people, [_who(ctx, who, people.person) for who in whos], style))


def _named(ctx: Context, kind: str) -> tuple[Who, ...]:
    owner = ctx.case if kind in {"owners", "officers"} else ctx.meeting
    return getattr(owner, kind) if owner else ()


def _set(ctx: Context, people: People, names: list[str], style: Style) -> Iterator[Para]:
    if people.style is ListStyle.LINES:
        yield from (Para((Span(name),), style) for name in names)
    elif names:
        yield Para((Span(_running(ctx, people, names)),), style)


def _running(ctx: Context, people: People, names: list[str]) -> str:
    """Names in one paragraph."""
    if not names:
        return ""
    last = ctx.words.phrase("and") if people.last.strip() == "og" else people.last or people.divider
    text = last.join(part for part in (people.divider.join(names[:-1]), names[-1]) if part)
    return text if text.endswith(people.end) else text + people.end


def _attendance(ctx: Context, people: People, records: list[Attendance], style: Style) -> Iterator[Para]:
    """Attendance, consecutive records of one group under its label."""
    for group, same in groupby(records, key=lambda record: record.group):
        members = list(same)
        if people.style is ListStyle.LINES:
            if group:
                yield Para((Span(group),), Style.LABEL, keep=True)
            yield from _set(ctx, people, [_present(ctx, people, one) for one in members], style)
        else:
            text = _prose(ctx, people, members)
            yield Para((Span(f"{group}: {text}" if group else text),), style)


def _prose(ctx: Context, people: People, records: list[Attendance]) -> str:
    always = whole(records) if people.guests_apart else records
    sentences = [_running(ctx, people, [_present(ctx, people, one) for one in always])]
    for items, guests in for_items(records) if people.guests_apart else ():
        names = enumerated([_present(ctx, people, one) for one in guests], ctx.words.phrase("and"))
        sentences.append(names + ctx.words.phrase("on_items", numbers=ctx.numbers(items)))
    if people.guests_apart:
        sentences += _moved(ctx, records)
    return " ".join(sentence for sentence in sentences if sentence)


def _moved(ctx: Context, records: list[Attendance]) -> list[str]:
    """«Ada Berg og Bo Dahl forlot møtet etter sak 5.»: who came and left, in sentences."""
    found: dict[tuple[str, str], list[str]] = {}
    for record in records:
        for move in _moves(ctx, record):
            found.setdefault(move, []).append(ctx.register.attendee(record).name)
    say = ctx.words.phrase
    return [
        say(f"{key}_sentence", names=enumerated(names, say("and")), number=number)
        for (key, number), names in found.items()
    ]


def _moves(ctx: Context, record: Attendance) -> Iterator[tuple[str, str]]:
    """(phrase, number of the item) for coming and leaving, where items tell of it."""
    if ctx.meeting is None or record.items:
        return
    if record.from_item and not presence.on_time(ctx.meeting, record):
        within = presence.came_within(ctx.meeting, record)
        yield "came_in_item" if within else "from_item", ctx.numbers((record.from_item,))
    if record.to_item:
        within = presence.left_within(ctx.meeting, record)
        yield "left_in_item" if within else "left_after_item", ctx.numbers((record.to_item,))


def _present(ctx: Context, people: People, record: Attendance) -> str:
    """One attendee: name, title, organization as the layout wants them, and what was special."""
    attendee = ctx.register.attendee(record)
    if people.full_first:
        attendee = replace(attendee, organization=_in_full(ctx, record) or attendee.organization)
    text = _parts(people.person, attendee)
    remarks = list(_remarks(ctx, record, guests_apart=people.guests_apart))
    if remarks and text.endswith(")") and people.person.role is RoleStyle.BRACKETS and record.role:
        return f"{text[:-1]}, {', '.join(remarks)})"
    return f"{text} ({', '.join(remarks)})" if remarks else text


def _in_full(ctx: Context, record: Attendance) -> str:
    """``Sykehuset Nord (SN)`` for the first who is from there; ``""`` for others.

    Where any record spells the name in full, the house has decided itself who is the first.
    """
    known = ctx.register.people.get(record.person)
    home = ctx.register.organizations.get(known.organization) if known else None
    if home is None or not home.short_name or ctx.meeting is None:
        return ""
    printed = [(each, ctx.register.attendee(each).organization) for each in _in_print(ctx.meeting.attendance)]
    if any(home.name in organization for _, organization in printed):
        return ""
    first = next((each for each, organization in printed if organization == home.short_name), None)
    return f"{home.name} ({home.short_name})" if first is record else ""


def _in_print(records: Iterable[Attendance]) -> list[Attendance]:
    """Records in the order in which lists print them: the present, guests for some items, the others."""
    return sorted(records, key=lambda one: (one.status is not Presence.PRESENT, bool(one.items)))


def _parts(person: PersonFormat, attendee: Attendee) -> str:
    role = attendee.record.role
    known = {
        "name": f"{attendee.name} ({role})" if role and person.role is RoleStyle.BRACKETS else attendee.name,
        "title": attendee.title,
        "organization": attendee.organization,
        "represents": attendee.record.represents,
    }
    told = attendee.record.title or attendee.record.organization
    if role and not told and person.role is RoleStyle.FALLBACK:
        return f"{attendee.name}, {role}"
    return ", ".join(_filled(person, known))


def told_of(people: People, attendee: Attendee) -> str:
    """What a list tells of an attendee, and nothing of what was special that day."""
    return _parts(people.person, attendee)


def _who(ctx: Context, who: Who, person: PersonFormat) -> str:
    if not who.person:
        return who.as_
    known = {
        "name": ctx.register.name(who),
        "title": ctx.register.title(who),
        "organization": ctx.register.organization(who.person),
        "represents": "",
    }
    return ", ".join(_filled(person, known))


def _filled(person: PersonFormat, known: dict[str, str]) -> list[str]:
    parts = [" ".join(known[word] for word in part.split() if known[word]) for part in person.parts]
    return [part for part in parts if part]


def _remarks(ctx: Context, record: Attendance, *, guests_apart: bool) -> Iterator[str]:
    """What is told in brackets: whom one stands in for, when one was there, and the note."""
    say = ctx.words.phrase
    if record.deputy_for:
        known = ctx.register.people.get(record.deputy_for)
        yield say("deputy_for", name=known.name if known else record.deputy_for)
    if record.items and not guests_apart:
        yield say("on_items_short", numbers=ctx.numbers(record.items))
    if not guests_apart:
        yield from (say(key, number=number) for key, number in _moves(ctx, record))
    if record.from_ and not record.from_item and not record.items:
        yield say("from_clock", time=ctx.clock(record.from_))
    if record.to and not record.to_item and not record.items:
        yield say("to_clock", time=ctx.clock(record.to))
    if record.remote:
        yield say("remote")
    if record.note:
        yield record.note
