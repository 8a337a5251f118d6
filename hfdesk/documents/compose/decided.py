"""What was put to the meeting, who voted how, who was recused, what was to be recorded."""

from __future__ import annotations

from collections.abc import Iterator

from hfdesk.documents.compose import texts
from hfdesk.documents.compose.context import Context
from hfdesk.documents.model import Block, HeadLook, Para, Span, Style
from hfdesk.domain.attendance import enumerated
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import AgendaItem, Motion, MotionKind, Outcome, Votes, Who


def _sentence(words: str, style: Style = Style.TABLE_TEXT) -> Para:
    return Para((Span(words),), style)


def _label(words: str) -> Para:
    return Para((Span(words),), Style.LABEL, keep=True)


def _names(ctx: Context, whos: tuple[Who, ...]) -> str:
    return enumerated(ctx.register.names(whos), ctx.words.phrase("and"))


def _text(rich: RichText) -> tuple[Block, ...]:
    return texts.blocks(rich, Style.TABLE_TEXT, look=HeadLook.CELL)


def motions(ctx: Context, item: AgendaItem) -> tuple[Block, ...]:
    """The motions in their order: who put what, the votes on it, what became of it."""
    return tuple(block for motion in item.motions for block in _motion(ctx, motion))


def _motion(ctx: Context, motion: Motion) -> Iterator[Block]:
    say = ctx.words.phrase
    if motion.against_previous:
        yield _label(say("set_against"))
    yield _label(motion.label or _motion_label(ctx, motion))
    yield from _text(motion.text)
    yield from voting(ctx, motion.votes)
    if motion.result:
        yield _sentence(say(motion.result.value))


def _motion_label(ctx: Context, motion: Motion) -> str:
    say = ctx.words.phrase
    words = say((motion.kind or MotionKind.PROPOSAL).value)
    if motion.by:
        words = say("motion_by", kind=words, names=_names(ctx, motion.by))
    if motion.on_behalf_of:
        words += say("on_behalf_of", name=motion.on_behalf_of)
    if motion.point:
        words += say("to_point", point=motion.point)
    day = f", {ctx.date(motion.date, ctx.layout.formats.long)}" if motion.date else ""
    return f"{words}{day}:"


def voting(ctx: Context, votes: Votes | None) -> tuple[Block, ...]:
    """The numbers that were told, then the names, then the casting vote."""
    if votes is None:
        return ()
    say = ctx.words.phrase
    counts = [("for", votes.for_), ("against", votes.against), ("blank", votes.blank)]
    told = ", ".join(say(key, n=n) for key, n in counts if n is not None)
    named = [
        ("for_names", votes.for_names),
        ("against_names", votes.against_names),
        ("blank_names", votes.blank_names),
    ]
    sentences = [
        say("votes", counts=told) if told else "",
        *(say(key, names=_names(ctx, whos)) for key, whos in named if whos),
        say("casting") if votes.casting else "",
    ]
    words = " ".join(sentence for sentence in sentences if sentence)
    return (_sentence(words),) if words else ()


def recusals(ctx: Context, item: AgendaItem) -> tuple[Block, ...]:
    """A sentence for each who left for reasons of habilitet, and who stepped in."""
    say = ctx.words.phrase
    lines: list[Block] = []
    for recusal in item.recusals:
        ground = ", ".join(part for part in (recusal.ground, recusal.reason) if part)
        words = say(
            "recused",
            name=ctx.register.name(recusal.who),
            ground=say("ground", ground=ground) if ground else "",
        )
        if recusal.deputy:
            words += " " + say("stepped_in", name=ctx.register.name(recusal.deputy))
        lines.append(_sentence(words))
    return tuple(lines)


def ending(ctx: Context, item: AgendaItem) -> tuple[Block, ...]:
    """A line for a case that was put off, sent back or withdrawn without a decision."""
    untold = item.outcome in (Outcome.DEFERRED, Outcome.SENT_BACK, Outcome.WITHDRAWN) and not item.decision
    return (_sentence(ctx.words.phrase(item.outcome.value)),) if untold and item.outcome else ()


def statements(ctx: Context, item: AgendaItem) -> tuple[Block, ...]:
    """Each protokolltilførsel with its authors."""
    say = ctx.words.phrase
    content: list[Block] = []
    for statement in item.statements:
        names = _names(ctx, statement.by)
        content.append(_label(say("statement", names=names) if names else say("statement_unnamed")))
        content.extend(_text(statement.text))
    return tuple(content)
