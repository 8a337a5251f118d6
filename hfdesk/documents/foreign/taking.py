"""Any Word document as a template: what is written in it goes, what it lacks of our styles is added.

Word names its own styles in its user's language («Overskrift1») and keeps what they are in
their names («heading 1»): styles are found by either, and given the ids that documents use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from hfdesk.documents.foreign.checking import TYPES, Element, W, checked, content_types, readable, tree
from hfdesk.documents.foreign.parts import A, R, add_type, packed, relate, relations_of, resolved, to_bytes, w
from hfdesk.documents.templates.houses import HOUSES, House
from hfdesk.documents.templates.styles import styles
from hfdesk.documents.word.template import REQUIRED_STYLES
from hfdesk.domain.problems import Refusal

MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

#: What of a document belongs to its look; all else belongs to what was written in it.
_KEPT = ("styles", "settings", "numbering", "theme", "fontTable", "header", "footer")
_SETTINGS = (
    *("footnotePr", "endnotePr", "documentProtection", "writeProtection", "trackRevisions"),
    *("docVars", "rsids", "mailMerge", "attachedTemplate", "saveThroughXslt", "removePersonalInformation"),
)
_REFERRING = ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "styleLink", "numStyleLink")
_EASY = 4.5  # to one: the least contrast at which a colour is read with ease on white


@dataclass(frozen=True, slots=True)
class Taken:
    """A template made of a document; ``added`` are the names of the styles that it lacked."""

    template: bytes
    added: tuple[str, ...]


@readable()
def take(data: bytes) -> Taken:
    """A template with the look of a Word document or template: every style of ours is in it.

    Those that it lacks are the standard template's, in its own font, size and colour. Refuses
    what :func:`~hfdesk.documents.foreign.checking.checked` refuses.
    """
    parts = dict(checked(data))
    main = _main(parts)
    folder = main.rpartition("/")[0]
    _keep_look(parts, main)
    name = _styled(parts, main)
    root = tree(parts[name])
    added = _complete(root, _renamed(root, parts, folder), _house(root, parts))
    parts[name] = to_bytes(root)
    return Taken(packed(parts), added)


def _main(parts: dict[str, bytes]) -> str:
    """The document's part, which is a document from now on, also where it was a template."""
    kinds = {name: kind for name, kind in content_types(parts).items() if "wordprocessingml" in kind}
    name = next((name for name, kind in kinds.items() if kind.endswith(".main+xml")), "")
    if not name or "_rels/.rels" not in parts:
        raise Refusal("template.not_word")
    parts[TYPES] = parts[TYPES].replace(kinds[name].encode(), MAIN.encode())
    return name


def _keep_look(parts: dict[str, bytes], main: str) -> None:
    """Leave of the package what belongs to its look."""
    root = tree(parts[main])
    body = root.find(w("body"))
    if body is None:
        raise Refusal("template.not_word")
    section = _section(root, body)
    for child in list(body):
        body.remove(child)
    body.append(section)
    background = root.find(w("background"))
    if background is not None:
        root.remove(background)
    parts[main] = to_bytes(root)
    _keep_relations(parts, relations_of(main), _KEPT)
    _keep_relations(parts, "_rels/.rels", ("officeDocument", "core-properties", "extended-properties"))
    _drop_unreached(parts)
    settings = next(
        (name for name, kind in content_types(parts).items() if kind.endswith("settings+xml")), ""
    )
    if settings and not settings.endswith("webSettings.xml"):
        parts[settings] = _without(parts[settings], _SETTINGS)


def _section(root: Element, body: Element) -> Element:
    """The last section, with the headers and footers that it has from those before it."""
    sections = list(root.iter(w("sectPr")))
    if not sections:
        return body.makeelement(w("sectPr"))
    edges = {
        (each.tag, each.get(w("type"))): each
        for section in sections
        for each in section.iterchildren(w("headerReference"), w("footerReference"))
    }
    last = sections[-1]
    for name in ("headerReference", "footerReference", "sectPrChange", "type"):
        for each in last.findall(w(name)):
            last.remove(each)
    for at, each in enumerate(edges.values()):
        last.insert(at, each)
    return last


def _keep_relations(parts: dict[str, bytes], name: str, kinds: tuple[str, ...]) -> None:
    if name not in parts:
        return
    root = tree(parts[name])
    for relation in list(root):
        if str(relation.get("Type", "")).rpartition("/")[2] not in kinds:
            root.remove(relation)
    parts[name] = to_bytes(root)


def _drop_unreached(parts: dict[str, bytes]) -> None:
    """Take out the parts that no relation leads to, and their types."""
    reached, left = {TYPES, "_rels/.rels"}, [""]
    while left:
        source = left.pop()
        for target in _targets(parts, source):
            if target in parts and target not in reached:
                reached |= {target, relations_of(target)}
                left.append(target)
    for name in [name for name in parts if name not in reached]:
        del parts[name]
    root = tree(parts[TYPES])
    for each in list(root):
        if each.get("PartName") and each.get("PartName", "").lstrip("/") not in parts:
            root.remove(each)
    parts[TYPES] = to_bytes(root)


def _targets(parts: Mapping[str, bytes], source: str) -> Iterator[str]:
    name = relations_of(source) if source else "_rels/.rels"
    folder = source.rpartition("/")[0]
    for relation in tree(parts[name]) if name in parts else ():
        if str(relation.get("TargetMode", "")).casefold() != "external":
            yield resolved(folder, str(relation.get("Target", "")))


def _without(content: bytes, names: tuple[str, ...]) -> bytes:
    root = tree(content)
    for name in names:
        for element in root.findall(w(name)):
            root.remove(element)
    return to_bytes(root)


def _styled(parts: dict[str, bytes], main: str) -> str:
    """The styles' part, made where there is none."""
    types = content_types(parts)
    name = next((name for name, kind in types.items() if kind.endswith("wordprocessingml.styles+xml")), "")
    if name:
        return name
    name = f"{main.rpartition('/')[0]}/styles.xml".lstrip("/")
    parts[name] = f'<w:styles xmlns:w="{W}"/>'.encode()
    kind = MAIN.replace("document.main", "styles")
    add_type(parts, name, kind)
    relate(parts, main, f"{R}/styles", "styles.xml")
    return name


# -- styles --------------------------------------------------------------------------------------


def _renamed(root: Element, parts: dict[str, bytes], folder: str) -> Element:
    """Our own styles; theirs of the same name have our ids from now on, in every part."""
    ours = tree(styles(HOUSES[0]).encode())
    by_id = {_id(each): each for each in root.iter(w("style"))}
    by_name = {(_kind(each), _name(each)): _id(each) for each in by_id.values()}
    new: dict[str, str] = {}
    for style in ours.iter(w("style")):
        id, known = _id(style), by_id.get(_id(style))
        same = by_name.get((_kind(style), _name(style)), "")
        if known is not None and _kind(known) != _kind(style):
            new[id] = _free(f"{id}Own", by_id)  # another thing that has our id
        if same and same != id and (known is None or id in new):
            new[same] = id
    if new:
        _give(root, new)
        for name, content in parts.items():
            if name.startswith(folder) and name.endswith(".xml"):
                parts[name] = _refer(content, new)
    return ours


def _give(root: Element, new: Mapping[str, str]) -> None:
    for style in root.iter(w("style")):
        style.set(w("styleId"), new.get(_id(style), _id(style)))
    _lead(root, new)


def _refer(content: bytes, new: Mapping[str, str]) -> bytes:
    root = tree(content)
    return to_bytes(root) if _lead(root, new) else content


def _lead(root: Element, new: Mapping[str, str]) -> bool:
    """Let what names a style by its old id name it by the new one."""
    changed = False
    for element in root.iter(*(w(name) for name in _REFERRING)):
        old = str(element.get(w("val"), ""))
        if old in new:
            element.set(w("val"), new[old])
            changed = True
    return changed


def _complete(root: Element, ours: Element, house: House) -> tuple[str, ...]:
    """Add what is lacking, in the look of the house; the names of the required ones among it."""
    known = {_id(each) for each in root.iter(w("style"))}
    lacking = [_id(each) for each in ours.iter(w("style")) if _id(each) not in known]
    made = tree(styles(house).encode())
    if root.find(w("docDefaults")) is None:
        root.insert(0, made.find(w("docDefaults")))
    fitting = {_id(each): each for each in made.iter(w("style"))}
    for id in lacking:
        style = fitting[id]
        style.attrib.pop(w("default"), None) if _has_default(root, _kind(style)) else None
        root.append(style)
    return tuple(_shown(fitting[id]) for id in lacking if id in REQUIRED_STYLES)


def _has_default(root: Element, kind: str) -> bool:
    return any(
        _kind(each) == kind and each.get(w("default")) in ("1", "true") for each in root.iter(w("style"))
    )


def _house(root: Element, parts: Mapping[str, bytes]) -> House:
    """The standard house in the document's own font, size and colour."""
    house = HOUSES[0]
    font, size = _text(root, parts)
    share = size / house.body
    headings = tuple(max(size, round(each * share)) for each in house.headings)
    first, second, third, fourth = headings
    return replace(
        house,
        font=font or house.font,
        body=size,
        headings=(first, second, third, fourth),
        accent=_accent(root, parts),
    )


def _text(root: Element, parts: Mapping[str, bytes]) -> tuple[str, int]:
    """The font and size (half points) of plain text."""
    normal = [each for each in root.iter(w("style")) if _name(each) == "normal"]
    font, size = "", ""
    for holder in (*normal, *root.findall(f"{w('docDefaults')}/{w('rPrDefault')}")):
        fonts = next(holder.iter(w("rFonts")), None)
        sizes = next(holder.iter(w("sz")), None)
        font = font or (_font(fonts, parts) if fonts is not None else "")
        size = size or (str(sizes.get(w("val"), "")) if sizes is not None else "")
    half = int(size) if re.fullmatch(r"\d{1,3}", size) else 20  # Word's own, where none is told
    return font, min(max(half, 16), 32)


def _font(fonts: Element, parts: Mapping[str, bytes]) -> str:
    if fonts.get(w("asciiTheme")):
        major = "major" in str(fonts.get(w("asciiTheme")))
        found = _theme(parts, f".//{{{A}}}{'majorFont' if major else 'minorFont'}/{{{A}}}latin")
        return str(found.get("typeface", "")) if found is not None else ""
    return str(fonts.get(w("ascii"), ""))


def _accent(root: Element, parts: Mapping[str, bytes]) -> str:
    """The colour of its first heading, else of its theme, where it is read with ease on white."""
    first = [each for each in root.iter(w("style")) if _name(each) == "heading 1"]
    told = [str(color.get(w("val"), "")) for each in first for color in each.iter(w("color"))]
    found = _theme(parts, f".//{{{A}}}accent1/{{{A}}}srgbClr")
    for color in (*told, str(found.get("val", "")) if found is not None else ""):
        if re.fullmatch("[0-9A-Fa-f]{6}", color) and _contrast(color) >= _EASY:
            return color.upper()
    return HOUSES[0].accent


def _theme(parts: Mapping[str, bytes], path: str) -> Element:
    name = next((name for name, kind in content_types(parts).items() if kind.endswith(".theme+xml")), "")
    return tree(parts[name]).find(path) if name else None


def _contrast(color: str) -> float:
    """To white, on the tint that heads of tables have."""
    shares = (int(color[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (
        each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in shares
    )
    return 0.95 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _free(id: str, known: Mapping[str, object]) -> str:
    return id if id not in known else _free(f"{id}n", known)


def _id(style: Element) -> str:
    return str(style.get(w("styleId"), ""))


def _kind(style: Element) -> str:
    return str(style.get(w("type"), "paragraph"))


def _shown(style: Element) -> str:
    name = style.find(w("name"))
    return str(name.get(w("val"), "")) if name is not None else ""


def _name(style: Element) -> str:
    return _shown(style).casefold()
