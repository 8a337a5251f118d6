"""No text that anyone can type breaks a search; ``HFDESK_SEARCHES`` sets how many are tried."""

from __future__ import annotations

import os
from collections.abc import Iterator
from random import Random

import pytest

from hfdesk.domain.values import Case, Committee, Person
from hfdesk.store import Desk, Op, Work

TRIES = int(os.environ.get("HFDESK_SEARCHES", "150"))
PIECES = (
    *(
        "\0",
        "%",
        "_",
        "\\",
        "'",
        '"',
        "--",
        ";",
        "*",
        "(",
        ")",
        "NEAR",
        "AND",
        "OR",
        "title:",
        "^",
        "{",
        "[",
        "\ud800",
    ),
    *(
        "\u202e",
        "\ufffe",
        "é",
        "å",
        "Å",
        "ﬁ",
        "İ",
        "ß",
        "\U0001f9d1\u200d",
        " ",
        "\n",
        "\t",
        "sak 12/2024",
        "§ 5-1",
        "C++",
    ),
    *("o'hara", "vei-arbeid", "<b>x</b>", "a" * 300, "' OR 1=1 --", "{0}", "%s", "NULL"),
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    def put(work: Work) -> None:
        work.put(Committee(id="su", name="Samarbeidsutvalget"))
        work.put(Person(id="p", name="Sigrid O'Hara Ås", aliases=("S. Ås",)))
        work.put(Case(id="k", committee="su", number="12/2024", title="Vei-arbeid i C++ etter § 5-1 100 %"))

    with Desk.open(tmp_path_factory.mktemp("s") / "a.hfdesk", create=True) as opened:
        opened.write(Op.CHANGE, put)
        yield opened


def is_answered(desk: Desk, text: str) -> bool:
    """Whether each search gives what is there, its count the number of its rows."""
    cases = [each.id for each in desk.case_rows(contains=text, limit=5)]
    people = [*desk.people_ids(text, 5), *(each.id for each in desk.people_named(text))]
    people += [id for ids in desk.people_called([text[:200]]).values() for id in ids]
    counted = desk.case_count(contains=text) == len(cases)
    return counted and {*cases} <= {"k"} and {*people} <= {"p"} and not desk.search_decisions(text)


def test_no_text_breaks_a_search(desk: Desk) -> None:
    chance = Random(1)
    for _ in range(TRIES):
        text = "".join(chance.choice(PIECES) for _ in range(chance.choice((1, 2, 3, 8))))
        assert is_answered(desk, text), ascii(text)


@pytest.mark.parametrize("text", ["a " * 5_000, "%" * 100_000, "å" * 60_000])
def test_a_long_text_breaks_no_search(desk: Desk, text: str) -> None:
    assert is_answered(desk, text)


@pytest.mark.parametrize("text", ["' OR 1=1 --", '" OR ""="', "NEAR(a b)", "title:vei", "*"])
def test_what_would_be_a_query_finds_nothing_by_being_one(desk: Desk, text: str) -> None:
    assert desk.case_rows(contains=text) == ()
    assert desk.people_ids(text) == ()


@pytest.mark.parametrize("text", ["12/2024", "vei-arbeid", "C++", "§ 5-1", "100 %"])
def test_signs_of_a_query_are_sought_as_letters(desk: Desk, text: str) -> None:
    assert [each.id for each in desk.case_rows(contains=text)] == ["k"]
    assert desk.case_rows(contains="_ei") == ()
    assert desk.people_ids("o'hara") == ("p",)
