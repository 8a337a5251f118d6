"""The two fields of an item: what was said, and what was decided."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from dataclasses import field as data_field
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import AgendaItem
from hfdesk.gui import theme
from hfdesk.gui.desk import Desk
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.editor.marked import MarkedEdit
from hfdesk.gui.editor.saving import Saver
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.agenda_items import number_of, title_of
from hfdesk.gui.widgets.labels import Elided, label
from hfdesk.gui.widgets.split import Split


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Where a text belongs: ids of meeting and item, ``discussion`` or ``decision``.

    ``name`` is what a reader calls the item.
    """

    meeting: str
    item: str
    field: str
    name: str = data_field(compare=False)


Write = Callable[[TextPlace, RichText], "Future[Any]"]
Newest = Callable[[TextPlace, RichText], RichText]
"""The newest text of a place, where that of the archive is given."""

LINES, FEW = 5, 2
"""The least lines of a field, and of one that gives way."""
INSIDE = 12
"""Pixels between a field's frame and its words."""


class ItemFields(Split):
    """Discussion over decision. They live as long as the page, so that each text keeps its steps."""

    changed = Signal(str)  # the field in which something was typed
    failed = Signal(object)

    def __init__(self, record: MeetingRecord, item: AgendaItem, write: Write, newest: Newest) -> None:
        super().__init__("live", Qt.Orientation.Vertical)
        self.setObjectName("open")
        self.item = item.id
        self._newest = newest
        name = number_of(record, item) or title_of(record, item)
        self._places = {
            each: TextPlace(record.meeting.id, item.id, each, name) for each in ("discussion", "decision")
        }
        self.edits: dict[str, TextEdit] = {}
        self.savers: dict[str, Saver] = {}
        self.said = Elided("", "caption", "muted")
        self._words: dict[str, QWidget] = {}
        self._boxes: dict[str, QWidget] = {}
        for each, place in self._places.items():
            self.addWidget(self._field(place, getattr(item, each), write))
        self.setStretchFactor(0, 1)
        self.share(260, 184)
        self.name_after(record, item)

    def name_after(self, record: MeetingRecord, item: AgendaItem) -> None:
        """Tell in the fields' names which item they are of."""
        what = number_of(record, item) or title_of(record, item)
        for name, edit in self.edits.items():
            edit.setAccessibleName(tr("{field}, case {number}").format(field=word(name), number=what))

    def offer(self, item: AgendaItem) -> None:
        """Show what the archive has now."""
        for name, saver in self.savers.items():
            saver.offer(self._newest(self._places[name], getattr(item, name)))

    def flush(self) -> None:
        """Store what was typed and is not stored yet."""
        for saver in self.savers.values():
            saver.flush()

    @property
    def is_safe(self) -> bool:
        """Whether all that was typed here is in the archive."""
        return all(saver.is_safe for saver in self.savers.values())

    def lock(self, locked: bool) -> None:
        """Let nobody write, or again."""
        for edit in self.edits.values():
            edit.setReadOnly(locked)

    def show_alone(self, name: str) -> None:
        """Show one field alone, without its name, which stands on a tab; ``""`` for both."""
        for each, words in self._words.items():
            self._boxes[each].setVisible(name in ("", each))
            words.setVisible(not name)

    def _field(self, place: TextPlace, text: RichText, write: Write) -> QWidget:
        name = place.field
        edit = MarkedEdit(word(name)) if name == "discussion" else TextEdit(word(name))
        edit.setProperty("field", True)
        edit.setViewportMargins(*[theme.scaled(INSIDE)] * 4)
        edit.describe(tr("Tab sets the level of a point. Ctrl+Tab and F6 leave the text."))
        edit.show_text(self._newest(place, text))
        saver = Saver(edit, lambda text: write(place, text))
        saver.failed.connect(self.failed)
        edit.document().contentsChanged.connect(lambda: self.changed.emit(name))
        self.edits[name], self.savers[name] = edit, saver
        box = self._boxes[name] = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, theme.scaled(8))
        column.setSpacing(theme.scaled(4))
        self._words[name] = label(word(name), "heading3")
        column.addLayout(_head(self._words[name], self.said if name == "decision" else None))
        column.addWidget(edit, 1)
        edit.setMinimumHeight(_least(LINES))
        return box

    def give_way(self, giving: bool, few: int = FEW) -> None:
        """Let the fields be lower (``few`` lines) while something is asked under them."""
        for edit in self.edits.values():
            edit.setMinimumHeight(_least(few if giving else LINES))


def _least(lines: int) -> int:
    """The height of a field of so many lines."""
    return theme.scaled(lines * 24 + 2 * INSIDE)


def _head(words: QWidget, said: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.scaled(12))
    row.addWidget(words)
    if said is not None:
        row.addWidget(said, 1)
    else:
        row.addStretch(1)
    return row


def word(name: str) -> str:
    """What a field is called."""
    return tr("Discussion") if name == "discussion" else tr("Decision")


def store(desk: Desk, place: TextPlace, text: RichText) -> Future[Any]:
    """Store a text of a field, whichever is shown by then."""
    from hfdesk.ops import texts

    return texts.type_item(desk, place.meeting, place.item, text, place.field, place.name)
