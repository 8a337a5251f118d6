"""Problems as sentences, in the user's language (``resources/phrases/problems.toml``)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Language
from hfdesk.system.assets import asset

FILE = "resources/phrases/problems.toml"

#: A step of a JSON path that counts: ``agenda[3]``.
COUNTED = re.compile(r"(\w+)\[(\d+)\]")

#: Which list a kind of record belongs to; the store names kinds, packages name lists.
LISTS = {
    "organization": "organizations",
    "person": "people",
    "committee": "committees",
    "membership": "memberships",
    "case": "cases",
    "meeting": "meetings",
    "portfolio": "portfolios",
    "agenda_item": "agenda",
}


_TYPED = frozenset({"text", "title", "name", "number", "committee", "user", "person", "pattern", "heading"})
_LONGEST = 80


def sentence(problem: Problem, language: Language | str = Language.NB) -> str:
    """What happened, what is safe and what to do, in one sentence without codes."""
    phrase = phrases()[problem.code][language]
    return phrase.format_map(_Words(problem.values, str(language)))


@cache
def phrases() -> Mapping[str, Mapping[str, str]]:
    """Every sentence: code → language → text."""
    return {
        f"{group}.{code}": each
        for group, codes in _table().items()
        if group != "words"
        for code, each in codes.items()
    }


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(asset(FILE).read_text(encoding="utf-8"))


class _Words(dict[str, str]):
    """A problem's values as words; one that is not told is ``…``."""

    def __init__(self, values: Mapping[str, object], language: str) -> None:
        super().__init__({name: _told(name, value, language) for name, value in values.items()})

    def __missing__(self, key: str) -> str:
        return "…"


def _told(name: str, value: object, language: str) -> str:
    told = _day(value, language) if isinstance(value, date) else _word(name, str(value), language)
    return _short(told) if name in _TYPED else told


def _short(text: str) -> str:
    """The beginning of what was typed: it stands in its field, and its reason must be seen beside it."""
    return f"{text[:_LONGEST].rstrip()} …" if len(text) > _LONGEST else text


def _day(day: date, language: str) -> str:
    """``2. oktober 2025``."""
    month = _table()["words"]["month"][str(day.month)][language]
    return f"{day.day}{'' if language == Language.EN else '.'} {month} {day.year}"


def _word(name: str, value: str, language: str) -> str:
    if name == "place":
        return _place(value, language)
    table = "target" if name in ("kind", "by") else name
    words = _table()["words"].get(table, {}).get(LISTS.get(value, value))
    return words[language] if words else value


def _place(path: str, language: str) -> str:
    """A JSON path, with the words of what it counts behind it, outermost last."""
    told = ", ".join(reversed(list(_counted(path, language))))
    return f"{path} ({told})" if told else path


def _counted(path: str, language: str) -> Iterator[str]:
    words = _table()["words"]["place"]
    for name, at in COUNTED.findall(path):
        if name in words:
            yield words[name][language].format(n=int(at) + 1)
