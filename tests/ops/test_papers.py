"""Writing a case's paper: structure and typed text keep each other's order, undone one by one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from hfdesk import markup
from hfdesk.domain.problems import Refusal
from hfdesk.domain.setup import Setup, with_setup
from hfdesk.domain.values import (
    AgendaItem,
    Case,
    Committee,
    Kind,
    Language,
    Meeting,
    Paper,
    Person,
    Section,
    Who,
)
from hfdesk.ops import papers
from hfdesk.ops.papers import PaperField
from hfdesk.store import Desk, Done, Op, text_place
from tests.ops.filling import Holding

TODAY = date(2026, 11, 11)
OWN = with_setup(Committee(id="egen", name="Egen mal"), Setup(sections=("Om saken", "Anbefaling")))
SECTIONS = (
    Section(heading="Bakgrunn", text=markup.read("Fordi.")),
    Section(heading="Vurdering", text=markup.read("Derfor.")),
    Section(heading="Økonomi", level=2, text=markup.read("Dyrt.")),
    Section(heading="Konsekvenser"),
)
VALUES = (
    Committee(id="u", name="Utvalget"),
    Committee(id="nn", name="Utvalet", language=Language.NN),
    OWN,
    Person(id="liv", name="Liv Strand"),
    Case(id="sak", committee="u", title="Vaktplan", sections=SECTIONS, owners=(Who(person="liv"),)),
    Case(id="tom", committee="u", title="Tom"),
    Case(id="tom-nn", committee="nn", title="Tom"),
    Case(id="tom-egen", committee="egen", title="Tom"),
)


@pytest.fixture
def desk(holding: Holding) -> Desk:
    return holding(VALUES)


def headings(desk: Desk, case: str = "sak") -> list[str]:
    return [each.heading for each in desk.get(Case, case).sections]


def texts(desk: Desk) -> dict[str, str]:
    return {each.heading: each.text.plain for each in desk.get(Case, "sak").sections}


def type_into(desk: Desk, at: int, words: str) -> None:
    """Typed, and not waited for."""
    desk.write_text(Case, "sak", text_place("sections", at, "text"), markup.read(words))


@pytest.mark.parametrize(
    ("case", "found"),
    [
        ("tom", ["Bakgrunn", "Vurdering", "Konsekvenser"]),
        ("tom-nn", ["Bakgrunn", "Vurdering", "Konsekvensar"]),
        ("tom-egen", ["Om saken", "Anbefaling"]),
    ],
)
def test_an_empty_paper_begins_with_the_committees_headings(desk: Desk, case: str, found: list[str]) -> None:
    papers.begin(desk, case)
    assert headings(desk, case) == found


def test_an_item_of_the_agenda_becomes_a_case_with_its_paper_begun_and_is_undone(desk: Desk) -> None:
    item = AgendaItem(
        id="i",
        kind=Kind.CASE,
        title="Budsjett",
        tags=("Vedtak",),
        responsible=(Who(person="liv"),),
        proposal=markup.read("Rammen vedtas."),
        details=markup.read("Kort."),
    )
    meeting = Meeting(id="m", committee="egen", date=TODAY, agenda=(item,))
    desk.write(Op.CREATE, lambda work: work.put(meeting))
    before = desk.package()
    papers.begin_item(desk, "m", "i")
    now = desk.get(Meeting, "m").item("i")
    case = desk.get(Case, now.case)
    assert [each.heading for each in case.sections] == ["Om saken", "Anbefaling"]
    assert (case.title, case.type, case.number, case.owners) == ("Budsjett", "Vedtak", "", item.responsible)
    assert (case.proposal.plain, now.proposal.plain, now.details.plain) == ("Rammen vedtas.", "", "Kort.")
    desk.undo()
    assert desk.package() == before


def test_a_paper_that_has_sections_is_not_begun_again(desk: Desk) -> None:
    assert not papers.begin(desk, "sak").touched
    assert desk.get(Case, "sak").sections == SECTIONS


def test_what_was_typed_a_moment_before_goes_with_its_section(desk: Desk) -> None:
    type_into(desk, 0, "Fordi vi må.")
    papers.move_section(desk, "sak", 0, 1)
    type_into(desk, 0, "Derfor nå.")
    papers.add_section(desk, "sak", "Innledning", 0)
    assert headings(desk) == ["Innledning", "Vurdering", "Økonomi", "Bakgrunn", "Konsekvenser"]
    assert texts(desk)["Bakgrunn"] == "Fordi vi må."
    assert texts(desk)["Vurdering"] == "Derfor nå."
    for _ in range(4):
        assert desk.undo()
    assert desk.get(Case, "sak").sections == SECTIONS
    for _ in range(4):
        assert desk.redo()
    assert texts(desk)["Bakgrunn"] == "Fordi vi må."
    assert texts(desk)["Vurdering"] == "Derfor nå."


def test_a_section_removed_just_after_typing_comes_back_with_what_was_typed(desk: Desk) -> None:
    type_into(desk, 1, "Derfor, og fort.")
    papers.remove_section(desk, "sak", 1)
    assert headings(desk) == ["Bakgrunn", "Økonomi", "Konsekvenser"]
    assert desk.undo()
    assert texts(desk)["Vurdering"] == "Derfor, og fort."
    assert desk.undo()
    assert texts(desk)["Vurdering"] == "Derfor."


def test_undo_just_after_typing_takes_back_what_was_typed_and_no_more(desk: Desk) -> None:
    papers.move_section(desk, "sak", 3, -1)
    type_into(desk, 1, "Ny tekst.")
    assert desk.undo()
    assert texts(desk)["Konsekvenser"] == ""
    assert headings(desk) == ["Bakgrunn", "Konsekvenser", "Vurdering", "Økonomi"]


def test_typing_into_a_section_that_is_gone_says_so_and_harms_nothing(desk: Desk) -> None:
    papers.remove_section(desk, "sak", 3)
    future = desk.write_text(Case, "sak", text_place("sections", 3, "text"), "borte")
    with pytest.raises(KeyError):
        future.result()
    assert headings(desk) == ["Bakgrunn", "Vurdering", "Økonomi"]


def test_a_section_is_renamed_and_not_left_without_anything(desk: Desk) -> None:
    papers.rename_section(desk, "sak", 0, "  Hva  saken gjelder ")
    assert headings(desk)[0] == "Hva saken gjelder"
    papers.rename_section(desk, "sak", 0, "")
    assert headings(desk)[0] == ""
    with pytest.raises(Refusal) as refused:
        papers.rename_section(desk, "sak", 3, " ")
    assert refused.value.code == "paper.heading"


def test_a_sections_level_is_set(desk: Desk) -> None:
    papers.set_level(desk, "sak", 3, 3)
    papers.set_level(desk, "sak", 2, 1)
    assert [each.level for each in desk.get(Case, "sak").sections] == [None, None, None, 3]


@pytest.mark.parametrize("at", [-1, 4])
@pytest.mark.parametrize(
    "gesture", [papers.remove_section, lambda desk, case, at: papers.move_section(desk, case, at, 1)]
)
def test_a_section_that_is_not_there_changes_nothing(
    desk: Desk, gesture: Callable[[Desk, str, int], Done], at: int
) -> None:
    with pytest.raises(IndexError):
        gesture(desk, "sak", at)
    assert desk.get(Case, "sak").sections == SECTIONS


@pytest.mark.parametrize(
    ("field", "typed", "found"),
    [
        (PaperField.TITLE, "  Ny  vaktplan ", {"title": "Ny vaktplan"}),
        (PaperField.TYPE, "Vedtak", {"type": "Vedtak"}),
        (
            PaperField.OWNERS,
            "Liv Strand, Noen Andre",
            {"owners": (Who(person="liv"), Who(as_="Noen Andre"))},
        ),
        (PaperField.OFFICERS, "Liv Strand", {"officers": (Who(person="liv"),)}),
        (PaperField.PAPER, "letter", {"paper": Paper.LETTER}),
        (PaperField.PAPER, "", {"paper": None}),
        (PaperField.TO, "Kommunene", {"to": "Kommunene"}),
        (PaperField.COPY_TO, "Arkivet", {"copy_to": "Arkivet"}),
        (PaperField.PAPER_DATE, "1.12.", {"paper_date": date(2026, 12, 1)}),
        (PaperField.PAPER_DATE, "", {"paper_date": None}),
        (PaperField.SIGNED_BY, "Liv Strand", {"signed_by": "Liv Strand"}),
        (PaperField.PROPOSAL_LABEL, "Forslag til konklusjon", {"proposal_label": "Forslag til konklusjon"}),
    ],
)
def test_a_field_of_the_paper_is_changed_as_typed(
    desk: Desk, field: PaperField, typed: str, found: dict[str, object]
) -> None:
    before = desk.get(Case, "sak")
    papers.change(desk, "sak", field, typed, TODAY)
    assert desk.get(Case, "sak") == replace(before, **found)  # type: ignore[arg-type]


def test_the_ground_of_an_exemption_comes_and_goes(desk: Desk) -> None:
    papers.change(desk, "sak", PaperField.EXEMPT, "offl. § 14", TODAY)
    papers.change(desk, "sak", PaperField.PUBLIC_TITLE, "En sak", TODAY)
    told = desk.get(Case, "sak").exempt
    assert told
    assert (told.paragraph, told.public_title) == ("offl. § 14", "En sak")
    papers.change(desk, "sak", PaperField.EXEMPT, "", TODAY)
    papers.change(desk, "sak", PaperField.PUBLIC_TITLE, "", TODAY)
    assert desk.get(Case, "sak").exempt is None


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [(PaperField.TITLE, "  ", "paper.title"), (PaperField.PAPER_DATE, "31.2.", "day.none")],
)
def test_what_cannot_be_stored_is_refused_and_nothing_changes(
    desk: Desk, field: PaperField, typed: str, code: str
) -> None:
    before = desk.get(Case, "sak")
    with pytest.raises(Refusal) as refused:
        papers.change(desk, "sak", field, typed, TODAY)
    assert refused.value.code == code
    assert desk.get(Case, "sak") == before
