"""A paper's sections: in which order they stand, and which of them print."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfdesk import markup
from hfdesk.domain.papers import has_paper, order_moved, printed
from hfdesk.domain.values import Attachment, Case, Committee, Section

COMMITTEE = Committee(id="u", name="Utvalget")
TEXT = markup.read("Noe.")


def sections(*levels: int) -> tuple[Section, ...]:
    return tuple(Section(heading=str(at), level=level) for at, level in enumerate(levels))


@pytest.mark.parametrize(
    ("levels", "at", "by", "found"),
    [
        ((1, 1, 1), 0, 1, (1, 0, 2)),
        ((1, 1, 1), 2, -1, (0, 2, 1)),
        ((1, 1, 1), 0, 5, (1, 2, 0)),
        ((1, 1, 1), 0, -1, (0, 1, 2)),
        ((1, 2, 1, 2), 0, 1, (2, 3, 0, 1)),
        ((1, 2, 1, 2), 2, -1, (2, 3, 0, 1)),
        ((1, 2, 3, 2), 3, -1, (0, 3, 1, 2)),
        ((1, 2, 1), 1, 1, (0, 2, 1)),
        ((1, 1, 1, 1), 3, -2, (0, 3, 1, 2)),
    ],
)
def test_a_section_moves_with_what_stands_under_it(
    levels: tuple[int, ...], at: int, by: int, found: tuple[int, ...]
) -> None:
    assert order_moved(sections(*levels), at, by) == found


@given(levels=st.lists(st.integers(1, 3), min_size=1, max_size=8), by=st.integers(-9, 9), data=st.data())
def test_moving_loses_no_section(levels: list[int], by: int, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(levels) - 1))
    assert sorted(order_moved(sections(*levels), at, by)) == list(range(len(levels)))


def test_the_templates_headings_print_only_with_something_under_them() -> None:
    case = Case(
        id="a",
        committee="u",
        title="A",
        sections=(
            Section(heading="Bakgrunn"),
            Section(heading="Tall", level=2, text=TEXT),
            Section(heading="Vurdering"),
            Section(heading="Bakgrunn", level=2),
            Section(heading="Konsekvenser:"),
            Section(heading="Saker til eventuelt"),
        ),
    )
    assert [each.heading for each in printed(case, COMMITTEE)] == ["Bakgrunn", "Tall", "Saker til eventuelt"]


def test_headings_alone_are_no_paper() -> None:
    begun = Case(id="a", committee="u", title="A", sections=(Section(heading="Bakgrunn"),))
    written = Case(id="a", committee="u", title="A", sections=(Section(heading="Bakgrunn", text=TEXT),))
    attached = Case(id="a", committee="u", title="A", attachments=(Attachment(title="Tall"),))
    assert [has_paper(each, COMMITTEE) for each in (begun, written, attached)] == [False, True, True]
