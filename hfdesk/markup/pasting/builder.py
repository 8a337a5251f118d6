"""From the tokens of a page to blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from hfdesk.markup.pasting import elements, links, words
from hfdesk.markup.pasting.elements import Element
from hfdesk.markup.pasting.flow import Flow, Format
from hfdesk.markup.pasting.lists import LONGEST_LABEL, Item
from hfdesk.markup.pasting.report import Tally
from hfdesk.markup.pasting.styles import Sheet
from hfdesk.markup.pasting.tables import Cell, Draft
from hfdesk.markup.pasting.tokens import Kind, Tag, Token, number, tokens, unescaped

_BOX = re.compile(r"<v:textbox(?=[\s>])[^>]*+>", re.IGNORECASE)
_BOX_END = re.compile(r"</v:textbox", re.IGNORECASE)
#: Tables in tables go so deep; deeper ones are rows of the one around.
_DEEPEST_TABLE = 8


class Builder:
    """Takes tokens, gives blocks in their places; counts in ``tally`` what it leaves out."""

    def __init__(self, sheet: Sheet, tally: Tally) -> None:
        self.sheet = sheet
        self.tally = tally
        #: The page, and the open cells and pictures, each in the one before.
        self.flows = [Flow(Format())]
        #: Where words go that come now, the last of them.
        self.flow = self.flows[0]
        #: What is open of ``[if …]``.
        self.conditions: list[str] = []
        #: The text boxes of a drawing, until it shows whether its picture holds their words.
        self.boxes: list[str] = []
        self.known: dict[Tag, Element] = {}
        self.formats: dict[tuple[Element, Format], Format] = {}

    def _push(self, flow: Flow) -> None:
        self.flows.append(flow)
        self.flow = flow

    def take(self, page: Iterable[Token]) -> None:
        """Read some tokens."""
        for kind, text, tag in page:
            if kind is Kind.TEXT:
                self._text(text)
            elif tag:
                self._start(tag)
            elif kind is Kind.END:
                self._end(text)
            else:
                self._comment(text)

    def finish(self) -> list[Item]:
        """All of the page's blocks."""
        while len(self.flows) > 1:
            self._close()
        self._put_boxes()
        self._end_table()
        return self.flow.finish()

    def _text(self, raw: str) -> None:
        flow, format = self.flow, self.flow.format
        if format.dropped or (flow.blank and raw.isspace() and not format.pre):
            return
        text = words.seen(unescaped(raw))
        if format.symbol:
            text = words.sign(text, format.symbol)
        if format.label or (self.conditions and self.conditions[-1] == "lists"):
            flow.label = (flow.label + text)[: 2 * LONGEST_LABEL]
            return
        flow.add(text, format)
        if not text.isspace():
            self.tally.see(format)

    # Conditional comments, and the drawings in them

    def _comment(self, text: str) -> None:
        said = text[:60].replace(" ", "").lower().removeprefix("<!")
        if said.startswith("[endif]"):
            self._end_condition()
        elif said.startswith("[if") and text.endswith("[endif]"):
            if said.startswith("[ifgtevml"):
                self._drawing(text)
        elif said.startswith("[if!supportlists"):
            self.conditions.append("lists")
        elif said.startswith("[if"):
            self.conditions.append(self._open_picture() if said.startswith("[if!vml") else "")

    def _drawing(self, text: str) -> None:
        self._put_boxes()
        if self.flow.format.dropped or "<v:textbox" not in text:
            return
        self.boxes = [_BOX_END.split(each, maxsplit=1)[0] for each in _BOX.split(text)[1:]]
        self.tally.add("boxes", len(self.boxes))

    def _open_picture(self) -> str:
        """The picture of a drawing with boxes: what stands in it comes after the paragraph."""
        if not self.boxes:
            return ""
        self._push(Flow(Format(), beside=True))
        return "picture"

    def _end_condition(self) -> None:
        condition = self.conditions.pop() if self.conditions else ""
        while condition == "picture" and any(flow.beside for flow in self.flows):
            if self._close().beside:
                return

    def _put_boxes(self) -> None:
        """The words of boxes that are in no picture."""
        boxes, self.boxes = self.boxes, []
        for box in boxes:
            apart = Builder(self.sheet, self.tally)
            apart.take(tokens(box))
            self.flow.aside += apart.finish()

    def _close(self) -> Flow:
        """The innermost cell or picture ends, with what is open in it."""
        self._end_table()
        flow = self.flows.pop()
        self.flow = self.flows[-1]
        items = flow.finish()
        if flow.cell:
            flow.cell.items = items
        else:
            self.flow.aside += items
            self.boxes = [] if items else self.boxes
            self._put_boxes()
        return flow

    # Elements

    def _start(self, tag: Tag) -> None:
        format = self.flow.format
        if format.dropped:
            if not tag.void:
                self.flow.push(tag.name, format)
            return
        made = self.known.get(tag) or self._element(tag)
        if tag.name in elements.TABLE:
            self._start_of_table(made)
            return
        if tag.name in elements.BLOCKS:
            self._start_block(made)
        elif tag.void or tag.name in elements.PICTURES:
            self._start_void(made)
        if not tag.void:
            self._open(made)

    def _element(self, tag: Tag) -> Element:
        found = self.known[tag] = elements.element(tag, self.sheet.of(tag))
        return found

    def _open(self, made: Element) -> None:
        flow, after = self.flow, ""
        if made.counted:
            self.tally.add(made.counted)
        if made.name == "a":
            after = self._open_link(made.tag)
        elif made.style.gap and flow.setting.hanging and not flow.label:
            flow.take_label()
        flow.push(made.name, self._formatted(made), after)

    def _open_link(self, tag: Tag) -> str:
        """A link to be, or an anchor; what is to stand after it."""
        href = tag.get("href").strip()
        if href and not href.startswith("#") and not links.followed(href):
            self.tally.add("links")
        if elements.NOTE_SIGNS.isdisjoint(tag.classes):
            return ""
        self.flow.add("[", self.flow.format)
        return "]"

    def _formatted(self, made: Element) -> Format:
        key = made, self.flow.format
        found = self.formats.get(key)
        if found is None:
            found = self.formats[key] = elements.formatted(*key)
        return found

    def _end(self, name: str) -> None:
        flow = self.flow
        if flow.counts[name]:
            if name in elements.BLOCKS and not flow.format.dropped:
                flow.end()
            flow.pop(name)
        elif name in ("td", "th", "tr"):
            self._end_cell()
        elif name == "table":
            self._end_cell()
            self._end_table()

    def _start_void(self, made: Element) -> None:
        if made.name in elements.PICTURES:
            self._picture(made)
        elif made.name == "hr":
            self.flow.end()
        elif made.name == "br" and made.style.page_break:
            self.flow.end_words()
        elif made.name == "br":
            self.flow.line_break()

    def _picture(self, made: Element) -> None:
        """A picture is counted; an emoji is a word, and a dot that counts readers is nothing."""
        tag, said = made.tag, made.tag.get("alt").strip()
        if self.flow.format.label or "lists" in self.conditions[-1:] or made.style.hidden:
            return
        if 0 < len(said) <= 8 and not said.isascii() and not any(map(str.isalnum, said)):
            self._text(said)
        elif "1" not in (tag.get("width"), tag.get("height")):
            self.tally.add("pictures")

    def _start_block(self, made: Element) -> None:
        flow, tag = self.flow, made.tag
        if flow.counts["p"]:
            flow.end()
            flow.pop("p")
        if tag.name in ("ul", "ol"):
            flow.open_list(made.mark, number(tag.get("start"), 1))
        elif tag.name == "li":
            level = number(tag.get("data-aria-level") or tag.get("aria-level"), 0)
            flow.open_point(made.mark, number(tag.get("value"), -1), level)
        else:
            flow.end()
        flow.setting = made.setting

    # Tables

    def _start_of_table(self, made: Element) -> None:
        if made.name == "table":
            if len(self.flows) <= _DEEPEST_TABLE:
                self._end_table()
                self.flow.end_words()
                self.flow.table = Draft()
            return
        table = self._table()
        if made.name == "tr":
            table.open_row()
        elif made.name in ("td", "th"):
            self._open_cell(table, made)
        else:
            table.head = made.name == "thead"

    def _table(self) -> Draft:
        """The table that is open, no cell in it; of Excel's there may be the rows alone."""
        self._end_cell()
        flow = self.flow
        if not flow.table:
            flow.end_words()
            flow.table = Draft()
        return flow.table

    def _open_cell(self, table: Draft, made: Element) -> None:
        across, down = (_span(made.tag.get(each)) for each in ("colspan", "rowspan"))
        cell = Cell([], across, down, made.name == "th" or table.head)
        if across > 1 or down > 1:
            self.tally.add("merged")
        table.add(cell)
        self._push(Flow(self._formatted(made), cell=cell))

    def _end_cell(self) -> None:
        if self.flow.cell and not self.flow.table:
            self._close()

    def _end_table(self) -> None:
        flow = self.flow
        if flow.table:
            table, flow.table = flow.table, None
            flow.end_words()
            flow.put_all(table.items())


def _span(said: str) -> int:
    """Over how many columns or rows a cell goes."""
    return min(max(number(said, 1), 1), 1000) if said else 1
