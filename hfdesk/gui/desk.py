"""The types of what the window is handed: an open archive and its list rows.

Only types: the archive's libraries are imported when an archive is opened, which is after
the window has shown itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hfdesk.store import (
        ActionRow,
        CaseRow,
        CommitteeRow,
        DecisionRow,
        Desk,
        Done,
        Home,
        MeetingRow,
        MemberRow,
        PersonRow,
        PortfolioRow,
        StopRow,
    )
else:

    def __getattr__(name: str) -> Any:
        """Stand in for a type while the program runs: nothing is imported for its name."""
        if name in __all__:
            return object
        raise AttributeError(name)


__all__ = [
    "ActionRow",
    "CaseRow",
    "CommitteeRow",
    "DecisionRow",
    "Desk",
    "Done",
    "Home",
    "MeetingRow",
    "MemberRow",
    "PersonRow",
    "PortfolioRow",
    "StopRow",
]
