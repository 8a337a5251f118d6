"""The table of items of an invitation or minutes, part by part."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from hfdesk.documents import sources
from hfdesk.documents.compose import happened, texts
from hfdesk.documents.compose.context import Context
from hfdesk.documents.compose.decided import ending, motions, recusals, statements, voting
from hfdesk.documents.compose.people import responsible
from hfdesk.documents.layout import Column, Items, LabelStyle, QuoteStyle
from hfdesk.documents.model import Block, Cell, Head, HeadLook, Look, Para, Row, Span, Style, Table, sourced
from hfdesk.domain.agenda import Slot, slots
from hfdesk.domain.papers import attachment_count
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import AgendaItem, Case, Kind, Quote

ITEM_LEVEL = 2


@dataclass(frozen=True, slots=True)
class Place:
    """An item in its document: its slot, the case behind it, the settings of the table."""

    ctx: Context
    items: Items
    slot: Slot
    case: Case | None
    new_day: bool = False

    @property
    def item(self) -> AgendaItem:
        """The agenda item."""
        return self.slot.item


Part = Callable[[Place], tuple[Block, ...]]


def places(ctx: Context, items: Items, cases: Mapping[str, Case]) -> Iterator[Place]:
    """The agenda's items in their order, each with what is known of it."""
    if ctx.meeting is None:
        return
    day = ctx.meeting.date
    for slot in slots(ctx.meeting):
        new_day = slot.start is not None and slot.start.date() != day
        day = slot.start.date() if slot.start else day
        yield Place(ctx, items, slot, cases.get(slot.item.case), new_day)


def item_table(ctx: Context, items: Items, shown: list[Place]) -> Table | None:
    """The table of some items, or ``None`` where there are none."""
    if not shown:
        return None
    cells = {column: [_cell(place, column) for place in shown] for column in items.columns}
    columns = [column for column in items.columns if not column.optional or any(cells[column])]
    heads = (Cell(_line(ctx.label(column.head), Style.TABLE_HEAD)) for column in columns)
    rows = (Row(tuple(Cell(cells[column][at]) for column in columns)) for at in range(len(shown)))
    widths = tuple(column.width for column in columns)
    return Table((Row(tuple(heads), whole=True), *rows), widths, Look.ITEMS, header=True)


def part(name: str, place: Place) -> tuple[Block, ...]:
    """One part of an item, by the name that profiles use; its blocks tell that they are of it."""
    return sourced(PARTS[name](place), sources.of_item(place.item.id, name))


def _cell(place: Place, column: Column) -> tuple[Block, ...]:
    return tuple(block for name in column.holds for block in part(name, place) if _prints(place, name))


def _prints(place: Place, name: str) -> bool:
    """Headings and breaks are rows with a title (and a time) alone."""
    bare = {Kind.HEADING: {"title"}, Kind.BREAK: {"title", "time", "minutes"}}.get(place.item.kind)
    return bare is None or name in bare


def _line(words: str, style: Style) -> tuple[Block, ...]:
    return (Para((Span(words),), style),) if words else ()


def _number(place: Place) -> tuple[Block, ...]:
    if not place.item.number:
        return ()
    return (Para((Span(place.item.number, link=_paper(place)),), Style.NUMBER),)


def _paper(place: Place) -> str:
    """Where the item's paper is in this document, as a link; ``""`` where it is not in it."""
    anchor = place.ctx.anchors.get(place.item.id)
    return f"#{anchor}" if anchor else ""


def _tags(place: Place) -> tuple[Block, ...]:
    return tuple(Para((Span(tag),), Style.TAG) for tag in place.item.tags)


def attachment_label(ctx: Context, count: int | None) -> str:
    """``Vedlegg`` for one, ``3 vedlegg`` for more, nothing for none."""
    if not count:
        return ""
    return ctx.words.phrase("attachment") if count == 1 else ctx.words.phrase("attachments", n=count)


def _attachments(place: Place) -> tuple[Block, ...]:
    count = attachment_count(place.item, place.case)
    return _line(attachment_label(place.ctx, count), Style.TAG)


def _time(place: Place) -> tuple[Block, ...]:
    slot = place.slot
    if slot.start is None:
        return ()
    clocks = place.items.time_span.join(place.ctx.clock(at) for at in (slot.start, slot.end) if at)
    day = _line(place.ctx.date(slot.start.date()), Style.TABLE_TEXT) if place.new_day else ()
    return (*day, *_line(clocks, Style.TABLE_TEXT))


def _minutes(place: Place) -> tuple[Block, ...]:
    return _line(str(place.item.minutes or ""), Style.TABLE_TEXT)


def _responsible(place: Place) -> tuple[Block, ...]:
    people = place.items.responsible
    return responsible(place.ctx, people, place.item.responsible, Style.TABLE_TEXT) if people else ()


def title_of(ctx: Context, item: AgendaItem, case: Case | None) -> str:
    """The title as the list has it, else the case's, else what the kind is called."""
    default = {Kind.BREAK: "break", Kind.OTHER_BUSINESS: "other_business"}.get(item.kind)
    return item.title or (case.title if case else "") or (ctx.words.phrase(default) if default else "")


def full_title(ctx: Context, item: AgendaItem, case: Case | None) -> str:
    """The title with its remark and its presenters."""
    title = title_of(ctx, item, case)
    words = " ".join(word for word in (title, item.remark) if word)
    names = ctx.register.names(item.presenters)
    if not names:
        return words
    listed = ctx.words.phrase("and").join(part for part in (", ".join(names[:-1]), names[-1]) if part)
    return words + ctx.words.phrase("presented_by") + listed


def _title(place: Place) -> tuple[Block, ...]:
    item = place.item
    words = full_title(place.ctx, item, place.case)
    if not words:
        return ()
    if item.kind is Kind.BREAK:
        return _line(words, Style.TABLE_TEXT)
    level = ITEM_LEVEL + bool(item.parent)
    link = "" if item.number else _paper(place)
    return (Head(level, (Span(words, link=link),), look=HeadLook.CELL), *exempt(place), *_revised(place))


def _revised(place: Place) -> tuple[Block, ...]:
    """That the item is new, or otherwise, since the invitation that went out before."""
    revision = place.ctx.revision
    if revision is None:
        return ()
    known = {"item_new": revision.new, "item_changed": revision.changed}
    return tuple(
        block
        for phrase, ids in known.items()
        if place.item.id in ids
        for block in _line(place.ctx.words.phrase(phrase), Style.NOTE)
    )


def exempt(place: Place) -> tuple[Block, ...]:
    """That the item is exempt from public access, the ground, and when the meeting was closed for it."""
    told = place.item.exempt or (place.case.exempt if place.case else None)
    if told is None:
        return ()
    ground = place.ctx.words.phrase("ground", ground=told.paragraph) if told.paragraph else ""
    marked = _line(place.ctx.words.phrase("exempt") + ground, Style.NOTE)
    return (*marked, *happened.closed_part(place.ctx, place.item))


def _rich(
    place: Place, rich: RichText, style: Style = Style.TABLE_TEXT, *, italic: bool = False
) -> tuple[Block, ...]:
    return texts.blocks(rich, style, level=ITEM_LEVEL + 1, look=HeadLook.CELL, italic=italic)


def _details(place: Place) -> tuple[Block, ...]:
    return _rich(place, place.item.details)


def _proposal(place: Place) -> tuple[Block, ...]:
    labels = place.ctx.layout.labels
    label = labels.agenda_proposal or f"{labels.proposal.removesuffix(':')}:"
    return _under(place, label, _rich(place, place.item.proposal, Style.PROPOSAL))


def _under(place: Place, label: str, content: tuple[Block, ...]) -> tuple[Block, ...]:
    """Content under a label of its own; nothing where there is none."""
    words = place.ctx.label(label)
    return (Para((Span(words),), Style.LABEL, keep=True), *content) if content and words else content


def _discussion(place: Place) -> tuple[Block, ...]:
    return (*happened.out_of_order(place.ctx, place.item), *_rich(place, place.item.discussion))


def _decision(place: Place) -> tuple[Block, ...]:
    labels, item = place.ctx.layout.labels, place.item
    content = _rich(place, item.decision, Style.DECISION)
    label = item.decision_label or place.ctx.label(labels.decision)
    if not content:
        return ()
    if labels.decision_style is LabelStyle.RUN_IN:
        return texts.labelled(label, content, Style.DECISION)
    if labels.decision_style is LabelStyle.NONE and not item.decision_label:
        return content
    return (Para((Span(label),), Style.LABEL, keep=True), *content)


def _quote(place: Place) -> tuple[Block, ...]:
    quote = place.item.quote
    if quote is None:
        return ()
    boxed = place.ctx.layout.labels.quote_style is QuoteStyle.BOX
    return (*(_box(place, quote) if boxed else _sentence(place, quote)), *_rich(place, quote.after))


def _sentence(place: Place, quote: Quote) -> tuple[Block, ...]:
    """``Ref vedtak sak 38/24: `` upright, then title and decision in italics."""
    phrase = "quoted" if quote.decision else "quoted_text"
    lead = f"{place.ctx.words.phrase(phrase, number=quote.number)}: "
    title = f"{quote.title.removesuffix('.')}. " if quote.title else ""
    content = _rich(place, quote.decision or quote.text, Style.QUOTE, italic=True)
    front = tuple(span for span in (Span(lead), Span(title, italic=True)) if span.text)
    if content and isinstance(content[0], Para):
        return (replace(content[0], spans=(*front, *content[0].spans)), *content[1:])
    return (Para((*front[:-1], replace(front[-1], text=front[-1].text.rstrip())), Style.QUOTE), *content)


def _box(place: Place, quote: Quote) -> tuple[Block, ...]:
    """The earlier case's row, boxed: number and tags at the left, the rest at the right."""
    labels = place.ctx.layout.labels
    left = (*_line(quote.number, Style.NUMBER), *(Para((Span(tag),), Style.TAG) for tag in quote.tags))
    decision = _rich(place, quote.decision, Style.DECISION)
    label = quote.decision_label or place.ctx.label(labels.quote_decision or labels.decision)
    right = (
        *_line(quote.title, Style.ITEM_TITLE),
        *_rich(place, quote.text),
        *((Para((Span(label),), Style.LABEL, keep=True), *decision) if decision else ()),
    )
    share = _share_of_box([quote.number, *quote.tags])
    return (Table((Row((Cell(left), Cell(right))),), (share, 100 - share), Look.QUOTE),)


def _share_of_box(lines: list[str]) -> int:
    """The share of a box that its left column takes: 20 of 100, more where a word needs it."""
    longest = max((len(word) for line in lines for word in line.split()), default=0)
    return min(max(20, longest * 3), 36)


def _actions(place: Place) -> tuple[Block, ...]:
    say = place.ctx.words.phrase
    lines: list[Block] = []
    for action in place.item.actions:
        names = ", ".join(name for name in place.ctx.register.names(action.owners) if name not in action.text)
        day = place.ctx.date(action.due, place.ctx.layout.formats.long)
        due = say("until", date=day) if action.due else ""
        tail = ", ".join(part for part in (names, due) if part)
        text = f"{action.text.removesuffix('.')} ({tail})" if tail else action.text
        lines.append(Para((Span(text),), Style.NOTE))
    return _under(place, "Oppfølging:", tuple(lines))


PARTS: dict[str, Part] = {
    "number": _number,
    "tags": _tags,
    "attachments": _attachments,
    "time": _time,
    "minutes": _minutes,
    "responsible": _responsible,
    "title": _title,
    "details": _details,
    "quote": _quote,
    "proposal": _proposal,
    "discussion": _discussion,
    "motions": lambda place: motions(place.ctx, place.item),
    "recusals": lambda place: recusals(place.ctx, place.item),
    "decision": _decision,
    "outcome": lambda place: ending(place.ctx, place.item),
    "votes": lambda place: voting(place.ctx, place.item),
    "statements": lambda place: statements(place.ctx, place.item),
    "actions": _actions,
}
