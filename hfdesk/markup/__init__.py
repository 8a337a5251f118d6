"""Rich text to and from the hfdesk package's Markdown subset.

    read("**Vedtak:** enstemmig") -> RichText
    write(rich) -> str

``read`` never fails and loses no word: what is not in the subset is text as it was
written. ``read(write(x)) == normal(x)`` for any rich text ``x``.
"""

from hfdesk.domain.text import clean
from hfdesk.markup.reader import read
from hfdesk.markup.writer import write

__all__ = ["clean", "read", "write"]
