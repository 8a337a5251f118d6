"""Single bits that change on the disk: each one in a text is noticed, with the row that it is in.

python3 dev.py bench flips [--runs 500] [--seed 1]

One bit of one text is changed in the file of a closed archive, in the text's row, in its history or in the
journal; then the archive is looked over. Texts that SQLite no longer uses do not count.

A fifth as many are changed in the same archive encrypted, anywhere in its file and its attachments' files:
each of them is to be noticed, as every page and every chunk has a sum by the key.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import NamedTuple

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Case
from hfdesk.ops import archives, keys
from hfdesk.store import Desk, Files, Op, text_place, verifying
from hfdesk.store.connection import dbapi2, plain_connection, reading_engine
from hfdesk.store.schema import metadata
from hfdesk.system.envelopes import Costs
from hfdesk.system.keys import Key
from hfdesk.system.sealing import SUFFIX
from tools.proof import stage

WORDS = "Rådet tilrår at kommunane følgjer opp avtalen før sommaren "
LEAST = 12
"""Bytes of a text that is looked for in the file, and places at most where it is."""


class Flip(NamedTuple):
    """A bit of a text: of which row's column, and where in the file."""

    table: str
    row: int
    column: str
    offset: int
    bit: int


class _Text(NamedTuple):
    """A text of the archive, where it stands in the file, and its bytes."""

    table: str
    row: int
    column: str
    offsets: list[int]
    length: int


class Flips:
    """An archive whose bits are changed one at a time."""

    def __init__(self, path: Path, seed: int = 1) -> None:
        self.path = path
        self._random = Random(seed)
        self._engine = reading_engine(path)
        self._files = Files(path.with_name(f"{path.stem}.hfdesk-files"))
        self._whole = self.path.read_bytes()
        self._said = _said(path)
        self._texts: dict[str, list[_Text]] = {}
        for each in _texts(self.path, self._whole):
            self._texts.setdefault(each.table, []).append(each)
        self.seen: list[Flip] = []
        self.unseen: list[Flip] = []
        self.unplaced: list[Flip] = []

    def once(self) -> None:
        """Change a bit, look whether that is noticed, and put it back."""
        while True:
            flip = self._flip()
            content = bytearray(self._whole)
            content[flip.offset] ^= 1 << flip.bit
            self.path.write_bytes(content)
            if _said(self.path) not in {self._said, None}:
                break
        told = self._told()
        (self.seen if told else self.unseen).append(flip)
        if not any(each.startswith("archive.changed") for each in told):
            self.unplaced.append(flip)
        self.path.write_bytes(self._whole)

    def _told(self) -> list[str]:
        """What ``Desk.verify`` says; its queries are made once for all runs."""
        with self._engine.connect() as connection:
            found = verifying.faults(connection, self._files)
        self._engine.dispose()
        return [each for each in found if not each.startswith("file.missing")]

    def _flip(self) -> Flip:
        """A bit of any table's, however few texts that has."""
        text = self._random.choice(self._texts[self._random.choice(list(self._texts))])
        offset = self._random.choice(text.offsets) + self._random.randrange(text.length)
        return Flip(text.table, text.row, text.column, offset, self._random.randrange(8))


def make(path: Path, *, small: bool = False) -> None:
    """An archive of sample data, or of one meeting, in which somebody has typed too."""
    (stage.fill if small else archives.fill_with_sample)(path)
    with Desk.open(path) as desk:
        case = next(each for each in desk.all(Case) if each.sections)
        for length in (1, 3, 90):
            desk.write_text(Case, case.id, text_place("sections", 0, "text"), WORDS.strip() * length).result()
            desk.write(Op.CHANGE, lambda work, length=length: work.put(replace(case, title=WORDS * length)))
    with plain_connection(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _said(path: Path) -> int | None:
    """All that the rows say, as bytes; ``None`` where the bit was of the tables and not of their rows."""
    found = 0
    with suppress(dbapi2.DatabaseError), plain_connection(path, read_only=True) as connection:
        for table in metadata.tables.values():
            columns = ", ".join(f'CAST("{column.name}" AS BLOB)' for column in table.columns)
            for row in connection.execute(f'SELECT {columns} FROM "{table.name}"'):
                found = hash((found, row))
        return found
    return None


def _texts(path: Path, content: bytes) -> Iterator[_Text]:
    """Texts of the archive that stand in one piece in its file: where (so too in the journal), how long."""
    with plain_connection(path, read_only=True) as connection:
        for table in metadata.tables.values():
            for column in table.columns:
                query = f'SELECT rowid, CAST("{column.name}" AS BLOB) FROM "{table.name}"'
                for row, value in connection.execute(query):
                    if isinstance(value, bytes) and len(value) > LEAST and (found := _found(value, content)):
                        yield _Text(table.name, row, column.name, found, len(value))


def _found(value: bytes, content: bytes) -> list[int]:
    offsets: list[int] = []
    at = content.find(value)
    while at >= 0 and len(offsets) < LEAST:
        offsets.append(at)
        at = content.find(value, at + len(value))
    return offsets


def prove(runs: int, path: Path, seed: int = 1) -> Flips:
    """Change so many bits, one at a time."""
    flips = Flips(path, seed)
    for _ in range(runs):
        flips.once()
    return flips


def unnoticed(runs: int, path: Path, seed: int = 1) -> list[str]:
    """Encrypt an archive, change so many bits of its files, one at a time; those that nobody noticed."""
    key = keys.by_recovery(path, keys.encrypt(path, "fjorten blå brosteiner", costs=Costs(64, 1, 1)))
    sealed = list(path.with_suffix(".hfdesk-files").glob(f"*{SUFFIX}"))
    random, unseen = Random(seed), list[str]()
    for number in range(runs):
        file = random.choice(sealed) if sealed and number % 2 else path
        whole = file.read_bytes()
        offset, bit = random.randrange(len(whole)), random.randrange(8)
        changed = bytearray(whole)
        changed[offset] ^= 1 << bit
        file.write_bytes(changed)
        if not _is_noticed(path, key):
            unseen.append(f"{file.name} {offset}.{bit}")
        file.write_bytes(whole)
    return unseen


def _is_noticed(path: Path, key: Key) -> bool:
    try:
        with Desk.open(path, read_only=True, key=key) as desk:
            found = [each for each in desk.verify() if not each.startswith(("file.missing", "reference"))]
    except (Problem, dbapi2.Error):
        return True
    return bool(found or keys.damaged(path, key))


def main(words: list[str]) -> int:
    """Change bits, and tell how many were noticed."""
    parser = argparse.ArgumentParser(prog="flips", description=__doc__)
    parser.add_argument("--runs", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args(words)
    with tempfile.TemporaryDirectory() as folder:
        make(path := Path(folder) / "bit.hfdesk")
        flips = prove(arguments.runs, path, arguments.seed)
        closed = unnoticed(arguments.runs // 5, path, arguments.seed)
    tables = len({each.table for each in flips.seen})
    print(f"{len(flips.seen)} of {arguments.runs} changed bits noticed, in texts of {tables} tables;")
    print(f"{arguments.runs - len(flips.unplaced)} of them with the row they are in")
    print(f"{arguments.runs // 5 - len(closed)} of {arguments.runs // 5} noticed in the encrypted archive")
    for each in (*flips.unseen, *closed):
        print("not noticed:", each)
    return 1 if closed or len(flips.unseen) * 100 > arguments.runs else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
