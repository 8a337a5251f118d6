"""Texts as they are typed: stored without waiting, undone a run at a time."""

from __future__ import annotations

from concurrent.futures import Future

from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import Case, Meeting
from hfdesk.store import Desk, Done, text_place


def type_case(desk: Desk, case: str, text: RichText, *steps: str | int) -> Future[Done]:
    """A text of a case, its place as ``"proposal"`` or ``"sections", 0, "text"``.

    The future raises ``KeyError`` where the text is not there any more.
    """
    return desk.write_text(Case, case, text_place(*steps), text)


def type_item(desk: Desk, meeting: str, item: str, text: RichText, field: str) -> Future[Done]:
    """A text of an agenda item: ``"details"``, ``"proposal"``, ``"discussion"`` …"""
    return desk.write_text(Meeting, meeting, text_place("agenda", item, field), text)
