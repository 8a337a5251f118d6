"""The parts of a paper: what is written of a case or of an agenda item, in the order of reading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import AgendaItem, Case, Treatment
from hfdesk.gui import dates
from hfdesk.gui.i18n import tr
from hfdesk.gui.rows import dotted


@dataclass(frozen=True, slots=True)
class Part:
    """A text that is written. ``place`` are the steps to it in the case, or in the item.

    ``section`` is its place among the case's sections, -1 for what is none; ``level`` 2 and
    3 are sub-headings. ``bar``: a bar stands at its left edge. ``prompt`` is shown in it
    while it is empty, and never printed.
    """

    key: str
    heading: str
    text: RichText
    place: tuple[str | int, ...]
    of_item: bool = False
    section: int = -1
    level: int = 1
    bar: bool = False
    prompt: str = ""

    @property
    def shape(self) -> tuple[str, int, bool]:
        """What must be the same for the fields on the page to stay."""
        return self.key, self.level, self.of_item


@dataclass(frozen=True, slots=True)
class Quoted:
    """A frozen copy of what an earlier meeting decided: where from, and what it says."""

    key: str
    at: int
    source: str
    text: RichText
    label: str
    decision: RichText


def parts_of(case: Case | None, item: AgendaItem | None) -> tuple[Part, ...]:
    """The texts of a case's paper; of an item without a case its own."""
    return (*_of_item(case, item), *_of_case(case))


def quoted_of(case: Case | None) -> tuple[Quoted, ...]:
    """The earlier treatments that a paper holds."""
    return tuple(_quoted(at, each) for at, each in enumerate(case.treatments)) if case else ()


def _of_item(case: Case | None, item: AgendaItem | None) -> Iterator[Part]:
    if item is None:
        return
    if case is None or item.details:
        yield Part("details", tr("On the agenda"), item.details, ("details",), of_item=True)
    if case is None or (item.proposal and not case.proposal):
        yield Part(
            "item-proposal", tr("Proposed decision"), item.proposal, ("proposal",), of_item=True, bar=True
        )


def _of_case(case: Case | None) -> Iterator[Part]:
    if case is None:
        return
    prompt = tr("What is the meeting to decide?")
    label = case.proposal_label or tr("Proposed decision")
    yield Part("proposal", label, case.proposal, ("proposal",), bar=True, prompt=prompt)
    for at, section in enumerate(case.sections):
        yield Part(
            f"section{at}",
            section.heading,
            section.text,
            ("sections", at, "text"),
            section=at,
            level=section.level or 1,
            prompt=tr("Nothing is written here yet. An empty part is not printed."),
        )


def _quoted(at: int, each: Treatment) -> Quoted:
    source = dotted(f"{each.body} {each.number}".strip(), dates.numeric(each.date))
    return Quoted(
        f"treatment{at}", at, source, each.text, each.decision_label or tr("Decision"), each.decision
    )
