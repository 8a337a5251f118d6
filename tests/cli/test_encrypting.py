"""An encrypted archive on the command line."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path

import pytest

from hfdesk.ops import archives, keys
from hfdesk.system import envelopes
from hfdesk.system.envelopes import Costs
from tests.cli.calling import NORDVIK, Call, refused


@pytest.fixture
def encrypted(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive that the command line has encrypted, with its passphrase in ``ord.txt`` beside."""
    monkeypatch.setattr(envelopes, "COSTS", Costs(64, 1, 1))
    path = tmp_path / "a.hfdesk"
    (tmp_path / "ord.txt").write_text("\ufeffen passfrase på norsk\r\nen linje til\n", encoding="utf-8")
    assert call("import", str(NORDVIK), "--archive", str(path)).status == 0
    said = call("encrypt", "--archive", str(path), "--new-passphrase-file", str(tmp_path / "ord.txt"))
    assert said.status == 0
    code = said.out.split("Gjenopprettingskode: ")[1].splitlines()[0]
    assert keys.by_recovery(path, code) == keys.by_passphrase(path, "en passfrase på norsk")
    return path


def by_file(path: Path) -> tuple[str, ...]:
    return ("--archive", str(path), "--passphrase-file", str(path.with_name("ord.txt")))


@pytest.mark.parametrize(
    "words",
    [("list", "meetings"), ("verify",), ("backup",), ("import", str(NORDVIK)), ("rescue",)],
)
def test_each_verb_opens_it_with_the_passphrase_of_a_file(
    call: Call, encrypted: Path, words: tuple[str, ...]
) -> None:
    assert "er kryptert" in refused(call(*words, "--archive", str(encrypted)))
    said = call(*words, *by_file(encrypted))
    assert (said.status, said.err) == (0, "")


def test_who_sits_at_a_terminal_is_asked(
    call: Call, encrypted: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(question: str, _stream: object) -> str:
        asked.append(question)
        return "en passfrase på norsk"

    monkeypatch.setattr(getpass, "getpass", ask)
    monkeypatch.setattr(type(sys.stdin), "isatty", lambda _: True, raising=False)
    monkeypatch.setattr(sys, "stdin", _Terminal())
    assert call("import", str(NORDVIK), "--archive", str(encrypted)).status == 0
    assert len(asked) == 1


class _Terminal:
    def isatty(self) -> bool:
        return True


def test_it_gets_another_key_and_becomes_plain_again(call: Call, encrypted: Path, tmp_path: Path) -> None:
    other = tmp_path / "ny.txt"
    other.write_text("en helt annen passfrase", encoding="utf-8")
    said = call("rekey", *by_file(encrypted), "--new-passphrase-file", str(other))
    assert said.out.count("-") >= 13
    assert "passer ikke" in refused(call("verify", *by_file(encrypted)))
    other.replace(encrypted.with_name("ord.txt"))
    assert call("decrypt", *by_file(encrypted)).status == 0
    assert call("list", "meetings", "--archive", str(encrypted)).status == 0
    assert "ikke kryptert" in refused(call("decrypt", *by_file(encrypted)))
    assert archives.key_of(encrypted) is None


def test_a_passphrase_that_is_too_short_is_refused(call: Call, encrypted: Path) -> None:
    encrypted.with_name("kort.txt").write_text("kort")
    new = ("--new-passphrase-file", str(encrypted.with_name("kort.txt")))
    assert "minst 10 tegn" in refused(call("rekey", *by_file(encrypted), *new))
