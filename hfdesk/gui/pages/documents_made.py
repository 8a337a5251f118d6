"""The files that were made of a meeting: when, from what, what became of them, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hfdesk.domain.checks import is_open
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Filed
from hfdesk.gui import dates, theme
from hfdesk.gui.desk import Desk
from hfdesk.gui.i18n import tr
from hfdesk.gui.making import Making
from hfdesk.gui.outside import open_file, open_folder
from hfdesk.gui.rows import Entry, dotted, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import Elided, label
from hfdesk.gui.widgets.opening import opens
from hfdesk.gui.widgets.views import EntryList
from hfdesk.gui.worker import tell_later

if TYPE_CHECKING:
    from hfdesk.ops.exports import Made as Composed
    from hfdesk.ops.kept import Kept, Looking

MOST = 4
"""So many files are in sight; more are scrolled to."""


def what_it_is(filed: Filed) -> str:
    """``Referat, utkast``: the kind of a document in words, ``""`` of one of another version."""
    kinds = {
        "invitation": tr("Invitation"),
        "minutes": tr("Minutes"),
        "extract": tr("Extract of a case"),
        "agenda": tr("Invitation"),
        "minutes_now": tr("Minutes"),
        "decisions": tr("Decisions only"),
        "attendance_list": tr("Attendance list"),
        "name_cards": tr("Name cards"),
        "room_sign": tr("Sign for the door"),
        "case_paper": tr("Case paper"),
        "paper_of": tr("Case paper"),
        "portfolio": tr("Portfolio plan"),
    }
    marks = {"draft": tr("draft"), "public": tr("public copy")}
    told = [word for name, word in marks.items() if filed.options.get(name) is True]
    return ", ".join((kinds.get(filed.kind, ""), *told)).strip(", ")


def when(filed: Filed) -> str:
    """``22. nov. 14:05``, in the local zone."""
    moment = filed.moment.astimezone()
    return f"{dates.short(moment.date())} {dates.clock(moment)}"


def became(kept: Kept) -> tuple[str, str]:
    """What became of a file, and the colour of that."""
    return {
        "as_made": (tr("As it was made"), "muted"),
        "edited": (tr("Changed outside hfdesk"), "warn"),
        "gone": (tr("Not where it was put"), "danger"),
        "replaced": (tr("Replaced by a newer one"), "muted"),
        "unreadable": (tr("Cannot be read"), "danger"),
    }[str(kept.state)]


class _List(EntryList):
    """The files; Enter and a double click open one."""

    def __init__(self, open_one: Callable[[], object]) -> None:
        super().__init__(tr("Files that were made"), grow=False)
        self._open_one = open_one
        self.doubleClicked.connect(open_one)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into sight, also where one came by F6."""
        super().focusInEvent(event)
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the file."""
        if opens(event) and self.currentIndex().isValid():
            self._open_one()
            return
        super().keyPressEvent(event)


class MadeFiles(QWidget):
    """What was made, and the words for what can be done with the file one stands on."""

    def __init__(self, shell: Shell, making: Making) -> None:
        super().__init__()
        self._shell, self._making = shell, making
        self._looking: Looking | None = None  # what it needs is heavy to load
        self._record: MeetingRecord | None = None
        self._filed: tuple[Filed, ...] = ()
        self._kept: dict[str, Kept] = {}
        self._asked: object = None
        self.list = _List(self.open)
        self.none = label(tr("Nothing has been made yet."), tone="muted")
        self.name = Elided("", "ui", bold=True)
        self.facts = label("", "caption", "muted", wrap=True)
        self.opens = self._button(tr("Open"), self.open)
        self.folder = self._button(tr("Show in folder"), self._show_folder)
        self.anew = self._button(tr("Make anew"), self.make_anew)
        self.compare = self._button(tr("Compare …"), self.compare_versions)
        self._below = QWidget()
        self._lay_out()
        self.list.came.connect(self._came)
        making.made.connect(self._was_made)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._came_back)

    def show_record(self, record: MeetingRecord) -> None:
        """Show the files of a meeting at once; what became of them is told when it is known."""
        self._record = record
        desk = self._shell.desk
        if desk is None:
            return
        found = desk.filed(record.meeting.id, tuple(record.cases))
        self._filed = tuple(each for each in found if not each.is_beside)
        self._kept = {each.id: self._kept[each.id] for each in self._filed if each.id in self._kept}
        self._fill()
        self.look()

    def look(self) -> None:
        """Look beside the window what became of the files."""
        desk, record = self._shell.desk, self._record
        if desk is None or record is None:
            return
        asked = self._asked = object()

        def told(found: tuple[Kept, ...]) -> None:
            if asked is self._asked:
                self._kept = {each.filed.id: each for each in found}
                self._filed = tuple(each.filed for each in found)
                self._fill()

        tell_later(self, lambda: self._look(desk, record), told)

    def _look(self, desk: Desk, record: MeetingRecord) -> tuple[Kept, ...]:
        """For a worker."""
        from hfdesk.ops.kept import Looking

        self._looking = self._looking or Looking()
        return self._looking.kept(desk, record)

    def open(self) -> None:
        """Open the file one stands on."""
        self._with_file(open_file)

    def make_anew(self) -> None:
        """Make the document again of what the archive says now, in the same place."""
        filed, desk, record = self._current(), self._shell.desk, self._record
        if filed is None or desk is None or record is None:
            return
        path, text = _place(desk, filed), tr("Making {name} …").format(name=filed.name)
        sent = filed.kind == "invitation" and filed.form != "text"
        if sent and is_open(record.meeting) and not desk.read_only:
            self._making.call(record.meeting.id, path, text)
        else:
            self._making.write(record.meeting.id, path, text, [lambda: _anew(desk, filed)], form=filed.form)

    def compare_versions(self) -> None:
        """Show the version one stands on against another."""
        filed, desk = self._current(), self._shell.desk
        if filed is None or desk is None:
            return
        from hfdesk.gui.dialogs.versions import VersionsDialog

        edited = {each.filed.id: each.path for each in self._kept.values() if each.state == "edited"}
        VersionsDialog(self.window(), desk, filed, self._filed, edited).open()

    def _show_folder(self) -> None:
        self._with_file(open_folder)

    def _with_file(self, act: Callable[[Path], object]) -> None:
        """Do something with the file, or say that it is not there."""
        filed, desk = self._current(), self._shell.desk
        if filed is None or desk is None:
            return
        kept = self._kept.get(filed.id)
        if act is open_file and kept is not None and kept.state == "gone":
            self._shell.tell(tr("“{name}” is not where it was put.").format(name=filed.name))
        else:
            act(_place(desk, filed))

    def _current(self) -> Filed | None:
        at = self.list.currentIndex().row()
        return self._filed[at] if 0 <= at < len(self._filed) else None

    def _was_made(self) -> None:
        """The newest one is what one wants to see."""
        if self._record is not None:
            self.show_record(self._record)
            if self._filed:
                self.list.setCurrentIndex(self.list.rows.index(0))

    def _came_back(self, state: Qt.ApplicationState) -> None:
        """From another program, where files may have been changed."""
        if state == Qt.ApplicationState.ApplicationActive and self.isVisible():
            self.look()

    def _fill(self) -> None:
        chosen = self._current_key()
        self.list.rows.show([self._entry(each) for each in self._filed])
        seen = min(len(self._filed), MOST)
        self.list.setFixedHeight(seen * (theme.size("rowTwoLine") + 1) + 2)
        self.list.setVisible(bool(self._filed))
        self.none.setVisible(not self._filed)
        self._below.setVisible(bool(self._filed))
        at = next((row for row, each in enumerate(self._filed) if each.id == chosen), 0)
        if self._filed:
            self.list.setCurrentIndex(self.list.rows.index(at))
        self._tell()

    def _current_key(self) -> str:
        at = self.list.currentIndex().row()
        entries = self.list.rows.entries
        return entries[at].key if 0 <= at < len(entries) else ""

    def _entry(self, filed: Filed) -> Entry:
        kept = self._kept.get(filed.id)
        word, color = became(kept) if kept else ("", "muted")
        outdated = tr("Changed after it was made") if kept and kept.outdated else ""
        if outdated and color == "muted":
            word, color = outdated, "warn"
        second = dotted(what_it_is(filed), when(filed))
        return Entry(
            title=filed.name,
            second=second,
            right=word,
            right_color=color,
            right_icon="" if color == "muted" else "warn",
            icon="word" if filed.form == "docx" else "document",
            sentence=sentence(
                filed.name, what_it_is(filed), when(filed), word, outdated if outdated != word else ""
            ),
            key=filed.id,
        )

    def _came(self, _index: QModelIndex | QPersistentModelIndex) -> None:
        self._tell()

    def _tell(self) -> None:
        """What the file one stands on was made from, and what became of it."""
        filed, desk = self._current(), self._shell.desk
        if filed is None or desk is None:
            return
        kept = self._kept.get(filed.id)
        self.name.setText(filed.name)
        path = _place(desk, filed)
        self.name.whole = str(path)
        self.facts.setText("\n".join(filter(None, (_state_of(kept), _origin_of(filed), str(path.parent)))))
        gone = kept is not None and kept.state == "gone"
        self.opens.setEnabled(not gone)
        self.anew.setEnabled(kept is None or kept.outdated is not None or kept.state == "replaced")

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(8))
        for button in (self.opens, self.folder, self.anew, self.compare):
            row.addWidget(button)
        row.addStretch(1)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, theme.scaled(6), 0, 0)
        below.setSpacing(theme.scaled(6))
        below.addWidget(self.name)
        below.addWidget(self.facts)
        below.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.list)
        whole.addWidget(self.none)
        whole.addWidget(self._below)


def _place(desk: Desk, filed: Filed) -> Path:
    """Where a file was put, seen from where the archive lies now."""
    return desk.path.parent / filed.path


def _anew(desk: Desk, filed: Filed) -> Composed:
    from hfdesk.ops import kept

    return kept.made_anew(desk, filed)


def _state_of(kept: Kept | None) -> str:
    if kept is None:
        return tr("Looking at the file …")
    told = [became(kept)[0]]
    if kept.outdated:
        told.append(tr("what it is made of was changed after it was made"))
    if kept.state == "edited":
        told.append(tr("made anew, the new one gets a name of its own"))
    return f"{'; '.join(told)}."


def _origin_of(filed: Filed) -> str:
    """The layout, the template and the archive's state, by which a file can be told from another."""
    return dotted(
        tr("Layout: {name}").format(name=filed.layout) if filed.layout else "",
        tr("template: {name}").format(name=filed.template) if filed.template else "",
        tr("after change no. {number}").format(number=filed.operation) if filed.operation else "",
        f"SHA-256 {filed.sha256[:8]}",
        f"hfdesk {filed.program}",
    )
