"""What items are for, told from their words: decided, taken note of, approved."""

from __future__ import annotations

import re

from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import AgendaItem, Case

_DECIDES = re.compile(r"beslutning|vedtak|avgjer|decision|^ps\b", re.IGNORECASE)
_INFORMS = re.compile(
    r"orientering|informasjon|drøft|diskusjon|dialog|discuss|information|^[rfd]s\b", re.IGNORECASE
)
_ORIENTS = re.compile(r"orientering|informasjon|information|^rs\b", re.IGNORECASE)
_APPROVES = re.compile(
    r"^(godkjenn|godkjenne|approv)|^\W*(referat|protokoll|møtebok|møteprotokoll|minutes)\b|konstituering|^(valg|val|election)\b",
    re.IGNORECASE,
)
MINUTES = re.compile(r"referat|protokoll|møtebok|\bminutes\b", re.IGNORECASE)
"""Names the minutes of a meeting, one's own or another's."""
_NOTES = ("orientering", "etterretning", "etterretting", "til vitende", "take note", "takes note", "noted")


def types_of(item: AgendaItem, case: Case | None) -> tuple[str, ...]:
    """What the list says an item is for, else what its case's paper says."""
    return item.tags or ((case.type,) if case and case.type else ())


def decides(types: tuple[str, ...]) -> bool:
    """Whether one of these types asks for a decision."""
    return any(_DECIDES.search(each) for each in types)


def informs(types: tuple[str, ...]) -> bool:
    """Whether all of these types ask for none."""
    return bool(types) and not decides(types) and all(_INFORMS.search(each) for each in types)


def only_informs(types: tuple[str, ...]) -> bool:
    """Whether all of these types only inform: what is to be discussed may well end in a decision."""
    return bool(types) and all(_ORIENTS.search(each) for each in types)


def approves(title: str) -> bool:
    """Whether an item approves an invitation or minutes: it has neither paper nor forslag."""
    return bool(_APPROVES.search(title.strip()))


def only_notes(proposal: RichText) -> bool:
    """Whether a forslag takes something «til orientering»."""
    words = proposal.plain.lower()
    return any(each in words for each in _NOTES)


def is_written(case: Case | None) -> bool:
    """Whether a case's paper says anything: headings alone do not."""
    if case is None:
        return False
    return bool(
        case.proposal or case.treatments or case.attachments or any(each.text for each in case.sections)
    )


def title_of(item: AgendaItem, case: Case | None) -> str:
    """An item's title as the list prints it."""
    return item.title or (case.title if case else "")
