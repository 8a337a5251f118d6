"""The program behind the window: settings, the open archive, and the window that shows it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from hfdesk.domain.problems import Problem
from hfdesk.gui import i18n, standing, theme
from hfdesk.gui.bridge import Bridge
from hfdesk.gui.courtesy import Courtesy
from hfdesk.gui.desk import Desk, Done
from hfdesk.gui.frame import Frame
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.page import Page
from hfdesk.gui.rows import Place
from hfdesk.gui.widgets import split
from hfdesk.gui.window import Window
from hfdesk.system import logs, paths, settings
from hfdesk.system.settings import Settings

if TYPE_CHECKING:
    from hfdesk.gui.answering import Elsewhere
    from hfdesk.gui.backing import Backing
    from hfdesk.gui.keeping import Keeping
    from hfdesk.gui.live.rooming import Rooming
    from hfdesk.gui.lookover import LookOver
    from hfdesk.gui.spelling.process import Spelling
    from hfdesk.system.keys import Key

SAMPLE = "eksempel.hfdesk"
MISHAPS = frozenset({"archive.damaged", "archive.strange"})


class Program(QObject):
    """One running program: at most one archive, one window."""

    turned = Signal()
    """Another archive is shown, or none."""

    def __init__(
        self,
        app: QApplication,
        chosen: Settings,
        folder: Path | None,
        today: date | None = None,
        frame: Frame | None = None,
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        """``folder`` is where settings are kept; nowhere for ``None``.

        ``clock`` gives the moment that the window goes by, with its zone; the machine's own for ``None``.

        The window stands in ``frame``, or by itself.
        """
        super().__init__()
        self.app = app
        self._folder = folder
        self._today = today
        self._clock = clock
        self._frame = frame
        self.settings = chosen
        split.recall(chosen.panes)
        self.desk: Desk | None = None
        self.asked_for: Path | None = None  # an archive whose key is asked for, or that is being encrypted
        self.elsewhere: Elsewhere | None = None
        self.bridge = Bridge(self)
        self.bridge.changed.connect(self._changed)
        self._courtesy = Courtesy(self)
        self._dress()
        self.window = self._make_window()
        if frame is not None:
            frame.may_close = self._may_close
            frame.closing.connect(self._closing)
            self._courtesy.watch(frame.windowHandle())
        app.styleHints().colorSchemeChanged.connect(self.follow_system)

    @property
    def about(self) -> Path | None:
        """The archive that the window is about."""
        return self.desk.path if self.desk is not None else self.asked_for

    @property
    def today(self) -> date:
        """The day that the window counts from."""
        return self._today or datetime.now().astimezone().date()

    def now(self) -> datetime:
        """What the clock says: a moment in the local zone."""
        return self._clock() if self._clock else datetime.now().astimezone()

    @cached_property
    def spelling(self) -> Spelling:
        """Spells for all texts; made with the first of them."""
        from hfdesk.gui.spelling.process import Spelling

        spelling = Spelling(self)
        spelling.missing.connect(self._not_spelled)
        self.app.aboutToQuit.connect(spelling.close)
        return spelling

    @cached_property
    def keeping(self) -> Keeping:
        """Keeps what is typed until the archive has it; made with the first page of texts."""
        from hfdesk.gui.keeping import Keeping

        keeping = Keeping(self)
        keeping.show_state()
        return keeping

    @cached_property
    def backing(self) -> Backing:
        """Backs the archive up; made when the window has shown itself."""
        from hfdesk.gui.backing import Backing

        return Backing(self)

    @cached_property
    def look_over(self) -> LookOver:
        """Looks the archive over, once a day."""
        from hfdesk.gui.lookover import LookOver

        return LookOver(self)

    @cached_property
    def rooming(self) -> Rooming:
        """Holds the room's screen; made with the first meeting that is held."""
        from hfdesk.gui.live.rooming import Rooming

        return Rooming(self)

    # -- archives ------------------------------------------------------------------------

    def open(
        self,
        path: Path,
        *,
        create: bool = False,
        key: Key | None = None,
        then: Callable[[], object] | None = None,
    ) -> None:
        """Open an archive beside the window, and show it; not before all that was typed is kept.

        Where it is encrypted and no ``key`` is given nor kept, the user is asked.
        """
        again = partial(self.open, path, create=create, key=key, then=then)
        if self.desk is not None and not self.keeping.may_leave(again):
            return

        def job(ticket: object) -> Any:
            from hfdesk.ops import archives, backups

            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                return archives.open_archive(path, create=create, key=key)
            except Problem as problem:
                if backups.read(path) is not None:
                    return self._offer_backup
                if problem.code in ("key.needed", "key.no_envelope"):
                    return partial(self._unlock, then)
                if self._is_mishap(path, problem.code):
                    return partial(self._show_mishap, problem, key)
                if problem.code == "archive.locked" and self.elsewhere and self.elsewhere.ask(path):
                    return self.elsewhere.came_forward
                raise

        def opened(found: Desk | Callable[[Path], object]) -> None:
            if callable(found):
                found(path)
            else:
                self.hand(found, then)

        self.window.work(tr("Opening {name} …").format(name=path.name), job, opened)

    def _show_mishap(self, problem: Problem, key: Key | None, path: Path) -> None:
        if key is not None:
            from hfdesk.ops import rescue

            rescue.know(path, key)
        self.window.go(Place("mishap", str(path), item=problem.code))

    def _is_mishap(self, path: Path, code: str) -> bool:
        """Whether an archive does not open for a reason that has a page of its own, with the ways out."""
        own = str(path) == self.settings.archive
        return code in MISHAPS or (own and code in {"archive.not_an_archive", "archive.missing"})

    def open_own(self, then: Callable[[], object] | None = None) -> None:
        """Open the user's own archive, made where it is missing."""
        self.open(paths.default_archive(), create=True, then=then)

    def open_sample(self) -> None:
        """Open the example, made where it is missing."""
        if self.desk is not None and not self.keeping.may_leave(self.open_sample):
            return
        path = paths.data() / SAMPLE

        def job(ticket: object) -> Any:
            from hfdesk.ops import archives

            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.exists():
                archives.fill_with_sample(path, self.today)
            return archives.open_archive(path)

        self.window.work(tr("Opening the example …"), job, self.hand)

    def ask_for(self, path: Path | None) -> None:
        """The window is about an archive that is not open."""
        self.asked_for = path
        self.turned.emit()

    def _offer_backup(self, path: Path) -> None:
        from hfdesk.gui import bringing

        bringing.offer(self, path)

    def _unlock(self, then: Callable[[], object] | None, path: Path) -> None:
        from hfdesk.gui.locking import securing

        securing.unlock(self, path, then)

    def hand(self, desk: Desk, then: Callable[[], object] | None = None) -> None:
        """Show an open archive instead of the one before."""
        self.close_desk()
        self.asked_for = None
        self.show_desk(desk)
        self.keep(archive=str(desk.path))
        logs.happened("opened", operation=desk.newest_operation())
        self._tell_place()
        if then is not None:
            then()

    def _tell_place(self) -> None:
        from hfdesk.gui import carrying

        carrying.tell_once(self)

    def show_desk(self, desk: Desk) -> None:
        """Show an archive that somebody else opened and will close."""
        self.desk = desk
        self.bridge.follow(desk)
        self.window.show_archive()
        QTimer.singleShot(0, self, self._watch)
        self.turned.emit()

    def close_desk(self) -> None:
        """Close the archive, with all that was typed in it."""
        if "backing" in vars(self):
            self.backing.stop()
        self.window.flush()
        self.bridge.follow(None)
        self._end_spelling()
        self._end_rooming()
        if self.desk is not None:
            self.desk.close()
            self.desk = None
        if "keeping" in vars(self):
            self.keeping.on_way.forget()
            self.keeping.alarm.watch()
        self.turned.emit()

    # -- choices -------------------------------------------------------------------------

    def set_theme(self, name: str) -> None:
        """``light``, ``dark`` or ``system``."""
        self.keep(theme=name)
        self._rebuild()

    def set_language(self, name: str) -> None:
        """``nb``, ``nn`` or ``en``."""
        self.keep(language=name)
        self._rebuild()

    def set_text_size(self, percent: int) -> None:
        """The size of all text in per cent."""
        percent = max(theme.SMALLEST, min(theme.LARGEST, percent))
        if percent != self.settings.text_size:
            self.keep(text_size=percent)
            self._rebuild()

    def follow_system(self) -> None:
        """Take the system's colours where that was chosen and they are others now."""
        wanted = "dark" if self.app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
        if self.settings.theme == "system" and wanted != theme.now().theme:
            self._rebuild()

    def keep(self, **changes: Any) -> None:
        """Change settings and keep them."""
        self.settings = self.settings.with_(**changes)
        if self._folder is not None:
            settings.save(self.settings, self._folder)

    def may_close(self, window: Window) -> bool:
        """Whether the window may close now; where something typed is not stored, the user is asked."""
        if window is not self.window or self.desk is None:
            return True
        return self.keeping.may_leave(lambda: window.window().close())

    def closing(self, window: Window) -> None:
        """The window closes for good, or gives way to another."""
        window.flush()
        if window is self.window:
            self.keep(geometry=window.keep(), panes=split.told())
            self._end_spelling()
            self._end_rooming()

    # -- inside --------------------------------------------------------------------------

    def make_page(self, name: str, window: Window) -> Page:
        """A page of that name."""
        from hfdesk.gui import pages

        page = pages.make(name, window, self)
        if (wanted := getattr(page, "wanted", None)) is not None:
            wanted.connect(self.open)
        return page

    def _end_spelling(self) -> None:
        """End the process that spells; it starts again with the next text."""
        if "spelling" in vars(self):
            self.spelling.close()

    def _end_rooming(self) -> None:
        """The room sees nothing of an archive that is closed."""
        if "rooming" in vars(self):
            self.rooming.forget()

    def _not_spelled(self, language: str) -> None:
        names = {"nb": tr("bokmål"), "nn": tr("nynorsk"), "en": tr("English")}
        text = tr("Spelling of {language} is not installed on this machine.")
        self.window.tell(text.format(language=names.get(language, language)))

    def _watch(self) -> None:
        self.keeping.alarm.watch()
        self.look_over.watch()

    def _may_close(self) -> bool:
        return self.may_close(self.window)

    def _closing(self) -> None:
        self.closing(self.window)

    def _changed(self, done: Done, initiator: object) -> None:
        if "rooming" in vars(self):
            self.rooming.changed(done)
        self.window.changed(done, initiator)

    def _dress(self) -> None:
        i18n.use(self.settings.language)
        theme.apply(self.app, self.settings.theme, self.settings.text_size)

    def _make_window(self) -> Window:
        window = Window(self)
        for keys, step in (("F6", 1), ("Shift+F6", -1)):
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.activated.connect(lambda step=step: self.window.step_area(step))
        if self._frame is None:
            window.put(self.settings.geometry)
        else:
            self._frame.hold(window)
        return window

    def _rebuild(self) -> None:
        """Make the window anew in other words, colours or sizes, at the same place."""
        old = self.window
        old.flush()
        place, geometry, shown, stood = old.place, old.keep(), old.isVisible(), standing.where(old)
        self._dress()
        self.settings = self.settings.with_(geometry=geometry)
        self.window = self._make_window()
        self.window.show_archive()
        if "keeping" in vars(self):
            self.keeping.show_state()
        if "backing" in vars(self):
            self.backing.show()
        if self.desk is not None and place != Place("start"):
            self.window.go(place)
        if stood is not None:
            standing.stand(self.window, stood)
        if self._frame is None:
            self.window.setVisible(shown)
            old.close()
            old.deleteLater()
