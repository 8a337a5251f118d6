"""The key of an encrypted archive."""

from __future__ import annotations

import secrets

SIZE = 32
"""Bytes of a key."""


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

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and secrets.compare_digest(self._secret, other._secret)

    def __hash__(self) -> int:
        return hash(self._secret)

    def __repr__(self) -> str:
        return "Key(…)"

    def __reduce__(self) -> str:
        raise TypeError("a key is not written down")
