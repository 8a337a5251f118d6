"""The rows of the inspector beside a paper."""

from __future__ import annotations

from collections.abc import Sequence

from hfdesk.domain.values import Case
from hfdesk.gui import dates
from hfdesk.gui.desk import Desk
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.paper_parts import Part
from hfdesk.gui.rows import Entry, Place, sentence


def content_entries(parts: Sequence[Part]) -> list[Entry]:
    """The parts of a paper; an empty one says so."""
    return [
        Entry(
            title=each.heading or tr("Text"),
            right="" if each.text else tr("empty"),
            sentence=sentence(each.heading or tr("Text"), "" if each.text else tr("empty")),
            key=each.key,
        )
        for each in parts
    ]


def attachment_entries(desk: Desk, case: Case | None) -> list[Entry]:
    """The attachments by their numbers; one whose file is gone keeps its name, with a sign."""
    if case is None or not case.attachments:
        return []
    from hfdesk.ops.attaching import Kept, attachment_state

    told = {Kept.THERE: "", Kept.NONE: tr("No file"), Kept.GONE: tr("The file is not where it was")}
    rows: list[Entry] = []
    for at, each in enumerate(attachment_state(desk, case.id)):
        said = told[each.kept]
        gone = bool(said)
        rows.append(
            Entry(
                title=f"{at + 1} {each.title}",
                icon="danger" if gone else "document",
                icon_color="danger" if gone else "muted",
                right=said,
                right_color="danger",
                sentence=sentence(f"{tr('Attachment')} {at + 1}", each.title, said),
                key=str(at),
            )
        )
    return rows


def way_entries(desk: Desk, case: Case | None) -> list[Entry]:
    """The stops of a case between committees, before it and after, and what other bodies did."""
    if case is None:
        return []
    told = [
        Entry(
            title=f"{each.body} {each.number}".strip(),
            second=dates.numeric(each.date),
            sentence=sentence(each.body, each.number, dates.numeric(each.date)),
        )
        for each in case.treatments
    ]
    stops = [
        Entry(
            title=f"{each.committee_label} {each.number}".strip(),
            second=dates.numeric(each.meeting_date) if each.meeting_date else tr("in the queue"),
            right=tr("later") if each.later else "",
            sentence=sentence(each.committee_label, each.number, each.title),
            place=Place("meeting", each.meeting, 1, each.id) if each.meeting else Place("case", each.id),
            key=each.id,
        )
        for each in desk.case_way(case.id)
    ]
    return told + stops
