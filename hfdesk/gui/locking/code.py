"""The recovery code: shown, printed, put in a PDF. Nothing else has it, no clipboard and no other file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from hfdesk.domain.problems import Problem
from hfdesk.gui import dates, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.buttons import button_row, main_button, plain_button
from hfdesk.gui.widgets.labels import label
from hfdesk.system import paths

MARGIN = 25.0
"""Millimetres around the words of the page."""
A_LINE, ON_PAPER = 7, 4
"""Groups of the code in a line of it."""
FAMILIES = ["Consolas", "Menlo", "DejaVu Sans Mono", "Liberation Mono", "Noto Sans Mono", "Courier New"]
"""Faces of one width in which no two of the code's letters (A–Z, 2–7) are alike, of each system one."""


class RecoveryCode(QDialog):
    """Shows the code. Esc does not close it where the code is new: whoever is here shall have seen it."""

    def __init__(self, shell: Shell, parent: QWidget, path: Path, code: str, *, new: bool) -> None:
        super().__init__(parent)
        self._shell, self._path, self._code, self._new = shell, path, code, new
        self.setWindowTitle(tr("Recovery code"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.code = label("\n".join(lines(code)), "heading2")
        fixed = theme.font("heading2")
        fixed.setFamilies(FAMILIES)
        fixed.setStyleHint(fixed.StyleHint.Monospace)
        fixed.setWeight(fixed.Weight.Normal)
        self.code.setFont(fixed)
        self.code.setObjectName("recoveryCode")
        self.code.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.code.setAccessibleName(f"{tr('Recovery code')}: {code}")
        self.reason = label("", "caption", "danger", wrap=True)
        self.reason.hide()
        self.print_button = plain_button(tr("Print …"))
        self.save_button = plain_button(tr("Save as PDF …"))
        self.close_button = main_button(tr("I have kept the code") if new else tr("Close"))
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.accept)
        self._lay_out()
        self.print_button.setFocus()

    def done(self, result: int) -> None:
        """Close; the code does not stay."""
        self._code = ""
        self.code.setText("")
        self.code.setAccessibleName("")
        super().done(result)

    def reject(self) -> None:
        """Close by Esc, not where the code is new."""
        if not self._new:
            super().reject()

    def _page(self) -> QTextDocument:
        return page(self._path.name, self._code, dates.full(self._shell.now().date()))

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(tr("Recovery code"))
        asked = QPrintDialog(printer, self)
        if asked.exec() == QDialog.DialogCode.Accepted:
            self._page().print_(printer)

    def _save(self) -> None:
        start = str(Path.home() / f"{tr('Recovery code')} {self._path.stem}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as PDF"), start, "PDF (*.pdf)")
        if chosen:
            self._put(paths.ended(chosen, ".pdf"))

    def _put(self, path: Path) -> None:
        from hfdesk.system import files

        try:
            files.replace(path, as_pdf(self._page()))
        except Problem as problem:
            self._say(plain_sentence(problem), "danger")
            return
        text = tr("Saved: {path}. Move it to another place than the archive's.")
        self._say(text.format(path=path), "muted")

    def _say(self, text: str, tone: str) -> None:
        from hfdesk.gui.widgets.labels import set_tone

        set_tone(self.reason, tone)
        self.reason.setText(text)
        self.reason.show()

    def _lay_out(self) -> None:
        side = theme.scaled(20)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, theme.scaled(16), side, theme.scaled(16))
        column.setSpacing(theme.scaled(12))
        column.addWidget(label(tr("Recovery code"), "heading2"))
        for text in explained(self._path.name):
            column.addWidget(label(text, "ui", wrap=True))
        column.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.reason)
        column.addLayout(button_row(self.close_button, None, self.print_button, self.save_button))
        self.setMinimumWidth(min(theme.scaled(520), self.screen().availableSize().width() - 20))


def lines(code: str, groups: int = A_LINE) -> list[str]:
    """The code, so many of its groups a line."""
    found = code.replace("-", " ").split()
    return ["-".join(found[at : at + groups]) for at in range(0, len(found), groups)]


def explained(name: str) -> tuple[str, ...]:
    """What the code is for."""
    return (
        tr("This code opens “{name}” where the passphrase is forgotten.").format(name=name),
        tr("Keep it on paper, apart from the machine. Whoever has the code and the archive can read it all."),
    )


def page(name: str, code: str, day: str) -> QTextDocument:
    """The code as a page to be printed."""
    document = QTextDocument()
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, tr("Recovery code"))
    cursor = QTextCursor(document)
    _write(cursor, tr("Recovery code"), 20, bold=True)
    for text in explained(name):
        _write(cursor, text, 11)
    for line in lines(code, ON_PAPER):
        _write(cursor, line, 20, fixed=True)
    _write(cursor, "", 6)
    _write(
        cursor,
        tr("Open the archive in hfdesk, choose the recovery code, and write it as it stands here."),
        11,
    )
    _write(cursor, day, 11)
    return document


def as_pdf(document: QTextDocument) -> bytes:
    """The page as PDF, made in memory."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(tr("Recovery code"))
    writer.setCreator("hfdesk")
    set_page(writer)
    document.print_(writer)
    del writer
    return bytes(buffer.data().data())


def set_page(device: QPagedPaintDevice) -> None:
    """A4 with margins."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)


def _write(cursor: QTextCursor, text: str, points: int, *, bold: bool = False, fixed: bool = False) -> None:
    """A paragraph."""
    words = QTextCharFormat()
    words.setFontFamilies(FAMILIES if fixed else [theme.font("ui").family()])
    words.setFontStyleHint(QFont.StyleHint.Monospace if fixed else QFont.StyleHint.AnyStyle)
    words.setFontPointSize(points)
    words.setFontWeight(700 if bold else 400)
    block = QTextBlockFormat()
    block.setBottomMargin(0 if fixed else points)
    cursor.insertBlock(block, words) if cursor.position() else cursor.setBlockFormat(block)
    cursor.insertText(text, words)
