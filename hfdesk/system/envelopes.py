"""The envelope of an encrypted archive: its key, wrapped by a passphrase, in a small file beside it.

It is JSON. A *slot* is one key: its check value, which tells whether a key is that one, and the key as a
passphrase wraps it, by Argon2id with costs that stand beside, so that they can rise. There are two while an
archive changes its key (``moving``): which of them counts, the archive itself tells. No key stands in it.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import secrets
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, cast

from hfdesk.domain.problems import Problem, Refusal, Trouble
from hfdesk.system import files
from hfdesk.system.keys import Key, check_of

SUFFIX = ".hfdesk-key"
COPY = f"envelope{SUFFIX}"
_VERSION = 1
_LARGEST = 64_000
_NONCE = 12


@dataclass(frozen=True, slots=True)
class Costs:
    """What trying a passphrase costs: KiB of memory, passes over it, lanes. 0.7 s on a slow machine."""

    memory: int = 131_072
    passes: int = 3
    lanes: int = 4


COSTS = Costs()
_DEAREST = Costs(524_288, 16, 16)
"""What a file of somebody else's may ask for at most; all its slots together no more than ``_WORK``."""
_EARLIER = 4
"""So many earlier keys a file may name."""
_WORK = 1_048_576
"""KiB times passes: two seconds on a slow machine."""
_SALT = 8
"""The shortest salt that Argon2id takes."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One key: its check value, and as a passphrase wraps it; ``wrapped`` is empty where none does."""

    check: str
    salt: bytes = b""
    wrapped: bytes = b""
    costs: Costs = COSTS


@dataclass(frozen=True, slots=True)
class Moving:
    """From which key to which an archive is on its way, by their check values, ``""`` for none.

    ``former`` is the old key wrapped by the new one: what the old one still closes is closed anew by it.
    """

    old: str
    new: str
    former: bytes = b""


@dataclass(frozen=True, slots=True)
class Envelope:
    """What the file says; ``keyring`` names the keyring that was given the key, on some machine.

    ``earlier`` is of backups, and of archives they were put in the place of: the key that one still has from
    before, wrapped by the keys of the slots.
    """

    slots: tuple[Slot, ...]
    keyring: str = ""
    moving: Moving | None = None
    earlier: tuple[bytes, ...] = ()

    def with_(self, **changes: Any) -> Envelope:
        """This envelope with some of it changed."""
        return replace(self, **changes)

    def holds(self, key: Key) -> bool:
        """Whether a key is one of those."""
        return any(each.check == key.check for each in self.slots)

    def ways(self, key: Key) -> tuple[Slot, ...]:
        """The slots that lead to a key now: its own, or those of the newer ones that wrap it."""
        return tuple(each for each in self.slots if (each.check == key.check) != bool(self.earlier))

    def before(self, key: Key) -> tuple[Key, ...]:
        """The earlier keys that a key wraps."""
        return tuple(filter(None, (unwrap(each, key) for each in self.earlier)))


def slot(key: Key, passphrase: str, costs: Costs | None = None) -> Slot:
    """A key as a passphrase wraps it."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    costs, salt, nonce = costs or COSTS, secrets.token_bytes(16), secrets.token_bytes(_NONCE)
    sealed = AESGCM(_stretched(passphrase, salt, costs)).encrypt(nonce, key.secret, key.check.encode())
    return Slot(key.check, salt, nonce + sealed, costs)


def unwrapped(slot: Slot, passphrase: str) -> Key | None:
    """The key of a slot; ``None`` where the passphrase is not that one."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not slot.wrapped:
        return None
    aead = AESGCM(_stretched(passphrase, slot.salt, slot.costs))
    try:
        return Key(aead.decrypt(slot.wrapped[:_NONCE], slot.wrapped[_NONCE:], slot.check.encode()))
    except (InvalidTag, ValueError):
        return None


def wrap(key: Key, by: Key) -> bytes:
    """A key as another key wraps it."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(by.derived("former")).encrypt(nonce, key.secret, None)


def unwrap(wrapped: bytes, by: Key) -> Key | None:
    """The key that another one wraps, where it does."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return Key(AESGCM(by.derived("former")).decrypt(wrapped[:_NONCE], wrapped[_NONCE:], None))
    except (InvalidTag, ValueError):
        return None


def _stretched(passphrase: str, salt: bytes, costs: Costs) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    plain = unicodedata.normalize("NFC", passphrase).encode()
    return Argon2id(
        salt=salt, length=32, iterations=costs.passes, lanes=costs.lanes, memory_cost=costs.memory
    ).derive(plain)


# -- the file ------------------------------------------------------------------------------


def place(archive: Path) -> Path:
    """Where an archive's envelope lies."""
    return archive.with_suffix(SUFFIX)


def places(archive: Path) -> tuple[Path, Path]:
    """The envelope and its copy in the folder of the attachments."""
    return place(archive), archive.with_name(f"{archive.stem}.hfdesk-files") / COPY


def read(archive: Path) -> Envelope:
    """An archive's envelope, or the copy of one that is gone or damaged.

    Raises ``key.no_envelope``, ``key.damaged_envelope``.
    """
    first: Problem = Refusal("key.no_envelope", path=archive)
    for path in places(archive):
        try:
            return _read(path)
        except Problem as problem:
            if problem.code != "file.missing" and first.code == "key.no_envelope":
                first = problem
    raise first


def write(archive: Path, envelope: Envelope) -> None:
    """Write the envelope and its copy, whole or not at all.

    The envelope itself is put in place last: what is told to have failed has changed no passphrase.
    """
    main, copy = places(archive)
    if envelope.slots:
        with files.told(copy):
            copy.parent.mkdir(mode=0o700, exist_ok=True)
    _replace((copy, main) if envelope.slots else (main,), _packed(envelope))


def write_beside(backup: Path, envelope: Envelope) -> None:
    """Write the envelope of a copy, which has no folder of its own."""
    _replace((place(backup),), _packed(envelope))


def _replace(paths: Sequence[Path], data: bytes) -> None:
    """As ``files.replace``, by names that are found again after a kill; all are written before one counts."""
    try:
        for path in paths:
            with files.told(path):
                _write(_new(path), data)
        for path in paths:
            with files.told(path):
                _new(path).replace(path)
            files.flush_folder(path.parent)
    except Problem:
        with suppress(OSError):
            for path in paths:
                _new(path).unlink(missing_ok=True)
        raise


def _write(new: Path, data: bytes) -> None:
    with new.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    new.chmod(0o600)


def _new(path: Path) -> Path:
    return path.with_name(f"{path.name}.new")


def has_remains(archive: Path) -> bool:
    """Whether a kill has left an envelope that was not whole."""
    return any(_new(path).exists() for path in places(archive))


def drop_remains(archive: Path) -> None:
    """Take such a one away."""
    for path in places(archive):
        with files.told(path):
            _new(path).unlink(missing_ok=True)


def remove(archive: Path) -> None:
    """Take the envelope and its copy away: the archive is not encrypted any more."""
    for path in reversed(places(archive)):
        with files.told(path):
            path.unlink(missing_ok=True)


def _read(path: Path) -> Envelope:
    try:
        told: dict[str, Any] = json.loads(files.read(path, _LARGEST))
        total = told.pop("sum")
        if told["version"] > _VERSION:
            raise Refusal("key.newer_envelope", path=path)
        if total != _total(told):
            raise ValueError(path)
        return _envelope(told)
    except Problem as problem:
        if problem.code in ("key.newer_envelope", "file.missing"):
            raise
        raise Trouble("key.damaged_envelope", path=path) from problem
    except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError, RecursionError) as error:
        raise Trouble("key.damaged_envelope", path=path) from error


def _envelope(told: dict[str, Any]) -> Envelope:
    moving = told["moving"]
    slots = tuple(_slot(each) for each in cast("list[dict[str, Any]]", told["slots"]))
    if sum(each.costs.memory * each.costs.passes for each in slots) > _WORK:
        raise ValueError("it would take too long")
    earlier = tuple(map(_bytes, cast("list[str]", told.get("earlier", []))))
    if len(earlier) > _EARLIER:
        raise ValueError("more keys than a backup may have had")
    way = None if moving is None else Moving(str(moving["old"]), str(moving["new"]), _bytes(moving["former"]))
    return Envelope(slots, str(told["keyring"]), way, earlier)


def _slot(told: dict[str, Any]) -> Slot:
    costs = Costs(**{name: int(each) for name, each in told["costs"].items()})
    pairs = zip(asdict(costs).values(), asdict(_DEAREST).values(), strict=True)
    if any(not 1 <= one <= most for one, most in pairs):
        raise ValueError(costs)
    made = Slot(str(told["check"]), _bytes(told["salt"]), _bytes(told["wrapped"]), costs)
    if costs.memory < 8 * costs.lanes or (made.wrapped and len(made.salt) < _SALT):
        raise ValueError("nothing that Argon2id takes")
    return made


def _packed(envelope: Envelope) -> bytes:
    told: dict[str, Any] = {"format": "hfdesk-key", "version": _VERSION, **asdict(envelope)}
    plain = cast("dict[str, Any]", json.loads(json.dumps(told, default=_text)))
    return json.dumps({**plain, "sum": _total(plain)}, indent=1).encode()


def _total(told: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _bytes(value: str) -> bytes:
    return base64.b64decode(value, validate=True)


def candidates(envelope: Envelope, key: Key | None) -> tuple[Slot, ...]:
    """The slots of a key; all that there are where none is named."""
    return tuple(each for each in envelope.slots if key is None or each.check == check_of(key))
