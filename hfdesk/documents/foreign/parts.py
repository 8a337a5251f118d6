"""The parts of a Word package that is being changed: their types, their relations, their bytes."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from hfdesk.documents.foreign.checking import TYPES, Element, W, tree

R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"


def packed(parts: Mapping[str, bytes]) -> bytes:
    """The package of some parts; the same parts make the same bytes."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        for name in sorted(parts, key=lambda name: (name != TYPES, name != "_rels/.rels", name)):
            entry = ZipInfo(name)
            entry.compress_type, entry.create_system, entry.external_attr = ZIP_DEFLATED, 3, 0o600 << 16
            package.writestr(entry, parts[name])
    return out.getvalue()


def relations_of(name: str) -> str:
    """Where the relations of a part stand."""
    folder, _, file = name.rpartition("/")
    return f"{folder}/_rels/{file}.rels".lstrip("/")


def resolved(folder: str, target: str) -> str:
    """The part that a relation of a part in ``folder`` leads to."""
    steps: list[str] = [] if target.startswith("/") else [step for step in folder.split("/") if step]
    for step in target.strip("/").split("/"):
        if step == "..":
            steps = steps[:-1]
        elif step != ".":
            steps.append(step)
    return "/".join(steps)


def add_type(parts: dict[str, bytes], name: str, kind: str) -> None:
    """Say what a part is."""
    root = tree(parts[TYPES])
    made = root.makeelement(
        root.tag.replace("}Types", "}Override"), {"PartName": f"/{name}", "ContentType": kind}
    )
    root.append(made)
    parts[TYPES] = to_bytes(root)


def relate(parts: dict[str, bytes], source: str, kind: str, target: str) -> str:
    """Lead from a part to another; the relation's id."""
    name = relations_of(source)
    family = "http://schemas.openxmlformats.org/package/2006/relationships"
    root = tree(parts.get(name, f'<Relationships xmlns="{family}"/>'.encode()))
    taken = {str(each.get("Id", "")) for each in root}
    id = next(f"rId{number}" for number in range(1, 100_000) if f"rId{number}" not in taken)
    root.append(root.makeelement(f"{{{family}}}Relationship", {"Id": id, "Type": kind, "Target": target}))
    parts[name] = to_bytes(root)
    return id


def to_bytes(root: Element) -> bytes:
    """A part of a tree."""
    from lxml import etree

    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def w(name: str) -> str:
    """A name in Word's own space."""
    return f"{{{W}}}{name}"
