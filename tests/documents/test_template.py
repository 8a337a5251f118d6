"""Templates: the shipped ones, and what is refused of others."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from hfdesk.documents import templates
from hfdesk.documents.model import Document, Head, List, Para, text
from hfdesk.documents.templates import HOUSES
from hfdesk.documents.templates.__main__ import main
from hfdesk.documents.templates.styles import QUIET, tint
from hfdesk.documents.word import check_template, render
from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import Mark
from hfdesk.domain.values import Language

FOLDER = Path(__file__).parents[2] / "resources/templates"
STANDARD = (FOLDER / "standard.docx").read_bytes()
ONE = Document("Referat", Language.NB, (Head(1, text("Referat")), List(Mark.NUMBER, ((Para(text("en")),),))))


def parts(package: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(package)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def packed(contents: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as package:
        for name, content in contents.items():
            package.writestr(name, content)
    return out.getvalue()


def changed(name: str, old: str, new: str) -> bytes:
    """The standard template with one text in one part replaced."""
    contents = parts(STANDARD)
    assert old.encode() in contents[name]
    return packed({**contents, name: contents[name].replace(old.encode(), new.encode())})


def refused(template: bytes) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        render(ONE, template)
    return refusal.value


def test_the_shipped_templates_are_those_that_the_code_makes() -> None:
    shipped = {path.name: parts(path.read_bytes()) for path in FOLDER.glob("*.docx")}
    assert shipped == {name: parts(made) for name, made in templates.made().items()}


def test_one_command_writes_the_templates(tmp_path: Path) -> None:
    assert main([str(tmp_path / "new")]) == 0
    assert {path.name: path.read_bytes() for path in (tmp_path / "new").iterdir()} == templates.made()


@pytest.mark.parametrize("house", HOUSES, ids=lambda house: house.id)
def test_a_shipped_template_lacks_nothing(house: templates.House) -> None:
    assert check_template(templates.make(house)) == ()


def _light(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("house", HOUSES, ids=lambda house: house.id)
def test_the_colours_of_text_are_read_with_ease(house: templates.House) -> None:
    for colour in (house.accent, QUIET):
        assert (_light(tint(house.accent, 0.1)) + 0.05) / (_light(colour) + 0.05) >= 4.5


@pytest.mark.parametrize("style", ["BodyText", "LabelText", "ItemTable", "CellHeading4", "LightRed"])
def test_a_template_that_lacks_a_style_is_refused_by_its_name(style: str) -> None:
    template = changed("word/styles.xml", f'w:styleId="{style}"', 'w:styleId="Else"')
    assert check_template(template) == (style,)
    refusal = refused(template)
    assert (refusal.code, refusal.values) == ("template.missing_style", {"style": style})


@pytest.mark.parametrize(
    "template",
    [
        b"",
        b"not a package",
        packed({"a.txt": b"a"}),
        changed("word/document.xml", "<w:body>", "<w:nobody>"),
        changed("word/document.xml", "w:sectPr", "w:pPr"),
        changed("[Content_Types].xml", "wordprocessingml.document.main", "spreadsheetml.sheet.main"),
    ],
)
def test_what_is_no_word_document_is_refused(template: bytes) -> None:
    assert refused(template).code == "template.not_word"


def test_a_template_with_macros_is_refused() -> None:
    main_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    macro_type = "application/vnd.ms-word.document.macroEnabled.main+xml"
    assert refused(changed("[Content_Types].xml", main_type, macro_type)).code == "template.macros"


def test_a_template_with_a_hidden_macro_part_is_refused() -> None:
    contents = parts(
        changed("word/_rels/document.xml.rels", "</Relationships>", _relation("rId90", "vbaProject.bin"))
    )
    types = contents["[Content_Types].xml"]
    declared = b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override'
    contents["[Content_Types].xml"] = types.replace(b"<Override", declared, 1)
    assert refused(packed({**contents, "word/vbaProject.bin": b"x"})).code == "template.macros"


def _relation(id: str, target: str, more: str = "") -> str:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
    return f'<Relationship Id="{id}" Type="{kind}" Target="{target}"{more}/></Relationships>'


def test_a_template_that_fetches_another_is_refused_with_its_address() -> None:
    outside = _relation("rId90", "https://example.org/mal.dotm", ' TargetMode="External"')
    refusal = refused(changed("word/_rels/document.xml.rels", "</Relationships>", outside))
    assert (refusal.code, refusal.values) == ("template.external", {"target": "https://example.org/mal.dotm"})


def test_what_stands_in_a_template_is_not_part_of_the_document() -> None:
    template = changed("word/document.xml", "<w:body>", "<w:body><w:p><w:r><w:t>Skriv her</w:t></w:r></w:p>")
    assert b"Skriv her" not in parts(render(ONE, template))["word/document.xml"]


def test_a_style_of_another_language_loses_it() -> None:
    template = changed(
        "word/styles.xml",
        '<w:name w:val="Body Text"/>',
        '<w:name w:val="Body Text"/><w:rPr><w:lang w:val="en-US"/></w:rPr>',
    )
    assert b"en-US" not in parts(render(ONE, template))["word/styles.xml"]


def test_a_template_without_defaults_gets_a_language() -> None:
    contents = parts(STANDARD)
    contents["word/styles.xml"] = re.sub(
        rb"<w:docDefaults>.*</w:docDefaults>", b"", contents["word/styles.xml"]
    )
    styles = parts(render(ONE, packed(contents)))["word/styles.xml"]
    assert b'<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nb-NO"' in styles


def test_lists_of_the_templates_own_are_kept_and_ours_come_after() -> None:
    first = parts(render(ONE, STANDARD))
    contents = parts(STANDARD)
    for name in ("[Content_Types].xml", "word/_rels/document.xml.rels", "word/numbering.xml"):
        contents[name] = first[name]
    made = parts(render(ONE, packed(contents)))
    numbering = made["word/numbering.xml"].decode()
    assert re.findall(r'<w:(?:num|abstractNum) w:(\w+)="(\d)"', numbering) == [
        ("abstractNumId", "0"),
        ("abstractNumId", "1"),
        ("numId", "1"),
        ("numId", "2"),
    ]
    assert b'<w:numId w:val="2"/>' in made["word/document.xml"]


def test_a_template_is_opened_once_for_all_its_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    template = changed("word/settings.xml", 'w:percent="100"', 'w:percent="99"')
    first = render(ONE, template)
    monkeypatch.setattr("docx.Document", None)
    assert render(ONE, template) == first


def test_remarks_in_a_template_and_their_authors_are_in_no_document() -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    relation = f'<Relationship Id="rId90" Type="{kind}" Target="comments.xml"/></Relationships>'
    contents = parts(changed("word/_rels/document.xml.rels", "</Relationships>", relation))
    declared = (
        b'<Override PartName="/word/comments.xml" ContentType="application/'
        b'vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>'
    )
    contents["[Content_Types].xml"] = contents["[Content_Types].xml"].replace(b"</Types>", declared)
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    remark = '<w:comment w:id="0" w:author="Kari Nordli"><w:p/></w:comment>'
    contents["word/comments.xml"] = f'<w:comments xmlns:w="{space}">{remark}</w:comments>'.encode()
    made = parts(render(ONE, packed(contents)))
    assert "word/comments.xml" not in made
    assert not any(b"comments" in content or b"Kari" in content for content in made.values())
