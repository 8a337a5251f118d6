from __future__ import annotations

from datetime import date
from pathlib import Path

from hfdesk import markup
from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Meeting, Outcome
from hfdesk.store import Desk, Op, Work


def test_decisions_stand_newest_first_with_the_number_of_item_or_case(tmp_path: Path) -> None:
    def fill(work: Work) -> None:
        for id in ("a", "b"):
            work.put(Committee(id=id, name=f"Utvalg {id}", short_name=id.upper()))
        work.put(Case(id="s", committee="a", title="Fra saken", number="7/26"))
        decided = AgendaItem(id="1", kind=Kind.CASE, case="s", decision=markup.read("Ja, *gjerne*."))
        other = AgendaItem(
            id="2",
            kind=Kind.CASE,
            number="8/26",
            title="Egen",
            decision=markup.read("Nei."),
            outcome=Outcome.REJECTED,
        )
        none = AgendaItem(id="3", kind=Kind.CASE, number="9/26", title="Uten")
        work.put(Meeting(id="m1", committee="a", date=date(2026, 1, 5), agenda=(decided, none)))
        work.put(Meeting(id="m2", committee="b", date=date(2026, 2, 5), agenda=(other,)))

    with Desk.open(tmp_path / "arkiv.hfdesk", create=True) as desk:
        desk.write(Op.CREATE, fill)
        rows = desk.decision_rows()
        assert [(row.number, row.title, row.decision, row.outcome) for row in rows] == [
            ("8/26", "Egen", "Nei.", Outcome.REJECTED),
            ("7/26", "Fra saken", "Ja, *gjerne*.", None),
        ]
        assert [row.committee_label for row in desk.decision_rows("a")] == ["A"]
