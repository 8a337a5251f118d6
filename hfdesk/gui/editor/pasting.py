"""What is pasted comes as the format's marks; what did not come with it is told."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

from hfdesk.domain.problems import Problem
from hfdesk.domain.richtext import RichText
from hfdesk.gui import theme
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.i18n import tr
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.widgets.labels import Elided
from hfdesk.gui.worker import Job

AT_ONCE = 60_000
"""Characters of a page that are read while one waits; longer ones are read beside the window."""


MOST = 300_000
"""Letters that a field takes at once: more would hold the window for seconds."""
PAGE = 2_500
"""Letters of a page."""


class Pasting(QObject):
    """Cleans what is pasted into the fields of a page."""

    told = Signal(str, object)  # what was left out, or why nothing came; the field, or None
    _read = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []

    def follow(self, edit: TextEdit) -> None:
        """Take what is pasted into a field."""
        edit.pasting.connect(partial(self._paste, edit))

    def _paste(self, edit: TextEdit, source: QMimeData) -> None:
        html, plain = source.html(), source.text()
        if len(html) + len(plain) <= AT_ONCE:
            try:
                self._put(edit, _cleaned(html, plain))
            except Problem as problem:
                self.told.emit(plain_sentence(problem), None)
            return
        self.told.emit(tr("Cleaning what was pasted …"), None)
        job = Job(lambda _: _cleaned(html, plain))
        job.signals.done.connect(partial(self._done, edit, job))
        job.signals.failed.connect(partial(self._failed, job))
        self._jobs.append(job)
        job.start()

    def _done(self, edit: TextEdit, job: Job, answer: Any) -> None:
        self._jobs.remove(job)
        if isValid(edit):
            self._put(edit, answer)
        else:
            self.told.emit(tr("The text is no longer shown. What you pasted was not put in."), None)

    def _failed(self, job: Job, problem: BaseException) -> None:
        self._jobs.remove(job)
        self.told.emit(plain_sentence(problem), None)

    def _put(self, edit: TextEdit, cleaned: tuple[RichText, Any]) -> None:
        if edit.isReadOnly():  # locked while a long page was cleaned
            return
        text, left = cleaned
        letters = len(text.plain)
        if letters > MOST:
            told = tr("What you pasted fills some {pages} pages. Nothing was put in. Paste a part at a time.")
            self.told.emit(told.format(pages=letters // PAGE), None)
            return
        edit.insert_text(text)
        self.told.emit(left_out(left) if left else "", edit)


class PasteNote(QWidget):
    """The line over the column for as long as what was pasted can be taken back."""

    def __init__(self) -> None:
        super().__init__()
        self._edit: TextEdit | None = None
        self._revision = -1
        self.text = Elided("", "ui", "muted")
        self.undo = QPushButton(tr("Undo"))
        self.undo.setProperty("link", True)
        self.undo.clicked.connect(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size("pageMarginX"), theme.scaled(2), theme.size("pageMarginX"), 0)
        row.setSpacing(theme.scaled(8))
        row.addWidget(self.text)
        row.addWidget(self.undo)
        row.addStretch(1)
        self.hide()

    def say(self, text: str, edit: TextEdit | None) -> None:
        """Tell of what was pasted into a field, until something else is written there."""
        self._edit = edit
        self.text.setText(text)
        self.undo.setVisible(edit is not None)
        self.setVisible(bool(text))
        if edit is not None:
            self._revision = edit.document().revision()
            edit.textChanged.connect(self._changed)

    def _changed(self) -> None:
        if self._edit is None or not isValid(self._edit):
            self.hide()
        elif self._edit.document().revision() != self._revision:
            self._edit.textChanged.disconnect(self._changed)
            self._edit = None
            self.hide()

    def _undo(self) -> None:
        if self._edit is not None and isValid(self._edit):
            self._edit.setFocus()
            self._edit.undo()


def left_out(left: Any) -> str:
    """What did not come with pasted words, in the window's language."""
    parts = (
        (left.fonts, tr("%n kinds of letters", left.fonts)),
        (left.colours, tr("%n colours", left.colours)),
        (left.pictures, tr("%n pictures", left.pictures)),
        (left.boxes, tr("%n text boxes", left.boxes)),
        (left.comments, tr("%n comments", left.comments)),
        (left.changes, tr("%n deleted texts", left.changes)),
        (left.footnotes, tr("%n footnotes at the foot", left.footnotes)),
        (left.links, tr("%n links that are not followed", left.links)),
    )
    told = [text for count, text in parts if count]
    return tr("Pasted without {what}.").format(what=", ".join(told)) if told else ""


def _cleaned(html: str, plain: str) -> tuple[RichText, Any]:
    from hfdesk.markup import from_plain, pasted

    if html.strip():
        found = pasted(html)
        return found.text, found.left_out
    return from_plain(plain), None
