"""Documents that say the same have one fingerprint; those that do not have another."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field, replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from hfdesk.documents import Document
from hfdesk.documents.fingerprint import fingerprint
from hfdesk.documents.model import Para, Span
from hfdesk.domain.values import Language
from tests.documents.strategies import DOCUMENTS


@given(DOCUMENTS, st.randoms(use_true_random=False))
def test_equal_documents_and_no_others_have_the_same(one: Document, random: Random) -> None:
    other = replace(one, blocks=tuple(random.sample(one.blocks, len(one.blocks))))
    assert fingerprint(one) == fingerprint(deepcopy(one))
    assert (fingerprint(one) == fingerprint(other)) == (one == other)
    assert fingerprint(one) != fingerprint(replace(one, title=f"{one.title}."))


def test_where_a_text_comes_from_does_not_count_and_how_it_is_written_does() -> None:
    para = Para((Span("Vedtak"),))
    plain = Document("Referat", Language.NB, (para,))
    assert fingerprint(plain) == fingerprint(replace(plain, blocks=(replace(para, source="meeting/m"),)))
    bold = replace(plain, blocks=(Para((Span("Vedtak", bold=True),)),))
    assert fingerprint(plain) != fingerprint(bold)


def test_a_field_that_a_later_version_adds_changes_nothing_where_it_is_not_filled_in() -> None:
    @dataclass(frozen=True)
    class Old:
        text: str

    @dataclass(frozen=True)
    class New:
        text: str
        colour: str = ""
        parts: tuple[str, ...] = field(default=())

    Old.__name__ = New.__name__ = "Span"
    assert fingerprint(Old("a")) == fingerprint(New("a")) != fingerprint(New("a", "red"))
