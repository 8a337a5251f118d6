"""The repository itself: what is pinned, what is generated, and the size of what is written."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).resolve().parent.parent
LINES_OF_A_MODULE = 400
LINES_OF_A_FUNCTION = 40


def written() -> list[Path]:
    """Every Python file that a person wrote."""
    folders = ("hfdesk", "tests", "benchmarks", "tools", "migrations")
    files = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [ROOT / "dev.py", *(path for path in files if dev.FORMS not in path.parents)]


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_every_module_fits_in_the_head() -> None:
    lengths = {relative(path): len(path.read_text(encoding="utf-8").splitlines()) for path in written()}
    assert {name: length for name, length in lengths.items() if length >= LINES_OF_A_MODULE} == {}


def test_every_function_fits_on_a_screen() -> None:
    lengths = {
        f"{relative(path)}: {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for path in written()
        if "tests" not in path.parts
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert {name: length for name, length in lengths.items() if length > LINES_OF_A_FUNCTION} == {}


def test_the_lock_names_no_place_to_fetch_from() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert not re.search(r"//|--(extra-)?index|--find-links|\bfile:|@ ", text)


def test_the_lock_pins_every_package_with_hashes() -> None:
    blocks = re.split(r"\n(?=\S)", (ROOT / "requirements.lock").read_text(encoding="utf-8").strip())
    assert len(blocks) > 40
    for block in blocks:
        assert re.match(r"[a-z0-9.-]+==\S+", block), block.splitlines()[0]
        assert "--hash=sha256:" in block


def test_the_lock_holds_all_that_the_project_names() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    named = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = {line.split("==")[0] for line in text.splitlines() if re.match(r"[a-z]", line)}
    assert {re.split(r"[=~<>;\[ ]", name)[0].lower() for name in named} <= locked


def test_the_readme_names_the_two_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "python3 dev.py run" in text
    assert "python3 dev.py test" in text


def test_every_picture_and_page_that_the_readme_names_is_there() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#]+)\)", text)
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project's folder in which .venv seems to be set up."""
    for name, path in {"LOCK": "requirements.lock", "PROJECT": "pyproject.toml", "STAMP": "stamp"}.items():
        (tmp_path / path).write_text(f"{name}\n", encoding="utf-8")
        monkeypatch.setattr(dev, name, tmp_path / path)
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    (tmp_path / "stamp").write_text(dev.fingerprint(), encoding="ascii")
    return tmp_path


@pytest.fixture
def installs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would have been installed."""
    done: list[str] = []

    def install() -> bool:
        done.append("installed")
        return True

    monkeypatch.setattr(dev, "install", install)
    return done


def test_what_is_set_up_is_not_set_up_again(project: Path, installs: list[str]) -> None:
    dev.prepare()
    assert installs == []


@pytest.mark.parametrize("name", ["requirements.lock", "pyproject.toml"])
def test_a_change_of_what_is_pinned_sets_up_once(project: Path, installs: list[str], name: str) -> None:
    (project / name).write_text("another\n", encoding="utf-8")
    dev.prepare()
    dev.prepare()
    assert installs == ["installed"]


def test_line_ends_of_another_system_are_no_change(project: Path, installs: list[str]) -> None:
    (project / "requirements.lock").write_bytes(b"LOCK\r\n")
    dev.prepare()
    assert installs == []


def test_a_failed_set_up_leaves_no_stamp(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "pyproject.toml").write_text("another\n", encoding="utf-8")
    monkeypatch.setattr(dev, "install", lambda: False)
    with pytest.raises(SystemExit):
        dev.prepare()
    assert not (project / "stamp").exists()


def test_a_pip_without_uv_gets_uv_as_the_lock_pins_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "VENV", tmp_path)
    text = Path(dev.uv_requirement()).read_text(encoding="utf-8")
    assert text.startswith("uv==")
    assert text.count("==") == 1
    assert text.count("--hash=sha256:") > 5


def test_certificates_that_an_installation_overwrote_stay_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev.tempfile, "tempdir", str(tmp_path))
    bundle = tmp_path / "ca.crt"
    bundle.write_bytes(b"new")
    monkeypatch.setattr(dev, "CERTIFICATES", bundle)
    for name in ("PIP_CERT", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, str(bundle))
    dev.keep_certificates(b"own")
    kept = Path(dev.os.environ["PIP_CERT"])
    assert kept.read_bytes() == b"new\nown"
    assert dev.os.environ["SSL_CERT_FILE"] == str(kept)


def test_an_unknown_chore_lists_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["dance"]) == 2
    told = capsys.readouterr().out
    assert all(f"  {name} " in told for name in dev.CHORES)


def test_a_second_call_starts_within_a_second_of_the_tool_itself() -> None:
    help_line = [sys.executable, str(ROOT / "dev.py"), "help"]
    done = subprocess.run(help_line, capture_output=True, check=True, timeout=10, encoding="utf-8")
    assert done.stdout.startswith("usage: python3 dev.py CHORE")


@pytest.mark.parametrize("form", sorted((ROOT / "ui").glob("*.ui")), ids=lambda form: form.name)
def test_a_form_is_compiled_from_its_designer_file(form: Path) -> None:
    made = (dev.FORMS / f"{form.stem}.py").read_text(encoding="utf-8")
    assert made == dev.compiled_form(form)


@pytest.mark.parametrize("source", sorted(dev.I18N.glob("*.ts")), ids=lambda source: source.name)
def test_a_translation_is_compiled_from_its_source(source: Path, tmp_path: Path) -> None:
    dev.compile_texts(source, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == source.with_suffix(".qm").read_bytes()
