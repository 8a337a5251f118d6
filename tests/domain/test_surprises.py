"""What a meeting does otherwise than planned, and how it is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfdesk.domain import closed, surprises
from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import EMPTY, paragraphs
from hfdesk.domain.setup import Setup, with_setup
from hfdesk.domain.values import (
    AgendaItem,
    Case,
    Committee,
    Exempt,
    Kind,
    Language,
    Meeting,
    Numbering,
    Outcome,
    Reset,
)

DAY = date(2026, 12, 3)
COMMITTEE = Committee(id="u", name="U", numbering=Numbering(pattern="{n}/{yy}", reset=Reset.YEAR))


def at(clock: str) -> datetime:
    return datetime.combine(DAY, time.fromisoformat(clock))


def case(id: str, clock: str = "", end: str = "", **fields: object) -> AgendaItem:
    return AgendaItem(
        id=id,
        kind=Kind.CASE,
        title=f"Sak {id}",
        number=f"{id}/26",
        started=at(clock) if clock else None,
        ended=at(end) if end else None,
        **fields,  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    )


def meeting(*agenda: AgendaItem) -> Meeting:
    return Meeting(id="m", committee="u", date=DAY, agenda=agenda)


def told(held: Meeting) -> list[str]:
    return [
        f"{each.item.id} {'før' if each.before else 'etter'} {each.other.id}"
        for each in surprises.moved(held)
    ]


def in_order(*ids: int) -> Meeting:
    """Items 1, 2, 3 … treated in another order."""
    clocks = {id: f"{9 + at // 6:02}:{at % 6}0" for at, id in enumerate(ids)}
    return meeting(*(case(str(id), clocks.get(id, "")) for id in range(1, max(ids) + 1)))


@pytest.mark.parametrize(
    ("order", "sentences"),
    [
        ((1, 2, 3), []),
        ((2, 1, 3), ["2 før 1"]),
        ((1, 4, 2, 3), ["4 før 2"]),
        ((2, 3, 1), ["1 etter 3"]),
        ((3, 2, 1), ["3 før 1", "2 før 1"]),
        ((1, 3), []),
    ],
)
def test_items_out_of_order_are_told_in_as_few_sentences_as_can_be(
    order: tuple[int, ...], sentences: list[str]
) -> None:
    assert told(in_order(*order)) == sentences


@given(st.permutations(range(1, 9)))
def test_the_items_that_are_not_told_of_stand_in_the_agendas_order(order: list[int]) -> None:
    moved = {each.item.id for each in surprises.moved(in_order(*order))}
    stayed = [id for id in order if str(id) not in moved]
    assert stayed == sorted(stayed)
    assert order == sorted(order) or moved


def test_breaks_and_items_under_another_are_not_out_of_order() -> None:
    pause = AgendaItem(id="p", kind=Kind.BREAK, started=at("09:00"))
    under = replace(case("3", "09:05"), parent="2")
    assert told(meeting(case("1", "09:10"), pause, case("2", "09:20"), under)) == []


def test_a_new_item_stands_last_under_other_business() -> None:
    other = AgendaItem(id="e", kind=Kind.OTHER_BUSINESS, title="Eventuelt")
    held = meeting(case("1"), other, case("2"))
    for id in ("x", "y"):
        held = surprises.under_other_business(held, AgendaItem(id=id, kind=Kind.CASE), "Eventuelt")
    assert [each.id for each in held.agenda] == ["1", "e", "x", "y", "2"]
    assert [each.parent for each in held.agenda] == ["", "", "e", "e", ""]


def test_where_there_is_no_other_business_it_comes_with_the_item() -> None:
    new = AgendaItem(id="x", kind=Kind.CASE, title="Nøkler")
    held = surprises.under_other_business(meeting(case("1")), new, "Eventuelt")
    assert [(each.kind, each.title) for each in held.agenda[1:]] == [
        (Kind.OTHER_BUSINESS, "Eventuelt"),
        (Kind.CASE, "Nøkler"),
    ]
    assert held.agenda[2].parent == held.agenda[1].id


def test_a_new_item_takes_the_next_number_and_changes_no_other() -> None:
    other = AgendaItem(id="e", kind=Kind.OTHER_BUSINESS, title="Eventuelt")
    bare = replace(case("2"), number="")
    new = AgendaItem(id="x", kind=Kind.CASE, title="Nøkler")
    held = surprises.with_own_number(meeting(case("1"), bare, other), new, COMMITTEE, ("1/26", "7/26"))
    assert [(each.id, each.number) for each in held.agenda] == [
        ("1", "1/26"),
        ("2", ""),
        ("x", "8/26"),
        ("e", ""),
    ]


@pytest.mark.parametrize(
    ("language", "remark"),
    [
        (Language.NB, "(tatt opp som beslutningssak)"),
        (Language.NN, "(gjord til vedtakssak på møtet)"),
        (Language.EN, "(taken up for decision)"),
    ],
)
def test_a_type_that_turns_in_the_meeting_is_told_by_the_remark(language: Language, remark: str) -> None:
    held = case("1", "09:00", tags=("Orientering",))
    turned = surprises.retyped(held, ("Beslutning",), None, language)
    assert (turned.tags, turned.remark) == (("Beslutning",), remark)
    assert surprises.retyped(turned, ("Orientering",), None, language) == held


def test_the_type_of_the_case_counts_where_the_item_has_none_and_nothing_is_told_before_the_meeting() -> None:
    known = Case(id="k", committee="u", title="Plan", type="Vedtak")
    noted = surprises.retyped(case("1", "09:00"), ("Orientering",), known, Language.NB)
    assert noted.remark == "(tatt opp som orienteringssak)"
    assert surprises.retyped(case("1"), ("Orientering",), known, Language.NB).remark == ""
    own = case("1", "09:00", tags=("Orientering",), remark="(fra januar)")
    assert surprises.retyped(own, ("Vedtak",), None, Language.NB).remark == "(fra januar)"
    same = surprises.retyped(case("1", "09:00", tags=("Vedtak",)), ("Beslutning",), None, Language.NB)
    assert same.remark == ""


def test_a_case_that_is_put_off_gets_the_usual_sentence_where_nothing_is_decided() -> None:
    held = surprises.put_off(case("1"), Outcome.DEFERRED, COMMITTEE)
    assert (held.outcome, held.decision.plain) == (Outcome.DEFERRED, "Saken utsettes til neste møte.")
    back = surprises.put_off(held, Outcome.SENT_BACK, COMMITTEE)
    assert (back.outcome, back.decision.plain) == (Outcome.SENT_BACK, "Saken sendes tilbake.")
    again = surprises.put_off(back, Outcome.SENT_BACK, COMMITTEE)
    assert (again.outcome, again.decision) == (None, EMPTY)


def test_the_committees_own_sentence_goes_first_and_what_is_written_stays() -> None:
    own = with_setup(
        COMMITTEE, Setup(phrases=("Saken utsettes til ⟨dato⟩.", "Saken settes opp igjen og utsettes."))
    )
    held = surprises.put_off(case("1"), Outcome.DEFERRED, own)
    assert held.decision.plain == "Saken settes opp igjen og utsettes."
    written = case("1", decision=paragraphs("AU ser på saken først."))
    off = surprises.put_off(written, Outcome.DEFERRED, own)
    assert off.decision == written.decision
    assert surprises.put_off(off, Outcome.DEFERRED, own) == written


def test_every_language_has_a_sentence_for_each_way_to_put_off() -> None:
    for outcome in (Outcome.DEFERRED, Outcome.SENT_BACK, Outcome.WITHDRAWN):
        words = {
            surprises.sentence(outcome, replace(COMMITTEE, language=language)).plain for language in Language
        }
        assert len(words) == len(Language)


def test_an_item_closed_from_its_start_to_its_end_has_its_own_clocks() -> None:
    held = closed.locked(case("1", "09:05"), "offl. § 13", "Ada, Bo", at("09:05"))
    assert held.exempt == Exempt(paragraph="offl. § 13", note="Ada, Bo")
    assert closed.is_closed(held)
    part = closed.closed_part(replace(held, ended=at("09:30")))
    assert part == closed.Closed("offl. § 13", "Ada, Bo", time(9, 5), time(9, 30))


def test_a_part_of_an_item_is_closed_and_opened_by_the_clock() -> None:
    held = closed.locked(case("1", "09:05"), "offl. § 13", "Ada", at("09:20"))
    held = closed.locked(held, "offl. § 14", "Ada, Bo", at("09:25"), "Personalsak")
    assert closed.is_closed(held)
    held = closed.unlocked(held, at("09:40"))
    assert not closed.is_closed(held)
    assert held.exempt == Exempt(
        paragraph="offl. § 14", note="09:20–09:40; Ada, Bo", public_title="Personalsak"
    )
    assert closed.closed_part(held) == closed.Closed("offl. § 14", "Ada, Bo", time(9, 20), time(9, 40))


def test_what_is_opened_at_once_was_never_closed() -> None:
    held = case("1", "09:05")
    assert closed.unlocked(closed.locked(held, "offl. § 13", "", at("09:20")), at("09:20")) == held
    coming = closed.locked(case("1"), "offl. § 13", "", at("08:50"))
    assert closed.is_closed(coming)
    assert closed.closed_part(coming) is None


def test_closed_items_in_a_row_are_one_closed_part() -> None:
    one, two = (Exempt(paragraph="offl. § 13", note=note) for note in ("Ada", "Bo"))
    held = meeting(case("1", "09:00", "09:30", exempt=one), case("2", "09:30", "09:50", exempt=two))
    found = closed.told(held)
    assert (found["1"].from_, found["1"].to) == (time(9), None)
    assert (found["2"].from_, found["2"].to) == (None, time(9, 50))
    apart = meeting(held.agenda[0], case("2", "09:40", "09:50", exempt=two))
    assert closed.told(apart)["1"].to == time(9, 30)


@pytest.mark.parametrize(
    ("from_", "to", "note"),
    [
        (time(9, 5), time(9, 30), "Ada"),  # as long as the item itself
        (time(9, 5), None, "Ada"),
        (time(9, 10), None, "09:10–; Ada"),
        (time(9, 5), time(9, 20), "09:05–09:20; Ada"),
    ],
)
def test_a_closed_part_is_corrected_and_read_as_it_was_told(from_: time, to: time | None, note: str) -> None:
    held = closed.locked(case("1", "09:05", "09:30"), "offl. § 13", "Bo", at("09:20"), "Sak")
    told = closed.corrected(held, closed.Closed("offl. § 23", "Ada", from_, to), "Personalsak")
    assert told.exempt == Exempt(paragraph="offl. § 23", note=note, public_title="Personalsak")
    part = closed.closed_part(told)
    assert part == closed.Closed("offl. § 23", "Ada", from_, to or time(9, 30))


def test_a_closed_part_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(Refusal, match="ends_before"):
        closed.corrected(case("1", "09:05"), closed.Closed("offl. § 13", "", time(9, 30), time(9, 10)), "")


def test_of_an_item_that_is_to_come_no_clocks_are_told() -> None:
    told = closed.corrected(case("1"), closed.Closed("offl. § 13", "Ada"), "")
    assert told.exempt == Exempt(paragraph="offl. § 13", note="Ada")
    assert closed.is_closed(told)


@pytest.mark.parametrize(
    ("ground", "names"),
    [
        ("offl. § 13", True),
        ("offentleglova §23 første ledd", True),
        ("koml. § 11-5 andre ledd", True),
        ("jf. §§ 14 og 15", True),
        ("offl.", False),
        ("personalsak", False),
        ("§", False),
    ],
)
def test_a_ground_names_a_paragraph_or_does_not(ground: str, names: bool) -> None:
    assert closed.names_paragraph(ground) is names
