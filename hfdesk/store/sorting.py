"""Norwegian alphabetical order as a text that any database sorts rightly."""

from __future__ import annotations

import unicodedata

from hfdesk.domain.text import clean

WORDS, LETTERS = 16, 80
"""How many words are sought, and how many letters of each: a query of thousands is none that SQLite takes."""

_LAST = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})


def sort_key(text: str) -> str:
    """A text whose byte order is the Norwegian order of ``text``: … z æ ø å, case aside.

    ``aa`` sorts as ``å`` and other accents are dropped, as the Norwegian locale of the
    Unicode Collation Algorithm has it on its first level.
    """
    folded = unicodedata.normalize("NFC", text).casefold().replace("aa", "å").translate(_LAST)
    return "".join(mark for mark in unicodedata.normalize("NFD", folded) if not unicodedata.combining(mark))


def sought(typed: str) -> list[str]:
    """The words of what was typed to search by: whatever it is, a query can be made of them."""
    return [word[:LETTERS] for word in clean(typed[: 4 * WORDS * LETTERS]).split()[:WORDS]]
