"""The words of a text that a speller is to look at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:['’\-\u2010\u2011][^\W\d_]+)*\.?")
_NOT_WORDS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|\S*[/\\]\S*\.\w+|⟨[^⟨⟩]*⟩", re.IGNORECASE)
SHORTENINGS = frozenset(
    [
        "bl.a.",
        "f.eks.",
        "m.m.",
        "o.l.",
        "osv.",
        "jf.",
        "pkt.",
        "kl.",
        "nr.",
        "ca.",
        "evt.",
        "pga.",
        "mht.",
        "ift.",
        "inkl.",
        "ekskl.",
        "tlf.",
        "ref.",
        "resp.",
        "dvs.",
        "ev.",
        "mv.",
        "mfl.",
        "jan.",
        "feb.",
        "mars.",
        "apr.",
        "jun.",
        "jul.",
        "aug.",
        "sept.",
        "okt.",
        "nov.",
        "des.",
        "t.o.m.",
        "f.o.m.",
        "offl.",
        "ad.",
        "vedr.",
        "el.",
        "bl.",
        "m.",
        "f.",
        "s.",
        "o.",
        "l.",
        "a.",
        "eks.",
        "fl.",
        "v.",
        "mf",
    ]
)
_SENTENCE_END = re.compile(r"[.!?]\s+(?=[A-ZÆØÅ])")
LONGEST = 60
"""Letters of the longest word that is looked at; what is longer is no word."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it begins in its text."""

    text: str
    start: int


def words(text: str) -> Iterator[Word]:
    """The words of a text, without addresses, numbers, abbreviations and slots of phrases.

    A word beside a digit (``2024A``, ``4b``), in capitals (``SSU``) or with capitals inside
    (``eInnsyn``) is a name or a code, and not looked at.
    """
    for start, sentence in sentences(text):
        for word in of_sentence(sentence):
            yield Word(word.text, start + word.start) if start else word


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """Where each sentence of a text begins, and the sentence."""
    start = 0
    for end in (*(found.end() for found in _SENTENCE_END.finditer(text)), len(text)):
        yield start, text[start:end]
        start = end


@lru_cache(maxsize=2_048)
def of_sentence(text: str) -> tuple[Word, ...]:
    """The words of one sentence, placed in it: of a paragraph that is written in, all others are known."""
    return tuple(_found(text))


def _found(text: str) -> Iterator[Word]:
    barred = [found.span() for found in _NOT_WORDS.finditer(text)]
    for found in _WORD.finditer(text):
        start, end = found.span()
        word = found[0].rstrip(".")
        if any(first < end and start < last for first, last in barred) or _beside_digit(text, start, end):
            continue
        if found[0].lower() not in SHORTENINGS and _is_word(word):
            yield Word(word, start)


def _beside_digit(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start].isdigit() or text[end : end + 1].isdigit()


def _is_word(word: str) -> bool:
    return 1 < len(word) <= LONGEST and (word.islower() or word.istitle() or _is_compound_name(word))


def _is_compound_name(word: str) -> bool:
    """Words with a hyphen have capitals where they like: ``Sør-Norge``, ``SSU-møtet``."""
    parts = re.split(r"['’\-\u2010\u2011]", word)
    return len(parts) > 1 and all(part.islower() or part.istitle() or part.isupper() for part in parts)
