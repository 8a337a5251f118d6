"""Texts on their way to the archive: kept until they are there, also where their field is gone."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Future
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from hfdesk.domain.richtext import RichText

AGAIN = 2_000
"""Milliseconds until what could not be stored is tried again."""

Store = Callable[[RichText], "Future[Any]"]


class OnTheWay(QObject):
    """The newest text of each place that the archive does not have yet."""

    failed = Signal(object)
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[Hashable, tuple[RichText, Store]] = {}
        self._refused: set[Hashable] = set()
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self.flush)
        self._ended.connect(self._settle)

    def write(self, place: Hashable, text: RichText, store: Store) -> Future[Any]:
        """Store a text, and keep it until that is done. Raises what ``store`` raises."""
        self._texts[place] = (text, store)
        self._refused.add(place)
        future = store(text)
        self._refused.discard(place)
        future.add_done_callback(partial(self._answered, place, text))
        return future

    def newest(self, place: Hashable, stored: RichText) -> RichText:
        """The text of a place: what is on its way there, else what the archive has."""
        return self._texts[place][0] if place in self._texts else stored

    def flush(self) -> None:
        """Try again what could not be stored."""
        for place in tuple(self._refused):
            try:
                self.write(place, *self._texts[place])
            except Exception as problem:  # noqa: BLE001 -- kept, and tried again
                self._again.start()
                self.failed.emit(problem)

    def _answered(self, place: Hashable, text: RichText, future: Future[Any]) -> None:
        """The archive's answer, on its thread; the window may be gone by then."""
        if isValid(self):
            self._ended.emit(place, text, future.exception())

    def _settle(self, place: Hashable, text: RichText, problem: BaseException | None) -> None:
        if self._texts.get(place, (None,))[0] is not text:
            return
        if problem is None or isinstance(problem, KeyError):  # stored, or there is no such place any more
            del self._texts[place]
            self._refused.discard(place)
        else:
            self._refused.add(place)
            self._again.start()
            self.failed.emit(problem)
