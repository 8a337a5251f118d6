"""The menus: every command once, with its words, its key and what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from hfdesk.gui.i18n import tr
from hfdesk.gui.plainly import tip


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name in the program, its words, its keys."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    choice: str = ""  # commands that share one exclude each other
    local: bool = False  # its keys act on a part of the page alone
    typing: bool = False  # … and also while one types there
    check: bool = False  # it turns something on and off


PORTABLE = QKeySequence.SequenceFormat.PortableText  # else the translated name of one key is read as another
TYPING = Qt.ShortcutContext.WidgetWithChildrenShortcut
LINE = Command("", "")
AGENDA = tuple(f"agenda-{each}" for each in ["up", "down", "case", "break", "other", "note", "pin", "out"])
"""The commands that change an agenda."""
MEETING = tuple(
    f"meeting-{each}" for each in ["new", "plan", "facts", "copy", "move", "cancel", "restore", "delete"]
)
"""The commands that change a meeting as a whole."""
QUEUE = ("case-new", "case-send")
"""The commands that change a case of the queue."""
CHECKS = ("check-next", "check-before", "check-changes")
"""The commands that step through what the check before sending found, and what changed since."""
LIVE = tuple(
    f"live-{each}"
    for each in (
        *("next", "before", "goto", "people", "proposal", "vote", "defer", "return"),
        *("new", "own", "break", "type", "lock", "closed", "withdraw", "clock", "recuse", "end"),
        *("room", "discussion"),
    )
)
"""The commands of a meeting that is held."""
CHECKED = ("live-room", "live-discussion")
"""The commands that turn something on and off."""
PAGE = ("new", "preview", *AGENDA, *MEETING, *QUEUE, *CHECKS, *LIVE)
"""The commands that the page which is shown does."""


def menus() -> tuple[tuple[str, tuple[Command, ...]], ...]:
    """The menu bar: heads and their commands."""
    return (
        (tr("&File"), _file()),
        (tr("&Edit"), _edit()),
        (tr("&View"), _view()),
        (tr("&Meeting"), _meeting()),
        (tr("D&uring the meeting"), _live()),
        (tr("&Case"), _case()),
        (tr("&Document"), _document()),
        (
            tr("&Tools"),
            (Command("verify", tr("Check the archive")), Command("folder", tr("Show the archive's folder"))),
        ),
        (
            tr("&Help"),
            (
                Command("keys", tr("The keys of this page"), ("F1",)),
                Command("support", tr("Collect the log for support …")),
                Command("about", tr("About hfdesk")),
            ),
        ),
    )


def _file() -> tuple[Command, ...]:
    return (
        Command("open", tr("Open an archive …"), ("Ctrl+O",)),
        Command("create", tr("New archive …")),
        Command("sample", tr("Look at the example")),
        LINE,
        Command("copy-archive", tr("Make a copy for handover …")),
        Command("move-archive", tr("Move the archive to this machine …")),
        LINE,
        Command("import", tr("Fetch a package …")),
        Command("export", tr("Export a package …")),
        LINE,
        Command("backups", tr("Backups …")),
        Command("encryption", tr("Encryption …")),
        Command("private", tr("Personal data …")),
        Command("bin", tr("Bin …")),
        LINE,
        Command("quit", tr("Quit"), ("Ctrl+Q",)),
    )


def _edit() -> tuple[Command, ...]:
    return (
        Command("new", tr("New"), ("Ctrl+N",)),
        LINE,
        Command("undo", tr("Undo"), ("Ctrl+Z",)),
        Command("redo", tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
        LINE,
        Command("find", tr("Find on the page"), ("Ctrl+F",)),
        Command("search", tr("Search everything"), ("Ctrl+Shift+F",)),
        LINE,
        Command("history", tr("Earlier versions …"), ("Ctrl+Shift+Y",)),
    )


def _view() -> tuple[Command, ...]:
    return (
        Command("back", tr("Back"), ("Alt+Left",)),
        Command("preview", tr("Preview beside it"), ("Ctrl+P",)),
        LINE,
        Command("theme-light", tr("Light"), choice="theme"),
        Command("theme-dark", tr("Dark"), choice="theme"),
        Command("theme-system", tr("As the system"), choice="theme"),
        LINE,
        Command("live-room", tr("Room screen"), ("F11",), check=True),
        Command("live-discussion", tr("Discussion on the room's screen"), check=True),
        LINE,
        Command("larger", tr("Larger text"), ("Ctrl++", "Ctrl+=")),
        Command("smaller", tr("Smaller text"), ("Ctrl+-",)),
        Command("usual", tr("Usual text"), ("Ctrl+0",)),
        LINE,
        Command("language-nb", "Bokmål", choice="language"),
        Command("language-nn", "Nynorsk", choice="language"),
        Command("language-en", "English", choice="language"),
    )


def _meeting() -> tuple[Command, ...]:
    tabs = (tr("Agenda"), tr("Case papers"), tr("Attendance"), tr("Minutes"), tr("Documents"))
    shown = tuple(Command(f"tab-{at}", text, (f"Ctrl+{at}",)) for at, text in enumerate(tabs, 1))
    return (*_meetings(), LINE, *shown, LINE, *_agenda())


def _live() -> tuple[Command, ...]:
    return (
        Command("live", tr("Start the meeting, or go on with it"), ("F5",)),
        LINE,
        Command("live-next", tr("Next item"), ("Ctrl+Return", "Ctrl+Enter")),
        Command("live-before", tr("Previous item"), ("Ctrl+Shift+Return", "Ctrl+Shift+Enter")),
        Command("live-goto", tr("Go to item …"), ("Ctrl+G",)),
        Command("live-people", tr("Name in or out"), ("Ctrl+M",)),
        LINE,
        Command("live-new", tr("New case under other business"), ("Ctrl+Shift+N",)),
        Command("live-own", tr("New case with its own number …")),
        Command("live-type", tr("Change the type of the case …")),
        Command("live-clock", tr("Correct the clock of the case …")),
        LINE,
        Command("live-lock", tr("Close the meeting, or open it again"), ("Ctrl+L",)),
        Command("live-closed", tr("Correct the closed part …")),
        Command("live-break", tr("Break now"), ("Ctrl+Shift+P",)),
        LINE,
        Command("live-proposal", tr("Use the proposal as the decision"), ("F9",)),
        Command("live-vote", tr("Votes"), ("F8",)),
        Command("live-recuse", tr("Recusal"), ("Ctrl+Shift+H",)),
        Command("live-defer", tr("Postpone the case"), ("Ctrl+Shift+U",)),
        Command("live-return", tr("Send the case back"), ("Ctrl+Shift+R",)),
        Command("live-withdraw", tr("Withdraw the case")),
        LINE,
        Command("live-end", tr("End the meeting …")),
    )


def _meetings() -> tuple[Command, ...]:
    return (
        Command("meeting-new", tr("New meeting …")),
        Command("meeting-plan", tr("Year's plan …")),
        LINE,
        Command("meeting-facts", tr("The meeting …")),
        Command("meeting-copy", tr("Copy the meeting …")),
        Command("meeting-move", tr("Move the meeting …")),
        Command("meeting-cancel", tr("Cancel the meeting …")),
        Command("meeting-restore", tr("Set up the meeting again")),
        Command("meeting-delete", tr("Delete the meeting …")),
    )


def _agenda() -> tuple[Command, ...]:
    return (
        Command("agenda-case", tr("Insert a case"), local=True),
        Command("agenda-break", tr("Insert a break"), ("Ctrl+Shift+P",), local=True, typing=True),
        Command("agenda-other", tr("Insert other business"), ("Ctrl+Shift+E",), local=True, typing=True),
        Command("agenda-note", tr("Insert a note"), ("Ctrl+Shift+M",), local=True, typing=True),
        LINE,
        Command("agenda-up", tr("Move the item up"), ("Alt+Up",), local=True),
        Command("agenda-down", tr("Move the item down"), ("Alt+Down",), local=True),
        Command(
            "agenda-pin",
            tr("Pin the item's start, or let it loose"),
            ("Ctrl+Shift+T",),
            local=True,
            typing=True,
        ),
        Command("agenda-out", tr("Take the item out"), ("Del",), local=True),
    )


def _case() -> tuple[Command, ...]:
    return (
        Command("case-new", tr("Register a case …")),
        Command("case-send", tr("Send the case to another committee …")),
        LINE,
        Command("paper", tr("Open the case paper"), ("Alt+Return",)),
        Command("case-before", tr("Previous case")),
        Command("case-after", tr("Next case")),
    )


def _document() -> tuple[Command, ...]:
    return (
        Command("invitation", tr("Make the invitation …"), ("Ctrl+Shift+I",)),
        Command("minutes", tr("Make the minutes …")),
        Command("papers", tr("Make the case papers …")),
        Command("extracts", tr("Make extracts of the cases …")),
        Command("document", tr("Make a document …")),
        LINE,
        Command("minutes-send", tr("Send the minutes for comments …")),
        Command("minutes-approve", tr("Approve the minutes …")),
        Command("minutes-publish", tr("Publish the minutes")),
        Command("minutes-correct", tr("Make a corrected edition …")),
        LINE,
        Command("check-next", tr("Next remark"), ("F4",)),
        Command("check-before", tr("Previous remark"), ("Shift+F4",)),
        Command("check-changes", tr("Changes since the invitation")),
    )


class Commands:
    """The window's commands as actions in its menu bar."""

    def __init__(self, window: QMainWindow, act: Callable[[str], object]) -> None:
        self._act = act
        self._window = window
        self._groups: dict[str, QActionGroup] = {}
        self.actions: dict[str, QAction] = {}
        self.menus: list[QMenu] = []
        for head, commands in menus():
            menu = window.menuBar().addMenu(head)
            menu.setToolTipsVisible(any(each.name in PAGE for each in commands))
            self.menus.append(menu)
            for command in commands:
                self._add(menu, command)

    def enable(self, names: tuple[str, ...], enabled: bool) -> None:
        """Let commands be given, or not."""
        for name in names:
            self.actions[name].setEnabled(enabled)

    def refuse(self, names: tuple[str, ...], reason: str) -> None:
        """Let commands be given where there is no reason why not; it is the tooltip."""
        for name in names:
            self.actions[name].setEnabled(not reason)
            self.actions[name].setToolTip(tip(reason))
            self.actions[name].setData(reason)  # as it is said elsewhere

    def check(self, name: str, on: bool = True) -> None:
        """Mark a choice as the one that is made, or something as on or off."""
        self.actions[name].setChecked(on)

    def _add(self, menu: QMenu, command: Command) -> None:
        if not command.name:
            menu.addSeparator()
            return
        action = QAction(command.text, self._window)
        action.setShortcuts([QKeySequence.fromString(key, PORTABLE) for key in command.keys])
        if command.local:
            action.setShortcutContext(TYPING if command.typing else Qt.ShortcutContext.WidgetShortcut)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda _=False: self._act(command.name))
        action.setCheckable(bool(command.choice) or command.check)
        if command.choice:
            group = self._groups.setdefault(command.choice, QActionGroup(self._window))
            group.addAction(action)
        menu.addAction(action)
        if not command.local:
            self._window.addAction(action)  # its keys hold too where there is no menu bar
        self.actions[command.name] = action
