"""The source that typst compiles: a call with data. Nothing that a user wrote is markup in it."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hfdesk.documents.pdf.fonts import STAND_IN, every, others, shipped, strange

if TYPE_CHECKING:
    import typst  # noqa: TC004 -- an annotation that is never asked for


@dataclass(frozen=True)
class Source:
    """What typst compiles: the main file and the fonts for it."""

    main: bytes
    fonts: typst.Fonts


def sources(looks: Any, given: Any, folder: Path) -> Iterator[Source]:
    """The main file, looks and document as JSON in string literals; where it is refused, the next.

    The fonts are those of ``folder``, and the machine's too where letters need them. Letters
    that no font has are printed as boxes; in the next source all that no shipped font has, in the last
    also those that run to the left.
    """
    told = f"{literal(_json(looks))}\n{literal(_json(given))}"
    if odd := strange(told, folder):
        families, none = others(odd, folder)
        if families:
            yield Source(_main(_boxed(told, none), families), every(folder))
    yield Source(_main(_boxed(told, odd), []), shipped(folder))
    if leftward := _leftward(told):
        yield Source(_main(_boxed(told, odd | leftward), []), shipped(folder))


def _boxed(told: str, odd: frozenset[str]) -> str:
    """The text with a box for each of those letters, and nothing for what only chooses a letter's form."""
    if not odd:
        return told  # going through a long text takes its time
    return told.translate({ord(each): "" if unicodedata.category(each) == "Mn" else STAND_IN for each in odd})


def _leftward(told: str) -> frozenset[str]:
    """The letters that run from right to left."""
    return frozenset(each for each in set(told) if unicodedata.bidirectional(each) in ("R", "AL"))


_LEFTWARD = r"[\u{590}-\u{8ff}\u{fb1d}-\u{fdff}\u{fe70}-\u{feff}\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+"
_KERNED = f'#show regex("{_LEFTWARD}"): set text(kerning: true)\n'
"""Typst 0.15 panics where letters that run to the left are not kerned; Word kerns none."""


def _main(told: str, families: list[str]) -> bytes:
    looks, given = told.split("\n")
    kerned = _KERNED if _leftward(told) else ""
    return (
        f'#import "/document.typ": show-document\n{kerned}'
        f"#show-document(bytes({looks}), bytes({given}), bytes({literal(_json(families))}))\n"
    ).encode()


def literal(text: str) -> str:
    """Any text without lone surrogates as a string literal of typst, on one line."""
    text = text.replace("\\", "\\\\").replace('"', '\\"')  # many times faster than a table
    return '"' + text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"'


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, check_circular=False, separators=(",", ":"))
