"""``hfdesk spelling``: spells for the window, a line of JSON in and a line out, in a process of its own.

| asked | answered |
|---|---|
| ``{"id": 1, "language": "nb", "check": ["ord", "orrd"]}`` | ``{"id": 1, "unknown": ["orrd"]}`` |
| ``{"id": 2, "language": "nb", "suggest": "orrd"}`` | ``{"id": 2, "suggestions": ["ord"]}`` |
| ``{"id": 3, "language": "nb", "learn": ["Fjordlandet"]}`` | ``{"id": 3}`` |

``{"id": 1, "missing": true}`` says that the language has no dictionary here. What is no line
of that kind is left unanswered. It ends when nobody asks any more.
"""

from __future__ import annotations

import json
import sys
from typing import IO, Any

from hfdesk.system.spelling import Speller, speller


def serve(asked: IO[str] | None = None, answers: IO[str] | None = None) -> None:
    """Answer until the asking ends."""
    spellers: dict[str, Speller | None] = {}
    out = answers or sys.stdout
    for line in asked or sys.stdin:
        try:
            question = json.loads(line)
        except ValueError:
            continue
        if isinstance(question, dict):
            print(json.dumps(_answered(question, spellers)), file=out, flush=True)  # pyright: ignore[reportUnknownArgumentType]


def _answered(question: dict[str, Any], spellers: dict[str, Speller | None]) -> dict[str, Any]:
    language = str(question.get("language", ""))
    if language not in spellers:
        spellers[language] = speller(language)
    found, answer = spellers[language], {"id": question.get("id")}
    if found is None:
        return {**answer, "missing": True}
    if "learn" in question:
        found.learn(_words(question["learn"]))
    if "check" in question:
        answer["unknown"] = [word for word in _words(question["check"]) if not found.knows(word)]
    if "suggest" in question:
        answer["suggestions"] = found.suggestions(str(question["suggest"]))
    return answer


def _words(value: object) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []  # pyright: ignore[reportUnknownVariableType]
