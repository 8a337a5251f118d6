"""Words in braces that a portfolio plan knows print wherever they stand, or leave their line out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hfdesk.documents import as_text, portfolio_plan, vocabulary
from hfdesk.documents.layout import Layout
from hfdesk.domain.values import Committee
from hfdesk.ops import invented

PLAN = Layout(id="x").plan


@pytest.mark.parametrize("word", sorted(vocabulary.FIELDS | vocabulary.PLAN_FIELDS))
def test_every_word_that_a_profile_may_use_can_stand_in_every_text_of_a_plan(word: str) -> None:
    text = f"Se {{{word}}}"
    plan = replace(
        PLAN, **dict.fromkeys(("version", "vision", "target_group", "status", "areas_head"), text),
        front=(text,), timetable=(text,), projects=(text,),
    )  # fmt: skip
    record = invented.portfolio(Committee(id="c", name="Utvalget"))
    assert "Samarbeid om utskriving" in as_text(portfolio_plan(record, Layout(id="x", plan=plan)))
