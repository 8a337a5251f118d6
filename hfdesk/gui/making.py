"""Documents made beside the window: ask where, work, then offer to open what was made."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Kind
from hfdesk.gui import dates
from hfdesk.gui.i18n import tr
from hfdesk.gui.shell import Offer, Shell
from hfdesk.gui.worker import Ticket

#: Makes one document: told where, gives where it came to lie.
Maker = Callable[[Path], Path]
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


@dataclass(frozen=True, slots=True)
class Made:
    """A file that was made."""

    meeting: str
    path: Path
    moment: datetime


class Making(QObject):
    """Makes documents of meetings and remembers which."""

    made = Signal()

    def __init__(self, shell: Shell, window: QWidget) -> None:
        super().__init__(window)
        self._shell = shell
        self._window = window
        self._folder = ""
        self.history: list[Made] = []

    def invitation(self, record: MeetingRecord) -> None:
        """Make the invitation of a meeting."""
        from hfdesk.ops import exports

        desk = self._shell.desk
        name = _name(tr("Invitation"), record)
        self._one(record, name, tr("Making the invitation …"), lambda path: exports.make_invitation(desk, record.meeting.id, path))

    def minutes(self, record: MeetingRecord) -> None:
        """Make the minutes of a meeting."""
        from hfdesk.ops import exports

        desk = self._shell.desk
        name = _name(tr("Minutes"), record)
        self._one(record, name, tr("Making the minutes …"), lambda path: exports.make_minutes(desk, record.meeting.id, path))

    def papers(self, record: MeetingRecord) -> None:
        """Make the papers of a meeting's cases, a file each."""
        from hfdesk.ops import exports

        desk = self._shell.desk
        makers: list[tuple[str, Maker]] = []
        for item in record.meeting.agenda:
            case = record.case_of(item)
            if case is not None and case.has_paper:
                name = safe_name(f"{tr('Case paper')} {item.number or case.number} {case.title}")
                makers.append((name, _partial(exports.make_case_paper, desk, case.id)))
        self._many(record, tr("Making the case papers …"), makers)

    def extracts(self, record: MeetingRecord) -> None:
        """Make extracts of a meeting's cases, a file each."""
        from hfdesk.ops import exports

        desk = self._shell.desk
        makers: list[tuple[str, Maker]] = []
        for item in record.meeting.agenda:
            if item.kind is Kind.CASE:
                name = safe_name(f"{tr('Extract')} {item.number} {item.title}")
                makers.append((name, _partial(exports.make_extract, desk, record.meeting.id, item.id)))
        self._many(record, tr("Making the extracts …"), makers)

    def _one(self, record: MeetingRecord, name: str, text: str, make: Maker) -> None:
        start = str(self._start() / f"{name}.docx")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Where shall the document lie?"), start, tr("Word document (*.docx)")
        )
        if chosen:
            self.write(record.meeting.id, Path(chosen).parent, text, [(Path(chosen).stem, make)])

    def _many(self, record: MeetingRecord, text: str, makers: Sequence[tuple[str, Maker]]) -> None:
        if not makers:
            self._shell.tell(tr("There is nothing to make here yet."))
            return
        chosen = QFileDialog.getExistingDirectory(
            self._window, tr("Which folder shall the documents lie in?"), str(self._start())
        )
        if chosen:
            self.write(record.meeting.id, Path(chosen), text, makers)

    def write(self, meeting: str, folder: Path, text: str, makers: Sequence[tuple[str, Maker]]) -> None:
        """Make documents in a folder, beside the window."""
        self._folder = str(folder)

        def job(ticket: Ticket) -> list[Path]:
            paths: list[Path] = []
            for at, (name, make) in enumerate(makers):
                ticket.step(at / len(makers))
                paths.append(make(folder / f"{name}.docx"))
            return paths

        self._shell.work(text, job, lambda paths: self._done(meeting, paths))

    def _done(self, meeting: str, paths: list[Path]) -> None:
        self.history[:0] = [Made(meeting, path, datetime.now()) for path in paths]
        self.made.emit()
        first = paths[0]
        text = tr("Made: {name}").format(name=first.name) if len(paths) == 1 else tr("%n documents made", len(paths))
        offers = [Offer(tr("Open"), lambda: open_file(first))] if len(paths) == 1 else []
        self._shell.tell(text, *offers, Offer(tr("Show in folder"), lambda: show_in_folder(first)))

    def _start(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(self._folder or documents or ".")


def open_file(path: Path) -> None:
    """Open a file in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> None:
    """Open the folder of a file."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def safe_name(text: str) -> str:
    """A text as the name of a file, without what some system refuses."""
    return " ".join(_UNSAFE.sub(" ", text).split())[:120].rstrip(". ")


def _name(word: str, record: MeetingRecord) -> str:
    return safe_name(f"{word} {record.committee.label} {dates.numeric(record.meeting.date)}")


def _partial(make: Callable[..., Path], *first: object) -> Maker:
    return lambda path: make(*first, path)
