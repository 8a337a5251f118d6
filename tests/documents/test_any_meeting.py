"""Any rich text, any number of items, any attendance, any profile: a valid file that says all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import ooxml_integrity
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from hfdesk import documents
from hfdesk.documents import Document
from hfdesk.documents.spans import printable
from hfdesk.documents.word import to_word
from hfdesk.domain.records import MeetingRecord, Register
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import (
    AgendaItem,
    Attachment,
    Attendance,
    Case,
    Committee,
    Kind,
    Language,
    Meeting,
    Presence,
    Section,
)
from tests.documents import access
from tests.documents.meeting_records import LAYOUTS, layout_of
from tests.markup.texts import Dice

TEMPLATES = Path(__file__).parents[2] / "resources/templates"
TITLES = ("Plan for 2026", "Sak & <tegn>", "Årsmelding 3. mai kl. 13.00", "Økonomi «nå»", "Annet")


def meeting(data: bytes) -> MeetingRecord:
    """A meeting that the bytes make."""
    dice = Dice(data)
    cases = {f"c{at}": _case(dice, at) for at in range(dice.pick(range(6)))}
    items = tuple(_item(dice, case) for case in cases.values())
    other = AgendaItem(id="other", kind=Kind.OTHER_BUSINESS, title="Eventuelt", discussion=dice.rich())
    return MeetingRecord(
        Meeting(
            id="m",
            committee="u",
            date=date(2026, 12, 3),
            start=dice.pick((None, time(9), time(13, 30))),
            place=dice.pick(("", "Rådhuset")),
            agenda=(*items, other),
            attendance=tuple(_attendance(dice, at) for at in range(dice.pick(range(5)))),
            introduction=dice.rich(),
        ),
        Committee(id="u", name="Utvalg", short_name="U", language=dice.pick(list(Language))),
        cases,
        Register({}, {}),
    )


def _case(dice: Dice, at: int) -> Case:
    sections = (Section(heading=dice.pick(("", "Bakgrunn", "Vurdering")), text=dice.rich()),)
    return Case(
        id=f"c{at}",
        committee="u",
        number=f"{at + 1}/26",
        title=dice.pick(TITLES),
        proposal=dice.rich(),
        sections=sections,
        attachments=dice.pick(((), (Attachment(title="Vedlegg 1 om § 5"),))),
    )


def _item(dice: Dice, case: Case) -> AgendaItem:
    return AgendaItem(
        id=case.id,
        kind=Kind.CASE,
        number=dice.pick((case.number, case.number, "")),
        case=case.id,
        title=case.title,
        minutes=dice.pick((None, 20)),
        tags=dice.pick(((), ("Orientering",))),
        details=dice.rich(),
        discussion=dice.rich(),
        decision=dice.rich(),
    )


def _attendance(dice: Dice, at: int) -> Attendance:
    return Attendance(
        status=dice.pick(list(Presence)),
        name=f"Navn {'ABCDE'[at]}-sen",
        title=dice.pick(("", "lege", "rådgiver, ph.d.")),
        organization=dice.pick(("", "Vang kommune")),
        items=dice.pick(((), ("1/26",))),
    )


def _texts(record: MeetingRecord, kind: str) -> Iterator[RichText]:
    """The texts that the document prints in every layout, in their order."""
    if kind == "invitation":
        yield record.meeting.introduction
    for item in record.meeting.agenda:
        yield from (item.details,) if kind == "invitation" else (item.discussion, item.decision)


def _words(text: str) -> list[str]:
    """The words of a text as a reader reads them, what is no letter aside.

    A number or letter that was typed before a point is the point's own then, and no word.
    """
    return re.findall(r"[^\W\d_]{2,}", printable(text).replace("\u00ad", ""))


def _document(record: MeetingRecord, layout: str, kind: str) -> Document:
    make = documents.invitation if kind == "invitation" else documents.minutes
    return make(record, layout_of(layout))


MEETINGS = st.binary(max_size=400).map(meeting)
PROFILES = st.sampled_from(documents.layout_ids(LAYOUTS))
KINDS = st.sampled_from(("invitation", "minutes"))
SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large)


@settings(max_examples=40, suppress_health_check=SLOW)
@given(MEETINGS, PROFILES, KINDS)
def test_a_file_reads_back_as_what_went_in(record: MeetingRecord, layout: str, kind: str) -> None:
    document = _document(record, layout, kind)
    word = to_word(document, TEMPLATES)
    lines = access.texts(word)
    assert lines == documents.as_text(document).splitlines()
    assert access.faults(word) == []
    read = iter(_words("\n".join(lines)))
    for text in _texts(record, kind):
        lost = [each for each in _words(text.plain) if each not in read]
        assert lost == []
    if kind == "minutes":
        there = [each.name for each in record.meeting.attendance if each.status is Presence.PRESENT]
        assert [name for name in there if name not in "\n".join(lines)] == []


@settings(max_examples=12, suppress_health_check=SLOW)
@given(MEETINGS, PROFILES, KINDS)
@example(meeting(bytes(range(200))), "asu-sondre-trondelag", "invitation")
def test_a_file_is_valid(
    tmp_path_factory: pytest.TempPathFactory, record: MeetingRecord, layout: str, kind: str
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.docx"
    path.write_bytes(to_word(_document(record, layout, kind), TEMPLATES))
    assert [error.description for error in OpenXmlValidator().validate(str(path)).errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(str(path))] == []
