"""What the tests of encrypted archives share."""

from __future__ import annotations

from pathlib import Path

import pytest

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Case
from hfdesk.ops import archives
from hfdesk.ops.problems import sentence
from hfdesk.store import Desk
from hfdesk.system.envelopes import Costs
from hfdesk.system.keys import Key

CHEAP = Costs(64, 1, 1)
WORDS = "fjorten blå brosteiner"
FILES = ("planen.txt", "tegningen.pdf")
OTHERS = "en helt annen setning"


def code_of(problem: pytest.ExceptionInfo[Problem]) -> str:
    assert sentence(problem.value).endswith(".")
    return problem.value.code


def contents(desk: Desk) -> dict[str, bytes]:
    """The attachments' files, by reference."""
    attached = [each.file for case in desk.all(Case) for each in case.attachments]
    named = [file for file in attached if file and desk.files.exists(file)]
    assert len(named) == len(FILES)
    found: dict[str, bytes] = {}
    for file in named:
        with desk.files.open(file) as stream:
            found[file] = stream.read()
    return found


def whole(desk: Desk) -> bool:
    """Whether nothing is wrong; some files and references of the values were never there."""
    return all(each.startswith(("file.missing", "reference")) for each in desk.verify())


def refused(path: Path, key: Key | None = None) -> str:
    with pytest.raises(Problem) as problem:
        archives.open_archive(path, key=key).close()
    return code_of(problem)
