"""Every problem has a sentence in three languages."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

import hfdesk
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Language
from hfdesk.ops.problems import phrases, sentence

SOURCES = sorted(Path(hfdesk.__file__).parent.rglob("*.py"))

#: A code where it is made: in a call, or in a table of codes.
MADE = re.compile(
    r'(?:Refusal|Trouble|_refused|kind)\(\s*(?:code=)?f?"([a-z]+\.[a-z_{}]+)"'
    r'|"((?:file|archive|package|template|layout|undo|reference)\.[a-z_]+)"'
)
FORBIDDEN = re.compile(r"\bfeil\w*|\bugyldig\w*|\berror\b|\binvalid\b|!", re.IGNORECASE)


def codes() -> set[str]:
    found = {one or two for path in SOURCES for one, two in MADE.findall(path.read_text(encoding="utf-8"))}
    limits = {code for code in found if "{" in code}
    return found - limits - {"package.json"} | {"package.minimum", "package.maximum"}


def test_every_code_that_is_raised_has_a_sentence() -> None:
    assert codes() - set(phrases()) == set()


def test_no_sentence_is_left_of_a_code_that_nothing_raises() -> None:
    assert {code for code in phrases() if code.split(".")[0] != "bug"} - codes() == set()


@pytest.mark.parametrize("code", sorted(phrases()))
def test_a_sentence_is_told_in_each_language_with_the_same_values(code: str) -> None:
    told = phrases()[code]
    assert set(told) == set(Language)
    named = [{name for _, name, _, _ in string.Formatter().parse(told[each]) if name} for each in Language]
    assert named[0] == named[1] == named[2]


@pytest.mark.parametrize("code", sorted(phrases()))
def test_a_sentence_keeps_the_tone(code: str) -> None:
    for text in phrases()[code].values():
        assert text.endswith(".")
        assert not FORBIDDEN.search(text)
        assert "\n" not in text


def test_a_sentence_names_the_place_also_in_words() -> None:
    problem = Refusal(
        "package.expected",
        file="x.json",
        place="meetings[0].agenda[3].minutes",
        found="abc",
        expected="integer",
    )
    assert sentence(problem) == (
        "I pakken «x.json» står «abc» i meetings[0].agenda[3].minutes (punkt 4 på sakslisten, møte 1),"
        " der det skal stå et helt tall, og ingenting av den er tatt inn."
    )
    assert "item 4 of the agenda, meeting 1" in sentence(problem, Language.EN)


def test_a_value_that_is_not_told_leaves_a_gap_and_no_fault() -> None:
    assert "«…»" in sentence(Refusal("archive.missing"))


def test_what_was_typed_at_length_is_named_by_its_beginning() -> None:
    told = sentence(Refusal("entry.clock", text="x" * 10_000))
    assert f"«{'x' * 80} …»" in told
    assert len(told) < 200
