"""``hfdesk read-word``: a Word file in, its words out as JSON, in a process of its own with little memory.

For the window alone: a file that others have written in may be anything. What cannot be read is
answered by its code.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from typing import IO

from hfdesk.domain.problems import Problem

#: Bytes of memory that reading may take, where the system can hold it to that.
MEMORY = 1_000_000_000


def serve(asked: IO[bytes] | None = None, answers: IO[str] | None = None) -> None:
    """Read one file and answer."""
    _bound()
    from hfdesk.documents.foreign.package import LARGEST
    from hfdesk.documents.foreign.words import words_of

    data = (asked or sys.stdin.buffer).read(LARGEST + 1)
    try:
        answer = {"text": words_of(data)}
    except Problem as problem:
        answer = {"code": problem.code}
    json.dump(answer, answers or sys.stdout)


def _bound() -> None:
    with suppress(ImportError, ValueError, OSError):  # Windows has no such thing
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
