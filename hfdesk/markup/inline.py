"""The inline rules of the subset: ``*``, ``**``, ``<u>``, links, escapes, line ends.

The rules of markdown-it that read the same as ours stay; those here differ from it: ``_``
is no mark, a link has no title, and each rule takes time in proportion to the text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, emphasis

from hfdesk.domain.normal import LONGEST_LINK, address

#: A row of more asterisks than this is text.
_LONGEST_ROW = 8
_BRACKET = re.compile(r"\\.|[\[\]]", re.DOTALL)
_INNER = r"(?:[^\s()\\]|\\\S)*+"
_TARGET = re.compile(
    rf"\(\s*+(?:<(?P<angle>(?:[^<>\\\n]|\\.)*+)>|(?P<bare>(?:[^\s()<\\]|(?<!\()<|\\\S|\({_INNER}\))++))\s*+\)"
)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


class _Link(NamedTuple):
    label_end: int
    end: int
    address: str


def add_rules(md: MarkdownIt) -> None:
    """Make ``md`` read the inline marks of the subset, and no others."""
    md.inline.terminator_re = re.compile(r"[\n*<\[\]\\]")
    for name, rule in (
        ("newline", _line_end),
        ("emphasis", _asterisks),
        ("link", _link),
        ("html_inline", _u),
    ):
        md.inline.ruler.at(name, rule)
    md.enable(["newline", "escape", "emphasis", "link", "html_inline"])


def _line_end(state: StateInline, silent: bool) -> bool:
    """A line end inside a paragraph is a blank."""
    if state.src[state.pos] != "\n":
        return False
    state.pending = state.pending.rstrip(" \t") + " "
    state.pos += 1
    while state.pos < state.posMax and state.src[state.pos] in " \t":
        state.pos += 1
    return True


def _asterisks(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "*":
        return False
    row = state.scanDelims(state.pos, True).length
    if row <= _LONGEST_ROW:
        return emphasis.tokenize(state, silent)
    state.append_pending("*" * row)
    state.pos += row
    return True


def _u(state: StateInline, silent: bool) -> bool:
    """A ``<u>`` or ``</u>``; whether it has a partner is seen later."""
    for tag in ("<u>", "</u>"):
        if state.src.startswith(tag, state.pos, state.posMax):
            state.push("u", "u", 0).content = tag
            state.pos += len(tag)
            return True
    return False


def _link(state: StateInline, silent: bool) -> bool:
    link = _links(state).get(state.pos)
    if link is None:
        return False
    end, state.posMax = state.posMax, link.label_end
    state.pos += 1
    state.push("link_open", "a", 1).meta["address"] = link.address
    state.md.inline.tokenize(state)
    state.push("link_close", "a", -1)
    state.pos, state.posMax = link.end, end
    return True


def _links(state: StateInline) -> dict[int, _Link]:
    """The links of a text by where they start, found once for each text."""
    known = state.env.get("links")
    if known is None or known[0] is not state.src:
        known = state.env["links"] = (state.src, _find_links(state.src))
    return known[1]


def _find_links(text: str) -> dict[int, _Link]:
    """CommonMark's way: of links in each other the innermost counts."""
    links: dict[int, _Link] = {}
    open_at: list[int] = []
    at = 0
    while found := _BRACKET.search(text, at):
        at = found.end()
        if found[0] == "[":
            open_at.append(found.start())
        elif found[0] == "]" and open_at:
            start = open_at.pop()
            if link := _target(text, start, found.start()):
                links[start] = link
                open_at.clear()
                at = link.end
    return links


def _target(text: str, start: int, label_end: int) -> _Link | None:
    found = _TARGET.match(text, label_end + 1, label_end + 2 * LONGEST_LINK + 10)
    if not found or not text[start + 1 : label_end].strip():
        return None
    link = address(_ESCAPED.sub(r"\1", found["angle"] or found["bare"] or ""))
    return _Link(label_end, found.end(), link) if link else None
