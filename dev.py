#!/usr/bin/env python3
"""Every chore of the project, on Linux, macOS and Windows: ``python3 dev.py CHORE [arguments]``.

It needs Python 3.11 and nothing else: it makes ``.venv``, installs what ``requirements.lock`` pins
there, and on Debian and Ubuntu the system's libraries. A second call starts at once.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from io import TextIOWrapper
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK, PROJECT = ROOT / "requirements.lock", ROOT / "pyproject.toml"
STAMP = VENV / "hfdesk-stamp"
FORMS, I18N = ROOT / "hfdesk" / "gui" / "forms", ROOT / "resources" / "i18n"
OUT = ROOT / "out"
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
INVITED, MINUTED = ("called", "held"), ("minuted", "circulated", "approved")  # a meeting's states
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}  # Qt draws in memory, whatever display there is
UNCOUNTED = ("tests/gui", "tests/shared", "tests/test_proof.py", "tests/test_fuzz.py")  # of coverage
FORM_VERSION = "## Created by: Qt User Interface Compiler version"

# Debian's and Ubuntu's packages; "a|b" is either, and a is what is installed.
QT_PACKAGES = (
    "libdbus-1-3", "libegl1", "libfontconfig1", "libgl1", "libglib2.0-0|libglib2.0-0t64",
    "libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "libx11-xcb1", "libxcb-cursor0",
    "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0",
    "libxcb-shape0", "libxcb-xinerama0", "libxcb-xkb1", "libxkbcommon-x11-0", "libxkbcommon0",
)  # fmt: skip
TEST_PACKAGES = (
    "libreoffice-writer-nogui|libreoffice-writer", "poppler-utils", "xvfb", "libxtst6", "gcc", "libc6-dev",
    "fonts-dejavu-core", "fonts-liberation|fonts-liberation2", "gnome-keyring", "dbus-daemon|dbus",
)  # fmt: skip
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
SPELLING_PACKAGES = ("hunspell-no",)
BUNDLE_PACKAGES = ("binutils", f"libpython3.{sys.version_info[1]}")


def main(arguments: Sequence[str]) -> int:
    """Do one chore; the exit status is the chore's own."""
    if sys.version_info < (3, 11):  # noqa: UP036 -- the reader deserves a sentence
        sys.exit("hfdesk needs Python 3.11 or later.")
    name, *rest = arguments or ["help"]
    if name not in CHORES:
        print(usage())
        return 0 if name in ("help", "-h", "--help") else 2
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(line_buffering=True, errors="replace")
    os.chdir(ROOT)
    return CHORES[name](rest)


def usage() -> str:
    """Return the list of chores, each with the first line of its docstring."""
    lines = [f"  {name:<10} {(chore.__doc__ or '').splitlines()[0]}" for name, chore in CHORES.items()]
    return "usage: python3 dev.py CHORE [arguments]\n\n" + "\n".join(lines)


def run(arguments: list[str]) -> int:
    """Open the window on a new archive with the sample data; without a display, fill out/."""
    prepare(QT_PACKAGES + SPELLING_PACKAGES)
    archive = OUT / "sample.hfdesk"
    for old in OUT.glob("sample.hfdesk*"):
        shutil.rmtree(old) if old.is_dir() else old.unlink()
    OUT.mkdir(exist_ok=True)
    if status := python("-m", "hfdesk", "--archive", str(archive), "sample"):
        return status
    if has_display():
        return python("-m", "hfdesk", "--archive", str(archive), *arguments)
    pictures = ["-m", "hfdesk.gui.shots", str(OUT), "--archive", str(archive)]
    status = write_documents(archive) or python(*pictures, env=OFFSCREEN)
    print("Without a display: the archive, its Word files and pictures of the window are in", OUT)
    return status


def test(arguments: list[str]) -> int:
    """Lint, run all tests, counting coverage below the window; with arguments only pytest, with these."""
    prepare(QT_PACKAGES + SPELLING_PACKAGES + TEST_PACKAGES)
    if arguments:
        return python("-m", "pytest", *arguments, env=OFFSCREEN)
    linted, run_all = lint([]), ["-m", "pytest", "--dist=worksteal"]
    many = f"--numprocesses={(os.cpu_count() or 1) + 1}"  # for those that wait for disks and children
    apart = [f"--ignore={each}" for each in UNCOUNTED]
    below = python(*run_all, many, *apart, "--cov", "--cov-report=term", env=OFFSCREEN)
    window = python(*run_all, "--numprocesses=auto", *UNCOUNTED, env=OFFSCREEN)
    print("lint: failed, see above the tests" * linted)
    return below or window or linted


def lint(arguments: list[str]) -> int:
    """Check style, types and the directions of imports."""
    prepare()
    checks = {
        "ruff check": [tool("ruff"), "check", *arguments],
        "ruff format": [tool("ruff"), "format", "--check", *arguments],
        "basedpyright": [tool("basedpyright"), *arguments],
        "import-linter": [tool("lint-imports"), "--no-cache"],
    }
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(quiet, checks.values()))
    for name, (status, text) in zip(checks, results, strict=True):
        print(f"{name}: {'passed' if status == 0 else 'FAILED'}")
        if status:
            print(text)
    return int(any(status for status, _ in results))


def format_code(arguments: list[str]) -> int:
    """Format the code, and mend what ruff can mend safely."""
    prepare()
    call([tool("ruff"), "check", "--fix", "--exit-zero", "--quiet", *arguments])
    return call([tool("ruff"), "format", *arguments])


def forms(arguments: list[str]) -> int:
    """Compile ui/*.ui to hfdesk/gui/forms, and the translations; --texts collects new texts first."""
    prepare(QT_PACKAGES)
    for form in sorted((ROOT / "ui").glob("*.ui")):
        (FORMS / f"{form.stem}.py").write_text(compiled_form(form), encoding="utf-8", newline="\n")
    if "--texts" in arguments:
        python("-m", "hfdesk.gui.texts", tool("pyside6-lupdate"))
    for source in sorted(I18N.glob("*.ts")):
        compile_texts(source, source.with_suffix(".qm"))
    return 0


def templates(arguments: list[str]) -> int:
    """Make the Word templates of the layouts, resources/templates/*.docx."""
    prepare()
    return python("-m", "hfdesk.documents.templates", str(ROOT / "resources" / "templates"), *arguments)


def shots(arguments: list[str]) -> int:
    """Make a picture of every page of the window, light and dark, in out/shots."""
    prepare(QT_PACKAGES)
    return python("-m", "hfdesk.gui.shots", str(OUT / "shots"), *arguments, env=OFFSCREEN)


def bench(arguments: list[str]) -> int:
    """Run a benchmark or a proof, startup or the one named first; the rest are its own arguments."""
    prepare(QT_PACKAGES)
    name, *rest = arguments or ["startup"]
    room = "tools.proof" if (ROOT / "tools" / "proof" / f"{name}.py").exists() else "benchmarks"
    return python("-m", f"{room}.{name}", *rest, env=OFFSCREEN)


def bundle(arguments: list[str]) -> int:
    """Build the folder dist/hfdesk, which runs where there is no Python."""
    prepare(QT_PACKAGES + SPELLING_PACKAGES + BUNDLE_PACKAGES)
    return python("-m", "PyInstaller", "--noconfirm", "--log-level=WARN", "build.spec", *arguments)


def lock(arguments: list[str]) -> int:
    """Pin every dependency anew in requirements.lock; --upgrade takes the newest that fit."""
    prepare()
    return call([
        tool("uv"), "pip", "compile", "--quiet", "--universal", "--python-version=3.11",
        "--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url",
        "--no-emit-find-links", "--group=dev", PROJECT.name, f"--output-file={LOCK.name}", *arguments,
    ])  # fmt: skip


def clean(arguments: list[str]) -> int:
    """Remove what was built and cached; with --all also .venv and out/."""
    names = ["build", "dist", ".pytest_cache", ".ruff_cache", ".hypothesis", ".coverage"]
    names += [".venv", "out"] if "--all" in arguments else []
    caches = [path for top in ("hfdesk", "tests", "benchmarks") for path in (ROOT / top).rglob("__pycache__")]
    for path in [*(ROOT / name for name in names), *caches]:
        shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)
    return 0


CHORES: dict[str, Callable[[list[str]], int]] = {
    "run": run, "test": test, "lint": lint, "format": format_code, "forms": forms,
    "templates": templates, "shots": shots, "bench": bench, "bundle": bundle, "lock": lock, "clean": clean,
}  # fmt: skip


def write_documents(archive: Path) -> int:
    """Write each committee's newest invitation and newest minutes as Word files to out/."""
    desk = ["-m", "hfdesk", "--archive", str(archive)]
    listed = subprocess.run([PYTHON, *desk, "list", "meetings", "--json"], check=True, stdout=subprocess.PIPE)
    status = 0
    for kind, states in {"invitation": INVITED, "minutes": MINUTED}.items():
        rows = sorted(json.loads(listed.stdout), key=lambda row: row["date"])
        newest = {row["committee"]: row["id"] for row in rows if row["status"] in states}
        for meeting in newest.values():
            status |= python(*desk, "export", kind, "--meeting", meeting, "--out", str(OUT))
    return status


def compiled_form(form: Path) -> str:
    """Return the Python text of a Designer file, without the line that names Qt's version."""
    made = subprocess.run([tool("pyside6-uic"), str(form)], check=True, capture_output=True, encoding="utf-8")
    lines = [line for line in made.stdout.splitlines() if not line.startswith(FORM_VERSION)]
    return "\n".join(lines) + "\n"


def compile_texts(source: Path, target: Path) -> None:
    """Compile a file of translations (.ts) to the form that Qt loads (.qm)."""
    subprocess.run(
        [tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)], check=True, cwd=ROOT
    )


def tool(name: str) -> str:
    """Return the path of a program in the virtual environment."""
    return str(BIN / (f"{name}.exe" if WINDOWS else name))


def call(command: Sequence[str], env: dict[str, str] | None = None) -> int:
    """Run a program in the project's folder and return its exit status."""
    try:
        return subprocess.run(command, cwd=ROOT, env={**os.environ, **(env or {})}, check=False).returncode
    except KeyboardInterrupt:
        return 130


def quiet(command: Sequence[str]) -> tuple[int, str]:
    """Run a program and return its exit status with all that it printed."""
    done = subprocess.run(
        command, cwd=ROOT, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
        errors="replace", env={**os.environ, "PYTHONUTF8": "1"},
    )  # fmt: skip
    return done.returncode, done.stdout


def python(*arguments: str, env: dict[str, str] | None = None) -> int:
    """Run the virtual environment's Python."""
    return call(
        [str(PYTHON), *arguments], env={"PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "", **(env or {})}
    )


def has_display() -> bool:
    """Tell whether a window can be shown here."""
    return not sys.platform.startswith("linux") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def prepare(packages: Sequence[str] = ()) -> None:
    """See to it that .venv holds what the lock pins, and the system what ``packages`` names."""
    require_packages(packages)
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="ascii") == fingerprint():
        return
    print("Setting up .venv, once …")
    STAMP.unlink(missing_ok=True)
    if not install():
        sys.exit("The dependencies could not be installed: see above.")
    python("-m", "compileall", "-q", "hfdesk")  # or each start pays for it where Python may not write
    STAMP.write_text(fingerprint(), encoding="ascii")


def fingerprint() -> str:
    """Return what tells one set of dependencies from another."""
    digest = hashlib.sha256()
    for path in (LOCK, PROJECT):
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def install() -> bool:
    """Install the pinned dependencies and the project itself; uv where it can, else pip."""
    uv = find_uv()
    make_venv(uv)
    if not uv and bootstrap_pip():
        call([*pip(), "install", "--quiet", "--require-hashes", "--requirement", uv_requirement()])
        uv = tool("uv") if Path(tool("uv")).exists() else ""
    if uv and any(install_by_uv(uv, env) for env in ({}, {"UV_SYSTEM_CERTS": "1"})):
        return True
    return bootstrap_pip() and install_by_pip()


def install_by_uv(uv: str, env: dict[str, str]) -> bool:
    """Make .venv hold exactly what the lock pins."""
    target = ["--quiet", "--python", str(PYTHON)]
    sync = [uv, "pip", "sync", *target, "--require-hashes", "--compile-bytecode", LOCK.name]
    project = [uv, "pip", "install", *target, "--no-deps", "--no-build-isolation", "--editable", "."]
    return call(sync, env) == 0 and call(project, env) == 0


def install_by_pip() -> bool:
    """Do the same with pip, which reads the machine's own pip settings."""
    pinned = [*pip(), "install", "--quiet", "--require-hashes", "--requirement", LOCK.name]
    project = [*pip(), "install", "--quiet", "--no-deps", "--no-build-isolation", "--editable", "."]
    return call(pinned) == 0 and call(project) == 0


def find_uv() -> str:
    """Return a uv that works, or ""."""
    for candidate in (tool("uv"), shutil.which("uv") or ""):
        if candidate and Path(candidate).exists() and works([candidate, "--version"]):
            return candidate
    return ""


def make_venv(uv: str) -> None:
    """Make .venv where none is that works; pip comes later and only if it is needed."""
    if PYTHON.exists() and works([str(PYTHON), "-c", ""]):
        return
    shutil.rmtree(VENV, ignore_errors=True)
    if uv and call([uv, "venv", "--quiet", "--python", sys.executable, str(VENV)]) == 0:
        return
    import venv

    venv.create(VENV, with_pip=False, symlinks=not WINDOWS)


def bootstrap_pip() -> bool:
    """Get a pip that can install into .venv: its own, or the system's."""
    if works(pip()):
        return True
    if not works([str(PYTHON), "-m", "ensurepip", "--version"]):
        require_packages(["python3-venv"])
    return works([str(PYTHON), "-m", "ensurepip", "--default-pip"]) or works(pip())


def pip() -> list[str]:
    """Return the beginning of a pip command that installs into .venv."""
    if works([str(PYTHON), "-m", "pip", "--version"]):
        return [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    return [sys.executable, "-m", "pip", "--python", str(PYTHON), "--disable-pip-version-check", "--no-input"]


def uv_requirement() -> str:
    """Write what the lock says of uv to a file of its own and return its path."""
    blocks = re.split(r"\n(?=\S)", LOCK.read_text(encoding="utf-8"))
    path = VENV / "uv.lock"
    path.write_text(next(block for block in blocks if block.startswith("uv==")) + "\n", encoding="utf-8")
    return str(path)


def works(command: Sequence[str]) -> bool:
    """Tell whether a program can be started and ends well."""
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def require_packages(packages: Sequence[str]) -> None:
    """Install the packages that are missing, where apt may; else print the line that does."""
    if not packages or not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        return
    missing = missing_packages(packages)
    if not missing:
        return
    install_line = ["apt-get", "install", "--yes", "--quiet=2", "--no-install-recommends", *missing]
    print("Installing packages of the system:", *missing)
    authorities = CERTIFICATES.read_bytes() if CERTIFICATES.exists() else b""
    if not apt(["apt-get", "update", "-qq"]) or not apt(install_line):
        print("Not installed; please run:\n  sudo", *install_line, file=sys.stderr)
    keep_certificates(authorities)


def keep_certificates(before: bytes) -> None:
    """Go on trusting what this machine trusted: installing ca-certificates writes its file anew."""
    if not before or CERTIFICATES.read_bytes() == before:
        return
    kept = Path(tempfile.mkdtemp(prefix="hfdesk-")) / CERTIFICATES.name
    kept.write_bytes(CERTIFICATES.read_bytes() + b"\n" + before)
    for name in ("PIP_CERT", "SSL_CERT_FILE"):
        if os.environ.get(name, str(CERTIFICATES)) == str(CERTIFICATES):
            os.environ[name] = str(kept)


def missing_packages(wanted: Sequence[str]) -> list[str]:
    """Return which packages dpkg does not have; the first name where there are two."""
    names = [name for choice in wanted for name in choice.split("|")]
    query = ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\n", *names]
    lines = subprocess.run(query, check=False, capture_output=True, encoding="utf-8").stdout.splitlines()
    have = {line.split()[0] for line in lines if line.endswith(" installed")}
    return [choice.split("|")[0] for choice in wanted if not have & set(choice.split("|"))]


def apt(command: Sequence[str]) -> bool:
    """Run apt as root, or by a sudo that asks nothing; False where neither is to be had."""
    env = {"DEBIAN_FRONTEND": "noninteractive"}
    if getattr(os, "geteuid", lambda: 1)() == 0:
        return call(command, env) == 0
    return works(["sudo", "-n", "true"]) and call(["sudo", "-n", *command], env) == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
