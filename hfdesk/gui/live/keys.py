"""The keys of a meeting that is held."""

from __future__ import annotations

from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.page import Keys, common_keys


def live_keys() -> Keys:
    """All of them."""
    return (
        ("Ctrl+Enter, Ctrl+Shift+Enter", tr("Next item, previous item")),
        ("Ctrl+G", tr("Go to an item by its number")),
        ("Ctrl+1 … Ctrl+5", tr("Proposal, discussion, decision, attendance, agenda")),
        ("F9", tr("Use the proposal as the decision")),
        ("F11", tr("Room screen")),
        *common_keys(),
    )


def live_hints() -> Keys:
    """Those that one needs most."""
    return (("Ctrl+Enter", tr("Next item")), ("Ctrl+1–3", tr("Other field")), ("F1", tr("All keys")))
