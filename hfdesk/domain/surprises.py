"""What a meeting does otherwise than planned: new items, another order, another type, put off."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from hfdesk.domain import live, numbering
from hfdesk.domain.checks import kinds
from hfdesk.domain.richtext import RichText, paragraphs
from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Language, Meeting, Outcome

DECIDED = {
    Language.NB: "(tatt opp som beslutningssak)",
    Language.NN: "(gjord til vedtakssak på møtet)",
    Language.EN: "(taken up for decision)",
}
"""What stands behind the title of an item that was turned into one to be decided."""

NOTED = {
    Language.NB: "(tatt opp som orienteringssak)",
    Language.NN: "(gjord til orienteringssak på møtet)",
    Language.EN: "(taken up for information)",
}
"""… and of one that was to be decided and was not."""

SENTENCES = {
    Outcome.DEFERRED: {
        Language.NB: "Saken utsettes til neste møte.",
        Language.NN: "Saka vert utsett til neste møte.",
        Language.EN: "The case is deferred to the next meeting.",
    },
    Outcome.SENT_BACK: {
        Language.NB: "Saken sendes tilbake.",
        Language.NN: "Saka vert send tilbake.",
        Language.EN: "The case is sent back.",
    },
    Outcome.WITHDRAWN: {
        Language.NB: "Saken ble trukket.",
        Language.NN: "Saka vart trekt.",
        Language.EN: "The case was withdrawn.",
    },
}
"""What is decided of a case that is put off, where the committee has no sentence of its own."""

_SAID = {
    Outcome.DEFERRED: ("utset", "utsatt", "defer", "postpone"),
    Outcome.SENT_BACK: ("tilbake", "attende", "sent back"),
    Outcome.WITHDRAWN: ("trukket", "trukken", "trekt", "trekk", "withdrawn"),
}
_SLOT = "⟨"


@dataclass(frozen=True, slots=True)
class Moved:
    """An item that was treated out of the agenda's order: before or after which other."""

    item: AgendaItem
    other: AgendaItem
    before: bool


def moved(meeting: Meeting) -> tuple[Moved, ...]:
    """The items that were treated out of order, as few as explain the order that there was."""
    items = [item for item in live.order(meeting) if item.kind is not Kind.BREAK and not item.parent]
    places = {item.id: at for at, item in enumerate(meeting.agenda)}
    stayed = _longest_rising([places[item.id] for item in items])
    found: list[Moved] = []
    for at, item in enumerate(items):
        if places[item.id] in stayed:
            continue
        later = [each for each in items[at + 1 :] if places[each.id] in stayed]
        ahead = next((each for each in later if places[each.id] < places[item.id]), None)
        behind = [each for each in items[:at] if places[each.id] in stayed]
        if ahead is not None:
            found.append(Moved(item, ahead, before=True))
        elif behind:
            found.append(Moved(item, behind[-1], before=False))
    return tuple(found)


def under_other_business(meeting: Meeting, item: AgendaItem, heading: str) -> Meeting:
    """A new item under eventuelt, behind those that are there.

    Where the agenda has no eventuelt it comes last, called ``heading``.
    """
    found = [each for each in meeting.agenda if each.kind is Kind.OTHER_BUSINESS]
    parent = found[-1] if found else AgendaItem(id=f"{item.id}-e", kind=Kind.OTHER_BUSINESS, title=heading)
    agenda = [*meeting.agenda, *([] if found else [parent])]
    at = max(at for at, each in enumerate(agenda) if parent.id in (each.id, each.parent))
    agenda.insert(at + 1, replace(item, parent=parent.id))
    return replace(meeting, agenda=tuple(agenda))


def with_own_number(
    meeting: Meeting, item: AgendaItem, committee: Committee, taken: Iterable[str]
) -> Meeting:
    """A new item with the committee's next number, before eventuelt; no other number changes."""
    here = [each.number for each in meeting.agenda if each.number]
    number = numbering.next_number(committee, (*taken, *here), meeting.date)
    agenda = list(meeting.agenda)
    at = next((at for at, each in enumerate(agenda) if each.kind is Kind.OTHER_BUSINESS), len(agenda))
    agenda.insert(at, replace(item, number=number))
    return replace(meeting, agenda=tuple(agenda))


def retyped(item: AgendaItem, tags: tuple[str, ...], case: Case | None, language: Language) -> AgendaItem:
    """The item with other tags; its remark tells that it was turned into one to decide, or back."""
    before, after = kinds.decides(kinds.types_of(item, case)), kinds.decides(tags)
    turned = item.started is not None and before != after
    remark = item.remark
    if turned and remark in (*DECIDED.values(), *NOTED.values()):
        remark = ""  # turned back
    elif turned and not remark:
        remark = (DECIDED if after else NOTED)[language]
    return replace(item, tags=tags, remark=remark)


def put_off(item: AgendaItem, outcome: Outcome, committee: Committee) -> AgendaItem:
    """The item postponed, sent back or withdrawn; once more takes it back.

    Where nothing is decided the committee's own sentence for it, or the usual one, becomes
    the decision; one that was put there goes with the outcome.
    """
    written = {sentence(each, committee) for each in SENTENCES}
    bare = not item.decision or item.decision in written
    if item.outcome is outcome:
        return replace(item, outcome=None, decision=RichText() if bare else item.decision)
    return replace(item, outcome=outcome, decision=sentence(outcome, committee) if bare else item.decision)


def sentence(outcome: Outcome, committee: Committee) -> RichText:
    """What a committee decides of a case that is put off: its own phrase for it, else the usual one."""
    own = (each for each in setup_of(committee).phrases if _SLOT not in each)
    words = _SAID[outcome]
    found = next((each for each in own if any(word in each.casefold() for word in words)), "")
    return paragraphs(found or SENTENCES[outcome][committee.language or Language.NB])


def _longest_rising(numbers: Sequence[int]) -> frozenset[int]:
    """The numbers that stayed in order, as many as can be; of several the smallest."""
    tails: list[int] = []
    ends: list[tuple[int, ...]] = []
    for number in numbers:
        at = bisect_left(tails, number)
        kept = (*(ends[at - 1] if at else ()), number)
        tails[at:], ends[at:] = [number, *tails[at + 1 :]], [kept, *ends[at + 1 :]]
    return frozenset(ends[-1]) if ends else frozenset()
