"""What is opened outside the window: files, folders and addresses, by the system's own programs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hfdesk.domain.filekinds import FileKind, Looked
from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.shell import Offer, Shell

SAFE = ("http", "https", "mailto")
"""What addresses lead to that may be opened at all: the web and mail."""


def open_file(path: Path) -> None:
    """Open a file in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_folder(path: Path) -> None:
    """Open the folder of a file."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def open_attachment(shell: Shell, path: Path, looked: Looked) -> None:
    """Open a file that came from somebody, and say what it is by its content.

    A program is not opened; what is not what its name says, or may run or fetch something, is asked about.
    """
    folder = Offer(tr("Show in folder"), lambda: open_folder(path))
    told = _told(looked).format(name=path.name, kind=kind_name(looked.kind))
    if looked.kind is FileKind.PROGRAM:
        shell.tell(told, folder)
    elif looked.plain:
        shell.tell(told)
        open_file(path)
    else:
        shell.tell(told, Offer(tr("Open anyway"), lambda: open_file(path)), folder)


def _told(looked: Looked) -> str:
    if looked.kind is FileKind.PROGRAM:
        return tr("“{name}” is a program. It is not opened from here.")
    if looked.plain:
        return tr("Opening “{name}” ({kind}).")
    if looked.differs:
        return tr("“{name}” is called something else than it is: {kind}. It is not opened yet.")
    return tr("“{name}” may run or fetch something ({kind}). It is not opened yet.")


def kind_name(kind: FileKind) -> str:
    """What a file is, in the window's language."""
    return {
        FileKind.PROGRAM: tr("a program"),
        FileKind.MACROS: tr("a document with macros"),
        FileKind.PDF: "PDF",
        FileKind.OFFICE: tr("an Office document"),
        FileKind.OLD_OFFICE: tr("an old Office document"),
        FileKind.ZIP: tr("a compressed folder"),
        FileKind.PICTURE: tr("a picture"),
        FileKind.RTF: "RTF",
        FileKind.HTML: tr("a web page"),
        FileKind.TEXT: tr("plain text"),
        FileKind.UNKNOWN: tr("of no kind that is known"),
    }[kind]


def open_link(asker: QWidget, link: QUrl) -> None:
    """Show where a link to the web or to mail leads, and open it where one says so; no other is opened."""
    from PySide6.QtWidgets import QDialog

    from hfdesk.gui.widgets.buttons import button_row, leave_button, main_button
    from hfdesk.gui.widgets.labels import label

    if link.scheme().lower() not in SAFE:
        return
    address = link.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    dialog = QDialog(asker.window())
    dialog.setObjectName("link")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Open the link"))
    where = label(address if len(address) <= _LONGEST else f"{address[:_LONGEST]} …", "ui", wrap=True)
    where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    where.setMinimumWidth(theme.scaled(360))
    leave, open_ = leave_button(), main_button(tr("Open"))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(*[theme.scaled(20)] * 4)
    column.setSpacing(theme.scaled(12))
    for part in (label(tr("The link leads here:"), "ui", "muted"), where):
        column.addWidget(part)
    column.addLayout(button_row(leave, open_))
    open_.setAccessibleDescription(address)
    open_.clicked.connect(dialog.accept)
    leave.clicked.connect(dialog.reject)
    dialog.accepted.connect(lambda: QDesktopServices.openUrl(link))
    dialog.open()


_LONGEST = 400
