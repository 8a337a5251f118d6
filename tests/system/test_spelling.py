"""Spelling with a small dictionary of our own, and with the system's where it has one."""

from __future__ import annotations

import io
import json
import subprocess
from pathlib import Path

import pytest

from hfdesk.cli.spelling import serve
from hfdesk.system import spelling

pytest.importorskip("hunspell", reason="there is no wheel for macOS on Intel")

AFF = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwåøæ\n"
WORDS = "utvalg saken drøfter vedtak oppfølging reglement delegasjon møte Norge og"


@pytest.fixture
def dictionaries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a dictionary of bokmål and none of nynorsk."""
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    (folder / "nb_NO.aff").write_text(AFF, encoding="utf-8")
    (folder / "nb_NO.dic").write_text(f"{len(WORDS.split())}\n" + "\n".join(WORDS.split()), encoding="utf-8")
    monkeypatch.setattr(spelling, "_folders", lambda _: [folder])
    return folder


@pytest.fixture
def speller(dictionaries: Path, tmp_path: Path) -> spelling.Speller:
    found = spelling.speller("nb", tmp_path)
    assert found is not None
    return found


@pytest.mark.parametrize("word", ["saken", "Saken", "og", "møte-møte", "SSU-møte", "helsefellesskap"])
def test_words_of_the_language_and_of_the_field_are_known(speller: spelling.Speller, word: str) -> None:
    assert speller.knows(word)


@pytest.mark.parametrize("word", ["sakken", "drøftter", "møte-møt", "中文", "o"])
def test_other_words_are_not(speller: spelling.Speller, word: str) -> None:
    assert not speller.knows(word)


@pytest.mark.parametrize(
    "word", ["vedtaksoppfølging", "delegasjonsreglement", "utvalgsdelegasjon", "Vedtaksreglement"]
)
def test_a_word_made_of_known_words_is_known(speller: spelling.Speller, word: str) -> None:
    assert speller.knows(word)


def test_a_word_that_is_nearly_one_gets_it_suggested(speller: spelling.Speller) -> None:
    assert speller.suggestions("drøftter")[0] == "drøfter"
    assert speller.suggestions("中文") == []


def test_a_word_that_was_taught_is_known_now_and_at_the_next_start(
    speller: spelling.Speller, tmp_path: Path
) -> None:
    assert not speller.knows("Fjordlandet")
    speller.learn(["Fjordlandet"])
    spelling.remember("Fjordlandet", tmp_path)
    spelling.remember("Fjordlandet", tmp_path)
    again = spelling.speller("nb", tmp_path)
    assert speller.knows("Fjordlandet")
    assert again is not None
    assert again.knows("Fjordlandet")
    assert (tmp_path / spelling.OWN_WORDS).read_text(encoding="utf-8") == "Fjordlandet\n"


def test_a_language_without_a_dictionary_has_no_speller(dictionaries: Path) -> None:
    assert spelling.dictionary("nn") is None
    assert spelling.speller("nn") is None
    assert spelling.speller("de") is None


def test_the_process_answers_each_question_and_leaves_nonsense_unanswered(dictionaries: Path) -> None:
    asked = [
        {"id": 1, "language": "nb", "check": ["saken", "sakken", 3]},
        {"id": 2, "language": "nn", "check": ["saka"]},
        {"id": 3, "language": "nb", "suggest": "drøftter"},
        {"id": 4, "language": "nb", "learn": ["sakken"]},
        {"id": 5, "language": "nb", "check": ["sakken"]},
    ]
    lines = "".join(f"{json.dumps(each)}\n" for each in asked)
    out = io.StringIO()
    serve(io.StringIO("{\n[]\n" + lines), out)
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert answers[:2] == [{"id": 1, "unknown": ["sakken"]}, {"id": 2, "missing": True}]
    assert answers[2]["suggestions"][0] == "drøfter"
    assert answers[3:] == [{"id": 4}, {"id": 5, "unknown": []}]


def test_the_command_starts_a_process_that_ends_when_nobody_asks() -> None:
    asked = json.dumps({"id": 1, "language": "xx", "check": ["ord"]}) + "\n"
    done = subprocess.run(
        spelling.command(),
        input=asked,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    assert json.loads(done.stdout) == {"id": 1, "missing": True}


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_words_of_the_field_are_one_a_line_and_told_once(language: str) -> None:
    words = spelling.field_words(language)
    assert len(words) > 100
    assert len(set(words)) == len(words)
    assert all(word == word.strip() for word in words)


@pytest.mark.skipif(spelling.dictionary("nb") is None, reason="the system has no Norwegian dictionary")
def test_the_systems_dictionary_knows_what_secretariats_write() -> None:
    speller = spelling.speller("nb")
    assert speller is not None
    text = "Delegasjonsreglementet og vedtaksoppfølgingen ble gjennomgått i samarbeidsutvalget"
    assert [word for word in text.split() if not speller.knows(word)] == []
    assert not speller.knows("gjenomgått")
