"""A portfolio plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from hfdesk.domain.richtext import EMPTY, RichText
from hfdesk.domain.values.kinds import Light
from hfdesk.domain.values.register import Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Funding:
    """Money of a measure: kroner, the year, and when it is to be reported on."""

    amount: int | float
    year: int | None = None
    report_due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A measure (tiltak) or project. ``marks`` is what each time column holds."""

    title: str
    id: str = ""
    marks: Mapping[str, str] = field(default_factory=dict[str, str])
    progress: Light | None = None
    risk: Light | None = None
    contacts: tuple[Who, ...] = ()
    funding: Funding | None = None
    cases: tuple[str, ...] = ()
    note: RichText = EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """An area of a focus area; ``letter`` is a stored value (``A``, ``I1``)."""

    title: str
    letter: str = ""
    status: RichText = EMPTY
    marks: Mapping[str, str] = field(default_factory=dict[str, str])
    progress: Light | None = None
    risk: Light | None = None
    measures: tuple[Measure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FocusArea:
    """An innsatsområde. ``columns`` and ``as_of`` where they differ from the plan's."""

    title: str
    number: str = ""
    subtitle: str = ""
    columns: tuple[str, ...] = ()
    as_of: str = ""
    projects_as_of: str = ""
    vision: RichText = EMPTY
    target_group: RichText = EMPTY
    areas: tuple[Area, ...] = ()
    projects: tuple[Measure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Portfolio:
    """A portfolio plan (porteføljeplan, handlingsplan)."""

    id: str
    title: str
    version: str = ""
    period: str = ""
    issued: str = ""
    issued_by: str = ""
    committee: str = ""
    introduction: RichText = EMPTY
    columns: tuple[str, ...] = ()
    as_of: str = ""
    focus_areas: tuple[FocusArea, ...] = ()
