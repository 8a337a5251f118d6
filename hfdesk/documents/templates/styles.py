"""A house's styles as the styles part of a Word package."""

from __future__ import annotations

from collections.abc import Iterator

from hfdesk.documents.model import HeadLook, Look, Role, Style
from hfdesk.documents.templates.houses import House
from hfdesk.documents.word.body import AFTER_TABLE, CELL_LIST_STYLE, CELL_MARGIN, LIST_STYLE

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
INK = "1C2126"
QUIET = "525A62"
HAIRLINE = "C3C9CF"
LIGHTS = {"Green": "2E7D32", "Yellow": "C77700", "Red": "C62828"}


def styles(house: House) -> str:
    """The whole part."""
    kinds = (_base, _body, _headings, _cells, _characters, _tables)
    everything = "".join(style for kind in kinds for style in kind(house))
    return f'<w:styles xmlns:w="{NAMESPACE}">{_defaults(house)}{everything}</w:styles>'


def tint(accent: str, share: float) -> str:
    """The colour mixed with white: ``share`` of the colour, the rest white."""
    parts = (int(accent[place : place + 2], 16) for place in (0, 2, 4))
    return "".join(f"{round(255 - (255 - part) * share):02X}" for part in parts)


def _defaults(house: House) -> str:
    fonts = " ".join(f'w:{kind}="{house.font}"' for kind in ("ascii", "hAnsi", "eastAsia", "cs"))
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>"
        '<w:lang w:val="nb-NO" w:eastAsia="nb-NO" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr><w:widowControl/>"
        '<w:spacing w:after="0" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
    )


def _base(house: House) -> Iterator[str]:
    # not among the defaults: LibreOffice lays those over character styles inside tables
    text = _run(color=INK, size=house.body)
    yield _style("Normal", "Normal", "", text, based="", extra=' w:default="1"', quick=True)
    yield (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"{_margins(0, 0, CELL_MARGIN)}</w:tblPr></w:style>"
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )
    small = _run(color=QUIET, size=17)
    rule = f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="5" w:color="{HAIRLINE}"/></w:pBdr>'
    yield _style("Header", "header", rule + _space(0, 0), small)
    yield _style("Footer", "footer", _space(0, 0) + '<w:jc w:val="right"/>', small)
    strong = f'w:sz="{house.top_rule}" w:space="1" w:color="{house.accent}"'
    top = f'<w:pBdr><w:top w:val="single" {strong}/></w:pBdr>' if house.top_rule else ""
    yield _style("FirstHeader", "First Header", top + _space(0, 0), small)


def _body(house: House) -> Iterator[str]:
    accent = house.accent
    quick = True
    middle = _middle(house)
    yield _style(Style.BODY, "Body Text", _space(0, 120) + middle, quick=quick)
    yield _style(LIST_STYLE, "List Paragraph", _space(0, 120, contextual=True), quick=quick)
    yield _style(
        Style.KIND,
        "Document Kind",
        "<w:keepNext/>" + _space(0, 60) + middle,
        _run(bold=True, color=accent, spacing=6, size=house.body + 1),
    )
    yield _style(Style.HEAD_LINE, "Head Line", _space(0, 160, line=283, contextual=True) + middle)
    yield _style(Style.LABEL, "Label", _space(100, 30), _label(house))
    yield _style(Style.PROPOSAL, "Proposal", _space(0, 80))
    yield _style(Style.DECISION, "Decision", _space(0, 80))
    bar = f'<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="{tint(accent, 0.35)}"/></w:pBdr>'
    yield _style(Style.QUOTE, "Quoted Text", bar + _space(0, 80) + '<w:ind w:left="227"/>')
    sign = _space(200, 120, contextual=True)
    yield _style(Style.SIGNATURE, "Signature Line", sign, _run(italic=house.italic_signature))
    yield _style(Style.NOTE, "Note", _space(40, 60), _run(color=QUIET, size=18))
    gap = '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>'
    yield _style(AFTER_TABLE, "After Table", gap, _run(size=4))


def _headings(house: House) -> Iterator[str]:
    spaces = ((280, 160), (300, 100), (240, 60), (180, 40))
    for level, (size, space) in enumerate(zip(house.headings, spaces, strict=True), 1):
        color = house.accent if level < 4 else INK
        outline = f'<w:outlineLvl w:val="{level - 1}"/>'
        keep = "<w:keepNext/><w:keepLines/>"
        line = _space(*space, line=245)
        look = _run(bold=house.bold_headings, color=color, size=size)
        yield _style(
            f"Heading{level}",
            f"heading {level}",
            keep + line + _middle(house) + outline,
            look,
            after=Style.BODY,
            quick=True,
        )
        for kind, name, base in (
            (HeadLook.CELL, "Cell Heading", Style.ITEM_TITLE),
            (HeadLook.LINE, "Line Heading", Style.HEAD_LINE),
        ):
            tight = _space(0, 0, line=283) if kind is HeadLook.LINE else ""
            look = "<w:keepLines/>" + tight + outline
            yield _style(f"{kind.value}{level}", f"{name} {level}", look, based=base)


def _cells(house: House) -> Iterator[str]:
    accent = house.accent
    yield _style(Style.TABLE_TEXT, "Table Text", _space(0, 50), quick=True)
    yield _style(CELL_LIST_STYLE, "Table List", _space(0, 60, contextual=True), based=Style.TABLE_TEXT)
    yield _style(Style.TABLE_HEAD, "Table Head", _space(0, 30), _run(bold=True, color=accent))
    yield _style(Style.HEAD_LABEL, "Head Label", _space(0, 30), _run(bold=house.bold_labels, color=accent))
    yield _style(Style.HEAD_VALUE, "Head Value", _space(0, 30))
    yield _style(Style.NUMBER, "Case Number", _space(0, 30), _run(bold=house.bold_numbers, color=accent))
    yield _style(Style.TAG, "Tag", _space(0, 0), _run(color=QUIET, size=house.body - 3))
    title = _run(bold=house.bold_titles, color="" if house.bold_titles else accent)
    yield _style(Style.ITEM_TITLE, "Item Title", _space(0, 50), title)


def _characters(house: House) -> Iterator[str]:
    yield _character(Role.LABEL, "Label Text", _run(bold=house.bold_labels, color=house.accent))
    yield _character(Role.QUOTED, "Quoted Characters", _run(italic=True))
    link = f'<w:color w:val="{house.accent}"/><w:u w:val="single"/>'
    yield _character("Hyperlink", "Hyperlink", link)
    for light, color in LIGHTS.items():
        yield _character(f"Light{light}", f"Light {light}", _run(color=color))


def _tables(house: House) -> Iterator[str]:
    accent, pale = house.accent, tint(house.accent, 0.1)
    hair = f'w:val="single" w:sz="4" w:space="0" w:color="{HAIRLINE}"'
    strong = f'w:val="single" w:sz="8" w:space="0" w:color="{accent}"'
    rules = f"<w:bottom {hair}/><w:insideH {hair}/>"
    grid = "".join(f"<w:{side} {hair}/>" for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    head = (
        '<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>'
        f'<w:bottom {strong}/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="{pale}"/></w:tcPr>'
        "</w:tblStylePr>"
    )
    yield _table(Look.HEAD, "Head Table", f"<w:top {hair}/>{rules}", 45)
    yield _table(Look.ITEMS, "Item Table", f"<w:top {strong}/>{rules}" if house.ruled else grid, 70, head)
    yield _table(Look.GRID, "Grid Table Own", grid, 45, head)
    yield _table(Look.PLAN, "Plan Table", grid, 45, head)
    box = tint(accent, 0.45)
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="6" w:space="0" w:color="{box}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    yield _table(Look.QUOTE, "Quote Table", sides, 45, fill=tint(accent, 0.04))


def _table(id: str, name: str, borders: str, margin: int, parts: str = "", fill: str = "") -> str:
    shade = f'<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{fill}"/></w:tcPr>' if fill else ""
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr><w:tblBorders>{borders}'
        f"</w:tblBorders>{_margins(margin, margin - 30, CELL_MARGIN)}</w:tblPr>{shade}{parts}</w:style>"
    )


def _margins(top: int, bottom: int, across: int) -> str:
    sides = (("top", top), ("left", across), ("bottom", bottom), ("right", across))
    return "<w:tblCellMar>{}</w:tblCellMar>".format(
        "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in sides)
    )


_BUILT_IN = {"Normal", "Body Text", "List Paragraph", "header", "footer", "Hyperlink"}


def _style(
    id: str,
    name: str,
    para: str = "",
    run: str = "",
    *,
    based: str = "Normal",
    after: str = "",
    extra: str = "",
    quick: bool = False,
) -> str:
    own = "" if name in _BUILT_IN or name.startswith("heading ") else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{extra}{own} w:styleId="{id}"><w:name w:val="{name}"/>'
        + (f'<w:basedOn w:val="{based}"/>' if based else "")
        + (f'<w:next w:val="{after}"/>' if after else "")
        + ("<w:qFormat/>" if quick or own else "")
        + (f"<w:pPr>{para}</w:pPr>" if para else "")
        + (f"<w:rPr>{run}</w:rPr>" if run else "")
        + "</w:style>"
    )


def _character(id: str, name: str, run: str) -> str:
    own = "" if name in _BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="character"{own} w:styleId="{id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{run}</w:rPr></w:style>'
    )


def _label(house: House) -> str:
    underline = '<w:u w:val="single"/>' if house.label == "underline" else ""
    color = house.accent if house.label == "plain" else ""
    return _run(bold=house.label == "bold", color=color) + underline


def _middle(house: House) -> str:
    return '<w:jc w:val="center"/>' if house.centred else ""


def _space(before: int, after: int, *, line: int = 264, contextual: bool = False) -> str:
    """Twips before and after, 240ths of a line; ``contextual``: none between two of the style."""
    together = "<w:contextualSpacing/>" if contextual else ""
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>{together}'


def _run(
    *, bold: bool = False, italic: bool = False, color: str = "", spacing: int = 0, size: int = 0
) -> str:
    return (
        ("<w:b/><w:bCs/>" if bold else "")
        + ("<w:i/><w:iCs/>" if italic else "")
        + (f'<w:color w:val="{color}"/>' if color else "")
        + (f'<w:spacing w:val="{spacing}"/>' if spacing else "")
        + (f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if size else "")
    )
