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
    that no font has are printed as boxes; in the last source all that no shipped font has.
    """
    told = f"{literal(_json(looks))}\n{literal(_json(given))}"
    if odd := strange(told, folder):
        families, none = others(odd, folder)
        if families:
            yield Source(_main(_boxed(told, none), families), every(folder))
    yield Source(_main(_boxed(told, odd), []), shipped(folder))


def _boxed(told: str, odd: frozenset[str]) -> str:
    """The text with a box for each of those letters, and nothing for what only chooses a letter's form."""
    if not odd:
        return told  # going through a long text takes its time
    return told.translate({ord(each): "" if unicodedata.category(each) == "Mn" else STAND_IN for each in odd})


def _main(told: str, families: list[str]) -> bytes:
    looks, given = told.split("\n")
    return (
        '#import "/document.typ": show-document\n'
        f"#show-document(bytes({looks}), bytes({given}), bytes({literal(_json(families))}))\n"
    ).encode()


def literal(text: str) -> str:
    """Any text without lone surrogates as a string literal of typst, on one line."""
    text = text.replace("\\", "\\\\").replace('"', '\\"')  # many times faster than a table
    return '"' + text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"'


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, check_circular=False, separators=(",", ":"))
