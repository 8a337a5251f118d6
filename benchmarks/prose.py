"""Texts that do not repeat: packed, they shrink as Norwegian prose does, to about a third.

The sentences of :mod:`benchmarks.norwegian` are put together from whole phrases and shrink to a
tenth, which makes packing a Word file look cheaper than it is. Here the words are made of
syllables, some thousands of them, used as often as words are: few of them much, most of them once.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate
from random import Random

from benchmarks.archive20 import meeting_record
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import Block, Paragraph, Point, Points, RichText, Run
from hfdesk.domain.values import AgendaItem, Case

SMALL = [
    "og",
    "i",
    "på",
    "som",
    "til",
    "av",
    "at",
    "er",
    "det",
    "den",
    "skal",
    "vil",
    "kan",
    "har",
    "med",
    "ved",
    "om",
    "for",
    "en",
    "et",
    "de",
    "ikke",
    "fra",
    "eller",
    "men",
    "også",
    "etter",
    "over",
    "under",
    "mellom",
    "mot",
    "uten",
    "når",
    "der",
    "da",
    "så",
    "blir",
    "ble",
    "være",
    "må",
    "bør",
    "få",
]
ONSETS = [
    "b",
    "d",
    "f",
    "g",
    "h",
    "j",
    "k",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "sk",
    "st",
    "tr",
    "kr",
    "bl",
    "fr",
    "gr",
    "br",
    "pl",
    "sl",
    "sp",
    "kv",
    "sn",
    "dr",
]
VOWELS = ["a", "e", "i", "o", "u", "y", "æ", "ø", "å", "ei", "au", "ø", "e", "a", "e", "i"]
CODAS = ["", "", "", "n", "r", "l", "s", "t", "k", "m", "ng", "nd", "st", "rt", "ll", "tt", "d", "g", "lse"]
VOCABULARY = 9_000
SMALL_SHARE = 0.42


class Prose:
    """Writes sentences; the same seed writes the same."""

    def __init__(self, seed: int) -> None:
        self._chance = Random(seed)
        self._words = [self._word() for _ in range(VOCABULARY)]
        self._shares = list(accumulate(1 / (rank + 9) for rank in range(VOCABULARY)))
        self._small = list(accumulate(1 / (rank + 2) for rank in range(len(SMALL))))

    def title(self) -> str:
        """A title of a handful of words."""
        return self._said(self._chance.randrange(4, 9))

    def text(self, length: int) -> str:
        """Sentences of about so many characters."""
        out = self._sentence()
        while len(out) < length:
            out = f"{out} {self._sentence()}"
        return out

    def _sentence(self) -> str:
        count = self._chance.randrange(7, 22)
        end = f" {self._chance.randrange(2, 9_800)} {self._said(1).lower()}" if count < 9 else ""
        return f"{self._said(count)}{end}."

    def _said(self, count: int) -> str:
        pick, chance = self._chance.choices, self._chance
        words = [
            pick(SMALL, cum_weights=self._small)[0]
            if at and chance.random() < SMALL_SHARE
            else pick(self._words, cum_weights=self._shares)[0]
            for at in range(count)
        ]
        return f"{words[0][0].upper()}{words[0][1:]}{''.join(f' {word}' for word in words[1:])}"

    def _word(self) -> str:
        pick = self._chance.choice
        return "".join(
            pick(ONSETS) + pick(VOWELS) + pick(CODAS) for _ in range(self._chance.choice((1, 2, 2, 3, 3, 4)))
        )


def record(cases: int, seed: int = 1) -> MeetingRecord:
    """A meeting of that many cases, all its texts in words of their own."""
    made, prose = meeting_record(cases, seed), Prose(seed)
    treated = {id: _case(case, prose) for id, case in made.cases.items()}
    agenda = tuple(_item(item, treated, prose) for item in made.meeting.agenda)
    return replace(made, cases=treated, meeting=replace(made.meeting, agenda=agenda))


def _case(case: Case, prose: Prose) -> Case:
    return replace(
        case,
        title=prose.title(),
        proposal=_text(case.proposal, prose),
        sections=tuple(replace(one, text=_text(one.text, prose)) for one in case.sections),
        attachments=tuple(replace(one, title=prose.title()) for one in case.attachments),
    )


def _item(item: AgendaItem, cases: dict[str, Case], prose: Prose) -> AgendaItem:
    texts = {name: _text(getattr(item, name), prose) for name in ("discussion", "decision")}
    return replace(item, title=cases[item.case].title if item.case else item.title, **texts)


def _text(text: RichText, prose: Prose) -> RichText:
    return RichText(tuple(_block(block, prose) for block in text.blocks))


def _block(block: Block, prose: Prose) -> Block:
    match block:
        case Paragraph(runs=runs):
            return Paragraph(tuple(_run(run, prose) for run in runs))
        case Points(points=points):
            inner = (Point(tuple(_block(each, prose) for each in point.blocks)) for point in points)
            return replace(block, points=tuple(inner))
        case _:
            return block


def _run(run: Run, prose: Prose) -> Run:
    """A run as long as the one that it stands for; one in bold is a word or two."""
    return run if run.bold or run.italic else replace(run, text=prose.text(len(run.text)))
