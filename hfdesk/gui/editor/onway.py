"""Texts on their way to the archive: kept until they are there, also where their field is gone."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Future
from concurrent.futures import wait as wait_for
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from hfdesk.domain.richtext import EMPTY, RichText

AGAIN = 1_000
"""Milliseconds until what could not be stored is tried again."""

Store = Callable[[RichText], "Future[Any]"]


@dataclass(frozen=True, slots=True)
class Waiting:
    """A text that the archive does not have yet; ``name`` tells a reader where it belongs."""

    text: RichText
    store: Store
    name: str = ""
    answer: Future[Any] | None = None  # none yet: it could not be handed over
    given: float = 0.0  # when the archive was first handed a text that it does not have; no wall clock

    @property
    def is_stored(self) -> bool:
        """Whether the archive has said so."""
        return self.answer is not None and self.answer.done() and self.answer.exception() is None


class OnTheWay(QObject):
    """The newest text of each place that the archive does not have yet."""

    failed = Signal(object)
    turned = Signal()  # ``since`` is another
    lost = Signal(str)  # a text whose place is not there any more
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[Hashable, Waiting] = {}
        self._refused: set[Hashable] = set()
        self.since: datetime | None = None  # when the archive first could not take a text that waits
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.flush)
        self._ended.connect(self._settle)

    def write(self, place: Hashable, text: RichText, store: Store, name: str = "") -> Future[Any]:
        """Store a text, and keep it until that is done. Raises what ``store`` raises."""
        given = self._texts[place].given if place in self._texts else monotonic()
        self._texts[place] = Waiting(text, store, name, None, given)
        try:
            answer = store(text)
        except Exception:
            self._refuse(place)
            raise
        self._texts[place] = Waiting(text, store, name, answer, given)
        self._refused.discard(place)
        answer.add_done_callback(partial(self._answered, place, text))
        return answer

    def newest(self, place: Hashable, stored: RichText) -> RichText:
        """The text of a place: what is on its way there, else what the archive has."""
        return self._texts[place].text if place in self._texts else stored

    def age(self) -> float:
        """For how many seconds the archive has owed an answer; 0 where it has all."""
        given = [each.given for each in self._texts.values()]
        return max(monotonic() - min(given), 0.001) if given else 0.0

    def flush(self) -> None:
        """Try again what could not be stored."""
        for place in tuple(self._refused):
            held = self._texts[place]
            try:
                self.write(place, held.text, held.store, held.name)
            except Exception as problem:  # noqa: BLE001 -- kept, and tried again
                self.failed.emit(problem)

    def unsaved(self, seconds: float) -> tuple[Waiting, ...]:
        """What the archive does not have, after waiting so long for its answers."""
        self.flush()
        wait_for([each.answer for each in self._texts.values() if each.answer], seconds)
        return tuple(each for each in self._texts.values() if not each.is_stored)

    def forget(self) -> None:
        """Let go of all that waits: it has been taken elsewhere, or is not wanted."""
        self._texts.clear()
        self._refused.clear()
        self._turn()

    def _answered(self, place: Hashable, text: RichText, future: Future[Any]) -> None:
        """The archive's answer, on its thread; the window may be gone by then."""
        if isValid(self):
            self._ended.emit(place, text, future.exception())

    def _settle(self, place: Hashable, text: RichText, problem: BaseException | None) -> None:
        held = self._texts.get(place)
        if held is None or held.text is not text:
            return
        if problem is None or isinstance(problem, KeyError):  # stored, or there is no such place any more
            del self._texts[place]
            self._refused.discard(place)
            self._turn()
            if problem is not None and text != EMPTY:
                self.lost.emit(text.plain)
        else:
            self._refuse(place)
            self.failed.emit(problem)

    def _refuse(self, place: Hashable) -> None:
        self._refused.add(place)
        self._again.start(AGAIN)
        self._turn()

    def _turn(self) -> None:
        """What waits was stored, or there is something that the archive could not take."""
        waits = bool(self._refused) or (self.since is not None and bool(self._texts))
        if waits != (self.since is not None):
            self.since = datetime.now().astimezone() if waits else None
            self.turned.emit()
