"""``hfdesk encrypt``, ``decrypt`` and ``rekey``."""

from __future__ import annotations

from pathlib import Path

from hfdesk.cli.unlocking import chosen
from hfdesk.domain.problems import Refusal
from hfdesk.ops import archives, keys
from hfdesk.system.keys import Key


def encrypt(path: Path, passphrase_file: Path | None) -> None:
    """Encrypts an archive, and prints the recovery code."""
    if not path.exists():
        raise Refusal("archive.missing", path=path)
    if keys.is_encrypted(path):
        raise Refusal("key.encrypted", path=path)
    code = keys.encrypt(path, chosen(path, passphrase_file))
    print(f"Arkivet «{path}» er kryptert.")
    _tell(code)


def decrypt(path: Path) -> None:
    """Takes the encryption off."""
    keys.decrypt(path, _key(path))
    print(f"Arkivet «{path}» er ikke lenger kryptert.")


def rekey(path: Path, passphrase_file: Path | None) -> None:
    """Gives an archive another key and passphrase, and prints the new recovery code."""
    key = _key(path)
    code = keys.rekey(path, key, chosen(path, passphrase_file))
    print(f"Arkivet «{path}» har fått ny nøkkel; den gamle passfrasen og koden gjelder ikke mer.")
    _tell(code)


def _key(path: Path) -> Key:
    if not path.exists():
        raise Refusal("archive.missing", path=path)
    key = archives.key_of(path)
    if key is None:
        raise Refusal("key.plain", path=path)
    return key


def _tell(code: str) -> None:
    print(f"Gjenopprettingskode: {code}")
    print("Skriv den ned og legg den et trygt sted: uten den og passfrasen kan ingen åpne arkivet.")
