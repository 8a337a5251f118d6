"""An earlier decision told in a later paper: a frozen copy, and what its source says now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto

from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import EMPTY, RichText, paragraphs
from hfdesk.domain.values import AgendaItem, Case, Committee, Meeting, Quote, Treatment


class Since(Enum):
    """What has become of the source of a copy: the same, otherwise, or not in the archive."""

    SAME = auto()
    CHANGED = auto()
    UNKNOWN = auto()


def treatment(
    committee: Committee, meeting: Meeting, item: AgendaItem, case: Case | None, text: RichText = EMPTY
) -> Treatment:
    """What a meeting did with a case, as a later paper tells it."""
    return Treatment(
        body=committee.label,
        date=meeting.date,
        number=number_of(item, case),
        text=text,
        decision=item.decision,
        decision_label=item.decision_label,
        outcome=item.outcome,
    )


def quotation(committee: Committee, meeting: Meeting, item: AgendaItem, case: Case | None) -> Treatment:
    """The copy of a decision under its title. Refuses (``quote.undecided``) where there is none."""
    _refuse_undecided(item, case)
    return treatment(committee, meeting, item, case, paragraphs(title_of(item, case)))


def quote_of(item: AgendaItem, case: Case | None) -> Quote:
    """The copy of a decision inside an agenda's item; refuses as :func:`quotation`."""
    _refuse_undecided(item, case)
    return Quote(
        number=number_of(item, case),
        tags=item.tags,
        title=title_of(item, case),
        decision=item.decision,
        decision_label=item.decision_label,
    )


def quoted(case: Case, copy: Treatment, source: str) -> Case:
    """The case with a copy last among its treatments, following up the case it comes from.

    ``source`` is that case's id, ``""`` where it is of none. Refuses (``quote.twice``) what
    stands there already.
    """
    if copy in case.treatments:
        raise Refusal("quote.twice", title=copy.text.plain or copy.number)
    follows = case.follows
    if source and source not in (case.id, *follows):
        follows = (*follows, source)
    return replace(case, treatments=(*case.treatments, copy), follows=follows)


def unquoted(case: Case, at: int, source: str = "", still: Sequence[str] = ()) -> Case:
    """The case without the treatment at ``at``; ``IndexError`` where there is none.

    The link to ``source`` goes with a quotation (:func:`is_quotation`), unless one of
    ``still``, the sources of the other treatments, is the same. That of a case that was
    sent on or followed up stays: it is the case's way, and not the writer's choice.
    """
    if not 0 <= at < len(case.treatments):
        raise IndexError(at)
    gone = case.treatments[at]
    left = (*case.treatments[:at], *case.treatments[at + 1 :])
    drop = source if is_quotation(gone) and source not in still else ""
    return replace(case, treatments=left, follows=tuple(each for each in case.follows if each != drop))


def is_quotation(treatment: Treatment) -> bool:
    """Whether a treatment is as :func:`quotation` makes them: a decision under a title."""
    return bool(treatment.decision) and len(treatment.text.blocks) == 1


def since(copy: Treatment, now: Treatment | None) -> Since:
    """Whether the source says what the copy says; ``now`` is the source told anew.

    What the body is called and a text beside the decision do not count.
    """
    if now is None:
        return Since.UNKNOWN
    same = replace(now, body=copy.body, text=copy.text) == copy
    return Since.SAME if same else Since.CHANGED


def number_of(item: AgendaItem, case: Case | None) -> str:
    """The number that an item prints."""
    return item.number or (case.number if case else "")


def title_of(item: AgendaItem, case: Case | None) -> str:
    """The title that an item prints."""
    return item.title or (case.title if case else "")


def _refuse_undecided(item: AgendaItem, case: Case | None) -> None:
    if not item.decision:
        raise Refusal("quote.undecided", title=title_of(item, case))
