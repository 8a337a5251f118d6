"""A layout profile: how one house style writes its documents, as a value read from TOML.

A profile says which parts stand in which order and how they are labelled and formatted;
``docs/layouts.md`` describes each key. It extends another by ``base``; tables are merged
key by key, arrays are replaced. Labels are in bokmål (see ``documents.words``).
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from hfdesk.documents import vocabulary
from hfdesk.documents.filed_data import faults, merged
from hfdesk.domain.plain import Misfit, from_plain
from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import RichText
from hfdesk.system import files


class HeadKind(StrEnum):
    """How a document's head is set: lines ``label value``, or a table.

    ``table``: the label at the left, the value at the right. ``cells``: label and value
    in one cell, two of them in a row where a row says ``beside``.
    """

    LINES = "lines"
    TABLE = "table"
    CELLS = "cells"


class ListStyle(StrEnum):
    """How several people stand: a paragraph each, or running in one paragraph."""

    LINES = "lines"
    RUNNING = "running"


class RoleStyle(StrEnum):
    """Where an attendee's role prints: nowhere, in brackets, or where all else lacks."""

    NONE = ""
    BRACKETS = "brackets"
    FALLBACK = "fallback"


class LabelStyle(StrEnum):
    """Where a decision's label stands: a line of its own, or before the first words."""

    LINE = "line"
    RUN_IN = "run_in"
    NONE = "none"


class QuoteStyle(StrEnum):
    """How an earlier case prints inside another: a sentence, or its row in a box."""

    SENTENCE = "sentence"
    BOX = "box"


class Papers(StrEnum):
    """Which papers stand behind the invitation."""

    NONE = "none"
    NUMBERED = "numbered"  # one for every numbered item
    WRITTEN = "written"  # one for every item whose case has a paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Formats:
    """How dates, times and names are written.

    Dates are patterns with ``{d} {dd} {m} {mm} {month} {yy} {yyyy} {weekday}``; ``date``
    is the usual one, ``full`` the one with the whole year, ``long`` the one in words.
    ``clock`` is what stands between hour and minute, ``span`` between two clocks.
    """

    date: str = "{dd}.{mm}.{yyyy}"
    full: str = "{dd}.{mm}.{yyyy}"
    long: str = "{d}. {month} {yyyy}"
    clock: str = "."
    span: str = "–"
    short_numbers: bool = False  # "Sak 4" for 4/25 where the year is understood


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFormat:
    """How one person reads: parts divided by commas, each of words from the record.

    A word is ``name``, ``title``, ``organization`` or ``represents``. What is missing
    goes with its comma. A name printed as it stands (no linked person) is not added to.
    """

    parts: tuple[str, ...] = ("name",)
    role: RoleStyle = RoleStyle.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Which people a row lists, and how.

    ``of`` are ``present``, ``absent``, ``no_show`` (attendance) or ``chair``,
    ``minute_takers``, ``secretariat``, ``speakers``, ``owners``, ``officers``. ``last``
    divides the last two (default as the others), ``end`` ends the list. ``guests_apart``:
    those present for certain items follow in a sentence of their own, and so do coming and
    leaving. ``full_first``: an organization stands in full where it is named first, and by its
    short name after that.
    """

    of: tuple[str, ...]
    style: ListStyle = ListStyle.LINES
    person: PersonFormat = field(default_factory=PersonFormat)
    divider: str = ", "
    last: str = ""
    end: str = ""
    guests_apart: bool = False
    full_first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadRow:
    """A line or row of a document's head: a label, and a text, people or attachments.

    ``value`` are parts joined by ``join``; a part whose field is empty is left out. Where
    nothing is left the row is left out, but for ``keep``. ``labels`` are several, one for
    each list of ``people.of``. ``heading``: the value is the document's top heading.
    """

    label: str = ""
    labels: tuple[str, ...] = ()
    value: tuple[str, ...] = ()
    join: str = ", "
    people: People | None = None
    attachments: bool = False
    counted: bool = False  # the label of attachments tells their number: "9 vedlegg"
    keep: bool = False
    beside: bool = False  # stands in the row before, in a head of cells
    heading: bool = False
    bold: bool = False
    upper: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleLine:
    """A line above the head. ``level`` 0 is no heading."""

    text: str
    level: int = 1
    upper: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Top:
    """What stands at the top of a document: title lines, then the head."""

    titles: tuple[TitleLine, ...] = ()
    head: tuple[HeadRow, ...] = ()
    kind: HeadKind = HeadKind.TABLE
    widths: tuple[int, ...] = (25, 75)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of the table of items: its head, its share of the width, what it holds.

    ``optional``: it is left out where nothing stands in it.

    ``holds`` names parts in their order: number, tags, attachments, time, minutes,
    responsible, title, details, quote, proposal, discussion, motions, recusals, decision,
    votes, statements, actions.
    """

    head: str = ""
    width: int
    holds: tuple[str, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """The table of items in an invitation or minutes."""

    heading: str = ""
    columns: tuple[Column, ...] = ()
    responsible: People | None = None
    breaks: bool = True
    time_span: str = "-"  # between the clocks of an item's slot


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """The labels of what stands in an item or a paper."""

    proposal: str = "Forslag til vedtak"
    agenda_proposal: str = ""  # in the agenda, where it differs from the paper's
    decision: str = "Vedtak:"
    decision_style: LabelStyle = LabelStyle.LINE
    quote_style: QuoteStyle = QuoteStyle.BOX
    quote_decision: str = ""  # in a box, where it differs from the minutes' label


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """The invitation."""

    top: Top = field(default_factory=Top)
    items: Items = field(default_factory=Items)
    papers: Papers = Papers.NONE
    after: tuple[str, ...] = ("copy_to", "signatures")


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """The minutes."""

    top: Top = field(default_factory=Top)
    items: Items = field(default_factory=Items)
    after: tuple[str, ...] = ("signatures",)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListColumn:
    """A column of the list to sign: what it tells of each (``people.person``), else room to write."""

    head: str = ""
    width: int
    people: People | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceList:
    """The list that those present sign. ``empty``: so many lines at the end are for others."""

    top: Top = field(default_factory=Top)
    columns: tuple[ListColumn, ...] = (ListColumn(width=100, people=People(of=())),)
    empty: int = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """Name cards: what stands large on them, and the lines under it (``person`` of each)."""

    large: People = field(default_factory=lambda: People(of=()))
    lines: tuple[People, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """The sign for the door."""

    top: Top = field(default_factory=Top)


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePaper:
    """The paper of a case. ``grid`` is a head of one label row over one value row.

    ``order`` names parts: proposal, signature, treatments, attachments, sections.
    ``numbered_points``: a proposal of one paragraph is a list of one point.
    """

    top: Top = field(default_factory=Top)
    grid: tuple[HeadRow, ...] = ()
    order: tuple[str, ...] = ("proposal", "treatments", "attachments", "sections", "signature")
    title_after: bool = False  # the case's title follows the head
    numbered_points: bool = False
    attachments: str = "Vedlegg"
    sign: str = ""  # what stands under the signer's name


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A portfolio plan."""

    version: str = "Versjon {version}."
    front: tuple[str, ...] = ("{partnership}", "{issued}", "{issued_by}")
    vision: str = "Målbilde:"
    target_group: str = "Målgruppe"
    status: str = "Status: {title}"
    timetable: tuple[str, ...] = ("Tidsplan og overordnet status", "pr {as_of}")
    projects: tuple[str, ...] = ("Aktuelle prosjekter i helsefellesskapet", "pr {projects_as_of}")
    areas_head: str = "Områder"
    projects_head: str = "Noen aktuelle arbeider innenfor målgruppen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A layout profile."""

    id: str
    name: str = ""
    template: str = "standard"
    formats: Formats = field(default_factory=Formats)
    labels: Labels = field(default_factory=Labels)
    invitation: Invitation = field(default_factory=Invitation)
    minutes: Minutes = field(default_factory=Minutes)
    paper: CasePaper = field(default_factory=CasePaper)
    mandate: CasePaper = field(default_factory=CasePaper)
    letter: CasePaper = field(default_factory=CasePaper)
    extract: Minutes = field(default_factory=Minutes)
    plan: Plan = field(default_factory=Plan)
    decisions: Minutes = field(default_factory=Minutes)
    attendance: AttendanceList = field(default_factory=AttendanceList)
    cards: Cards = field(default_factory=Cards)
    sign: Sign = field(default_factory=Sign)


STANDARD = "standard"

#: Signs in a profile's file; the longest that is shipped has a tenth.
LONGEST = 100_000

#: A name with more steps than any place has: tomllib takes the square of their number.
_DEEP = re.compile(r"""(?<![\w"'-])(?:[\w"'-]++[ \t]*+\.[ \t]*+){12}""")


def layout_ids(folder: Path) -> tuple[str, ...]:
    """The ids of the profiles in a folder, the standard one first."""
    found = {path.stem for path in folder.glob("*.toml")}
    return tuple(sorted(found, key=lambda id: (id != STANDARD, id)))


def load_layout(folder: Path, id: str, *more: Path) -> Layout:
    """The profile of that id (``standard`` for ``""``), from ``more`` folders where it lacks there.

    Raises ``Refusal`` ``layout.unknown`` where there is none, ``layout.unreadable`` or
    ``layout.misfit`` (with the place) where its file is no profile.
    """
    return _layout(_merged((folder, *more), id or STANDARD, ()), id or STANDARD)


def read_layout(text: str, id: str, *folders: Path) -> Layout:
    """The profile that a file's text makes, the ones below it in some folders; raises as above."""
    return _layout(_on_base((*folders,), id, (), parsed(text, id)), id)


def parsed(text: str, id: str) -> dict[str, Any]:
    """A file's text as it stands; ``Refusal`` ``layout.unreadable`` where it is no TOML."""
    if len(text) > LONGEST or _DEEP.search(text):
        raise Refusal("layout.unreadable", layout=id)
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise Refusal("layout.unreadable", layout=id) from error


def _layout(data: dict[str, Any], id: str) -> Layout:
    try:
        fault = next(faults(Layout, data), None)
        if fault:
            raise _misfit(id, fault)
        layout = from_plain(Layout, {**data, "id": id}, _no_richtext)
    except Misfit as misfit:
        raise _misfit(id, misfit.path) from misfit
    except RecursionError as error:
        raise Refusal("layout.unreadable", layout=id) from error
    unknown = next(vocabulary.faults(layout), None)
    if unknown:
        raise _misfit(id, unknown)
    return layout


def _misfit(id: str, place: tuple[str | int, ...]) -> Refusal:
    return Refusal("layout.misfit", layout=id or STANDARD, place=".".join(map(str, place)))


def _merged(folders: tuple[Path, ...], id: str, over: tuple[str, ...]) -> dict[str, Any]:
    path = next((path for folder in folders for path in folder.glob("*.toml") if path.stem == id), None)
    if not path or id in over:
        raise Refusal("layout.unknown", layout=id)
    try:
        text = files.read(path, 4 * LONGEST).decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refusal("layout.unreadable", layout=id) from error
    return _on_base(folders, id, over, parsed(text, id))


def _on_base(
    folders: tuple[Path, ...], id: str, over: tuple[str, ...], own: dict[str, Any]
) -> dict[str, Any]:
    base = own.pop("base", "" if id == STANDARD else STANDARD)
    return merged(_merged(folders, str(base), (*over, id)), own) if base else own


def _no_richtext(text: str) -> RichText:
    raise AssertionError(text)
