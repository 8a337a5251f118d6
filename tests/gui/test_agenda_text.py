"""What is typed besides the cells: the text under a title; names and tags that are offered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hfdesk import markup
from hfdesk.domain.setup import Setup, with_setup
from hfdesk.domain.values import Committee, Who
from hfdesk.gui.program import Program
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op, Work
from tests.gui.bench import ANSVARLIG, HELD, SAK, TYPE, Bench


@pytest.fixture
def bench(empty: Program, tmp_path: Path, qtbot: QtBot) -> Bench:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return Bench(empty, qtbot)


def test_shift_and_enter_open_the_text_under_the_title_and_points_go_on(bench: Bench) -> None:
    bench.stand("a")
    bench.type("Åpning")
    bench.press("Shift+Return")
    text = bench.page.agenda.text
    assert text.edit.hasFocus()
    assert text.edit.accessibleName() == "Tekst under «Åpning»"
    bench.type("- Navnerop")
    bench.press("Return")
    bench.type("Orienteringer")
    bench.press("Return")
    bench.press("Tab")
    bench.type("Vaktplanen")
    bench.press("Return")
    bench.press("Return")
    bench.type("Nytt lokale")
    bench.press("Ctrl+Return")
    said = "- Navnerop\n- Orienteringer\n  - Vaktplanen\n- Nytt lokale"
    assert markup.write(bench.agenda[0].details) == said
    assert not text.isVisible()
    assert (bench.table.hasFocus(), bench.table.key()) == (True, "a")
    bench.undo()
    assert not bench.agenda[0].details
    assert bench.agenda[0].title == "Åpning"


def test_numbered_points_count_on_and_shift_and_tab_take_one_out(bench: Bench) -> None:
    bench.stand("b")
    bench.press("Shift+Return")
    bench.type("1. Først")
    bench.press("Return")
    bench.press("Tab")
    bench.press("Shift+Tab")
    bench.type("Så")
    bench.press("Ctrl+Return")
    assert markup.write(bench.agenda[1].details) == "1. Først\n2. Så"


def test_escape_takes_the_text_back_and_going_elsewhere_stores_it(bench: Bench) -> None:
    bench.stand("a")
    bench.press("Shift+Return")
    bench.type("Noe annet")
    bench.press("Escape")
    assert bench.table.hasFocus()
    assert bench.desk.package() == bench.package
    bench.press("Shift+Return")
    bench.type("Noe mer")
    bench.page.head.tabs.setFocus()
    bench.settle()
    assert markup.write(bench.agenda[0].details) == "Noe mer"


def test_the_text_of_a_meeting_that_was_held_stays(bench: Bench) -> None:
    bench.go("holdt")
    bench.stand(HELD.agenda[0].id)
    bench.press("Shift+Return")
    assert not bench.page.agenda.text.isVisible()
    assert "holdt" in bench.page.agenda.reason.text()


def test_a_name_is_offered_by_its_beginning_and_taken_by_tab(bench: Bench) -> None:
    bench.stand("a", ANSVARLIG)
    bench.type("En gjest, Sund")
    assert bench.field is not None and bench.field.helper is not None
    assert bench.field.helper.offered == ("Vibeke Sundlid",)
    bench.press("Tab")
    assert bench.field.text() == "En gjest, Vibeke Sundlid"
    bench.press("Return")
    assert bench.agenda[0].responsible == (Who(as_="En gjest"), Who(person="vibeke"))


def test_enter_stores_what_was_typed_also_where_a_name_is_offered(bench: Bench) -> None:
    bench.stand("a", ANSVARLIG)
    bench.type("Vibeke")
    bench.press("Return")
    assert bench.agenda[0].responsible == (Who(as_="Vibeke"),)


def test_escape_closes_the_offer_first_and_the_field_then(bench: Bench) -> None:
    bench.stand("a", ANSVARLIG)
    bench.type("Vib")
    bench.press("Escape")
    assert bench.field is not None and bench.field.text() == "Vib"
    bench.press("Escape")
    assert bench.field is None
    assert QApplication.focusWidget() is bench.table
    assert bench.desk.package() == bench.package


def test_the_committees_tags_are_offered(bench: Bench) -> None:
    def tell(work: Work) -> None:
        committee = work.get(Committee, "prove")
        work.put(with_setup(committee, Setup(tags=("Orientering", "Drøfting"))))

    bench.desk.write(Op.CHANGE, tell)
    bench.settle()
    bench.stand("a", TYPE)
    bench.type("dr")
    bench.press("Tab")
    bench.press("Return")
    assert bench.agenda[0].tags == ("Drøfting",)


def test_without_tags_of_its_own_a_committee_is_offered_those_on_the_agenda(bench: Bench) -> None:
    bench.stand("a", TYPE)
    bench.type("ve")
    assert bench.field is not None and bench.field.helper is not None
    assert bench.field.helper.offered == ("Vedtak",)
    bench.stand("a", SAK)
    assert replace(bench.agenda[1]).tags == ("Vedtak",)
