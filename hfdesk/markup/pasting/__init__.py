"""From what other programs put on the clipboard to rich text.

    pasted(html) -> Pasted(text: RichText, left_out: Left)
    from_plain(text) -> RichText

Word, Outlook, Teams, Excel, LibreOffice and the web each say the same in their own way. What
the format has a mark for is kept, of all else the words; nothing is ever fetched. The time is
in proportion to the page's length, however it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from hfdesk.domain.normal import normal
from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import Heading, RichText
from hfdesk.markup.pasting.builder import Builder
from hfdesk.markup.pasting.lists import Item, assembled
from hfdesk.markup.pasting.plain import from_plain
from hfdesk.markup.pasting.report import Left, Tally
from hfdesk.markup.pasting.styles import Sheet
from hfdesk.markup.pasting.tokens import tokens

__all__ = ["LONGEST", "Left", "Pasted", "from_plain", "pasted"]

#: The longest page that is read, in characters.
LONGEST = 20_000_000
#: What Windows puts before a page: where in it the selected part is, in bytes.
_HEADER = re.compile(r"\s*+Version:[0-9.]{1,9}\s++StartHTML:[^<]*+", re.IGNORECASE)
_START = re.compile(r"<!--\s{0,9}StartFragment\s{0,9}-->")
_END = re.compile(r"<!--\s{0,9}EndFragment\s{0,9}-->")
_OFFSETS = re.compile(r"StartFragment:0*([0-9]{1,9})\s+EndFragment:0*([0-9]{1,9})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was on the clipboard: the text in normal form, and what is not in it."""

    text: RichText
    left_out: Left


def pasted(html: str) -> Pasted:
    """The rich text of a page, or of the part of it that was selected.

    Refuses a page that is longer than ``LONGEST``; any other text is read, well formed or not.
    """
    if len(html) > LONGEST:
        raise Refusal("paste.too_long", size=-(-len(html) // 1_000_000), limit=LONGEST // 1_000_000)
    tally = Tally()
    builder = Builder(Sheet(html), tally)
    builder.take(tokens(_fragment(html)))
    text = normal(RichText(assembled(_levelled(builder.finish()))))
    return Pasted(text, tally.left())


def _fragment(html: str) -> str:
    """The part that was selected."""
    header = _HEADER.match(html)
    start = _START.search(html, header.end() if header else 0)
    if start:
        *_, end = [len(html), *(each.start() for each in _END.finditer(html, start.end()))]
        return html[start.end() : end]
    if header and (found := _OFFSETS.search(header[0])):
        return html.encode("utf-8", "surrogatepass")[int(found[1]) : int(found[2])].decode("utf-8", "replace")
    return html[header.end() :] if header else html


def _levelled(items: Iterable[Item]) -> Iterator[Item]:
    """The highest headings that there are become those of the third level."""
    items = list(items)
    levels = [item.block.level for item in items if isinstance(item.block, Heading)]
    highest = min(levels, default=0)
    for item in items:
        if isinstance(item.block, Heading):
            yield replace(item, block=replace(item.block, level=3 if item.block.level == highest else 4))
        else:
            yield item
