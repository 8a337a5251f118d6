"""Who there is: organizations, people, committees and who sits in them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

from hfdesk.domain.richtext import EMPTY, RichText
from hfdesk.domain.values.kinds import Language, OrganizationKind, Reset, Role


def new_id() -> str:
    """An id that nothing else has."""
    return str(uuid.uuid4())


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Somebody: a person of the register, or a name as it is printed.

    ``person`` is the person's id or ``""``. ``as_`` is the printed name: of a linked
    person only where it differs from the register's, of others always. In a package an
    unlinked who is a plain string.
    """

    person: str = ""
    as_: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """A hospital, municipality, district, agency, union …"""

    id: str
    name: str
    short_name: str = ""
    kind: OrganizationKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person with the title and organization (id) of today."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    title: str = ""
    organization: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A number series of its own within a committee; series of one counter share numbers."""

    key: str
    pattern: str
    counter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbering:
    """How a committee numbers its cases, e.g. ``{n}/{yy}``, from 1 each year or never."""

    pattern: str
    reset: Reset | None = None
    series: tuple[Series, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Committee:
    """A body that meets. ``parent`` is the id of the committee that it reports to."""

    id: str
    name: str
    short_name: str = ""
    partnership: str = ""
    parent: str = ""
    language: Language | None = None
    numbering: Numbering | None = None
    layout: str = ""
    place: str = ""
    start: time | None = None
    end: time | None = None
    mandate: RichText = EMPTY
    settings: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def label(self) -> str:
        """The short name, or the name where it has none."""
        return self.short_name or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """Who sits where, as what, from when to when (both days included).

    ``voting`` absent means: leaders, members and deputies vote, the others do not.
    ``id`` is the archive's own and does not travel in a package.
    """

    id: str
    committee: str
    person: str
    role: Role
    represents: str = ""
    voting: bool | None = None
    deputy_for: str = ""
    from_: date | None = None
    to: date | None = None
