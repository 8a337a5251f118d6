"""What was put to the meeting, who voted how, who was recused, what was to be recorded."""

from __future__ import annotations

from collections.abc import Iterator

from hfdesk.documents.compose import texts
from hfdesk.documents.compose.context import Context
from hfdesk.documents.model import Block, HeadLook, Para, Span, Style
from hfdesk.domain.attendance import enumerated
from hfdesk.domain.richtext import RichText
from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import AgendaItem, Motion, MotionKind, MotionResult, Outcome, Votes, Who
from hfdesk.domain.voting import carried, is_unanimous
from hfdesk.domain.voting import points as points_of


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
    points = {text: label for label, text in points_of(item.decision)}
    return tuple(
        block
        for motion in item.motions
        for block in (
            _point(ctx, motion) if points.get(motion.text) == motion.point else _motion(ctx, motion)
        )
    )


def _point(ctx: Context, motion: Motion) -> tuple[Block, ...]:
    """The votes on a point of the decision, which prints below: ``Punkt 2: Enstemmig vedtatt.``"""
    told = _voting(ctx, motion.votes, motion.result)
    words = told or (ctx.words.phrase(motion.result.value) if motion.result else "")
    return (_sentence(ctx.words.phrase("point", point=motion.point) + words),) if words else ()


def _motion(ctx: Context, motion: Motion) -> Iterator[Block]:
    say = ctx.words.phrase
    if motion.against_previous:
        yield _label(say("set_against"))
    yield _label(motion.label or _motion_label(ctx, motion))
    yield from _text(motion.text)
    told = _voting(ctx, motion.votes, motion.result)
    if told:
        yield _sentence(told)
    if motion.result and not (told and _fate(motion.votes, motion.result) is not None):
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


def voting(ctx: Context, item: AgendaItem) -> tuple[Block, ...]:
    """How the item's decision was voted on."""
    result = MotionResult.REJECTED if item.outcome is Outcome.REJECTED else None
    words = _voting(ctx, item.votes, result)
    return (_sentence(words),) if words else ()


def _voting(ctx: Context, votes: Votes | None, result: MotionResult | None) -> str:
    """The numbers that were told with their names, and what they came to."""
    if votes is None:
        return ""
    say = ctx.words.phrase
    if is_unanimous(votes) and result in (None, MotionResult.ADOPTED):
        return say("unanimous")
    told = (
        ("for", votes.for_, votes.for_names),
        ("against", votes.against, votes.against_names),
        ("blank", votes.blank or None, votes.blank_names),
    )
    sentences = [_count(ctx, key, number, whos) for key, number, whos in told]
    return " ".join(words for words in (*sentences, _conclusion(ctx, votes, result)) if words)


def _count(ctx: Context, key: str, number: int | None, whos: tuple[Who, ...]) -> str:
    """``For forslaget stemte 4 (Ada Berge og Bo Dahl).``"""
    say = ctx.words.phrase
    names = _names(ctx, whos)
    if number is None:
        return say(f"{key}_names", names=names) if names else ""
    return say(key, n=number) + (say("voter_names", names=names) if names else "") + "."


def _conclusion(ctx: Context, votes: Votes, result: MotionResult | None) -> str:
    say = ctx.words.phrase
    fate = _fate(votes, result)
    if fate is None:
        return say("casting") if votes.casting else ""
    word = "carried" if fate else "fell"
    return say(f"{word}_casting" if votes.casting else word)


def _fate(votes: Votes | None, result: MotionResult | None) -> bool | None:
    """Whether it was adopted, as far as the votes and what is told of it say so."""
    if votes is None or result not in (None, MotionResult.ADOPTED, MotionResult.REJECTED):
        return None
    if result is not None:
        return result is MotionResult.ADOPTED
    return True if votes.casting else carried(votes)


def recusals(ctx: Context, item: AgendaItem) -> tuple[Block, ...]:
    """A sentence for each who left for reasons of habilitet, and who stepped in.

    Where the committee notes recusals, it is told too that nobody did.
    """
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
    if lines and setup_of(ctx.committee).recusals and not any(each.deputy for each in item.recusals):
        lines.append(_sentence(say("nobody_stepped_in")))
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
