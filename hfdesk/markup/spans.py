"""Runs as Markdown.

CommonMark reads an asterisk by its neighbours: ``**bold.**x`` is no bold. Where the
neighbours are wrong an empty ``<u></u>`` stands between; it reads as nothing here and
elsewhere. ``**`` and ``*`` never stand together, but for ``***`` around what is both from
end to end, so that no asterisk can find another partner than its own.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from hfdesk.domain.richtext import Run

#: Reads as nothing: keeps two lists apart, and an asterisk from what is beside it.
JOINT = "<u></u>"
_SPECIAL = re.compile(
    r"""\\(?=[!-/:-@\[-`{-~\n]|\Z)  # would escape what follows
    | (?<![ ])\* | \*(?![ ])        # an asterisk alone is itself
    | (?<![^\W_])_ | _(?![^\W_])    # so is one in a_b
    | <(?=[A-Za-z/!?]) | &(?=\#?\w+;) | \](?=\() | ~(?=~) | (?<=~)~""",
    re.VERBOSE,
)
_BRACKETS = re.compile(r"\\(?=[!-/:-@\[-`{-~\n]|\Z)|[\[\]*_`<&]")
_BARE = re.compile(r"[^\s()<>\\]+")
_PLAIN = re.compile(r"[^\\*_`<&\]~\n]*+\Z")


class _Piece(NamedTuple):
    """A piece of Markdown; ``turn`` is 1 for asterisks that open, -1 for those that close."""

    text: str
    turn: int = 0
    ends_label: bool = False


def spans(runs: Sequence[Run]) -> str:
    """The Markdown of some runs in normal form."""
    if len(runs) == 1 and _is_plain(runs[0]):
        return runs[0].text
    return _spans(tuple(runs))


@lru_cache(maxsize=4096)  # a text being typed is written again and again
def _spans(runs: tuple[Run, ...]) -> str:
    return "".join(_joined(list(_pieces(runs, frozenset()))))


def _is_plain(run: Run) -> bool:
    formatted = run.bold or run.italic or run.underline or run.link
    return not formatted and bool(_PLAIN.match(run.text))


def _wanted(run: Run) -> dict[str, str]:
    """The formats of a run, each with what it must be to go on in the next run."""
    formats = {"link": run.link, "u": run.underline, "**": run.bold, "*": run.italic}
    return {name: str(value) for name, value in formats.items() if value}


def _pieces(runs: Sequence[Run], inside: frozenset[str]) -> Iterator[_Piece]:
    at = 0
    while at < len(runs):
        lengths = _lengths(runs, at, inside)
        if not lengths:
            yield _Piece(_escaped(runs[at].text, in_link="link" in inside))
            at += 1
            continue
        longest = max(lengths.values())
        names = [name for name, length in lengths.items() if length == longest]
        name = "***" if {"**", "*"} <= set(names) else names[0]
        inner = list(_pieces(runs[at : at + longest], inside | ({"**", "*"} if name == "***" else {name})))
        yield from _wrapped(name, inner, runs[at].link)
        at += longest


def _lengths(runs: Sequence[Run], at: int, inside: frozenset[str]) -> dict[str, int]:
    """For each format that begins with a run, over how many runs it goes on.

    No other format ends inside a link: a part of its label may be blank, and would not read
    as a link.
    """
    lengths: dict[str, int] = {}
    for name, value in _wanted(runs[at]).items():
        if name not in inside:
            end = at + 1
            while end < len(runs) and _wanted(runs[end]).get(name) == value:
                end += 1
            while name != "link" and "link" not in inside and end > at and _is_in_link(runs, end):
                end -= 1
            lengths[name] = end - at
    return {name: length for name, length in lengths.items() if length}


def _is_in_link(runs: Sequence[Run], at: int) -> bool:
    return at < len(runs) and bool(runs[at].link) and runs[at].link == runs[at - 1].link


def _wrapped(name: str, inner: list[_Piece], link: str) -> Iterator[_Piece]:
    match name:
        case "link":
            yield _Piece("[")
            yield from inner
            yield _Piece(f"]({_target(link)})", ends_label=True)
        case "u":
            yield _Piece("<u>")
            yield from inner
            yield _Piece("</u>")
        case _:
            yield _Piece(name, 1)
            yield from inner
            yield _Piece(name, -1)


def _target(link: str) -> str:
    if _BARE.fullmatch(link):
        return link
    return "<" + re.sub(r"([\\<>])", r"\\\1", link) + ">"


def _escaped(text: str, *, in_link: bool) -> str:
    special = _BRACKETS if in_link else _SPECIAL
    text = special.sub(r"\\\g<0>", text)
    if not in_link and text.count("`") > 1:
        text = text.replace("`", r"\`")
    return text.replace("\n", "\\\n")


def _joined(pieces: list[_Piece]) -> Iterator[str]:
    """The pieces, with joints where asterisks need them."""
    last = " "
    for at, piece in enumerate(pieces):
        following = pieces[at + 1] if at + 1 < len(pieces) else _Piece(" ")
        text = piece.text
        if piece.turn:
            text = _with_joints(piece, last, following)
        elif piece.text == "[" and last == "!":
            text = "<u></u>["
        yield text
        last = text[-1]


def _with_joints(piece: _Piece, last: str, following: _Piece) -> str:
    after = JOINT if following.turn or (piece.turn > 0 and _is_blank(following)) else ""
    before = JOINT if piece.turn < 0 and last.isspace() else ""
    if piece.turn > 0 and _is_punctuation((after or following.text)[0]) and _is_letter(last):
        before = JOINT
    if piece.turn < 0 and not after and _is_punctuation((before or last)[-1]) and _follows_letter(following):
        after = JOINT
    return before + piece.text + after


def _is_blank(piece: _Piece) -> bool:
    return piece.ends_label or piece.text[0].isspace()


def _follows_letter(piece: _Piece) -> bool:
    return not piece.ends_label and _is_letter(piece.text[0])


def _is_letter(char: str) -> bool:
    """Neither blank nor punctuation, as CommonMark has it."""
    return not char.isspace() and not _is_punctuation(char)


def _is_punctuation(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"
