"""What a page may ask of the window that it stands in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol

from hfdesk.gui.desk import Desk
from hfdesk.gui.rows import Place
from hfdesk.gui.worker import Ticket

if TYPE_CHECKING:
    from hfdesk.gui.editor.onway import OnTheWay
    from hfdesk.gui.live.rooming import Rooming
    from hfdesk.gui.spelling.process import Spelling


@dataclass(frozen=True, slots=True)
class Offer:
    """A word at the end of a notice, and what it does."""

    text: str
    act: Callable[[], object]


class Shell(Protocol):
    """The window, as its pages see it."""

    @property
    def desk(self) -> Desk | None:
        """The open archive."""
        ...

    @property
    def today(self) -> date:
        """The day that pages count from."""
        ...

    def now(self) -> datetime:
        """What the clock says: a moment in the local zone."""
        ...

    @property
    def spelling(self) -> Spelling:
        """Spells for the texts of the pages."""
        ...

    @property
    def on_way(self) -> OnTheWay:
        """Keeps the texts that the archive does not have yet."""
        ...

    @property
    def rooming(self) -> Rooming:
        """Holds the room's screen."""
        ...

    def go(self, place: Place) -> None:
        """Show a place."""
        ...

    def tell(self, text: str, *offers: Offer) -> None:
        """A notice in the status line."""
        ...

    def trouble(self, problem: BaseException) -> None:
        """A banner above the page, in plain words."""
        ...

    def work(self, label: str, job: Callable[[Ticket], Any], done: Callable[[Any], None]) -> None:
        """Run a job beside the window, with progress in the status line."""
        ...

    def act(self, name: str) -> None:
        """Trigger a command of the menus."""
        ...
