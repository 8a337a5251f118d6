"""Where each page stands in the column of pages: arithmetic between points and pixels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF

from hfdesk.gui import theme
from hfdesk.gui.preview.pages import Mark, Size

GAP, SIDE = 14, 16
"""Pixels between two pages, and the least beside them."""
REACH = 10.0
"""Points from a line within which a click is meant for it."""


class Places:
    """The column of pages at one zoom."""

    def __init__(self) -> None:
        self.factor = 96 / 72
        self._sizes: tuple[Size, ...] = ()
        self._rects: list[QRectF] = []
        self.width = self.height = 0.0
        self.gap = theme.scaled(GAP)

    def __len__(self) -> int:
        return len(self._sizes)

    def show(self, sizes: tuple[Size, ...]) -> None:
        """Have other pages; to be laid out then."""
        self._sizes = sizes

    def lay(self, width: float, height: float, zoom: float) -> bool:
        """Lay the pages out in a view of that size; whether the zoom is another by that.

        ``zoom`` is times the size on paper; 0: the widest page fills the width, below 0: a
        whole page is in sight.
        """
        before = self.factor
        wide = max((each.width for each in self._sizes), default=595.0)
        high = max((each.height for each in self._sizes), default=842.0)
        fill = max(0.1, (width - 2 * theme.scaled(SIDE)) / wide)
        whole = max(0.1, (height - 2 * self.gap) / high)
        self.factor = zoom * 96 / 72 if zoom > 0 else min(fill, whole) if zoom < 0 else fill
        self._rects = []
        top = float(self.gap)
        self.width = wide * self.factor + 2 * theme.scaled(SIDE)
        for each in self._sizes:
            across, down = round(each.width * self.factor), round(each.height * self.factor)
            left = max((max(width, self.width) - across) / 2, 0.0)
            self._rects.append(QRectF(round(left), top, across, down))
            top += down + self.gap
        self.height = top if self._sizes else 0.0
        return abs(before - self.factor) > 1e-9

    def rect(self, page: int) -> QRectF:
        """Where a page stands."""
        return QRectF(self._rects[page])

    def between(self, top: float, bottom: float) -> list[int]:
        """The pages of which some stands between two heights."""
        return [at for at, rect in enumerate(self._rects) if rect.bottom() > top and rect.top() < bottom]

    def read(self, top: float, height: float) -> int:
        """The page that one reads: the one with most in sight, the upper of two; -1 for none."""
        seen = {
            at: min(self._rects[at].bottom(), top + height) - max(self._rects[at].top(), top)
            for at in self.between(top, top + height)
        }
        return max(seen, key=lambda at: (round(seen[at]), -at), default=-1)

    def at(self, point: QPointF) -> tuple[int, QPointF]:
        """The page at a point of the column and the place on it in points; -1 for none."""
        for page, rect in enumerate(self._rects):
            if rect.contains(point):
                return page, (point - rect.topLeft()) / self.factor
        return -1, QPointF()

    def nearest(self, marks: Iterable[Mark], point: QPointF) -> Mark | None:
        """The line that a click is meant for: the one there, else the nearest, within reach."""
        found = [(_far(each, point), each.right - each.left, at, each) for at, each in enumerate(marks)]
        best = min(found, default=None)
        return best[3] if best is not None and best[0] <= REACH else None

    def line(self, page: int, mark: Mark) -> QRectF:
        """Where a line stands in the column."""
        at, by = self._rects[page].topLeft(), self.factor
        return QRectF(
            at.x() + mark.left * by,
            at.y() + mark.top * by,
            (mark.right - mark.left) * by,
            (mark.bottom - mark.top) * by,
        )

    def bar(self, page: int, marks: Sequence[Mark]) -> QRectF:
        """The bar beside some lines of a page."""
        left = min(each.left for each in marks)
        top, bottom = min(each.top for each in marks), max(each.bottom for each in marks)
        at, by = self._rects[page].topLeft(), self.factor
        wide = theme.scaled(3)
        return QRectF(
            round(at.x() + left * by - 2.2 * wide), at.y() + top * by - 1, wide, (bottom - top) * by + 2
        )


def _far(mark: Mark, point: QPointF) -> float:
    """How far a point is from a line, in points; beside it counts less than above or below."""
    across = max(mark.left - point.x(), 0.0, point.x() - mark.right)
    down = max(mark.top - point.y(), 0.0, point.y() - mark.bottom)
    return down + across / 40
