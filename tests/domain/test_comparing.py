"""A decision beside its proposal."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from hfdesk import markup
from hfdesk.domain.comparing import Change, Unit, What, compared
from hfdesk.domain.normal import normal
from hfdesk.domain.richtext import EMPTY
from hfdesk.domain.values import Outcome
from tests.markup.texts import BYTES, Dice

THREE = (
    "1. Utvalget godkjenner mandatet for gruppen.\n2. Kommunene leder arbeidet sammen.\n"
    "3. Gruppen rapporterer i juni."
)

TURNED = (
    "1. Kommunene leder arbeidet sammen.\n2. Utvalget godkjenner mandatet for gruppen.\n"
    "3. Gruppen rapporterer i juni."
)
OTHER = (
    "1. Utvalget godkjenner mandatet for gruppen.\n2. Sykehuset leder arbeidet.\n"
    "3. Gruppen rapporterer i september.\n4. Brukerne får to plasser."
)


def told(proposal: str, decision: str) -> str:
    found = compared(markup.read(proposal), markup.read(decision))
    changes = " ".join(f"{each.what.name.lower()}{each.label}" for each in found.changes)
    return f"{changes} > {found.outcome.value if found.outcome else '-'}"


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        (THREE, " > as_proposed"),
        (THREE.replace("1.", "1)").replace("2.", "2)").replace("3.", "3)"), " > as_proposed"),
        (THREE.replace("juni.", "**Juni**"), " > as_proposed"),
        (f"{THREE}\n4. Saken tas opp igjen i mai.", "new4 > amended"),
        (THREE.replace("i juni", "i september"), "changed3 > amended"),
        ("1. Kommunene leder arbeidet sammen.\n2. Gruppen rapporterer i juni.", "struck1 > amended"),
        (TURNED, "moved > amended"),
        (OTHER, "changed2 changed3 new4 > amended"),
        ("1. Helt andre ord.", "new1 struck1 struck2 struck3 > amended"),
        ("", " > -"),
        ("Saken utsettes til neste møte.", "new1 struck1 struck2 struck3 > deferred"),
        ("Saka blir utsett.", "new1 struck1 struck2 struck3 > deferred"),
        ("Utvalet utset saka til neste møte", "new1 struck1 struck2 struck3 > deferred"),
        ("Saken sendes tilbake til arbeidsutvalget.", "new1 struck1 struck2 struck3 > sent_back"),
    ],
)
def test_a_decision_tells_what_it_changed_and_how_the_case_ended(decision: str, expected: str) -> None:
    assert told(THREE, decision) == expected


@pytest.mark.parametrize(
    ("proposal", "decision", "expected"),
    [
        ("SU tar saken til orientering.", "SU tar saken til orientering", " > noted"),
        ("", "SU tar saken til etterretning, og ber om en ny sak.", " > noted"),
        ("", "SU tek saka til orientering.", " > noted"),
        ("SU tek rapporten frå gruppa til etterretning.", "Noko heilt anna.", "changed1 > amended"),
        ("", "SU vedtar planen.", " > -"),
        ("SU vedtar planen.", "Oppstart utsettes til høsten.", "changed1 > amended"),
        ("a) en sak\nb) to saker", "a) en sak\nb) to saker\nc) tre", "newc > amended"),
        ("En ting.\n\nTo ting.", "En ting.\n\nTo ting.\n\nTre ting.", "new3 > amended"),
        ("SU vedtar:\n\n- en ting\n- to ting", "SU vedtar:\n\n- to ting", "struck1 > amended"),
    ],
)
def test_other_texts_are_compared_too(proposal: str, decision: str, expected: str) -> None:
    assert told(proposal, decision) == expected


def test_what_is_compared_is_named() -> None:
    assert compared(markup.read("En."), markup.read("To.")).unit is Unit.WHOLE
    assert compared(markup.read("En."), markup.read("En.\n\nTo.")).unit is Unit.PARAGRAPH
    assert compared(markup.read("En."), markup.read("1. En.")).unit is Unit.POINT


@settings(max_examples=150, deadline=None)
@given(BYTES, BYTES)
def test_any_two_texts_can_be_compared_and_one_is_as_itself(one: bytes, other: bytes) -> None:
    before, after = normal(Dice(one).rich()), normal(Dice(other).rich())
    found = compared(before, after)
    assert [each for each in found.changes if each.what is What.MOVED] in ([], [Change(What.MOVED)])
    assert compared(before, before).changes == ()
    assert compared(EMPTY, after).changes == ()


def test_a_change_knows_its_point() -> None:
    found = compared(markup.read(THREE), markup.read(f"{THREE}\n4. Ny."))
    assert (found.changes, found.outcome) == ((Change(What.NEW, "4"),), Outcome.AMENDED)
