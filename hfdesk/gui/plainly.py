"""A user's words on the border to Qt: where it reads marks, and what comes in as one line. Light."""

from __future__ import annotations

import re
from html import escape

from hfdesk.domain.text import clean

#: By what Qt takes a text for one with marks.
_MARKED = re.compile("<|&lt")


def tip(text: str) -> str:
    """A tooltip that shows the words as they are: what looks like marks of rich text is no marks."""
    return f"<div style='white-space: pre-wrap'>{escape(text)}</div>" if _MARKED.search(text) else text


def named(text: str) -> str:
    """The words on a button or in a menu, where a lone ``&`` would underline what follows it."""
    return text.replace("&", "&&")


def plain_line(text: str) -> str:
    """What was pasted, dropped or typed as one line: single blanks, nothing that turns or hides it."""
    return " ".join(clean(text).split())
