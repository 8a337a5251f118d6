"""What the commands do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from hfdesk import __version__
from hfdesk.gui import theme
from hfdesk.gui.commands import CHECKED, PAGE, Commands
from hfdesk.gui.desk import Done
from hfdesk.gui.file_acts import FileActs
from hfdesk.gui.gestures import gesture
from hfdesk.gui.i18n import tr
from hfdesk.gui.outside import open_folder
from hfdesk.gui.plainly import named, tip
from hfdesk.gui.rows import Place

if TYPE_CHECKING:
    from hfdesk.gui.pages import meeting
    from hfdesk.gui.program import Program
    from hfdesk.gui.window import Window

WITH_ARCHIVE = (
    *("import", "export", "undo", "redo", "find", "search", "back", "verify", "folder"),
    *("backups", "history", "copy-archive", "move-archive", "private", "bin", "encryption"),
)
_MINUTES_MADE = frozenset(("minutes_send", "minutes_approve", "minutes_publish"))
"""The operations that made files of the minutes, which stay where they are when one is undone."""
STEPS = {
    "minutes-send": "comments",
    "minutes-approve": "approved",
    "minutes-publish": "published",
    "minutes-correct": "correcting",
}
"""The commands that take a step with a meeting's minutes."""
WITH_MEETING = (
    "live",
    *(f"tab-{at}" for at in range(1, 6)),
    *("paper", "case-before", "case-after", "invitation", "minutes", "papers", "extracts", "document"),
    *STEPS,
)


class Acting:
    """The commands of one window."""

    def __init__(self, window: Window, program: Program) -> None:
        self._window = window
        self._program = program
        self.files = FileActs(window, program)
        self._does = self._table()
        self._run: tuple[int, str] | None = None  # what is being typed
        self._own: tuple[str, str] | None = None  # the shown page's own steps
        self._reasons: frozenset[str] = frozenset()  # why commands of the page cannot be done

    def act(self, name: str) -> None:
        """Do what a command says."""
        head, _, value = name.partition("-")
        if name in PAGE:
            self._on_page(name)
        elif head in ("theme", "language", "tab") and value:
            {"theme": self._theme, "language": self._language, "tab": self._tab}[head](value)
        else:
            self._does[name]()

    def show_state(self, commands: Commands) -> None:
        """Let the menus say what can be done now."""
        desk = self._program.desk
        commands.enable(WITH_ARCHIVE, desk is not None)
        commands.enable(WITH_MEETING, desk is not None)
        commands.enable(("import",), True)
        settings = self._program.settings
        commands.check(f"theme-{settings.theme}")
        commands.check(f"language-{settings.language}")
        self._own = self._own_steps()
        self._show_steps(commands)
        self.show_page(commands)

    def _own_steps(self) -> tuple[str, str] | None:
        page = self._window.page
        return page.own_steps() if page and self._program.desk else None

    def _show_steps(self, commands: Commands) -> None:
        """Name what is taken back and done again: of a page with steps of its own, else of the archive."""
        desk = self._program.desk
        undo = desk.undoable(1) if desk else ()
        redo = desk.redoable(1) if desk else ()
        names = {"undo": gesture(undo[0]) if undo else "", "redo": gesture(redo[0]) if redo else ""}
        if self._own is not None:
            names = dict(zip(names, self._own, strict=True))
        for name, word in (("undo", tr("Undo")), ("redo", tr("Redo"))):
            action = commands.actions[name]
            action.setText(f"{word}: {named(names[name])}" if names[name] else word)
            action.setToolTip(tip(names[name]))
            action.setEnabled(bool(names[name]))
        self._window.status.undoable(names["undo"])

    def show_done(self, commands: Commands, done: Done, again: bool) -> None:
        """Let the menus say what can be done after an operation; ``again``: the page was read again.

        While one types on, they say so already.
        """
        run = (done.number, str(done.way)) if str(done.op) == "text" else None
        if run is None or run != self._run:
            self.show_state(commands)
        elif again:
            self.show_page(commands)
        self._run = run

    def show_page(self, commands: Commands) -> None:
        """Let the menus say what can be done on the page that is shown."""
        page = self._window.page
        own, self._own = self._own, self._own_steps()
        if own != self._own:
            self._show_steps(commands)
        reasons = {name: page.refusal(name) if page else tr("Open an archive first.") for name in PAGE}
        for name, reason in reasons.items():
            commands.refuse((name,), reason)
        for name in CHECKED:
            commands.check(name, page is not None and page.is_checked(name))
        self._window.status.hints(page.hints() if page else ())
        self._take_back(frozenset(reasons.values()))

    def _take_back(self, reasons: frozenset[str]) -> None:
        """A reason that holds no more is not told on."""
        notice = self._window.status.notice
        if notice in self._reasons and notice not in reasons:
            self._window.tell("")
        self._reasons = reasons - {""}

    def _table(self) -> dict[str, Callable[[], object]]:
        window, program = self._window, self._program
        return {
            **self.files.table(),
            "sample": program.open_sample,
            "quit": lambda: window.window().close(),
            "undo": self._undo,
            "redo": self._redo,
            "find": self._find,
            "search": self._search,
            "back": window.back,
            "history": self._history,
            "larger": lambda: program.set_text_size(theme.percent() + 10),
            "smaller": lambda: program.set_text_size(theme.percent() - 10),
            "usual": lambda: program.set_text_size(100),
            "paper": lambda: self._tab("2"),
            "case-before": lambda: self._on_paper(lambda page: page.paper.earlier.click()),
            "case-after": lambda: self._on_paper(lambda page: page.paper.later.click()),
            "invitation": lambda: self._on_meeting(lambda page: page.make_invitation()),
            "minutes": lambda: self._on_meeting(lambda page: page.make_minutes()),
            "papers": lambda: self._on_meeting(lambda page: page.make_papers()),
            "extracts": lambda: self._on_meeting(lambda page: page.make_extracts()),
            "document": lambda: self._on_meeting(lambda page: page.make_document()),
            **{name: self._step(name) for name in STEPS},
            "live": self._live,
            "encryption": lambda: window.go(Place("encryption")),
            "verify": self._verify,
            "backups": self._backups,
            "private": lambda: window.go(Place("private")),
            "bin": lambda: window.go(Place("private", tab=2)),
            "folder": lambda: open_folder(program.desk.path) if program.desk else None,
            "keys": self._keys,
            "steps": lambda: self.show_state(window.commands),
            "support": self._support,
            "about": self._about,
        }

    def _step(self, name: str) -> Callable[[], object]:
        return lambda: self._on_meeting(lambda page: page.take_step(STEPS[name]))

    def _keys(self) -> None:
        from hfdesk.gui.keys import KeysDialog

        KeysDialog(self._window, self._window.page).open()

    def _undo(self) -> None:
        self._window.flush()
        page = self._window.page
        if page is not None and self._own is not None:
            page.turn_back()
            return
        done = self._program.desk.undo() if self._program.desk else None
        if done is not None and str(done.op) == "call":
            self._window.tell(tr("The call is taken back here. The file that was made lies where it was."))
        elif done is not None and str(done.op) in _MINUTES_MADE:
            self._window.tell(
                tr("The step is taken back here. What was made of the minutes lies where it was.")
            )

    def _redo(self) -> None:
        self._window.flush()
        page = self._window.page
        if page is not None and self._own is not None:
            page.turn_back(again=True)
        elif self._program.desk:
            self._program.desk.redo()

    def _live(self) -> None:
        page = self._window.page
        meeting = page.chosen_meeting() if page else None
        if meeting is None:
            self._window.tell(tr("Open a meeting first."))
        elif self._window.place.page != "live":
            self._window.go(Place("live", meeting.id))

    def _search(self) -> None:
        self._window.sidebar.start_search()

    def _find(self) -> None:
        field = getattr(self._window.page, "words", None)
        if isinstance(field, QLineEdit):
            field.setFocus()
            field.selectAll()
        else:
            self._search()

    def _tab(self, number: str) -> None:
        place = self._window.place
        if place.page == "meeting":
            self._window.go(
                Place("meeting", place.id, int(number) - 1, self._item() if number == "2" else "")
            )
        elif place.page == "live":
            from hfdesk.gui.live.page import LivePage

            page = self._window.page
            page.stand(int(number)) if isinstance(page, LivePage) else None
        elif place.page in ("register", "private"):
            self._window.go(Place(place.page, place.id, int(number) - 1))

    def _on_page(self, name: str) -> None:
        page = self._window.page
        reason = page.refusal(name) if page else tr("Open an archive first.")
        if page is None or reason:
            self._window.tell(reason)
        else:
            page.act(name)

    def _item(self) -> str:
        page = self._meeting_page()
        place = page.agenda.table.place() if page and self._window.place.tab == 0 else None
        return place.item if place else ""

    def _meeting_page(self) -> meeting.MeetingPage | None:
        """The meeting's page, where that is shown; not imported before it is."""
        if self._window.place.page != "meeting":
            return None
        from hfdesk.gui.pages.meeting import MeetingPage

        page = self._window.page
        return page if isinstance(page, MeetingPage) else None

    def _on_meeting(self, act: Callable[[meeting.MeetingPage], object]) -> None:
        page = self._meeting_page()
        if page is not None:
            act(page)
        else:
            self._window.tell(tr("Open a meeting first."))

    def _on_paper(self, act: Callable[[meeting.MeetingPage], object]) -> None:
        if self._window.place.page == "meeting" and self._window.place.tab != 1:
            self._tab("2")
        self._on_meeting(act)

    def _theme(self, value: str) -> None:
        self._program.set_theme(value)

    def _language(self, value: str) -> None:
        self._program.set_language(value)

    def _backups(self) -> None:
        from hfdesk.gui.dialogs.backups import BackupsDialog

        if self._program.desk is not None:
            BackupsDialog(self._program, self._window).open()

    def _verify(self) -> None:
        desk = self._program.desk
        if desk is not None:
            self._window.work(tr("Checking the archive …"), lambda _: desk.verify(), self._verified)

    def _verified(self, faults: tuple[str, ...]) -> None:
        if faults:
            text = tr(
                "The archive has %n faults. Nothing was changed. Keep a copy of the file: {faults}",
                len(faults),
            )
            self._window.banner.say(text.format(faults="; ".join(faults[:3])))
        else:
            self._window.tell(tr("The archive is whole."))

    def _history(self) -> None:
        where = self._window.page.text_at() if self._window.page else None
        if where is None:
            self._window.tell(tr("Open a meeting or a case first."))
            return
        from hfdesk.gui.dialogs.history import HistoryDialog

        HistoryDialog(self._window, where).open()

    def _support(self) -> None:
        from hfdesk.gui.dialogs.support import CollectLogs

        CollectLogs(self._window).open()

    def _about(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setWindowTitle(tr("About hfdesk"))
        box.setText(f"hfdesk {__version__}")
        box.setInformativeText(tr("The desk where a helsefellesskap's meetings are prepared and written up."))
        box.setDefaultButton(box.addButton(tr("Close"), QMessageBox.ButtonRole.RejectRole))
        box.open()
