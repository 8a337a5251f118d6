"""What a document was made with, so that it can be told later and made anew."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from hfdesk.store import Desk

P = ParamSpec("P")
T = TypeVar("T")

#: What makes a kind of document, by its name.
MAKERS: dict[str, Callable[..., Any]] = {}


@dataclass(frozen=True, slots=True)
class Origin:
    """What made a document, with which options (ids, a layout, …), after which operation."""

    kind: str = ""
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])
    operation: int = 0


def remembered(make: Callable[Concatenate[Desk, P], T]) -> Callable[Concatenate[Desk, P], T]:
    """Let a maker of documents tell each by its own name and options, the usual ones left out."""
    told = inspect.signature(make)

    @wraps(make)
    def making(desk: Desk, *args: P.args, **options: P.kwargs) -> T:
        operation = desk.newest_operation()
        made = make(desk, *args, **options)
        given = dict(list(told.bind(desk, *args, **options).arguments.items())[1:])
        own = {name: each for name, each in given.items() if each != told.parameters[name].default}
        return _told(made, Origin(make.__name__, own, operation))

    MAKERS[make.__name__] = making
    return making


def _told(made: T, origin: Origin) -> T:
    return cast("T", replace(cast("Any", made), origin=origin))
