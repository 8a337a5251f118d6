"""Paragraphs in another language than their document, told by the little words that only one has.

A program that reads aloud, hyphenates or marks spelling needs to know. It is silent where it
cannot tell: a paragraph must have several such words, and hardly any of the document's own.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from hfdesk.documents.model import Span
from hfdesk.domain.values import Language

_OWN = {
    Language.NB: "ikke jeg hva hvor noen noe en et de fra være ble bli hun bare fremdeles hvordan uten vært "
    "også sammen etter hver hvilke derfor vår deres disse mer selv",
    Language.NN: "ikkje eg kva kvar nokon noko ein eit dei frå vere vart bli ho berre framleis korleis utan "
    "vore òg saman kvart kva difor vår deira desse meir sjølv vert",
    Language.EN: "the of and that with which this are was were will should their from not has have been is "
    "be by they its as these those",
}
_COMMON = "og i på som til av at er det den skal vil kan har med ved om"
"""Words of both Norwegian languages, which no English paragraph has."""

_WORDS = {language: frozenset(words.split()) for language, words in _OWN.items()}
_NORWEGIAN = frozenset(_COMMON.split())
_WORD = re.compile(r"[^\W\d_]+")
_SIGNS = {
    Language.NB: (" ikke ", " en ", " et ", " de ", " fra "),
    Language.NN: (" ei", " ikkje ", " dei "),
    Language.EN: (" th",),
}
"""Some sign of a language that a text in it has nearly always: only then it is looked at."""

_FEWEST = {Language.NB: 3, Language.NN: 3, Language.EN: 4}


class Passages:
    """Marks what is not in the document's own language."""

    def __init__(self, language: Language) -> None:
        self._signs = tuple(
            sign for other, signs in _SIGNS.items() if other is not language for sign in signs
        )
        self._language = language

    def marked(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """A paragraph's spans with their language, where it is another and none is told yet."""
        for span in spans:
            text = span.text
            for sign in self._signs:
                if sign in text:
                    return self._looked_at(spans)
        return spans

    def _looked_at(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        found = language_of("".join([span.text for span in spans]), self._language)
        if found is None:
            return spans
        return tuple([span if span.language else replace(span, language=found) for span in spans])


def language_of(text: str, usual: Language) -> Language | None:
    """The language of a text where it is surely another than the ``usual`` one."""
    counted = Counter(word.lower() for word in _WORD.findall(text))
    counts = {language: _count(counted, own) for language, own in _WORDS.items()}
    other = max((each for each in Language if each is not usual), key=lambda each: counts[each])
    against = counts[usual]
    if Language.EN in (usual, other):
        norwegian = _count(counted, _NORWEGIAN) + counts[Language.NB] + counts[Language.NN]
        against = counts[Language.EN] if usual is Language.EN else norwegian
    return other if counts[other] >= max(_FEWEST[other], 4 * against) else None


def _count(counted: Counter[str], words: frozenset[str]) -> int:
    return sum(counted[word] for word in words if word in counted)
