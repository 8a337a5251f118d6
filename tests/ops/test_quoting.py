"""An earlier decision in a later paper: found by words, copied, linked, and not changed by its source."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hfdesk import markup
from hfdesk.documents.text import as_text
from hfdesk.domain.problems import Refusal
from hfdesk.domain.quoting import Since
from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Meeting, Quote, Treatment
from hfdesk.ops import agendas, exports, packages, queue, quoting
from hfdesk.store import Desk, Done, Op, Work
from tests.ops.filling import Holding

TEXT = markup.read("Utvalget slutter seg til **planen** for døgnet.")
VALUES = (
    Committee(id="u", name="Utvalget"),
    Committee(id="v", name="Det andre utvalget", short_name="DAU"),
    Case(id="gml", committee="u", title="Plan for legevakt", number="4/25"),
    Case(id="annen", committee="v", title="Ambulanse", number="9/25"),
    Case(id="ny", committee="u", title="Ny plan"),
    Meeting(
        id="før",
        committee="u",
        date=date(2025, 9, 4),
        agenda=(
            AgendaItem(id="1", kind=Kind.CASE, case="gml", decision=TEXT, decision_label="Konklusjon"),
            AgendaItem(id="2", kind=Kind.CASE, title="Uten vedtak"),
            AgendaItem(id="3", kind=Kind.CASE, title="Årshjul", number="5/25", decision=markup.read("Tas.")),
        ),
    ),
    Meeting(
        id="andre",
        committee="v",
        date=date(2025, 10, 1),
        agenda=(
            AgendaItem(id="1", kind=Kind.CASE, case="annen", decision=markup.read("Ny plan lages i ÅR.")),
        ),
    ),
    Meeting(
        id="avlyst",
        committee="u",
        date=date(2025, 11, 1),
        cancelled=date(2025, 10, 20),
        agenda=(AgendaItem(id="1", kind=Kind.CASE, title="Plan", decision=markup.read("Planen.")),),
    ),
    Meeting(
        id="nå",
        committee="u",
        date=date(2025, 12, 4),
        agenda=(AgendaItem(id="a", kind=Kind.CASE, case="ny", title="Ny plan"),),
    ),
)


@pytest.fixture
def desk(holding: Holding) -> Desk:
    return holding(VALUES)


def found(desk: Desk, words: str, committee: str = "") -> list[str]:
    return [row.number for row in desk.search_decisions(words, committee)]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("plan", ["9/25", "4/25"]),
        ("PLAN legevakt", ["4/25"]),
        ("4/25", ["4/25"]),
        ("døgnet slutter", ["4/25"]),
        ("år", ["9/25", "5/25"]),
        ("uten vedtak", []),
        ("", ["9/25", "4/25", "5/25"]),
        ("50%_", []),
    ],
)
def test_decisions_are_found_by_all_words_the_newest_first(
    desk: Desk, words: str, numbers: list[str]
) -> None:
    assert found(desk, words) == numbers


def test_a_search_is_bounded_and_can_be_of_one_committee(desk: Desk) -> None:
    assert [row.number for row in desk.search_decisions("", limit=2)] == ["9/25", "4/25"]
    assert found(desk, "plan", committee="u") == ["4/25"]


def test_a_row_tells_where_the_decision_is_from(desk: Desk) -> None:
    (row,) = desk.search_decisions("ambulanse")
    assert (row.case, row.meeting, row.item, row.committee_label) == ("annen", "andre", "1", "DAU")
    assert (row.date, row.title, row.snippet) == (date(2025, 10, 1), "Ambulanse", "Ny plan lages i ÅR.")


def test_a_search_knows_what_was_changed_and_undone_since_the_last(desk: Desk) -> None:
    assert found(desk, "årshjul") == ["5/25"]
    agendas.rename(desk, "før", "3", "Kalender")
    assert (found(desk, "årshjul"), found(desk, "kalender")) == ([], ["5/25"])
    desk.undo()
    assert (found(desk, "årshjul"), found(desk, "kalender")) == (["5/25"], [])
    desk.write(Op.CHANGE, lambda work: work.put(replace(work.get(Case, "gml"), title="Døgnåpent")))
    assert found(desk, "døgnåpent") == ["4/25"]
    desk.write_text(Meeting, "før", "agenda/3/decision", "Vedtas likevel.").result()
    assert found(desk, "likevel") == ["5/25"]


def test_an_archive_that_is_only_read_is_searched_too(desk: Desk) -> None:
    with Desk.open(desk.path, read_only=True) as other:
        assert found(other, "legevakt") == ["4/25"]
        agendas.rename(desk, "før", "3", "Kalender")
        assert found(other, "kalender") == ["5/25"]


def test_a_long_decision_shows_what_stands_around_the_word(desk: Desk) -> None:
    text = "Innledning " * 40 + "poenget " + "avslutning " * 40
    desk.write_text(Meeting, "før", "agenda/3/decision", text).result()
    (row,) = desk.search_decisions("poenget")
    assert "poenget" in row.snippet
    assert row.snippet.startswith("… ")
    assert row.snippet.endswith(" …")
    assert len(row.snippet) < 170


def test_a_quotation_is_a_copy_and_a_link(desk: Desk) -> None:
    quoting.quote(desk, "ny", "før", "1")
    case = desk.get(Case, "ny")
    assert case.follows == ("gml",)
    assert case.treatments == (
        Treatment(
            body="Utvalget",
            date=date(2025, 9, 4),
            number="4/25",
            text=markup.read("Plan for legevakt"),
            decision=TEXT,
            decision_label="Konklusjon",
        ),
    )
    assert [stop.id for stop in desk.case_way("ny")] == ["gml"]
    assert [stop.id for stop in desk.case_way("gml") if stop.later] == ["ny"]


def test_a_copy_stays_as_it_is_when_its_source_changes_and_that_is_told(desk: Desk) -> None:
    quoting.quote(desk, "ny", "før", "1")
    quoting.quote(desk, "ny", "før", "3")
    assert [each.since for each in quoting.quotations(desk, "ny")] == [Since.SAME, Since.SAME]
    desk.write_text(Meeting, "før", "agenda/1/decision", "Noe annet.").result()
    one, other = quoting.quotations(desk, "ny")
    assert one.treatment.decision == TEXT
    assert (one.since, other.since) == (Since.CHANGED, Since.SAME)
    assert (one.meeting, one.item, one.case) == ("før", "1", "gml")
    assert other.case == ""


def test_what_is_of_no_meeting_here_has_an_unknown_source(desk: Desk) -> None:
    told = Treatment(body="Styret", date=date(2025, 9, 4), number="1/25")
    desk.write(Op.CHANGE, lambda work: work.put(replace(work.get(Case, "ny"), treatments=(told,))))
    (one,) = quoting.quotations(desk, "ny")
    assert (one.since, one.own) == (Since.UNKNOWN, False)


@pytest.mark.parametrize(("item", "code"), [("2", "quote.undecided"), ("1", "quote.twice")])
def test_what_cannot_be_quoted_is_refused(desk: Desk, item: str, code: str) -> None:
    quoting.quote(desk, "ny", "før", "1")
    with pytest.raises(Refusal) as refused:
        quoting.quote(desk, "ny", "før", item)
    assert refused.value.code == code
    assert len(desk.get(Case, "ny").treatments) == 1


def test_a_quotation_is_removed_with_its_link(desk: Desk) -> None:
    before = desk.get(Case, "ny")
    quoting.quote(desk, "ny", "før", "1")
    quoting.quote(desk, "ny", "andre", "1")
    quoting.unquote(desk, "ny", 0)
    assert desk.get(Case, "ny").follows == ("annen",)
    quoting.unquote(desk, "ny", 0)
    assert desk.get(Case, "ny") == before
    with pytest.raises(IndexError):
        quoting.unquote(desk, "ny", 0)


def test_the_way_of_a_case_that_was_sent_on_stays_without_what_is_told_of_it(desk: Desk) -> None:
    done = queue.send_on(desk, "gml", "v")
    ((_, sent),) = done.touched
    quoting.unquote(desk, sent, 0)
    assert desk.get(Case, sent).treatments == ()
    assert desk.get(Case, sent).follows == ("gml",)


def test_an_item_of_the_agenda_quotes_and_no_longer_quotes(desk: Desk) -> None:
    quoting.quote_in_agenda(desk, "nå", "a", "før", "1")
    assert desk.get(Meeting, "nå").item("a").quote == Quote(
        number="4/25", title="Plan for legevakt", decision=TEXT, decision_label="Konklusjon"
    )
    quoting.unquote_in_agenda(desk, "nå", "a")
    assert desk.get(Meeting, "nå").item("a").quote is None


GESTURES: dict[str, Callable[[Desk], Done]] = {
    "quote": lambda desk: quoting.quote(desk, "ny", "før", "1"),
    "quote in the agenda": lambda desk: quoting.quote_in_agenda(desk, "nå", "a", "før", "1"),
}


@pytest.mark.parametrize("name", GESTURES)
def test_quoting_is_one_step(desk: Desk, name: str) -> None:
    before, count = desk.package(), len(desk.undoable())
    done = GESTURES[name](desk)
    assert done.label == "Plan for legevakt"
    assert len(desk.undoable()) == count + 1
    assert desk.undo()
    assert desk.package() == before


def test_a_quotation_prints_and_travels(desk: Desk, tmp_path: Path) -> None:
    quoting.quote(desk, "ny", "før", "1")
    text = as_text(exports.case_paper(desk, "ny").document)
    lines = [line for line in text.splitlines() if line.strip()]
    at = lines.index("Plan for legevakt")
    assert "Utvalget 4/25" in lines[at - 1]
    assert lines[at + 1 : at + 3] == ["Konklusjon", "Utvalget slutter seg til planen for døgnet."]
    packages.export_package(desk, (), tmp_path / "p.json")
    with Desk.open(tmp_path / "b.hfdesk", create=True) as other:
        packages.import_package(other, tmp_path / "p.json")
        assert other.get(Case, "ny") == desk.get(Case, "ny")
        assert [each.since for each in quoting.quotations(other, "ny")] == [Since.SAME]


def test_a_search_in_a_long_archive_takes_no_time(desk: Desk) -> None:
    text = markup.read("Utvalget tar saken til orientering og ber om en ny gjennomgang. " * 4)

    def fill(work: Work) -> None:
        for at in range(300):
            items = tuple(
                AgendaItem(id=str(n), kind=Kind.CASE, number=f"{at}-{n}", title="Sak", decision=text)
                for n in range(20)
            )
            work.put(Meeting(id=f"m{at}", committee="u", date=date(2020, 1, 1), agenda=items))

    desk.write(Op.IMPORT, fill)
    desk.search_decisions("finnes ikke")
    begun = time.thread_time()
    assert desk.search_decisions("gjennomgang zyx") == ()
    assert time.thread_time() - begun < 0.05
