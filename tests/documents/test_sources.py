"""What blocks tell of where their text comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from benchmarks.archive20 import meeting_record
from hfdesk import documents
from hfdesk.documents.model import Block, Document, Head, List, Para, Span, Table, sourced
from hfdesk.documents.sources import Source, of_case, of_item, of_meeting, source_of
from hfdesk.ops.exports import LAYOUTS
from hfdesk.system.assets import asset

RECORD = meeting_record(6)


def told(blocks: Iterable[Block], around: str = "") -> Iterator[tuple[str, str]]:
    """(source, words) of each paragraph."""
    for block in blocks:
        source = block.source or around
        match block:
            case Para(spans=spans) | Head(spans=spans):
                yield source, "".join(span.text for span in spans)
            case List(points=points):
                for point in points:
                    yield from told(point, source)
            case Table(rows=rows):
                for row in rows:
                    for cell in row.cells:
                        yield from told(cell.blocks, source)


def composed(layout: str) -> tuple[Document, Document]:
    house = documents.load_layout(asset(LAYOUTS), layout)
    return documents.invitation(RECORD, house), documents.minutes(RECORD, house)


def test_every_text_that_is_written_leads_back_to_its_field_in_every_layout() -> None:
    for layout in documents.layout_ids(asset(LAYOUTS)):
        _, minutes = composed(layout)
        known = dict.fromkeys(told(minutes.blocks))
        for item in RECORD.meeting.agenda:
            for field in ("discussion", "decision"):
                printed = [words for source, words in known if source == of_item(item.id, field)]
                for line in getattr(item, field).plain.splitlines():
                    assert any(line in words for words in printed), (layout, item.number, field)


def test_a_paper_leads_to_the_section_by_its_place_also_where_one_before_it_does_not_print() -> None:
    record = RECORD
    case = next(each for each in record.cases.values() if len(each.sections) > 1)
    empty = replace(case.sections[0], heading="Bakgrunn", text=type(case.sections[0].text)())
    changed = replace(case, sections=(empty, *case.sections[1:]))
    record = replace(record, cases={**record.cases, case.id: changed})
    house = documents.load_layout(asset(LAYOUTS), documents.STANDARD)
    sources = {source for source, _ in told(documents.invitation(record, house).blocks)}
    assert of_case(case.id, "section0") not in sources
    assert of_case(case.id, "section1") in sources


def test_the_head_of_a_meeting_leads_to_the_meeting() -> None:
    invitation, _ = composed(documents.STANDARD)
    sources = [source for source, _ in told(invitation.blocks)]
    assert sources[0] == of_meeting(RECORD.meeting.id, "head")


def test_a_source_is_read_as_it_was_told_and_nothing_else_is_one() -> None:
    assert source_of(of_item("a/b", "decision")) == Source("item", "a/b", "decision")
    assert [source_of(each) for each in ("", "item", "item/", "item//x", "web/a/b")] == [None] * 5


def test_documents_of_the_same_words_are_equal_whatever_their_sources() -> None:
    plain = (Para((Span("a"),)), Head(1, (Span("b"),), source="item/x/title"))
    assert sourced(plain, "item/y/decision") == plain
    assert [block.source for block in sourced(plain, "item/y/decision")] == [
        "item/y/decision",
        "item/x/title",
    ]
