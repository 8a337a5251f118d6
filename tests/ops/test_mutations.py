"""A damaged package is taken in whole or refused with a sentence; nothing lies in between.

``HFDESK_MUTATIONS`` sets how many are tried; the suite tries a hundred.
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hfdesk.domain.problems import Problem
from hfdesk.exchange import package_bytes, read_package
from hfdesk.ops.packages import check_packages, import_package, put_packages, read_packages
from hfdesk.ops.problems import sentence
from hfdesk.store import Desk

pytestmark = pytest.mark.no_cover  # many steps of code that other tests count: counting slows them

NORDVIK = (Path(__file__).resolve().parents[1] / "data" / "nordvik.json").read_bytes()
TRIES = int(os.environ.get("HFDESK_MUTATIONS", "100"))

VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    st.text(),
    st.sampled_from(
        ["", "s-1", "p-bo", "k-ssu", "2024-02-30", "25:00", "\ud800", "0000-00-00", "../x", "# |a|\n- 1."]
    ),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=2),
)


def places(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in pairs:
        yield (*path, key)
        yield from places(value, (*path, key))


PLACES = sorted(places(json.loads(NORDVIK)), key=str)


def inner(data: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        data = data[step]
    return data


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """The package with one to three of its values changed, lost, doubled or in another's place."""
    data = json.loads(NORDVIK)
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(PLACES))
        try:
            place = inner(data, path[:-1])
            value = place[path[-1]]
        except (LookupError, TypeError):
            continue
        if isinstance(place, str):  # a letter of what was put in before
            continue
        match draw(st.sampled_from(("value", "lose", "double", "swap"))):
            case "value":
                place[path[-1]] = draw(VALUES)
            case "lose":
                del place[path[-1]]
            case "double" if isinstance(place, list):
                place.append(value)
            case _:
                place[path[-1]] = json.loads(
                    json.dumps(inner(json.loads(NORDVIK), draw(st.sampled_from(PLACES))))
                )
    return json.dumps(data).encode()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with Desk.open(tmp_path_factory.mktemp("m") / "a.hfdesk", create=True) as desk:
        yield desk


def told(problem: Problem) -> None:
    """A problem has words for the user."""
    assert sentence(problem).endswith(".")


@settings(
    max_examples=TRIES, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(raw=mutated())
def test_a_mutated_package_is_taken_in_whole_or_refused(desk: Desk, tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(raw)
    before = desk.package()
    try:
        packages = read_packages((path,))
        check_packages(packages, None)
    except Problem as problem:
        told(problem)
        with pytest.raises(Problem):
            import_package(desk, path)
        assert desk.package() == before
        return
    put_packages(desk, packages)
    again = tmp_path / "y.json"
    again.write_bytes(package_bytes(desk.package()))
    assert package_bytes(read_package(again, {}).package) == again.read_bytes()
    desk.undo()
    assert desk.package() == before


@pytest.mark.parametrize("seed", range(TRIES // 4))
def test_a_package_with_bytes_changed_is_read_or_refused(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    raw = bytearray(NORDVIK)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(raw))
        raw[at : at + chance.randint(0, 3)] = chance.randbytes(chance.randint(0, 3))
    path = tmp_path / "x.json"
    path.write_bytes(raw)
    try:
        package = read_package(path, {}).package
    except Problem as problem:
        told(problem)
        return
    again = tmp_path / "y.json"
    again.write_bytes(package_bytes(package))
    assert package_bytes(read_package(again, {}).package) == again.read_bytes()
