"""The room's screen: a window without a frame that paints what everybody in the room may see."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from hfdesk.gui import icons
from hfdesk.gui.live.room_text import RoomText, room_font
from hfdesk.gui.live.room_view import NOTHING, RoomState, RoomView
from hfdesk.gui.tokens import tokens

LINES = 1080
"""The height of the screen that the sizes are given for, in pixels."""
MARGIN_X, MARGIN_Y, MARGIN_BOTTOM = 108, 72, 60
FEW_DOWN = 160
"""How much lower all begins where there are few words."""
NARROWEST = 4 / 3
"""Of a screen that is narrower, the width decides how large all is."""
TITLE_LEAST, TITLE_STEP, TITLE_LINE = 44, 4, 1.17
POINTER_MS = 2000
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Title:
    """A title as it is broken: at most two lines, each one pixel size."""

    lines: tuple[str, ...] = ()
    pixels: float = 0.0


class RoomScreen(QWidget):
    """What the room sees. It never takes the keyboard, and loads nothing."""

    closed = Signal()  # by the user, who moved it about as a window

    def __init__(self, theme: str = "light", screen: QScreen | None = None, name: str = "") -> None:
        """``screen``: the one that it fills; ``None`` for a window that can be moved.

        ``theme`` is ``light`` or ``dark``; ``name`` is what the window is called.
        """
        super().__init__(None, _flags(screen))
        self.setWindowTitle(name)
        self.setAccessibleName(name)
        self.setWindowIcon(icons.program_icon())
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(320, 180)
        self.setMouseTracking(True)
        self._still = QTimer(self, interval=POINTER_MS, singleShot=True)
        self._still.timeout.connect(self._hide_pointer)
        self._tokens = tokens(theme)
        self._text = RoomText()
        self._title = _Title()
        self.view = NOTHING
        self._fill(screen)

    @property
    def text(self) -> RoomText:
        """The text below the bar, as it is laid out."""
        return self._text

    @property
    def title_lines(self) -> tuple[str, ...]:
        """The title as it is broken."""
        return self._title.lines

    def show_view(self, view: RoomView) -> None:
        """Show what is to be seen now; only what is another than before is painted."""
        old, self.view = self.view, view
        if _top(old) != _top(view):
            self._lay_out()
            self.update()
            return
        if old.foot != view.foot or old.clock != view.clock:
            self.update(self._foot_rect().toAlignedRect())
        if (old.label, old.is_typed) != (view.label, view.is_typed):
            self.update(self._label_rect().united(self._body_rect()).toAlignedRect())
        changed = self._text.lay(view.text, self._body_rect(), self._scale, self._tokens)
        self.update(changed.toAlignedRect())

    def set_theme(self, theme: str) -> None:
        """``light`` or ``dark``."""
        self._tokens = tokens(theme)
        self._lay_out()
        self.update()

    # -- measures ------------------------------------------------------------------------

    @property
    def _scale(self) -> float:
        return min(self.height(), self.width() / NARROWEST) / LINES

    def _px(self, pixels: float) -> float:
        return pixels * self._scale

    def _type(self, name: str) -> float:
        return self._px(self._tokens.room_px[name])

    def _inner(self) -> QRectF:
        across, down = self._px(MARGIN_X), self._px(MARGIN_Y)
        return QRectF(self.rect()).adjusted(across, down, -across, -self._px(MARGIN_BOTTOM))

    def _above_rect(self) -> QRectF:
        inner = self._inner()
        down = 0 if self.view.state is RoomState.ITEM else self._px(FEW_DOWN)
        return QRectF(inner.left(), inner.top() + down, inner.width(), self._px(46))

    def _time_width(self) -> float:
        if not self.view.left:
            return 0.0
        wide = _width(self.view.left, self._type("title"), bold=True, figures=True)
        return max(wide, _width(self.view.left_of, self._type("caption")))

    def _title_rect(self) -> QRectF:
        above = self._above_rect()
        time = self._time_width()
        wide = above.width() - (time + self._px(60) if time else 0)
        high = self._title.pixels * TITLE_LINE * len(self._title.lines)
        return QRectF(above.left(), above.bottom() + self._px(4), wide, high)

    def _bar_rect(self) -> QRectF:
        title = self._title_rect()
        least = title.top() + self._px(68 * TITLE_LINE + 38) if self.view.left else title.bottom()
        return QRectF(
            title.left(), max(title.bottom(), least) + self._px(40), self._inner().width(), self._px(10)
        )

    def _label_rect(self) -> QRectF:
        bar = self._bar_rect()
        top = bar.bottom() + self._px(62) if self.view.spent is not None else bar.top() + self._px(20)
        return QRectF(bar.left(), top, bar.width(), self._px(44))

    def _body_rect(self) -> QRectF:
        label = self._label_rect()
        top = label.bottom() + self._px(14) if self.view.label else label.top()
        bottom = self._foot_rect().top() - self._px(30)
        return QRectF(label.left(), top, label.width(), max(bottom - top, 1.0))

    def _foot_rect(self) -> QRectF:
        inner = self._inner()
        return QRectF(inner.left(), inner.bottom() - self._px(50), inner.width(), self._px(50))

    # -- laying out ----------------------------------------------------------------------

    def _lay_out(self) -> None:
        """Break the title, then lay out the text in what is left."""
        self._title = _Title()
        self._title = _broken(self.view.title, self._title_rect().width(), self._type("title"), self._scale)
        self._text.lay(self.view.text, self._body_rect(), self._scale, self._tokens)

    def _fill(self, screen: QScreen | None) -> None:
        if screen is None:
            free = self.screen().availableGeometry()
            self.resize(640, 360)
            self.move(free.right() - self.width(), free.top())  # over as little of the texts as can be
            return
        self.setScreen(screen)
        self.setGeometry(screen.geometry())

    def present(self, screen: QScreen | None) -> None:
        """Show it, on all of a screen where one is named."""
        if screen is None:
            self.show()
        else:
            self._fill(screen)
            self.setWindowState(Qt.WindowState.WindowFullScreen)  # showFullScreen asks for the keyboard
            self.show()

    # -- painting ------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the parts that are touched."""
        painter, dirty = QPainter(self), QRectF(event.rect())
        painter.fillRect(dirty, self._color("base"))
        painter.setClipRect(dirty)
        parts = (
            (self._above_rect(), self._paint_above),
            (self._title_rect().united(self._bar_rect()), self._paint_title),
            (self._label_rect(), self._paint_label),
            (self._body_rect(), self._paint_body),
            (self._foot_rect(), self._paint_foot),
        )
        for rect, paint in parts:
            if rect.intersects(dirty):
                paint(painter)
        painter.end()

    def _paint_above(self, painter: QPainter) -> None:
        self._write(painter, self._above_rect(), self.view.above, "number", "muted")

    def _paint_title(self, painter: QPainter) -> None:
        self._paint_lines(painter)
        self._paint_time(painter)
        if self.view.spent is not None:
            self._paint_bar(painter, self.view.spent)

    def _paint_lines(self, painter: QPainter) -> None:
        painter.setFont(room_font(self._title.pixels, bold=True))
        painter.setPen(self._color("text"))
        rect, line = self._title_rect(), self._title.pixels * TITLE_LINE
        for at, text in enumerate(self._title.lines):
            painter.drawText(QRectF(rect.left(), rect.top() + at * line, rect.width(), line), _LEFT, text)

    def _paint_time(self, painter: QPainter) -> None:
        title, inner = self._title_rect(), self._inner()
        high = self._type("title") * TITLE_LINE
        rect = QRectF(inner.left(), title.top(), inner.width(), high)
        tone = "overrun" if self.view.over else "text"
        self._write(painter, rect, self.view.left, "title", tone, bold=True, align=_RIGHT)
        under = QRectF(rect.left(), rect.bottom(), rect.width(), self._px(38))
        tone = "overrun" if self.view.over else "muted"
        self._write(painter, under, self.view.left_of, "caption", tone, align=_RIGHT)

    def _paint_bar(self, painter: QPainter, spent: float) -> None:
        rect = self._bar_rect()
        radius = rect.height() / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color("border"))
        painter.drawRoundedRect(rect, radius, radius)
        if spent > 0:
            rect.setWidth(max(rect.width() * min(spent, 1.0), rect.height()))
            painter.setBrush(self._color("overrun" if self.view.over else "accent"))
            painter.drawRoundedRect(rect, radius, radius)

    def _paint_label(self, painter: QPainter) -> None:
        self._write(painter, self._label_rect(), self.view.label, "label", "accent", bold=True)

    def _paint_body(self, painter: QPainter) -> None:
        self._text.paint(painter, self._tokens, painter.clipBoundingRect(), self.view.is_typed)

    def _paint_foot(self, painter: QPainter) -> None:
        rect = self._foot_rect()
        self._write(painter, rect, self.view.clock, "clock", "text", align=_RIGHT)
        clock = _width(self.view.clock, self._type("clock"), figures=True)
        rest = rect.adjusted(0, 0, -clock - self._px(60), 0)
        self._write(painter, rest, self.view.foot, "caption", "muted")

    def _write(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        role: str,
        color: str,
        *,
        bold: bool = False,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        """A line of a role of the design, elided where there is no room."""
        font = room_font(self._type(role), bold, figures=align == _RIGHT)
        painter.setFont(font)
        painter.setPen(self._color(color))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, align, shown)

    def _color(self, name: str) -> QColor:
        return QColor(self._tokens.color[name])

    # -- events --------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All sizes follow the screen's."""
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """The pointer goes by itself."""
        super().showEvent(event)
        self._still.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer is seen while it moves."""
        self.unsetCursor()
        self._still.start()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Elsewhere the pointer is as it always is."""
        self._still.stop()
        self.unsetCursor()
        super().leaveEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the user closed it."""
        super().closeEvent(event)
        self.closed.emit()

    def _hide_pointer(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)


def _flags(screen: QScreen | None) -> Qt.WindowType:
    flags = Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus
    return flags if screen is None else flags | Qt.WindowType.FramelessWindowHint


def _top(view: RoomView) -> RoomView:
    """What of a view decides where things stand."""
    has = bool(view.label)
    return replace(view, label="x" * has, text=NOTHING.text, is_typed=False, foot="", clock="")


def _width(text: str, pixels: float, *, bold: bool = False, figures: bool = False) -> float:
    return QFontMetricsF(room_font(pixels, bold, figures)).horizontalAdvance(text)


def _broken(title: str, wide: float, pixels: float, scale: float) -> _Title:
    """A title on one line, or on two of about one length; smaller where that is too long, then elided."""
    words, least = title.split(), TITLE_LEAST * scale
    while words:
        lines = _balanced(words, pixels)
        metrics = QFontMetricsF(room_font(pixels, bold=True))
        if metrics.horizontalAdvance(" ".join(words)) <= wide:
            return _Title((" ".join(words),), pixels)
        if max(map(metrics.horizontalAdvance, lines)) <= wide:
            return _Title(lines, pixels)
        if pixels - TITLE_STEP * scale < least:
            return _Title(_elided(words, metrics, wide), pixels)
        pixels -= TITLE_STEP * scale
    return _Title((), pixels)


def _balanced(words: list[str], pixels: float) -> tuple[str, ...]:
    """Words on two lines, the longer of which is as short as can be."""
    metrics = QFontMetricsF(room_font(pixels, bold=True))
    pairs = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    if not pairs:
        return (words[0],)
    return min(pairs, key=lambda pair: max(map(metrics.horizontalAdvance, pair)))


def _elided(words: list[str], metrics: QFontMetricsF, wide: float) -> tuple[str, ...]:
    """As many words as the first line holds, and what the second can show of the rest."""
    count = next(
        (at for at in range(len(words), 0, -1) if metrics.horizontalAdvance(" ".join(words[:at])) <= wide), 0
    )
    mode = Qt.TextElideMode.ElideRight
    lines = (" ".join(words[:count]), " ".join(words[count:]))
    return tuple(metrics.elidedText(line, mode, wide) for line in lines if line)
