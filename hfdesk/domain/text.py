"""What a text may hold at all."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Value = TypeVar("Value", bound="DataclassInstance")

_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_NO_XML = "\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff"
#: Turn the direction of what follows, or stand for nothing at all: a title that holds one reads
#: otherwise than it is, and two that look the same are not. Soft hyphens and the joiners of
#: scripts and emoji are none of these.
_UNSEEN = (
    "\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f"
)
_NOT_HELD = re.compile(f"[{_NO_XML}{_UNSEEN}]")
_NOT_SEEN = re.compile(f"[{_UNSEEN}]")


def without_controls(text: str) -> str:
    """``text`` with every kind of line end as a line feed, and nothing that XML cannot hold.

    Control characters other than line feed and tab, lone surrogates, U+FFFE and U+FFFF are
    dropped, and what is :func:`without_unseen`.
    """
    return _NOT_HELD.sub("", _LINE_END.sub("\n", text))


def held(text: str) -> str:
    """:func:`without_controls`; what is printable through and through comes back as it is, at once."""
    return text if text.isprintable() else without_controls(text)


def without_unseen(text: str) -> str:
    """``text`` without marks that nobody sees: of direction, byte order, spaces of no width."""
    return _NOT_SEEN.sub("", text)


def clean(text: str) -> str:
    """:func:`without_controls`, in Unicode's NFC, so that equal words are equal texts."""
    return unicodedata.normalize("NFC", without_controls(text))


def cleaned(value: Value) -> Value:
    """A value with its own texts :func:`clean`, without blanks around them."""
    held = {each.name: getattr(value, each.name) for each in dataclasses.fields(value)}
    texts = {name: text for name, text in held.items() if isinstance(text, str)}
    return dataclasses.replace(value, **{name: clean(text).strip() for name, text in texts.items()})
