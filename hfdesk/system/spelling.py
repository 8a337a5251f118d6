"""Spelling by Hunspell: the dictionaries of this machine, the field's words, the user's own.

Dictionaries are not the program's: they come from the system or with the bundle, as files
``nb_NO.aff`` and ``nb_NO.dic``. Where a language has none, or Hunspell has no wheel (macOS on
Intel), :func:`speller` gives ``None`` and texts are not looked at.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from hfdesk.domain.problems import Problem
from hfdesk.system import files, paths
from hfdesk.system.assets import asset
from hfdesk.system.itself import itself

NAMES = {"nb": ("nb_NO",), "nn": ("nn_NO",), "en": ("en_GB", "en_US")}
"""The dictionaries of each language, the best first."""

OWN_WORDS = "words.txt"
_LARGEST = 4_000_000
"""Bytes of a list of words; a longer one is not read."""
_SYSTEM = ("/usr/share/hunspell", "/usr/share/myspell/dicts", "/Library/Spelling", "~/Library/Spelling")
_OFFICE = "LibreOffice/share/extensions/dict-{}"
_PART = 5
"""Letters of the shortest word that a compound may be made of. With 5 some 3 % of slips of the pen
pass as compounds, with 4 it would be 8 %; what real compounds it leaves out is half as much again."""


class Speller:
    """Tells which words a language does not know, and what they may be meant to be."""

    def __init__(self, hunspell: Any, words: Iterable[str]) -> None:
        self._hunspell = hunspell
        self._known: dict[str, bool] = {}
        self.learn(words)

    def learn(self, words: Iterable[str]) -> None:
        """Know these words from now on."""
        for word in words:
            with contextlib.suppress(UnicodeError):
                self._hunspell.add(word)
        self._known.clear()

    def knows(self, word: str) -> bool:
        """Whether a word, or a compound of words, is known."""
        if word not in self._known:
            self._known[word] = self._spelled(word) or self._joined(word) or self._compound(word.lower())
        return self._known[word]

    def suggestions(self, word: str, limit: int = 6) -> list[str]:
        """What a word may be meant to be, the likeliest first."""
        try:
            return list(self._hunspell.suggest(word))[:limit]
        except UnicodeError:
            return []

    def _spelled(self, word: str) -> bool:
        try:
            return bool(self._hunspell.spell(word))
        except UnicodeError:  # a letter that the dictionary's encoding lacks
            return False

    def _joined(self, word: str) -> bool:
        """Words with a hyphen: each part a word, or a name in capitals."""
        parts = re.split(r"[\-\u2010\u2011]", word)
        return len(parts) > 1 and all(part.isupper() or self.knows(part) for part in parts)

    def _compound(self, word: str) -> bool:
        """Norwegian makes words of words, with ``s`` or ``e`` between or nothing."""
        for at in range(_PART, len(word) - _PART + 1):
            head, tail = word[:at], word[at:]
            bound = head[:-1] if head[-1] in "se" and len(head) > _PART else head
            if (self._spelled(head) or self._spelled(bound)) and self._spelled(tail):
                return True
        return False


def speller(language: str, own: Path | None = None) -> Speller | None:
    """The speller of a language (``nb``, ``nn``, ``en``), or ``None`` where there is none.

    ``own`` is the folder of the user's own words. Loading takes some 0.2 s and 30 MB: this is
    for a process of its own.
    """
    found = dictionary(language)
    if found is None:
        return None
    try:
        hunspell: Any = importlib.import_module("hunspell")
    except ImportError:
        return None
    made = hunspell.Hunspell(found.stem, hunspell_data_dir=str(found.parent))
    return Speller(made, (*field_words(language), *own_words(own)))


def dictionary(language: str) -> Path | None:
    """The ``.dic`` file of a language, where this machine has one with its ``.aff``."""
    for folder in _folders(language):
        for name in NAMES.get(language, ()):
            if (folder / f"{name}.dic").is_file() and (folder / f"{name}.aff").is_file():
                return folder / f"{name}.dic"
    return None


def _folders(language: str) -> Iterator[Path]:
    yield asset("dictionaries")
    yield paths.data() / "dictionaries"
    yield from (Path(each).expanduser() for each in _SYSTEM)
    office = _OFFICE.format("en" if language == "en" else "no")
    yield from (
        Path(top) / office for name in ("ProgramFiles", "ProgramW6432") if (top := os.environ.get(name))
    )


@cache
def field_words(language: str) -> tuple[str, ...]:
    """What secretariats write and dictionaries lack (``resources/spelling``)."""
    path = asset(f"resources/spelling/{language}.txt")
    return _lines(path)


def own_words(folder: Path | None = None) -> tuple[str, ...]:
    """The words that the user has taught the program."""
    return _lines((folder or paths.settings()) / OWN_WORDS)


def remember(word: str, folder: Path | None = None) -> None:
    """Keep a word as one of the user's own; where that cannot be done it holds for this time only."""
    folder = folder or paths.settings()
    if word in own_words(folder):
        return
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / OWN_WORDS).open("a", encoding="utf-8", newline="\n") as file:
            file.write(f"{word}\n")


def forget(words: Collection[str], folder: Path | None = None) -> None:
    """Let go of words that the user taught the program, where they are among them."""
    path, gone = (folder or paths.settings()) / OWN_WORDS, {word.casefold() for word in words}
    with contextlib.suppress(OSError, Problem):
        text = path.read_text(encoding="utf-8", errors="replace")
        kept = [line for line in text.splitlines() if line.strip().casefold() not in gone]
        if len(kept) < len(text.splitlines()):
            files.replace(path, "".join(f"{line}\n" for line in kept).encode())


def _lines(path: Path) -> tuple[str, ...]:
    try:
        text = files.read(path, _LARGEST).decode("utf-8", "replace")
    except (OSError, Problem):
        return ()
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


def command() -> list[str]:
    """How the process that spells is started: this program, with its own verb."""
    return [*itself(), "spelling"]
