"""Nothing but what was decided: vedtaksprotokoll."""

from __future__ import annotations

from hfdesk.documents.compose import happened
from hfdesk.documents.compose.context import Version, of_meeting
from hfdesk.documents.compose.items import Place, places
from hfdesk.documents.compose.meeting import after_of, document_of, marked, table_of
from hfdesk.documents.compose.top import top
from hfdesk.documents.layout import Layout
from hfdesk.documents.model import Document
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import DocumentKind, Kind, Outcome

_UNDECIDED = frozenset({Outcome.DEFERRED, Outcome.SENT_BACK, Outcome.WITHDRAWN})


def decisions(record: MeetingRecord, layout: Layout, version: Version | None = None) -> Document:
    """The decisions of a meeting with their numbers and titles; an exempt case is named by its ground."""
    told, profile = version or Version(), layout.decisions
    ctx = of_meeting(record, layout)
    shown = [place for place in places(ctx, profile.items, record.cases) if _is_decided(place)]
    blocks = (
        *happened.version(ctx, told),
        *top(ctx, profile.top, DocumentKind.MINUTES, further=False),
        *table_of(ctx, profile.items, shown),
        *after_of(ctx, profile.after, DocumentKind.MINUTES),
    )
    return marked(ctx, document_of(ctx, "decisions", blocks), told)


def _is_decided(place: Place) -> bool:
    item = place.item
    if item.kind not in (Kind.CASE, Kind.OTHER_BUSINESS):
        return False
    exempt = item.exempt or (place.case.exempt if place.case else None)
    return bool(item.decision) or item.outcome in _UNDECIDED or (exempt is not None and bool(item.started))
