"""Lists of people: who was there, who leads, who answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from hfdesk.documents.compose.context import Context
from hfdesk.documents.layout import ListStyle, People, PersonFormat, RoleStyle
from hfdesk.documents.model import Para, Span, Style
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
    return " ".join(sentence for sentence in sentences if sentence)


def _present(ctx: Context, people: People, record: Attendance) -> str:
    """One attendee: name, title, organization as the layout wants them, and what was special."""
    attendee = ctx.register.attendee(record)
    text = _parts(people.person, attendee)
    remarks = list(_remarks(ctx, record, guests_apart=people.guests_apart))
    if remarks and text.endswith(")") and people.person.role is RoleStyle.BRACKETS and record.role:
        return f"{text[:-1]}, {', '.join(remarks)})"
    return f"{text} ({', '.join(remarks)})" if remarks else text


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
    if record.from_item:
        yield say("from_item", number=ctx.numbers((record.from_item,)))
    elif record.from_:
        yield say("from_clock", time=ctx.clock(record.from_))
    if record.to_item:
        yield say("to_item", number=ctx.numbers((record.to_item,)))
    elif record.to:
        yield say("to_clock", time=ctx.clock(record.to))
    if record.remote:
        yield say("remote")
    if record.note:
        yield record.note
