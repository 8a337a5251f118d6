"""The words themselves: blanks, signs that are not seen, letters of fonts of signs."""

from __future__ import annotations

import re

#: Soft hyphens, marks of no width, and all that turns the direction of writing.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\U000e0000-\U000e007f]"
)
#: What joins letters is of use in other scripts and in emoji alone.
_JOINERS = re.compile(
    "[\u200c\u200d](?=[\x00-\u024f]|\\Z)|(?<=[\x00-\u024f])[\u200c\u200d]|\\A[\u200c\u200d]"
)
_RARE = re.compile("[\u200c\u200d\uf000-\uf0ff]")
#: Blanks at which no line breaks.
FIRM = "\u00a0\u2007\u202f"
BLANKS = f" \t\n\r\f\v\x85\u2028\u2029{FIRM}"
#: Stretches of blanks that are not one blank already.
_BLANKS = re.compile(r"[ \t\n\r\f\v]{2,}|[\t\n\r\f\v]")
_BLANK = re.compile(f"[{BLANKS}]{{2,}}|[{BLANKS[1:]}]")
_LOOSE = re.compile(f"(?<![0-9§])[{FIRM}](?![0-9])")
_PRIVATE = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0E0: "→", 0xF0FC: "✓", 0xF0A8: "☐", 0xF06F: "☐"}
_WINGDINGS = str.maketrans("àßóJLüûqxþ¨§Øvnlo", "→←↔☺☹✓✗☐☒☑☐▪➢❖■●☐")
_SYMBOL = str.maketrans("·®¬Þ£³¹±", "•→←⇒≤≥≠±")


def seen(text: str) -> str:
    """``text`` without the signs that are not seen."""
    if text.isascii():
        return text
    text = _UNSEEN.sub("", text)
    if _RARE.search(text):
        text = _JOINERS.sub("", text).translate(_PRIVATE)
    return text


def sign(text: str, font: str) -> str:
    """What the letters of a font of signs look like: Wingdings' ``à`` is an arrow."""
    if font.startswith("wingdings"):
        return text.translate(_WINGDINGS)
    return text.translate(_SYMBOL) if font == "symbol" else text


def collapsed(text: str) -> str:
    """``text`` with a blank for each stretch of blanks; a firm one alone stays for now."""
    if text.isascii():
        return _BLANKS.sub(" ", text)
    return _BLANK.sub(_one, text)


def _one(found: re.Match[str]) -> str:
    return "\u00a0" if found[0] in FIRM else " "


def loosened(text: str) -> str:
    """``text``, as long as it was, with firm blanks where a number or a § stands alone."""
    return _LOOSE.sub(" ", text)
