"""Values put into an archive in one operation."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hfdesk.domain.values import Record
from hfdesk.store import Desk, Op, Work

#: Puts values into the test's archive, and gives it.
Holding = Callable[[Iterable[Record]], Desk]


def filled(desk: Desk, values: Iterable[Record]) -> Desk:
    """The archive with those values in it."""

    def put(work: Work) -> None:
        for value in values:
            work.put(value)

    desk.write(Op.CREATE, put)
    return desk
