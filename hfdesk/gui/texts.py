"""Takes the window's texts into resources/i18n/hfdesk_*.ts: ``python -m hfdesk.gui.texts LUPDATE``.

Qt's lupdate gives a text the class that it stands in for a context; ours all stand in one
(:mod:`hfdesk.gui.i18n`). So it is handed a list of them, written as it understands them.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from hfdesk.gui.i18n import CONTEXT, LANGUAGES

GUI = Path(__file__).resolve().parent
ROOT = GUI.parent.parent
I18N = ROOT / "resources" / "i18n"
EMPTY = '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{}"></TS>'


def sources() -> list[Path]:
    """The modules of the window that people wrote."""
    return [path for path in sorted(GUI.rglob("*.py")) if GUI / "forms" not in path.parents]


def texts(source: str) -> Iterator[tuple[str, bool]]:
    """Each text that a module asks for by ``tr``, and whether it counts something."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Name(id="tr"), args=[ast.Constant(value=str(text)), *more]):
                yield text, bool(more or node.keywords)
            case _:
                pass


def all_texts() -> list[tuple[str, bool]]:
    """Every text of the window, sorted."""
    return sorted({text for path in sources() for text in texts(path.read_text(encoding="utf-8"))})


def target(language: str) -> Path:
    """Return a language's file of translations, which is made if there is none."""
    path = I18N / f"hfdesk_{language}.ts"
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        path.write_text(EMPTY.format(language), encoding="utf-8")
    return path


def main(lupdate: str) -> int:
    """Bring every file of translations up to date; what is gone goes, what is new waits."""
    lines = [
        f"QCoreApplication.translate({CONTEXT!r}, {text!r}{', None, 1' if counts else ''})\n"
        for text, counts in all_texts()
    ]
    targets = [str(target(language)) for language in LANGUAGES]
    forms = [str(path) for path in sorted((ROOT / "ui").glob("*.ui"))]
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.py"
        listed.write_text("".join(lines), encoding="utf-8")
        options = ["-silent", "-no-obsolete", "-locations", "none"]
        command = [lupdate, *options, str(listed), *forms, "-ts", *targets]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
