"""Numbered and bulleted lists as Word's numbering: definitions and instances.

Each mark is one definition (``w:abstractNum``) of nine levels. A numbered list gets an
instance (``w:num``) of its own that begins at its start, so that no list goes on from
another; lists of bullets share one. A further paragraph of a point belongs to an instance
without marks, and so stands under the words of its point.
"""

from __future__ import annotations

from functools import cache

from hfdesk.domain.richtext import Mark

LEVELS = 9
INDENT = 357
"""Twips that a level is further in than the one above it (6.3 mm)."""

_FORMS = {
    Mark.BULLET: ("bullet", ""),
    Mark.NUMBER: ("decimal", "%{}."),
    Mark.NUMBER_PAREN: ("decimal", "%{})"),
    Mark.LETTER: ("lowerLetter", "%{}."),
    Mark.LETTER_PAREN: ("lowerLetter", "%{})"),
    None: ("none", ""),
}
_BULLETS = "•–▪"


class Numbering:
    """The definitions and instances that a body asks for, with ids above the template's."""

    def __init__(self, first_definition: int = 0, first_instance: int = 1) -> None:
        self._first = first_definition
        self._next = first_instance
        self._used: dict[Mark | None, int] = {}
        self._shared: dict[Mark | None, int] = {}
        self._instances: list[str] = []

    def instance(self, mark: Mark, level: int, start: int) -> int:
        """The id of the instance for a list at a level (0 to 8)."""
        if mark is Mark.BULLET:
            return self._share(mark)
        override = f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        return self._add(mark, override)

    def unmarked(self) -> int:
        """The id of the instance for further paragraphs of a point."""
        return self._share(None)

    def definitions(self) -> tuple[str, ...]:
        """The ``w:abstractNum`` elements as text."""
        return tuple(_definition(mark, number) for mark, number in self._used.items())

    def instances(self) -> tuple[str, ...]:
        """The ``w:num`` elements as text."""
        return tuple(self._instances)

    def _share(self, mark: Mark | None) -> int:
        if mark not in self._shared:
            self._shared[mark] = self._add(mark, "")
        return self._shared[mark]

    def _add(self, mark: Mark | None, override: str) -> int:
        definition = self._used.setdefault(mark, self._first + len(self._used))
        number = self._next
        self._next += 1
        self._instances.append(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{definition}"/>{override}</w:num>'
        )
        return number


@cache
def _definition(mark: Mark | None, number: int) -> str:
    place = list(_FORMS).index(mark) + 1
    levels = "".join(_level(mark, level) for level in range(LEVELS))
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="4F5D0A{place:02X}"/>'
        f'<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="4F5D1B{place:02X}"/>{levels}</w:abstractNum>'
    )


def _level(mark: Mark | None, level: int) -> str:
    form, words = _FORMS[mark]
    words = _BULLETS[level % 3] if mark is Mark.BULLET else words.format(level + 1)
    suffix = '<w:suff w:val="nothing"/>' if mark is None else ""
    hanging = "" if mark is None else f' w:hanging="{INDENT}"'
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{suffix}'
        f'<w:lvlText w:val="{words}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{INDENT * (level + 1)}"{hanging}/></w:pPr></w:lvl>'
    )
