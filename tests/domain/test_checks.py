from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from hfdesk.domain.checks import Code, Context, Other, Repair, Severity, every
from hfdesk.domain.checks.texts import texts_of
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import Paragraph, RichText, Run
from hfdesk.domain.richtext import paragraphs as text
from hfdesk.domain.values import (
    Attachment,
    Exempt,
    Kind,
    Line,
    MeetingAttachment,
    Paper,
    Quote,
    Section,
    Status,
    Who,
)
from tests.domain.whole_meeting import (
    MEETING,
    RECORD,
    case,
    codes,
    found,
    item,
    with_case,
    with_item,
    with_meeting,
)

WINTER = Other("for", date(2026, 2, 4), Status.MINUTED)
NEXT = text("Neste møte er 6. mai 2026.", "Neste møte: 7. mai.")
LINKED = RichText((Paragraph((Run("her", link="http://a.example"),)),))


def test_a_check_that_finds_nothing_gives_way_at_each_rule_and_each_text() -> None:
    paused: list[None] = []
    assert every.findings(RECORD, Context(), lambda: paused.append(None)) == ()
    texts = len(list(texts_of(RECORD)))
    assert texts > 3
    assert len(paused) >= len(every.RULES) + (1 + len(every.TEXT_RULES)) * texts


def test_of_a_meeting_that_has_all_nothing_is_said() -> None:
    assert codes(RECORD) == []


@pytest.mark.parametrize("status", [Status.HELD, Status.MINUTED, Status.CIRCULATED, Status.APPROVED])
def test_of_a_meeting_that_is_held_nothing_is_said(status: Status) -> None:
    assert codes(with_meeting(agenda=(), start=None, status=status)) == []


def test_of_a_meeting_that_is_called_off_nothing_is_said() -> None:
    assert codes(with_meeting(agenda=(), start=None, cancelled=date(2026, 3, 1))) == []


@pytest.mark.parametrize(
    ("record", "code"),
    [
        (with_meeting(agenda=()), Code.NO_AGENDA),
        (with_meeting(start=None), Code.NO_START),
        (with_meeting(end=None), Code.NO_END),
        (with_meeting(place=""), Code.NO_PLACE),
        (with_meeting(end=time(10, 30)), Code.OVERRUN),
        (with_meeting(end=time(13)), Code.SHORT),
        (with_meeting(date=date(2026, 3, 7)), Code.WEEKEND),
        (with_meeting(date=date(2026, 7, 15)), Code.JULY),
        (with_case(proposal=RichText()), Code.NO_PROPOSAL),
        (with_case(proposal=RichText(), sections=()), Code.NO_PAPER),
        (with_case(sections=(Section(heading="Bakgrunn"),)), Code.EMPTY_SECTION),
        (with_case(attachments=(Attachment(title="Tall"),)), Code.NOT_ATTACHED),
        (with_item(tags=("Orientering",)), Code.TYPES_DIFFER),
        (with_case(with_item(tags=("Orientering",)), type=""), Code.ONLY_INFORMATION),
        (with_case(type="Orientering"), Code.ONLY_INFORMATION),
        (with_item(title="Budsjett for nattevaktene"), Code.TITLES_DIFFER),
        (with_item(exempt=Exempt(paragraph="offl. § 13")), Code.NO_PUBLIC_TITLE),
        (with_item(quote=Quote(number="3/25")), Code.EMPTY_QUOTE),
        (with_item(details=text("Ved ⟨navn⟩.")), Code.SLOT),
        (with_item(details=text("Fredag 5. mars 2026 er frist.")), Code.WEEKDAY),
        (with_meeting(title="Møte tirsdag 31. februar 2026"), Code.NO_SUCH_DAY),
        (with_meeting(introduction=NEXT), Code.NEXT_TWICE),
        (with_item(details=LINKED), Code.LINK),
    ],
)
def test_each_fault_is_found_and_nothing_else(record: MeetingRecord, code: Code) -> None:
    assert codes(record) == [code]


def test_a_place_may_be_a_link() -> None:
    assert codes(with_meeting(place="", online="https://møte.example")) == []


def test_an_overrun_is_told_in_minutes_and_can_be_repaired() -> None:
    (one,) = found(with_meeting(end=time(10, 30)))
    assert (one.values["count"], one.repair, one.severity) == (30, Repair.END, Severity.LACKING)


def test_a_pinned_item_that_what_stands_before_runs_over_is_told() -> None:
    late = with_meeting(agenda=(item("a"), replace(item("b", minutes=30), start=time(9, 30))))
    (one,) = [each for each in found(late) if each.code is Code.PINNED_LATE]
    assert (one.item, one.values["count"], one.values["clock"]) == ("b", 30, time(9, 30))


def test_a_public_holiday_is_told_by_its_name() -> None:
    easter = with_meeting(date=date(2026, 4, 6))
    (one,) = found(easter, Context(holidays={date(2026, 4, 6): "Andre påskedag"}))
    assert (one.code, one.values["holiday"]) == (Code.HOLIDAY, "Andre påskedag")


def test_what_is_only_to_be_told_needs_no_paper() -> None:
    bare = with_case(with_item(tags=("Orientering",)), type="", proposal=RichText(), sections=())
    assert codes(bare) == []


def test_approvals_need_neither_paper_nor_proposal() -> None:
    opening = item("o", case="", title="Godkjenning av innkalling", tags=("Vedtak",), minutes=None)
    assert codes(with_meeting(agenda=(opening, *MEETING.agenda))) == []


def test_a_proposal_in_the_list_is_enough() -> None:
    assert codes(with_case(with_item(proposal=text("Planen vedtas.")), proposal=RichText())) == []


def test_headings_over_others_are_not_empty_and_a_template_alone_is_no_paper() -> None:
    under = (Section(heading="Fakta"), Section(heading="Tall", level=2, text=text("Ti.")))
    assert codes(with_case(sections=under)) == []
    template = (Section(heading="Bakgrunn"), Section(heading="Fakta"))
    assert codes(with_case(proposal=RichText(), sections=template)) == [Code.NO_PAPER]


def test_a_title_that_only_shortens_the_other_is_the_same() -> None:
    assert codes(with_case(with_item(title="Sak A"), title="Sak a – plan for vinteren")) == []
    letter = with_case(with_item(title="Varsel om flytting"), title="Til utvalget", paper=Paper.LETTER)
    assert codes(letter) == []


def test_a_proposal_that_takes_note_may_stand_under_orientering_and_in_two_cases() -> None:
    noted = text("Utvalget tar den framlagte saken til orientering.")
    both = {id: case(id, type="Orientering", proposal=noted) for id in ("a", "b")}
    assert codes(replace(RECORD, cases=both)) == []


def test_one_proposal_in_two_cases_is_told_at_the_second() -> None:
    twice = text("Utvalget ber administrasjonen legge fram en plan for vinteren.")
    both = {id: case(id, proposal=twice) for id in ("a", "b")}
    (one,) = found(replace(RECORD, cases=both))
    assert (one.code, one.item, one.values["number"]) == (Code.SAME_PROPOSAL, "b", "Sak a")


def test_attachments_counted_and_attached_are_compared_and_the_count_can_be_repaired() -> None:
    one_file = (Attachment(title="Tall", file="tall.pdf"),)
    (one,) = found(with_case(with_item(attachment_count=3), attachments=one_file))
    assert (one.code, one.repair) == (Code.ATTACHMENT_COUNT, Repair.COUNT)
    assert (one.values["count"], one.values["there"]) == (3, 1)


def test_nine_attachments_over_six_lines_are_told_once() -> None:
    agenda = (item("a", attachment_count=4), item("b", attachment_count=5))
    lines = tuple(MeetingAttachment(title=f"Vedlegg {at}") for at in range(6))
    (one,) = found(with_meeting(agenda=agenda, attachments=lines))
    assert (one.code, one.values) == (Code.ATTACHMENT_LINES, {"count": 9, "there": 6})


def test_a_file_that_vanished_is_told_by_its_title() -> None:
    record = with_case(attachments=(Attachment(title="Kart", file="x/kart.pdf"),))
    (one,) = found(record, Context(gone=frozenset({"x/kart.pdf"})))
    assert (one.code, one.values["title"]) == (Code.FILE_GONE, "Kart")


def numbered(*numbers: str) -> MeetingRecord:
    return with_meeting(agenda=tuple(item(id, number=n) for id, n in zip("ab", numbers, strict=True)))


def test_numbers_twice_taken_and_left_out_are_told() -> None:
    assert codes(numbered("4/26", "4/26")) == [Code.NUMBER_TWICE]
    assert codes(numbered("4/26", "6/26")) == [Code.NUMBER_GAP]
    assert found(numbered("2026.4", "2026.6"))[0].values == {"number": "2026.5"}
    used = Context(numbers={"5/26": date(2026, 2, 4)})
    assert codes(numbered("4/26", "6/26"), used) == []
    assert codes(numbered("4/26", "5/26"), used) == [Code.NUMBER_TAKEN]
    assert codes(numbered("4/26", "PS 9/26")) == []


def test_somebody_responsible_is_missed_only_where_nearly_all_items_have_one() -> None:
    agenda = tuple(item(id, case="", title=f"Punkt {id}", minutes=24) for id in "abcde")
    bare = replace(agenda[2], responsible=())
    (one,) = found(with_meeting(agenda=(*agenda[:2], bare, *agenda[3:])))
    assert (one.code, one.item, one.severity) == (Code.NO_RESPONSIBLE, "c", Severity.INFO)
    assert codes(with_meeting(agenda=tuple(replace(each, responsible=()) for each in agenda))) == []


def minutes_item(title: str) -> MeetingRecord:
    return with_meeting(agenda=(*MEETING.agenda, item("r", case="", title=title, minutes=0)))


def test_the_minutes_that_wait_are_missed_and_can_be_put_on_the_agenda() -> None:
    (one,) = found(RECORD, Context(others=(WINTER,)))
    assert (one.code, one.repair, one.values["day"]) == (Code.PREVIOUS_MINUTES, Repair.PREVIOUS, WINTER.date)


@pytest.mark.parametrize(
    "title",
    [
        "Referat fra forrige møte",
        "Godkjenning av referat fra 4. februar 2026",
        "Protokoll 04.02.26",
        "Referat fra 4.2.",
    ],
)
def test_minutes_that_an_item_names_are_not_missed(title: str) -> None:
    assert codes(minutes_item(title), Context(others=(WINTER,))) == []


def test_an_item_with_the_minutes_of_another_meeting_is_told() -> None:
    older = Other("x", date(2025, 12, 3), Status.APPROVED)
    (one,) = found(minutes_item("Referat 3. desember 2025"), Context(others=(WINTER, older)))
    assert (one.code, one.item) == (Code.PREVIOUS_OTHER, "r")


def test_minutes_that_are_approved_or_not_yet_written_are_not_missed() -> None:
    for status in (None, Status.CALLED, Status.APPROVED):
        assert codes(RECORD, Context(others=(replace(WINTER, status=status),))) == []


def test_the_next_meeting_is_compared_with_the_plan() -> None:
    plan = Context(others=(Other("n", date(2026, 5, 7)),))
    said = with_meeting(lines=(Line(label="Neste møte", text="onsdag 6. mai 2026"),))
    (one,) = found(said, plan)
    assert (one.code, one.values["other"]) == (Code.NEXT_OTHER, date(2026, 5, 7))
    assert codes(said, Context(others=(Other("n", date(2026, 5, 6)),))) == []


def test_other_bodies_meetings_in_a_paper_are_none_of_ours() -> None:
    told = text("Neste møte i rådet er 6. mai 2026.", "Neste møte: 8. mai 2026.")
    assert codes(with_case(sections=(Section(heading="Videre", text=told),))) == []


@pytest.mark.parametrize(
    "words",
    [
        "Onsdag 4. mars 2026",
        "onsdagen 4.3.2026",
        "tysdag 3. mars",
        "laurdag 7.3.",
        "Wednesday 4 March 2026",
        "Ungdag 5. mars 2026",
        "fredag kl. 12",
        "tirsdag 5. oktober",
        "virkedag 5. mars 2026",
    ],
)
def test_a_weekday_that_is_right_or_cannot_be_told_is_not_named(words: str) -> None:
    assert codes(with_item(details=text(words))) == []


@pytest.mark.parametrize("name", ["Vibeke Sundli", "Vibeke Sunlid", "Arne Johan Fosseide"])
def test_a_name_that_is_nearly_one_of_the_register_is_told_with_its_repair(name: str) -> None:
    (one,) = found(with_item(responsible=(Who(as_=name),)))
    assert (one.code, one.repair, one.values["name"]) == (Code.NAME_OTHER, Repair.NAME, name)


@pytest.mark.parametrize(
    "name",
    ["Vibeke", "V. Sundlid", "Vibeke Sundlid", "Vibeke Mo", "Vibeke og Arne", "Kommunene", "Arne Dahl"],
)
def test_short_names_and_other_people_are_left_alone(name: str) -> None:
    assert codes(with_item(responsible=(Who(as_=name),))) == []


def test_two_spellings_of_somebody_whom_the_register_does_not_have_are_told() -> None:
    first = item("a", responsible=(Who(as_="Sigrid Åbakken"),))
    second = item("b", responsible=(Who(as_="Sigrid Aabakken"),))
    (one,) = found(with_meeting(agenda=(first, second)))
    assert (one.code, one.item, one.repair) == (Code.NAME_TWICE, "b", None)


@pytest.mark.parametrize("kind", [Kind.BREAK, Kind.OTHER_BUSINESS, Kind.NOTE])
def test_breaks_eventuelt_and_notes_lack_nothing(kind: Kind) -> None:
    more = replace(item("p", case="", minutes=0), kind=kind, responsible=())
    assert codes(with_meeting(agenda=(*MEETING.agenda, more))) == []


def test_the_heaviest_come_first_and_then_the_agendas_order() -> None:
    spoiled = with_item(title="Noe helt annet", details=text("⟨sted⟩"))
    record = with_case(spoiled, attachments=(Attachment(title="x"),))
    assert [str(each.severity) for each in found(record)] == ["lacking", "lacking", "doubt"]
    keys = [each.key for each in found(record)]
    assert len(set(keys)) == len(keys)
