"""Pages one under the other, as they will print: painted from pictures that come from beside the window."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.preview.pages import Followed, Mark, Pixels, Printed, Wants
from hfdesk.gui.preview.sheet_places import Places
from hfdesk.gui.style import draw_ring

WIDTH, PAGE = 0.0, -1.0
"""Zooms that follow the view's size: the page's width fills it, or the whole page is in it."""
STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
BAR_COLOR = "#0E5C76"
"""The bar beside what is edited: the accent of the light theme, as paper is white in both."""
KEPT = 8
"""So many pages keep their pictures: those in sight, and those that were a moment ago."""
MUTED = 0.45
"""How much of the last page is seen where the new one could not be made."""


@dataclass(slots=True)
class _Picture:
    """A page's picture, the scale it was drawn at, and the state of the document it is of."""

    image: QImage
    data: Pixels  # whose bytes the image is made of
    scale: float
    state: int


class PageView(QAbstractScrollArea):
    """The pages of one document."""

    turned = Signal(int)  # another page stands on top, from 0
    zoomed = Signal()
    picked = Signal(object, int)  # Mark and page: one wants to go to its text
    wanted = Signal(object)  # Wants: something is in sight that is not drawn

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = Places()
        self.zoom = WIDTH
        self.muted = False
        self.followed = Followed()
        self._pictures: dict[int, _Picture] = {}
        self.marks: dict[int, tuple[Mark, ...]] = {}  # what stands on the pages that were drawn
        self._state = 0
        self._found = -1
        self._leads = False  # the followed place is another: the pages go there when they know where
        self._seeks = False  # it is sought in the whole document
        self._page = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Preview"))
        self.setAccessibleDescription(
            tr("The document as it will print. Enter goes to the text at the top of the view.")
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the width stays as it is
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._soon = QTimer(self, singleShot=True, interval=15)
        self._soon.timeout.connect(self._ask)

    # -- what it shows -----------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.places)

    @property
    def page(self) -> int:
        """The page that is read, from 0; -1 where there is none."""
        return self._page

    @property
    def is_drawn(self) -> bool:
        """Whether all that is in sight is of the newest state, at its scale."""
        return bool(self.count) and not self._missing()

    def take(self, printed: Printed) -> None:
        """Show what was drawn; what was shown before stays where there is nothing newer."""
        if printed.fresh:
            self._state += 1
            self.marks = {}
            self.places.show(printed.sizes)
            self._pictures = {at: each for at, each in self._pictures.items() if at < self.count}
        for page, (scale, pixels) in printed.pictures.items():
            self._pictures[page] = _Picture(_image(pixels), pixels, scale, self._state)
        self.marks.update(printed.marks)
        self._found = printed.found if printed.found >= 0 else self._found
        self._lay()
        if printed.fresh or self._leads:
            self._lead()
        self._leads = self._leads and not self._seeks  # it is nowhere
        self._seeks = False
        self._let_go()
        self.viewport().update()
        self._scrolled()

    def forget(self) -> None:
        """Show nothing: another document comes."""
        self._pictures, self.marks, self._found = {}, {}, -1
        self.places.show(())
        self.muted = False
        self._leads = bool(self.followed.place)
        self.verticalScrollBar().setValue(0)
        self._lay()
        self.viewport().update()

    def mute(self, muted: bool) -> None:
        """Let the pages stand back: the newest could not be made."""
        self.muted = muted
        self.viewport().update()

    def follow(self, followed: Followed) -> None:
        """Mark what is being edited; where it is another place, the pages go there."""
        if followed == self.followed:
            return
        self._leads = self._leads or (followed.place, followed.text) != (
            self.followed.place,
            self.followed.text,
        )
        self.followed = followed
        self._lead()
        self.viewport().update()
        if self._leads and self.count:
            self._soon.start()

    def wants(self, wide: bool = False) -> Wants:
        """What is to be drawn of the newest state."""
        seen = self._seen() or [0]
        near = self._found if self._found >= 0 else seen[0]
        scale = self.scale
        return Wants(tuple((at, scale) for at in seen), self.followed, near, scale, wide)

    # -- zoom and places ---------------------------------------------------------------------

    @property
    def factor(self) -> float:
        """Device-independent pixels to the point."""
        return self.places.factor

    @property
    def scale(self) -> float:
        """Pixels of the screen to the point."""
        return self.places.factor * self.devicePixelRatioF()

    def set_zoom(self, zoom: float) -> None:
        """``WIDTH``, ``PAGE``, or times the size on paper."""
        if zoom != self.zoom:
            self.zoom = zoom
            self._lay()
            self._soon.start()
            self.zoomed.emit()

    def step_zoom(self, by: int) -> None:
        """A step larger or smaller."""
        now = self.factor * 72 / 96
        larger = [each for each in STEPS if each > now * 1.02]
        smaller = [each for each in STEPS if each < now * 0.98]
        if by > 0 and larger:
            self.set_zoom(larger[0])
        elif by < 0 and smaller:
            self.set_zoom(smaller[-1])

    def go_to_page(self, page: int) -> None:
        """Let a page stand on top."""
        if self.count:
            top = self.places.rect(max(0, min(page, self.count - 1))).top()
            self.verticalScrollBar().setValue(round(top - self.places.gap / 2))

    def bars(self) -> list[QRectF]:
        """The bars beside what is edited, in pixels of the whole column of pages."""
        return [
            self.places.bar(page, [each for each in marks if self.followed.holds(each.source)])
            for page, marks in sorted(self.marks.items())
            if any(self.followed.holds(each.source) for each in marks)
        ]

    def pick(self, at: QPointF) -> bool:
        """Go to the text at a point of the view; whether there is one."""
        page, point = self.places.at(at + QPointF(self._offset()))
        mark = self.places.nearest(self.marks.get(page, ()), point) if page >= 0 else None
        if mark is not None:
            self.picked.emit(mark, page)
        return mark is not None

    # -- events ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in sight, and the bar."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.color("paperDesk"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        offset = QPointF(self._offset())
        for page in self._seen():
            self._paint_page(painter, page, self.places.rect(page).translated(-offset))
        for bar in self.bars():
            painter.fillRect(bar.translated(-offset), QColor(BAR_COLOR))
        if self.hasFocus():
            draw_ring(painter, QRectF(self.viewport().rect()))
        painter.end()

    def _paint_page(self, painter: QPainter, page: int, rect: QRectF) -> None:
        painter.fillRect(rect, theme.color("paper"))
        held = self._pictures.get(page)
        if held is not None:
            painter.setOpacity(MUTED if self.muted else 1.0)
            if held.scale == self.scale:
                held.image.setDevicePixelRatio(self.devicePixelRatioF())
                painter.drawImage(rect.topLeft(), held.image)
            else:
                held.image.setDevicePixelRatio(1.0)
                painter.drawImage(rect, held.image)
            painter.setOpacity(1.0)
        painter.setPen(QPen(theme.color("controlBorder"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pages follow the view's width."""
        super().resizeEvent(event)
        self._lay()
        self._soon.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes to the text."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pick(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Over a text that one can go to the pointer is a hand."""
        page, point = self.places.at(event.position() + QPointF(self._offset()))
        over = page >= 0 and self.places.nearest(self.marks.get(page, ()), point) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom, pages, and Enter to the text."""
        act = {
            Qt.Key.Key_Plus: lambda: self.step_zoom(1),
            Qt.Key.Key_Minus: lambda: self.step_zoom(-1),
            Qt.Key.Key_0: lambda: self.set_zoom(WIDTH),
            Qt.Key.Key_1: lambda: self.set_zoom(1.0),
            Qt.Key.Key_Home: lambda: self.go_to_page(0),
            Qt.Key.Key_End: lambda: self.go_to_page(self.count - 1),
            Qt.Key.Key_Return: self._pick_top,
            Qt.Key.Key_Enter: self._pick_top,
        }.get(Qt.Key(event.key()))
        if act is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & _NOT_SHIFT:
            super().keyPressEvent(event)
            return
        act()
        event.accept()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """All is painted anew: the bar and the frames go with the pages."""
        self.viewport().update()

    # -- inside ------------------------------------------------------------------------------

    def _pick_top(self) -> None:
        """Go to the first text of which the beginning is in sight."""
        top = QPointF(self._offset())
        for page in self._seen():
            rect = self.places.rect(page)
            for mark in sorted(self.marks.get(page, ()), key=lambda each: each.top):
                if rect.top() + mark.top * self.factor >= top.y():
                    self.picked.emit(mark, page)
                    return

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _seen(self) -> list[int]:
        """The pages of which some is in sight."""
        top = self.verticalScrollBar().value()
        return self.places.between(top, top + self.viewport().height())

    def _missing(self) -> list[int]:
        """The pages in sight that are not drawn as they are now."""
        return [at for at in self._seen() if not self._is_drawn(at)]

    def _ahead(self) -> list[int]:
        """The pages that one may turn to next, and that are not drawn."""
        seen = self._seen()
        near = [seen[-1] + 1, seen[0] - 1] if seen else []
        return [at for at in near if 0 <= at < self.count and not self._is_drawn(at)]

    def _is_drawn(self, page: int) -> bool:
        held = self._pictures.get(page)
        return held is not None and held.state == self._state and abs(held.scale - self.scale) < 1e-6

    def _lay(self) -> None:
        """Give the pages their places, the one that is read staying where it is."""
        view = self.viewport().size()
        bar, before = self.verticalScrollBar(), self.places.height
        share = bar.value() / before if before else 0.0
        if self.places.lay(view.width(), view.height(), self.zoom) and before:
            self._range()
            bar.setValue(round(share * self.places.height))
        self._range()
        self.viewport().update()

    def _range(self) -> None:
        view = self.viewport().size()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, round(self.places.height) - view.height()))
        down.setPageStep(view.height())
        down.setSingleStep(theme.scaled(40))
        across.setRange(0, max(0, round(self.places.width) - view.width()))
        across.setPageStep(view.width())

    def _lead(self) -> None:
        """Bring what is edited into sight, where it is another place or has gone out of it."""
        line = self._line()
        if line is None:
            return
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        edge = min(theme.scaled(40), height / 4)
        if not top + edge <= line.top() <= top + height - edge - line.height():
            self.verticalScrollBar().setValue(round(line.top() - height / 3))
        self._leads = False

    def _line(self) -> QRectF | None:
        """The line with the caret, in pixels of the column; the place's first where that is not known."""
        if not self.followed.place:
            return None
        lines = [(page, each) for page, marks in sorted(self.marks.items()) for each in marks]
        own = [each for each in lines if each[1].source == self.followed.text]
        held = own or [each for each in lines if self.followed.holds(each[1].source)]
        if not held or (not own and not self._leads):
            return None
        page, mark = held[round(self.followed.part * (len(held) - 1)) if own else 0]
        return self.places.line(page, mark)

    def _scrolled(self) -> None:
        page = self.places.read(self.verticalScrollBar().value(), self.viewport().height())
        if page != self._page:
            self._page = page
            self.turned.emit(page)
        if self._missing() or self._ahead():
            self._soon.start()

    def _ask(self) -> None:
        if not self.count:
            return
        if self._missing():
            self.wanted.emit(self.wants())
        elif self._leads and not self._seeks:
            self._seeks = True
            self.wanted.emit(self.wants(wide=True))
        elif ahead := self._ahead():
            self.wanted.emit(replace(self.wants(), pages=((ahead[0], self.scale),)))

    def _let_go(self) -> None:
        """Keep the pictures of the pages nearest to what is in sight."""
        seen = self._seen() or [0]
        near = sorted(self._pictures, key=lambda at: abs(at - seen[0]))
        self._pictures = {at: self._pictures[at] for at in near[:KEPT]}


def _image(pixels: Pixels) -> QImage:
    """The picture, made of the very bytes: whoever holds it holds those too."""
    return QImage(pixels.data, pixels.width, pixels.height, pixels.stride, QImage.Format.Format_RGB32)


_NOT_SHIFT = ~Qt.KeyboardModifier.ShiftModifier
