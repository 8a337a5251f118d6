"""What is typed to note who came or left: letters of a name, then perhaps items or a clock."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from enum import Enum

from hfdesk.domain import entry

_TAIL = re.compile(r"^(?P<name>.*?\S)??\s*(?P<tail>(?:\d[\d/]*(?:[ ,;.:–-]+\d[\d/]*)*)?)[ ,]*$")
_CLOCK = re.compile(r"([01]\d|2[0-3])[0-5]\d|\d{1,2}[.:]\d\d")


class Deed(Enum):
    """What Enter does with whom one has typed; Tab goes from one to the next."""

    NOW = "now"  # came or left, whichever it is not
    CAME = "came"
    LEFT = "left"
    RECUSED = "recused"
    DEPUTY = "deputy"


@dataclass(frozen=True, slots=True)
class Typed:
    """A line of the field: letters of a name, numbers of items as typed, a clock, words behind a comma."""

    name: str
    numbers: str = ""
    clock: time | None = None
    organization: str = ""


def read(text: str) -> Typed:
    """``jh 46``, ``jh 45-47``, ``jh 1320``, ``Gro Lie, Legelaget 45``."""
    found = _TAIL.match(" ".join(text.split()))
    name, tail = ((found["name"] or "").strip(), found["tail"].strip()) if found else (text.strip(), "")
    name, _, organization = name.partition(",")
    if _CLOCK.fullmatch(tail):
        return Typed(name.strip(), "", entry.clock(tail), organization.strip())
    return Typed(name.strip(), tail, None, organization.strip())
