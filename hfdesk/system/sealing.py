"""Files that are sealed with a key: AES-256-GCM in chunks, so that a large one is never whole in memory.

    head: mark · the key's check value · salt          (each file has a key of its own, derived by the salt)
    chunk after chunk: 64 KiB of what was written + its tag; the nonce is the chunk's number, and whether it
    is the last, so that none can be left out, moved or cut off

The first thing sealed is the file's reference, so that the name on the disk need tell nothing.
"""

from __future__ import annotations

import base64
import hmac
import io
import secrets
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

from hfdesk.domain.problems import Trouble
from hfdesk.system import files
from hfdesk.system.keys import Key

SUFFIX = ".sealed"
_MARK = b"hfdesk sealed 1\n"
_CHECK = 16
_SALT = 16
_HEAD = len(_MARK) + _CHECK + _SALT
CHUNK = 1 << 16
_TAG = 16
_BLOCK = CHUNK + _TAG
_NAMED = 400
"""Bytes at the beginning of what is sealed in which the reference stands."""


def name_of(reference: str, key: Key) -> str:
    """The name on the disk of what a reference names: it tells nothing to who has not the key."""
    told = hmac.digest(key.derived("names"), reference.encode("utf-8", "surrogatepass"), "sha256")
    return base64.b32encode(told[:30]).decode().lower() + SUFFIX


def is_of(path: Path, check: str) -> bool:
    """Whether a file is sealed with the key of that check value."""
    with files.told(path), path.open("rb") as stream:
        head = stream.read(_HEAD)
    return len(head) == _HEAD and head.startswith(_MARK) and head[len(_MARK) :][:_CHECK].hex() == check


@contextmanager
def sealing(path: Path, reference: str, key: Key) -> Generator[IO[bytes]]:
    """A file to write into; it appears sealed and whole, or not at all."""
    with files.beside(path) as stream:
        writer = _Writer(stream, key)
        writer.write(_told(reference))
        yield cast("IO[bytes]", writer)
        writer.end()


def unsealed(path: Path, key: Key) -> tuple[str, BinaryIO]:
    """A sealed file's reference, and its content to be read from the beginning.

    Raises ``file.damaged``; so does reading further, where the damage lies there. ``OSError`` too.
    """
    raw = _Reader(path, key)
    try:
        stream = io.BufferedReader(raw, CHUNK)
        told = stream.read(int.from_bytes(stream.read(2), "big")).decode("utf-8", "surrogatepass")
    except BaseException:
        raw.close()
        raise
    return told, stream


def named(path: Path, key: Key) -> str | None:
    """The reference of a sealed file also where it is damaged: its name on the disk tells whether it is that.

    ``None`` where it is not of this key, or where more than a bit of the reference has changed.
    """
    told, _, _ = next(_chunks(path, key), (b"", False, True))
    for each in _turned(told[:_NAMED]):
        reference = each[2:][: int.from_bytes(each[:2], "big")].decode("utf-8", "ignore")
        if name_of(reference, key) == path.name:
            return reference
    return None


def carry(path: Path, reference: str, old: Key, target: Path, new: Key | None) -> None:
    """Give a damaged file another key, or none, with all that can be read of it.

    Under another key the same chunks are damaged, so that reading it says so (``file.damaged``).
    """
    head = _told(reference)
    with files.beside(target) as stream:
        writer = _Writer(stream, new) if new else None
        for number, (data, whole, last) in enumerate(_chunks(path, old)):
            rest = data if number else data[len(head) :]
            if writer is None:
                stream.write(rest)
            else:
                writer.seal(rest if number else head + rest, last=last, whole=whole)


def _turned(content: bytes) -> Iterator[bytes]:
    """The bytes, and then with each one of their bits turned."""
    yield content
    for at in range(8 * len(content)):
        turned = bytearray(content)
        turned[at // 8] ^= 1 << at % 8
        yield bytes(turned)


def _chunks(path: Path, key: Key) -> Iterator[tuple[bytes, bool, bool]]:
    """What is in each chunk, whether it is as it was sealed, and whether it is the last.

    The tag tells of damage; without it the bytes are read as they are, wrong where they were changed.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES
    from cryptography.hazmat.primitives.ciphers.modes import CTR

    size, number = path.stat().st_size, 0
    with path.open("rb") as stream:
        head = _MARK + bytes.fromhex(key.check) + stream.read(_HEAD)[-_SALT:]
        aead, own = _aead(key, head), key.derived("file", head[-_SALT:])
        while block := stream.read(_BLOCK):
            nonce = _nonce(number, last=(last := stream.tell() >= size))
            number += 1
            try:
                yield aead.decrypt(nonce, block, head), True, last
            except (InvalidTag, ValueError):
                cipher = Cipher(AES(own), CTR(nonce + (2).to_bytes(4, "big"))).decryptor()
                yield cipher.update(block[:-_TAG]), False, last


def _told(reference: str) -> bytes:
    """A reference as it is sealed before the content."""
    told = reference.encode("utf-8", "surrogatepass")
    return len(told).to_bytes(2, "big") + told


def size_within(path: Path, reference: str) -> int:
    """How many bytes are sealed in a file, told by its size."""
    sealed = path.stat().st_size - _HEAD
    chunks = max(1, -(-sealed // _BLOCK))
    return max(0, sealed - chunks * _TAG - 2 - len(reference.encode("utf-8", "surrogatepass")))


def _aead(key: Key, head: bytes) -> Any:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key.derived("file", head[-_SALT:]))


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


class _Writer:
    def __init__(self, stream: IO[bytes], key: Key) -> None:
        self._stream = stream
        self._head = _MARK + bytes.fromhex(key.check) + secrets.token_bytes(_SALT)
        self._aead = _aead(key, self._head)
        self._waiting = bytearray()
        self._number = 0
        stream.write(self._head)

    def write(self, data: bytes) -> int:
        """Seal what fills a chunk; the last one waits, for it must be known as such."""
        self._waiting += data
        while len(self._waiting) > CHUNK:
            self.seal(bytes(self._waiting[:CHUNK]), last=False)
            del self._waiting[:CHUNK]
        return len(data)

    def end(self) -> None:
        """Seal the last chunk."""
        self.seal(bytes(self._waiting), last=True)

    def seal(self, data: bytes, *, last: bool, whole: bool = True) -> None:
        """Seal a chunk; one that is not ``whole`` gets a tag that does not fit."""
        block: bytes = self._aead.encrypt(_nonce(self._number, last=last), data, self._head)
        self._stream.write(block if whole else block[:-_TAG] + bytes(each ^ 0xFF for each in block[-_TAG:]))
        self._number += 1


class _Reader(io.RawIOBase):
    def __init__(self, path: Path, key: Key) -> None:
        super().__init__()
        self._path = path
        self._stream = path.open("rb")
        self._head = self._stream.read(_HEAD)
        self._aead = _aead(key, self._head)
        self._size = path.stat().st_size
        self._number = 0
        self._waiting = b""
        self._over = False

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Give what the next chunk has, as far as there is room."""
        if not self._waiting and not self._over:
            self._waiting = self._chunk()
        count = min(len(buffer), len(self._waiting))
        buffer[:count] = self._waiting[:count]
        self._waiting = self._waiting[count:]
        return count

    def close(self) -> None:
        """Let go of the file."""
        self._stream.close()
        super().close()

    def _chunk(self) -> bytes:
        from cryptography.exceptions import InvalidTag

        block = self._stream.read(_BLOCK)
        self._over = self._stream.tell() >= self._size
        try:
            data: bytes = self._aead.decrypt(_nonce(self._number, last=self._over), block, self._head)
        except (InvalidTag, ValueError) as error:
            raise Trouble("file.damaged", file=self._path.name) from error
        self._number += 1
        return data
