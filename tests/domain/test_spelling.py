"""Which words of a text a speller looks at."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfdesk.domain.spelling import LONGEST, words


def found(text: str) -> list[str]:
    return [word.text for word in words(text)]


def test_words_are_told_with_their_place() -> None:
    text = "Utvalget drøfter saken."
    assert [text[word.start : word.start + len(word.text)] for word in words(text)] == found(text)
    assert found(text) == ["Utvalget", "drøfter", "saken"]


@pytest.mark.parametrize(
    "text",
    [
        "42/24",
        "2024A 4b",
        "SSU og AU"[:3],
        "https://eksempel.no/en-side www.eksempel.no",
        "kari.nordmann@eksempel.no",
        "bl.a. f.eks. jf. kl.",
        "eInnsyn",
        "⟨dato⟩",
        "a",
        "x" * (LONGEST + 1),
    ],
)
def test_what_is_no_word_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_hyphen_holds_a_word_together_and_a_full_stop_ends_it() -> None:
    assert found("Sør-Norge og SSU-møtet. Ferdig.") == ["Sør-Norge", "og", "SSU-møtet", "Ferdig"]


@given(st.text())
def test_any_text_gives_words_that_stand_where_they_say(text: str) -> None:
    for word in words(text):
        assert text[word.start : word.start + len(word.text)] == word.text


def test_a_sentence_is_read_as_it_stands_in_its_text() -> None:
    text = "Møtet ble satt. Saken gjelder kl. 12 og nr. 5. Økonomi, jf. SSU-møtet! Ålesund?  Ja. ja"
    found = list(words(text))
    assert [text[each.start : each.start + len(each.text)] for each in found] == [each.text for each in found]
    assert [each.text for each in found][:5] == ["Møtet", "ble", "satt", "Saken", "gjelder"]
    assert "Ålesund" in [each.text for each in found] and found == list(words(text))
