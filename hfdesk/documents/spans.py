"""Spans as every writer prints them: clean text, single spaces, links that say where."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from urllib.parse import quote, urlsplit

from hfdesk.documents.model import Span
from hfdesk.documents.spacing import held
from hfdesk.domain.text import without_unseen

BULLET = re.compile(r"[•▪–*-][^\S\n]+(?=\S)")
"""A bullet that was typed at the front of a line."""

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LOOSE_HYPHEN = re.compile("(?<![^\\W\\d_])\u00ad|\u00ad(?![^\\W\\d_])")
_BREAKS = re.compile("\r\n?|[\u2028\u2029]")
_BLANKS = re.compile("[ \t]+")
_AROUND_BREAK = re.compile(r"[^\S\n]*\n[^\S\n]*")
_LINE_START = re.compile(r"^[^\S\n]+")
_SAYS_NOTHING = re.compile(r"\s*(her|link|lenke|here)\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"\s*https?://\S+\s*")
_MAIL = re.compile(r"[\w.+'-]+@[\w-]+(\.[\w-]+)+", re.ASCII)
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?", re.ASCII)
_LONE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")


def printable(text: str) -> str:
    """The text without what XML cannot hold and nobody sees; a tab as a space, a break as a line feed.

    A soft hyphen stays between two letters.
    """
    text = _BLANKS.sub(" ", without_unseen(_UNPRINTABLE.sub("", _BREAKS.sub("\n", text))))
    return _LOOSE_HYPHEN.sub("", text) if "\u00ad" in text else text


def _nowhere(_: str) -> bool:
    return False


def tidy_spans(spans: tuple[Span, ...], leads: Callable[[str], bool] = _nowhere) -> tuple[Span, ...]:
    """The spans of one paragraph, without spaces at its ends or more than one in a row.

    A link that only says "her" gets its host in brackets, a bare address is no link,
    nor is a target that is not http, https or mailto, or an anchor that ``leads`` nowhere.
    Words that belong together are held together by hard spaces.
    """
    tidied = spans if _is_tidy(spans) else tuple(_trimmed(_spaced(spans)))
    for span in tidied:
        if span.link:
            tidied = tuple(_linked(tidied, leads))
            break
    return held(tidied)


def words_of(spans: Iterable[Span]) -> str:
    """The words of spans."""
    return "".join([span.text for span in spans])


def unmarked(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans without bullets that were typed before them: a heading has none."""
    while mark := BULLET.match(words_of(spans)):
        spans = without(spans, mark.end())
    return spans


def without(spans: tuple[Span, ...], length: int) -> tuple[Span, ...]:
    """The spans without their first characters."""
    out: list[Span] = []
    for span in spans:
        if len(span.text) > length:
            out.append(replace(span, text=span.text[length:]))
        length = max(0, length - len(span.text))
    return tuple(out)


def target(link: str) -> str:
    """The address as a URI that a package may hold, or ``""`` where it may not be one."""
    try:
        return _target(link.strip())
    except (ValueError, UnicodeError):
        return ""


def _is_tidy(spans: tuple[Span, ...]) -> bool:
    """Nearly every paragraph is; the long way is for the others."""
    if len(spans) == 1:
        words = spans[0].text
    else:
        texts = [span.text for span in spans]
        if not all(texts):
            return False
        words = "".join(texts)
    return words != "" and words.isprintable() and "  " not in words and words[0] != " " != words[-1]


def _spaced(spans: Iterable[Span]) -> list[Span]:
    out: list[Span] = []
    end = "\n"
    for span in spans:
        text = _AROUND_BREAK.sub("\n", printable(span.text))
        if end in " \n":
            text = text.lstrip("\n ") if not out else _after(end, text)
        if not text:
            continue
        if text[0] == "\n" and end == " ":
            out[-1] = replace(out[-1], text=out[-1].text.removesuffix(" "))
        out.append(span if text == span.text else replace(span, text=text))
        end = text[-1]
    return [span for span in out if span.text]


def _after(end: str, text: str) -> str:
    """The text without the blanks that do not stand behind a space or at a line's start."""
    return text.removeprefix(" ") if end == " " else _LINE_START.sub("", text)


def _trimmed(spans: list[Span]) -> list[Span]:
    while spans and (text := spans[-1].text.rstrip()) != spans[-1].text:
        spans[-1:] = [replace(spans[-1], text=text)] if text else []
    while spans and (text := spans[0].text.lstrip()) != spans[0].text:
        spans[:1] = [replace(spans[0], text=text)] if text else []
    return spans


def _linked(spans: tuple[Span, ...], leads: Callable[[str], bool]) -> Iterator[Span]:
    for link, found in groupby(spans, lambda span: span.link):
        group = list(found)
        if not link or (link[0] == "#" and leads(link[1:])):
            yield from group
        else:
            yield from _link(link, group)


def _link(link: str, spans: list[Span]) -> Iterable[Span]:
    words = "".join(span.text for span in spans).replace("\n", "").replace("\u00ad", "")
    uri = target(link)
    if not uri or not words.strip() or _ADDRESS.fullmatch(words):
        return (replace(span, link="") for span in spans)
    if _SAYS_NOTHING.fullmatch(words):
        last = spans[-1]
        spans[-1] = replace(last, text=f"{last.text.rstrip()} ({_place(uri)})")
    return (replace(span, link=uri) for span in spans)


def _place(uri: str) -> str:
    """Where a link leads, in a word: the host, or the address of a mail."""
    parts = urlsplit(uri)
    return (parts.hostname or parts.path).removeprefix("www.")


def _target(link: str) -> str:
    parts = urlsplit(link)
    if parts.scheme == "mailto":
        return f"mailto:{parts.path}" if _MAIL.fullmatch(parts.path) else ""
    host = (parts.hostname or "").encode("idna").decode("ascii")
    if parts.scheme not in ("http", "https") or not _HOST.fullmatch(host):
        return ""
    port = f":{parts.port}" if parts.port else ""
    rest = link[link.index("//") + 2 + len(parts.netloc) :]
    safe = quote(_LONE_PERCENT.sub("%25", rest), safe="%/?#@!$&'()*+,;=:-._~")
    return f"{parts.scheme}://{host}{port}{safe if safe.startswith(('/', '?', '#')) else ''}"
