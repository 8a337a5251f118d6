"""Two versions of a document against each other, word by word.

Both are what is read, a paragraph a line. Lines that are the same in both are anchors; between them
lines that are much alike are taken for one that was changed. Blanks do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto

from hfdesk.domain.comparing import likely

_WORDS = re.compile(r"\w+\s*|[^\w\s]\s*|^\s+")

MANY_LINES = 3_000
"""Of texts of more lines, those that stand in them often are no anchors."""

MANY_WORDS = 3_000
"""A line of more words is told as struck and new, and not word by word."""


class How(Enum):
    """Whether words stand in both versions, in the older alone or in the newer alone."""

    SAME = auto()
    GONE = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """Words that became the same thing."""

    how: How
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: what it was and what it is, in reading order."""

    runs: tuple[Run, ...]

    @property
    def is_changed(self) -> bool:
        """Whether it is otherwise in one of them."""
        return any(run.how is not How.SAME for run in self.runs)

    def words(self, how: How) -> str:
        """What is struck, or what is new, its pieces parted by dots."""
        return " … ".join(run.text.strip() for run in self.runs if run.how is how)


def versions(before: str, after: str) -> tuple[Line, ...]:
    """The lines of both versions in the order of the newer one; what is gone stands where it was."""
    old, new = before.splitlines(), after.splitlines()
    keys = [" ".join(line.split()) for line in old], [" ".join(line.split()) for line in new]
    matcher = SequenceMatcher(None, *keys, autojunk=max(len(old), len(new)) > MANY_LINES)
    found: list[Line] = []
    for tag, one, two, three, four in matcher.get_opcodes():
        if tag == "equal":
            found += [_whole(How.SAME, line) for line in new[three:four]]
        else:
            found += _between(old[one:two], new[three:four])
    return tuple(line for line in found if line.runs)


def _whole(how: How, line: str) -> Line:
    return Line((Run(how, line),) if line.strip() else ())


def _between(old: Sequence[str], new: Sequence[str]) -> Iterator[Line]:
    """What stands between two anchors: the lines that are alike word by word, the others whole."""
    above, below = 0, 0
    for one, two in (*_pairs(old, new), (len(old), len(new))):
        yield from (_whole(How.GONE, line) for line in old[above:one])
        yield from (_whole(How.NEW, line) for line in new[below:two])
        if one < len(old):
            yield Line(tuple(_runs(old[one], new[two])))
        above, below = one + 1, two + 1


def _pairs(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The lines that are one another changed, the likest first to be chosen; they do not cross."""
    found: list[tuple[int, int]] = []
    words = [line.casefold().split() for line in old], [line.casefold().split() for line in new]
    for one, two in likely(*words):
        if all((one < first) == (two < second) and one != first and two != second for first, second in found):
            found.append((one, two))
    return sorted(found)


def _runs(before: str, after: str) -> Iterator[Run]:
    """The words of two lines that are alike."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if max(len(old), len(new)) > MANY_WORDS:
        yield from (Run(How.GONE, before), Run(How.NEW, after))
        return
    matcher = SequenceMatcher(
        None, [word.strip() for word in old], [word.strip() for word in new], autojunk=False
    )
    one_blank = two_blank = ""
    for tag, one, two, three, four in matcher.get_opcodes():
        if tag == "equal":
            same, one_blank, two_blank = _shared("".join(new[three:four]), old[two - 1], new[four - 1])
            yield Run(How.SAME, same)
            continue
        gone, come = one_blank + "".join(old[one:two]), two_blank + "".join(new[three:four])
        yield from (Run(how, text) for how, text in ((How.GONE, gone), (How.NEW, come)) if text)
        one_blank = two_blank = ""


def _shared(text: str, old: str, new: str) -> tuple[str, str, str]:
    """What both have, and the blanks behind it in the older and the newer where they differ."""
    one, two = old[len(old.rstrip()) :], new[len(new.rstrip()) :]
    return (text, "", "") if bool(one) == bool(two) else (text.rstrip(), one, two)
