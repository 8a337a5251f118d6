"""Of CSS the little that says what words mean: bold, hidden, a point of a Word list …"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, replace
from functools import lru_cache

from hfdesk.markup.pasting.tokens import RAW, Tag

#: As much of a page's style sheets is read, in characters.
_MOST_SHEET = 1_000_000
_SELECTOR = re.compile(r"(?:[a-z][a-z0-9]*+)?+(?:\.[\w-]++)?+", re.IGNORECASE)
_STYLE = re.compile(r"<style(?=[\s>])[^>]*+>", re.IGNORECASE)
_NOTE = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_LEVEL = re.compile(r"\blevel([1-9])")
_LENGTH = re.compile(r"(-?[0-9]{0,6}\.?[0-9]{1,6})(pt|px|cm|mm|in|em)?")
_POINTS = {"pt": 1.0, "px": 0.75, "cm": 28.35, "mm": 2.835, "in": 72.0, "em": 12.0}
_NO_COLOUR = frozenset(
    [
        "auto",
        "black",
        "currentcolor",
        "inherit",
        "initial",
        "none",
        "transparent",
        "unset",
        "white",
        "windowtext",
        "#000",
        "#000000",
        "#fff",
        "#ffffff",
        "rgb(0,0,0)",
        "rgb(255,255,255)",
        "rgba(0,0,0,0)",
    ]
)
_NO_FONT = frozenset(
    ["inherit", "initial", "unset", "sans-serif", "serif", "monospace", "cursive", "fantasy", "system-ui"]
)


@dataclass(frozen=True, slots=True)
class Style:
    """What some declarations say; ``None`` and ``""`` where they say nothing."""

    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    struck: bool | None = None
    hidden: bool | None = None
    pre: bool | None = None
    font: str = ""
    colour: str = ""
    shade: str = ""
    #: The level of a point of a Word list, from 1.
    level: int | None = None
    #: The words are the mark of a Word point.
    label: bool | None = None
    #: The blank between a point's mark and its words, where Word's own signs are lost.
    gap: bool | None = None
    #: The first line stands out to the left, as a point's does.
    hanging: bool | None = None
    #: In points.
    margin: float | None = None
    #: What Word says that the element is: ``footnote``, ``comment-list`` …
    element: str = ""
    #: The font of signs that a character is of.
    symbol: str = ""
    #: How a list is marked: ``lower-alpha`` …
    list_type: str = ""
    page_break: bool | None = None

    @property
    def formats(self) -> dict[str, object]:
        """What is said of the words in the element."""
        said = {name: getattr(self, name) for name in _OF_WORDS}
        return {name: value for name, value in said.items() if value not in (None, "")}


_OF_WORDS = ("bold", "italic", "underline", "struck", "font", "colour", "shade", "symbol", "pre", "label")
PLAIN = Style()
_FIELDS = [each.name for each in fields(Style)]


@lru_cache(4096)
def style(declarations: str) -> Style:
    """The style of an element's ``style``."""
    found: dict[str, object] = {}
    for each in declarations.split(";"):
        name, _, value = each.partition(":")
        name = name.strip().lower()
        if name in _READ:
            found |= _READ[name](value.replace("!important", "").strip().lower())
    return Style(**found) if found else PLAIN  # pyright: ignore[reportArgumentType]


def over(base: Style, more: Style) -> Style:
    """``base`` with what ``more`` says instead."""
    if more is PLAIN or base is PLAIN:
        return base if more is PLAIN else more
    said = {name: value for name in _FIELDS if (value := getattr(more, name)) not in (None, "")}
    return replace(base, **said)


class Sheet:
    """The rules of a page's style sheets for a tag, a class, or a tag of a class."""

    def __init__(self, html: str = "") -> None:
        self.rules: dict[str, Style] = {}
        for selectors, declarations in _rules(html):
            for each in filter(_SELECTOR.fullmatch, map(str.strip, selectors.split(","))):
                self.rules[each.lower()] = over(self.rules.get(each.lower(), PLAIN), style(declarations))

    def of(self, tag: Tag) -> Style:
        """All that is said of an element's style."""
        found = PLAIN
        if self.rules:
            classes = tag.get("class").lower().split()
            names = [tag.name, *(f".{each}" for each in classes), *(f"{tag.name}.{each}" for each in classes)]
            for said in (self.rules[name] for name in names if name in self.rules):
                found = over(found, said)
        own = tag.get("style")
        return over(found, style(own)) if own else found


def _rules(html: str) -> Iterator[tuple[str, str]]:
    for sheet in _sheets(html):
        for rule in _NOTE.sub("", sheet).split("}"):
            selectors, _, declarations = rule.partition("{")
            if declarations:
                yield selectors.strip(), declarations


def _sheets(html: str) -> Iterable[str]:
    at, left = 0, _MOST_SHEET
    while left > 0 and (start := _STYLE.search(html, at)):
        end = RAW["style"].search(html, start.end())
        at = end.start() if end else len(html)
        yield html[start.end() : at][:left]
        left -= at - start.end() + 100


def _weight(value: str) -> dict[str, object]:
    if value[:4] == "bold" or value[:3] in ("600", "700", "800", "900"):
        return {"bold": True}
    return {"bold": False} if value in ("normal", "lighter") or value[:3].isdigit() else {}


def _font(value: str) -> dict[str, object]:
    found: dict[str, object] = {"gap": True} if value.startswith(("7.0pt", "7pt")) else {}
    if re.search(r"\b(?:bold|[6-9]00)\b", value):
        found["bold"] = True
    return found


def family(value: str) -> str:
    """The first of some fonts, in small letters; ``""`` where none is named."""
    first = value.partition(",")[0].strip(" \"'").lower()
    return first if first not in _NO_FONT and "(" not in first else ""


def colour(value: str) -> str:
    """A colour, ``none`` where it is that of any text."""
    value = value.replace(" ", "").lower()
    return "none" if value in _NO_COLOUR or "url(" in value else value


def _decoration(value: str) -> dict[str, object]:
    if "underline" in value or "line-through" in value:
        return {"underline": "underline" in value, "struck": "line-through" in value}
    return {"underline": False} if value[:4] == "none" else {}


def _list(value: str) -> dict[str, object]:
    if value == "ignore":
        return {"label": True}
    found = _LEVEL.search(value)
    return {"level": int(found[1])} if found else {}


def _points(value: str) -> float | None:
    found = _LENGTH.match(value)
    return float(found[1]) * _POINTS[found[2] or "px"] if found else None


_READ: dict[str, Callable[[str], dict[str, object]]] = {
    "font-weight": _weight,
    "font-style": lambda value: {"italic": value in ("italic", "oblique")},
    "text-decoration": _decoration,
    "text-decoration-line": _decoration,
    "font-family": lambda value: {"font": family(value)},
    "font": _font,
    "color": lambda value: {"colour": colour(value)},
    "background": lambda value: {"shade": colour(value.partition(" ")[0])},
    "background-color": lambda value: {"shade": colour(value)},
    "mso-highlight": lambda value: {"shade": colour(value)},
    "display": lambda value: {"hidden": value == "none"},
    "mso-hide": lambda value: {"hidden": value == "all"},
    "white-space": lambda value: {"pre": value.startswith("pre")},
    "mso-list": _list,
    "text-indent": lambda value: {"hanging": value.startswith("-")},
    "margin-left": lambda value: {"margin": _points(value)},
    "mso-element": lambda value: {"element": value},
    "mso-symbol-font-family": lambda value: {"symbol": value.strip("\"' ")},
    "list-style-type": lambda value: {"list_type": value},
    "page-break-before": lambda value: {"page_break": value == "always"},
}
