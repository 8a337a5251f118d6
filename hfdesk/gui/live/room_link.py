"""What the live page hands to the room's screen, and the buttons that turn it on."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from hfdesk.domain import live
from hfdesk.domain.records import MeetingRecord
from hfdesk.gui.live.fields import ItemFields
from hfdesk.gui.live.header import LiveHeader
from hfdesk.gui.live.room_view import Texts
from hfdesk.gui.live.rooming import Rooming

COMMANDS = ("live-room", "live-discussion")


class RoomLink(QObject):
    """The room sees the item that is treated, also while the minute-taker looks at another."""

    def __init__(self, rooming: Rooming, header: LiveHeader, parent: QObject) -> None:
        super().__init__(parent)
        self._rooming = rooming
        self._made: dict[tuple[str, str], ItemFields] = {}  # by meeting and item
        self._fields: ItemFields | None = None
        self._at = "discussion"
        self._button = header.room
        menu = QMenu(header.room_choices)
        menu.aboutToShow.connect(lambda: rooming.fill(menu))
        header.room_choices.setMenu(menu)
        header.room.clicked.connect(self._pressed)
        rooming.turned.connect(header.room.setChecked)
        header.room.setChecked(rooming.is_on)

    def show(self, record: MeetingRecord) -> None:
        """Show where a meeting stands."""
        item = live.current(record.meeting)
        fields = self._made.get((record.meeting.id, item.id)) if item is not None else None
        self._fields = fields if fields is not None and isValid(fields) else None
        self._rooming.show(record, item, self._texts if self._fields is not None else None)

    def follow(self, meeting: str, fields: ItemFields) -> None:
        """Show what is typed in the fields of an item that comes for the first time."""
        self._made[meeting, fields.item] = fields
        fields.changed.connect(self._touched)
        for edit in fields.edits.values():
            edit.left.connect(self._rooming.touched)

    def act(self, command: str) -> None:
        """``live-room``: on or off; ``live-discussion``: let the room read it, or not."""
        if command == "live-room":
            self._rooming.toggle()
        else:
            self._rooming.allow_discussion(not self._rooming.discussion)

    def is_checked(self, command: str) -> bool:
        """Whether that is on."""
        return self._rooming.is_on if command == "live-room" else self._rooming.discussion

    def _pressed(self) -> None:
        self._rooming.toggle()
        self._button.setChecked(self._rooming.is_on)

    def _touched(self, _field: str) -> None:
        self._rooming.touched()

    def _texts(self) -> Texts:
        assert self._fields is not None
        edits = self._fields.edits
        self._at = next((name for name, edit in edits.items() if edit.hasFocus()), self._at)
        return Texts(edits["discussion"].text(), edits["decision"].text(), self._at)
