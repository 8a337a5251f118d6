"""What a text may hold at all."""

from __future__ import annotations

import re
import unicodedata

_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_NO_XML = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def without_controls(text: str) -> str:
    """``text`` with every kind of line end as a line feed, and nothing that XML cannot hold.

    Control characters other than line feed and tab, lone surrogates, U+FFFE and U+FFFF are
    dropped.
    """
    return _NO_XML.sub("", _LINE_END.sub("\n", text))


def clean(text: str) -> str:
    """:func:`without_controls`, in Unicode's NFC, so that equal words are equal texts."""
    return unicodedata.normalize("NFC", without_controls(text))
