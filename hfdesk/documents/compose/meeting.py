"""The documents of a meeting: invitation, minutes, extract of one case."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from hfdesk.documents import sources
from hfdesk.documents.compose import happened, texts
from hfdesk.documents.compose.context import Context, Revision, Version, of_meeting
from hfdesk.documents.compose.items import Place, exempt, full_title, item_table, part, places
from hfdesk.documents.compose.linking import anchored
from hfdesk.documents.compose.paper import paper_blocks
from hfdesk.documents.compose.top import attachment_lines, top
from hfdesk.documents.layout import Invitation, Items, Layout, Minutes, Papers, Top
from hfdesk.documents.model import (
    Block,
    Cell,
    Document,
    Head,
    Para,
    Role,
    Row,
    Span,
    Style,
    Table,
    sourced,
)
from hfdesk.domain.attendance import enumerated
from hfdesk.domain.papers import has_paper
from hfdesk.domain.problems import Refusal
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Case, DocumentKind, Kind


def invitation(record: MeetingRecord, layout: Layout, revision: Revision | None = None) -> Document:
    """The invitation, with the papers behind it where the profile says so.

    With a ``revision`` it says that it is revised, and what is otherwise.
    """
    profile = layout.invitation
    kind = "revised_invitation" if revision else "invitation"
    ctx = _with_subject(of_meeting(record, layout), profile.top, kind)
    papers, anchors = _papers(ctx, profile, record)
    printed = _as_printed(revision, profile.items) if revision else None
    ctx = replace(ctx, revision=printed, anchors=anchors)
    blocks = (
        *_of(ctx, "head", top(ctx, profile.top, DocumentKind.INVITATION)),
        *_revision(ctx, record),
        *_of(ctx, "introduction", texts.blocks(record.meeting.introduction, level=2)),
        *table_of(ctx, profile.items, _invited(ctx, profile.items, record.cases)),
        *after_of(ctx, profile.after, DocumentKind.INVITATION),
        *papers,
    )
    return document_of(ctx, kind, blocks)


def _as_printed(revision: Revision, items: Items) -> Revision:
    """The revision with the items whose time is another among the changed, where times are printed."""
    timed = any(name in ("time", "minutes") for column in items.columns for name in column.holds)
    return replace(revision, changed=revision.changed | revision.retimed) if timed else revision


def _revision(ctx: Context, record: MeetingRecord) -> Iterator[Block]:
    """«Revidert 27. november 2026. Nytt: 45/26. Endret: 41/26 og 43/26.»"""
    revision = ctx.revision
    if revision is None:
        return
    listed = {
        "revised_new": _named(record, revision.new),
        "revised_changed": _named(record, revision.changed),
        "revised_gone": revision.gone,
    }
    say = ctx.words.phrase
    parts = [say("revised", date=ctx.date(revision.day, ctx.layout.formats.long))]
    parts += [say(name, items=enumerated(items, say("and"))) for name, items in listed.items() if items]
    yield Para((Span(" ".join(parts)),), Style.NOTE)


def _named(record: MeetingRecord, ids: frozenset[str]) -> list[str]:
    """Items by their number, else by their title, in the agenda's order."""
    found = [(item, record.case_of(item)) for item in record.meeting.agenda if item.id in ids]
    return [
        item.number or (case.number if case else "") or f"«{item.title or (case.title if case else '')}»"
        for item, case in found
    ]


def minutes(
    record: MeetingRecord, layout: Layout, *, draft: bool = False, version: Version | None = None
) -> Document:
    """The minutes; as a ``draft`` they say so at the top, and by when comments are wanted.

    With a ``version`` they say which one it is.
    """
    told = version or Version(draft=draft)
    profile = layout.minutes
    ctx = _with_subject(of_meeting(record, layout), profile.top, "minutes")
    shown = [place for place in places(ctx, profile.items, record.cases) if _in_minutes(place.item)]
    settled = told.draft or told.approved
    after = tuple(name for name in profile.after if not (settled and name == "comments"))
    blocks = (
        *happened.version(ctx, told),
        *_of(ctx, "head", top(ctx, profile.top, DocumentKind.MINUTES)),
        *table_of(ctx, profile.items, shown),
        *after_of(ctx, after, DocumentKind.MINUTES),
    )
    return marked(ctx, document_of(ctx, "minutes", blocks), told)


def marked(ctx: Context, document: Document, told: Version) -> Document:
    """A document that says in its properties, and over each page, that it is a draft."""
    if not told.draft:
        return document
    mark = ctx.words.phrase("draft_mark")
    return replace(
        document, title=f"{document.title} ({mark.lower()})", running_head=f"{mark} · {document.running_head}"
    )


def _number(one: Place) -> str:
    """The number of an agenda's place: the item's own, else its case's."""
    return one.item.number or (one.case.number if one.case else "")


def extract(record: MeetingRecord, layout: Layout, number: str) -> Document:
    """The extract of one case (saksutskrift) from the minutes.

    Raises ``Refusal`` ``item.unknown`` where the agenda has no item of that number.
    """
    ctx = of_meeting(record, layout)
    profile: Minutes = layout.extract
    found = [one for one in places(ctx, layout.minutes.items, record.cases) if _number(one) == number]
    if not found or not number:
        raise Refusal("item.unknown", meeting=record.meeting.id, item=number)
    place = found[0]
    ctx = replace(ctx, item=place.item, case=place.case)
    names = [name for column in profile.items.columns for name in column.holds]
    title = f"{number} {full_title(ctx, place.item, place.case)}"
    blocks = (
        *_of(ctx, "head", top(ctx, profile.top, DocumentKind.MINUTES)),
        Head(2, (Span(title),), source=sources.of_item(place.item.id, "title")),
        *exempt(place),
        *(block for name in names for block in part(name, place)),
        *after_of(ctx, profile.after, DocumentKind.MINUTES),
    )
    return document_of(ctx, "extract", blocks)


def _with_subject(ctx: Context, parts: Top, kind: str) -> Context:
    """The meeting's subject, or one of the document's kind and the committee.

    Where the subject is the document's top heading there must be one.
    """
    meeting = ctx.meeting
    if meeting is None or meeting.subject or not any(row.heading for row in parts.head):
        return ctx
    subject = f"{ctx.words.phrase(kind)} {ctx.committee.label}"
    return replace(ctx, meeting=replace(meeting, subject=subject))


def document_of(ctx: Context, kind: str, blocks: tuple[Block, ...]) -> Document:
    """A document of a meeting, its properties made of the kind, the committee and the day."""
    name = ctx.words.phrase(kind)
    house = ctx.committee.partnership or ctx.committee.name
    day = ctx.date(ctx.meeting.date, ctx.layout.formats.long) if ctx.meeting else ""
    return Document(
        title=f"{name} {ctx.committee.label} {day}".strip(),
        language=ctx.words.language,
        blocks=blocks,
        template=ctx.layout.template,
        running_head=house,
        subject=name,
        author=house,
        dated=ctx.revision.day if ctx.revision else ctx.meeting.date if ctx.meeting else None,
    )


def table_of(ctx: Context, items: Items, shown: list[Place]) -> Iterator[Block]:
    """The table of some items under its heading."""
    table = item_table(ctx, items, shown)
    if table is None:
        return
    if items.heading:
        yield Head(2, (Span(ctx.label(items.heading)),))
    yield table


def _invited(ctx: Context, items: Items, cases: Mapping[str, Case]) -> list[Place]:
    return [place for place in places(ctx, items, cases) if items.breaks or place.item.kind is not Kind.BREAK]


def _in_minutes(item: AgendaItem) -> bool:
    """Breaks do not print, notes only where something was said."""
    return item.kind is not Kind.BREAK and (item.kind is not Kind.NOTE or bool(item.discussion))


def after_of(ctx: Context, names: tuple[str, ...], kind: DocumentKind) -> Iterator[Block]:
    """What stands after the table of items."""
    for name in names:
        yield from _of(ctx, name, AFTER[name](ctx, kind))


def _of(ctx: Context, field: str, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks as those of a text of the meeting."""
    return sourced(blocks, sources.of_meeting(ctx.meeting.id, field)) if ctx.meeting else tuple(blocks)


def _attachments(ctx: Context, _: DocumentKind) -> Iterator[Block]:
    lines = attachment_lines(ctx, Style.NOTE)
    if lines:
        yield Para((Span(ctx.label("Vedlegg:")),), Style.LABEL, keep=True)
        yield from lines


def _copy_to(ctx: Context, _: DocumentKind) -> Iterator[Block]:
    if ctx.meeting and ctx.meeting.copy_to:
        label = Span(ctx.label("Kopi til:"), role=Role.LABEL)
        yield Para((label, Span(f" {ctx.meeting.copy_to}")), Style.NOTE)


def _comments(ctx: Context, _: DocumentKind) -> Iterator[Block]:
    if ctx.meeting and ctx.meeting.comments_due:
        words = ctx.words.phrase(
            "comments_due", date=ctx.date(ctx.meeting.comments_due, ctx.layout.formats.long)
        )
        yield Para((Span(words),), Style.NOTE)


def _signatures(ctx: Context, kind: DocumentKind) -> Iterator[Block]:
    for signature in ctx.meeting.signatures if ctx.meeting else ():
        if signature.in_ is not kind:
            continue
        yield from texts.blocks(signature.text, Style.BODY, level=2)
        for name in ctx.register.names(signature.who):
            words = f"{name}\n{signature.mark}" if signature.mark else name
            yield Para((Span(words),), Style.SIGNATURE)
        if not signature.who and signature.mark:
            yield Para((Span(signature.mark),), Style.SIGNATURE)


AFTER: dict[str, Callable[[Context, DocumentKind], Iterator[Block]]] = {
    "attachments": _attachments,
    "copy_to": _copy_to,
    "comments": _comments,
    "signatures": _signatures,
}


def _on_new_page(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The same blocks, the first paragraph of which begins a page, in a cell too."""
    if not blocks:
        return ()
    first, rest = blocks[0], blocks[1:]
    match first:
        case Para() | Head():
            return (replace(first, new_page=True), *rest)
        case Table(rows=(Row(cells=(Cell(blocks=inner), *cells)), *rows)) if inner:
            row = replace(first.rows[0], cells=(Cell(_on_new_page(inner)), *cells))
            return (replace(first, rows=(row, *rows)), *rest)
        case _:
            return blocks


KEPT = 60
"""So many papers are kept, those made last."""

_kept: dict[tuple[object, ...], tuple[object, tuple[tuple[Block, ...], bool]]] = {}


def _papers(ctx: Context, profile: Invitation, record: MeetingRecord) -> tuple[list[Block], dict[str, str]]:
    """The papers behind the invitation, and by what names links of the agenda's items lead to them."""
    papers: list[Block] = []
    anchors: dict[str, str] = {}
    for item in _with_papers(ctx, profile, record):
        anchor = f"sak_{len(anchors) + 1}"
        paper, has_anchor = _paper(replace(ctx, case=record.case_of(item), item=item), anchor)
        if has_anchor:
            anchors[item.id] = anchor
        papers.extend(paper)
    return papers, anchors


def _paper(ctx: Context, anchor: str) -> tuple[tuple[Block, ...], bool]:
    """The paper of an item on a page of its own, and whether it has a heading for the anchor.

    Of the very same values the very same blocks come again: the preview makes an invitation anew
    with each changed word, and all but one of its papers are as they were.
    """
    made_of = (ctx.layout, ctx.committee, ctx.register, ctx.meeting, ctx.case, ctx.item)
    key = (anchor, ctx.attachments, ctx.words.language, *map(id, made_of))
    held = _kept.get(key)
    if held is not None:
        return held[1]
    plain = tuple(paper_blocks(ctx, level=2))
    paper = anchored(plain, anchor)
    made = _on_new_page(paper), paper is not plain
    if not ctx.more:
        _kept[key] = made_of, made  # what an id is of is kept with it
    while len(_kept) > KEPT:
        _kept.pop(next(iter(_kept)), None)
    return made


def _with_papers(ctx: Context, profile: Invitation, record: MeetingRecord) -> Iterator[AgendaItem]:
    """The items whose papers stand behind the invitation, in the agenda's order."""
    if profile.papers is Papers.NONE:
        return
    for item in record.meeting.agenda:
        case = record.case_of(item)
        written = case is not None and has_paper(case, ctx.committee)
        wanted = bool(item.number) if profile.papers is Papers.NUMBERED else written
        if wanted and item.kind in (Kind.CASE, Kind.OTHER_BUSINESS):
            yield item
