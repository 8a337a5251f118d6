"""Who is meant by a name as it is typed: a whole one, a part of it, initials, a body's short name.

A part of a name or initials tell somebody where they tell nobody else of those at hand.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar

from hfdesk.domain.likeness import Words, folded
from hfdesk.domain.values import Person, Who

Key = TypeVar("Key")

_CAPITAL = re.compile(r"[^\W\d_]")
_SHORT = 5
"""Letters of a body's name up to which it has to be written as it is: ``AU``, ``OUS``."""
MOST_WORDS = 6
"""Words of the longest name that is looked for."""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who may be named: the name as it prints, and how it is spelled else."""

    who: Who
    name: str
    spelled: tuple[str, ...] = ()

    @property
    def initials(self) -> tuple[str, ...]:
        """``JH``; of three names and more those of the first and last alone too: ``LTE``, ``LE``."""
        letters = "".join(part[0].upper() for part in re.split(r"[\s-]+", self.name) if _CAPITAL.match(part))
        return tuple(dict.fromkeys((letters, letters[:1] + letters[-1:]))) if len(letters) > 1 else ()


def person_named(person: Person) -> Named:
    """A person of the register."""
    return Named(Who(person=person.id), person.name, person.aliases)


def matching(typed: str, people: Iterable[Named]) -> tuple[Named, ...]:
    """Those whose names begin as typed (``ham``, ``rez``, ``ha re``, ``hr``), in their order.

    Who is named so from the first name on comes before the others.
    """
    words = folded(typed)
    if not words:
        return ()
    found = [each for each in people if any(_begins(words, folded(name)) for name in _names(each))]
    short = typed.strip().upper()
    by_letters = [each for each in people if short in each.initials and each not in found]
    first = [each for each in found if any(folded(name)[0].startswith(words[0]) for name in _names(each))]
    return (*first, *(each for each in found if each not in first), *by_letters)


def recognized(typed: str, people: Sequence[Named]) -> Named | None:
    """Whom whole typed words tell: ``Hamid``, ``Rezai``, ``Hamid Rezai``, ``HR``; ``None`` where not one."""
    words = folded(typed)
    if not words:
        return None
    exact = [each for each in people if any(words == folded(name) for name in _names(each))]
    parts = [each for each in people if any(_holds(words, folded(name)) for name in _names(each))]
    short = [each for each in people if typed.strip() in each.initials]
    for found in (exact, parts, short):
        if len(found) == 1:
            return found[0]
    return None


@lru_cache(maxsize=4096)  # a sentence that is typed is read again and again
def _words(token: str) -> Words:
    return folded(token)


def _names(each: Named) -> tuple[str, ...]:
    return (each.name, *each.spelled)


def _begins(typed: Words, name: Words) -> bool:
    """Whether each typed word begins a word of the name, in the name's order."""
    rest = iter(name)
    return all(any(word.startswith(part) for word in rest) for part in typed)


def _holds(typed: Words, name: Words) -> bool:
    rest = iter(name)
    return all(part in rest for part in typed)


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody named in a sentence, from the word at ``first`` to before that at ``last``."""

    who: Who | None  # None: told by nobody alone
    first: int
    last: int


@dataclass(slots=True)
class Names:
    """Names to be found in sentences: of people at hand also parts of them, of all others whole.

    ``bodies`` are short names (``AU``), ``words`` names of no person in small letters
    (``sekretariatet``), both as they print.
    """

    near: Sequence[Named] = ()
    far: Sequence[Named] = ()
    bodies: Sequence[str] = ()
    words: Sequence[str] = ()
    _firsts: set[Words] = field(default_factory=set["Words"], init=False)
    _exact: dict[str, Who | None] = field(default_factory=dict["str", "Who | None"], init=False)
    _whole: dict[Words, Who | None] = field(default_factory=dict["Words", "Who | None"], init=False)
    _parts: dict[Words, Who | None] = field(default_factory=dict["Words", "Who | None"], init=False)

    def __post_init__(self) -> None:
        """Gather what each spelling tells; what tells two tells none."""
        self._whole = _told((words, each.who) for each in self.near for words in _wholes(each))
        for each in self.far:
            for name in _names(each):
                if len(folded(name)) > 1:
                    self._whole.setdefault(folded(name), each.who)
        self._whole |= {folded(each): Who(as_=each[:1].upper() + each[1:]) for each in self.words}
        self._whole |= {folded(each): Who(as_=each) for each in self.bodies if len(each) > _SHORT}
        self._firsts = {key[:1] for key in self._whole}
        self._parts = _told((part, each.who) for each in self.near for part in _parts(each))
        self._exact = _told((letters, each.who) for each in self.near for letters in each.initials)
        self._exact |= {body: Who(as_=body) for body in self.bodies if body}

    def at(self, tokens: Sequence[str], first: int) -> Found | None:
        """Who is named by the words from ``first`` on, the longest name that there is."""
        token = tokens[first]
        begun = _words(token)
        if begun[:1] in self._firsts and (found := self._longest(tokens, first)) is not None:
            return found
        if token in self._exact:
            return Found(self._exact[token], first, first + 1)
        if token[:1].isupper() and begun in self._parts:
            return Found(self._parts[begun], first, first + 1)
        return None

    def _longest(self, tokens: Sequence[str], first: int) -> Found | None:
        words = [_words(token) for token in tokens[first : first + MOST_WORDS]]
        for count in range(len(words), 0, -1):
            key = tuple(word for each in words[:count] for word in each)
            if all(words[:count]) and key in self._whole:
                return Found(self._whole[key], first, first + count)
        return None


def _wholes(each: Named) -> Iterator[Words]:
    """The names of somebody, and the last name behind the first one's letter."""
    yield from map(folded, _names(each))
    words = folded(each.name)
    if len(words) > 1:
        yield (words[0][0], words[-1])


def _parts(each: Named) -> Iterator[Words]:
    """Each name of somebody who has several."""
    tokens = each.name.split()
    yield from (folded(token) for token in (tokens if len(tokens) > 1 else ()))


def _told(pairs: Iterable[tuple[Key, Who]]) -> dict[Key, Who | None]:
    gathered: dict[Key, set[Who]] = defaultdict(set)
    for key, who in pairs:
        if key:
            gathered[key].add(who)
    return {key: next(iter(whos)) if len(whos) == 1 else None for key, whos in gathered.items()}
