"""A page's head: title, state, one line of facts, at most two buttons, tabs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hfdesk.gui import icons, theme
from hfdesk.gui.plainly import tip
from hfdesk.gui.style import draw_ring
from hfdesk.gui.widgets.labels import Elided, label


class Tabs(QTabBar):
    """Tabs with a ring around the one that has the keyboard, each wide enough for its bold words."""

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as the words are when the tab is chosen."""
        words = QFontMetrics(theme.font("ui", True)).horizontalAdvance(self.tabText(index))
        return QSize(words + 2 * theme.scaled(12) + 2, super().tabSizeHint(index).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tabs, then the ring."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            draw_ring(painter, QRectF(self.tabRect(self.currentIndex())).adjusted(0, 2, 0, -3))
            painter.end()


class TitleChoice(QToolButton):
    """A title that is a button with a menu: its words, cut where there is no room, and an arrow."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("titleChoice")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the words and the arrow."""
        metrics = QFontMetrics(theme.font("heading1"))
        return QSize(metrics.horizontalAdvance(self.text()) + theme.scaled(42), metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        """It gives way in breadth alone."""
        return QSize(theme.scaled(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words and arrow; a ring where it has the keyboard."""
        painter = QPainter(self)
        font = theme.font("heading1")
        metrics = QFontMetrics(font)
        room = self.width() - theme.scaled(34)
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        self.setToolTip(tip(self.text()) if shown != self.text() else "")
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        left = self.rect().adjusted(1, 0, 0, 0)
        painter.drawText(left, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        side = theme.scaled(16)
        at = metrics.horizontalAdvance(shown) + theme.scaled(10)
        middle = self.height() / 2 - side / 2 + 1
        icons.paint(painter, QRectF(at, middle, side, side), "down", "text" if self.underMouse() else "muted")
        if self.hasFocus():
            draw_ring(painter, QRectF(self.rect()))
        painter.end()


class PageHead(QWidget):
    """The head of a page."""

    tab_chosen = Signal(int)

    def __init__(self, tabs: tuple[str, ...] = (), tabs_name: str = "", margin: str = "pageMarginX") -> None:
        super().__init__()
        self._title = Elided("", "heading1")
        self._tag = label("", "caption", "tag")
        self._tag.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tag.hide()
        self._facts = Elided("", "ui", "muted")
        self._choice: TitleChoice | None = None
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.scaled(8))
        self.tabs = Tabs()
        self._lay_out(margin)
        if tabs:
            self._add_tabs(tabs, tabs_name, margin)

    def say(self, title: str, facts: str = "", tag: str = "") -> None:
        """Show other words."""
        self._title.setText(title)
        if self._choice is not None:
            self._choice.setAccessibleName(title)
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        self._tag.setText(tag)
        self._tag.setVisible(bool(tag))
        self._fit()

    def facts(self) -> str:
        """The line below the title."""
        return self._facts.text()

    def tag(self) -> str:
        """The word behind the title."""
        return self._tag.text()

    def compact(self, low: bool, narrow: bool) -> None:
        """Be one line high in a low window; give way to the title in a narrow one."""
        self._facts.setVisible(bool(self._facts.text()) and not low)
        self._title.setAccessibleDescription(self._facts.text())
        self._title.whole = f"{self._title.text()}\n{self._facts.text()}" if low else ""
        self._tag.setVisible(bool(self._tag.text()) and not narrow)
        for button in self.findChildren(QPushButton):
            if not any(button.property(each) for each in ("primary", "menu", "kept")):
                button.setVisible(not narrow)

    def title_menu(self, menu: QMenu) -> TitleChoice:
        """Let the title be a button with a menu; the button."""
        made = self._choice = TitleChoice()
        made.setMenu(menu)
        self._first.replaceWidget(self._title, made)
        self._title.setParent(self)
        self._title.hide()
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window's size."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        window = self.window()
        if self._choice is not None:
            self._choice.setText(self._title.text())
            self._choice.setMaximumWidth(
                max(theme.scaled(120), self.width() - self._buttons.sizeHint().width() - theme.scaled(90))
            )
        self.compact(window.height() < theme.scaled(640), self.width() < theme.scaled(720))

    def beside_tag(self, widget: QWidget) -> None:
        """Put a widget behind the tag."""
        self._first.insertWidget(self._first.indexOf(self._tag) + 1, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def button(self, text: str, name: str = "", primary: bool = False) -> QPushButton:
        """Add a button at the right; the primary one is added last."""
        made = QPushButton(text)
        made.setAutoDefault(False)
        set_primary(made, name, primary)
        self._buttons.addWidget(made)
        return made

    def link(self, text: str) -> QPushButton:
        """Add a word behind the facts, which leads to where they are changed."""
        made = QPushButton(text)
        made.setObjectName("headLink")
        made.setProperty("link", True)
        made.setAutoDefault(False)
        self._second.addWidget(made)
        self._second.addStretch(1)
        return made

    def _lay_out(self, margin: str) -> None:
        side = theme.size(margin)
        first = self._first = QHBoxLayout()
        first.setSpacing(theme.scaled(10))
        first.addWidget(self._title)
        first.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignVCenter)
        self._first = first
        first.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(theme.scaled(2))
        words.addLayout(first)
        self._second = QHBoxLayout()
        self._second.setSpacing(theme.scaled(8))
        self._second.addWidget(self._facts)
        words.addLayout(self._second)
        row = QHBoxLayout()
        row.setContentsMargins(side, theme.scaled(16), side, theme.scaled(10))
        row.addLayout(words, 1)
        row.addLayout(self._buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row)

    def _add_tabs(self, tabs: tuple[str, ...], name: str, margin: str) -> None:
        self.tabs.setAccessibleName(name)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for text in tabs:
            self.tabs.addTab(text)
        self.tabs.currentChanged.connect(self.tab_chosen)
        row = QHBoxLayout()
        row.setContentsMargins(theme.size(margin), 0, theme.size(margin), 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(row)
        layout.addWidget(rule())


def rule() -> QFrame:
    """A hairline across."""
    made = QFrame()
    made.setObjectName("headLine")
    made.setFixedHeight(1)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


def set_primary(button: QPushButton, icon: str, is_primary: bool) -> None:
    """Make a button the page's main one, or one beside it, with an icon (``""``: none)."""
    if icon:
        button.setIcon(icons.icon(icon, "onAccent" if is_primary else "text"))
    if bool(button.property("primary")) != is_primary:
        button.setProperty("primary", is_primary)
        button.style().unpolish(button)
        button.style().polish(button)
