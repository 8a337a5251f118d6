"""Which versions of texts that stand in a row (the parts of a paper) are of one and the same text.

What is kept of them names the place in the row. A part that is moved, or stands lower since another was
put in, is found again by what it says; what is then at no place was deleted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

_FAR = 1 << 30  # from any place: where a text stands that is at none


@dataclass(frozen=True, slots=True)
class Step:
    """A version: its number (rising), what it came with, its place, and what it says.

    ``moves``: what it came with put parts in, out or elsewhere, and did not write in them.
    """

    number: int
    batch: object
    place: int
    text: str
    moves: bool = False


@dataclass(slots=True)
class _Row:
    """The texts of the row as they are traced: each is the list of its steps."""

    texts: list[list[Step]] = field(default_factory=list[list[Step]])
    at: dict[int, list[Step]] = field(default_factory=dict[int, list[Step]])

    def new(self, step: Step) -> list[Step]:
        self.texts.append([step])
        return self.texts[-1]


def traced(steps: Iterable[Step], length: int) -> tuple[dict[int, tuple[Step, ...]], list[tuple[Step, ...]]]:
    """The versions of the text at each of the places that there are now, and those of each deleted text.

    ``length``: how many places there are. Texts that never said anything are left out of the deleted.
    """
    row = _Row()
    for _, batch in groupby(sorted(steps, key=lambda step: step.number), key=lambda step: step.batch):
        _take(row, list(batch))
    here = {place: tuple(text) for place, text in row.at.items() if place < length}
    known = {id(row.at[place]) for place in here}
    gone = [tuple(text) for text in row.texts if id(text) not in known and any(each.text for each in text)]
    return here, gone


def _take(row: _Row, batch: Sequence[Step]) -> None:
    if not any(step.moves for step in batch):
        for step in batch:
            if step.place in row.at:
                row.at[step.place].append(step)
            else:
                row.at[step.place] = row.new(step)
        return
    found = _moved(row, batch)
    for place in [place for place, text in row.at.items() if any(text is each for each in found.values())]:
        del row.at[place]
    for step in batch:
        row.at[step.place] = found[step.place] if step.place in found else row.new(step)
        if row.at[step.place][-1] is not step:
            row.at[step.place].append(step)


def _moved(row: _Row, batch: Sequence[Step]) -> dict[int, list[Step]]:
    """The texts that were moved to places, by what they say: from the nearest place, or deleted before."""
    places = {id(text): place for place, text in row.at.items()}
    left = [text for text in reversed(row.texts) if text[-1].text]
    found: dict[int, list[Step]] = {}
    for step in batch:
        alike = [text for text in left if text[-1].text == step.text]
        if alike:
            found[step.place] = min(
                alike, key=lambda text, here=step.place: abs(places.get(id(text), _FAR) - here)
            )
            left = [text for text in left if text is not found[step.place]]
    return found
