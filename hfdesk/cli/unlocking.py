"""The key of an encrypted archive on the command line: from the keyring, a file, or who sits there."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

from hfdesk.domain.problems import Problem, Refusal
from hfdesk.ops import archives, keys
from hfdesk.system import files
from hfdesk.system.keys import Key

_LARGEST = 10_000


def prepare(passphrase_file: Path | None) -> None:
    """Let all that is opened by this process find its key; each is asked for once."""
    archives.ask_by(cache(_asking(passphrase_file)))


def _asking(passphrase_file: Path | None) -> Callable[[Path], Key]:
    def ask(path: Path) -> Key:
        if passphrase_file is not None:
            return of_words(path, passphrase_in(passphrase_file))
        key = keys.by_keyring(path)
        return key if key is not None else of_words(path, asked(path))

    return ask


def of_words(path: Path, words: str) -> Key:
    """The key of what was written: a passphrase, or a recovery code."""
    try:
        return keys.by_passphrase(path, words)
    except Problem as problem:
        try:
            return keys.by_recovery(path, words)
        except Refusal as refusal:
            raise (problem if refusal.code == "key.bad_code" else refusal) from None


def passphrase_in(path: Path) -> str:
    """The first line of a file."""
    return files.read(path, _LARGEST).decode("utf-8", "replace").lstrip("\ufeff").split("\n")[0].rstrip("\r")


def asked(path: Path, question: str = "Passfrase eller gjenopprettingskode") -> str:
    """What is typed at the terminal, unseen; ``key.needed`` where there is none."""
    if not sys.stdin.isatty():
        raise Refusal("key.needed", path=path)
    return getpass.getpass(f"{question} («{path.name}»): ", sys.stderr)


def chosen(path: Path, passphrase_file: Path | None) -> str:
    """A new passphrase, asked for twice where no file has it. ``key.differs``, ``key.weak``."""
    if passphrase_file is not None:
        return passphrase_in(passphrase_file)
    first = asked(path, "Ny passfrase")
    keys.check_passphrase(first)
    if asked(path, "Passfrasen en gang til") != first:
        raise Refusal("key.differs")
    return first
