"""What happened in the meeting otherwise than planned: closed parts, and another order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from hfdesk.documents.compose.context import Context, Version
from hfdesk.documents.model import Block, Para, Span, Style
from hfdesk.domain import closed, surprises
from hfdesk.domain.values import AgendaItem


def closed_part(ctx: Context, item: AgendaItem) -> tuple[Block, ...]:
    """When the meeting was closed and opened again, with what ground, and who stayed."""
    part = closed.told(ctx.meeting).get(item.id) if ctx.meeting and item.exempt and item.started else None
    if part is None:
        return ()
    say = ctx.words.phrase
    ground = say("ground", ground=part.ground) if part.ground else ""
    sentences = (
        say("closed", time=ctx.clock(part.from_), ground=ground) if part.from_ else "",
        say("stayed", names=part.stayed) if part.stayed else "",
        say("opened", time=ctx.clock(part.to)) if part.to else "",
    )
    words = " ".join(each for each in sentences if each)
    return (Para((Span(words),), Style.NOTE),) if words else ()


def out_of_order(ctx: Context, item: AgendaItem) -> tuple[Block, ...]:
    """That an item was treated before or after another, otherwise than the agenda has it."""
    moved = surprises.moved(ctx.meeting) if ctx.meeting and item.started else ()
    found = next((each for each in moved if each.item.id == item.id), None)
    if found is None:
        return ()
    word = "before" if found.before else "after"
    if found.item.number and found.other.number:
        names = {"item": ctx.numbers((found.item.number,)), "other": ctx.numbers((found.other.number,))}
    else:
        word += "_untold"
        other = _named(ctx, found.other)
        names = {"item": _named(ctx, found.item), "other": other[:1].lower() + other[1:]}
    return (Para((Span(ctx.words.phrase(word, **names)),), Style.TABLE_TEXT),)


def draft(ctx: Context, due: date | None) -> tuple[Block, ...]:
    """That the minutes are a draft, and by when comments are wanted."""
    say = ctx.words.phrase
    by = say("comments_due", date=ctx.date(due, ctx.layout.formats.long)) if due else ""
    words = ". ".join(part for part in (say("draft"), by) if part)
    return (Para((Span(words),), Style.NOTE),)


def version(ctx: Context, told: Version) -> tuple[Block, ...]:
    """Which version of the minutes it is: draft or approved, corrected, without what is exempt."""
    lines = [*_approval(ctx, told), *_correction(ctx, told)]
    if told.public and ctx.meeting and any(item.exempt for item in ctx.meeting.agenda):
        lines.append(ctx.words.phrase("public"))
    due = ctx.meeting.comments_due if ctx.meeting else None
    first = draft(ctx, due) if told.draft else ()
    return (*first, *(Para((Span(line),), Style.NOTE) for line in lines))


def _approval(ctx: Context, told: Version) -> Iterator[str]:
    if not told.approved:
        return
    day = ctx.date(told.day, ctx.layout.formats.long)
    if not day:
        yield ctx.words.phrase("approved")
    elif told.item:
        yield ctx.words.phrase("approved_in", date=day, item=told.item)
    else:
        yield ctx.words.phrase("approved_on", date=day)


def _correction(ctx: Context, told: Version) -> Iterator[str]:
    if told.edition:
        day = ctx.date(told.corrected, ctx.layout.formats.long)
        words = ctx.words.phrase("corrected", number=told.edition, date=day)
        yield f"{words} {told.why}".strip()


def _named(ctx: Context, item: AgendaItem) -> str:
    if item.number:
        return f"{ctx.words.phrase('case')} {ctx.numbers((item.number,))}"
    return f"«{item.title or ctx.words.phrase('other_business')}»"
