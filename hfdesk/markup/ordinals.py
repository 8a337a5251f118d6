"""The marks of points: ``-``, ``1.``, ``1)``, ``a.``, ``a)``, ``aa)``."""

from __future__ import annotations

from hfdesk.domain.richtext import Mark

#: The ordinal that CommonMark can still read, nine digits.
HIGHEST = 999_999_999


def letters(ordinal: int) -> str:
    """1 is ``a``, 26 is ``z``, 27 is ``aa``."""
    found = ""
    while ordinal > 0:
        ordinal, rest = divmod(ordinal - 1, 26)
        found = chr(ord("a") + rest) + found
    return found


def label(mark: Mark, ordinal: int) -> str:
    """The mark of the point with that ordinal, ``3.`` or ``c)``."""
    match mark:
        case Mark.BULLET:
            return "-"
        case Mark.NUMBER | Mark.NUMBER_PAREN:
            return f"{min(ordinal, HIGHEST)}{mark.value[1]}"
        case Mark.LETTER | Mark.LETTER_PAREN:
            return letters(ordinal) + mark.value[1]
