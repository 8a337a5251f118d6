"""One typed line that registers a case: its title, and marks at its end.

Marks, in any order, divided by commas or spaces:

- ``30 min``, ``30 minutter``, ``1 time``: the wanted length
- ``innen 12.3.``, ``før 1. desember``, ``til neste møte``, ``innen utgangen av mars``: by when
- ``meldt av Kari Vik`` (also ``meld av``, ``ønsket av``, ``ønskt av``): who asks for it

What is not understood stays in the title, and so does a mark with no title before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from hfdesk.domain.deadlines import MONTHS, read_deadline

_MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?\\.?" for name in MONTHS)
_DAY = rf"\d{{1,2}}\.\s?\d{{1,2}}\.?(?:\s?(?:20)?\d\d)?|\d{{1,2}}\.?\s?(?:{_MONTH})(?:\s20\d\d)?"
_SEASON = "sommeren|sommaren|ferien|fellesferien|jul|juleferien|påske|årsskiftet|nyttår"
_MONTH_END = rf"utgangen av (?:{_MONTH})(?:\s20\d\d)?"
_MEETING = "(?:neste|førstkommende|førstkomande) møte"
_END = r"(?:[\s,;]+|\s[–-]\s)(?:{})[\s,.;]*$"
_LENGTH = re.compile(_END.format(r"(\d{1,3})\s?(min|minutter|minutt|t|time|timer|timar)\.?"), re.IGNORECASE)
_BY = re.compile(
    _END.format(
        rf"((?:innen|innan|før|senest|seinast)\s(?:{_DAY}|{_SEASON}|{_MONTH_END}|{_MEETING})"
        rf"|(?:til|i|på)\s{_MEETING}|til\s(?:møtet\s)?(?:{_DAY}))"
    ),
    re.IGNORECASE,
)
_ASKED = re.compile(
    _END.format(r"(?:meldt|meld|ønsket|ønskt)\sav\s([^,;\d]{2,}(?:,\s?[^,;\d]{2,})*)"), re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Line:
    """What a line says. ``asked_by`` are names divided by comma; ``minutes`` is a length."""

    title: str
    minutes: int | None = None
    by: date | None = None
    asked_by: str = ""


def read_line(text: str, told: date, next_meeting: date | None = None) -> Line:
    """A line as it was typed on the day ``told``; its title is ``""`` only for no text at all.

    ``next_meeting`` is what «neste møte» means; where there is none those words stay.
    """
    rest = " ".join(text.split())
    length: int | None = None
    by: date | None = None
    asked = ""
    while True:
        if length is None and (found := _LENGTH.search(rest)):
            length = int(found[1]) * (60 if found[2].lower().startswith("t") else 1)
        elif (
            by is None
            and (found := _BY.search(rest))
            and (day := read_deadline(found[1], told, next_meeting))
        ):
            by = day
        elif not asked and (found := _ASKED.search(rest)):
            asked = found[1].strip(" .").replace(" og ", ", ")
        else:
            return Line(rest, length, by, asked)
        rest = rest[: found.start()].rstrip(" ,;–-")
