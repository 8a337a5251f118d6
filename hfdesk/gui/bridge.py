"""The archive's one signal: what was done, told to every page in the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from hfdesk.gui.desk import Desk


class Bridge(QObject):
    """Tells what is done at a desk: ``changed(done, initiator)``.

    The initiator is who is doing something in the window just now, or ``None``; it is told
    so that it need not read again what it wrote itself.
    """

    changed = Signal(object, object)
    _committed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.initiator: object | None = None
        self._stop = None
        self._committed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def follow(self, desk: Desk | None) -> None:
        """Listen to a desk, and no longer to the one before."""
        if self._stop is not None:
            self._stop()
        self._stop = desk.listen(self._committed.emit) if desk is not None else None

    def _tell(self, done: object) -> None:
        self.changed.emit(done, self.initiator)
