"""HTML as tokens, in one pass over the text and in time in proportion to its length.

The parsers at hand are not: the standard library's looks through the rest of the text at each
tag that is not closed, and those that build HTML5's tree through all that is open at each
block. A clipboard is filled by whoever wrote the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from html import unescape
from typing import NamedTuple

#: A tag as the standard reads it: what stands in quotes after ``=`` is not the end of it.
_TAG = re.compile(
    r"""<(?P<name>[a-zA-Z][^\s/>]*+)
    (?P<attributes>(?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+')?)*+)>""",
    re.VERBOSE,
)
_SHORT_TAG = re.compile(r"<(?P<name>[a-zA-Z][^\s/>]*+)(?P<attributes>[^>]*+)>")
_END = re.compile(r"</(?P<name>[a-zA-Z][^\s/>]*+)[^>]*+>")
_ATTRIBUTE = re.compile(
    r"""(?P<name>[^\s=/"'>]++)(?:\s*+=\s*+(?:"(?P<a>[^"]*+)"|'(?P<b>[^']*+)'|(?P<c>[^\s>]*+)))?+"""
)
_DIGITS = re.compile("[0-9]{1,9}")
_LONG_NUMBER = re.compile(r"&#(?:[0-9]{8,}+|[xX][0-9a-fA-F]{7,}+);?")
_VOID = frozenset(
    [
        "area",
        "base",
        "basefont",
        "bgsound",
        "br",
        "col",
        "embed",
        "frame",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
#: What is in these is no markup: all of it up to their end tag goes.
RAW = {
    name: re.compile(f"</{name}(?=[\\s/>])[^>]*+>?", re.IGNORECASE) for name in ("script", "style", "title")
}
#: The longest tag that is kept to be met again, in characters.
_LONGEST_KEPT = 1000


class Kind(Enum):
    """What a token is."""

    TEXT = 1
    START = 2
    END = 3
    COMMENT = 4


@dataclass(frozen=True, slots=True, eq=False)
class Tag:
    """A start tag: its name in small letters, and its attributes as text.

    A page writes the same tag many times: equal ones are mostly one and the same.
    """

    name: str
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    void: bool = False

    def get(self, name: str) -> str:
        """An attribute's value, ``""`` where there is none."""
        return self.attributes.get(name, "")

    @property
    def classes(self) -> list[str]:
        """The names in ``class``."""
        return self.get("class").split()


class Token(NamedTuple):
    """A piece of the page. ``text`` is the words as written, an end tag's name or a comment."""

    kind: Kind
    text: str = ""
    tag: Tag | None = None


def unescaped(raw: str) -> str:
    """``raw`` with its entities as the characters that they stand for."""
    return unescape(_LONG_NUMBER.sub("\ufffd", raw)) if "&" in raw else raw


def tokens(html: str) -> Iterator[Token]:
    """The tokens of a page in their order. Never fails."""
    return _Scanner(html).run()


class _Scanner:
    def __init__(self, html: str) -> None:
        self.html = html
        self.last = html.rfind(">")
        self.last_comment = html.rfind("-->")
        self.pattern = _TAG
        #: Tags as they were met, with their tokens: a page writes the same ones over and over.
        self.known: dict[str, Token] = {}

    def run(self) -> Iterator[Token]:
        at, html, known = 0, self.html, self.known
        while at <= self.last:
            start = html.find("<", at, self.last)
            if start < 0:
                break
            if start > at:
                yield Token(Kind.TEXT, html[at:start])
            at = html.find(">", start, start + _LONGEST_KEPT) + 1
            token = known.get(html[start:at])
            if token is None:
                token, at = self.token(start)
            yield token
            if token.tag and token.tag.name in RAW:
                end = RAW[token.tag.name].search(html, at)
                yield Token(Kind.END, token.tag.name)
                at = end.end() if end else len(html)
        if at < len(html):
            yield Token(Kind.TEXT, html[at:])

    def token(self, at: int) -> tuple[Token, int]:
        """What stands at a ``<``, and where it ends; a lone one is text."""
        following = self.html[at + 1 : at + 2]
        if following.isascii() and following.isalpha():
            found = self.start(at)
            return self.kept(found, Token(Kind.START, "", _tag(found["name"].lower(), found["attributes"])))
        if following == "/" and (found := _END.match(self.html, at)):
            return self.kept(found, Token(Kind.END, found["name"].lower()))
        if following in ("!", "?", "/"):
            return self.comment(at)
        return Token(Kind.TEXT, "<"), at + 1

    def start(self, at: int) -> re.Match[str]:
        found = self.pattern.match(self.html, at)
        if not found:
            # A quote is not closed up to the end of the page: from here on quotes mean nothing.
            self.pattern = _SHORT_TAG
            found = _SHORT_TAG.match(self.html, at)
            assert found, "there is a > further on"
        return found

    def kept(self, found: re.Match[str], token: Token) -> tuple[Token, int]:
        if len(found[0]) <= _LONGEST_KEPT:
            self.known[found[0]] = token
        return token, found.end()

    def comment(self, at: int) -> tuple[Token, int]:
        html = self.html
        if html.startswith("<!--", at) and at + 4 <= self.last_comment:
            end = html.find("-->", at + 2)
            return Token(Kind.COMMENT, html[at + 4 : end].strip()), end + 3
        end = html.find(">", at)
        return Token(Kind.COMMENT, html[at + 2 : end].strip()), end + 1


def _tag(name: str, written: str) -> Tag:
    attributes: dict[str, str] = {}
    for each in _ATTRIBUTE.finditer(written):
        value = each["a"] or each["b"] or each["c"] or ""
        attributes.setdefault(each["name"].lower(), unescaped(value))
    closed = written.endswith("/") and ":" in name
    return Tag(name, attributes, closed or name in _VOID)


def number(text: str, default: int) -> int:
    """The number that an attribute holds."""
    return int(text) if _DIGITS.fullmatch(text) else default
