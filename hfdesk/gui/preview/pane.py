"""The preview beside what is written: its own bar with page and zoom, a sentence, the pages."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from hfdesk.domain.problems import Problem
from hfdesk.gui import icons, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.plainly import tip
from hfdesk.gui.preview.pages import Followed, Make, Mark, Printed, Wants
from hfdesk.gui.preview.press import Press
from hfdesk.gui.preview.view import PAGE, STEPS, WIDTH, PageView
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.widgets.labels import label

PAUSE = 90
"""Milliseconds without a letter after which the page is made anew."""
MOST = 700
"""… and after which it is in any case, however one types on."""

Prepare = Callable[[], Make]
"""Takes what is written now, in the window's thread, to what makes pages of it beside the window."""


class PreviewPane(QWidget):
    """The document that a page is about. Nothing is made as long as nobody sees it."""

    went = Signal(str, str)  # the source of a text that one wants to go to, and words of its line
    shown_anew = Signal()  # the newest state is on the page

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewPane")
        self.view = PageView()
        self.press = Press(self)
        self.notice = label("", wrap=True)
        self.page_words = label("", "ui")
        self.zoom_button = QToolButton()
        self.up, self.down = _step("up", tr("Previous page")), _step("down", tr("Next page"))
        self._key = ""
        self._prepare: Prepare | None = None
        self._due = False  # what is on the page is not the newest
        self._since = 0.0
        self._failed = False
        self._pause = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self._print)
        self._connect()
        self._lay_out()
        self._show_page()
        self._show_zoom()

    def show_document(self, key: str, prepare: Prepare) -> None:
        """Show a document as it is now; one of another ``key`` begins on its first page."""
        if key != self._key:
            self._key = key
            self.press.forget()
            self.view.forget()
            self._say("")
        self._prepare = prepare
        self._due = True
        self._pause.stop()
        self._print()

    def lead(self, widget: QWidget) -> None:
        """Let a widget stand first in the bar, where it takes what room there is."""
        self._row.insertWidget(0, widget, 6, Qt.AlignmentFlag.AlignVCenter)
        self._row.insertSpacing(1, theme.scaled(6))

    def soon(self) -> None:
        """The document was changed by a letter: show it when no other follows at once."""
        now = monotonic()
        if not self._pause.isActive():
            self._since = now
        self._due = True
        left = MOST - round((now - self._since) * 1000)
        self._pause.start(max(0, min(PAUSE, left)))

    def follow(self, place: str, text: str = "", part: float = 0.0) -> None:
        """Mark the place that is being edited."""
        self.view.follow(Followed(place, text, part))

    def forget(self) -> None:
        """Show no document any more."""
        self._key, self._prepare, self._due = "", None, False
        self._pause.stop()
        self.press.forget()
        self.view.forget()

    @property
    def is_newest(self) -> bool:
        """Whether the newest state is on the page, and nothing is made."""
        return self.press.is_idle and not self._due and self.view.is_drawn

    def showEvent(self, event: QShowEvent) -> None:
        """Make what was changed while nobody saw it."""
        super().showEvent(event)
        self._print()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is made for nobody."""
        super().hideEvent(event)
        self._pause.stop()

    # -- inside ------------------------------------------------------------------------------

    def _print(self) -> None:
        if self._prepare is None or not self._due or not self.isVisible():
            return
        self._due = False
        self.press.make(self._prepare(), self.view.wants())

    def _printed(self, printed: Printed) -> None:
        if printed.fresh:
            self._failed = False
            self._say("")
        self.view.take(printed)
        self._show_page()
        if printed.fresh:
            self.shown_anew.emit()

    def _fell(self, error: BaseException) -> None:
        """The last page stays, muted, and says why."""
        from hfdesk.system import logs

        if not self._failed and not isinstance(error, Problem):
            logs.note(error)
        self._failed = True
        reason = plain_sentence(error) if isinstance(error, Problem) else ""
        last = tr("The page shows what was written a while ago: the new one could not be made.")
        none = tr("The page could not be made.")
        safe = tr("What you write is stored as usual.")
        self._say(" ".join(each for each in (last if self.view.count else none, reason, safe) if each))

    def _say(self, text: str) -> None:
        self.notice.setText(text)
        self.notice.setVisible(bool(text))
        self.view.mute(bool(text))

    def _want(self, wants: Wants) -> None:
        self.press.draw(wants)

    def _picked(self, mark: Mark, page: int) -> None:
        self.press.read(page, mark)

    def _show_page(self, _page: int = 0) -> None:
        at, count = self.view.page, self.view.count
        text = tr("Page {page} of {count}").format(page=at + 1, count=count) if count else ""
        self.page_words.setText(text)
        self.view.setAccessibleName(f"{tr('Preview')}, {text}" if text else tr("Preview"))
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < count - 1)

    def _show_zoom(self) -> None:
        text = zoom_word(self.view.zoom)
        self.zoom_button.setText(text)
        self.zoom_button.setAccessibleName(f"{tr('Zoom')}: {text}")
        for action in self.zoom_button.menu().actions():
            action.setChecked(action.data() == self.view.zoom)

    def _turn(self, by: int) -> None:
        self.view.go_to_page(self.view.page + by)

    def _connect(self) -> None:
        self.press.printed.connect(self._printed)
        self.press.failed.connect(self._fell)
        self.press.told.connect(self.went)
        self.view.wanted.connect(self._want)
        self.view.picked.connect(self._picked)
        self.view.turned.connect(self._show_page)
        self.view.zoomed.connect(self._show_zoom)
        self.up.clicked.connect(lambda: self._turn(-1))
        self.down.clicked.connect(lambda: self._turn(1))

    def _lay_out(self) -> None:
        self.zoom_button.setMenu(self._zooms())
        self.zoom_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.zoom_button.setObjectName("zoom")
        self.zoom_button.setIcon(icons.icon("down", "muted"))
        self.zoom_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.zoom_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow behind the words
        row = self._row = QHBoxLayout()
        row.setContentsMargins(theme.scaled(14), theme.scaled(3), theme.scaled(10), theme.scaled(3))
        row.setSpacing(theme.scaled(6))
        for part in (self.up, self.page_words, self.down):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.zoom_button)
        bar = QWidget()
        bar.setFixedHeight(theme.scaled(36))
        bar.setLayout(row)
        line = QFrame()
        line.setObjectName("tabLine")
        line.setFixedHeight(1)
        self.notice.setObjectName("notice")
        self.notice.setContentsMargins(*[theme.scaled(8)] * 4)
        self.notice.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (bar, line, self.notice):
            whole.addWidget(part)
        whole.addWidget(self.view, 1)
        self.setMinimumWidth(theme.scaled(300))

    def _zooms(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for zoom in (WIDTH, PAGE, *STEPS):
            action = menu.addAction(zoom_word(zoom))
            action.setCheckable(True)
            action.setData(zoom)
            action.triggered.connect(lambda _=False, to=zoom: self.view.set_zoom(to))
            group.addAction(action)
        return menu


def zoom_word(zoom: float) -> str:
    """What a zoom is called."""
    if zoom == WIDTH:
        return tr("Page width")
    return tr("Whole page") if zoom == PAGE else f"{zoom * 100:.0f}\N{NO-BREAK SPACE}%"


def keys() -> tuple[tuple[str, str], ...]:
    """The keys of the pages."""
    return (
        ("+, -, Ctrl+" + tr("wheel"), tr("Zoom in the preview")),
        ("0, 1", tr("Page width, size on paper")),
        ("Enter", tr("From the page to its text")),
    )


def _step(icon: str, name: str) -> QToolButton:
    made = QToolButton()
    side = theme.scaled(16)
    made.setIcon(icons.icon(icon, "text"))
    made.setIconSize(QSize(side, side))
    made.setAccessibleName(name)
    made.setToolTip(tip(name))
    return made
