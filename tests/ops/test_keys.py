"""An encrypted archive opens for who has its key, and for nobody else."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Attachment, Case, Meeting
from hfdesk.ops import archives, attaching, backups, keys, recording
from hfdesk.ops.problems import sentence
from hfdesk.store import Desk
from hfdesk.system import envelopes, keyrings, paths, sealing, settings
from hfdesk.system.envelopes import Costs
from hfdesk.system.keys import Key
from tests.ops.keyring import Failing, Hanging, InMemory
from tests.store.test_values import fill

CHEAP = Costs(64, 1, 1)
WORDS = "fjorten blå brosteiner"
FILES = ("planen.txt", "tegningen.pdf")
OTHERS = "en helt annen setning"


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemory]:
    backend, before = InMemory(), keyring.get_keyring()
    keyring.set_keyring(backend)
    monkeypatch.setattr(keyrings, "SAFE", {InMemory.__module__})
    monkeypatch.setattr(keyrings, "_silent", False)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    for name in FILES:
        (folder / name).write_bytes(name.encode() * 9_000)
    with Desk.open(folder / "her" / "arkiv.hfdesk", create=True) as desk:
        fill(desk)
        attaching.attach(desk, desk.all(Case)[0].id, [folder / name for name in FILES])
    return desk.path


@pytest.fixture
def plain(sample: Path, tmp_path: Path) -> Path:
    shutil.copytree(sample.parent, tmp_path / "her")
    return tmp_path / "her" / sample.name


@pytest.fixture(scope="module")
def sealed_sample(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("sealed") / "her"
    shutil.copytree(sample.parent, folder)
    path = folder / sample.name
    return path, keys.encrypt(path, WORDS, costs=CHEAP)


@pytest.fixture
def sealed(sealed_sample: tuple[Path, str], tmp_path: Path) -> Path:
    shutil.copytree(sealed_sample[0].parent, tmp_path / "her")
    return tmp_path / "her" / sealed_sample[0].name


@pytest.fixture
def code(sealed_sample: tuple[Path, str]) -> str:
    return sealed_sample[1]


def code_of(problem: pytest.ExceptionInfo[Problem]) -> str:
    assert sentence(problem.value).endswith(".")
    return problem.value.code


def contents(desk: Desk) -> dict[str, bytes]:
    """The attachments' files, by reference."""
    attached = [each.file for case in desk.all(Case) for each in case.attachments]
    named = [file for file in attached if file and desk.files.exists(file)]
    assert len(named) == len(FILES)
    found: dict[str, bytes] = {}
    for file in named:
        with desk.files.open(file) as stream:
            found[file] = stream.read()
    return found


def whole(desk: Desk) -> bool:
    """Whether nothing is wrong; some files and references of the values were never there."""
    return all(each.startswith(("file.missing", "reference")) for each in desk.verify())


def refused(path: Path, key: Key | None = None) -> str:
    with pytest.raises(Problem) as problem:
        archives.open_archive(path, key=key).close()
    return code_of(problem)


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


# -- changing --------------------------------------------------------------------------------


def test_after_a_changed_passphrase_the_old_one_opens_nothing(sealed: Path, code: str) -> None:
    key = keys.by_passphrase(sealed, WORDS)
    keys.change_passphrase(sealed, key, OTHERS, costs=CHEAP)
    assert keys.by_passphrase(sealed, OTHERS) == key
    assert keys.by_recovery(sealed, code) == key
    envelopes.place(sealed).unlink()
    for _ in range(2):
        with pytest.raises(Problem) as problem:
            keys.by_passphrase(sealed, WORDS)
        assert code_of(problem) == "key.wrong_passphrase"


def test_after_a_new_key_the_old_one_opens_nothing(sealed: Path, code: str, ring: InMemory) -> None:
    old = keys.by_passphrase(sealed, WORDS)
    keys.remember(sealed, old)
    told = keys.rekey(sealed, old, OTHERS, costs=CHEAP)
    new = keys.by_passphrase(sealed, OTHERS)
    assert new == keys.by_recovery(sealed, told) == keys.by_keyring(sealed) != old
    assert len(ring.held) == 1
    with pytest.raises(Problem) as problem:
        keys.by_recovery(sealed, code)
    assert code_of(problem) == "key.wrong_code"
    assert refused(sealed, old) == "key.wrong"
    with archives.open_archive(sealed) as desk:
        assert whole(desk)
        assert contents(desk)
    assert len(envelopes.read(sealed).slots) == 1


def test_an_archive_that_is_decrypted_is_as_it_was(plain: Path, ring: InMemory) -> None:
    with Desk.open(plain, read_only=True) as desk:
        package, files = desk.package(), contents(desk)
    names = {each.relative_to(plain.parent) for each in plain.parent.rglob("*")}
    keys.encrypt(plain, WORDS, costs=CHEAP)
    key = keys.by_passphrase(plain, WORDS)
    keys.remember(plain, key)
    keys.decrypt(plain, key)
    assert not keys.is_encrypted(plain)
    assert ring.held == {}
    assert names == {each.relative_to(plain.parent) for each in plain.parent.rglob("*")}
    with archives.open_archive(plain) as desk:
        assert (whole(desk), desk.package(), contents(desk)) == (True, package, files)


def test_an_archive_in_use_is_not_given_another_key(sealed: Path) -> None:
    key = keys.by_passphrase(sealed, WORDS)
    before = envelopes.read(sealed)
    with Desk.open(sealed, key=key), pytest.raises(Problem) as problem:
        keys.rekey(sealed, key, OTHERS, costs=CHEAP)
    assert code_of(problem) == "archive.locked"
    assert envelopes.read(sealed) == before


def test_somebody_who_reads_is_waited_for(sealed: Path) -> None:
    key = keys.by_passphrase(sealed, WORDS)
    Desk.open(sealed, key=key).close()
    with Desk.open(sealed, key=key, read_only=True) as reader:
        assert reader.all(Meeting)
        with pytest.raises(Problem) as problem:
            keys.rekey(sealed, key, OTHERS, costs=CHEAP)
        assert code_of(problem) == "archive.busy"
        assert reader.all(Meeting)
    assert keys.by_passphrase(sealed, WORDS) == key
    assert keys.rekey(sealed, key, OTHERS, costs=CHEAP)


def test_an_archive_is_encrypted_once(sealed: Path) -> None:
    with pytest.raises(Problem) as problem:
        keys.encrypt(sealed, WORDS, costs=CHEAP)
    assert code_of(problem) == "key.encrypted"


def test_who_stops_it_has_the_archive_as_it_was(plain: Path) -> None:
    class Stopping:
        def step(self, part: float) -> None:
            assert 0 < part < 1
            raise InterruptedError

    names = {each.relative_to(plain.parent) for each in plain.parent.rglob("*")}
    with pytest.raises(InterruptedError):
        keys.encrypt(plain, WORDS, Stopping(), costs=CHEAP)
    assert names == {each.relative_to(plain.parent) for each in plain.parent.rglob("*")}
    with archives.open_archive(plain) as desk:
        assert whole(desk)


def test_backups_follow_their_archive_to_each_key(plain: Path, tmp_path: Path, ring: InMemory) -> None:
    second = tmp_path / "minnepinne"
    second.mkdir()
    settings.save(settings.Settings(second_place=str(second)), paths.settings())
    backups.make(plain, second=second)
    with Desk.open(plain, read_only=True) as desk:
        package, files = desk.package(), contents(desk)

    def look(key: Key | None) -> None:
        found = backups.listed(plain, second)
        assert [each.is_encrypted for each in found] == [key is not None] * 2
        assert [backups.verify(each, key).fault for each in found] == ["", ""]
        names = {each.name for each in (*found[0].attachments.rglob("*"), *found[1].attachments.rglob("*"))}
        assert all(name.endswith(sealing.SUFFIX) for name in names) == (key is not None)

    keys.encrypt(plain, WORDS, costs=CHEAP)
    key = keys.by_passphrase(plain, WORDS)
    look(key)
    keys.change_passphrase(plain, key, OTHERS, costs=CHEAP)
    assert keys.by_passphrase(backups.listed(plain)[0].path, OTHERS) == key
    keys.rekey(plain, key, WORDS, costs=CHEAP)
    new = keys.by_passphrase(plain, WORDS)
    look(new)
    for each in (plain, envelopes.place(plain)):
        each.unlink()
    shutil.rmtree(plain.with_suffix(".hfdesk-files"))
    backups.restore(backups.listed(plain)[0], plain, new)
    assert keys.by_passphrase(plain, WORDS) == new
    with archives.open_archive(plain, key=new) as desk:
        assert (desk.package(), contents(desk)) == (package, files)
    keys.decrypt(plain, new)
    look(None)


def test_an_archive_that_was_set_aside_is_closed_too(plain: Path) -> None:
    backups.restore(backups.make(plain).backup, plain)
    aside = next(each for each in plain.parent.glob("* til side *.hfdesk"))
    with Desk.open(aside, read_only=True) as desk:
        package, files = desk.package(), contents(desk)
    keys.encrypt(plain, WORDS, costs=CHEAP)
    key = keys.by_passphrase(aside, WORDS)
    with archives.open_archive(aside, key=key) as desk:
        assert (desk.package(), contents(desk)) == (package, files)
    names = {each.name for each in aside.with_suffix(".hfdesk-files").iterdir() if each.is_file()}
    assert all(each.endswith((sealing.SUFFIX, envelopes.SUFFIX)) for each in names)


def test_a_damaged_plain_backup_is_closed_too(plain: Path) -> None:
    backup = backups.make(plain).backup
    content = bytearray(backup.path.read_bytes())
    content[4096 * 3 : 4096 * 8] = bytes(4096 * 5)
    backup.path.write_bytes(content)
    keys.encrypt(plain, WORDS, costs=CHEAP)
    assert b"SQLite format 3" not in b"".join(
        each.read_bytes() for each in backup.path.parent.rglob("*") if each.is_file()
    )


# -- what an encrypted archive can do --------------------------------------------------------


def test_attachments_are_sealed_and_taken_out_plain_to_be_read(sealed: Path, tmp_path: Path) -> None:
    source = tmp_path / "Hemmelig plan.txt"
    source.write_bytes(b"planen " * 40_000)
    key = keys.by_passphrase(sealed, WORDS)
    with archives.open_archive(sealed, key=key) as desk:
        case = desk.all(Case)[0].id
        attaching.attach(desk, case, [source])
        attached: Attachment = desk.get(Case, case).attachments[-1]
        assert desk.files.size(attached.file) == source.stat().st_size
        assert desk.files.put("Hemmelig plan.txt", source.read_bytes()) == attached.file
        opened = desk.files.plain(attached.file)
        assert (opened.name, opened.read_bytes()) == (source.name, source.read_bytes())
        assert opened.stat().st_mode & 0o777 == 0o400
        assert opened.parent.parent.stat().st_mode & 0o777 == 0o700
        assert attached.file in desk.files.references()
        lies = desk.files.path(attached.file)
    assert lies.suffix == sealing.SUFFIX
    content = bytearray(lies.read_bytes())
    content[70_000] ^= 1
    lies.write_bytes(content)
    with archives.open_archive(sealed, key=key) as desk, pytest.raises(Problem) as problem:
        desk.files.digest(attached.file)
    assert code_of(problem) == "file.damaged"


def test_a_sealed_file_that_is_cut_off_or_exchanged_is_noticed(tmp_path: Path) -> None:
    from hfdesk.store import Files

    files = Files(tmp_path / "f", Key.new())
    one, two = files.put("a.txt", bytes(200_000)), files.put("b.txt", b"kort")
    whole = files.path(one).read_bytes()
    for length in (len(whole) - 1, 48 + 65_552, 48 + 2 * 65_552, 48, 10):
        files.path(one).write_bytes(whole[:length])
        with pytest.raises(Problem):
            files.digest(one)
    files.path(one).write_bytes(files.path(two).read_bytes())
    with pytest.raises(Problem) as problem:
        files.digest(one)
    assert code_of(problem) == "file.damaged"


def test_a_record_that_waits_beside_an_encrypted_archive_is_sealed(sealed: Path, tmp_path: Path) -> None:
    key = keys.by_passphrase(sealed, WORDS)
    with archives.open_archive(sealed, key=key, read_only=True) as desk:
        meeting = desk.all(Meeting)[0].id
        made = tmp_path / "Hemmelig møte.xml"
        made.write_bytes(b"<a/>")
        recording.record(desk, recording.entry_beside(desk, "metadata", meeting, b"<a/>", made))
        assert recording.made_of(desk, desk.meeting_record(meeting))
    (waiting,) = [each for each in sealed.with_suffix(".hfdesk-made").iterdir() if each.is_file()]
    assert b"metadata" not in waiting.read_bytes()
    with archives.open_archive(sealed, key=key) as desk:
        recording.take_in(desk)
        assert desk.filed(meeting=meeting)
    assert not waiting.exists()


def test_a_key_tells_nothing_of_itself() -> None:
    key = Key.new()
    assert key.secret.hex() not in f"{key!r}{key}{key.check}"
    with pytest.raises(TypeError):
        __import__("pickle").dumps(key)
