from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontInfo, QFontMetrics
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.gui import icons, theme
from hfdesk.gui.running import application
from hfdesk.gui.tokens import THEMES, contrast, tokens
from hfdesk.gui.widgets.head import Tabs
from hfdesk.system.assets import asset

#: What is written on what (the design's own table), at least 4.5 : 1.
GROUNDS = ("window", "chrome", "base", "alternate", "selectionInactive", "current", "hover")
SIGNALS = ("success", "warn", "danger", "overrun")
TEXTS = (
    *(("text", ground) for ground in GROUNDS),
    *(("muted", ground) for ground in (*GROUNDS, "selection")),
    ("onSelection", "selection"),
    ("placeholder", "base"),
    ("placeholder", "alternate"),
    *(
        ("link", ground)
        for ground in ("window", "chrome", "base", "alternate", "current", "hover", "selection")
    ),
    *(("accent", ground) for ground in ("window", "base", "current")),
    ("onAccent", "accent"),
    ("onAccent", "accentHover"),
    *(
        (s, g)
        for s in SIGNALS
        for g in ("window", "base", "alternate", "chrome", "current", "selection", f"{s}Soft")
    ),
    *((text, f"{signal}Soft") for signal in SIGNALS for text in ("text", "muted", "link")),
    ("text", "chipQuote"),
    ("text", "addedSoft"),
    ("text", "removedSoft"),
    ("added", "addedSoft"),
    ("removed", "removedSoft"),
    ("paperText", "paper"),
    *(
        (f"chip{kind}Text", f"chip{kind}")
        for kind in ("Decision", "FollowUp", "Came", "Left", "Statement", "Input", "Quote", "Tag")
    ),
)
#: Parts of controls and the focus ring, at least 3 : 1.
PARTS = (
    *(
        ("focus", ground)
        for ground in ("window", "chrome", "base", "alternate", "current", "selection", "hover")
    ),
    *(("controlBorder", ground) for ground in ("window", "base", "alternate")),
    ("currentBar", "current"),
    ("currentBar", "base"),
    ("spelling", "base"),
    ("overrun", "base"),
    ("accent", "selection"),
    ("accent", "chrome"),
)


@pytest.mark.parametrize("name", THEMES)
def test_all_text_can_be_read_on_its_ground(name: str) -> None:
    color = tokens(name).color
    weak = {pair: round(contrast(color[pair[0]], color[pair[1]]), 2) for pair in TEXTS}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("name", THEMES)
def test_controls_and_focus_stand_out(name: str) -> None:
    color = tokens(name).color
    weak = {pair: round(contrast(color[pair[0]], color[pair[1]]), 2) for pair in PARTS}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 3} == {}


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


def test_the_style_sheet_names_only_colours_that_there_are() -> None:
    text = asset("resources/theme/style.css").read_text(encoding="utf-8")
    named = set(re.findall(r"@(\w+)", text))
    assert named
    for name in THEMES:
        assert named <= set(tokens(name).color)


def test_both_themes_have_the_same_colours() -> None:
    assert set(tokens("light").color) == set(tokens("dark").color)


@pytest.mark.parametrize("path", sorted(asset("resources/icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_is_a_drawing_that_takes_the_themes_colour(path: object) -> None:
    text = path.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    assert QSvgRenderer(text.encode()).isValid()
    assert "currentColor" in text or path.stem == "hfdesk"  # type: ignore[attr-defined]


def test_an_icon_takes_the_colour_of_the_theme() -> None:
    app = application()
    theme.apply(app, "light")
    light = icons.picture("dot", "danger", 16).toImage().pixelColor(8, 8).name()
    theme.apply(app, "dark")
    dark = icons.picture("dot", "danger", 16).toImage().pixelColor(8, 8).name()
    theme.apply(app, "light")
    assert light.upper() == tokens("light").color["danger"]
    assert dark.upper() == tokens("dark").color["danger"]


def test_the_font_is_the_bundled_one() -> None:
    application()
    assert QFontInfo(theme.font("ui")).family().startswith("Inter")
    assert (
        asset("resources/fonts/Inter-OFL.txt").read_text(encoding="utf-8").count("SIL OPEN FONT LICENSE") >= 1
    )


def test_the_text_size_multiplies_every_length() -> None:
    app = application()
    theme.apply(app, "light", 150)
    large = (theme.font("ui").pixelSize(), theme.size("rowTable"))
    theme.apply(app, "light", 1000)
    most = theme.percent()
    theme.apply(app, "light", 100)
    assert large == (20, 48)
    assert most == 160


@pytest.mark.parametrize("percent", [90, 100, 110, 130, 150, 160])
def test_buttons_and_fields_grow_with_the_text(percent: int, qtbot: QtBot) -> None:
    theme.apply(application(), "light", percent)
    controls: list[QWidget] = [QPushButton("Åpne"), QToolButton(), QLineEdit(), QComboBox(), QSpinBox()]
    for control in controls:
        qtbot.addWidget(control)
        control.ensurePolished()
    heights = {type(control).__name__: control.sizeHint().height() for control in controls}
    icon = controls[0].property("iconSize")
    theme.apply(application(), "light", 100)
    assert {name: height for name, height in heights.items() if height < round(28 * percent / 100) + 2} == {}
    assert icon.height() == round(16 * percent / 100)


@pytest.mark.parametrize("percent", [90, 100, 110, 130, 150, 160])
def test_the_focus_moves_nothing_at_any_text_size(percent: int, qtbot: QtBot) -> None:
    theme.apply(application(), "light", percent)
    page, link = QWidget(), QPushButton("Vis")
    link.setProperty("link", True)
    controls: list[QWidget] = [QPushButton("Åpne"), QToolButton(), QLineEdit(), link, QComboBox()]
    row = QHBoxLayout(page)
    for control in controls:
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row.addWidget(control)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=5_000)
    sizes: list[tuple[QSize, QSize]] = []
    for control, other in zip(controls, (*controls[1:], controls[0]), strict=True):
        other.setFocus()
        before = _measured(control)
        control.setFocus()
        assert control.hasFocus()
        sizes.append((before, _measured(control)))
    theme.apply(application(), "light", 100)
    assert [pair for pair in sizes if pair[0] != pair[1]] == []


def _measured(control: QWidget) -> QSize:
    """The size that a control wants as it stands now; buttons remember the one before."""
    control.setFont(control.font())
    if isinstance(control, QPushButton | QToolButton):
        control.setText(control.text())
    return control.sizeHint()


def test_tabs_keep_their_words_whole_with_large_text(qtbot: QtBot) -> None:
    theme.apply(application(), "light", 160)
    tabs = Tabs()
    qtbot.addWidget(tabs)
    for word in ("Saksliste", "Oppmøte"):
        tabs.addTab(word)
    tabs.ensurePolished()
    words = [
        QFontMetrics(theme.font("ui", True)).horizontalAdvance(word) for word in ("Saksliste", "Oppmøte")
    ]
    rooms = [tabs.tabRect(at).width() - 2 * theme.scaled(12) for at in range(2)]
    theme.apply(application(), "light", 100)
    assert [room >= word for room, word in zip(rooms, words, strict=True)] == [True, True]
