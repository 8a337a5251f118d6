"""Logo and letterhead of a template: on the first page, above it; lines at the foot of every page.

The first page's header is written anew; of a footer only the paragraphs that hold nothing but
words. Tables, drawings that are no plain picture, and fields (the page's number) stay.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from hfdesk.documents.foreign.checking import TYPES, Element, W, checked, content_types, readable, tree
from hfdesk.documents.foreign.parts import A, R, add_type, packed, relate, relations_of, resolved, to_bytes, w
from hfdesk.documents.foreign.pictures import check_logo
from hfdesk.domain.problems import Refusal

#: Millimetres that a logo may be high, and wide at most.
HEIGHTS = (5, 60)
_WIDEST = 160
_MILLIMETRE = 36_000
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_OWN = ("drawing", "pict", "object", "sdt", "fldSimple", "fldChar")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """What stands above the first page and at the foot of each.

    ``logo`` is a PNG or JPEG, ``shows`` what it shows, for who does not see it; ``height`` in
    millimetres; ``right``: at the right edge.
    """

    logo: bytes = b""
    shows: str = ""
    height: int = 14
    right: bool = False
    lines: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()


@readable()
def read_letterhead(template: bytes) -> Letterhead:
    """The letterhead of a template; refuses what is no template."""
    parts = dict(checked(template))
    main = _main(parts)
    name = _edge(parts, main, "header", "first")
    root = tree(parts[name]) if name else None
    logo, shows, height = _logo(parts, name, root) if root is not None else (b"", "", 0)
    lines = tuple(_lines(root)) if root is not None else ()
    foot = _edge(parts, main, "footer", "default") or _edge(parts, main, "footer", "first")
    return Letterhead(
        logo=logo,
        shows=shows,
        height=height or Letterhead().height,
        right=root is not None and any(jc.get(w("val")) in ("right", "end") for jc in root.iter(w("jc"))),
        lines=lines,
        foot=tuple(_lines(tree(parts[foot]))) if foot else (),
    )


@readable()
def with_letterhead(template: bytes, letterhead: Letterhead) -> bytes:
    """The template with another letterhead; refuses a logo that is none."""
    parts = dict(checked(template))
    main = _main(parts)
    _first_page(parts, main)
    head = _edge(parts, main, "header", "first")
    _write_head(parts, head, letterhead)
    for kind in ("first", "default"):
        _write_foot(parts, _edge(parts, main, "footer", kind), letterhead.foot)
    return packed(parts)


def _main(parts: dict[str, bytes]) -> str:
    found = (name for name, kind in content_types(parts).items() if kind.endswith("document.main+xml"))
    name = next(found, "")
    if not name:
        raise Refusal("template.not_word")
    return name


def _section(root: Element) -> Element:
    sections = list(root.iter(w("sectPr")))
    if not sections:
        raise Refusal("template.not_word")
    return sections[-1]


def _edge(parts: dict[str, bytes], main: str, edge: str, kind: str) -> str:
    """The part of a header or footer; ``""`` where the template has none of that kind."""
    section = _section(tree(parts[main]))
    if kind == "first" and section.find(w("titlePg")) is None:
        return ""
    wanted = [
        each.get(f"{{{R}}}id")
        for each in section.findall(w(f"{edge}Reference"))
        if each.get(w("type"), "default") == kind
    ]
    return _target(parts, main, wanted[0]) if wanted else ""


def _target(parts: dict[str, bytes], source: str, id: str | None) -> str:
    relations = parts.get(relations_of(source))
    for each in tree(relations) if relations else ():
        if each.get("Id") == id:
            name = resolved(source.rpartition("/")[0], str(each.get("Target", "")))
            return name if name in parts else ""
    return ""


def _first_page(parts: dict[str, bytes], main: str) -> None:
    """Let the first page have a header of its own, and footers that are there on all pages."""
    root = tree(parts[main])
    section = _section(root)
    had = section.find(w("titlePg")) is not None
    if not had:
        for each in [each for each in section if each.get(w("type")) == "first"]:
            section.remove(each)
        section.append(section.makeelement(w("titlePg")))
        _order(section)
    refs = {(each.tag, each.get(w("type"), "default")): each for each in section if each.get(w("type"))}
    if (w("footerReference"), "default") not in refs:
        foot = _new_part(parts, main, "footer", '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr></w:p>')
        _refer(section, "footer", "default", foot)
    default = next(e for e in section.findall(w("footerReference")) if e.get(w("type")) == "default")
    if (w("footerReference"), "first") not in refs or not had:
        _refer(section, "footer", "first", str(default.get(f"{{{R}}}id")))
    if (w("headerReference"), "first") not in refs or not had:
        _refer(section, "header", "first", _new_part(parts, main, "header", "<w:p/>"))
    parts[main] = to_bytes(root)


def _refer(section: Element, edge: str, kind: str, id: str) -> None:
    for each in section.findall(w(f"{edge}Reference")):
        if each.get(w("type")) == kind:
            section.remove(each)
    section.insert(0, section.makeelement(w(f"{edge}Reference"), {w("type"): kind, f"{{{R}}}id": id}))


_ORDER = (
    *("headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc"),
    *("pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg"),
    *("textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings"),
)


def _order(section: Element) -> None:
    """The order that the schema asks for."""
    ranks = {w(name): max(rank, 1) for rank, name in enumerate(_ORDER)}
    section[:] = sorted(section, key=lambda each: ranks.get(each.tag, len(_ORDER)))


def _new_part(parts: dict[str, bytes], main: str, edge: str, content: str) -> str:
    """A header or footer that is not there yet; the id of its relation."""
    folder = main.rpartition("/")[0]
    file = next(
        f"{edge}{n}.xml" for n in range(1, 10_000) if f"{folder}/{edge}{n}.xml".lstrip("/") not in parts
    )
    tag = "hdr" if edge == "header" else "ftr"
    name = f"{folder}/{file}".lstrip("/")
    parts[name] = f'<w:{tag} xmlns:w="{W}" xmlns:r="{R}">{content}</w:{tag}>'.encode()
    add_type(parts, name, _KIND.format(edge))
    return relate(parts, main, f"{R}/{edge}", file)


# -- what stands there ---------------------------------------------------------------------------


def _plain(paragraph: Element) -> bool:
    return next(paragraph.iter(*(w(name) for name in _OWN)), None) is None


def _lines(root: Element) -> Iterator[str]:
    """The words of the paragraphs that hold nothing else."""
    for paragraph in root.findall(w("p")):
        words = "".join(each.text or "" for each in paragraph.iter(w("t"))).strip()
        if words and _plain(paragraph):
            yield words


def _logo(parts: dict[str, bytes], name: str, root: Element) -> tuple[bytes, str, int]:
    """(picture, what it shows, millimetres high) of the first plain picture."""
    for drawing in root.iter(w("drawing")):
        blip = next(drawing.iter(f"{{{A}}}blip"), None)
        shows = next(drawing.iter(f"{{{_DRAWING}}}docPr"), None)
        extent = next(drawing.iter(f"{{{_DRAWING}}}extent"), None)
        target = _target(parts, name, blip.get(f"{{{R}}}embed")) if blip is not None else ""
        if target and parts[target].startswith((b"\x89PNG", b"\xff\xd8\xff")):
            high = str(extent.get("cy", "")) if extent is not None else ""
            height = round(int(high) / _MILLIMETRE) if high.isdigit() else 0
            return parts[target], str(shows.get("descr", "")) if shows is not None else "", height
    return b"", "", 0


def _write_head(parts: dict[str, bytes], name: str, letterhead: Letterhead) -> None:
    root = tree(parts[name])
    ours = _logo(parts, name, root)[0]
    for paragraph in root.findall(w("p")):
        if _plain(paragraph) or (ours and next(paragraph.iter(f"{{{A}}}blip"), None) is not None):
            root.remove(paragraph)
    side = '<w:jc w:val="right"/>' if letterhead.right else ""
    rows = [_run(line) for line in letterhead.lines]
    if letterhead.logo:
        rows.insert(0, _picture(parts, name, letterhead))
    gaps = [0] * max(len(rows) - 1, 0) + [240] * bool(rows)
    made = [
        f'<w:p><w:pPr><w:pStyle w:val="FirstHeader"/><w:spacing w:before="0" w:after="{gap}"/>{side}</w:pPr>'
        f"{row}</w:p>"
        for row, gap in zip(rows, gaps, strict=True)
    ] or ['<w:p><w:pPr><w:pStyle w:val="FirstHeader"/></w:pPr></w:p>']
    _put(root, made)
    parts[name] = to_bytes(root)
    _forget_pictures(parts, name, root)


def _write_foot(parts: dict[str, bytes], name: str, lines: tuple[str, ...]) -> None:
    if not name:
        return
    root = tree(parts[name])
    for paragraph in root.findall(w("p")):
        if _plain(paragraph):
            root.remove(paragraph)
    made = [f'<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{_run(line)}</w:p>' for line in lines]
    if not made and not len(root):
        made = ['<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr></w:p>']
    _put(root, made)
    parts[name] = to_bytes(root)


def _put(root: Element, paragraphs: list[str]) -> None:
    made = tree(f'<w:hdr xmlns:w="{W}" xmlns:r="{R}">{"".join(paragraphs)}</w:hdr>'.encode())
    for at, each in enumerate(list(made)):
        root.insert(at, each)


def _run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def _picture(parts: dict[str, bytes], name: str, letterhead: Letterhead) -> str:
    size = check_logo(letterhead.logo)
    folder = name.rpartition("/")[0]
    file = f"media/logo-{hashlib.sha256(letterhead.logo).hexdigest()[:12]}.{size.kind}"
    parts[f"{folder}/{file}".lstrip("/")] = letterhead.logo
    _say_kind(parts, size.kind)
    id = relate(parts, name, f"{R}/image", file)
    high = min(max(letterhead.height, HEIGHTS[0]), HEIGHTS[1])
    across = high * size.width / size.height
    share = min(1.0, _WIDEST / across)
    cx, cy = (max(round(each * share * _MILLIMETRE), 1) for each in (across, high))
    shows = quoteattr(letterhead.shows)
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{cx}" cy="{cy}"/><wp:docPr id="1" name="Logo" descr={shows}/>'
        f'<a:graphic xmlns:a="{A}"><a:graphicData uri="{_PICTURE}">'
        f'<pic:pic xmlns:pic="{_PICTURE}"><pic:nvPicPr>'
        f'<pic:cNvPr id="1" name="Logo" descr={shows}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def _say_kind(parts: dict[str, bytes], kind: str) -> None:
    root = tree(parts[TYPES])
    if all(str(each.get("Extension", "")).casefold() != kind for each in root):
        tag = root.tag.replace("}Types", "}Default")
        root.insert(0, root.makeelement(tag, {"Extension": kind, "ContentType": f"image/{kind}"}))
        parts[TYPES] = to_bytes(root)


def _forget_pictures(parts: dict[str, bytes], name: str, root: Element) -> None:
    """Let relations to pictures go that the header has no more, and the pictures that nothing has."""
    relations = relations_of(name)
    if relations not in parts:
        return
    text, listed = parts[name].decode(), tree(parts[relations])
    for each in list(listed):
        if str(each.get("Type", "")).endswith("/image") and f'"{each.get("Id")}"' not in text:
            listed.remove(each)
    parts[relations] = to_bytes(listed)
    if not len(listed):
        del parts[relations]
    said = b"".join(content for part, content in parts.items() if part.endswith(".rels"))
    for part in [part for part in parts if "/media/logo-" in part]:
        if part.rpartition("/")[2].encode() not in said:
            del parts[part]
