"""Places in a list with room between them: what is put in, moved or taken out moves nothing else."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise

STEP = 2**32
"""The room between two neighbours of a new list: so often halved, it lasts for 32 between the same two."""


def spaced(order: Sequence[str], stood: Mapping[str, int]) -> dict[str, int]:
    """The places of a list in that order; as few as can be get another than where they stood.

    Where there is no room left between two, all of the list are placed anew.
    """
    stay = _rising([(id, stood[id]) for id in order if id in stood])
    places: dict[str, int] = {}
    come: list[str] = []
    last: int | None = None
    for id in order:
        if id not in stay:
            come.append(id)
            continue
        if come and not _put(places, come, last, stay[id]):
            return {each: at * STEP for at, each in enumerate(order)}
        come, last = [], stay[id]
        places[id] = last
    _put(places, come, last, None)
    return places


def _put(places: dict[str, int], come: list[str], low: int | None, high: int | None) -> bool:
    """Give those that come places between two; whether there is room for them."""
    count = len(come)
    if low is None:
        low = -STEP if high is None else high - (count + 1) * STEP
    if high is None:
        high = low + (count + 1) * STEP
    if high - low <= count:
        return False
    places.update({id: low + (high - low) * at // (count + 1) for at, id in enumerate(come, 1)})
    return True


def _rising(placed: Sequence[tuple[str, int]]) -> dict[str, int]:
    """The most of them that stand in rising places, by id; nearly always all."""
    if all(one[1] < next_[1] for one, next_ in pairwise(placed)):
        return dict(placed)
    ends: list[int] = []  # the least place at which a run of that length ends
    at_end: list[int] = []
    before: list[int] = []
    for at, (_, place) in enumerate(placed):
        length = bisect_left(ends, place)
        ends[length : length + 1] = [place]
        at_end[length : length + 1] = [at]
        before.append(at_end[length - 1] if length else -1)
    found: list[tuple[str, int]] = []
    at = at_end[-1] if at_end else -1
    while at >= 0:
        found.append(placed[at])
        at = before[at]
    return dict(reversed(found))
