"""argparse in Norwegian: its own words, and one sentence where it understands nothing."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

WORDS = {
    "usage: ": "bruk: ",
    "positional arguments": "argumenter",
    "options": "flagg",
    "optional arguments": "flagg",
    "show this help message and exit": "vis denne hjelpen",
    "show program's version number and exit": "vis utgaven",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "the following arguments are required: %s": "dette mangler: %s",
    "one of the arguments %s is required": "ett av disse trengs: %s",
    "not allowed with argument %s": "kan ikke brukes sammen med %s",
    "expected one argument": "her skal det stå én verdi etter",
    "expected at least one argument": "her skal det stå minst én verdi etter",
    "expected at most one argument": "her skal det stå høyst én verdi etter",
    "unrecognized arguments: %s": "kjenner ikke %s",
    "invalid choice: %(value)r (choose from %(choices)s)": "%(value)r er ikke blant %(choices)s",
    "invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)": (
        "%(value)r er ikke blant %(choices)s"
    ),
    "invalid %(type)s value: %(value)r": "%(value)r går ikke an her",
    "ambiguous option: %(option)s could match %(matches)s": "%(option)s kan være %(matches)s",
    "ignored explicit argument %r": "skal ikke ha verdien %r",
    "unknown parser %(parser_name)r (choices: %(choices)s)": "%(parser_name)r er ikke blant %(choices)s",
}


#: For the window alone: no reader is told of them.
HIDDEN = ("spelling", "read-word", "back-up")


def translate(text: str) -> str:
    """Argparse's words in bokmål; what is not known stays as it is."""
    return WORDS.get(text, text)


def speak_norwegian() -> None:
    """Lets argparse look its words up here instead of in the system's catalogues."""
    setattr(argparse, "_", translate)  # noqa: B010 -- where argparse looks, it has no other door
    setattr(argparse, "ngettext", _plural)  # noqa: B010


def _plural(one: str, many: str, n: int) -> str:
    return translate(one if n == 1 else many)


class Parser(argparse.ArgumentParser):
    """A parser that says one sentence and exits with 2 where it understands nothing."""

    def __init__(self, *args: Any, **given: Any) -> None:
        super().__init__(*args, allow_abbrev=False, **given)

    def error(self, message: str) -> NoReturn:
        """Say what was not understood, in one sentence."""
        for name in HIDDEN:
            message = message.replace(f"{name!r}, ", "")
        text = f"Kommandoen er ikke forstått ({message}), og ingenting er endret; se {self.prog} --help."
        print(" ".join(text.split()), file=sys.stderr)
        raise SystemExit(2)

    def parse_args(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, args: Any = None, namespace: Any = None
    ) -> Any:
        """Parse, with words that no verb took refused in the verb's own name."""
        found, left = self.parse_known_args(args, namespace)
        if left:
            self.error(translate("unrecognized arguments: %s") % " ".join(_quoted(left)))
        return found


def _quoted(words: Sequence[str]) -> list[str]:
    return [f"«{word}»" for word in words]
