"""Marks typed in the minutes: a follow-up, a statement, input, somebody who came or left.

A mark is the leading run of a paragraph of a discussion: a link ``hfdesk:…`` whose text is what
was typed (``o:``, ``p:``, ``i:``, ``+Hamid Rezai``, ``-Hamid Rezai``). It stays in the text until
the meeting is closed; :func:`settled` lifts what it marks to where it belongs. A link of that
kind anywhere else marks nothing, and its letters are words like others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from hfdesk.domain.followups import Known, read, spoken
from hfdesk.domain.normal import normal, normal_runs
from hfdesk.domain.richtext import (
    Block,
    Heading,
    Mark,
    Paragraph,
    Point,
    Points,
    RichText,
    Run,
    Table,
    plain,
    runs_of,
)
from hfdesk.domain.values import Action, ActionStatus, AgendaItem, Language, Meeting, Statement

SCHEME = "hfdesk:"
"""How the address of a mark begins; nothing can be found there."""

LONGEST = 120
"""Letters of the longest mark."""

INPUT = {
    Language.NB: "Innspill/kommentarer",
    Language.NN: "Innspel/kommentarar",
    Language.EN: "Input and comments",
}
"""The words over the bullets that ``i:`` begins."""


class Kind(StrEnum):
    """What a mark makes of its paragraph; the value is the end of its address."""

    FOLLOW_UP = "followup"
    STATEMENT = "statement"
    INPUT = "input"
    CAME = "came"
    LEFT = "left"


LETTERS = {"o:": Kind.FOLLOW_UP, "p:": Kind.STATEMENT, "i:": Kind.INPUT}
"""What is typed for a mark that names nobody."""

SIGNS = {"+": Kind.CAME, "-": Kind.LEFT}
"""What is typed before a name."""

_NAMED = re.compile(r"[+-][^\W\d_][^\n\ufffc]*")


@dataclass(frozen=True, slots=True)
class Typed:
    """A mark as it was typed."""

    kind: Kind
    text: str

    @property
    def name(self) -> str:
        """Who came or left; ``""`` for other marks."""
        return self.text[1:].strip() if self.kind in (Kind.CAME, Kind.LEFT) else ""

    @property
    def run(self) -> Run:
        """The mark as it stands in a text."""
        return Run(self.text, link=SCHEME + self.kind.value)


def mark_of(run: Run) -> Typed | None:
    """The mark that a run is, where it is one: its letters are those of its kind, without format."""
    if not run.link.startswith(SCHEME) or run.bold or run.italic or run.underline:
        return None
    name = run.link.removeprefix(SCHEME)
    if name not in tuple(Kind):
        return None
    kind, text = Kind(name), run.text
    if kind in SIGNS.values():
        fits = SIGNS.get(text[:1]) is kind and len(text) <= LONGEST and bool(_NAMED.fullmatch(text))
    else:
        fits = LETTERS.get(text.lower()) is kind
    return Typed(kind, text) if fits else None


def leading(runs: Sequence[Run]) -> Typed | None:
    """The mark of a paragraph of these runs."""
    return mark_of(runs[0]) if runs else None


def has_marks(text: RichText) -> bool:
    """Whether any link of a text is one of ours, a mark or not."""
    return any(run.link.startswith(SCHEME) for run in runs_of(text.blocks))


def unmarked(text: RichText) -> RichText:
    """A text whose marks are letters like others."""
    return normal(RichText(tuple(_plain(text.blocks)))) if has_marks(text) else text


def settled(meeting: Meeting, known: Known) -> Meeting:
    """The meeting as its documents tell it: what is marked in its discussions lifted out of them.

    Follow-ups and statements go to where they are kept, input gets its words above its bullets,
    and who came or left is told by the attendance. No other word goes or comes. A meeting
    without marks is given back as it is.
    """
    agenda = tuple(_settled_item(item, known) for item in meeting.agenda)
    return meeting if agenda == meeting.agenda else replace(meeting, agenda=agenda)


def _settled_item(item: AgendaItem, known: Known) -> AgendaItem:
    texts = {
        name: unmarked(text)
        for name in ("details", "proposal", "decision")
        if has_marks(text := getattr(item, name))
    }
    if texts:
        item = replace(item, **texts)
    if not has_marks(item.discussion):
        return item
    lifted = lift(item.discussion, known.language)
    return replace(
        item,
        discussion=lifted.text,
        actions=(*item.actions, *(_action(each, known) for each in lifted.follow_ups)),
        statements=(*item.statements, *(_statement(each, known) for each in lifted.statements)),
    )


def _action(runs: tuple[Run, ...], known: Known) -> Action:
    text = plain(runs).strip()
    told = read(text, known)
    return Action(text=text, owners=told.owners, due=told.due, status=ActionStatus.OPEN)


def _statement(runs: tuple[Run, ...], known: Known) -> Statement:
    """A statement with whoever speaks, named at its beginning with a colon or a dash."""
    by, start = spoken("".join(run.text for run in runs), known.names)
    words = normal_runs(_from(runs, start))
    if not words:
        by, words = (), runs
    return Statement(text=RichText((Paragraph(words),)), by=by)


def _from(runs: Iterable[Run], start: int) -> Iterable[Run]:
    """The runs from a letter on."""
    for run in runs:
        if start < len(run.text):
            yield replace(run, text=run.text[start:])
        start = max(start - len(run.text), 0)


@dataclass(slots=True)
class Lifted:
    """A discussion, and what was lifted out of it: the runs of each follow-up and statement."""

    text: RichText
    follow_ups: list[tuple[Run, ...]] = field(default_factory=list["tuple[Run, ...]"])
    statements: list[tuple[Run, ...]] = field(default_factory=list["tuple[Run, ...]"])


def lift(text: RichText, language: Language = Language.NB) -> Lifted:
    """Lift what is marked out of a discussion."""
    lifted, heading = Lifted(text), Paragraph((Run(INPUT[language], underline=True),))
    lifted.text = normal(RichText(tuple(_grouped(_lifted(text.blocks, lifted, heading), heading))))
    return lifted


def _lifted(blocks: Iterable[Block], into: Lifted, heading: Paragraph) -> list[Block]:
    found: list[Block] = []
    for block in blocks:
        match block:
            case Paragraph(runs=runs) if (mark := leading(runs)) is not None:
                found += _marked(mark, normal_runs(_unlinked(runs[1:])), into, heading)
            case Points(mark=mark, points=points, start=start):
                kept = [point for each in points if (point := _point(each, into, heading)) is not None]
                found += [Points(mark, tuple(kept), start)] * bool(kept or not points)
            case _:
                found += _plain((block,))
    return found


def _point(point: Point, into: Lifted, heading: Paragraph) -> Point | None:
    """A point without what is lifted out of it; ``None`` where nothing is left."""
    blocks = tuple(_lifted(point.blocks, into, heading))
    return Point(blocks) if blocks or not point.blocks else None


def _marked(mark: Typed, rest: tuple[Run, ...], into: Lifted, heading: Paragraph) -> list[Block]:
    """What stays in the discussion of a marked paragraph."""
    match mark.kind:
        case Kind.FOLLOW_UP:
            into.follow_ups += [rest] * bool(rest)
            return []
        case Kind.STATEMENT:
            into.statements += [rest] * bool(rest)
            return []
        case Kind.INPUT:
            bullet: list[Block] = [Points(Mark.BULLET, (Point((Paragraph(rest),)),))] if rest else []
            return [heading, *bullet]
        case Kind.CAME | Kind.LEFT:
            return [Paragraph(rest)] if rest else []


def _grouped(blocks: Iterable[Block], heading: Paragraph) -> list[Block]:
    """Each group of input under its words once, and no words over nothing; what was typed stays."""
    found: list[Block] = []
    in_group = False
    for block in blocks:
        if block is heading and in_group:
            continue
        if not (isinstance(block, Points) and block.mark is Mark.BULLET):
            in_group = block == heading
        found.append(block)
    return found[:-1] if found and found[-1] is heading else found


def _plain(blocks: Iterable[Block]) -> list[Block]:
    """Blocks whose marks are letters like others."""
    found: list[Block] = []
    for block in blocks:
        match block:
            case Paragraph(runs=runs):
                found.append(Paragraph(tuple(_unlinked(runs))))
            case Heading(level=level, runs=runs):
                found.append(Heading(level, tuple(_unlinked(runs))))
            case Points(mark=mark, points=points, start=start):
                inner = tuple(Point(tuple(_plain(point.blocks))) for point in points)
                found.append(Points(mark, inner, start))
            case Table(header=header, rows=rows):
                cells = [tuple(tuple(_unlinked(cell)) for cell in row) for row in (header, *rows)]
                found.append(Table(cells[0], tuple(cells[1:])))
    return found


def _unlinked(runs: Iterable[Run]) -> Iterable[Run]:
    return (replace(run, link="") if run.link.startswith(SCHEME) else run for run in runs)
