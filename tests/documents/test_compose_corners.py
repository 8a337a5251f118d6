"""What the composers do where a record has little, or something rare."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from hfdesk import documents
from hfdesk.documents import Document, vocabulary
from hfdesk.documents.compose.context import Context, of_meeting
from hfdesk.documents.layout import Formats, Labels, LabelStyle, Layout, Papers
from hfdesk.documents.model import Head, Para, Table
from hfdesk.documents.words import words
from hfdesk.domain.problems import Refusal
from hfdesk.domain.records import CaseRecord, MeetingRecord, PortfolioRecord, Register
from hfdesk.domain.richtext import Heading, Paragraph, RichText, Run, paragraphs
from hfdesk.domain.richtext import Table as RichTable
from hfdesk.domain.values import (
    AgendaItem,
    Area,
    Attendance,
    Case,
    Committee,
    Exempt,
    FocusArea,
    Kind,
    Language,
    Light,
    Measure,
    Meeting,
    Motion,
    MotionResult,
    Outcome,
    Paper,
    Person,
    Portfolio,
    Presence,
    Quote,
    Section,
    Votes,
    Who,
)
from hfdesk.domain.voting import points
from hfdesk.markup import read
from tests.documents.meeting_records import layout_of

COMMITTEE = Committee(id="u", name="Utvalget", short_name="U", partnership="Fellesskapet")
MEETING = Meeting(id="m", committee="u", date=date(2025, 3, 4), start=time(9), end=time(11), place="Vang")
STANDARD = layout_of("standard")
CARRIED = "Dermed ble forslaget vedtatt."


def record(*agenda: AgendaItem, cases: tuple[Case, ...] = (), **told: object) -> MeetingRecord:
    meeting = replace(MEETING, agenda=agenda, **told)
    people = {"ada": Person(id="ada", name="Ada Berg")}
    return MeetingRecord(meeting, COMMITTEE, {case.id: case for case in cases}, Register(people))


def item(number: str = "1/25", **told: object) -> AgendaItem:
    given: dict[str, object] = {"id": number, "kind": Kind.CASE, "number": number, "title": "Plan", **told}
    return AgendaItem(**given)  # pyright: ignore[reportArgumentType]


def case(**told: object) -> Case:
    given: dict[str, object] = {"id": "k", "committee": "u", "title": "Plan", **told}
    return Case(**given)  # pyright: ignore[reportArgumentType]


def lines(document: Document) -> list[str]:
    return documents.as_text(document).splitlines()


def test_a_meeting_with_no_items_has_a_head_and_no_table_of_items() -> None:
    document = documents.invitation(record(), STANDARD)
    assert lines(document)[:3] == [
        "Innkalling til møte i Utvalget",
        "Møtetid",
        "4. mars 2025, kl. 09.00–11.00",
    ]
    assert "Saksliste" not in lines(document)
    assert len([block for block in document.blocks if isinstance(block, Table)]) == 1


def test_a_meeting_without_a_clock_tells_its_day_alone() -> None:
    document = documents.minutes(record(start=None, end=time(11)), STANDARD)
    assert lines(document)[2] == "4. mars 2025"


@pytest.mark.parametrize(
    ("end_date", "language", "told"),
    [
        (None, Language.NB, "4. mars 2025"),
        (date(2025, 3, 4), Language.NB, "4. mars 2025"),
        (date(2025, 3, 5), Language.NB, "4.–5. mars 2025"),
        (date(2025, 4, 1), Language.NB, "4. mars – 1. april 2025"),
        (date(2026, 1, 2), Language.NB, "4. mars 2025 – 2. januar 2026"),
        (date(2025, 3, 5), Language.EN, "4–5 March 2025"),
        (date(2025, 4, 1), Language.NN, "4. mars – 1. april 2025"),
    ],
)
def test_a_meeting_of_some_days_tells_the_first_and_the_last(
    end_date: date | None, language: Language, told: str
) -> None:
    ctx = replace(of_meeting(record(), STANDARD), words=words(language))
    assert ctx.days(MEETING.date, end_date, STANDARD.formats.long) == told


def test_a_range_of_days_in_figures_is_told_in_full() -> None:
    ctx = of_meeting(record(), STANDARD)
    assert ctx.days(MEETING.date, date(2025, 3, 5)) == "04.03.2025 – 05.03.2025"


def test_a_date_can_name_its_weekday() -> None:
    formats = Formats(date="{weekday} {d}. {month}")
    ctx = of_meeting(record(), replace(STANDARD, formats=formats))
    assert ctx.date(MEETING.date) == "tirsdag 4. mars"
    assert ctx.date(None) == ""


def test_the_first_item_of_the_next_day_tells_the_day_above_its_clock() -> None:
    told = record(
        item("1/25", minutes=60),
        item("2/25", minutes=30, start=time(8, 30)),
        end_date=date(2025, 3, 5),
    )
    found = lines(documents.invitation(told, STANDARD))
    at = found.index("2/25")
    assert found[at - 2 : at] == ["05.03.2025", "08.30–09.00"]


def test_every_field_of_the_vocabulary_can_be_filled_or_left_out() -> None:
    full = of_meeting(record(), STANDARD)
    bare = Context(STANDARD, COMMITTEE, words(None), Register())
    for name in vocabulary.FIELDS:
        assert full.fill(f"{{{name}}}") != ""
        assert bare.fill(f"{{{name}}}") in (None, "Utvalget", "U", "Fellesskapet")


def test_a_field_that_nobody_knows_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError):
        of_meeting(record(), STANDARD).fill("{nothing}")


@pytest.mark.parametrize("number", ["9/25", ""])
def test_an_extract_of_an_item_that_is_not_there_is_refused(number: str) -> None:
    with pytest.raises(Refusal) as refusal:
        documents.extract(record(item(), item("", title="Uten nummer")), STANDARD, number)
    assert refusal.value.code == "item.unknown"


def test_an_extract_tells_the_title_of_an_item_that_has_no_case() -> None:
    found = lines(documents.extract(record(item(decision=paragraphs("Ja."))), STANDARD, "1/25"))
    assert found[-3:] == ["1/25 Plan", "Vedtak:", "Ja."]


def test_an_item_takes_the_title_of_its_case_or_of_its_kind() -> None:
    told = record(
        item(title="", case="k"),
        item("", kind=Kind.BREAK, title=""),
        item("", kind=Kind.OTHER_BUSINESS, title=""),
        item("2/25", title=""),
        cases=(case(title="Fra saken"),),
    )
    found = lines(documents.invitation(told, STANDARD))
    assert found[found.index("1/25") :] == ["1/25", "Fra saken", "Pause", "Eventuelt", "2/25"]


def test_an_item_that_is_exempt_by_itself_tells_so_without_a_ground() -> None:
    found = lines(documents.minutes(record(item(exempt=Exempt())), STANDARD))
    assert found[-1] == "Unntatt offentlighet"


def test_a_decision_without_a_label_stands_alone_but_for_the_labels_of_its_own() -> None:
    bare = replace(STANDARD, labels=Labels(decision_style=LabelStyle.NONE))
    told = record(
        item(decision=paragraphs("Ja.")), item("2/25", decision=paragraphs("Nei."), decision_label="Svar:")
    )
    found = lines(documents.minutes(told, bare))
    assert found[found.index("1/25") :] == ["1/25", "Plan", "Ja.", "2/25", "Plan", "Svar:", "Nei."]


def test_a_quote_without_title_or_text_is_its_number_alone() -> None:
    found = lines(documents.minutes(record(item(quote=Quote(number="4/24"))), layout_of("lsu-ous")))
    assert found[-1] == "Ref sak 4/24:"


def test_a_quote_without_a_decision_gives_its_text() -> None:
    quote = Quote(number="4/24", title="Kort.", text=paragraphs("Det ble sagt."))
    found = lines(documents.minutes(record(item(quote=quote)), layout_of("lsu-ous")))
    assert found[-1] == "Ref sak 4/24: Kort. Det ble sagt."


def test_a_quoted_decision_in_points_follows_its_title() -> None:
    quote = Quote(number="4/24", title="Kort", decision=RichText((Heading(3, (Run("Punkter"),)),)))
    found = lines(documents.minutes(record(item(quote=quote)), layout_of("lsu-ous")))
    assert found[-2:] == ["Ref vedtak sak 4/24: Kort.", "Punkter"]


@pytest.mark.parametrize(
    ("votes", "told"),
    [
        (Votes(), []),
        (Votes(for_=5), ["For forslaget stemte 5."]),
        (Votes(against=0, casting=False), ["Imot forslaget stemte 0."]),
        (Votes(for_names=(Who(person="ada"), Who(as_="Bo"))), ["For stemte Ada Berg og Bo."]),
        (Votes(casting=True), ["Dermed ble forslaget vedtatt, med leders dobbeltstemme."]),
        (Votes(for_=9, against=0, blank=0), ["Enstemmig vedtatt."]),
        (
            Votes(for_=5, against=2, blank=1, against_names=(Who(as_="Bo"), Who(as_="Kim"))),
            [f"For forslaget stemte 5. Imot forslaget stemte 2 (Bo og Kim). Blankt stemte 1. {CARRIED}"],
        ),
        (
            Votes(for_=2, against=5),
            ["For forslaget stemte 2. Imot forslaget stemte 5. Dermed falt forslaget."],
        ),
        (Votes(for_=4, against=4), ["For forslaget stemte 4. Imot forslaget stemte 4."]),
    ],
)
def test_a_vote_tells_what_was_told_and_no_more(votes: Votes, told: list[str]) -> None:
    found = lines(documents.minutes(record(item(votes=votes)), STANDARD))
    assert found[found.index("Plan") + 1 :] == told


def test_a_tie_that_the_leader_decided_against_says_so() -> None:
    held = item(votes=Votes(for_=4, against=4, casting=True), outcome=Outcome.REJECTED)
    found = lines(documents.minutes(record(held), STANDARD))
    assert found[-1].endswith("Imot forslaget stemte 4. Dermed falt forslaget, med leders dobbeltstemme.")


def test_votes_on_points_print_in_a_line_each_and_the_points_once() -> None:
    decision = read("1. Planen vedtas.\n2. Den meldes videre.")
    texts = dict(points(decision))
    motions = (
        Motion(text=texts["1"], point="1", votes=Votes(for_=9, against=0, blank=0)),
        Motion(text=texts["2"], point="2", votes=Votes(for_=6, against=3), result=MotionResult.ADOPTED),
        Motion(text=paragraphs("Slik den var."), point="2", result=MotionResult.REJECTED),
    )
    found = lines(documents.minutes(record(item(decision=decision, motions=motions)), STANDARD))
    assert found[found.index("Plan") + 1 :] == [
        "Punkt 1: Enstemmig vedtatt.",
        "Punkt 2: For forslaget stemte 6. Imot forslaget stemte 3. Dermed ble forslaget vedtatt.",
        "Forslag, punkt 2:",
        "Slik den var.",
        "Falt.",
        "Vedtak:",
        "Planen vedtas.",
        "Den meldes videre.",
    ]


def test_attendance_without_anybody_present_leaves_the_row_out() -> None:
    away = (Attendance(status=Presence.ABSENT, name="Bo"),)
    found = lines(documents.minutes(record(attendance=away), layout_of("lsu-ous")))
    assert not any(line.startswith("Til stede") for line in found)
    assert "Ikke til stede: Bo" in found


def test_guests_alone_make_a_sentence() -> None:
    guest = (Attendance(status=Presence.PRESENT, name="Bo", items=("1/25",)),)
    found = lines(documents.minutes(record(item(), attendance=guest), layout_of("lsu-ous")))
    assert found[1] == "Til stede: Bo på sak 1."


def test_a_deputy_for_somebody_unknown_is_told_as_written() -> None:
    deputy = (Attendance(status=Presence.PRESENT, name="Bo", deputy_for="Cia Eng"),)
    found = lines(documents.minutes(record(attendance=deputy), STANDARD))
    assert "Bo (vara for Cia Eng)" in found


def test_someone_who_left_is_told_until_when() -> None:
    left = (Attendance(status=Presence.PRESENT, name="Bo", to_item="2/25"),)
    assert "Bo (forlot møtet etter sak 2/25)" in lines(documents.minutes(record(attendance=left), STANDARD))


def test_numbers_of_a_pattern_with_the_year_in_front_make_ranges_too() -> None:
    ctx = of_meeting(record(), layout_of("ssu-vestfold"))
    assert ctx.numbers(("2025.3", "2025.4", "2025.9")) == "2025.3 – 2025.4 og 2025.9"
    assert ctx.numbers(("A", "B")) == "A og B"


def test_a_letter_behind_an_invitation_begins_its_page_in_its_head() -> None:
    layout = layout_of("ssu-vestfold")
    layout = replace(layout, invitation=replace(layout.invitation, papers=Papers.WRITTEN))
    letter = case(paper=Paper.LETTER, to="Ada", sections=(Section(text=paragraphs("Hei.")),))
    document = documents.invitation(record(item(case="k"), cases=(letter,)), layout)
    head = [block for block in document.blocks if isinstance(block, Table)][-1]
    first = head.rows[0].cells[0].blocks[0]
    assert isinstance(first, Para)
    assert first.new_page


def test_a_paper_without_a_title_line_begins_its_page_with_its_own_title() -> None:
    layout = replace(Layout(id="own"), invitation=replace(STANDARD.invitation, papers=Papers.WRITTEN))
    layout = replace(layout, paper=replace(layout.paper, title_after=True))
    written = case(sections=(Section(text=paragraphs("Tekst.")),))
    document = documents.invitation(record(item(case="k"), cases=(written,)), layout)
    assert [
        block.spans[0].text for block in document.blocks if isinstance(block, Head) and block.new_page
    ] == ["Plan"]


def test_a_paper_that_says_nothing_prints_nothing_behind_the_invitation() -> None:
    layout = replace(Layout(id="own"), invitation=replace(STANDARD.invitation, papers=Papers.NUMBERED))
    alone = documents.invitation(record(item()), replace(layout, invitation=STANDARD.invitation))
    assert documents.invitation(record(item()), layout).blocks == alone.blocks


def test_a_paper_whose_head_begins_with_an_empty_cell_is_left_as_it_is() -> None:
    layout = layout_of("partnerskap-vestfold")
    layout = replace(layout, invitation=replace(layout.invitation, papers=Papers.NUMBERED))
    document = documents.invitation(record(item()), replace(layout, paper=replace(layout.paper, grid=())))
    assert lines(document)[-1] == "Plan"


def test_the_paper_of_a_case_on_no_agenda_has_no_date_of_a_meeting() -> None:
    told = CaseRecord(case(number="4/25", proposal=paragraphs("Ja.")), COMMITTEE)
    assert lines(documents.case_paper(told, STANDARD)) == [
        "Saksfremlegg",
        "Saksnr.",
        "4/25",
        "Utvalg",
        "Utvalget",
        "Plan",
        "Forslag til vedtak",
        "Ja.",
    ]


def test_a_section_without_a_heading_follows_the_one_before() -> None:
    sections = (
        Section(heading="A", text=paragraphs("1")),
        Section(text=paragraphs("2")),
        Section(heading="B", level=3),
    )
    found = documents.case_paper(CaseRecord(case(sections=sections), COMMITTEE), STANDARD)
    assert lines(found)[-4:] == ["A", "1", "2", "B"]
    assert [block.level for block in found.blocks if isinstance(block, Head)] == [1, 2, 4]


def test_a_table_of_the_writers_has_a_head_only_where_it_was_given_one() -> None:
    cell = (Run("x"),)
    rich = RichText((RichTable((cell, cell), ((cell,),)), RichTable((), ((cell, ()),)), Paragraph(cell)))
    found = documents.case_paper(CaseRecord(case(sections=(Section(text=rich),)), COMMITTEE), STANDARD)
    tables = [block for block in found.blocks if isinstance(block, Table)][1:]
    assert [(table.header, len(table.rows)) for table in tables] == [(True, 2), (False, 1)]
    assert all(len(row.cells) == 2 for table in tables for row in table.rows)


def test_a_plan_of_no_committee_is_in_bokmal_with_its_issuer_as_house() -> None:
    focus = FocusArea(title="Snø", areas=(Area(title="Måking", letter="A"),))
    document = documents.portfolio_plan(
        PortfolioRecord(Portfolio(id="p", title="Plan", issued_by="AU", focus_areas=(focus,))), STANDARD
    )
    assert lines(document) == ["Plan", "AU", "Snø", "A. Måking"]
    assert (document.author, document.language) == ("AU", Language.NB)


def test_a_light_tells_its_colour_in_a_word_too() -> None:
    measures = tuple(Measure(title=light.value, progress=light, risk=light) for light in Light)
    focus = FocusArea(title="Snø", as_of="Q1", areas=(Area(title="Måking", measures=measures),))
    document = documents.portfolio_plan(
        PortfolioRecord(Portfolio(id="p", title="Plan", focus_areas=(focus,)), COMMITTEE), STANDARD
    )
    found = lines(document)
    assert "Tidsplan og overordnet status, pr Q1" in found
    assert found[found.index("green") :] == [
        "green", "● På plan", "● Lav",
        "yellow", "● Forsinket", "● Middels",
        "red", "● Kritisk", "● Høy",
    ]  # fmt: skip


def test_a_status_that_begins_with_a_list_stands_without_its_letter() -> None:
    status = RichText((Heading(3, (Run("Godt i gang"),)),))
    focus = FocusArea(title="Snø", areas=(Area(title="Måking", letter="A", status=status),))
    document = documents.portfolio_plan(
        PortfolioRecord(Portfolio(id="p", title="Plan", focus_areas=(focus,))), STANDARD
    )
    assert lines(document)[-2:] == ["Status: Snø", "Godt i gang"]


def test_a_plan_without_a_title_is_called_what_it_is() -> None:
    document = documents.portfolio_plan(PortfolioRecord(Portfolio(id="p", title=" "), COMMITTEE), STANDARD)
    assert document.title == "Porteføljeplan"
    assert lines(document)[0] == "Porteføljeplan"
