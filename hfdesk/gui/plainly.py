"""A user's words where Qt reads marks: tooltips and names of buttons and menus. Light."""

from __future__ import annotations

import re
from html import escape

#: By what Qt takes a text for one with marks.
_MARKED = re.compile("<|&lt")


def tip(text: str) -> str:
    """A tooltip that shows the words as they are: what looks like marks of rich text is no marks."""
    return f"<div style='white-space: pre-wrap'>{escape(text)}</div>" if _MARKED.search(text) else text


def named(text: str) -> str:
    """The words on a button or in a menu, where a lone ``&`` would underline what follows it."""
    return text.replace("&", "&&")
