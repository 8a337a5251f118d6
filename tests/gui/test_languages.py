from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from hfdesk.gui import dates, i18n
from hfdesk.gui.i18n import LANGUAGES, tr
from hfdesk.gui.running import application
from hfdesk.gui.texts import all_texts
from hfdesk.system.assets import asset, root

I18N = asset("resources/i18n")
SOURCES = sorted(I18N.glob("*.ts"))


def _entries(path: Path) -> list[tuple[str, ET.Element]]:
    tree = ET.parse(path)
    found = []
    for message in tree.getroot().iter("message"):
        source, translation = message.find("source"), message.find("translation")
        assert source is not None
        assert translation is not None
        found.append((source.text or "", translation))
    return found


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_translation_is_left_undone(path: Path) -> None:
    for source, translation in _entries(path):
        assert translation.get("type") is None, source
        texts = [form.text for form in translation] or [translation.text]
        assert all(text and text.strip() for text in texts), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_window_is_translated(language: str) -> None:
    there = {source for source, _ in _entries(I18N / f"hfdesk_{language}.ts")}
    assert {text for text, _ in all_texts()} - there == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_the_places_that_are_filled_in(language: str) -> None:
    for source, translation in _entries(I18N / f"hfdesk_{language}.ts"):
        for text in [form.text or "" for form in translation] or [translation.text or ""]:
            for mark in (
                "{name}",
                "{clock}",
                "{day}",
                "{number}",
                "{what}",
                "{words}",
                "{old}",
                "{new}",
                "%n",
            ):
                assert (mark in source) == (mark in text), source


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_the_compiled_translations_are_those_of_the_sources(path: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    tool = root() / ".venv" / "bin" / "pyside6-lrelease"
    subprocess.run([str(tool), "-silent", str(path), "-qm", str(made)], check=True)
    assert made.read_bytes() == path.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("form", sorted((root() / "ui").glob("*.ui")), ids=lambda path: path.stem)
def test_the_forms_are_those_of_the_designer_files(form: Path) -> None:
    from importlib import import_module

    import dev

    compiled = compile(dev.compiled_form(form), form.name, "exec")
    module = import_module(f"hfdesk.gui.forms.{form.stem}")
    kept = compile(Path(str(module.__file__)).read_text(encoding="utf-8"), form.name, "exec")
    assert _meaning(compiled) == _meaning(kept)


def _meaning(code: object) -> object:
    """The instructions of compiled code and of what stands in it, without line numbers."""
    constants = tuple(_meaning(each) if hasattr(each, "co_code") else each for each in code.co_consts)  # type: ignore[attr-defined]
    return (code.co_code, code.co_names, constants)  # type: ignore[attr-defined]


def test_the_windows_languages_say_different_things() -> None:
    application()
    said = []
    for language in LANGUAGES:
        i18n.use(language)
        said.append((tr("Committees and people"), tr("%n days overdue", 2)))
    i18n.use("nb")
    assert said == [
        ("Utvalg og personer", "2 dager over"),
        ("Utval og personar", "2 dagar over"),
        ("Committees and people", "2 days overdue"),
    ]


def test_qts_own_buttons_speak_bokmaal() -> None:
    application()
    i18n.use("nb")
    assert QCoreApplication.translate("QPlatformTheme", "Save") == "Lagre"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Avbryt"
    assert isinstance(QTranslator(), QTranslator)


def test_days_are_written_as_the_language_writes_them() -> None:
    from datetime import date, time

    application()
    i18n.use("nb")
    day = date(2025, 12, 4)
    assert dates.full(day) == "torsdag 4. desember 2025"
    assert dates.short(day, day) == "i dag"
    assert dates.short(day, date(2025, 11, 1)) == "4. des."
    assert dates.short(day, date(2026, 1, 1)) == "4. des. 2025"
    assert dates.span(time(9), time(13)) == "09:00–13:00"
    i18n.use("en")
    assert dates.long(day) == "4 December 2025"
    i18n.use("nb")
