"""The pages of the window, one class each, imported when they are first shown."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    from hfdesk.gui.pages.page import Page
    from hfdesk.gui.program import Program
    from hfdesk.gui.window import Window


def _module(name: str) -> str:
    return name if "." in name else f"hfdesk.gui.pages.{name}"


#: Module and class of each page.
_KINDS = {
    "start": ("start", "StartPage"),
    "mishap": ("mishap", "MishapPage"),
    "home": ("home", "HomePage"),
    "meetings": ("meetings", "MeetingsPage"),
    "meeting": ("meeting", "MeetingPage"),
    "live": ("hfdesk.gui.live.page", "LivePage"),
    "cases": ("cases", "CasesPage"),
    "case": ("paper", "CasePage"),
    "followups": ("lists", "FollowUpsPage"),
    "decisions": ("lists", "DecisionsPage"),
    "portfolio": ("portfolio", "PortfolioPage"),
    "register": ("register", "RegisterPage"),
    "profile": ("profile", "ProfilePage"),
    "encryption": ("encryption", "EncryptionPage"),
    "search": ("search", "SearchPage"),
    "private": ("private", "PrivatePage"),
}
NAMES = tuple(_KINDS)
#: Those that are shown where no archive is open.
ALONE = frozenset({"start", "mishap"})
#: The modules of all pages.
MODULES = tuple(dict.fromkeys(_module(name) for name, _ in _KINDS.values()))


def let_go(made: dict[str, Page], stack: QStackedWidget) -> None:
    """Let go of all pages: one that stayed would write texts of its archive into the next."""
    for page in made.values():
        stack.removeWidget(page)
        page.deleteLater()
    made.clear()


def make(name: str, window: Window, program: Program) -> Page:
    """Make the page of that name; ``KeyError`` where there is none."""
    module, kind = _KINDS[name]
    page = getattr(import_module(_module(module)), kind)
    given = {"meeting": lambda: (window.making,), "encryption": lambda: (program,)}.get(name, tuple)()
    return page(window, *given)
