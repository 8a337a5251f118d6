"""The paper of a case: its sections, their order, and what of it prints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from hfdesk.domain.problems import Refusal
from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import AgendaItem, Case, Committee, Language, Section

SECTIONS: Mapping[Language, tuple[str, ...]] = {
    Language.NB: ("Bakgrunn", "Vurdering", "Konsekvenser"),
    Language.NN: ("Bakgrunn", "Vurdering", "Konsekvensar"),
    Language.EN: ("Background", "Assessment", "Consequences"),
}
"""What a paper begins with where the committee has said nothing else."""

_LEVELS = (2, 3)


def template(committee: Committee) -> tuple[str, ...]:
    """The headings that a committee's papers begin with."""
    return setup_of(committee).sections or SECTIONS[committee.language or Language.NB]


def begun(case: Case, committee: Committee) -> Case:
    """The case with the template's headings; as it is where it has sections already."""
    if case.sections:
        return case
    return replace(case, sections=tuple(Section(heading=each) for each in template(committee)))


def unfilled(case: Case, committee: Committee) -> frozenset[int]:
    """The positions of the template's headings that nobody has written under: they do not print.

    A heading of one's own prints alone too, and one of the template that stands over another
    part that prints.
    """
    heads = {_folded(each) for each in template(committee)}
    found: set[int] = set()
    for at in reversed(range(len(case.sections))):
        section = case.sections[at]
        below = set(range(at + 1, _end(case.sections, at)))
        if not section.text and _folded(section.heading) in heads and below <= found:
            found.add(at)
    return frozenset(found)


def printed(case: Case, committee: Committee) -> tuple[Section, ...]:
    """The sections that print."""
    left_out = unfilled(case, committee)
    return tuple(section for at, section in enumerate(case.sections) if at not in left_out)


def has_paper(case: Case, committee: Committee) -> bool:
    """Whether a case has anything to print as its paper: a template's headings are nothing."""
    return bool(case.proposal or case.treatments or case.attachments or printed(case, committee))


def attachment_count(item: AgendaItem, case: Case | None) -> int:
    """How many attachments an item tells of: the number told, else the case's own, counted."""
    told = item.attachment_count
    return (len(case.attachments) if case else 0) if told is None else told


def with_section(case: Case, heading: str, at: int, level: int | None = None) -> Case:
    """The case with an empty section before the one at ``at``; without a heading it is text alone."""
    new = Section(heading=_heading(heading), level=level if level in _LEVELS else None)
    at = min(max(0, at), len(case.sections))
    return replace(case, sections=(*case.sections[:at], new, *case.sections[at:]))


def with_heading(case: Case, at: int, heading: str) -> Case:
    """The case with the section at ``at`` called so; ``IndexError`` where there is none.

    Refuses (``paper.heading``) to leave a section with neither heading nor text.
    """
    old = _section(case, at)
    new = _heading(heading)
    if not new and not old.text:
        raise Refusal("paper.heading")
    return _with(case, at, replace(old, heading=new))


def with_level(case: Case, at: int, level: int | None) -> Case:
    """The case with the section at ``at`` on that level: 2 and 3 are sub-headings."""
    return _with(case, at, replace(_section(case, at), level=level if level in _LEVELS else None))


def without_section(case: Case, at: int) -> Case:
    """The case without the section at ``at`` and its text; what stands under it stays."""
    _section(case, at)
    return replace(case, sections=(*case.sections[:at], *case.sections[at + 1 :]))


def moved(case: Case, at: int, by: int) -> Case:
    """The case with a section past so many of its neighbours, down or (negative) up."""
    return replace(case, sections=tuple(case.sections[each] for each in order_moved(case.sections, at, by)))


def order_moved(sections: Sequence[Section], at: int, by: int) -> tuple[int, ...]:
    """The positions of the sections in the order after :func:`moved`.

    What stands under a section goes with it, and it goes past what stands under another, as
    far as there are sections. ``IndexError`` where there is none at ``at``.
    """
    if not 0 <= at < len(sections):
        raise IndexError(at)
    end = _end(sections, at)
    to = at
    for _ in range(abs(by)):
        to = _before(sections, at, to) if by < 0 else _past(sections, at, max(to, end))
    places = list(range(len(sections)))
    block = places[at:end]
    if to < at:
        return (*places[:to], *block, *places[to:at], *places[end:])
    to = max(to, end)
    return (*places[:at], *places[end:to], *block, *places[to:])


def _before(sections: Sequence[Section], at: int, to: int) -> int:
    """Where the neighbour above begins."""
    level = _level(sections[at])
    to = max(0, to - 1)
    while to and _level(sections[to]) > level:
        to -= 1
    return to


def _past(sections: Sequence[Section], at: int, to: int) -> int:
    """Where the neighbour below, which begins at ``to``, ends."""
    return _end(sections, to, _level(sections[at])) if to < len(sections) else to


def _end(sections: Sequence[Section], at: int, level: int | None = None) -> int:
    """Where the section at ``at`` ends, with all that stands under it."""
    level = _level(sections[at]) if level is None else level
    below = (to for to in range(at + 1, len(sections)) if _level(sections[to]) <= level)
    return next(below, len(sections))


def _level(section: Section) -> int:
    return section.level or 1


def _section(case: Case, at: int) -> Section:
    if not 0 <= at < len(case.sections):
        raise IndexError(at)
    return case.sections[at]


def _with(case: Case, at: int, section: Section) -> Case:
    return replace(case, sections=(*case.sections[:at], section, *case.sections[at + 1 :]))


def _heading(text: str) -> str:
    return " ".join(text.split())


def _folded(heading: str) -> str:
    return heading.strip(" :").casefold()
