"""Hard spaces: a date, a sum or a paragraph sign and its number do not part at the end of a line.

«3. februar», «kr 12 000», «kl. 13.00», «§ 5», «sak 4/25», «20 %», «13.00 – 15.00».
"""

from __future__ import annotations

import re
from dataclasses import replace

from hfdesk.documents.model import Span

HARD = "\u00a0"
_MONTHS = (
    "jan(?:uary?)?|feb(?:ruary?)?|mars|march|apr(?:il)?|mai|may|june?|juni|july?|juli|aug(?:ust)?"
    "|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?"
)
_UNITS = r"%|‰|°|kr\b|kroner\b|NOK\b|mill\b|mrd\b|tusen\b"
_NAMES = (
    "kl",
    "kr",
    "kap",
    "kapittel",
    "nr",
    "pkt",
    "punkt",
    "sak",
    "saker",
    "side",
    "vedlegg",
    "item",
    "case",
)
_NAMED = "|".join(rf"(?<=\b{name}{stop} {{0}})" for name in _NAMES for stop in ("", r"\."))
_AFTER = rf"(?:\.? (?:{_MONTHS})\b| (?:{_UNITS})| – ?[0-9]| [0-9]{{3}}(?![0-9]))"
_MAY = re.compile(rf"[0-9](?i:(?={_AFTER})|(?<= [0-9])(?:(?<=§ [0-9])|{_NAMED.format('[0-9]')}))")
"""Looks at figures alone, which are few: much quicker than looking at each space."""

_TOGETHER = re.compile(
    r" (?:(?<=[0-9] )(?:(?<![0-9]{4} )(?=[0-9]{3}(?![0-9]))"
    rf"|(?=(?:{_MONTHS})\b)|(?={_UNITS})|(?=– ?[0-9]))"
    rf"|(?<=[0-9]\. )(?=(?:{_MONTHS})\b)"
    rf"|(?=[0-9])(?:(?<=§ )|{_NAMED.format('')}))",
    re.IGNORECASE,
)


def held(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans with hard spaces where words belong together, across spans too."""
    if len(spans) == 1:
        span = spans[0]
        text = hardened(span.text)
        return spans if text is span.text else (replace(span, text=text),)
    words = "".join([span.text for span in spans])
    text = hardened(words)
    return spans if text is words else _cut(spans, text)


def hardened(text: str) -> str:
    """The text with hard spaces; as many characters as before."""
    return _TOGETHER.sub(HARD, text) if _MAY.search(text) else text


def _cut(spans: tuple[Span, ...], text: str) -> tuple[Span, ...]:
    out: list[Span] = []
    at = 0
    for span in spans:
        end = at + len(span.text)
        part = text[at:end]
        out.append(span if part == span.text else replace(span, text=part))
        at = end
    return tuple(out)
