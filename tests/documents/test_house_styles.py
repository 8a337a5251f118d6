"""What a secretary reads in the documents of each house style.

``meetings/NAME.json`` is a package of an invented meeting, ``NAME.KIND.txt`` beside it what
the document must read as: a paragraph a line, tables cell by cell, no automatic numbers.
``NAME@LAYOUT-LANGUAGE.KIND.txt`` is the same meeting in another layout and language.
"""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from hfdesk import documents
from hfdesk.documents.model import Cell, Document, Head, List, Para, Role, Row, Span, Style, Table
from hfdesk.documents.outline import every
from tests.documents.meeting_records import LAYOUTS, MEETINGS, compose

EXPECTED = sorted(path.name for path in MEETINGS.glob("*.txt"))
LANGUAGES = ("nb", "nn", "en")
KINDS = (
    "invitation",
    "minutes",
    "extract.2-26",
    "extract.3-26",
    "paper.k2",
    "paper.k3",
    "paper.k4",
    "portfolio",
    "decisions",
    "attendance",
    "cards",
    "sign",
    "public.minutes",
    "public.invitation",
    "approved",
)

#: What no careful secretary lets stand: doubled or stray punctuation, gaps, empty brackets.
SLIPS = re.compile(r"(?<!\.)\.\.(?!\.)|, ,|,,| [.,:;](?!\.)|: :|::|\(\s*\)|  |\bNone\b|[{}]")
BOKMAL = re.compile(
    r"\b(fra|ikke|frem\w*|møteleder|innledere|ansvarlig|saksbehandler|utvalg|forslag\w*|vedtatt|falt|trukket"
    r"|utsatt|sendt|votering|stemte|innen|sted|deltakere|målgruppen|målbilde|overordnet|prosjekter|arbeider"
    r"|høy|lav|forsinket|unntatt|behandlet|ble)\b",
    re.IGNORECASE,
)
NORWEGIAN = re.compile(
    r"\b(fra|frå|ikke|ikkje|møte\w*|saksnr|sakliste|saksliste|sak|ansvarlig|utvalg|forslag|framlegg|vedtak"
    r"|kl\."
    r"|innen|sted|tema|til|og|ved|av|votering|røysting|vedlegg|pr|status for|områder|målgruppe|referent)\b",
    re.IGNORECASE,
)


def _compose(name: str) -> Document:
    stem = name.removesuffix(".txt")
    meeting, _, kind = stem.partition(".")
    meeting, _, dress = meeting.partition("@")
    layout, _, language = dress.rpartition("-")
    return compose(meeting, kind, layout, language)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_document_reads_as_its_house_style_has_it(name: str) -> None:
    expected = (MEETINGS / name).read_text(encoding="utf-8").splitlines()
    assert documents.as_text(_compose(name)).splitlines() == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("layout", documents.layout_ids(LAYOUTS))
def test_every_style_makes_every_document_without_a_slip(layout: str, language: str) -> None:
    for kind in KINDS:
        lines = documents.as_text(compose("full", kind, layout, language)).splitlines()
        assert lines
        assert [line for line in lines if SLIPS.search(line) or line in ("", ":", ",", "–", "(", ")")] == []


@pytest.mark.parametrize("layout", documents.layout_ids(LAYOUTS))
def test_a_nynorsk_document_has_no_word_of_bokmal(layout: str) -> None:
    for kind in KINDS:
        text = documents.as_text(compose("full", kind, layout, "nn"))
        assert [line for line in text.splitlines() if BOKMAL.search(line)] == []


@pytest.mark.parametrize("layout", documents.layout_ids(LAYOUTS))
def test_an_english_document_has_only_the_words_of_its_record_in_norwegian(layout: str) -> None:
    """The record's own words, which stay as they are, are those that the nynorsk one has too."""
    for kind in KINDS:
        english = documents.as_text(compose("full", kind, layout, "en")).splitlines()
        nynorsk = documents.as_text(compose("full", kind, layout, "nn")).splitlines()
        bokmal = documents.as_text(compose("full", kind, layout, "nb")).splitlines()
        assert len(english) == len(nynorsk) == len(bokmal)
        shared = [line for line in english if line in nynorsk and line in bokmal]
        ours = [line for line in english if line not in shared]
        assert [line for line in ours if NORWEGIAN.search(_without_record(line))] == []


def _without_record(line: str) -> str:
    """A line without the words of the record ``full``, which are nynorsk in every language."""
    for words in RECORD:
        line = line.replace(words, "")
    return line


RECORD = (
    "Innkalling og saker",
    "Lukka sak",
    "Intern sak",
    "Plan for vinteren (frå januar)",
    "Regionalt utval",
    "Medlemene",
    "Til protokollen",
)


@pytest.mark.parametrize("layout", documents.layout_ids(LAYOUTS))
@pytest.mark.parametrize("kind", KINDS)
def test_a_document_has_one_top_heading_and_skips_no_level(layout: str, kind: str) -> None:
    levels = [head.level for head in _heads(compose("full", kind, layout))]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_quoted_decision_is_in_italics_after_an_upright_lead() -> None:
    quoted = _para(_compose("lsu.minutes.txt"), "Ref vedtak sak 40/24: ")
    assert [(span.text, span.italic) for span in quoted.spans] == [
        ("Ref vedtak sak 40/24: ", False),
        ("Møteplan for våren. ", True),
        ("Møteplanen godkjennes. Møtene varer til kl. 11.30.", True),
    ]


def test_a_decision_label_that_runs_in_is_marked_as_a_label() -> None:
    decided = _para(_compose("lsu.minutes.txt"), "Vedtak:")
    assert decided.style is Style.DECISION
    assert decided.spans[0] == Span("Vedtak:", role=Role.LABEL)


def test_the_title_of_a_board_case_is_bold_and_in_capitals() -> None:
    table = next(block for block in _compose("styresak.paper.s1.txt").blocks if isinstance(block, Table))
    assert table.rows[2].cells[1] == Cell(
        (Para((Span("STATUS FOR SAMHANDLING", bold=True),), Style.HEAD_VALUE),)
    )
    assert not table.header


def test_each_paper_behind_an_invitation_begins_a_page() -> None:
    document = _compose("asu.invitation.txt")
    starts = [block for block in document.blocks if isinstance(block, Para) and block.new_page]
    assert [_words(start) for start in starts] == ["SAKSFREMLEGG"] * 4


def test_an_earlier_case_stands_boxed_with_its_number_at_the_left() -> None:
    tables = [block for block in every(_compose("ssu.invitation.txt").blocks) if isinstance(block, Table)]
    boxed = [table for table in tables if table.look.value == "QuoteTable"]
    assert [_words(block) for block in _first(boxed[0].rows[0])] == ["2024.40", "Orientering", "Vedlegg"]
    assert not boxed[0].header


def test_a_proposal_of_one_paragraph_is_a_list_of_one_point_where_the_style_numbers() -> None:
    document = compose("full", "paper.k2", "asu-sondre-trondelag")
    lists = [block for block in document.blocks if isinstance(block, List)]
    assert len(lists[0].points) == 1


def _heads(document: Document) -> list[Head]:
    return [block for block in every(document.blocks) if isinstance(block, Head)]


def _para(document: Document, start: str) -> Para:
    return next(
        block
        for block in every(document.blocks)
        if isinstance(block, Para) and _words(block).startswith(start)
    )


def _words(block: object) -> str:
    return "".join(span.text for span in getattr(block, "spans", ()))


def _first(row: Row) -> tuple[object, ...]:
    return row.cells[0].blocks
