"""Formats that lie across each other."""

from __future__ import annotations

from hfdesk.domain.normal import normal
from hfdesk.domain.richtext import Paragraph, RichText, Run
from hfdesk.markup import read, write


def text(*runs: Run) -> RichText:
    return normal(RichText((Paragraph(runs),)))


def test_a_format_that_ends_inside_a_link_is_written_inside_its_label() -> None:
    rich = text(Run("a", bold=True), Run("b ", bold=True, link="x"), Run("c", link="x"))
    assert write(rich) == "**a**[**b** c](x)"
    assert read(write(rich)) == rich


def test_blanks_inside_a_link_stay_in_it() -> None:
    rich = text(Run("a", True, link="x"), Run(" ", underline=True, link="x"), Run(" b", link="x"))
    assert read(write(rich)) == rich


def test_blanks_stand_outside_what_is_bold() -> None:
    assert write(text(Run("a"), Run(" b ", bold=True), Run("c"))) == "a **b** c"


def test_a_link_that_a_format_surrounds_stays_inside_it() -> None:
    rich = text(Run("a ", bold=True), Run("b", bold=True, link="x"), Run(" c", bold=True))
    assert write(rich) == "**a [b](x) c**"
