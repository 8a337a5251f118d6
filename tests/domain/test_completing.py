"""What is offered for the last words typed, and in which order."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfdesk.domain import completing
from hfdesk.domain.completing import SHOWN, Index, fold
from hfdesk.domain.phrases import Phrase, filled, pieces, situations_of
from hfdesk.domain.values import AgendaItem, Kind

VALUES = {"utvalget": "PSU", "utvalg": "PSU"}
PHRASES = (
    Phrase("decision.ask", "decision", "Be om", "⟨Utvalget⟩ ber om at det legges frem ⟨hva⟩ innen ⟨dato⟩."),
    Phrase("decision.ask", "decision", "Be om", "⟨Utvalget⟩ ber om at det legges frem ⟨hva⟩ på neste møte."),
    Phrase("decision.orientation", "decision", "Orientering", "⟨Utvalget⟩ tar saken til orientering."),
    Phrase("decision.postpone", "decision", "Utsette", "Saken utsettes til neste møte."),
    Phrase("decision.group", "decision", "Gruppe", "Det nedsettes en arbeidsgruppe som ⟨hva⟩."),
    Phrase("minutes.approve", "decision", "Referat", "Referat fra ⟨utvalg dato⟩ godkjennes."),
    Phrase("item.type", "discussion", "Endre type", "Saken ble tatt opp som beslutningssak."),
    Phrase("minutes.statement", "discussion", "Tilførsel", "⟨Navn⟩ ba om denne tilførselen: «⟨tekst⟩»"),
    Phrase("call.closing", "introduction", "Slutt", "Med vennlig hilsen"),
)
INDEX = Index(
    [
        *completing.of_own(("Saken løftes til toppledermøtet.", "med ønske om rask avklaring"), VALUES),
        *completing.of_phrases(PHRASES, VALUES),
        *completing.of_names(
            ("Vibeke Sundlid", "Per-Olav Myrdal", "Saksa Lie"), {"Vibeke Sundlid": "Fastlege"}
        ),
        *completing.of_bodies((("Praktisk samarbeidsutvalg", "PSU"), ("Sakshaug kommune", ""))),
        *completing.of_numbers((("45/26", "Vaktplan"), ("4/26", "Møteplan"))),
    ]
)


def offered(typed: str, field: str = "decision", *situations: str) -> list[str]:
    return [hit.text for hit in INDEX.find(typed, field=field, situations=situations)]


@pytest.mark.parametrize(
    ("typed", "texts"),
    [
        ("be", []),
        ("", []),
        (
            "PSU ber om at det leg",
            [
                "PSU ber om at det legges frem ⟨hva⟩ innen ⟨dato⟩.",
                "PSU ber om at det legges frem ⟨hva⟩ på neste møte.",
            ],
        ),
        (
            "Utvalget drøftet saken, og ber om at det leg",
            [
                "ber om at det legges frem ⟨hva⟩ innen ⟨dato⟩.",
                "ber om at det legges frem ⟨hva⟩ på neste møte.",
            ],
        ),
        ("Vib", ["Vibeke Sundlid"]),
        ("møtet med vib", ["Vibeke Sundlid"]),
        ("Leder er Sund", ["Vibeke Sundlid"]),
        ("Per-O", ["Per-Olav Myrdal"]),
        ("praktisk", ["Praktisk samarbeidsutvalg", "PSU"]),
        ("jf. sak 4", ["sak 45/26", "sak 4/26"]),
        ("jf. 45/", ["45/26"]),
        ("Elen ba om", ["ba om denne tilførselen: «⟨tekst⟩»"]),
    ],
)
def test_the_last_words_are_seen_as_the_beginning_of_what_is_meant(typed: str, texts: list[str]) -> None:
    assert offered(typed, "discussion" if "Elen" in typed else "decision") == texts


@pytest.mark.parametrize(
    "typed", ["oVib", "x1Vib", "Vibeke Sundlid", "Vibeke Sundlid ", "Saken utsettes til neste møte"]
)
def test_nothing_is_offered_within_a_word_nor_for_what_is_written(typed: str) -> None:
    assert offered(typed) == []


def test_nothing_is_offered_before_letters() -> None:
    assert INDEX.find("Vib", "eke") == ()
    assert INDEX.find("Vib", " ble") != ()


def test_own_phrases_come_first_then_the_fields_then_names_bodies_and_numbers() -> None:
    assert offered("Sak") == [
        "Saken løftes til toppledermøtet.",
        "Saken utsettes til neste møte.",
        "Saken ble tatt opp som beslutningssak.",
        "Saksa Lie",
        "Sakshaug kommune",
        "Sak 45/26",
    ]
    assert offered("Sak", "discussion")[1:3] == [
        "Saken ble tatt opp som beslutningssak.",
        "Saken utsettes til neste møte.",
    ]


def test_phrases_of_the_items_situation_come_before_the_others_of_its_field() -> None:
    assert offered("PSU ")[0] == "PSU ber om at det legges frem ⟨hva⟩ innen ⟨dato⟩."
    assert offered("PSU ", "decision", "decision.orientation")[0] == "PSU tar saken til orientering."


def test_a_phrase_is_not_offered_where_it_does_not_belong() -> None:
    assert offered("Med v") == []
    assert offered("Med v", "introduction") == ["Med vennlig hilsen"]
    assert offered("Med ø") == ["Med ønske om rask avklaring"]


def test_a_whole_sentence_is_offered_where_one_begins_or_from_its_second_word() -> None:
    assert offered("Det") == ["Det nedsettes en arbeidsgruppe som ⟨hva⟩."]
    assert offered("Ferdig. Det") == offered("Det")
    assert offered("Avklart, jf. sak")[1:] == ["Saksa Lie", "Sakshaug kommune", "sak 45/26", "sak 4/26"]
    assert offered("Vi sa at det") == []
    assert offered("Vi sa at det ned") == ["det nedsettes en arbeidsgruppe som ⟨hva⟩."]


def test_letters_that_were_typed_stay_in_a_phrase_and_are_righted_in_a_name() -> None:
    phrase, name = INDEX.find("saken uts")[0], INDEX.find("vib")[0]
    assert (phrase.kept, phrase.rest) == (True, "ettes til neste møte.")
    assert (name.kept, name.text, name.typed, name.detail) == (False, "Vibeke Sundlid", "vib", "Fastlege")


def test_whole_words_that_stand_there_are_told_from_what_is_new() -> None:
    hit = INDEX.find("ber om at det leg", field="decision")[0]
    assert hit.text[: hit.written] == "ber om at det "
    assert INDEX.find("Sundl")[0].written == 0


def test_a_name_is_not_offered_again_behind_its_first_name() -> None:
    assert offered("Vibeke Sundli") == ["Vibeke Sundlid"]
    assert offered("Vibeke Sundlid") == []


def test_slots_are_filled_where_a_value_is_known_and_parted_from_the_words() -> None:
    assert filled("⟨Utvalget⟩ og ⟨utvalget⟩ i ⟨by⟩", {"utvalget": "rådet"}) == "Rådet og rådet i ⟨by⟩"
    found = [(each.text, each.slot) for each in pieces("legges frem ⟨hva⟩ innen ⟨dato⟩.")]
    assert found == [("legges frem", False), ("hva", True), ("innen", False), ("dato", True), (".", False)]


@pytest.mark.parametrize(
    ("item", "situations"),
    [
        (AgendaItem(id="a", kind=Kind.CASE, title="Godkjenning av referat 3. mai"), ("minutes",)),
        (AgendaItem(id="a", kind=Kind.CASE, title="Godkjenning av innkalling og saksliste"), ("call",)),
        (AgendaItem(id="a", kind=Kind.OTHER_BUSINESS, title="Eventuelt"), ("other",)),
        (AgendaItem(id="a", kind=Kind.CASE, title="Status", tags=("Orientering",)), None),
        (AgendaItem(id="a", kind=Kind.CASE, title="Vaktplan", tags=("Vedtak",)), ()),
        (None, ()),
    ],
)
def test_an_item_tells_its_situation(item: AgendaItem | None, situations: tuple[str, ...] | None) -> None:
    found = situations_of(item)
    assert found == situations if situations is not None else "decision.orientation" in found


@given(st.text(), st.text(max_size=3))
def test_whatever_was_typed_something_offered_goes_on_from_its_end(before: str, after: str) -> None:
    for hit in INDEX.find(before, after):
        assert before.endswith(hit.typed)
        assert not hit.kept or hit.text == hit.typed + hit.rest


@given(st.text())
def test_folding_keeps_every_letters_place(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_a_letter_is_answered_at_once_with_all_of_a_large_committee() -> None:
    phrases = [
        Phrase("decision.x", "decision", "", f"{lead} nummer {at} om ordning {at} vedtas av utvalget.")
        for at, lead in enumerate(["Saken", "Det", "Planen", "⟨Utvalget⟩ ber om"] * 75)
    ]
    large = Index(
        [
            *completing.of_phrases(phrases, VALUES),
            *completing.of_names(f"Navn{at} Etternavn{at}" for at in range(200)),
            *completing.of_numbers((f"{at}/26", f"Sak om ordning {at}") for at in range(2_000)),
        ]
    )
    line = "Utvalget drøftet denne saken og sak 12 om ordningen i møtet, jf. sak 199, og Navn12 ba om det"
    longest = max(min(seconds(large, line[:end]) for _ in range(5)) for end in range(1, len(line) + 1))
    assert longest < 0.005


def seconds(index: Index, typed: str) -> float:
    began = time.perf_counter()
    assert len(index.find(typed)) <= SHOWN
    return time.perf_counter() - began
