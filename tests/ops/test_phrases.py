"""The standard phrases load, and say the same in both languages."""

from __future__ import annotations

import pytest

from hfdesk.domain.values import Language
from hfdesk.ops.phrases import Phrase, phrases


def test_bokmal_and_nynorsk_have_the_same_situations_in_the_same_fields() -> None:
    nb, nn = (
        {(each.situation, each.use) for each in phrases(language)} for language in (Language.NB, Language.NN)
    )
    assert nb == nn
    assert len(nb) > 40


def test_a_language_without_phrases_has_none() -> None:
    assert phrases(Language.EN) == ()


@pytest.mark.parametrize("language", [Language.NB, Language.NN])
def test_slots_are_closed_and_named_and_nothing_is_marked_with_an_asterisk(language: Language) -> None:
    for each in phrases(language):
        assert each.text.count("⟨") == each.text.count("⟩") == len(each.slots)
        assert all(each.slots)
        assert "*" not in each.text


def test_til_orientering_and_til_etterretning_are_two_phrases() -> None:
    texts = {each.situation: each.text for each in phrases(Language.NB)}
    assert "orientering" in texts["decision.orientation"]
    assert "etterretning" in texts["decision.note"]


def test_a_phrase_is_filled_where_a_value_is_known_and_keeps_its_other_slots() -> None:
    phrase = Phrase("decision.ask", "decision", "Be om noe", "⟨Utvalget⟩ ber ⟨hvem⟩ om svar innen ⟨dato⟩.")
    assert phrase.slots == ("Utvalget", "hvem", "dato")
    assert phrase.filled({"Utvalget": "SSU", "dato": "1. mai"}) == "SSU ber ⟨hvem⟩ om svar innen 1. mai."
