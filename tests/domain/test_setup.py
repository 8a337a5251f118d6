"""A committee's settings, whatever a package has put there."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from hfdesk.domain.setup import Setup, StandingItem, Where, setup_of, with_setup
from hfdesk.domain.values import Committee, Kind

COMMITTEE = Committee(id="u", name="Utvalget")
FULL = Setup(
    votes=True,
    quorum=True,
    quorum_at_least=6,
    clock=True,
    standing_items=(
        StandingItem(title="Godkjenning av referat fra {previous}", minutes=5, tags=("Vedtak",)),
        StandingItem(title="Eventuelt", kind=Kind.OTHER_BUSINESS, place=Where.LAST, series="FO"),
    ),
    tags=("Vedtak", "Orientering"),
    phrases=("Saken tas til orientering.",),
    sections=("Bakgrunn", "Vurdering"),
    rest={"colour": "blue"},
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 9) | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["title", "kind", "x"]), inner)
    ),
    max_leaves=8,
)
KEYS = st.sampled_from(["options", "standing_items", "tags", "phrases", "sections", "other"])


def test_settings_that_are_stored_are_read_again() -> None:
    assert setup_of(with_setup(COMMITTEE, FULL)) == FULL


def test_a_committee_without_settings_has_everything_off() -> None:
    assert setup_of(COMMITTEE) == Setup()
    assert with_setup(COMMITTEE, Setup()) == COMMITTEE


def test_an_option_that_others_have_put_there_stays() -> None:
    held = Committee(id="u", name="U", settings={"options": {"votes": True, "strange": 3}})
    assert with_setup(held, Setup()).settings == {"options": {"strange": 3}}


@given(st.dictionaries(KEYS, ANYTHING))
def test_settings_of_any_shape_are_read_and_stay_the_same_when_stored_again(held: dict[str, Any]) -> None:
    setup = setup_of(Committee(id="u", name="U", settings=held))
    assert setup_of(with_setup(Committee(id="u", name="U", settings=held), setup)) == setup
    assert all(each.title for each in setup.standing_items)
