"""Every document that a profile writes can be looked at, whatever an archive has."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from hfdesk.documents import as_text, vocabulary
from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Meeting, Paper, Portfolio, Section, Status
from hfdesk.ops import exports, profiles
from hfdesk.ops.profile_samples import Samples, Shown
from hfdesk.store import Desk
from tests.ops.filling import Holding

SAMPLE = Meeting(
    id="h",
    committee="p",
    date=date(2026, 10, 1),
    status=Status.HELD,
    agenda=(
        AgendaItem(id="a", kind=Kind.CASE, title="Godkjenning", number="1/26"),
        AgendaItem(id="b", kind=Kind.CASE, title="Status", number="2/26"),
    ),
)


def test_an_archive_without_anything_has_a_sample_of_each_kind_in_each_profile(desk: Desk) -> None:
    samples = Samples(desk, "")
    for id in exports.layouts(desk):
        layout = profiles.layout(desk, id)
        texts = {shown: as_text(samples.document(layout, shown)) for shown in Shown}
        assert all(text.strip() for text in texts.values()), id
        assert len(set(texts.values())) == len(Shown), id


@pytest.mark.parametrize("shown", Shown)
def test_a_sample_of_each_kind_has_pages(desk: Desk, shown: Shown) -> None:
    pages = Samples(desk, "").pages("standard", shown)
    assert len(pages.sizes) >= 1
    pages.close()


@pytest.mark.parametrize(
    ("shown", "lacks"),
    [(Shown.PAPER, set()), (Shown.MANDATE, {"treatments"}), (Shown.LETTER, {"treatments", "proposal"})],
)
def test_an_invented_paper_shows_each_part_whose_place_can_be_changed(
    desk: Desk, shown: Shown, lacks: set[str]
) -> None:
    samples, layout = Samples(desk, ""), profiles.layout(desk, "standard")

    def told(*parts: str) -> str:
        paper = replace(getattr(layout, shown.value), order=parts)
        return as_text(samples.document(replace(layout, **{shown.value: paper}), shown))

    bare = told()
    assert {part for part in vocabulary.ORDER if told(part) == bare} == lacks


def test_what_the_committee_has_is_shown_before_what_is_invented(full: Desk) -> None:
    plan = full.all(Portfolio)[0]
    samples = Samples(full, plan.committee)
    layout = profiles.layout(full, "standard")
    text = as_text(samples.document(layout, Shown.PORTFOLIO))
    assert plan.focus_areas[0].title in text


def test_a_mandate_of_the_committees_own_meeting_is_its_sample(holding: Holding) -> None:
    case = Case(id="m", committee=SAMPLE.committee, title="Mandat for gruppen", paper=Paper.MANDATE)
    case = replace(case, sections=(Section(heading="Oppdrag"),))
    agenda = (replace(SAMPLE.agenda[0], case="m", title=""), *SAMPLE.agenda[1:])
    committee, held = Committee(id=SAMPLE.committee, name="Prøveutvalget"), replace(SAMPLE, agenda=agenda)
    desk = holding((committee, case, held))
    layout = profiles.layout(desk, "standard")
    document = Samples(desk, committee.id).document(layout, Shown.MANDATE)
    assert "Mandat for gruppen" in document.title
    letter = Samples(desk, committee.id).document(layout, Shown.LETTER)
    assert "Mandat for gruppen" not in as_text(letter)
