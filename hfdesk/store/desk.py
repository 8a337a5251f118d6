"""The desk: an open archive."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path
from threading import Lock
from types import MappingProxyType, TracebackType
from typing import Any, Self

import sqlalchemy as sa

from hfdesk import markup
from hfdesk.domain.arranging import Engagement
from hfdesk.domain.problems import Problem, Trouble
from hfdesk.domain.queue import Waiting
from hfdesk.domain.records import CaseRecord, MeetingRecord, PortfolioRecord
from hfdesk.domain.richtext import RichText
from hfdesk.domain.text import held
from hfdesk.domain.values import Meeting, Package
from hfdesk.store import (
    calendar,
    case_lists,
    gathering,
    history,
    journal,
    listed,
    lists,
    queueing,
    reading,
    typed,
    verifying,
)
from hfdesk.store.asking import Asking
from hfdesk.store.binning import Binning
from hfdesk.store.connection import BUSY_MS, access, complaints, misfits, reading_engine, writing_engine
from hfdesk.store.done import Done, Op
from hfdesk.store.files import Files
from hfdesk.store.mapping import place_of
from hfdesk.store.memory import Memory, Name
from hfdesk.store.moments import Moments
from hfdesk.store.numbers import NumberRow
from hfdesk.store.opening import Identity, prepare
from hfdesk.store.outside import real
from hfdesk.store.reading import T
from hfdesk.store.reads import Reads
from hfdesk.store.schema import OPERATIONS, ROOTS
from hfdesk.store.source import Source
from hfdesk.store.watching import Text, Unsaved
from hfdesk.store.work import Work
from hfdesk.store.writer import Writer
from hfdesk.system.keys import Key

Callback = Callable[[Done], None]


class Desk(Asking, Binning):
    """An open archive. Reading may happen on any thread; one thread of its own writes.

    Every method raises :class:`~hfdesk.domain.problems.Trouble` where the machine says no.
    """

    def __init__(self, path: Path, lock: Any, *, read_only: bool, key: Key | None = None) -> None:
        """Use :meth:`open`."""
        self.path = path
        self.read_only = read_only
        self.key = key
        self.files = Files(path.with_name(f"{path.stem}.hfdesk-files"), key)
        self._lock = lock
        self._identities = (Identity.of(path),)
        self._run: typed.Run | None = None
        self._reads = Reads(reading_engine(path, key), path)
        self._writes = None if read_only else writing_engine(path, key)
        self._writer: Writer | None = Writer()
        self._memory = None if read_only else Memory()  # others may write to what is only read
        self._callbacks: list[Callback] = []
        self._guard = Lock()
        self._unsaved = Unsaved()
        self._moments = Moments()
        self.uses_log = True

    @classmethod
    def open(
        cls, path: Path, *, create: bool = False, read_only: bool = False, key: Key | None = None
    ) -> Desk:
        """Open an archive; with ``create`` make it where it is missing.

        Raises ``archive.missing``, ``archive.not_an_archive``, ``archive.newer``
        (refusals: the file stays as it was), ``archive.locked``, ``archive.no_permission``
        and other troubles. With ``read_only`` an archive may be open elsewhere.
        """
        path = real(Path(path))
        lock = prepare(path, create=create, read_only=read_only, key=key)
        try:
            with access(path), complaints(path):
                desk = cls(path, lock, read_only=read_only, key=key)
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        try:
            with access(path), complaints(path), misfits(path, LookupError):
                desk._touch()
        except BaseException:
            desk._let_go()  # and not closed, which would write into what is damaged
            raise
        return desk

    def _touch(self) -> None:
        """Open the connection, so that what is wrong with it shows now."""
        if self._writes is None:
            with self._reading() as connection:
                connection.execute(sa.select(OPERATIONS.c.id).limit(1))
            return
        with self._writing() as connection:
            self._moments.follow(connection)
            typed.settle(connection, self._moments.now())
            self.uses_log = connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        if not self.uses_log:  # whoever reads holds up whoever writes: one that looks at much takes a while
            self._wait_longer()
        if self.uses_log:
            self._identities = (*self._identities, Identity.of(self._log))

    def _wait_longer(self) -> None:
        with self._driver() as driver:
            driver.execute(f"PRAGMA busy_timeout={BUSY_MS}")

    def close(self) -> None:
        """Write what was handed over, and let go of the archive. Closing twice is no fault."""
        self._let_go(self._end if self._writes is not None else None)

    def _let_go(self, last: Callable[[], None] | None = None) -> None:
        """End the thread, after a last job of it, the connections and the lock."""
        with self._guard:
            writer, self._writer = self._writer, None
        if writer is None:
            return
        if last is not None:
            writer.later(last)
        writer.stop()
        self._stop_watching()
        self._reads.close()
        if self._writes is not None:
            self._writes.dispose()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- reading -------------------------------------------------------------------------

    @contextmanager
    def _reading(self) -> Generator[sa.Connection, None, None]:
        with complaints(self.path), misfits(self.path), self._reads.connect() as connection:
            yield connection

    @contextmanager
    def _source(self) -> Generator[Source, None, None]:
        with self._reading() as connection:
            yield Source(connection, self._memory)

    def get(self, kind: type[T], id: str) -> T:
        """The value of that id; ``KeyError`` where there is none."""
        with self._source() as source:
            return source.get(kind, id)

    def all(self, kind: type[T], **filters: Any) -> tuple[T, ...]:
        """All values whose columns equal the filters, e.g. ``all(Case, committee="ssu")``."""
        with self._reading() as connection:
            return reading.every(connection, kind, *reading.matching(kind, filters))

    def meeting_record(self, id: str) -> MeetingRecord:
        """A meeting with all that its documents need; ``KeyError`` where there is none."""
        with self._source() as source:
            return gathering.meeting_record(source, id)

    def case_record(self, id: str) -> CaseRecord:
        """A case with all that its documents need; ``KeyError`` where there is none."""
        with self._source() as source:
            return gathering.case_record(source, id)

    def portfolio_record(self, id: str) -> PortfolioRecord:
        """A portfolio plan with all that its document needs; ``KeyError`` where there is none."""
        with self._source() as source:
            return gathering.portfolio_record(source, id)

    def package(self, committees: Collection[str] = ()) -> Package:
        """All that the archive holds, or what these committees need, in a fixed order."""
        with self._reading() as connection:
            return gathering.package(connection, committees)

    def verify(self) -> tuple[str, ...]:
        """The faults of the archive, each a code and a place; none is good."""
        with self._reading() as connection:
            return verifying.faults(connection, self.files)

    # -- lists ---------------------------------------------------------------------------

    def committee_rows(self, day: date | None = None) -> tuple[listed.CommitteeRow, ...]:
        """The committees by name, each with its next meeting from ``day`` (today) on."""
        with self._reading() as connection:
            return lists.committee_rows(connection, (day or datetime.now().astimezone().date()).isoformat())

    def meeting_rows(
        self,
        committee: str | None = None,
        *,
        counted: bool = True,
        since: date = date.min,
        before: date = date.max,
    ) -> tuple[listed.MeetingRow, ...]:
        """The meetings of a span of days, newest first; ``counted``: with the number of their cases."""
        with self._reading() as connection:
            span = lists.within(since, before)
            return lists.meeting_rows(connection, committee, *span, counted=counted)

    def case_counts(self) -> dict[str, int]:
        """How many cases each meeting has on its agenda."""
        with self._reading() as connection:
            return lists.case_counts(connection)

    def case_rows(
        self,
        committee: str | None = None,
        *,
        contains: str = "",
        waiting: bool = False,
        limit: int | None = None,
        offset: int = 0,
    ) -> tuple[listed.CaseRow, ...]:
        """The cases, newest number first; ``contains`` is sought in number and title.

        ``waiting``: only those of the case queues.
        """
        where = [queueing.waiting()] if waiting else []
        with self._reading() as connection:
            return case_lists.case_rows(connection, committee, contains, limit, offset, *where)

    def case_count(self, committee: str | None = None, *, contains: str = "", waiting: bool = False) -> int:
        """How many rows :meth:`case_rows` has without a limit."""
        where = [queueing.waiting()] if waiting else []
        with self._reading() as connection:
            return case_lists.case_count(connection, committee, contains, *where)

    def queue_rows(
        self, committee: str, day: date, pause: Callable[[], object] | None = None
    ) -> tuple[Waiting, ...]:
        """What waits for a committee's meeting on that day, what is due first; ``pause``: now and then."""
        with self._reading() as connection:
            return queueing.queue_rows(connection, committee, day, pause)

    def case_way(self, case: str) -> tuple[listed.StopRow, ...]:
        """The stops of a case's way before and after it, over all committees."""
        with self._reading() as connection:
            return queueing.way(connection, case)

    def number_rows(self, committee: str, year: int | None = None) -> tuple[NumberRow, ...]:
        """The numbers that a committee has used, in a year or ever."""
        with self._source() as source:
            return source.number_rows(committee, year)

    def outlines(self, committee: str, since: date) -> tuple[Meeting, ...]:
        """A committee's meetings from a day on as planning sees them; not to be put back."""
        with self._reading() as connection:
            return calendar.outlines(connection, committee, since)

    def engagements(self, since: date, until: date) -> tuple[Engagement, ...]:
        """When all committees meet in a span of days."""
        with self._reading() as connection:
            return calendar.engagements(connection, since, until)

    # -- writing -------------------------------------------------------------------------

    def write(self, op: Op, change: Callable[[Work], None], label: str = "") -> Done:
        """Run ``change`` in one transaction, and wait until it is stored.

        What ``change`` raises takes all of it back and comes out here.
        """
        return self._running().now(lambda: self._write(op, change, label))

    def write_later(self, op: Op, change: Callable[[Work], None], label: str = "") -> Future[Done]:
        """As :meth:`write`, without waiting: for typed text."""
        return self._running().later(lambda: self._write(op, change, label))

    def write_text(
        self, kind: type[T], id: str, field: str, text: RichText | str, label: str = ""
    ) -> Future[Done]:
        """Store what is typed, the field as ``text_place`` has it: not waited for, many times a second.

        What is typed in one go is undone as one, ``label``. Raises ``KeyError`` later for no such text.
        """
        writer, place = self._running(), (kind, id, field)
        self._unsaved.add(place, plain := markup.write(text) if isinstance(text, RichText) else held(text))
        return writer.later(lambda: self._write_text(place, plain, held(label)))

    def tidy(self, keep: int = 2_000) -> int:
        """Thin the history, and forget how to undo all but the newest operations.

        Gives the number of versions and operations that were thinned; for a quiet moment.
        """
        return self._running().now(lambda: self._tidy(keep))

    def undo(self) -> Done | None:
        """Take back the newest operation; ``None`` where there is nothing to take back.

        Refuses ``undo.changed_since`` where a row is not as that operation left it.
        """
        return self._running().now(lambda: self._replay(journal.undo))

    def redo(self) -> Done | None:
        """Do again what was taken back last; ``None`` where nothing was."""
        return self._running().now(lambda: self._replay(journal.redo))

    def listen(self, callback: Callback) -> Callable[[], None]:
        """Call ``callback`` after each commit, on the writer's thread; gives the way to end it."""
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback)

    def _running(self) -> Writer:
        if self.read_only or self._writer is None:
            raise Trouble("archive.read_only" if self.read_only else "archive.closed", path=self.path)
        return self._writer

    def _write(self, op: Op, change: Callable[[Work], None], label: str) -> Done:
        with self._writing() as connection:
            moment = self._moments.now()
            self._settle(connection, moment)
            source = Source(connection, self._memory)
            change(work := Work(source, moment))
            done = work.finish(op, held(label))
        if done.touched:
            self._newest = journal.Newest((done,), ())
        self._tell(done, source.written)
        return done

    def _replay(self, replay: Callable[[sa.Connection, datetime], Done | None]) -> Done | None:
        with misfits(self.path, LookupError), self._writing() as connection:
            moment = self._moments.now()
            self._settle(connection, moment)
            done = replay(connection, moment)
            newest = journal.newest(connection)
        if done:
            self._newest = newest
            self._tell(done)
        return done

    def _write_text(self, place: Text, text: str, label: str) -> Done:
        run, self._run = self._run, None
        with self._unsaved.until_stored(place, text), self._writing() as connection:
            where = place_of(ROOTS[place[0]], *place[1:])
            run = typed.save(connection, self._moments.now(), run, where, text, label)
        self._run, self._newest = run, None
        self._tell(run.done)
        return run.done

    def now(self) -> datetime:
        """The moment of what is made now (UTC): never before what is stored, whatever the clock says."""
        return self._moments.now()

    def _settle(self, connection: sa.Connection, moment: datetime) -> None:
        self._run = self._newest = None
        typed.settle(connection, moment)

    def _tidy(self, keep: int) -> int:
        with self._writing() as connection:
            now = self._moments.now()
            self._settle(connection, now)
            return history.thin(connection, now) + journal.trim(connection, keep)

    def _end(self) -> None:
        """What a crash would leave to the next start; so it may fail."""
        with suppress(Problem), self._writing() as connection:
            self._settle(connection, self._moments.now())

    @contextmanager
    def _writing(self) -> Generator[sa.Connection, None, None]:
        assert self._writes is not None
        for identity in self._identities:
            identity.check()
        with complaints(self.path), self._writes.begin() as connection:
            yield connection

    def _tell(self, done: Done, written: Mapping[Name, Any] = MappingProxyType({})) -> None:
        if not done.touched:
            return
        if self._memory is not None:
            self._memory.forget(done, written)
        for callback in tuple(self._callbacks):
            callback(done)
