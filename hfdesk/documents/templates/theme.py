"""A house's theme and table of fonts: what Word offers when somebody goes on by hand."""

from __future__ import annotations

from hfdesk.documents.templates.houses import House
from hfdesk.documents.templates.styles import INK, LIGHTS, NAMESPACE, QUIET, tint

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="{{}}">{_FILL}<a:prstDash val="solid"/></a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def theme(house: House) -> str:
    """The theme part: the house's colours and font."""
    colors = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _colors(house))
    font = f'<a:latin typeface="{house.font}"/><a:ea typeface=""/><a:cs typeface=""/>'
    lines = "".join(_LINE.format(width) for width in (6350, 12700, 19050))
    return (
        f'<a:theme xmlns:a="{_DRAWING}" name="{house.id}"><a:themeElements>'
        f'<a:clrScheme name="{house.id}">{colors}</a:clrScheme><a:fontScheme name="{house.id}">'
        f"<a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="{house.id}"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{lines}</a:lnStyleLst><a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def fonts(house: House) -> str:
    """The font table part; the family lets a machine without the font choose one like it."""
    return (
        f'<w:fonts xmlns:w="{NAMESPACE}"><w:font w:name="{house.font}"><w:charset w:val="00"/>'
        '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def _colors(house: House) -> tuple[tuple[str, str], ...]:
    return (
        ("dk1", INK),
        ("lt1", "FFFFFF"),
        ("dk2", QUIET),
        ("lt2", tint(house.accent, 0.1)),
        ("accent1", house.accent),
        ("accent2", tint(house.accent, 0.7)),
        ("accent3", tint(house.accent, 0.45)),
        ("accent4", LIGHTS["Green"]),
        ("accent5", LIGHTS["Yellow"]),
        ("accent6", LIGHTS["Red"]),
        ("hlink", house.accent),
        ("folHlink", house.accent),
    )
