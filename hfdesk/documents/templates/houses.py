"""The looks of the shipped templates, as data.

What a fact sheet says of a style's bold, italic and underline is kept; colours, sizes
and spaces, which no sheet shows, are ours. Every colour of text has a contrast of at
least 4.5 to 1 on white and on its tint.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A house style. Sizes are half points, margins millimetres, colours RRGGBB."""

    id: str
    accent: str = "14505C"
    font: str = "Calibri"
    body: int = 21
    headings: tuple[int, int, int, int] = (38, 27, 23, 21)
    margins: tuple[int, int] = (22, 25)  # left and right, top and bottom
    landscape: bool = False
    bold_headings: bool = True
    bold_titles: bool = True
    bold_labels: bool = True  # "Møtested:", the left cells of a head
    bold_numbers: bool = True
    label: str = "bold"  # a label on its own line: bold, underline or plain
    italic_signature: bool = False
    ruled: bool = True  # the table of items has rules between rows only, else a grid
    top_rule: int = 18  # eighths of a point, over the first page
    centred: bool = False  # for what is read from afar: headings and lines in the middle of the page
    edges: bool = True  # header and footer on its pages


_STANDARD = House(id="standard")
_VESTFOLD = replace(_STANDARD, id="ssu-vestfold", accent="1F4E79", bold_titles=False, ruled=False, top_rule=0)

HOUSES: tuple[House, ...] = (
    _STANDARD,
    replace(
        _STANDARD,
        id="lsu-ous",
        accent="1B3F73",
        headings=(32, 25, 22, 21),
        bold_titles=False,
        bold_numbers=False,
        label="plain",
    ),
    replace(
        _STANDARD,
        id="asu-sondre-trondelag",
        accent="2B5A45",
        font="Arial",
        body=19,
        headings=(30, 23, 20, 19),
        top_rule=24,
    ),
    replace(_VESTFOLD, label="underline", bold_labels=False, bold_numbers=False),
    replace(
        _VESTFOLD,
        id="partnerskap-vestfold",
        accent="4A3B6B",
        label="underline",
        ruled=True,
        top_rule=12,
        headings=(34, 26, 22, 21),
    ),
    replace(
        _VESTFOLD,
        id="fsu-vestfold",
        accent="2E5E3E",
        label="plain",
        bold_labels=False,
        bold_numbers=False,
        ruled=True,
    ),
    replace(
        _STANDARD,
        id="styresak-ous",
        accent="12356B",
        body=22,
        headings=(44, 32, 26, 23),
        margins=(26, 25),
        bold_labels=False,
        italic_signature=True,
        top_rule=0,
    ),
    replace(
        _STANDARD,
        id="portefolje-oslo",
        accent="2A2859",
        body=20,
        headings=(44, 32, 24, 21),
        margins=(20, 18),
        landscape=True,
        top_rule=36,
    ),
    replace(
        _STANDARD,
        id="bordkort",
        body=36,
        headings=(88, 88, 60, 48),
        margins=(10, 8),
        top_rule=0,
        centred=True,
        edges=False,
    ),
    replace(
        _STANDARD,
        id="dorskilt",
        body=60,
        headings=(116, 88, 72, 60),
        margins=(20, 38),
        landscape=True,
        top_rule=0,
        centred=True,
        edges=False,
    ),
)
