"""An archive's own layout profiles: copied, changed, renamed, deleted, exported and fetched.

They are files beside the archive (``ops/own.py``). Each gesture is one step of
``ops/own_steps.py``, which takes it back.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any

from hfdesk.documents import profiles as texts
from hfdesk.documents.foreign.package import unpack
from hfdesk.documents.foreign.taking import packed, take
from hfdesk.documents.layout import STANDARD, Layout, load_layout, parsed, read_layout
from hfdesk.documents.profiles import Place
from hfdesk.domain.problems import Refusal
from hfdesk.domain.text import clean
from hfdesk.domain.values import Committee
from hfdesk.ops import own, own_steps
from hfdesk.ops.exports import LAYOUTS, TEMPLATES
from hfdesk.ops.layout_names import layout_names
from hfdesk.ops.own_steps import Step
from hfdesk.store import Desk
from hfdesk.system import files
from hfdesk.system.assets import asset

#: The ending of a file with a profile, and what lies in it (a zip).
ENDING = ".hfoppsett"
_PROFILE, _TEMPLATE = "profile.toml", "look.docx"

_LARGEST = 20_000_000
_LONGEST = 120
_PLAIN = str.maketrans('"\\', "'/")  # names are sought in the files as they stand
_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d|standard", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Profile:
    """A profile as a list shows it: ``own`` ones can be changed; ``used_by`` are committees."""

    id: str
    name: str
    own: bool
    used_by: tuple[str, ...]


def profiles(desk: Desk) -> tuple[Profile, ...]:
    """All profiles, by name; the archive's own first."""
    committees = [desk.get(Committee, row.id) for row in desk.committee_rows()]
    found = [
        Profile(id, name, is_own(desk, id), tuple(each.label for each in committees if each.layout == id))
        for id, name in layout_names(desk).items()
    ]
    return tuple(sorted(found, key=lambda each: (not each.own, each.name.casefold())))


def is_own(desk: Desk, id: str) -> bool:
    """Whether a profile is the archive's own, and can be changed."""
    return not (asset(LAYOUTS) / f"{id}.toml").is_file() and _path(desk, id).is_file()


def layout(desk: Desk, id: str) -> Layout:
    """A profile as it holds."""
    return load_layout(asset(LAYOUTS), id, own.folder(desk, "layouts"))


def below(desk: Desk, id: str) -> Layout:
    """The profile that an own one is a change of."""
    base = str(parsed(_text(desk, id), id).get("base", STANDARD))
    return layout(desk, base)


def copy(desk: Desk, source: str, name: str) -> str:
    """A profile of one's own that is like another; its id.

    Refuses ``profile.name_missing`` and ``profile.name_taken``.
    """
    name = _name(desk, name)
    layout(desk, source)
    id = _free_id(desk, name)
    if is_own(desk, source):
        text = texts.changed(_text(desk, source), ("name",), name)
    else:
        text = texts.new_text(source, name)
    _write(desk, "profile_copy", name, id, text)
    return id


def rename(desk: Desk, id: str, name: str) -> Step | None:
    """Another name; the profile is known by its id, so that no committee loses it."""
    name = _name(desk, name, but=id)
    return _write(desk, "profile_rename", name, id, texts.changed(_text(desk, id), ("name",), name))


def change(desk: Desk, id: str, place: Place, value: object) -> Step | None:
    """Another value in a place of an own profile; ``None`` where it has that value already.

    What is as the profile below has it is not repeated. Refuses ``profile.shipped``, and what
    :func:`~hfdesk.documents.layout.read_layout` refuses; nothing is changed then.
    """
    text = _text(desk, id)
    under = below(desk, id)
    for leaf, each in _leaves(place, value):
        if texts.value_at(under, leaf) == each:
            text = texts.without(text, leaf)
        else:
            text = texts.changed(text, leaf, each)
    return _write(desk, "profile_change", layout(desk, id).name or id, id, text)


def reset(desk: Desk, id: str, place: Place) -> Step | None:
    """Let a place be as the profile below has it."""
    return _write(
        desk, "profile_change", layout(desk, id).name or id, id, texts.without(_text(desk, id), place)
    )


def delete(desk: Desk, id: str) -> Step | None:
    """Take away an own profile, and its template where no other has it.

    Refuses ``profile.in_use`` (``committees``) and ``profile.is_base`` (``name``).
    """
    _text(desk, id)
    users = _users(desk, id)
    if users:
        raise Refusal("profile.in_use", committees=", ".join(each.label for each in users))
    upon = [other for other in _own_ids(desk) if other != id and _base(desk, other) == id]
    if upon:
        raise Refusal("profile.is_base", name=layout_names(desk)[upon[0]])
    gone: dict[str, bytes | None] = {f"layouts/{id}.toml": None}
    if (own.folder(desk, "templates") / f"{id}.docx").is_file() and not _shares_template(desk, id):
        gone[f"templates/{id}.docx"] = None
    return own_steps.write(desk, "profile_delete", layout_names(desk).get(id, id), gone)


def export(desk: Desk, id: str, path: Path) -> None:
    """A profile with its template as one file, which stands alone wherever hfdesk is."""
    known = {each: _path(desk, each) for each in _own_ids(desk)}
    text = (
        texts.on_shipped(_text(desk, id), known) if id in known else texts.new_text(id, layout(desk, id).name)
    )
    parts = {_PROFILE: text.encode()}
    template = own_template(desk, layout(desk, id).template)
    if template is not None:
        parts[_TEMPLATE] = files.read(template, _LARGEST)
    files.replace(path, packed(parts))


def fetch(desk: Desk, path: Path) -> str:
    """A profile out of a file of somebody's, as one of our own; its id.

    Refuses ``profile.unreadable`` (``file``), what a template is refused for, and what a
    profile is refused for. A name that is taken gets a number.
    """
    parts = _unpacked(path)
    text = _decoded(parts[_PROFILE], path)
    data = parsed(text, path.name)
    name = free_name(desk, clean(str(data.get("name", ""))) or path.stem)
    id = _free_id(desk, name)
    text = texts.changed(text, ("name",), name)
    contents: dict[str, bytes | None] = {}
    if _TEMPLATE in parts:
        contents[f"templates/{id}.docx"] = take(parts[_TEMPLATE]).template
        text = texts.changed(text, ("template",), id)
    elif not (asset(TEMPLATES) / f"{data.get('template', STANDARD)}.docx").is_file():
        text = texts.without(text, ("template",))
    read_layout(text, id, asset(LAYOUTS))
    own_steps.write(desk, "profile_fetch", name, {f"layouts/{id}.toml": text.encode(), **contents})
    return id


def own_template(desk: Desk, name: str) -> Path | None:
    """The file of a template of one's own; ``None`` for a shipped one, and for a name that leads astray."""
    path = own.folder(desk, "templates") / f"{name}.docx"
    shipped = (asset(TEMPLATES) / path.name).is_file()
    return path if path.name == f"{name}.docx" and path.is_file() and not shipped else None


def write_with(
    desk: Desk, op: str, id: str, place: Place, value: object, more: dict[str, bytes | None]
) -> None:
    """A change of a profile and of files that it names, as one step."""
    text = texts.changed(_text(desk, id), place, value)
    read_layout(text, id, asset(LAYOUTS), own.folder(desk, "layouts"))
    name = layout_names(desk).get(id, id)
    own_steps.write(desk, op, name, {f"layouts/{id}.toml": text.encode(), **more})


# -- inside --------------------------------------------------------------------------------------


def _write(desk: Desk, op: str, label: str, id: str, text: str) -> Step | None:
    read_layout(text, id, asset(LAYOUTS), own.folder(desk, "layouts"))
    return own_steps.write(desk, op, label, {f"layouts/{id}.toml": text.encode()})


def _leaves(place: Place, value: Any) -> list[tuple[Place, object]]:
    """The values that a table of a file is merged of, each in its place."""
    if not is_dataclass(value):
        return [(place, value)]
    held = ((field.name, getattr(value, field.name)) for field in fields(value))
    return [leaf for name, each in held for leaf in _leaves((*place, name), each)]


def _users(desk: Desk, id: str) -> list[Committee]:
    rows = desk.committee_rows()
    return [each for each in (desk.get(Committee, row.id) for row in rows) if each.layout == id]


def _own_ids(desk: Desk) -> list[str]:
    return [path.stem for path in sorted(own.folder(desk, "layouts").glob("*.toml"))]


def _base(desk: Desk, id: str) -> str:
    try:
        return str(parsed(_text(desk, id), id).get("base", STANDARD))
    except Refusal:
        return ""


def _shares_template(desk: Desk, id: str) -> bool:
    for other in _own_ids(desk):
        try:
            if other != id and layout(desk, other).template == id:
                return True
        except Refusal:
            continue
    return False


def _path(desk: Desk, id: str) -> Path:
    return own.folder(desk, "layouts") / f"{id}.toml"


def _text(desk: Desk, id: str) -> str:
    """The file of an own profile; ``profile.shipped`` where it comes with the program."""
    if (asset(LAYOUTS) / f"{id}.toml").is_file():
        raise Refusal("profile.shipped")
    if not is_own(desk, id):
        raise Refusal("layout.unknown", layout=id)
    path = _path(desk, id)
    return _decoded(files.read(path, _LARGEST), path)


def _decoded(content: bytes, path: Path) -> str:
    try:
        return content.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise Refusal("layout.unreadable", layout=path.stem) from error


def _unpacked(path: Path) -> dict[str, bytes]:
    try:
        parts = dict(unpack(files.read(path, _LARGEST)))
    except Refusal as refusal:
        if not refusal.code.startswith("template."):
            raise
        raise Refusal("profile.unreadable", file=path.name) from refusal
    if _PROFILE not in parts or set(parts) - {_PROFILE, _TEMPLATE}:
        raise Refusal("profile.unreadable", file=path.name)
    return parts


def _name(desk: Desk, name: str, but: str = "") -> str:
    name = " ".join(clean(name).translate(_PLAIN).split())[:_LONGEST]
    if not name:
        raise Refusal("profile.name_missing")
    taken = {each.casefold() for id, each in layout_names(desk).items() if id != but}
    if name.casefold() in taken:
        raise Refusal("profile.name_taken", name=name)
    return name


def free_name(desk: Desk, name: str) -> str:
    """The name, with a number behind it where another profile has it."""
    name = " ".join(name.translate(_PLAIN).split())[: _LONGEST - 5]
    taken = {each.casefold() for each in layout_names(desk).values()}
    numbered = (name, *(f"{name} ({number})" for number in range(2, 10_000)))
    return next(each for each in numbered if each.casefold() not in taken)


def _free_id(desk: Desk, name: str) -> str:
    """A short name for the files, of letters that any system takes."""
    folded = name.casefold().replace("æ", "ae").replace("ø", "o").replace("å", "a")
    plain = unicodedata.normalize("NFKD", folded).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "oppsett"
    slug = f"eget-{slug}" if _RESERVED.fullmatch(slug) else slug
    taken = {each.casefold() for each in layout_names(desk)} | {
        path.stem.casefold()
        for path in (*asset(TEMPLATES).glob("*.docx"), *own.folder(desk, "templates").glob("*.docx"))
    }
    return next(each for each in (slug, *(f"{slug}-{n}" for n in range(2, 10_000))) if each not in taken)
