"""Two spellings of one name: who in a register is likely the same.

Every comparison is within small groups that share a word or its beginning, so that ten
thousand names take a fraction of a second.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from hfdesk.domain.values import Organization, Person

_WORD = re.compile(r"[a-z]+")
_FOLDED = (("æ", "a"), ("ä", "a"), ("ø", "o"), ("ö", "o"), ("å", "a"), ("ae", "a"), ("oe", "o"), ("aa", "a"))
_LARGE = 60  # people in a group of which only neighbours are compared
_LONG = 4  # letters of a word in which one may be wrong
_LEGAL = frozenset({"as", "hf", "kf", "kommune", "kommunen", "iks", "sa"})

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alike:
    """Two records (ids) that are likely one."""

    one: str
    other: str


@dataclass(frozen=True, slots=True)
class _Known:
    id: str
    words: Words
    spelled: tuple[Words, ...]
    mail: str


def folded(name: str) -> Words:
    """The words of a name without case, accents and the ways to write æ, ø and å."""
    text = name.casefold()
    for written, plain in _FOLDED:
        text = text.replace(written, plain)
    text = unicodedata.normalize("NFD", text)
    return tuple(_WORD.findall("".join(mark for mark in text if not unicodedata.combining(mark))))


def same_name(one: Words, other: Words) -> bool:
    """Whether two names may be of one person.

    They are where they have the same words in another order; where the last name is one and
    the first names agree as far as both are told («V. Sundlid», «Vibeke Sundlid», «Vibeke
    Moe Sundlid»); and where a single letter is other, missing, doubled or out of place.
    """
    if not one or not other:
        return False
    if sorted(one) == sorted(other):
        return True
    return _same_last(one, other) or _near(one, other)


def alike(person: Person, others: Iterable[Person]) -> tuple[Person, ...]:
    """Who among others is likely the same as a person."""
    known = _known(person)
    return tuple(each for each in others if each.id != person.id and _same(known, _known(each)))


def all_alike(people: Iterable[Person]) -> tuple[Alike, ...]:
    """All pairs of people who are likely the same, in the order of the people."""
    known = [_known(each) for each in people]
    place = {each.id: at for at, each in enumerate(known)}
    found = {
        tuple(sorted((one.id, other.id), key=place.__getitem__))
        for one, other in _candidates(known)
        if one.id != other.id and _same(one, other)
    }
    return tuple(
        Alike(one, other) for one, other in sorted(found, key=lambda pair: (place[pair[0]], place[pair[1]]))
    )


def same_organization(one: Organization, other: Organization) -> bool:
    """Whether two organizations are likely one: the same name but for its form or a letter."""
    bare = [tuple(word for word in folded(each.name) if word not in _LEGAL) for each in (one, other)]
    if not all(bare):
        return False
    short = one.short_name and one.short_name.casefold() == other.short_name.casefold()
    return bool(short) or sorted(bare[0]) == sorted(bare[1]) or _near(bare[0], bare[1])


def _known(person: Person) -> _Known:
    spelled = tuple(folded(each) for each in person.aliases)
    return _Known(person.id, folded(person.name), spelled, person.email.casefold())


def _same(one: _Known, other: _Known) -> bool:
    if one.mail and one.mail == other.mail:
        return True
    names = ((one.words, each) for each in (other.words, *other.spelled))
    turned = ((each, other.words) for each in one.spelled)
    return any(same_name(*pair) for pair in names) or any(left == right for left, right in turned)


def _candidates(people: Iterable[_Known]) -> Iterator[tuple[_Known, _Known]]:
    groups: dict[tuple[object, ...], list[_Known]] = defaultdict(list)
    for each in people:
        for key in dict.fromkeys(_keys(each)):
            groups[key].append(each)
    for group in groups.values():
        if len(group) <= _LARGE:
            yield from combinations(group, 2)
        else:
            yield from pairwise(sorted(group, key=lambda each: each.words))


def _keys(each: _Known) -> Iterator[tuple[object, ...]]:
    if each.mail:
        yield "mail", each.mail
    for words in (each.words, *each.spelled):
        if words:
            yield "words", *sorted(words)
            yield "last", words[-1], words[0][0]
            for at, word in enumerate(words):
                if len(word) >= _LONG:
                    yield at, *words[:at], word[0], *words[at + 1 :]


def _same_last(one: Words, other: Words) -> bool:
    if one[-1] != other[-1] or len(one) < 2 or len(other) < 2:
        return False
    few, many = sorted((one[:-1], other[:-1]), key=len)
    if not _stands_for(few[0], many[0]):
        return False
    rest = list(many[1:])
    return all(_drop(rest, word) for word in few[1:])


def _drop(words: list[str], word: str) -> bool:
    for at, each in enumerate(words):
        if _stands_for(word, each):
            del words[: at + 1]
            return True
    return False


def _stands_for(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _near(one: Words, other: Words) -> bool:
    """Whether the words are the same but for one letter of one long word."""
    if len(one) != len(other):
        return False
    differing = [(left, right) for left, right in zip(one, other, strict=True) if left != right]
    return len(differing) == 1 and _one_letter(*differing[0])


def _one_letter(one: str, other: str) -> bool:
    """Whether two words of four letters and more differ by one letter, or by two that changed places."""
    if min(len(one), len(other)) < _LONG or abs(len(one) - len(other)) > 1:
        return False
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if start is None:
        return True
    if len(one) != len(other):
        few, many = sorted((one, other), key=len)
        return few[start:] == many[start + 1 :]
    left, right = one[start:], other[start:]
    return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
