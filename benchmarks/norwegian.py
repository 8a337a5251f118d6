"""Minutes in Norwegian, made from word lists: believable, and no two texts the same."""

from __future__ import annotations

import tomllib
from pathlib import Path
from random import Random

from hfdesk.domain.richtext import Block, Mark, Paragraph, Point, Points, RichText, Run

WORDS: dict[str, list[str]] = tomllib.loads(Path(__file__).with_name("words.toml").read_text("utf-8"))


class Pen:
    """Writes texts; the same seed writes the same."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)

    def pick(self, name: str) -> str:
        """A word of that list."""
        return self.chance.choice(WORDS[name])

    def subject(self) -> str:
        """What a text is about: «rutinen for palliativ behandling for eldre med skrøpelighet»."""
        return f"{self.pick('thing')} {self.pick('topic')} for {self.pick('group')}"

    def title(self) -> str:
        """The title of a case."""
        words = self.subject()
        return f"{words[0].upper()}{words[1:]} i {self.pick('place')}"

    def name(self) -> str:
        """The name of somebody who does not exist."""
        return f"{self.pick('given')} {self.pick('family')}"

    def sentence(self) -> str:
        """One sentence."""
        number = self.chance.randrange(3, 9_800)
        match self.chance.randrange(6):
            case 0:
                return f"{self.pick('who')} {self.pick('did')} {self.subject()} {self.pick('how')}."
            case 1:
                return f"{self.pick('who')} {self.pick('did')} {self.subject()} fordi {self.pick('because')}."
            case 2:
                return f"I {self.pick('place')} gjaldt dette {number} pasienter, og {self.pick('because')}."
            case 3:
                why = f"{self.pick('because')}, særlig når det gjelder {self.pick('topic')}"
                return f"{self.pick('who')} pekte på at {why}."
            case 4:
                return f"Det ble spurt om {self.subject()} kan endres {self.pick('how')}."
            case _:
                share = self.chance.randrange(2, 98)
                matter = f"{self.pick('topic')} for {self.pick('group')}"
                return f"{share} prosent av {number} henvendelser gjaldt {matter}."

    def paragraph(self, sentences: int) -> Paragraph:
        """A paragraph; one in eight begins in bold or italics."""
        words = " ".join(self.sentence() for _ in range(sentences))
        dice = self.chance.randrange(16)
        if dice > 1:
            return Paragraph((Run(words),))
        head = Run(f"{self.pick('place')}:", bold=dice == 0, italic=dice == 1)
        return Paragraph((head, Run(" " + words)))

    def points(self, mark: Mark, count: int) -> Points:
        """A list of sentences."""
        return Points(mark, tuple(Point((self.paragraph(1),)) for _ in range(count)))

    def text(self, paragraphs: int) -> RichText:
        """Paragraphs, and in every third text a list at the end."""
        blocks: list[Block] = [self.paragraph(self.chance.randrange(2, 6)) for _ in range(paragraphs)]
        if not self.chance.randrange(3):
            blocks.append(self.points(Mark.BULLET, self.chance.randrange(2, 6)))
        return RichText(tuple(blocks))

    def decision(self, body: str) -> RichText:
        """A decision in one to three numbered points."""
        matter = f"{self.pick('topic')} for {self.pick('group')} {self.pick('how')}"
        asks = [
            f"{body} ber om å {self.pick('ask')} {matter}.",
            f"{body} tar saken om {self.subject()} til orientering.",
            f"{self.pick('who')} melder status til {body} {self.pick('how')}.",
        ]
        chosen = self.chance.sample(asks, self.chance.randrange(1, 4))
        if len(chosen) == 1:
            return RichText((Paragraph((Run(chosen[0]),)),))
        return RichText((Points(Mark.NUMBER, tuple(Point((Paragraph((Run(ask),)),)) for ask in chosen)),))
