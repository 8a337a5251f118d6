"""Writing a package: the same records give the same bytes."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Any

from hfdesk import markup
from hfdesk.domain.plain import to_plain
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Package
from hfdesk.exchange.names import member_of
from hfdesk.exchange.schema import FORMAT, VERSION
from hfdesk.exchange.zipped import MANIFEST, PACKAGE
from hfdesk.system import files as system

#: The moment that every member of a zip carries, so that equal content is equal bytes.
MOMENT = (1980, 1, 1, 0, 0, 0)
ENDINGS = (".json", ".hfpakke")


def package_bytes(package: Package) -> bytes:
    """The package as JSON: UTF-8, one space of indentation, fields in the format's order."""
    records: dict[str, Any] = to_plain(package, markup.write)
    for meeting in records.get("meetings", ()):
        if "attendance" in meeting:
            meeting["attendance"] = [_somebody(each) for each in meeting["attendance"]]
    return _json({"format": FORMAT, "version": VERSION, **records})


#: What a package's member holds, or the file where it is.
Content = Path | bytes | Callable[[], bytes]


def _somebody(record: dict[str, Any]) -> dict[str, Any]:
    """An attendance record; one of nobody, as the schema has it, is of a name not filled in."""
    if "person" in record or "name" in record:
        return record
    return {"status": record["status"], "name": "", **record}


def write_package(
    package: Package,
    path: Path,
    files: Mapping[str, Content] | None = None,
    own: Mapping[str, Content] | None = None,
) -> None:
    """Writes a package whole or not at all; ``.json`` or ``.hfpakke`` by the path's ending.

    Only a ``.hfpakke`` holds ``files``, by the ``file`` field of an attachment, and
    ``own`` layouts and templates, by member name (``layouts/ID.toml``). Raises ``Refusal``
    for another ending, ``Trouble`` where it cannot be written.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise Refusal("package.ending", file=path.name)
    content = package_bytes(package)
    with system.beside(path) as stream:
        if ending == ".json":
            stream.write(content)
        else:
            named = {member_of(name): each for name, each in (files or {}).items()}
            _write_zip(stream, {**named, **(own or {}), PACKAGE: content})


def _json(data: Any) -> bytes:
    text = json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False)
    return (text + "\n").encode("utf-8", "replace")


def _write_zip(stream: IO[bytes], members: Mapping[str, Content]) -> None:
    manifest: dict[str, str] = {}
    with zipfile.ZipFile(stream, "w") as target:
        for name in sorted(members):
            manifest[name] = _add(target, name, members[name])
        _add(target, MANIFEST, _json(manifest))


def _add(target: zipfile.ZipFile, name: str, content: Content) -> str:
    """Adds a member and gives its SHA-256."""
    info = zipfile.ZipInfo(name, MOMENT)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 3
    info.external_attr = 0o100644 << 16
    if callable(content):
        content = content()
    data = system.read(content, 1 << 40) if isinstance(content, Path) else content
    target.writestr(info, data)
    return hashlib.sha256(data).hexdigest()
