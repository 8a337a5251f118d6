"""The pages of the window, one class each, imported when they are first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hfdesk.gui.pages.page import Page
    from hfdesk.gui.window import Window

NAMES = (
    "start",
    "home",
    "meetings",
    "meeting",
    "cases",
    "case",
    "followups",
    "decisions",
    "portfolio",
    "register",
    "search",
)


def make(name: str, window: Window) -> Page:
    """Make the page of that name; ``KeyError`` where there is none."""
    if name == "start":
        from hfdesk.gui.pages.start import StartPage as made
    elif name == "home":
        from hfdesk.gui.pages.home import HomePage as made
    elif name == "meeting":
        from hfdesk.gui.pages.meeting import MeetingPage

        return MeetingPage(window, window.making)
    elif name == "case":
        from hfdesk.gui.pages.paper import CasePage as made
    elif name == "portfolio":
        from hfdesk.gui.pages.portfolio import PortfolioPage as made
    elif name == "register":
        from hfdesk.gui.pages.register import RegisterPage as made
    elif name == "search":
        from hfdesk.gui.pages.search import SearchPage as made
    else:
        from hfdesk.gui.pages import lists

        made = {
            "meetings": lists.MeetingsPage,
            "cases": lists.CasesPage,
            "followups": lists.FollowUpsPage,
            "decisions": lists.DecisionsPage,
        }[name]
    return made(window)
