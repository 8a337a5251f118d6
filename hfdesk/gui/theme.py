"""The look: palette, style sheet, fonts and the theme that is on.

One theme is on at a time, for the whole program; painters ask :func:`color` for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QDir, QFile, QIODevice, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from hfdesk.gui.style import RingStyle
from hfdesk.gui.tokens import Tokens, tokens
from hfdesk.system.assets import asset

SMALLEST, LARGEST = 90, 160  # text size in per cent
REGULAR, HEADING = QFont.Weight.Normal, QFont.Weight.DemiBold
_LENGTH = re.compile(r"\b\d+(?:sp|px)(?:[+-]\d+(?:sp|px))*")
_PLAIN = frozenset({"caption", "ui", "write", "clock"})


@dataclass(slots=True)
class _Look:
    theme: str = "light"
    percent: int = 100
    family: str = ""


_look = _Look()


def load_fonts() -> None:
    """Load the bundled font. To be called once, before the first widget."""
    if _look.family:
        return
    for name in ("Inter.ttf", "Inter-Italic.ttf"):
        number = QFontDatabase.addApplicationFontFromData(_bytes(f"fonts/{name}"))
        families = QFontDatabase.applicationFontFamilies(number)
        _look.family = _look.family or (families[0] if families else "")


def apply(app: QApplication, theme: str = "system", percent: int = 100) -> None:
    """Give the program a theme (``light``, ``dark`` or ``system``) and a text size."""
    _look.theme = _system_theme(app) if theme == "system" else theme
    _look.percent = max(SMALLEST, min(LARGEST, percent))
    app.setFont(font())
    if _high_contrast(app):
        app.setStyleSheet("")
        return
    if not isinstance(app.style(), RingStyle):
        app.setStyle(RingStyle())
    QDir.setSearchPaths("icons", [str(asset(f"resources/icons/{_look.theme}"))])
    app.setPalette(_palette(now()))
    sheet = _sheet(now())
    if sheet != app.styleSheet():
        app.setStyleSheet(sheet)


def now() -> Tokens:
    """The values of the theme that is on."""
    return tokens(_look.theme)


def look() -> tuple[str, int]:
    """The theme and the text size that are on."""
    return _look.theme, _look.percent


def percent() -> int:
    """The text size that is on, in per cent."""
    return _look.percent


def color(name: str) -> QColor:
    """A colour of the theme that is on."""
    return _color(now().color[name])


@lru_cache(maxsize=256)
def _color(value: str) -> QColor:
    """A colour; asked for with each cell that is painted. Not to be changed."""
    return QColor(value)


def size(name: str) -> int:
    """A length at the text size that is on, in device-independent pixels."""
    return scaled(now().size[name])


def scaled(pixels: float) -> int:
    """A length of the design, in pixels, at the text size that is on."""
    return round(pixels * _look.percent / 100)


def font(name: str = "ui", bold: bool = False, figures: bool = False) -> QFont:
    """The font of a role of the design (``caption``, ``ui``, ``heading1`` …).

    ``figures``: of one width each, for times and counts that stand below one another. Not
    for running text: the hyphen would get that width too.
    """
    made = QFont([_look.family or "Inter", "Noto Sans", "Segoe UI"])
    made.setPixelSize(scaled(now().type_px[name]))
    made.setWeight(HEADING if bold or name not in _PLAIN else REGULAR)
    if figures:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def _bytes(name: str) -> bytes:
    file = QFile(str(asset(f"resources/{name}")))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return b""
    try:
        return bytes(file.readAll().data())
    finally:
        file.close()


def _system_theme(app: QApplication) -> str:
    return "dark" if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def _high_contrast(app: QGuiApplication) -> bool:
    hints = app.styleHints()
    access = hints.accessibility()
    return access.contrastPreference() == Qt.ContrastPreference.HighContrast


_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "base",
    QPalette.ColorRole.AlternateBase: "alternate",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "placeholder",
    QPalette.ColorRole.Button: "base",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "base",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "onSelection",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "link",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "base",
    QPalette.ColorRole.Midlight: "alternate",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "controlBorder",
    QPalette.ColorRole.Shadow: "border",
    QPalette.ColorRole.BrightText: "danger",
}
_WORDS = ("WindowText", "Text", "ButtonText")


def _palette(values: Tokens) -> QPalette:
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(values.color[name]))
    inactive, off = QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled
    made.setColor(inactive, QPalette.ColorRole.Highlight, QColor(values.color["selectionInactive"]))
    made.setColor(inactive, QPalette.ColorRole.HighlightedText, QColor(values.color["text"]))
    for word in _WORDS:
        made.setColor(off, QPalette.ColorRole[word], QColor(values.color["disabled"]))
    return made


def _sheet(values: Tokens) -> str:
    text = asset("resources/theme/style.css").read_text(encoding="utf-8")
    for name in sorted(values.color, key=len, reverse=True):
        text = text.replace(f"@{name}", values.color[name])
    return _LENGTH.sub(_pixels, text)


def _pixels(length: re.Match[str]) -> str:
    """A length of the style sheet: each ``sp`` grows with the text, each ``px`` is a line's width."""
    terms = re.findall(r"([+-]?)(\d+)(sp|px)", length[0])
    parts = ((-1 if sign == "-" else 1, int(number), unit) for sign, number, unit in terms)
    return f"{sum(sign * (scaled(number) if unit == 'sp' else number) for sign, number, unit in parts)}px"
