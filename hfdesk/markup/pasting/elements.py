"""What the elements of a page mean: which are paragraphs, what they do to the words in them."""

from __future__ import annotations

from dataclasses import dataclass

from hfdesk.domain.richtext import Mark
from hfdesk.markup.pasting.flow import NOTHING, Format, Setting
from hfdesk.markup.pasting.links import followed
from hfdesk.markup.pasting.styles import Style, colour, family
from hfdesk.markup.pasting.tokens import Tag, number

BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "summary",
        "ul",
        "v:textbox",
    ]
)
PICTURES = frozenset(["canvas", "embed", "img", "object", "svg", "video"])
#: The parts of a table that are no element of the flow that they stand in.
TABLE = frozenset(["table", "tbody", "td", "tfoot", "th", "thead", "tr"])
_DROPPED = frozenset(
    [
        "applet",
        "audio",
        "canvas",
        "datalist",
        "head",
        "iframe",
        "math",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "script",
        "style",
        "svg",
        "template",
        "title",
        "video",
        "w:sdtpr",
        "xml",
    ]
)
#: Classes of Word's for what is not the text's own words.
_NOT_WORDS = frozenset(["msocomanchor", "msocomoff", "msocomtxt", "msodel", "msoplaceholdertext"])
#: LibreOffice's numbers of notes, which it writes without brackets.
NOTE_SIGNS = frozenset(["sdendnoteanc", "sdendnotesym", "sdfootnoteanc", "sdfootnotesym"])
_MARKS = {
    **dict.fromkeys(("a", "A", "lower-alpha", "upper-alpha", "lower-latin", "upper-latin"), Mark.LETTER),
    **dict.fromkeys(("1", "i", "I", "decimal", "lower-roman", "upper-roman"), Mark.NUMBER),
    **dict.fromkeys(("disc", "circle", "square"), Mark.BULLET),
}
_NOTES = frozenset(("footnote", "endnote"))
_DEFAULT_MARKS = {"ul": Mark.BULLET, "ol": Mark.NUMBER}


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """A tag with all that it means."""

    tag: Tag
    style: Style
    #: What a paragraph in it is.
    setting: Setting
    #: How the points of a list are marked, or what a point says of it itself.
    mark: Mark | None
    #: The field of :class:`report.Left` in which it is counted.
    counted: str

    @property
    def name(self) -> str:
        """The tag's name."""
        return self.tag.name


def element(tag: Tag, style: Style) -> Element:
    """What a tag with that style means."""
    listed = tag.get("class").startswith(("MsoListParagraph", "MsoListContinue"))
    level = style.level if style.level and tag.name != "li" else 0
    hanging = bool(style.hanging) or listed
    setting = Setting(_heading(tag), level, hanging, style.margin or 0, listed)
    mark = _MARKS.get(tag.get("type")) or _MARKS.get(style.list_type) or _DEFAULT_MARKS.get(tag.name)
    return Element(tag, style, NOTHING if setting == NOTHING else setting, mark, _counted(tag, style))


def _counted(tag: Tag, style: Style) -> str:
    classes = tag.get("class").lower()
    if style.element in _NOTES or (tag.name == "div" and tag.get("id").startswith(("sdfoot", "sdend"))):
        return "footnotes"
    if tag.name == "del" or classes == "msodel":
        return "changes"
    if "msocomanchor" in classes:
        return "comments"
    return "boxes" if tag.name == "v:textbox" else ""


def _heading(tag: Tag) -> int:
    """The level of a heading, from 1; 0 for what is none."""
    if len(tag.name) == 2 and tag.name[0] == "h" and "1" <= tag.name[1] <= "6":
        return int(tag.name[1])
    if tag.get("role") == "heading":
        return number(tag.get("aria-level"), 2)
    return int(tag.name == "p" and "MsoTitle" in tag.classes)


def _is_dropped(tag: Tag, style: Style) -> bool:
    """Whether the words in an element are not for the reader."""
    return bool(
        style.hidden
        or tag.name in _DROPPED
        or tag.name == "del"
        or style.element == "comment-list"
        or _NOT_WORDS.intersection(tag.get("class").lower().split())
        or "hidden" in tag.attributes
    )


def formatted(made: Element, around: Format) -> Format:
    """The format of the words in an element."""
    found = _by_style(_by_tag(made.tag, around), made.style)
    if made.setting.heading:
        found = found._replace(bold=False)
    if made.name == "a":
        found = found._replace(link=followed(made.tag.get("href")))
    found = found._replace(dropped=_is_dropped(made.tag, made.style))
    return around if found == around else found


def _by_tag(tag: Tag, around: Format) -> Format:
    match tag.name:
        case "b" | "strong" | "th":
            return around._replace(bold=True)
        case "i" | "em" | "cite" | "dfn" | "var":
            return around._replace(italic=True)
        case "u":
            return around._replace(underline=True)
        case "s" | "strike":
            return around._replace(struck=True)
        case "pre" | "textarea":
            return around._replace(pre=True)
        case "font":
            font, tint = family(tag.get("face")), colour(tag.get("color"))
            return around._replace(font=font or around.font, colour=tint or around.colour)
        case _:
            return around


def _by_style(around: Format, style: Style) -> Format:
    said = style.formats
    return around._replace(**said) if said else around
