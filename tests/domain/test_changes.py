"""What changed since an invitation was sent: nothing for nothing, one thing for one."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfdesk.domain.changes import Change, What, changes, said
from hfdesk.domain.planning import move
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import Paragraph, RichText, Run
from hfdesk.domain.richtext import paragraphs as text
from hfdesk.domain.values import Attachment, Exempt, Line, MeetingAttachment, Section, Who
from tests.domain.whole_meeting import MEETING, RECORD, item, with_case, with_item, with_meeting

START = datetime(2026, 3, 4, 9)  # noqa: DTZ001


def told(before: MeetingRecord, after: MeetingRecord) -> list[What]:
    kept = json.loads(json.dumps(said(before)))  # as the archive keeps it
    return [each.what for each in changes(kept, after)]


@st.composite
def records(draw: st.DrawFn, timed: bool = True) -> MeetingRecord:
    """A meeting of some items, with or without lengths, pins and numbers."""
    ids = draw(st.lists(st.sampled_from("abcdefgh"), min_size=2, max_size=8, unique=True))
    minutes = st.none() | st.integers(1, 60) if timed else st.none()
    agenda = tuple(
        item(
            id,
            case=id if id in "ab" else "",
            title=draw(st.sampled_from(["", f"Punkt {id}"])),
            number=draw(st.sampled_from(["", f"{ord(id)}/26"])),
            minutes=draw(minutes),
            start=draw(st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)))
            if timed
            else None,
        )
        for id in ids
    )
    return with_meeting(agenda=agenda, start=draw(st.none() | st.just(time(9))))


@given(records())
def test_where_nothing_was_changed_nothing_is_told(record: MeetingRecord) -> None:
    assert told(record, record) == []


def test_where_nothing_was_said_there_is_nothing_to_compare() -> None:
    assert changes({}, RECORD) == ()


@pytest.mark.parametrize(
    ("after", "what"),
    [
        (with_meeting(date=date(2026, 3, 5)), What.DATE),
        (with_meeting(end_date=date(2026, 3, 5)), What.DATE),
        (with_meeting(start=time(9, 30)), What.TIME),
        (with_meeting(end=time(12)), What.TIME),
        (with_meeting(place="Lillesalen"), What.PLACE),
        (with_meeting(introduction=text("Velkommen.")), What.HEAD),
        (with_meeting(lines=(Line(label="Fottøy", text="inne"),)), What.HEAD),
        (with_meeting(attachments=(MeetingAttachment(title="Kart"),)), What.ATTACHMENTS),
        (with_item(title="Noe annet"), What.RENAMED),
        (with_case(title="Noe annet"), What.RENAMED),
        (with_item(number="7/26"), What.NUMBERED),
        (with_item(tags=("Vedtak",)), What.TYPE),
        (with_item(responsible=(Who(as_="Ola"),)), What.PEOPLE),
        (with_item(details=text("Kort.")), What.TEXT),
        (with_item(exempt=Exempt(paragraph="offl. § 13")), What.TEXT),
        (with_item(attachment_count=2), What.ATTACHMENTS),
        (with_case(attachments=(Attachment(title="Tall"),)), What.ATTACHMENTS),
        (with_case(proposal=text("Nei.")), What.PAPER),
        (with_case(sections=(Section(heading="Bakgrunn", text=text("Ny.")),)), What.PAPER),
        (with_meeting(agenda=(*MEETING.agenda, item("c", minutes=5))), What.ADDED),
        (with_meeting(agenda=MEETING.agenda[:1]), What.TAKEN_OUT),
        (with_meeting(agenda=(MEETING.agenda[0], replace(MEETING.agenda[1], minutes=45))), What.LENGTH),
    ],
)
def test_a_single_change_is_told_and_nothing_else(after: MeetingRecord, what: What) -> None:
    assert told(RECORD, after) == [what]


@given(records(timed=False), st.data())
def test_an_item_that_was_moved_is_the_only_one_that_moved(
    record: MeetingRecord, data: st.DataObject
) -> None:
    agenda = record.meeting.agenda
    id = data.draw(st.sampled_from([each.id for each in agenda]))
    by = data.draw(st.integers(-len(agenda), len(agenda)))
    after = replace(record, meeting=move(record.meeting, id, by))
    if after == record:
        assert told(record, after) == []
        return
    (one,) = changes(said(record), after)
    assert one.what is What.MOVED
    old, new = ([each.id for each in where.meeting.agenda].index(id) for where in (record, after))
    assert one.item == id or abs(old - new) == 1  # of two neighbours either may be said to have moved


@given(records(), st.data())
def test_each_added_and_each_taken_out_item_is_told(record: MeetingRecord, data: st.DataObject) -> None:
    agenda = record.meeting.agenda
    out = data.draw(st.sampled_from(agenda))
    at = data.draw(st.integers(0, len(agenda) - 1))
    kept = [each for each in agenda if each.id != out.id]
    kept.insert(at, item("ny", case="", title="Sent meldt", minutes=None))
    after = replace(record, meeting=replace(record.meeting, agenda=tuple(kept)))
    found = changes(said(record), after)
    assert [each.title for each in found if each.what is What.ADDED] == ["Sent meldt"]
    assert len([each for each in found if each.what is What.TAKEN_OUT]) == 1
    assert not [each for each in found if each.what is What.MOVED]


@given(records(), st.integers(1, 90))
def test_a_meeting_that_begins_later_is_one_change_however_many_items(record: MeetingRecord, by: int) -> None:
    loose = tuple(replace(each, start=None) for each in record.meeting.agenda)
    before = replace(record, meeting=replace(record.meeting, start=time(9), agenda=loose))
    later = (START + timedelta(minutes=by)).time()
    assert told(before, replace(before, meeting=replace(before.meeting, start=later))) == [What.TIME]


@given(records(), st.data())
def test_a_longer_item_moves_only_what_follows_it(record: MeetingRecord, data: st.DataObject) -> None:
    agenda = record.meeting.agenda
    at = data.draw(st.integers(0, len(agenda) - 1))
    longer = replace(agenda[at], minutes=(agenda[at].minutes or 0) + 5)
    changed = (*agenda[:at], longer, *agenda[at + 1 :])
    after = replace(record, meeting=replace(record.meeting, agenda=changed))
    found = changes(said(record), after)
    assert [each.item for each in found if each.what is What.LENGTH] == [longer.id]
    moved = [each for each in found if each.what is not What.LENGTH]
    assert {each.what for each in moved} <= {What.RETIMED}
    assert {each.item for each in moved} <= {each.id for each in agenda[at + 1 :]}


def test_a_change_tells_what_was_and_what_is() -> None:
    (one,) = changes(said(RECORD), with_item(title="Noe annet"))
    assert one == Change(What.RENAMED, "a", "", "Noe annet", "Sak a", "Noe annet")
    (moved,) = changes(said(RECORD), with_meeting(start=time(9, 30)))
    assert (moved.before, moved.after) == ("09:00–11:00", "09:30–11:00")


def test_bold_is_no_change_of_words() -> None:
    loud = RichText((Paragraph((Run("Planen er fra i fjor.", bold=True),)),))
    assert told(RECORD, with_case(sections=(Section(heading="Bakgrunn", text=loud),))) == []
