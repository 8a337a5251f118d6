"""Texts read anew each time: where a round trip is tested, what was just written is no witness."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from hfdesk.markup import memo


@pytest.fixture(autouse=True, scope="module")
def read_anew() -> Iterator[None]:
    """Nothing is kept of what was read or written."""
    shortest, memo.SHORTEST = memo.SHORTEST, memo.MOST + 1
    memo.MEMO.forget()
    yield
    memo.SHORTEST = shortest
