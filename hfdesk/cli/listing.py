"""Lists for people and for scripts."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from typing import Any

from hfdesk.store import Desk

LISTS: Mapping[str, Callable[[Desk], Sequence[Any]]] = {
    "committees": lambda desk: desk.committee_rows(),
    "meetings": lambda desk: desk.meeting_rows(),
    "cases": lambda desk: desk.case_rows(),
    "people": lambda desk: desk.people_rows(),
    "portfolios": lambda desk: desk.portfolio_rows(),
}

#: What a line of text shows of a row, where it has it: the rest is in the JSON.
SHOWN = (
    "id", "date", "start", "label", "committee_label", "number", "name", "title", "organization_label",
    "status",
)  # fmt: skip


def print_rows(rows: Sequence[Any], *, as_json: bool) -> None:
    """Prints rows: a line each with tabs between, or one JSON list."""
    if as_json:
        print(json.dumps([_plain(row) for row in rows], ensure_ascii=False, indent=1))
        return
    for row in rows:
        texts = (_text(getattr(row, name)) for name in SHOWN if hasattr(row, name))
        print("\t".join(text for text in texts if text))


def _plain(row: Any) -> dict[str, Any]:
    given = {field.name.rstrip("_"): getattr(row, field.name) for field in dataclasses.fields(row)}
    return {name: _text(value) if isinstance(value, date | time) else value for name, value in given.items()}


def _text(value: Any) -> str:
    if isinstance(value, time):
        return value.isoformat(timespec="minutes")
    return "" if value is None else " ".join(str(value).split())
