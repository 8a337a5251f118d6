"""How a committee works: its settings, read from what the archive and a package hold.

A package may hold anything there (``docs/exchange.md``); what cannot be read counts as not
said, and keys that are not known here are kept as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Any, cast

from hfdesk.domain.values import Committee, Kind

PREVIOUS = "{previous}"
"""Stands in a standing item's title for the day of the committee's meeting before."""


class Where(StrEnum):
    """Where on the agenda a standing item stands."""

    FIRST = "first"
    BEFORE_LAST = "before_last"
    LAST = "last"


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingItem:
    """What is on every agenda of a committee; ``minutes`` is its planned length."""

    title: str
    kind: Kind = Kind.CASE
    minutes: int | None = None
    tags: tuple[str, ...] = ()
    series: str = ""
    place: Where = Where.FIRST


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """A committee's settings.

    ``votes``, ``quorum`` (at least so many of those entitled, where told), ``recusals`` and
    ``clock`` (the minutes tell when items began) are off until turned on, and so is
    ``number_other_business``: eventuelt takes a number as a case does. ``sections`` are the
    headings that a new case paper begins with. ``next_number`` is the least that the next
    case gets, in ``next_number_year`` alone where that is told. ``comment_days``: so long the
    draft of the minutes is out for comments, a week where it is not told. ``rest`` is what
    others have put there.
    """

    votes: bool = False
    quorum: bool = False
    quorum_at_least: int | None = None
    recusals: bool = False
    clock: bool = False
    papers_with_invitation: bool = False
    number_other_business: bool = False
    comment_days: int | None = None
    next_number: int | None = None
    next_number_year: int | None = None
    standing_items: tuple[StandingItem, ...] = ()
    tags: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    rest: Mapping[str, Any] = field(default_factory=dict[str, Any])


_OPTIONS = (
    *("votes", "quorum", "quorum_at_least", "recusals", "clock"),
    *("papers_with_invitation", "number_other_business"),
    *("comment_days", "next_number", "next_number_year"),
)
_COUNTS = frozenset({"quorum_at_least", "comment_days", "next_number", "next_number_year"})
_LISTS = ("tags", "phrases", "sections")


def setup_of(committee: Committee) -> Setup:
    """The settings of a committee."""
    held = committee.settings
    options = _mapping(held.get("options"))
    told: dict[str, Any] = {name: _option(name, options.get(name)) for name in _OPTIONS}
    told.update({name: _texts(held.get(name)) for name in _LISTS})
    return Setup(
        **told,
        standing_items=tuple(_standing_items(held.get("standing_items"))),
        rest={key: value for key, value in held.items() if key not in ("options", "standing_items", *_LISTS)},
    )


def with_setup(committee: Committee, setup: Setup) -> Committee:
    """The committee with those settings; what is not said is left out."""
    said = {name: getattr(setup, name) for name in _OPTIONS}
    known: dict[str, Any] = {
        "options": {**_strange_options(committee), **{name: each for name, each in said.items() if each}},
        "standing_items": [_plain(each) for each in setup.standing_items],
        **{name: list(getattr(setup, name)) for name in _LISTS},
    }
    return replace(committee, settings={**setup.rest, **{name: each for name, each in known.items() if each}})


def _strange_options(committee: Committee) -> dict[str, Any]:
    held = _mapping(committee.settings.get("options"))
    return {name: each for name, each in held.items() if name not in _OPTIONS}


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _list(value: object) -> list[object]:
    return cast("list[object]", list(value)) if isinstance(value, list | tuple) else []  # pyright: ignore[reportUnknownArgumentType]


def _texts(value: object) -> tuple[str, ...]:
    return tuple(each for each in _list(value) if isinstance(each, str) and each.strip())


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _option(name: str, value: object) -> Any:
    return _count(value) if name in _COUNTS else value is True


def _standing_items(value: object) -> list[StandingItem]:
    found = [_mapping(each) for each in _list(value)]
    return [_standing_item(each) for each in found if isinstance(each.get("title"), str) and each["title"]]


def _standing_item(plain: Mapping[str, Any]) -> StandingItem:
    kind, place, series = plain.get("kind"), plain.get("place"), plain.get("series")
    return StandingItem(
        title=plain["title"],
        kind=Kind(kind) if kind in list(Kind) else Kind.CASE,
        minutes=_count(plain.get("minutes")),
        tags=_texts(plain.get("tags")),
        series=series if isinstance(series, str) else "",
        place=Where(place) if place in list(Where) else Where.FIRST,
    )


def _plain(item: StandingItem) -> dict[str, Any]:
    held = {each.name: getattr(item, each.name) for each in fields(item)}
    held["tags"] = list(item.tags)
    return {name: str(each) if isinstance(each, StrEnum) else each for name, each in held.items() if each}
