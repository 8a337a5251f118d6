"""Standard phrases by situation (``resources/phrases/*.toml``): what secretariats write."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from hfdesk.domain.values import Language
from hfdesk.system.assets import asset

_SLOT = re.compile(r"⟨([^⟨⟩]*)⟩")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to say something.

    ``situation`` is the same in every language (``decision.postpone``), ``title`` its name
    in this one, ``use`` the field where the phrase belongs (``decision``, ``discussion`` …).
    """

    situation: str
    use: str
    title: str
    text: str

    @property
    def slots(self) -> tuple[str, ...]:
        """What is to be filled in, in order, as ``⟨…⟩`` names it."""
        return tuple(_SLOT.findall(self.text))

    def filled(self, values: Mapping[str, str]) -> str:
        """The text with the slots that ``values`` names filled in; the others stay."""
        return _SLOT.sub(lambda slot: values.get(slot[1], slot[0]), self.text)


@cache
def phrases(language: Language) -> tuple[Phrase, ...]:
    """The phrases of a language in the file's order; none where there is no file of it."""
    path = asset(f"resources/phrases/{language.value}.toml")
    if not path.is_file():
        return ()
    return tuple(
        Phrase(each["situation"], each["use"], each["title"], text)
        for each in tomllib.loads(path.read_text("utf-8"))["phrases"]
        for text in each["texts"]
    )
