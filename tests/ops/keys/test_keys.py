"""An encrypted archive opens for who has its key, and for nobody else."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path

import keyring
import pytest

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Meeting
from hfdesk.ops import archives, keys
from hfdesk.store import Desk
from hfdesk.system import envelopes, keyrings
from hfdesk.system.envelopes import Costs
from hfdesk.system.keys import Key, from_recovery_code
from tests.ops.keyring import Failing, Hanging, InMemory
from tests.ops.keys.encrypted import CHEAP, OTHERS, WORDS, code_of, contents, refused, whole

# -- opening ---------------------------------------------------------------------------------


def test_an_encrypted_archive_has_what_the_plain_one_had(sample: Path, sealed: Path) -> None:
    with Desk.open(sample, read_only=True) as before:
        package, files = before.package(), contents(before)
    key = keys.by_passphrase(sealed, WORDS)
    with archives.open_archive(sealed, key=key) as desk:
        assert whole(desk)
        assert desk.package() == package
        assert contents(desk) == files
        assert all(desk.files.size(file) == len(content) for file, content in files.items())
    assert files


def test_without_a_key_it_says_that_it_needs_one(sealed: Path) -> None:
    assert keys.is_encrypted(sealed)
    assert refused(sealed) == "key.needed"
    with pytest.raises(Problem) as problem:
        Desk.open(sealed)
    assert code_of(problem) == "key.needed"


def test_a_wrong_passphrase_and_a_wrong_key_are_told_and_change_nothing(sealed: Path) -> None:
    before = sealed.read_bytes()
    with pytest.raises(Problem) as problem:
        keys.by_passphrase(sealed, WORDS + " ")
    assert code_of(problem) == "key.wrong_passphrase"
    assert refused(sealed, Key.new()) == "key.wrong"
    assert sealed.read_bytes() == before


def test_a_damaged_archive_is_not_taken_for_a_wrong_key(sealed: Path) -> None:
    key = keys.by_passphrase(sealed, WORDS)
    content = bytearray(sealed.read_bytes())
    content[100] ^= 1
    sealed.write_bytes(content)
    assert refused(sealed, key) == "archive.damaged"
    assert keys.by_passphrase(sealed, WORDS) == key


def test_a_passphrase_is_the_same_however_its_letters_are_composed(tmp_path: Path) -> None:
    desk, _ = keys.create(tmp_path / "ny.hfdesk", "på bryggen står æ", costs=CHEAP)
    desk.close()
    assert keys.by_passphrase(desk.path, "pa\u030a bryggen sta\u030ar æ") == desk.key


@pytest.mark.parametrize("weak", ["", "kort", "ni tegn x", "aaaaaaaaaaaaaaa", "   a      "])
def test_a_passphrase_that_is_soon_guessed_is_refused(tmp_path: Path, weak: str) -> None:
    with pytest.raises(Problem) as problem:
        keys.create(tmp_path / "ny.hfdesk", weak)
    assert code_of(problem) == "key.weak"
    assert list(tmp_path.iterdir()) == []


def test_a_new_archive_is_encrypted_from_its_first_byte_and_no_other_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "ny.hfdesk"
    desk, told = keys.create(path, WORDS, costs=CHEAP)
    with desk:
        assert whole(desk)
    assert keys.is_encrypted(path)
    assert keys.by_recovery(path, told) == desk.key
    with pytest.raises(Problem) as problem:
        keys.create(path, WORDS)
    assert code_of(problem) == "key.exists"


def test_trying_a_passphrase_costs_what_the_envelope_says(sealed: Path) -> None:
    with pytest.raises(Problem):
        keys.by_passphrase(sealed, OTHERS)
    assert envelopes.read(sealed).slots[0].costs == CHEAP
    assert envelopes.COSTS.memory >= 1 << 16
    assert Costs() == envelopes.COSTS


# -- the recovery code -----------------------------------------------------------------------


def test_the_recovery_code_opens_the_archive_alone_on_another_machine(
    sealed: Path, code: str, tmp_path: Path
) -> None:
    alone = tmp_path / "annen maskin" / "flyttet.hfdesk"
    alone.parent.mkdir()
    shutil.copy(sealed, alone)
    assert keys.is_encrypted(alone)
    assert refused(alone) == "key.no_envelope"
    key = keys.by_recovery(alone, code)
    with archives.open_archive(alone, key=key) as desk:
        assert desk.all(Meeting)
    keys.change_passphrase(alone, key, OTHERS, costs=CHEAP)
    assert keys.by_passphrase(alone, OTHERS) == key


def test_a_recovery_code_is_read_as_people_write_it(sealed: Path, code: str) -> None:
    key = keys.by_passphrase(sealed, WORDS)
    assert len(code.split("-")) == 14
    assert keys.recovery_code(key) == code
    figures = str.maketrans("OIB", "018")
    for written in (code.lower(), code.replace("-", " "), code.translate(figures), f"  {code}\n"):
        assert keys.by_recovery(sealed, written) == key


def test_one_typo_in_a_recovery_code_is_put_right_and_more_are_told(sealed: Path, code: str) -> None:
    key, chance = keys.by_passphrase(sealed, WORDS), random.Random(6)
    letters = code.replace("-", "")
    for _ in range(20):
        at = chance.randrange(len(letters) - 1)
        other = chance.choice("ABCDEFGH234567".replace(letters[at], ""))
        assert keys.by_recovery(sealed, letters[:at] + other + letters[at + 1 :]) == key
        swapped = letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :]
        assert keys.by_recovery(sealed, swapped) == key
    for bad in (letters[:-1], letters[4:], letters[::-1], "", "AAAA" * 14):
        with pytest.raises(Problem) as problem:
            keys.by_recovery(sealed, bad)
        assert code_of(problem) == "key.bad_code"


def test_of_two_keys_that_a_code_with_a_typo_may_stand_for_the_archives_own_is_found(
    sealed: Path, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, other = keys.by_passphrase(sealed, WORDS), Key.new()
    monkeypatch.setattr("hfdesk.system.keys.from_recovery_code", lambda code: (other, key))
    assert keys.by_recovery(sealed, code) == key


def test_a_typo_may_lie_between_two_codes() -> None:
    typo = "OEKYD4DKXQEUUOTIIGAXVUZ7WV7Z4X3CK24AH2JKXLC5RCHTKJVJSABV"  # one letter from each of two codes
    assert len(from_recovery_code(typo)) == 2


def test_the_recovery_code_of_another_archive_is_told(sealed: Path) -> None:
    with pytest.raises(Problem) as problem:
        keys.by_recovery(sealed, keys.recovery_code(Key.new()))
    assert code_of(problem) == "key.wrong_code"


# -- the envelope ----------------------------------------------------------------------------


def test_a_lost_or_damaged_envelope_has_a_copy_among_the_attachments(sealed: Path) -> None:
    key = keys.by_passphrase(sealed, WORDS)
    place = envelopes.place(sealed)
    content = place.read_bytes()
    for damaged in (content[:-30], content.replace(b'"salt": "', b'"salt": "AA', 1), b"", b"[]", b"\xff"):
        place.write_bytes(damaged)
        assert keys.by_passphrase(sealed, WORDS) == key
    place.unlink()
    assert keys.by_passphrase(sealed, WORDS) == key


def test_an_envelope_that_is_damaged_for_good_is_told_as_such(sealed: Path, code: str) -> None:
    for place in envelopes.places(sealed):
        place.write_bytes(place.read_bytes().replace(b"wrapped", b"wrapt", 1))
    with pytest.raises(Problem) as problem:
        keys.by_passphrase(sealed, WORDS)
    assert code_of(problem) == "key.damaged_envelope"
    assert keys.by_recovery(sealed, code).check in envelopes.place(sealed).read_text()


def test_an_envelope_that_asks_for_all_the_memory_is_refused(sealed: Path) -> None:
    greedy = envelopes.read(sealed)
    slot = envelopes.Slot(greedy.slots[0].check, b"x" * 16, b"y" * 60, Costs(1 << 30, 3, 4))
    envelopes.write(sealed, envelopes.Envelope((slot,)))
    with pytest.raises(Problem) as problem:
        keys.by_passphrase(sealed, WORDS)
    assert code_of(problem) == "key.damaged_envelope"


def test_an_envelope_of_a_newer_program_is_left_alone(sealed: Path) -> None:
    place = envelopes.place(sealed)
    place.write_text(json.dumps({**json.loads(place.read_text()), "version": 2}))
    envelopes.places(sealed)[1].unlink()
    with pytest.raises(Problem) as problem:
        keys.by_passphrase(sealed, WORDS)
    assert code_of(problem) == "key.newer_envelope"


# -- the keyring -----------------------------------------------------------------------------


def test_a_key_in_the_keyring_opens_the_archive_without_a_question(sealed: Path, ring: InMemory) -> None:
    key = keys.by_passphrase(sealed, WORDS)
    assert keys.kept_in(sealed) == ""
    assert keys.by_keyring(sealed) is None
    assert keys.remember(sealed, key) == "Hukommelse"
    assert keys.kept_in(sealed) == "Hukommelse"
    with archives.open_archive(sealed) as desk:
        assert desk.key == key
    keys.forget(sealed)
    assert (keys.kept_in(sealed), ring.held) == ("", {})
    assert refused(sealed) == "key.needed"


def test_a_lost_keyring_asks_for_the_passphrase(sealed: Path, ring: InMemory) -> None:
    keys.remember(sealed, keys.by_passphrase(sealed, WORDS))
    ring.held.clear()
    assert keys.kept_in(sealed) == "Hukommelse"
    assert refused(sealed) == "key.needed"
    with archives.open_archive(sealed, key=keys.by_passphrase(sealed, WORDS)) as desk:
        assert desk.all(Meeting)


def test_what_a_keyring_has_of_another_key_is_not_taken(sealed: Path, ring: InMemory) -> None:
    keys.remember(sealed, keys.by_passphrase(sealed, WORDS))
    for spoiled in ("", "x", "AAAA", "A" * 44):
        ring.held = dict.fromkeys(ring.held, spoiled)
        assert keys.by_keyring(sealed) is None


@pytest.mark.parametrize("module", ["keyring.backends.null", "keyring.backends.fail", "keyrings.alt.file"])
def test_a_keyring_that_is_none_is_given_no_key(
    sealed: Path, ring: InMemory, monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    monkeypatch.setattr(InMemory, "__module__", module)
    monkeypatch.setattr(InMemory, "backends", [ring], raising=False)
    assert keyrings.name() == ""
    assert keys.remember(sealed, keys.by_passphrase(sealed, WORDS)) == ""
    assert ring.held == {}


def test_the_safe_one_of_several_keyrings_is_used(ring: InMemory, monkeypatch: pytest.MonkeyPatch) -> None:
    class Chain(InMemory):
        backends = (Failing(), ring)

    monkeypatch.setattr(Failing, "__module__", "keyrings.alt.file")
    keyring.set_keyring(Chain())
    key = Key.new()
    assert keyrings.put(key) == "Hukommelse"
    assert keyrings.get(key.check) == key
    assert len(ring.held) == 1


@pytest.mark.parametrize("kind", [Hanging, Failing])
def test_a_keyring_that_hangs_or_fails_holds_nobody_up(
    sealed: Path, ring: InMemory, monkeypatch: pytest.MonkeyPatch, kind: type[InMemory]
) -> None:
    monkeypatch.setattr(keyrings, "PATIENCE", 0.1)
    keyring.set_keyring(kind())
    key = keys.by_passphrase(sealed, WORDS)
    assert keys.by_keyring(sealed) is None
    assert keys.remember(sealed, key) == ""
    assert refused(sealed) == "key.needed"
    assert ring.held == {}
