"""Texts as they are typed: stored without waiting, undone a run at a time."""

from __future__ import annotations

from concurrent.futures import Future

from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import Case, Meeting
from hfdesk.store import Desk, Done, text_place


def type_case(desk: Desk, case: str, text: RichText, *steps: str | int) -> Future[Done]:
    """A text of a case, its place as ``"proposal"`` or ``"sections", 0, "text"``.

    The future raises ``KeyError`` where the text is not there any more. What undo is called has
    the place's first step as its label.
    """
    return desk.write_text(Case, case, text_place(*steps), text, str(steps[0]))


def type_item(
    desk: Desk, meeting: str, item: str, text: RichText, field: str, name: str = ""
) -> Future[Done]:
    """A text of an agenda item: ``"details"``, ``"proposal"``, ``"discussion"`` …

    ``name`` is what a reader calls the item; field and name are the label of what undo takes back.
    """
    label = f"{field} {name}".strip()
    return desk.write_text(Meeting, meeting, text_place("agenda", item, field), text, label)
