"""Makes and draws pages beside the window: always of the newest state, one job at a time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from threading import Lock

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from hfdesk.gui.preview.pages import Make, Mark, Pages, Printed, Wants
from hfdesk.gui.worker import Job

_jobs: set[Job] = set()


class Press(QObject):
    """Takes orders; an order that is not begun yet is forgotten where a newer one comes."""

    printed = Signal(object)  # Printed
    failed = Signal(object)  # what was raised: the last pages are as they were
    told = Signal(str, str)  # the source of a line that was asked for, and its words

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: Pages | None = None
        self._make: Make | None = None
        self._wants: Wants | None = None
        self._job: Job | None = None
        self._round = 0
        self._lock = Lock()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is made or drawn, or waits for it."""
        return self._job is None and self._make is None and self._wants is None

    @property
    def pages(self) -> Pages | None:
        """The pages of the newest state that was made."""
        return self._pages

    def make(self, make: Make, wants: Wants) -> None:
        """Make the pages anew and draw what is wanted of them."""
        self._make, self._wants = make, wants
        self._go()

    def draw(self, wants: Wants) -> None:
        """Draw more of the pages that there are."""
        if self._pages is not None or self._make is not None:
            self._wants = wants
            self._go()

    def read(self, page: int, mark: Mark) -> None:
        """Tell the source of a line and its words."""
        pages, at = self._pages, self._round
        if pages is None:
            return
        job = Job(lambda _ticket: self._words(pages, page, mark))

        def done(words: str) -> None:
            if isValid(self) and at == self._round:
                self.told.emit(mark.source, words)

        job.signals.done.connect(done)
        _run(job)

    def forget(self) -> None:
        """Let go of the pages and of all that was ordered; what is under way is not told."""
        self._round += 1
        self._make = self._wants = None
        old, self._pages = self._pages, None
        if old is not None and self._job is None:
            _run(Job(lambda _ticket: old.close()))

    def _words(self, pages: Pages, page: int, mark: Mark) -> str:
        with self._lock:
            return pages.words(page, mark)

    def _go(self) -> None:
        if self._job is not None or self._wants is None:
            return
        make, wants, old = self._make, self._wants, self._pages
        self._make = self._wants = None
        job = Job(lambda _ticket: _printed(make, wants, old, self._lock))
        self._job, at = job, self._round
        job.signals.done.connect(partial(self._done, at))
        job.signals.failed.connect(partial(self._fell, at))
        _run(job)

    def _done(self, at: int, printed: Printed) -> None:
        if not isValid(self):
            return
        self._job = None
        if at == self._round:
            self._pages = printed.pages
            self.printed.emit(printed)
        else:
            _run(Job(lambda _ticket: printed.pages.close()))
        self._go()

    def _fell(self, at: int, error: BaseException) -> None:
        if not isValid(self):
            return
        self._job = None
        if at == self._round:
            self.failed.emit(error)
        self._go()


def _printed(make: Make | None, wants: Wants, old: Pages | None, lock: Lock) -> Printed:
    """Make and draw; the pages before are let go of when the new ones are drawn."""
    with lock:
        return _drawn(make, wants, old)


def _drawn(make: Make | None, wants: Wants, old: Pages | None) -> Printed:
    pages = make() if make is not None else old
    assert pages is not None
    count = len(pages.sizes)
    shown = [(page, scale) for page, scale in wants.pages if page < count]
    if make is not None and not shown:
        shown = [(count - 1, wants.scale)]
    found = next(_sought(pages, wants, [page for page, _ in shown]), -1)
    if found >= 0 and found not in dict(shown):
        shown.append((found, wants.scale))
    pictures = {page: (scale, pages.pixels(page, scale)) for page, scale in shown}
    marks = {page: tuple(pages.marks(page)) for page, _ in shown}
    if old is not None and old is not pages:
        old.close()
    return Printed(pages, tuple(pages.sizes), pictures, marks, make is not None, found)


def _sought(pages: Pages, wants: Wants, first: list[int]) -> Iterator[int]:
    """The pages on which the followed text stands, else the place; those most likely first."""
    followed = wants.followed
    if not followed.place:
        return
    near = sorted(range(len(pages.sizes)), key=lambda page: (page not in first, abs(page - wants.near)))
    if not wants.wide:
        near = [page for page in near if page in first or abs(page - wants.near) <= 1]
    for page in near:
        if any(mark.source == followed.text for mark in pages.marks(page)):
            yield page
    for page in near:
        if any(followed.holds(mark.source) for mark in pages.marks(page)):
            yield page


def _run(job: Job) -> None:
    """Keep a job until it has answered."""
    _jobs.add(job)

    def let_go(_answer: object = None) -> None:
        _jobs.discard(job)

    for signal in (job.signals.done, job.signals.failed, job.signals.stopped):
        signal.connect(let_go)
    job.start()
