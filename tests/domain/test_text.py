"""What a text may hold: nothing that turns or hides what it says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfdesk.domain.text import clean, without_unseen

UNSEEN = (
    "\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\U000e0041"
)


@pytest.mark.parametrize("mark", UNSEEN)
def test_marks_that_turn_or_hide_are_dropped(mark: str) -> None:
    assert clean(f"Sak{mark} 1") == "Sak 1"
    assert without_unseen(f"{mark}Sak 1") == "Sak 1"


@pytest.mark.parametrize("kept", ["sam\u00adarbeid", "👩\u200d⚕️", "ta\u200ctext", "Æ Ø Å á š", "a\u00a0b"])
def test_soft_hyphens_joiners_and_hard_spaces_stay(kept: str) -> None:
    assert clean(kept) == kept


def test_letters_parted_by_an_unseen_mark_become_one() -> None:
    assert clean("a\u200b\u030a") == "å"


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert not set(clean(text)) & set(UNSEEN)
