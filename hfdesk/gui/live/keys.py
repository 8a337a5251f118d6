"""The keys of a meeting that is held."""

from __future__ import annotations

from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.page import Keys

BEFORE = ("live-next", "live-people")
"""What can be done of a meeting before it is opened."""

LOOKING = ("live-next", "live-before", "live-goto")
"""What can be done of a meeting that has been held: going through it."""


def live_keys() -> Keys:
    """All of them."""
    return (
        ("Ctrl+Enter, Ctrl+Shift+Enter", tr("Next item, previous item")),
        ("Ctrl+G", tr("Go to an item by its number")),
        ("Ctrl+1 … Ctrl+5", tr("Proposal, discussion, decision, attendance, agenda")),
        ("F9", tr("Use the proposal as the decision")),
        (
            "v:  o:  p:  i:",
            tr("Begins a line that is a decision, a follow-up, a statement, a contribution"),
        ),
        (tr("+name  -name"), tr("Begins a line that says who came or left")),
        ("Ctrl+M", tr("Name in or out")),
        ("F8", tr("Votes")),
        ("Ctrl+L", tr("Close the meeting, or open it again")),
        ("Ctrl+Shift+N", tr("New case under other business")),
        ("Ctrl+Shift+P", tr("Break now")),
        ("Ctrl+Shift+H", tr("Recusal")),
        ("Ctrl+Shift+U, Ctrl+Shift+R", tr("Postpone the case, send it back")),
        ("F11", tr("Room screen")),
    )


def live_hints() -> Keys:
    """Those that one needs most."""
    return (("Ctrl+Enter", tr("Next item")), ("Ctrl+1–3", tr("Other field")), ("F1", tr("All keys")))


def opening_hints(deputy: str = "V") -> Keys:
    """Those that one needs while one tells who is here; ``deputy`` is the key that asks for one."""
    return (
        (tr("Space"), tr("Present or not")),
        (deputy, tr("Deputy")),
        ("Ctrl+Enter", tr("Open the meeting")),
    )
