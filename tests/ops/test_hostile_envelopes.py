"""A hostile envelope or manifest ends in one sentence, and soon: huge, deep, of wrong types, dear."""

from __future__ import annotations

import base64
import hashlib
import json
import time
from pathlib import Path
from typing import Any

import pytest

from hfdesk.domain.problems import Problem
from hfdesk.ops import backups, keys
from hfdesk.ops.problems import sentence
from hfdesk.system import envelopes
from hfdesk.system.envelopes import Costs, Envelope
from hfdesk.system.keys import Key

WORDS = "tre grå katter på taket"
WITHIN = 2.0
SLOT: dict[str, Any] = {
    "check": "0" * 32,
    "salt": base64.b64encode(b"s" * 16).decode(),
    "wrapped": base64.b64encode(b"w" * 60).decode(),
    "costs": {"memory": 64, "passes": 1, "lanes": 1},
}


def costs(memory: object, passes: object, lanes: object) -> dict[str, Any]:
    return {**SLOT, "costs": {"memory": memory, "passes": passes, "lanes": lanes}}


def envelope(*slots: object, **changes: object) -> bytes:
    told = {"format": "hfdesk-key", "version": 1, "slots": slots, "keyring": "", "moving": None, **changes}
    plain = json.loads(json.dumps(told))
    total = hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()
    return json.dumps({**plain, "sum": total}).encode()


ENVELOPES = {
    "nothing": b"",
    "a list": b"[]",
    "deep": b"[" * 30_000,
    "huge": b" " * 10_000_000,
    "huge number": b'{"version": ' + b"9" * 6_000 + b"}",
    "no number": envelope(costs(float("inf"), 1, 1)),
    "two gigabytes": envelope(costs(2_097_152, 1, 1)),
    "hours": envelope(costs(131_072, 1_000_000, 4)),
    "minutes": envelope(costs(524_288, 16, 4)),
    "a hundred passphrases": envelope(*[costs(131_072, 3, 4)] * 100),
    "nothing at all": envelope(costs(0, 0, 0)),
    "more lanes than memory": envelope(costs(8, 1, 16)),
    "words for numbers": envelope(costs("mye", [], {})),
    "another cost": envelope({**SLOT, "costs": {"memory": 64, "passes": 1, "lanes": 1, "x": 1}}),
    "short salt": envelope({**SLOT, "salt": "AAAA"}),
    "no bytes": envelope({**SLOT, "wrapped": "…"}),
    "no slots": envelope(slots=7),
    "slots of words": envelope("a", "b"),
    "moving nowhere": envelope(SLOT, moving=[1, 2]),
    "newer": envelope(SLOT, version=99),
    "version in words": envelope(SLOT, version="1"),
    "not its sum": envelope(SLOT).replace(b"0" * 32, b"1" * 32),
}


@pytest.mark.parametrize("name", ENVELOPES)
def test_a_hostile_envelope_ends_in_one_sentence_within_two_seconds(tmp_path: Path, name: str) -> None:
    archive = tmp_path / "a.hfdesk"
    archive.write_bytes(b"\x8f" * 8_192)
    envelopes.place(archive).write_bytes(ENVELOPES[name])
    begun = time.process_time()
    with pytest.raises(Problem) as caught:
        keys.by_passphrase(archive, WORDS)
    assert time.process_time() - begun < WITHIN
    assert caught.value.code in {"key.damaged_envelope", "key.newer_envelope"}
    assert sentence(caught.value).count("\n") == 0


def test_what_the_program_writes_itself_is_within_its_own_bounds(tmp_path: Path) -> None:
    archive, key = tmp_path / "a.hfdesk", Key.new()
    one = envelopes.slot(key, WORDS, Costs(64, 1, 1))
    dear = envelopes.Slot(one.check, one.salt, one.wrapped, envelopes.COSTS)
    envelopes.write(archive, Envelope((dear, dear)))  # two: while it changes its key
    assert envelopes.read(archive).slots == (dear, dear)


MANIFEST: dict[str, Any] = {
    "format": 1,
    "moment": "2026-03-02T09:00:00+00:00",
    "reason": "hand",
    "revision": "0004",
    "encrypted": False,
    "size": 3,
    "sha256": "0" * 64,
    "counts": {},
    "newest": "",
    "verified": "",
    "fault": "",
    "records": {},
    "files": {},
}
MANIFESTS = {
    "deep": b"[" * 200_000,
    "a list": b"[]",
    "a number": b"7",
    "huge number": b'{"format": ' + b"9" * 6_000 + b"}",
    "no number": json.dumps({**MANIFEST, "size": float("inf")}).encode(),
    "a moment without a zone": json.dumps({**MANIFEST, "moment": "2026-03-02T09:00:00"}).encode(),
    "the year one": json.dumps({**MANIFEST, "moment": "0001-01-01T00:00:00+14:00"}).encode(),
    "the last year": json.dumps({**MANIFEST, "newest": "9999-12-31T23:59:59-14:00"}).encode(),
    "another reason": json.dumps({**MANIFEST, "reason": "x"}).encode(),
    "files in a list": json.dumps({**MANIFEST, "files": [1]}).encode(),
    "a file of one": json.dumps({**MANIFEST, "files": {"../../x": [1]}}).encode(),
    "no text": b"\xff\xfe\x00",
}


def in_folder(tmp_path: Path, manifest: bytes) -> Path:
    archive = tmp_path / "a.hfdesk"
    folder = tmp_path / "a.hfdesk-backups"
    folder.mkdir()
    (folder / "a-20260302-090000.hfdesk").write_bytes(b"abc")
    (folder / "a-20260302-090000.json").write_bytes(manifest)
    return archive


@pytest.mark.parametrize("name", MANIFESTS)
def test_a_hostile_manifest_is_no_backup_and_keeps_nobody_waiting(tmp_path: Path, name: str) -> None:
    archive = in_folder(tmp_path, MANIFESTS[name])
    begun = time.process_time()
    assert backups.listed(archive) == ()
    assert backups.newest_good(archive) is None
    assert backups.standing(archive).newest is None
    assert time.process_time() - begun < WITHIN


def test_a_huge_manifest_is_not_read(tmp_path: Path) -> None:
    archive = in_folder(tmp_path, b"")
    with (tmp_path / "a.hfdesk-backups" / "a-20260302-090000.json").open("wb") as stream:
        stream.truncate(10_000_000_000)
    assert backups.listed(archive) == ()


@pytest.mark.parametrize(
    "state", [b"[" * 200_000, b"[]", b'{"checked": 7, "failed": [], "there": {}}', b"\xff"]
)
def test_what_is_remembered_of_backups_may_be_anything(tmp_path: Path, state: bytes) -> None:
    archive = in_folder(tmp_path, json.dumps(MANIFEST).encode())
    (tmp_path / "a.hfdesk-backups" / "state.json").write_bytes(state)
    (found,) = backups.listed(archive)
    assert backups.standing(archive).newest == found.moment


def test_a_manifest_that_lies_of_its_file_is_told_to_differ(tmp_path: Path) -> None:
    archive = in_folder(tmp_path, json.dumps({**MANIFEST, "files": {"../../x": [1, "0"]}}).encode())
    (found,) = backups.listed(archive)
    assert backups.verify(found).fault
    with pytest.raises(Problem):
        backups.restore(found, archive)
    assert not archive.exists()
    assert {each.name for each in tmp_path.iterdir()} <= {"a.hfdesk-backups", "a.hfdesk.lock"}
