"""What an open archive is asked about itself while one types, and the copy that is made of it in need."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

import sqlalchemy as sa

from hfdesk.domain.problems import Trouble
from hfdesk.store import reserve
from hfdesk.store.connection import complaints, plain_connection
from hfdesk.store.opening import Identity
from hfdesk.store.writer import Writer
from hfdesk.system import files
from hfdesk.system.keys import Key

T = TypeVar("T")
MUCH = 100
"""Pages of the log that are worth being taken into the archive."""
Text = tuple[type[Any], str, str]
"""A text that is typed: kind, id, field."""


@dataclass(frozen=True, slots=True)
class Health:
    """How an archive's disk is."""

    full: bool = False
    left: int = 0  # bytes that can be written without room on the disk


class Unsaved:
    """The newest of what was typed and the archive does not have; asked and told on any thread."""

    def __init__(self) -> None:
        self._texts: dict[Text, str] = {}
        self._lock = Lock()

    def add(self, place: Text, text: str) -> None:
        """A text was handed over."""
        with self._lock:
            self._texts[place] = text

    def all(self) -> dict[Text, str]:
        """What there is."""
        with self._lock:
            return dict(self._texts)

    @contextmanager
    def until_stored(self, place: Text, text: str) -> Generator[None]:
        """Let go of a text when it is stored or has no place any more, unless a newer one waits."""
        try:
            yield
        except KeyError:
            self._forget(place, text)
            raise
        self._forget(place, text)

    def _forget(self, place: Text, text: str) -> None:
        with self._lock:
            if self._texts.get(place) is text:
                del self._texts[place]


class Watching:
    """The questions; an open archive can be asked them. They are answered on the writer's thread."""

    path: Path
    key: Key | None
    uses_log: bool
    _writes: sa.Engine | None
    _identities: tuple[Identity, ...]
    _probe: reserve.Probe | None = None
    _unsaved: Unsaved

    def _running(self) -> Writer:
        raise NotImplementedError

    def _later(self, job: Callable[[], T]) -> Future[T]:
        return self._running().later(job)

    def keep_reserve(self) -> Future[bool]:
        """Take the room in which typed text is stored on a full disk; whether there was enough."""
        return self._later(lambda: reserve.grow(self._log))

    def fold(self) -> Future[int]:
        """Take the log into the archive, where there is much in it; how many pages. For a quiet moment.

        Else SQLite does it while something is being stored, whenever a thousand pages have come together.
        """
        return self._later(self._fold)

    def look(self) -> Future[Health]:
        """See whether the archive is where it was and its disk has room; costs a fraction of a millisecond.

        The future raises ``archive.replaced`` and ``archive.disk_error``.
        """
        return self._later(self._look)

    def unsaved_texts(self) -> dict[Text, str]:
        """The newest of what was typed and the archive does not have, as it would be stored."""
        return self._unsaved.all()

    def rescue(self, target: Path) -> Path:
        """Copy the archive as it is, with what it does not have yet, and its files to another place.

        The copy appears when it is whole. Works on a full disk, and where the archive was renamed.
        Raises ``Trouble`` where the archive cannot be read, or the other place not be written.
        """
        beside = target.with_name(f".{target.name}.new")
        with files.told(target):
            beside.unlink(missing_ok=True)
            beside.touch(0o600)
        try:
            self._later(lambda: self._copy(beside)).result()
            self._add_unsaved(beside)
            with files.told(target):
                beside.replace(target)
                self._copy_files(target)
        finally:
            for ending in ("", "-wal", "-shm", "-journal", ".lock"):
                beside.with_name(beside.name + ending).unlink(missing_ok=True)
        return target

    def _stop_watching(self) -> None:
        if self._probe is not None:
            self._probe.close()

    # -- inside --------------------------------------------------------------------------

    @property
    def _log(self) -> Path:
        return self.path.with_name(self.path.name + "-wal")

    @contextmanager
    def _driver(self) -> Generator[Any]:
        """The writing connection itself, outside a transaction."""
        assert self._writes is not None
        held = self._writes.raw_connection()
        try:
            yield held.driver_connection
        finally:
            held.close()

    def _look(self) -> Health:
        for identity in self._identities:
            identity.check()
        if self._probe is None:
            self._probe = reserve.Probe(self.path.parent)
        try:
            full = self._probe.is_full()
        except OSError as error:
            raise Trouble("archive.disk_error", path=self.path, reason=error.strerror or "") from error
        return Health(full, self._left() if full else 0)

    def _fold(self) -> int:
        if not self.uses_log:
            return 0
        with complaints(self.path), self._driver() as driver:
            _, pages, folded = driver.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
            if pages - folded < MUCH:
                return 0
            return driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[2]

    def _left(self) -> int:
        """How many bytes of the log are free; without a log there is no reserve."""
        if not self.uses_log:
            return 0
        with complaints(self.path), self._driver() as driver:
            page = driver.execute("PRAGMA page_size").fetchone()[0]
            _, frames, _ = driver.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
        used = reserve.LOG_HEAD + max(frames, 0) * (page + reserve.FRAME_HEAD)
        return max(0, self._log.stat().st_size - used)

    def _copy(self, beside: Path) -> None:
        with complaints(beside), plain_connection(beside, key=self.key) as copy, self._driver() as driver:
            driver.backup(copy)
            if copy.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                raise Trouble("archive.damaged", path=self.path)

    def _add_unsaved(self, beside: Path) -> None:
        from hfdesk.store.desk import Desk

        texts = self.unsaved_texts()
        if not texts:
            return
        with Desk.open(beside, key=self.key) as copy:
            for (kind, id, field), text in texts.items():
                try:
                    copy.write_text(kind, id, field, text).result()
                except KeyError:  # its place went meanwhile
                    continue

    def _copy_files(self, target: Path) -> None:
        folder = self.path.with_name(f"{self.path.stem}.hfdesk-files")
        if folder.is_dir():
            shutil.copytree(folder, target.with_name(f"{target.stem}.hfdesk-files"), dirs_exist_ok=True)
