"""Rich text to and from the hfdesk package's Markdown subset.

    read("**Vedtak:** enstemmig") -> RichText
    write(rich) -> str
    pasted(html) -> Pasted, from_plain(text) -> RichText: from the clipboard

``read`` never fails and loses no word: what is not in the subset is text as it was
written. ``read(write(x)) == normal(x)`` for any rich text ``x``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hfdesk.domain.text import clean
from hfdesk.markup.reader import read
from hfdesk.markup.writer import write

if TYPE_CHECKING:
    from hfdesk.markup.pasting import Pasted, from_plain, pasted

__all__ = ["clean", "read", "write", "Pasted", "from_plain", "pasted"]


def __getattr__(name: str) -> object:
    """What the clipboard needs is imported when something is pasted, not at the start."""
    if name not in __all__:
        raise AttributeError(name)
    from hfdesk.markup import pasting

    return getattr(pasting, name)
