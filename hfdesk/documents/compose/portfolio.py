"""The portfolio plan: focus areas with vision, status and timetables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from hfdesk.documents.compose import texts
from hfdesk.documents.compose.context import Context, of_portfolio
from hfdesk.documents.layout import Layout
from hfdesk.documents.model import Block, Cell, Document, Head, Look, Para, Row, Span, Style, Table
from hfdesk.domain.records import PortfolioRecord
from hfdesk.domain.values import Area, FocusArea, Light, Measure, Portfolio


def portfolio_plan(record: PortfolioRecord, layout: Layout) -> Document:
    """The plan as a document."""
    ctx = of_portfolio(record, layout)
    plan = record.portfolio
    title = plan.title if plan.title.strip() else ctx.words.phrase("portfolio")
    name = " ".join(part for part in (title, plan.period) if part)
    blocks = (
        *_front(ctx, name),
        *texts.blocks(plan.introduction, level=2),
        *(block for area in plan.focus_areas for block in _focus_area(ctx, plan, area)),
    )
    house = ctx.committee.partnership or plan.issued_by
    return Document(name, ctx.words.language, blocks, layout.template, house, plan.title, house)


def _front(ctx: Context, name: str) -> Iterator[Block]:
    version = ctx.label(ctx.layout.plan.version)
    if version:
        yield Para((Span(version),), Style.KIND)
    yield Head(1, (Span(name),))
    for template in ctx.layout.plan.front:
        words = ctx.fill(template)
        if words:
            yield Para((Span(words),), Style.HEAD_LINE)


def _focus_area(ctx: Context, plan: Portfolio, focus: FocusArea) -> Iterator[Block]:
    profile = ctx.layout.plan
    more = {
        "title": focus.title,
        "as_of": focus.as_of or plan.as_of,
        "projects_as_of": focus.projects_as_of,
    }
    own = replace(ctx, more={**ctx.more, **more})
    yield Head(2, (Span(" ".join(part for part in (focus.number, focus.title) if part)),))
    if focus.subtitle:
        yield Para((Span(focus.subtitle),), Style.HEAD_LINE)
    for area in focus.areas:
        yield Para((Span(_lettered(area.letter, area.title)),), Style.BODY)
    if focus.vision:
        yield Head(3, (Span(ctx.label(profile.vision)),))
        yield from texts.blocks(focus.vision, level=4)
    if focus.target_group:
        yield Head(3, (Span(ctx.label(profile.target_group)),))
        yield from texts.blocks(focus.target_group, level=4)
    yield from _status(own, focus)
    yield from _timetables(own, plan, focus)


def _lettered(letter: str, title: str) -> str:
    return f"{letter}. {title}" if letter else title


def _status(ctx: Context, focus: FocusArea) -> Iterator[Block]:
    told = [area for area in focus.areas if area.status]
    if told:
        yield Head(3, (Span(ctx.label(ctx.layout.plan.status)),))
    for area in told:
        content = texts.blocks(area.status, level=4)
        if area.letter and isinstance(content[0], Para):
            first = replace(content[0], spans=(Span(f"{area.letter}. "), *content[0].spans))
            content = (first, *content[1:])
        yield from content


def _timetables(ctx: Context, plan: Portfolio, focus: FocusArea) -> Iterator[Block]:
    profile = ctx.layout.plan
    columns = focus.columns or plan.columns
    if any(_timed(area) for area in focus.areas):
        rows = [row for area in focus.areas for row in _area_rows(ctx, area, columns)]
        yield Head(3, (Span(ctx.filled(profile.timetable, ", ")),))
        yield _table(ctx, profile.areas_head, columns, rows)
    if focus.projects:
        rows = [_row(ctx, "", project, columns) for project in focus.projects]
        yield Head(3, (Span(ctx.filled(profile.projects, ", ")),))
        yield _table(ctx, profile.projects_head, columns, rows)


def _timed(area: Area) -> bool:
    """Whether the timetable has anything to tell of an area."""
    return bool(area.measures or area.marks or area.progress or area.risk)


def _table(ctx: Context, head: str, columns: tuple[str, ...], rows: list[Row]) -> Table:
    heads = ("", ctx.label(head), *columns, ctx.label("Framdrift"), ctx.label("Risiko"))
    first = Row(tuple(_cell(words, Style.TABLE_HEAD) for words in heads), whole=True)
    year = max(6, min(10, 30 // max(1, len(columns))))
    widths = (6, 100 - 6 - 28 - year * len(columns), *[year] * len(columns), 14, 14)
    return Table((first, *rows), widths, Look.PLAN, header=True)


def _area_rows(ctx: Context, area: Area, columns: tuple[str, ...]) -> Iterator[Row]:
    letter = f"{area.letter}." if area.letter else ""
    yield _row(ctx, letter, area, columns)
    yield from (_row(ctx, "", measure, columns) for measure in area.measures)


def _row(ctx: Context, letter: str, what: Area | Measure, columns: tuple[str, ...]) -> Row:
    note = texts.blocks(what.note, Style.TABLE_TEXT, level=4) if isinstance(what, Measure) else ()
    style = Style.ITEM_TITLE if isinstance(what, Area) else Style.TABLE_TEXT
    return Row(
        (
            _cell(letter, style),
            Cell((Para((Span(what.title),), style), *note)),
            *(_cell(mark, Style.TABLE_TEXT) for mark in _marks(what.marks, columns)),
            _light(ctx, "progress", what.progress),
            _light(ctx, "risk", what.risk),
        )
    )


def _marks(marks: Mapping[str, str], columns: tuple[str, ...]) -> list[str]:
    return [marks.get(column, "") for column in columns]


def _light(ctx: Context, kind: str, light: Light | None) -> Cell:
    """A coloured dot and a word beside it, so that colour is not the only sign."""
    if light is None:
        return Cell()
    word = ctx.words.phrase(f"light_{kind}_{light.value}")
    return Cell((Para((Span("●", light=light), Span(f" {word}")), Style.TABLE_TEXT),))


def _cell(words: str, style: Style) -> Cell:
    return Cell((Para((Span(words),), style),) if words else ())
