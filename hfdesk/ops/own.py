"""Layouts and templates of one's own: they lie in a folder beside the archive."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from hfdesk.domain.problems import Refusal
from hfdesk.store import Desk
from hfdesk.system import files
from hfdesk.system.assets import asset

if TYPE_CHECKING:
    from hfdesk.exchange import ReadPackage
    from hfdesk.exchange.zipped import Member

_LARGEST = 16_000_000

#: Folder beside the archive and in a package → ending of what lies there.
KINDS: Mapping[str, str] = {"layouts": ".toml", "templates": ".docx"}


def folder(desk: Desk, kind: str) -> Path:
    """Where an archive's own ``layouts`` or ``templates`` lie; it may not exist."""
    return desk.path.with_name(f"{desk.path.stem}.hfdesk-own") / kind


def members(desk: Desk) -> dict[str, Path]:
    """An archive's own profiles and templates, by their names in a package."""
    return {
        f"{kind}/{path.name}": path
        for kind, ending in KINDS.items()
        for path in sorted(folder(desk, kind).glob(f"*{ending}"))
    }


def sound(desk: Desk, read: ReadPackage) -> dict[str, bytes]:
    """A package's profiles and templates by their names in it, each found to be one.

    Refuses what a template, or a profile, is refused for, and one too large (``file.too_large``). A
    profile may stand on one of the package or of the archive.
    """
    found = {
        f"{kind}/{name}{ending}": _read(member)
        for kind, ending in KINDS.items()
        for name, member in cast("Mapping[str, Member]", getattr(read, kind)).items()
        if not (asset(f"resources/{kind}") / f"{name}{ending}").is_file()  # what ships is used instead
    }
    if found:
        _check(desk, found)
    return found


def put(desk: Desk, found: Mapping[str, bytes]) -> None:
    """Puts checked profiles and templates beside the archive, in place of older ones."""
    for name, content in found.items():
        path = folder(desk, "layouts").parent / name
        with files.told(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        files.replace(path, content)


def _read(member: Member) -> bytes:
    if member.size > _LARGEST:
        raise Refusal("file.too_large", file=member.name, limit=_LARGEST // 1_000_000)
    return member.read()


def _check(desk: Desk, found: Mapping[str, bytes]) -> None:
    from hfdesk.documents.foreign.checking import checked
    from hfdesk.documents.layout import read_layout

    for name, content in found.items():
        if name.startswith("templates/"):
            checked(content)
    with tempfile.TemporaryDirectory(prefix="hfdesk-") as beside:
        come = Path(beside)
        for name, content in found.items():
            (come / Path(name).name).write_bytes(content)
        folders = (asset("resources/layouts"), come, folder(desk, "layouts"))
        for name, content in found.items():
            if name.startswith("layouts/"):
                read_layout(_text(name, content), Path(name).stem, *folders)


def _text(name: str, content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refusal("layout.unreadable", layout=Path(name).stem) from error
