"""What the window needs of an archive: the desk that :mod:`hfdesk.app` hands to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar

from hfdesk.domain.records import CaseRecord, MeetingRecord, PortfolioRecord
from hfdesk.domain.values import Case, Committee, Meeting, Membership, Organization, Person, Portfolio

T = TypeVar("T", Organization, Person, Committee, Membership, Case, Meeting, Portfolio)


class Gesture(Protocol):
    """An operation that is in the archive."""

    @property
    def op(self) -> str:
        """The intention behind it."""
        ...

    @property
    def label(self) -> str:
        """What it was done to, in the user's words."""
        ...

    @property
    def touched(self) -> frozenset[tuple[str, str]]:
        """(kind, id) of the values that it changed."""
        ...

    @property
    def moment(self) -> datetime:
        """When it was stored."""
        ...


class Desk(Protocol):
    """An open archive."""

    @property
    def path(self) -> Path:
        """The archive's file."""
        ...

    def get(self, kind: type[T], id: str) -> T:
        """The value of that id; ``KeyError`` where there is none."""
        ...

    def all(self, kind: type[T], **filters: Any) -> tuple[T, ...]:
        """All values of a kind that meet the filters."""
        ...

    def meeting_record(self, id: str) -> MeetingRecord:
        """A meeting with all that it refers to."""
        ...

    def case_record(self, id: str) -> CaseRecord:
        """A case with all that it refers to."""
        ...

    def portfolio_record(self, id: str) -> PortfolioRecord:
        """A portfolio plan with all that it refers to."""
        ...

    def committee_rows(self) -> tuple[Any, ...]:
        """The committees as list rows."""
        ...

    def meeting_rows(self, committee: str | None = None) -> tuple[Any, ...]:
        """The meetings as list rows."""
        ...

    def case_rows(self, committee: str | None = None) -> tuple[Any, ...]:
        """The cases as list rows."""
        ...

    def undo(self) -> Any:
        """Take the last operation back."""
        ...

    def redo(self) -> Any:
        """Do the operation taken back last again."""
        ...

    def undoable(self) -> tuple[Any, ...]:
        """What can be taken back, the last first or last; see the store."""
        ...

    def redoable(self) -> tuple[Any, ...]:
        """What can be done again."""
        ...

    def listen(self, callback: Callable[[Any], None]) -> Callable[[], None]:
        """Call back after each commit, on the writer's thread; returns how to stop."""
        ...

    def close(self) -> None:
        """Close the archive."""
        ...
