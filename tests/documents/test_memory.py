"""What a large document takes of memory while it is made."""

from __future__ import annotations

import sys

import pytest

from benchmarks.export import MOST_MEMORY, memory_of_500_pages


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system tells no process's memory")
def test_500_pages_are_made_in_little_memory() -> None:
    taken = memory_of_500_pages()
    assert taken is not None
    assert 0 < taken < MOST_MEMORY
