"""Where in the archive the text of a block comes from: what the preview and the editors have in common.

A source is told in a block as text, ``item/ID/discussion``; :class:`Source` is the same in parts.
"""

from __future__ import annotations

from typing import NamedTuple

MEETING, ITEM, CASE = "meeting", "item", "case"
"""The kinds of values that blocks are made of."""


class Source(NamedTuple):
    """A text: ``kind`` and id of the value that has it, and which of its texts.

    ``field`` of an item is a part as layout profiles name them (``title``, ``discussion``,
    ``decision``, ``proposal`` …); of a case ``head``, ``proposal``, ``attachments``,
    ``treatments`` or a section by its place, ``section0``; of a meeting ``head``,
    ``introduction`` or what stands behind the agenda.
    """

    kind: str
    id: str
    field: str

    def __str__(self) -> str:
        """As a block tells it."""
        return f"{self.kind}/{self.id}/{self.field}"


def source_of(told: str) -> Source | None:
    """A source as a block tells it, in its parts; ``None`` for what is none."""
    kind, _, rest = told.partition("/")
    id, _, field = rest.rpartition("/")
    return Source(kind, id, field) if kind in (MEETING, ITEM, CASE) and id and field else None


def of_meeting(id: str, field: str) -> str:
    """A text of a meeting."""
    return f"{MEETING}/{id}/{field}"


def of_item(id: str, field: str) -> str:
    """A text of an agenda item."""
    return f"{ITEM}/{id}/{field}"


def of_case(id: str, field: str) -> str:
    """A text of a case's paper."""
    return f"{CASE}/{id}/{field}"
