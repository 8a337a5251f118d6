"""JSON text from strangers: read strictly, cleaned at the door."""

from __future__ import annotations

import json
import math
from typing import Any, NoReturn, cast

from hfdesk.domain.problems import Refusal
from hfdesk.markup import clean

#: Levels of objects and lists within each other; a package needs a dozen.
DEPTH = 60

#: Whole numbers beyond this are no longer exact everywhere (and in no archive's column).
LARGEST = 2**53


def parse(raw: bytes, file: str) -> Any:
    """The data of a JSON file, with every string cleaned.

    Raises ``Refusal`` where it is no UTF-8 text (a byte order mark is let pass) or no
    JSON, where a key stands twice in one object, a number is no number (NaN, 1e400) or
    objects stand too deep in each other.
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal("package.not_text", file=file, position=error.start) from error
    return _Reader(file).read(text)


class _Reader:
    def __init__(self, file: str) -> None:
        self.file = file

    def read(self, text: str) -> Any:
        try:
            data = json.loads(
                text,
                object_pairs_hook=self._object,
                parse_constant=self._no_number,
                parse_float=self._float,
                parse_int=self._integer,
            )
        except json.JSONDecodeError as error:
            raise self._not_json(text, error) from error
        except RecursionError:
            raise Refusal("package.too_deep", file=self.file, limit=DEPTH) from None
        return self._cleaned(data, DEPTH)

    def _not_json(self, text: str, error: json.JSONDecodeError) -> Refusal:
        if not text.strip():
            return Refusal("package.empty", file=self.file)
        return Refusal("package.not_json", file=self.file, line=error.lineno, column=error.colno)

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in pairs:
            name = clean(key)
            if name in found:
                raise Refusal("package.key_twice", file=self.file, key=name[:80])
            found[name] = value
        return found

    def _no_number(self, text: str) -> NoReturn:
        raise Refusal("package.number", file=self.file, found=text[:40])

    def _float(self, text: str) -> float | int:
        number = float(text)
        if not math.isfinite(number) or abs(number) > LARGEST:
            self._no_number(text)
        return int(number) if number.is_integer() else number

    def _integer(self, text: str) -> int:
        if len(text) > 20 or abs(int(text)) > LARGEST:
            self._no_number(text)
        return int(text)

    def _cleaned(self, data: Any, depth: int) -> Any:
        if isinstance(data, str):
            return clean(data)
        if not isinstance(data, dict | list):
            return data
        if not depth:
            raise Refusal("package.too_deep", file=self.file, limit=DEPTH)
        if isinstance(data, list):
            return [self._cleaned(each, depth - 1) for each in cast("list[Any]", data)]
        given = cast("dict[str, Any]", data)
        return {key: self._cleaned(value, depth - 1) for key, value in given.items()}
