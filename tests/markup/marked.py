"""Texts in which there are marks, and links that look like some."""

from __future__ import annotations

from hfdesk.domain.marks import LETTERS, SIGNS, Typed
from hfdesk.domain.richtext import Run
from tests.markup.texts import Dice

MARKS = [
    *(Typed(kind, letters) for letters, kind in LETTERS.items()),
    *(Typed(kind, f"{sign}Hamid Rezai") for sign, kind in SIGNS.items()),
]
ODD = [Run("o:", True, link="hfdesk:followup"), Run("ord", link="hfdesk:followup"), Run("x", link="hfdesk:y")]


class Marked(Dice):
    """Texts in which there are marks, and links that look like some."""

    def runs(self) -> tuple[Run, ...]:
        first = self.pick([None, None, *MARKS, *ODD])
        run = first.run if isinstance(first, Typed) else first
        return (
            *((run,) if run else ()),
            *super().runs(),
            *((self.pick(ODD),) if self.pick([0, 0, 1]) else ()),
        )
