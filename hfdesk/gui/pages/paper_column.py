"""The reading column of a paper: title and people, then each part in a field of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from hfdesk.domain.richtext import RichText
from hfdesk.gui import theme
from hfdesk.gui.editor.flow import FlowEdit
from hfdesk.gui.editor.onway import OnTheWay, Store
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.paper_fields import PartField, QuotedBox, dotted_name
from hfdesk.gui.pages.paper_head import PaperHead
from hfdesk.gui.pages.paper_parts import Part, Quoted
from hfdesk.gui.widgets.labels import clear

Subject = tuple[str, str, str]
"""Which paper it is: the ids of the case, the meeting and the agenda item, as far as there are any."""

Storing = Callable[[Subject, Part], Store]
"""How a part of a paper is stored, also when the page is gone."""


class PaperColumn(QScrollArea):
    """The parts of one paper. Fields that go on standing keep their caret and their steps."""

    came = Signal(str)  # the key of the part where the caret is
    field_came = Signal(object)  # the FlowEdit that has the focus now
    typed = Signal()  # a letter
    renamed = Signal(int, str)
    unquoted = Signal(int)
    adding = Signal()
    failed = Signal(object)

    def __init__(self, head: PaperHead, storing: Storing, on_way: OnTheWay) -> None:
        super().__init__()
        self._storing = storing
        self._subject: Subject = ("", "", "")
        self._name = ""
        self._on_way = on_way
        self._editable = False
        self.fields: dict[str, PartField] = {}
        self._quotes: tuple[Quoted, ...] = ()
        self.setObjectName("paperColumn")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(0)
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(theme.scaled(10))
        self.add = QPushButton(f"+ {tr('New part')}")
        self.add.setAccessibleName(tr("New part"))
        self.add.setProperty("link", True)
        self.add.clicked.connect(self.adding)
        self._head = head
        self._lay_out(head)

    def show_parts(
        self, subject: Subject, name: str, parts: Sequence[Part], quotes: tuple[Quoted, ...], editable: bool
    ) -> None:
        """Show the parts of a paper; what was typed and is not stored yet is shown before the archive's."""
        parts = [replace(each, text=self._on_way.newest((subject, each.place), each.text)) for each in parts]
        same = subject == self._subject and editable == self._editable
        if same and [each.shape for each in parts] == [each.part.shape for each in self.fields.values()]:
            for part in parts:
                self.fields[part.key].offer(part)
        else:
            self._build(subject, name, parts, editable)
        if quotes != self._quotes or not same:
            self._show_quotes(quotes)
        self.add.setVisible(editable)

    def flush(self) -> None:
        """Store what was typed and is not stored yet."""
        for field in self.fields.values():
            field.saver.flush()
        self._on_way.flush()

    def quotes(self) -> list[QuotedBox]:
        """The boxes of the quotations, in order."""
        found = (self._boxes.itemAt(at) for at in range(self._boxes.count()))
        return [each.widget() for each in found if each and isinstance(each.widget(), QuotedBox)]  # pyright: ignore[reportReturnType]

    def field_at_caret(self) -> PartField | None:
        """The part where one writes."""
        focus = QApplication.focusWidget()
        return next((each for each in self.fields.values() if focus and each.isAncestorOf(focus)), None)

    def go_to(self, key: str, heading: bool = False, words: str = "") -> QWidget | None:
        """Stand at the start of a part, on these words of it, or in its heading; where one stands then."""
        field = self.fields.get(key)
        if field is None:
            return None
        there = field.heading if heading else field.edit
        there.setFocus()
        self.ensureWidgetVisible(field, 0, theme.scaled(20))
        if words and not heading:
            found = field.edit.document().find(words)
            if not found.isNull():
                field.edit.setTextCursor(found)
        QTimer.singleShot(0, field, self._show_caret)  # once the page is laid out
        return there

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell in which part the caret is."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, FlowEdit):
            self.field_came.emit(watched)
            for key, field in self.fields.items():
                if field.edit is watched:
                    self.came.emit(key)
        return False

    def _build(self, subject: Subject, name: str, parts: Sequence[Part], editable: bool) -> None:
        self.flush()
        clear(self._parts)
        self.fields = {}
        self._subject, self._name, self._editable, self._quotes = subject, name, editable, ()
        for part in parts:
            field = PartField(part, partial(self._store, subject), editable, name)
            field.renamed.connect(self.renamed)
            field.saver.failed.connect(self.failed)
            field.edit.past.connect(self._past)
            field.edit.cursorPositionChanged.connect(self._show_caret)
            field.edit.installEventFilter(self)
            field.edit.document().contentsChanged.connect(self.typed)
            self._parts.addWidget(field)
            self.fields[part.key] = field
        self._order_tab()

    def _order_tab(self) -> None:
        """Tab goes through the parts as one reads, from the head above to the button below."""
        stops: list[QWidget] = list(self._head.lines.values())
        for field in self.fields.values():
            stops += [field.heading] * isinstance(field.heading, QLineEdit) + [field.edit]
        for before, after in pairwise([*stops, self.add]):
            QWidget.setTabOrder(before, after)

    def _store(self, subject: Subject, part: Part, text: RichText) -> Future[Any]:
        """Store a text in the paper that its field was made for, whichever is shown by then."""
        store = self._storing(subject, part)
        return self._on_way.write((subject, part.place), text, store, dotted_name(part.heading, self._name))

    def _show_quotes(self, quotes: tuple[Quoted, ...]) -> None:
        self._quotes = quotes
        clear(self._boxes)
        for each in quotes:
            box = QuotedBox(each, self._editable)
            box.removed.connect(self.unquoted)
            self._boxes.addWidget(box)

    def _past(self, by: int) -> None:
        """The caret goes on to the part before or after."""
        edits = [each.edit for each in self.fields.values()]
        here = next((at for at, each in enumerate(edits) if each.hasFocus()), -1)
        if here >= 0 and 0 <= here + by < len(edits):
            there = edits[here + by]
            cursor = there.textCursor()
            cursor.movePosition(cursor.MoveOperation.End if by < 0 else cursor.MoveOperation.Start)
            there.setTextCursor(cursor)
            there.setFocus()
            self._show(there)

    def _show_caret(self) -> None:
        edit = QApplication.focusWidget()
        if isinstance(edit, FlowEdit) and isValid(edit) and self.isAncestorOf(edit):
            self._show(edit)

    def _show(self, edit: FlowEdit) -> None:
        rect: QRect = edit.cursorRect()
        ground = self.widget()
        if ground is None:
            return
        at = edit.viewport().mapTo(ground, QPoint(rect.x(), rect.center().y()))
        self.ensureVisible(at.x(), at.y(), 0, theme.scaled(40))

    def _lay_out(self, head: PaperHead) -> None:
        column = QWidget()
        column.setMaximumWidth(theme.size("readingColumn"))
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, theme.scaled(20), 0, theme.scaled(40))
        rows.setSpacing(0)
        rows.addWidget(head)
        rows.addLayout(self._parts)
        rows.addSpacing(theme.scaled(12))
        rows.addLayout(self._boxes)
        rows.addSpacing(theme.scaled(12))
        rows.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)
        whole = QWidget()
        whole.setObjectName("paperGround")
        side = QHBoxLayout(whole)
        side.setContentsMargins(theme.scaled(20), 0, theme.scaled(20), 0)
        side.addStretch(1)
        side.addWidget(column, 100)
        side.addStretch(1)
        self.setWidget(whole)
