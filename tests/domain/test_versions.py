"""Two versions of a document are shown against each other word by word, and nothing is lost."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from hfdesk.domain.versions import How, Line, Run, versions

BEFORE = """Referat
Møtet ble satt tirsdag 3. desember.
Sak 1/26 Vaktplan
Vedtak: Planen godkjennes.
Sak 2/26 Eventuelt
"""
AFTER = """Referat
Møtet ble satt onsdag 4. desember.
Sak 1/26 Vaktplan
Vedtak: Planen godkjennes.
Leder følger opp.
Sak 2/26 Eventuelt
"""


def told(lines: tuple[Line, ...]) -> list[list[tuple[str, str]]]:
    return [[(run.how.name, run.text.strip()) for run in line.runs] for line in lines if line.is_changed]


def test_a_changed_line_is_told_word_by_word_and_a_new_one_whole() -> None:
    assert told(versions(BEFORE, AFTER)) == [
        [
            ("SAME", "Møtet ble satt"),
            ("GONE", "tirsdag 3"),
            ("NEW", "onsdag 4"),
            ("SAME", ". desember."),
        ],
        [("NEW", "Leder følger opp.")],
    ]


def test_the_same_text_has_no_changes_and_blanks_do_not_count() -> None:
    assert not any(line.is_changed for line in versions(BEFORE, BEFORE))
    assert not any(line.is_changed for line in versions("En  to\n\ntre", "En to\ntre\n"))


def test_a_line_that_moved_past_another_is_struck_in_one_place_and_new_in_the_other() -> None:
    lines = versions(
        "En lang linje om vakt\nEn annen om budsjett i år\n",
        "En annen om budsjett i år\nEn lang linje om vakt\n",
    )
    assert sorted(run.how.name for line in lines for run in line.runs) == ["GONE", "NEW", "SAME"]


def test_what_is_struck_and_what_is_new_is_told_in_words() -> None:
    line = next(line for line in versions(BEFORE, AFTER) if line.is_changed)
    assert (line.words(How.GONE), line.words(How.NEW)) == ("tirsdag 3", "onsdag 4")


TEXTS = st.lists(
    st.lists(st.sampled_from(["sak", "planen", "vedtas", "ikke", "12,", "§ 3", "(ny)"]), max_size=6).map(
        " ".join
    ),
    max_size=8,
).map("\n".join)


@given(TEXTS, TEXTS)
def test_each_version_can_be_read_out_of_the_comparison(before: str, after: str) -> None:
    lines = versions(before, after)

    def read(how: How) -> list[str]:
        return "".join(
            f"{''.join(run.text for run in line.runs if run.how in (How.SAME, how))}\n" for line in lines
        ).split()

    assert read(How.GONE) == before.split()
    assert read(How.NEW) == after.split()


@given(st.text(max_size=200), st.text(max_size=200))
def test_no_text_is_lost_whatever_signs_it_is_of(before: str, after: str) -> None:
    lines = versions(before, after)
    new = "".join(run.text for line in lines for run in line.runs if run.how is not How.GONE)
    assert "".join(new.split()) == "".join(after.split())
    assert all(isinstance(run, Run) and run.text for line in lines for run in line.runs)


def test_a_long_document_with_every_line_changed_is_compared_in_bounded_time() -> None:
    before = "\n".join(f"Sak {n} om {n * 7} ble drøftet lenge av utvalget" for n in range(2_000))
    after = "\n".join(f"Sak {n} om {n * 7} ble vedtatt raskt av utvalget" for n in range(2_000))
    begun = time.process_time()
    assert sum(line.is_changed for line in versions(before, after)) >= 2_000
    assert time.process_time() - begun < 5
