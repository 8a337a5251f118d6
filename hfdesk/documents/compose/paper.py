"""The paper of a case: saksfremlegg, mandate, letter."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hfdesk.documents import sources
from hfdesk.documents.compose import texts
from hfdesk.documents.compose.context import Context, of_case
from hfdesk.documents.compose.people import listed
from hfdesk.documents.compose.top import head_lines, top
from hfdesk.documents.layout import CasePaper, HeadRow, Layout
from hfdesk.documents.model import (
    Block,
    Cell,
    Document,
    Head,
    List,
    Look,
    Para,
    Row,
    Span,
    Style,
    Table,
    sourced,
)
from hfdesk.domain.papers import unfilled
from hfdesk.domain.records import CaseRecord
from hfdesk.domain.richtext import Mark, RichText
from hfdesk.domain.values import Case, DocumentKind, Paper


def case_paper(record: CaseRecord, layout: Layout) -> Document:
    """The paper of a case as a document of its own."""
    ctx = of_case(record, layout)
    case = record.case
    title = " ".join(part for part in (ctx.fill("{number}"), case.title) if part)
    return Document(
        title=title,
        language=ctx.words.language,
        blocks=tuple(paper_blocks(ctx)),
        template=layout.template,
        running_head=record.committee.partnership or record.committee.name,
        subject=ctx.label("Saksfremlegg"),
        author=record.committee.partnership or record.committee.name,
        dated=case.paper_date or (record.meeting.date if record.meeting else None),
    )


def paper_blocks(ctx: Context, *, level: int = 1) -> Iterator[Block]:
    """The paper's blocks, its title a heading of ``level``."""
    case = ctx.case
    profile = _profile(ctx.layout, case)
    if case is None:
        yield from _head(ctx, profile, level)
        return
    yield from sourced(_head(ctx, profile, level), sources.of_case(case.id, "head"))
    for name in profile.order:
        yield from sourced(PARTS[name](ctx, case, profile, level + 1), sources.of_case(case.id, name))


def _profile(layout: Layout, case: Case | None) -> CasePaper:
    kinds = {Paper.MANDATE: layout.mandate, Paper.LETTER: layout.letter}
    return kinds.get(case.paper, layout.paper) if case and case.paper else layout.paper


def _head(ctx: Context, profile: CasePaper, level: int) -> Iterator[Block]:
    grid = bool(profile.grid)
    yield from top(ctx, profile.top, DocumentKind.PAPER, level=level, further=not grid)
    if grid:
        yield _grid(ctx, profile)
        yield from head_lines(ctx, DocumentKind.PAPER)
    title = ctx.fill("{title}")
    if profile.title_after and title:
        yield Head(level, (Span(title),))
    exempt = (ctx.case.exempt if ctx.case else None) or (ctx.item.exempt if ctx.item else None)
    if exempt:
        ground = exempt.paragraph
        tail = ctx.words.phrase("ground", ground=ground) if ground else ""
        yield Para((Span(ctx.words.phrase("exempt") + tail),), Style.NOTE)


def _grid(ctx: Context, profile: CasePaper) -> Table:
    """A row of labels over a row of values."""
    values = [_value(ctx, row) for row in profile.grid]
    labels = Row(
        tuple(Cell((Para((Span(ctx.label(row.label)),), Style.TABLE_HEAD),)) for row in profile.grid),
        whole=True,
    )
    filled = Row(tuple(Cell(value) for value in values))
    return Table((labels, filled), tuple(100 // len(values) for _ in values), Look.ITEMS, header=True)


def _value(ctx: Context, row: HeadRow) -> tuple[Block, ...]:
    if row.people:
        return listed(ctx, row.people, Style.TABLE_TEXT)
    words = ctx.filled(row.value, row.join)
    return (Para((Span(words),), Style.TABLE_TEXT),) if words else ()


_Part = Callable[[Context, Case, CasePaper, int], Iterator[Block]]


def _proposal(ctx: Context, case: Case, profile: CasePaper, level: int) -> Iterator[Block]:
    if not case.proposal:
        return
    label = ctx.label(ctx.layout.labels.proposal)
    if case.proposal_label:
        label = case.proposal_label + (
            ":" if label.endswith(":") and not case.proposal_label.endswith(":") else ""
        )
    yield Head(level, (Span(label),))
    content = texts.blocks(case.proposal, Style.PROPOSAL, level=level + 1)
    yield from _numbered(content) if profile.numbered_points else content


def _numbered(content: tuple[Block, ...]) -> tuple[Block, ...]:
    """A proposal of one paragraph as a list of one point."""
    alone = len(content) == 1 and isinstance(content[0], Para)
    return (List(Mark.NUMBER, (content,), style=Style.PROPOSAL),) if alone else content


def _attachments(ctx: Context, case: Case, profile: CasePaper, level: int) -> Iterator[Block]:
    if not case.attachments:
        return
    yield Head(level, (Span(ctx.label(profile.attachments)),))
    points = tuple((Para((Span(one.title),), Style.BODY),) for one in case.attachments)
    yield List(Mark.NUMBER, points)


def _sections(ctx: Context, case: Case, profile: CasePaper, level: int) -> Iterator[Block]:
    left_out = unfilled(case, ctx.committee)
    for number, section in enumerate(case.sections):
        if number in left_out:
            continue
        at, source = min(level + (section.level or 1) - 1, 4), sources.of_case(case.id, f"section{number}")
        if section.heading:
            yield Head(at, (Span(section.heading),), source=source)
        yield from sourced(texts.blocks(section.text, Style.BODY, level=min(at + 1, 4)), source)


def _signature(ctx: Context, case: Case, profile: CasePaper, level: int) -> Iterator[Block]:
    if not case.signed_by:
        return
    formats = ctx.layout.formats
    place = ", ".join(part for part in (case.signed_place, ctx.date(case.paper_date, formats.long)) if part)
    if place:
        yield Para((Span(place),), Style.SIGNATURE, keep=True)
    below = ctx.label(profile.sign)
    name = f"{case.signed_by}\n{below}" if below else case.signed_by
    yield Para((Span(name),), Style.SIGNATURE)


def _treatments(ctx: Context, case: Case, profile: CasePaper, level: int) -> Iterator[Block]:
    """What other bodies did with the case: a table, then their texts and decisions."""
    if not case.treatments:
        return
    heads = [ctx.label(label) for label in ("Behandlet av", "Dato", "Saksnr.")]
    rows = [(one.body, ctx.date(one.date, ctx.layout.formats.full), one.number) for one in case.treatments]
    yield Table(
        (
            Row(tuple(Cell((Para((Span(head),), Style.TABLE_HEAD),)) for head in heads), whole=True),
            *(Row(tuple(_text_cell(words) for words in row)) for row in rows),
        ),
        (50, 25, 25),
        Look.GRID,
        header=True,
    )
    for one in case.treatments:
        if one.text or one.decision:
            yield Head(level, (Span(" ".join(part for part in (one.body, one.number) if part)),))
            yield from texts.blocks(one.text, Style.BODY, level=min(level + 1, 4))
        if one.decision:
            label = one.decision_label or ctx.label(ctx.layout.labels.decision)
            yield Para((Span(label),), Style.LABEL, keep=True)
            yield from _decision(one.decision, level)


def _decision(decision: RichText, level: int) -> tuple[Block, ...]:
    return texts.blocks(decision, Style.DECISION, level=min(level + 1, 4))


def _text_cell(words: str) -> Cell:
    return Cell((Para((Span(words),), Style.TABLE_TEXT),) if words else ())


PARTS: dict[str, _Part] = {
    "proposal": _proposal,
    "attachments": _attachments,
    "sections": _sections,
    "signature": _signature,
    "treatments": _treatments,
}
