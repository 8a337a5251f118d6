"""The Word writer: what stands in the package it makes."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from hfdesk.documents.model import (
    Block,
    Cell,
    Document,
    Head,
    HeadLook,
    List,
    Look,
    Para,
    Role,
    Row,
    Span,
    Style,
    Table,
    text,
)
from hfdesk.documents.word import to_word
from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import Mark
from hfdesk.domain.values import Language, Light
from tests.documents import access
from tests.documents.access import W

TEMPLATES = Path(__file__).parents[2] / "resources/templates"
TITLE = Head(1, text("Referat"))


def word(*blocks: Block, language: Language = Language.NB, **more: Any) -> bytes:
    document = Document("Referat", language, (TITLE, *blocks), **more)
    return to_word(document, TEMPLATES)


def xml(made: bytes, name: str = "word/document.xml") -> str:
    with ZipFile(BytesIO(made)) as package:
        return package.read(name).decode()


def point(words: str, *more: Block) -> tuple[Block, ...]:
    return (Para(text(words)), *more)


def numbers(made: bytes) -> list[tuple[str, int, int]]:
    """Each paragraph of a list: its words, level and instance."""
    found = ((p, p.find(f"{W}pPr/{W}numPr")) for p in access.part(made).iter(f"{W}p"))
    values = (
        (p, [int(child.get(f"{W}val")) for child in number]) for p, number in found if number is not None
    )
    return [("".join(t.text for t in p.iter(f"{W}t")), level, instance) for p, (level, instance) in values]


def instance(made: bytes, number: int) -> str:
    return re.findall(rf'<w:num w:numId="{number}">.*?</w:num>', xml(made, "word/numbering.xml"))[0]


def definition(made: bytes, number: int) -> str:
    of = re.findall(r'abstractNumId w:val="(\d+)"', instance(made, number))[0]
    whole = re.findall(
        rf'<w:abstractNum w:abstractNumId="{of}".*?</w:abstractNum>', xml(made, "word/numbering.xml")
    )
    return whole[0]


def test_each_numbered_list_begins_at_its_start() -> None:
    made = word(
        List(Mark.NUMBER, (point("en"), point("to"))),
        Para(text("Mellom")),
        List(Mark.NUMBER, (point("fem"),), start=5),
    )
    (_, _, first), (_, _, again), (_, _, second) = numbers(made)
    assert first == again != second
    assert 'w:startOverride w:val="1"' in instance(made, first)
    assert 'w:startOverride w:val="5"' in instance(made, second)


@pytest.mark.parametrize(
    ("mark", "form", "words"),
    [
        (Mark.BULLET, "bullet", "•"),
        (Mark.NUMBER, "decimal", "%1."),
        (Mark.NUMBER_PAREN, "decimal", "%1)"),
        (Mark.LETTER, "lowerLetter", "%1."),
        (Mark.LETTER_PAREN, "lowerLetter", "%1)"),
    ],
)
def test_each_mark_is_a_format_of_words_own(mark: Mark, form: str, words: str) -> None:
    made = word(List(mark, (point("punkt"),)))
    found = definition(made, numbers(made)[0][2])
    assert f'w:numFmt w:val="{form}"/><w:lvlText w:val="{words}"' in found


def test_a_list_in_a_point_is_a_level_deeper_with_an_instance_of_its_own() -> None:
    inner = List(Mark.LETTER_PAREN, (point("a"), point("b")))
    made = word(List(Mark.NUMBER, (point("en", inner), point("to"))))
    levels = [(words, level) for words, level, _ in numbers(made)]
    assert levels == [("en", 0), ("a", 1), ("b", 1), ("to", 0)]
    outer, lettered, _, again = (number for _, _, number in numbers(made))
    assert outer == again != lettered
    assert 'w:lvlOverride w:ilvl="1"' in instance(made, lettered)


def test_a_further_paragraph_of_a_point_has_no_mark() -> None:
    made = word(List(Mark.NUMBER, (point("en", Para(text("mer"))),)))
    assert 'numFmt w:val="none"' in definition(made, numbers(made)[1][2])


def test_an_empty_numbered_point_keeps_its_number_and_an_empty_bullet_goes() -> None:
    made = word(List(Mark.NUMBER, (point("en"), (), point("tre"))), List(Mark.BULLET, ((), point("ja"))))
    assert [words for words, _, _ in numbers(made)] == ["en", "", "tre", "ja"]
    assert access.faults(made) == []


def test_a_point_may_begin_with_a_list_or_a_table() -> None:
    table = Table((Row((Cell(point("celle")),)),), (1,))
    inner = List(Mark.BULLET, (point("under"),))
    made = word(List(Mark.NUMBER, ((inner,), (table,))), List(Mark.BULLET, ((inner,),)))
    assert [(words, level) for words, level, _ in numbers(made)] == [
        ("", 0),
        ("under", 1),
        ("", 0),
        ("under", 1),
    ]
    assert '<w:tblInd w:w="357"' in xml(made)
    assert access.faults(made) == []


def test_points_in_a_table_and_in_running_text_have_styles_of_their_own() -> None:
    made = word(List(Mark.BULLET, (point("a"),)), List(Mark.BULLET, (point("b"),), style=Style.TABLE_TEXT))
    assert [access.style_of(p) for p in access.part(made).iter(f"{W}p")] == [
        "Heading1",
        "ListParagraph",
        "TableList",
    ]


def test_points_below_the_points_of_a_proposal_stand_close() -> None:
    inner = List(Mark.BULLET, (point("b"),), style=Style.PROPOSAL)
    outer = List(Mark.NUMBER, ((Para(text("a")), inner),), style=Style.PROPOSAL)
    made = word(outer, Table((Row((Cell((outer,)),)),), (1,)))
    assert [access.style_of(p) for p in access.part(made).iter(f"{W}p")] == [
        "Heading1",
        "Proposal",
        "ListParagraph",
        "Proposal",
        "TableList",
        "AfterTable",
    ]


def test_a_header_row_is_marked_and_does_not_split() -> None:
    rows = (Row((Cell(point("Sak")), Cell())), Row((Cell(), Cell()), whole=True), Row((Cell(), Cell())))
    made = word(Table(rows, (1, 3), Look.ITEMS, header=True))
    found = [
        [child.tag.removeprefix(W) for child in row.findall(f"{W}trPr/*")]
        for row in access.part(made).iter(f"{W}tr")
    ]
    assert found == [["cantSplit", "tblHeader"], ["cantSplit"], []]


def test_a_header_row_without_words_is_a_row_like_the_others() -> None:
    made = word(Table((Row((Cell(),)), Row((Cell(point("a")),))), (1,), header=True))
    assert "tblHeader" not in xml(made)
    assert 'w:firstRow="0"' in xml(made)


def test_the_widths_of_a_table_fill_the_line() -> None:
    rows = (Row((Cell(), Cell(), Cell(point("x")))),)
    widths = [
        int(column.get(f"{W}w")) for column in access.part(word(Table(rows, (1, 1, 1)))).iter(f"{W}gridCol")
    ]
    assert sum(widths) == 11906 - 2 * round(22 * 56.693)
    assert max(widths) - min(widths) <= 1


def test_a_row_that_is_too_short_is_filled_up() -> None:
    made = word(Table((Row((Cell(point("a")),)), Row((Cell(), Cell(), Cell(point("c"))))), (2,)))
    assert len(list(access.part(made).iter(f"{W}tc"))) == 6
    assert access.faults(made) == []


def test_a_table_inside_a_cell_is_as_wide_as_the_cell_lets_it() -> None:
    inner = Table((Row((Cell(point("inne")),)),), (1,), Look.QUOTE)
    tables = list(access.part(word(Table((Row((Cell((inner,)), Cell())),), (1, 1)))).iter(f"{W}tbl"))
    outer, within = (int(table.find(f"{W}tblPr/{W}tblW").get(f"{W}w")) for table in tables)
    assert within == outer // 2 - 200


def test_two_tables_do_not_grow_together() -> None:
    table = Table((Row((Cell(point("a")),)),), (1,))
    body = access.part(word(table, table)).find(f"{W}body")
    assert [child.tag.removeprefix(W) for child in body] == ["p", "tbl", "p", "tbl", "p", "sectPr"]


def test_headings_keep_their_look_and_their_level() -> None:
    made = word(
        Head(2, text("Sak"), look=HeadLook.LINE),
        Table((Row((Cell((Head(3, text("Tittel"), look=HeadLook.CELL),)),)),), (1,)),
    )
    assert "LineHeading2" in xml(made)
    assert "CellHeading3" in xml(made)
    assert access.outline(made) == [1, 2, 3]


def test_a_paragraph_begins_a_page_and_stays_with_the_next() -> None:
    made = word(Para(text("Ny side"), Style.KIND, new_page=True, keep=True))
    assert '<w:pStyle w:val="DocumentKind"/><w:keepNext/><w:pageBreakBefore/>' in xml(made)


def test_inside_a_table_nothing_is_kept_with_the_next_row() -> None:
    assert "keepNext" not in xml(
        word(Table((Row((Cell((Para(text("a"), Style.LABEL, keep=True),)),)),), (1,)))
    )


def test_inside_a_row_that_may_be_divided_a_label_stays_with_its_words() -> None:
    def kept(words: str) -> int:
        blocks = (Para(text("Etikett"), Style.LABEL, keep=True), Para(text(words)))
        cells = (Cell(blocks), Cell((Para(text("Innledning")), *blocks, blocks[0])))
        return xml(word(Table((Row(cells),), (1, 1)))).count("<w:keepNext/>")

    assert kept("Kort") == 0
    assert kept("mange ord " * 200) == 1


def test_runs_carry_their_format_and_the_lights_their_colour() -> None:
    made = xml(
        word(
            Para(
                (
                    Span("a", bold=True, italic=True, underline=True),
                    Span("b", role=Role.LABEL),
                    Span("●", light=Light.YELLOW),
                    Span("linje\nskift & <tegn>"),
                )
            )
        )
    )
    assert '<w:rPr><w:b/><w:bCs/><w:i/><w:iCs/><w:u w:val="single"/></w:rPr>' in made
    assert '<w:rStyle w:val="LabelText"/>' in made
    assert '<w:rStyle w:val="LightYellow"/>' in made
    assert '">linje</w:t><w:br/><w:t xml:space="preserve">skift &amp; &lt;tegn&gt;</w:t>' in made


def test_a_soft_hyphen_does_not_show() -> None:
    assert ">møte</w:t><w:softHyphen/><w:t" in xml(word(Para(text("møte\u00adinnkalling"))))


def test_links_lead_out_through_one_relationship_each() -> None:
    link = "https://example.org/veileder?a=1&b=2"
    made = word(
        Para((Span("veilederen", link=link), Span(" i dag", bold=True, link=link))),
        Para((Span("den", link=link),)),
    )
    relations = xml(made, "word/_rels/document.xml.rels")
    assert relations.count('Target="https://example.org/veileder?a=1&amp;b=2" TargetMode="External"') == 1
    assert xml(made).count("<w:hyperlink ") == 2


@pytest.mark.parametrize(
    ("language", "code", "page"),
    [
        (Language.NB, "nb-NO", ("Side ", " av ")),
        (Language.NN, "nn-NO", ("Side ", " av ")),
        (Language.EN, "en-GB", ("Page ", " of ")),
    ],
)
def test_the_language_is_the_documents(language: Language, code: str, page: tuple[str, str]) -> None:
    made = word(language=language)
    assert f'<w:lang w:val="{code}" w:eastAsia="{code}" w:bidi="ar-SA"/>' in xml(made, "word/styles.xml")
    assert f"<dc:language>{code}</dc:language>" in xml(made, "docProps/core.xml")
    footer = xml(made, "word/footer1.xml")
    assert all(f">{words}</w:t>" in footer for words in page)
    assert 'w:instr="PAGE"' in footer
    assert 'w:instr="NUMPAGES"' in footer


def test_the_running_head_and_the_properties_are_the_documents() -> None:
    made = word(running_head="Møte & mer", subject="Emne", author="Kari <K>")
    assert "Møte &amp; mer" in xml(made, "word/header1.xml")
    core = xml(made, "docProps/core.xml")
    assert "<dc:title>Referat</dc:title>" in core
    assert "<dc:subject>Emne</dc:subject>" in core
    assert "<dc:creator>Kari &lt;K&gt;</dc:creator>" in core


def test_a_document_without_a_title_is_called_by_its_first_heading() -> None:
    made = to_word(Document("", Language.NB, (TITLE,)), TEMPLATES)
    assert "<dc:title>Referat</dc:title>" in xml(made, "docProps/core.xml")


def test_no_library_signs_the_file() -> None:
    made = word()
    with ZipFile(BytesIO(made)) as package:
        whole = b"".join(package.read(name) for name in package.namelist())
    assert b"python" not in whole.lower()
    assert "<Application>hfdesk</Application>" in xml(made, "docProps/app.xml")


def test_the_package_has_one_order_and_one_date() -> None:
    with ZipFile(BytesIO(word(List(Mark.NUMBER, (point("a"),))))) as package:
        entries = package.infolist()
    assert [entry.filename for entry in entries][:2] == ["[Content_Types].xml", "_rels/.rels"]
    assert {(entry.date_time, entry.create_system) for entry in entries} == {((1980, 1, 1, 0, 0, 0), 3)}


@pytest.mark.parametrize("name", ["ukjent", "../standard", ""])
def test_a_template_that_is_not_there_is_named(name: str) -> None:
    with pytest.raises(Refusal) as refusal:
        to_word(Document("Referat", Language.NB, (TITLE,), template=name), TEMPLATES)
    assert (refusal.value.code, refusal.value.values) == ("template.unknown", {"template": name})
