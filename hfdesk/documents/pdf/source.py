"""The source that typst compiles: a call with data. Nothing that a user wrote is markup in it."""

from __future__ import annotations

import json
from typing import Any

TEMPLATE = "resources/typst"
"""The folder of the program's own typst source; it is the root that typst may read from."""

_ENDS = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})


def source(looks: Any, given: Any) -> bytes:
    """The whole main file: looks and document as JSON in string literals."""
    return (
        '#import "/document.typ": show-document\n'
        f"#show-document(json(bytes({literal(_json(looks))})), json(bytes({literal(_json(given))})))\n"
    ).encode()


def literal(text: str) -> str:
    """Any text without lone surrogates as a string literal of typst, on one line."""
    return f'"{text.translate(_ENDS)}"'


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
