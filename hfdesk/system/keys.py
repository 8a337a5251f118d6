"""The key of an encrypted archive, and the recovery code: the key itself as people write it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Iterator

from hfdesk.domain.problems import Refusal

SIZE = 32
"""Bytes of a key."""
_CHECKED = 3
"""Bytes of the recovery code that tell a typo; with the key's they fill fourteen groups of four."""
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_ALIKE = str.maketrans("018", "OIB")  # figures that the code has not, for the letters they are taken for


class Key:
    """The random bytes that an archive is encrypted with. Its words and its traces tell nothing of them."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        if len(secret) != SIZE:
            raise ValueError("a key has 32 bytes")
        self._secret = secret

    @classmethod
    def new(cls) -> Key:
        """A key that nobody had before."""
        return cls(secrets.token_bytes(SIZE))

    @property
    def secret(self) -> bytes:
        """The bytes; to be handed to what encrypts, and to nothing else."""
        return self._secret

    @property
    def check(self) -> str:
        """What tells this key from others and nothing of it: 32 figures that may be written down."""
        return self.derived("check")[:16].hex()

    def derived(self, purpose: str, salt: bytes = b"") -> bytes:
        """Another key of 32 bytes for a purpose; nobody comes back from it to this one."""
        return hmac.digest(self._secret, b"hfdesk " + purpose.encode() + b"\0" + salt, "sha256")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and secrets.compare_digest(self._secret, other._secret)

    def __hash__(self) -> int:
        return hash(self._secret)

    def __repr__(self) -> str:
        return "Key(…)"

    def __reduce__(self) -> str:
        raise TypeError("a key is not written down")


def check_of(key: Key | None) -> str:
    """A key's check value, ``""`` of an archive that is not encrypted."""
    return "" if key is None else key.check


def recovery_code(key: Key) -> str:
    """The key on paper: fourteen groups of four letters and figures."""
    letters = base64.b32encode(key.secret + _sum(key.secret)).decode()
    return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))


def from_recovery_code(code: str) -> tuple[Key, ...]:
    """The keys that a recovery code may stand for, one wrong letter or two that changed places put right.

    Nearly always it is one; of some ten thousand codes with a typo one has two, and the archive tells which.
    Refuses (``key.bad_code``) what is no such code.
    """
    letters = "".join(each for each in code.upper().translate(_ALIKE) if each in _LETTERS)
    exact = _read(letters)
    spelled = (letters,) if exact is not None else _nearly(letters)
    found = dict.fromkeys(each for one in spelled if (each := _read(one)) is not None)
    if not found:
        raise Refusal("key.bad_code")
    return tuple(map(Key, found))


def _nearly(letters: str) -> Iterator[str]:
    if len(letters) != (SIZE + _CHECKED) * 8 // 5:
        return
    for at, here in enumerate(letters):
        head, tail = letters[:at], letters[at + 1 :]
        yield from (head + each + tail for each in _LETTERS if each != here)
        if tail:
            yield head + tail[0] + here + tail[1:]


def _read(letters: str) -> bytes | None:
    if len(letters) != (SIZE + _CHECKED) * 8 // 5:
        return None
    told = base64.b32decode(letters)
    return told[:SIZE] if _sum(told[:SIZE]) == told[SIZE:] else None


def _sum(secret: bytes) -> bytes:
    return hashlib.sha256(b"hfdesk recovery code\0" + secret).digest()[:_CHECKED]
