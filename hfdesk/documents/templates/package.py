"""A house style as a Word package: page, header, footer, settings, and the styles."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from hfdesk.documents.templates.houses import House
from hfdesk.documents.templates.styles import NAMESPACE, styles
from hfdesk.documents.templates.theme import fonts, theme

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_A4 = (11906, 16838)
_PARTS = {
    "styles": "styles",
    "settings": "settings",
    "header1": "header",
    "header2": "header",
    "footer1": "footer",
    "fontTable": "fontTable",
    "theme/theme1": "theme",
}


def make(house: House) -> bytes:
    """The template's bytes; the same house makes the same bytes."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        for name, xml in _contents(house).items():
            entry = ZipInfo(name)
            entry.compress_type, entry.create_system, entry.external_attr = ZIP_DEFLATED, 3, 0o600 << 16
            package.writestr(entry, _HEAD + xml)
    return out.getvalue()


def _parts(house: House) -> dict[str, str]:
    """The parts beside the document, with their kinds; a house without edges has no header or footer."""
    edges = ("header", "footer")
    return {name: kind for name, kind in _PARTS.items() if house.edges or kind not in edges}


def _contents(house: House) -> dict[str, str]:
    left_out = {f"word/{name}.xml" for name in _PARTS.keys() - _parts(house).keys()}
    return {name: xml for name, xml in _every(house).items() if name not in left_out}


def _every(house: House) -> dict[str, str]:
    return {
        "[Content_Types].xml": _types(house),
        "_rels/.rels": _relations(
            ("officeDocument", "word/document.xml", _OFFICE),
            ("metadata/core-properties", "docProps/core.xml", _PACKAGE),
            ("extended-properties", "docProps/app.xml", _OFFICE),
        ),
        "docProps/app.xml": f'<Properties xmlns="{_OFFICE}/extended-properties">'
        "<Application>hfdesk</Application></Properties>",
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{house.id}</dc:title></cp:coreProperties>',
        "word/_rels/document.xml.rels": _relations(
            *((kind, f"{name}.xml", _OFFICE) for name, kind in _parts(house).items())
        ),
        "word/document.xml": _document(house),
        "word/fontTable.xml": fonts(house),
        "word/footer1.xml": _edge("ftr", _page_of_pages()),
        "word/header1.xml": _edge("hdr", _para("Header", _text("{running_head}"))),
        "word/header2.xml": _edge("hdr", _para("FirstHeader")),
        "word/settings.xml": _settings(),
        "word/styles.xml": styles(house),
        "word/theme/theme1.xml": theme(house),
    }


def _page_of_pages() -> str:
    """Page and pages, "Side 1 av 3", the words in the document's language."""
    return _para("Footer", _text("{page} "), _field("PAGE"), _text(" {of} "), _field("NUMPAGES"))


def _types(house: House) -> str:
    parts = {"document": "document.main", **_parts(house)}
    overrides = {f"/word/{name}.xml": f"{_WORD}.{kind}+xml" for name, kind in parts.items()}
    overrides["/word/theme/theme1.xml"] = "application/vnd.openxmlformats-officedocument.theme+xml"
    overrides["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    overrides["/docProps/app.xml"] = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    listed = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items()
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def _relations(*relations: tuple[str, str, str]) -> str:
    listed = "".join(
        f'<Relationship Id="rId{number}" Type="{family}/relationships/{kind}" Target="{target}"/>'
        for number, (kind, target, family) in enumerate(relations, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


def _document(house: House) -> str:
    width, height = sorted(_A4, reverse=house.landscape)
    across, upright = (round(side * 56.693) for side in house.margins)
    turned = ' w:orient="landscape"' if house.landscape else ""
    kinds = (("header", "default", "header1"), ("header", "first", "header2"))
    feet = (("footer", "default", "footer1"), ("footer", "first", "footer1"))
    edges = "".join(
        f'<w:{edge}Reference w:type="{kind}" r:id="rId{list(_PARTS).index(name) + 1}"/>'
        for edge, kind, name in ((*kinds, *feet) if house.edges else ())
    )
    return (
        f'<w:document xmlns:w="{NAMESPACE}" xmlns:r="{_OFFICE}/relationships"><w:body><w:sectPr>{edges}'
        f'<w:pgSz w:w="{width}" w:h="{height}"{turned}/><w:pgMar w:top="{upright}" w:right="{across}"'
        f' w:bottom="{upright - 100}" w:left="{across}" w:header="624" w:footer="567" w:gutter="0"/>'
        '<w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>'
    )


def _settings() -> str:
    uri = "http://schemas.microsoft.com/office/word"
    return (
        f'<w:settings xmlns:w="{NAMESPACE}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting'
        f' w:name="compatibilityMode" w:uri="{uri}" w:val="15"/></w:compat>'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def _edge(kind: str, content: str) -> str:
    return f'<w:{kind} xmlns:w="{NAMESPACE}">{content}</w:{kind}>'


def _para(style: str, *runs: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{"".join(runs)}</w:p>'


def _text(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def _field(name: str) -> str:
    """A field that Word counts itself; "1" stands in it until then."""
    return f'<w:fldSimple w:instr="{name}">{_text("1")}</w:fldSimple>'
