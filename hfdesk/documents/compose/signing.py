"""What lies on the table and hangs on the door: the list to sign, name cards, the room's sign."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hfdesk.documents.compose.context import Context, of_meeting
from hfdesk.documents.compose.meeting import document_of
from hfdesk.documents.compose.people import told_of
from hfdesk.documents.compose.top import top
from hfdesk.documents.layout import Cards, Layout
from hfdesk.documents.model import Block, Cell, Document, Head, Look, Para, Row, Span, Style, Table
from hfdesk.domain.records import Attendee, MeetingRecord
from hfdesk.domain.values import DocumentKind, Presence

CARDS, SIGN = "bordkort", "dorskilt"
"""The templates of what is read from afar: they are nobody's letterhead."""

LINE_HEIGHT = 11
"""Millimetres that a line of the list to sign has at least: room for a signature."""

CARD_HEIGHT = 66
"""Millimetres of each half of a name card: it is folded between its two, and stands."""


def attendance_list(record: MeetingRecord, layout: Layout) -> Document:
    """The list of those who are expected, to be signed, with empty lines for others."""
    profile, ctx = layout.attendance, of_meeting(record, layout)
    heads = tuple(_cell(ctx.label(column.head), Style.TABLE_HEAD) for column in profile.columns)
    rows = [
        Row(
            tuple(
                _cell(told_of(column.people, one) if column.people else "", Style.TABLE_TEXT)
                for column in profile.columns
            ),
            whole=True,
            height=LINE_HEIGHT,
        )
        for one in _expected(ctx)
    ]
    empty = Row(tuple(Cell() for _ in profile.columns), whole=True, height=LINE_HEIGHT)
    table = Table(
        (Row(heads, whole=True), *rows, *[empty] * profile.empty),
        tuple(column.width for column in profile.columns),
        Look.GRID,
        header=True,
    )
    blocks = (*top(ctx, profile.top, DocumentKind.INVITATION, further=False), table)
    return document_of(ctx, "attendance_list", blocks)


def name_cards(record: MeetingRecord, layout: Layout) -> Document:
    """A card for each who is expected, to be cut out and folded: two on a page."""
    profile, ctx = layout.cards, of_meeting(record, layout)
    named = [one for one in _expected(ctx) if told_of(profile.large, one)]
    cards = [_card(profile, one, 2 if at else 1) for at, one in enumerate(named)]
    blocks: list[Block] = []
    for at in range(0, len(cards), 2):
        rows = [row for card in cards[at : at + 2] for row in (Row((Cell(),), True, CARD_HEIGHT), card)]
        blocks.append(Table(tuple(rows), (100,), Look.GRID))
    document = document_of(ctx, "cards", tuple(blocks))
    return replace(document, template=CARDS)


def room_sign(record: MeetingRecord, layout: Layout) -> Document:
    """The sign for the door: which committee meets, when and where."""
    profile, ctx = layout.sign, of_meeting(record, layout)
    blocks = tuple(top(ctx, profile.top, DocumentKind.INVITATION, further=False))
    return replace(document_of(ctx, "sign", blocks), template=SIGN)


def _expected(ctx: Context) -> Iterator[Attendee]:
    """Those who are to come, in the order of the attendance; everybody once."""
    seen: set[str] = set()
    for record in ctx.meeting.attendance if ctx.meeting else ():
        attendee = ctx.register.attendee(record)
        key = record.person or " ".join(attendee.name.casefold().split())
        if record.status is Presence.PRESENT and attendee.name.strip() and key not in seen:
            seen.add(key)
            yield attendee


def _card(profile: Cards, one: Attendee, level: int) -> Row:
    """The half of a card that is read, its name a heading of ``level``."""
    words = told_of(profile.large, one)
    lines = [line for each in profile.lines if (line := told_of(each, one))]
    below = (Para((Span(line),), Style.BODY) for line in lines)
    return Row((Cell((Head(level, (Span(words),)), *below)),), whole=True, height=CARD_HEIGHT)


def _cell(words: str, style: Style) -> Cell:
    return Cell((Para((Span(words),), style),) if words else ())
