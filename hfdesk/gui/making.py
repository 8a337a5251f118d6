"""Documents made beside the window: ask where, work, then offer to open what was made."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from hfdesk.domain.checks import is_open
from hfdesk.domain.papers import has_paper
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Kind
from hfdesk.gui import dates
from hfdesk.gui.i18n import tr
from hfdesk.gui.outside import open_file, open_folder
from hfdesk.gui.shell import Offer, Shell
from hfdesk.gui.worker import Ticket
from hfdesk.system import paths

#: Composes one document.
Maker = Callable[[], "Composed"]
if TYPE_CHECKING:
    from hfdesk.gui.wishing import Wish
    from hfdesk.ops.calling import Called
    from hfdesk.ops.dispatches import Sent
    from hfdesk.ops.exports import Made as Composed
    from hfdesk.ops.filing import Written

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

    def invitation(self, record: MeetingRecord, sent: Sent | None = None) -> None:
        """Call a meeting; of one that is over, or where nothing can be stored, make the document alone.

        ``sent`` is what was sent before.
        """
        word, text = tr("Invitation"), tr("Making the invitation …")
        desk = self._shell.desk
        if desk is None or desk.read_only or not is_open(record.meeting):
            self._one(record, word, text, "invitation")
        elif path := self._ask(record, word, tr("revised") if sent and sent.changes else ""):
            self.call(record.meeting.id, path, text)

    def call(self, meeting: str, path: Path, text: str) -> None:
        """Call a meeting beside the window, its invitation in a file."""
        self._folder = str(path.parent)
        desk = self._shell.desk

        def job(_ticket: Ticket) -> Called:
            from hfdesk.ops import calling

            assert desk is not None
            return calling.call(desk, meeting, path)

        self._shell.work(text, job, self._called)

    def _called(self, called: Called) -> None:
        self._done(called.dispatch.meeting, [called.written], self._words_of(called))

    def _words_of(self, called: Called) -> str:
        day = dates.short(called.dispatch.moment.astimezone().date())
        if called.done is None:
            return tr("Nothing has changed since {day}. The same invitation is made again.").format(day=day)
        return (
            tr("The revised invitation is made") if called.dispatch.revision else tr("The invitation is made")
        )

    def minutes(self, record: MeetingRecord) -> None:
        """Make the minutes of a meeting."""
        self._one(record, tr("Minutes"), tr("Making the minutes …"), "minutes")

    def papers(self, record: MeetingRecord) -> None:
        """Make the papers of a meeting's cases, a file each."""
        cases = map(record.case_of, record.meeting.agenda)
        ids = [case.id for case in cases if case and has_paper(case, record.committee)]
        self._many(record, tr("Making the case papers …"), [self._maker("case_paper", id) for id in ids])

    def extracts(self, record: MeetingRecord) -> None:
        """Make extracts of a meeting's cases, a file each."""
        numbers: list[str] = []
        for item in record.meeting.agenda:
            case = record.case_of(item)
            number = item.number or (case.number if case else "")
            if item.kind is Kind.CASE and number:
                numbers.append(number)
        makers = [self._maker("extract", record.meeting.id, number) for number in numbers]
        self._many(record, tr("Making the extracts …"), makers)

    def write(self, meeting: str, out: Path, text: str, makers: Sequence[Maker], form: str = "docx") -> None:
        """Make documents beside the window: one to a file, or several into a folder."""
        self._folder = str(out.parent if out.suffix else out)
        desk = self._shell.desk
        assert desk is not None

        def job(ticket: Ticket) -> list[Written]:
            from hfdesk.ops import exports, filing

            kind = exports.Form(form)
            made: list[Composed] = []
            written: list[Written] = []
            for at, make in enumerate(makers):
                ticket.step(at / len(makers))
                made.append(make())
                path = filing.targets(made, out, kind)[-1]  # none has the name of another
                written.append(filing.write(desk, made[-1], path, kind))
            return written

        self._shell.work(text, job, lambda written: self._done(meeting, written))

    def _maker(self, kind: str, *ids: str) -> Maker:
        desk = self._shell.desk
        assert desk is not None

        def make() -> Composed:
            from hfdesk.ops import exports

            return getattr(exports, kind)(desk, *ids)

        return make

    def _one(self, record: MeetingRecord, word: str, text: str, kind: str) -> None:
        if path := self._ask(record, word):
            maker = self._maker(kind, record.meeting.id)
            self.write(record.meeting.id, path, text, [maker], form=path.suffix.lower()[1:])

    def _ask(self, record: MeetingRecord, word: str, more: str = "") -> Path | None:
        """Where a document of a meeting shall lie, as Word or as PDF; ``None`` where nobody says."""
        from hfdesk.ops import exports

        desk = self._shell.desk
        day = exports.moment_of(desk, record.meeting) if desk else record.meeting.date.isoformat()
        name = safe_name(f"{word} {record.committee.label} {day} {more}")
        kinds = tr("Word document (*.docx)"), tr("PDF (*.pdf)")
        chosen, kind = QFileDialog.getSaveFileName(
            self._window,
            tr("Where shall the document lie?"),
            str(self._start() / f"{name}.docx"),
            ";;".join(kinds),
        )
        return _with_ending(Path(chosen), as_pdf=kind == kinds[1]) if chosen else None

    def _many(self, record: MeetingRecord, text: str, makers: Sequence[Maker]) -> None:
        if not makers:
            self._shell.tell(tr("There is nothing to make here yet."))
            return
        chosen = QFileDialog.getExistingDirectory(
            self._window, tr("Which folder shall the documents lie in?"), str(self._start())
        )
        if chosen:
            self.write(record.meeting.id, Path(chosen), text, makers)

    def _done(self, meeting: str, written: list[Written], text: str = "") -> None:
        now = datetime.now().astimezone()
        self.history[:0] = [Made(meeting, each.path, now) for each in written]
        self.made.emit()
        first = written[0].path
        if len(written) == 1:
            text = text or tr("Made: {name}").format(name=first.name)
            offers = [Offer(tr("Open"), lambda: open_file(first))]
        else:
            text, offers = text or tr("%n documents made", len(written)), []
        beside = [each for each in written if each.kept]
        if beside:
            text = untouched(*beside)
        self._shell.tell(text, *offers, Offer(tr("Show in folder"), lambda: open_folder(first)))

    def document(self, record: MeetingRecord, wish: Wish) -> bool:
        """Ask where a document shall lie that is wished for, and make it; false where nobody says."""
        from hfdesk.gui import wishing

        return wishing.make(self._shell, self, self._window, record, wish)

    def went_to(self, out: Path) -> None:
        """Remember where something was put, for the next time one is asked."""
        self._folder = str(out.parent if out.suffix else out)

    def finished(self, meeting: str, written: list[Written], text: str = "") -> None:
        """Tell what was made, and offer to open it."""
        self._done(meeting, written, text)

    def start(self) -> Path:
        """The folder that is proposed."""
        return self._start()

    def _start(self) -> Path:
        return Path(self._folder) if self._folder else paths.documents()


def untouched(written: Written, *others: Written) -> str:
    """That a file stays as it is, and what the new one is called; of several, how many."""
    assert written.kept is not None
    if others:
        told = tr("%n files were changed outside hfdesk and are not touched.", len(others) + 1)
        return f"{told} {tr('The new ones have names of their own.')}"
    if written.opened:
        told = tr("“{old}” is open in another program and is not touched. The new one is called “{new}”.")
    elif written.edited:
        told = tr("“{old}” was changed outside hfdesk and is not touched. The new one is called “{new}”.")
    else:
        told = tr("“{old}” was not made by hfdesk and is not touched. The new one is called “{new}”.")
    return told.format(old=written.kept.name, new=written.path.name)


def _with_ending(path: Path, *, as_pdf: bool) -> Path:
    """The place with the ending of Word or PDF: not every dialog puts it there when PDF is chosen."""
    ending = path.suffix.lower()
    bare = path.with_suffix("") if ending in (".docx", ".pdf") else path
    return bare.with_name(f"{bare.name}{'.pdf' if as_pdf or ending == '.pdf' else '.docx'}")


def safe_name(text: str) -> str:
    """A text as the name of a file, without what some system refuses."""
    return " ".join(_UNSAFE.sub(" ", text).split())[:120].rstrip(". ")
