"""A package as a zip from a stranger: every member named, counted and checked."""

from __future__ import annotations

import copy
import hashlib
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from hfdesk.domain.problems import Refusal
from hfdesk.exchange import json_text
from hfdesk.exchange.names import is_safe
from hfdesk.exchange.places import shown
from hfdesk.system import files

MEMBERS = 20_000
LARGEST = 512_000_000
TOTAL = 4_000_000_000
CHUNK = 1 << 18

PACKAGE = "package.json"
MANIFEST = "manifest.json"
KNOWN = re.compile(r"attachments/.+|layouts/[^/]+\.toml|templates/[^/]+\.docx")


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside a package: its size in bytes and the SHA-256 of its content."""

    package: Path
    name: str
    size: int
    sha256: str

    def chunks(self) -> Iterator[bytes]:
        """The content piece by piece; ``Refusal`` where it is no longer what was checked."""
        with Zipped(self.package) as zipped:
            digest = hashlib.sha256()
            for chunk in zipped.chunks(self.name):
                digest.update(chunk)
                yield chunk
        if digest.hexdigest() != self.sha256:
            raise Refusal("package.differs", file=self.package.name, member=self.name)

    def read(self) -> bytes:
        """The whole content."""
        return b"".join(self.chunks())


class Zipped:
    """An open ``.hfpakke``. Opening refuses names and sizes that no package has."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file = path.name
        with files.told(path):
            try:
                self._zip = zipfile.ZipFile(path)
            except (zipfile.BadZipFile, NotImplementedError, UnicodeError, ValueError) as error:
                raise Refusal("package.zip_damaged", file=self.file) from error
        self._members = self._listed()

    def __enter__(self) -> Zipped:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def _listed(self) -> dict[str, zipfile.ZipInfo]:
        try:
            return self._checked(self._zip.infolist())
        except BaseException:
            self._zip.close()
            raise

    def _checked(self, infos: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
        if len(infos) > MEMBERS:
            raise Refusal("package.zip_many", file=self.file, limit=MEMBERS)
        members: dict[str, zipfile.ZipInfo] = {}
        folded: set[str] = set()
        for info in infos:
            self._check_name(info)
            if info.orig_filename.casefold() in folded:
                raise self._refused("package.zip_twice", info.orig_filename)
            folded.add(info.orig_filename.casefold())
            if not info.orig_filename.endswith("/"):
                members[info.orig_filename] = self._check_kind(info)
        if sum(info.file_size for info in infos) > TOTAL:
            raise Refusal("package.zip_large", file=self.file, limit=TOTAL // 1_000_000)
        return members

    def _check_name(self, info: zipfile.ZipInfo) -> None:
        if not is_safe(info.orig_filename.removesuffix("/")):
            raise self._refused("package.zip_path", info.orig_filename)

    def _check_kind(self, info: zipfile.ZipInfo) -> zipfile.ZipInfo:
        name = info.orig_filename
        mode = info.external_attr >> 16
        if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
            raise self._refused("package.zip_link", name)
        if info.flag_bits & 0x1:
            raise self._refused("package.zip_locked", name)
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise self._refused("package.zip_packed", name)
        if info.file_size > LARGEST:
            raise self._refused("package.zip_member_large", name, limit=LARGEST // 1_000_000)
        if name not in (PACKAGE, MANIFEST) and not KNOWN.fullmatch(name):
            raise self._refused("package.zip_unknown", name)
        return info

    def _refused(self, code: str, member: str, **values: object) -> Refusal:
        return Refusal(code, file=self.file, member=shown(member), **values)

    def chunks(self, name: str) -> Iterator[bytes]:
        """A member's content piece by piece, refused where it is not of the size it claims."""
        claimed = self._members[name].file_size
        left = claimed
        try:
            with self._zip.open(self._unbounded(name)) as stream:
                while chunk := stream.read(CHUNK):
                    left -= len(chunk)
                    if left < 0:
                        raise self._refused("package.zip_larger", name, claimed=claimed)
                    yield chunk
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise self._refused("package.zip_member_damaged", name) from error
        except OSError as error:
            raise files.trouble(error, self.path) from error
        if left:
            raise self._refused("package.zip_member_damaged", name)

    def _unbounded(self, name: str) -> zipfile.ZipInfo:
        """The member as one that may be larger than it claims: zipfile would cut it off."""
        info = copy.copy(self._members[name])
        info.file_size = LARGEST + 1
        return info

    def read(self, name: str) -> bytes:
        """A member's whole content; ``Refusal`` where the package lacks it."""
        if name not in self._members:
            raise self._refused("package.zip_lacks", name)
        return b"".join(self.chunks(name))

    def members(self) -> dict[str, Member]:
        """Every member but the manifest, each found to be what the manifest says."""
        manifest = self._manifest()
        for name in manifest:
            if name not in self._members:
                raise self._refused("package.zip_lacks", name)
        found: dict[str, Member] = {}
        for name, info in self._members.items():
            if name != MANIFEST:
                found[name] = Member(self.path, name, info.file_size, self._digest(name, manifest))
        return found

    def _manifest(self) -> Mapping[str, str]:
        data: Any = json_text.parse(self.read(MANIFEST), f"{self.file}/{MANIFEST}")
        given = cast("dict[str, Any]", data) if isinstance(data, dict) else {"": None}
        if not all(isinstance(value, str) for value in given.values()):
            raise self._refused("package.manifest", MANIFEST)
        return cast("Mapping[str, str]", given)

    def _digest(self, name: str, manifest: Mapping[str, str]) -> str:
        digest = hashlib.sha256()
        for chunk in self.chunks(name):
            digest.update(chunk)
        if name not in manifest:
            raise self._refused("package.unlisted", name)
        if manifest[name].lower() != digest.hexdigest():
            raise self._refused("package.differs", name)
        return digest.hexdigest()
