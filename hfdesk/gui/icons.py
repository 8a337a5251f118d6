"""The icons: line drawings that take the theme's colours at any size and resolution."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from hfdesk.gui import theme
from hfdesk.system.assets import asset

#: What keeps the Python side of an icon alive as long as Qt may paint it.
_engines: dict[tuple[str, str], _Engine] = {}
_icons: dict[tuple[str, str], QIcon] = {}


class _Engine(QIconEngine):
    """Paints one drawing in a colour of the theme that is on when it is painted."""

    def __init__(self, name: str, color: str) -> None:
        super().__init__()
        self._name = name
        self._color = color

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint into ``rect``; a disabled icon has the disabled colour."""
        color = "disabled" if mode == QIcon.Mode.Disabled else self._color
        paint(painter, QRectF(rect), self._name, color)  # pyright: ignore[reportArgumentType, reportCallIssue]

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The drawing as a picture of ``size`` real pixels."""
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, made.rect(), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        """The same engine again."""
        return _Engine(self._name, self._color)


def icon(name: str, color: str = "text") -> QIcon:
    """The icon of that name in a colour of the theme (``text``, ``muted``, ``accent`` …)."""
    key = (name, color)
    if key not in _icons:
        _engines[key] = _Engine(name, color)
        _icons[key] = QIcon(_engines[key])
    return _icons[key]


def picture(name: str, color: str, pixels: int = 16, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of ``pixels`` device-independent pixels at a device's ratio."""
    return _picture(name, theme.now().color[color], round(pixels * ratio), ratio)


def stamp(name: str, color: str, side: int, down: float, ratio: float) -> QPixmap:
    """The icon as :func:`paint` paints it into a square that begins ``down`` below a whole pixel."""
    return _stamp(name, theme.now().color[color], side, down, ratio)


def paint(painter: QPainter, rect: QRectF, name: str, color: str) -> None:
    """Paint an icon into ``rect``, in a colour of the theme."""
    _drawing(name, theme.now().color[color]).render(painter, rect)


def program_icon() -> QIcon:
    """The program's own mark."""
    return QIcon(str(asset("resources/icons/hfdesk.svg")))


@lru_cache(maxsize=512)
def _picture(name: str, color: str, pixels: int, ratio: float) -> QPixmap:
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _drawing(name, color).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=512)
def _stamp(name: str, color: str, side: int, down: float, ratio: float) -> QPixmap:
    made = QPixmap(round(side * ratio), round((side + 1) * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _drawing(name, color).render(painter, QRectF(0, down, side, side))
    painter.end()
    return made


@lru_cache(maxsize=256)
def _drawing(name: str, color: str) -> QSvgRenderer:
    text = _svg(name).replace("currentColor", color)
    return QSvgRenderer(QByteArray(text.encode()))


@lru_cache(maxsize=128)
def _svg(name: str) -> str:
    return asset(f"resources/icons/{name}.svg").read_text(encoding="utf-8")
