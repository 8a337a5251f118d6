"""Lag dokument …: which one, for whom, in what form; as the committee had it last time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from hfdesk.domain.records import MeetingRecord
from hfdesk.gui import theme
from hfdesk.gui.dialogs.asking import Asking, Field, Refused, muted, side_by_side
from hfdesk.gui.i18n import tr
from hfdesk.gui.making import Making
from hfdesk.gui.shell import Shell
from hfdesk.gui.wishing import NOARK, PUBLIC, Wish
from hfdesk.system import wishes


@dataclass(frozen=True, slots=True)
class Choice:
    """A kind of document, in plain words."""

    kind: str
    text: str
    help: str


def choices() -> tuple[Choice, ...]:
    """The kinds of documents of a meeting."""
    return (
        Choice(
            "invitation", tr("Invitation"), tr("The agenda, and the papers. The meeting is not called by it.")
        ),
        Choice(
            "minutes", tr("Minutes"), tr("As they stand: draft, out for comments, approved or corrected.")
        ),
        Choice("decisions", tr("Decisions only"), tr("Numbers, titles and what was decided.")),
        Choice(
            "extracts",
            tr("Extracts of the cases"),
            tr("A file for each case: what was proposed and decided."),
        ),
        Choice("papers", tr("Case papers"), tr("A file for each case that has a paper.")),
        Choice(
            "attendance", tr("Attendance list to sign"), tr("Everybody who is expected, and room for others.")
        ),
        Choice("cards", tr("Name cards"), tr("Two on a page, to be cut out and folded.")),
        Choice("sign", tr("Sign for the door"), tr("Who meets, when and where.")),
    )


class MakeDocument(Asking):
    """Which document of a meeting shall be made, and how."""

    def __init__(self, shell: Shell, parent: QWidget, making: Making, record: MeetingRecord) -> None:
        super().__init__(shell, parent, tr("Make a document"), tr("Make …"), 520)
        self._making, self._record = making, record
        self.kinds = QListWidget()
        self.kinds.setAccessibleName(tr("Document"))
        self.help = muted()
        self.form = _combo((tr("Word"), "docx"), (tr("PDF"), "pdf"))
        self.copy = _combo((tr("Full"), ""), (tr("Public: without what is exempt"), "public"))
        self.papers = _combo(
            (tr("As the committee has it"), ""),
            (tr("With the papers"), "with"),
            (tr("Without the papers"), "without"),
        )
        self.files = _combo(
            (tr("One file"), ""), (tr("A folder: agenda, a file a paper, numbered attachments"), "folder")
        )
        self.metadata = _combo((tr("None"), ""), (tr("Noark 5 (XML)"), "xml"), (tr("eInnsyn (JSON)"), "json"))
        self._fill()
        self._lay_out_fields()
        self.kinds.currentRowChanged.connect(self._chosen)
        self.files.currentIndexChanged.connect(self._chosen)
        self._show_last()
        self.kinds.setFocus()

    def wish(self) -> Wish:
        """What is chosen; what does not belong to the kind is as it usually is."""
        kind = self._kind()
        invitation = kind == "invitation"
        return Wish(
            kind=kind,
            form=str(self.form.currentData()),
            public=kind in PUBLIC and self.copy.currentData() == "public",
            papers=str(self.papers.currentData()) if invitation and not self._is_folder() else "",
            folder=invitation and self._is_folder(),
            metadata=str(self.metadata.currentData()) if kind in NOARK else "",
        )

    def store(self) -> None:
        """Ask where, and make it; the choices are kept for the committee's next time."""
        if not self._making.document(self._record, self.wish()):
            raise Refused
        wishes.remember(self._record.committee.id, self._choices())

    def _choices(self) -> dict[str, str]:
        chosen = {name: str(box.currentData()) for name, box in self._boxes().items()}
        return {"kind": self._kind(), **chosen}

    def _boxes(self) -> dict[str, QComboBox]:
        return {
            "form": self.form,
            "copy": self.copy,
            "papers": self.papers,
            "files": self.files,
            "metadata": self.metadata,
        }

    def _kind(self) -> str:
        item = self.kinds.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else "invitation"

    def _is_folder(self) -> bool:
        return self.files.currentData() == "folder"

    def _fill(self) -> None:
        for choice in choices():
            item = QListWidgetItem(choice.text)
            item.setData(Qt.ItemDataRole.UserRole, choice.kind)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.text}. {choice.help}")
            item.setToolTip(choice.help)
            item.setSizeHint(QSize(0, theme.scaled(24)))
            self.kinds.addItem(item)
        room = theme.scaled(24) * self.kinds.count() + 2 * self.kinds.frameWidth() + theme.scaled(4)
        self.kinds.setFixedHeight(room)

    def _lay_out_fields(self) -> None:
        self.copy_field = Field(tr("Copy"), self.copy)
        self.papers_field = Field(tr("Papers"), self.papers)
        self.files_field = Field(tr("Files"), self.files)
        self.metadata_field = Field(tr("Metadata beside it"), self.metadata)
        self.body.addWidget(self.kinds)
        self.body.addWidget(self.help)
        self.body.addLayout(side_by_side(Field(tr("Form"), self.form), self.copy_field, shares=(1, 2)))
        self.body.addWidget(self.files_field)
        self.body.addLayout(side_by_side(self.papers_field, self.metadata_field))

    def _show_last(self) -> None:
        """The choices of the committee's last time."""
        last = wishes.last(self._record.committee.id)
        for name, box in self._boxes().items():
            box.setCurrentIndex(max(0, box.findData(last.get(name, ""))))
        known = [choice.kind for choice in choices()]
        kind = last.get("kind", "")
        self.kinds.setCurrentRow(known.index(kind) if kind in known else 0)
        self._chosen()

    def _chosen(self, _at: int = 0) -> None:
        """Show what belongs to the kind that is chosen."""
        kind = self._kind()
        self.help.setText(next((each.help for each in choices() if each.kind == kind), ""))
        self.copy_field.setEnabled(kind in PUBLIC)
        self.files_field.setEnabled(kind == "invitation")
        self.papers_field.setEnabled(kind == "invitation" and not self._is_folder())
        self.metadata_field.setEnabled(kind in NOARK)


def _combo(*rows: tuple[str, str]) -> QComboBox:
    box = QComboBox()
    for text, value in rows:
        box.addItem(text, value)
    return box
