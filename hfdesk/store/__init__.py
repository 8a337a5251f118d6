"""The archive: one SQLite file, its tables, journal and history."""

from hfdesk.store.desk import Desk
from hfdesk.store.done import Done, Kept, Op, Version, Way
from hfdesk.store.files import Files
from hfdesk.store.listed import (
    ActionRow,
    CaseRow,
    CommitteeRow,
    DecisionRow,
    Home,
    MeetingRow,
    MemberRow,
    PersonRow,
    PortfolioRow,
    StopRow,
)
from hfdesk.store.mapping import text_place
from hfdesk.store.work import Work

__all__ = [
    "ActionRow",
    "CaseRow",
    "CommitteeRow",
    "DecisionRow",
    "Desk",
    "Done",
    "Files",
    "Home",
    "Kept",
    "MeetingRow",
    "MemberRow",
    "Op",
    "PersonRow",
    "PortfolioRow",
    "StopRow",
    "Version",
    "Way",
    "Work",
    "text_place",
]
