"""Layouts and templates of one's own: in a folder beside the archive, sealed where that is encrypted.

Many read them, and only files: those of an encrypted archive are read from plain copies in a folder of this
process alone, which are made when they are asked for first. Whatever is written goes through here.
"""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast
from weakref import WeakKeyDictionary

from hfdesk.domain.problems import Problem, Refusal
from hfdesk.store import Desk, Files, recrypting
from hfdesk.system import files, private
from hfdesk.system.assets import asset

if TYPE_CHECKING:
    from hfdesk.exchange import ReadPackage
    from hfdesk.exchange.zipped import Member

_LARGEST = 16_000_000

#: Folder beside the archive and in a package → ending of what lies there.
KINDS: Mapping[str, str] = {"layouts": ".toml", "templates": ".docx"}


def folder(desk: Desk, kind: str) -> Path:
    """Where an archive's own ``layouts`` or ``templates`` are to be read; it may not exist."""
    return root(desk) / kind


def root(desk: Desk) -> Path:
    """The folder of all that is an archive's own; it may not exist."""
    if desk.key is None:
        return _lies(desk)
    with _TURN:
        if desk not in _OPENED or not _OPENED[desk].is_dir():
            _OPENED[desk] = _opened(desk)
        return _OPENED[desk]


def write(desk: Desk, name: str, content: bytes) -> None:
    """Write a file of that name in it (``layouts/a.toml``), whole or not at all."""
    if desk.key is not None:
        root(desk)  # what lies there already is taken in first
        with Files(_lies(desk), desk.key).writing(name) as stream:
            stream.write(content)
    path = root(desk) / name
    with files.told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    files.replace(path, content)


def remove(desk: Desk, name: str) -> None:
    """Take a file of it away, where it is there."""
    path = root(desk) / name
    if desk.key is not None:
        with files.told(path):
            Files(_lies(desk), desk.key).path(name).unlink(missing_ok=True)
    with files.told(path):
        path.unlink(missing_ok=True)


def _lies(desk: Desk) -> Path:
    return desk.path.with_name(f"{desk.path.stem}.hfdesk-own")


def _opened(desk: Desk) -> Path:
    """Plain copies of what is sealed; what somebody put there in plain is sealed first."""
    assert desk.key is not None
    desk.refuse_closed()
    sealed, made = Files(_lies(desk), desk.key), private.apart()
    if sealed.folder.is_dir() and not desk.read_only:
        recrypting.keep_files(sealed.folder, desk.key, "")
    for name in sealed.references():
        with suppress(Problem, OSError), sealed.open(name) as stream:
            path = Files(made).path(name)
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.write_bytes(stream.read())
    return made


_TURN = threading.RLock()
_OPENED: WeakKeyDictionary[Desk, Path] = WeakKeyDictionary()


def members(desk: Desk) -> dict[str, Path]:
    """An archive's own profiles and templates, by their names in a package."""
    return {
        f"{kind}/{path.name}": path
        for kind, ending in KINDS.items()
        for path in sorted(folder(desk, kind).glob(f"*{ending}"))
    }


def sound(desk: Desk | None, read: ReadPackage) -> dict[str, bytes]:
    """A package's profiles and templates by their names in it, each found to be one.

    Refuses what a template, or a profile, is refused for when a document is made with it, and one too
    large (``file.too_large``). A profile may stand on one of the package or of the archive.
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
        write(desk, name, content)


def _read(member: Member) -> bytes:
    if member.size > _LARGEST:
        raise Refusal("file.too_large", file=member.name, limit=_LARGEST // 1_000_000)
    return member.read()


def _check(desk: Desk | None, found: Mapping[str, bytes]) -> None:
    from hfdesk.documents.layout import read_layout
    from hfdesk.documents.word.template import check_template

    for name, content in found.items():
        if name.startswith("templates/"):
            for style in check_template(content):
                raise Refusal("template.missing_style", style=style)
    with tempfile.TemporaryDirectory(prefix="hfdesk-") as beside:
        come = Path(beside)
        for name, content in found.items():
            (come / Path(name).name).write_bytes(content)
        ours = (folder(desk, "layouts"),) if desk else ()
        folders = (asset("resources/layouts"), come, *ours)
        for name, content in found.items():
            if name.startswith("layouts/"):
                read_layout(_text(name, content), Path(name).stem, *folders)


def _text(name: str, content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refusal("layout.unreadable", layout=Path(name).stem) from error
