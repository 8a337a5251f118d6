"""The formal schema of a package, and its faults as problems with words for them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, cast

from hfdesk.domain.problems import Refusal
from hfdesk.exchange.places import place, shown
from hfdesk.system.assets import asset

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator, ValidationError

FORMAT = "hfdesk-package"
VERSION = 1
FILE = "resources/schema/hfdesk-package-1.schema.json"

#: A piece of each pattern of the schema, and what its texts are.
PATTERNS = (("T", "moment"), (":", "time"), ("-", "date"))


def check(data: Any, file: str) -> None:
    """Refuses data that is no package of this version, and names the first place."""
    _head(data, file)
    fault = next(_validator().iter_errors(data), None)
    if fault is not None:
        raise _refusal(_deepest(fault), file)


def _head(data: Any, file: str) -> None:
    if not isinstance(data, dict) or "format" not in data:
        raise Refusal("package.other_json", file=file)
    given = cast("dict[str, Any]", data)
    if given["format"] != FORMAT:
        raise Refusal("package.format", file=file, place="format", found=shown(given["format"]))
    version = given.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise Refusal("package.newer", file=file, place="version", found=version, known=VERSION)


@cache
def _validator() -> Draft202012Validator:
    from jsonschema_rs import Draft202012Validator  # a tenth of a second that few starts need

    return Draft202012Validator(asset(FILE).read_text(encoding="utf-8"))


def _deepest(fault: ValidationError) -> ValidationError:
    """The fault within a choice of schemas that the writer most likely meant."""
    if fault.kind.name != "anyOf":
        return fault
    inner = [branch[0] for branch in _branches(fault) if not _types(branch[0], fault)]
    if not inner or (len(inner) > 1 and all(each.kind.name == "required" for each in inner)):
        return fault
    return _deepest(max(inner, key=lambda each: len(each.instance_path)))


def _branches(fault: ValidationError) -> list[list[ValidationError]]:
    return cast("list[list[ValidationError]]", fault.kind.value)


def _types(fault: ValidationError, whole: ValidationError) -> frozenset[str]:
    """The types asked for, where the fault is only that something else stands there."""
    if fault.instance_path != whole.instance_path:
        return frozenset()
    if fault.kind.name == "type":
        return frozenset(cast("list[str]", fault.kind.value))
    if fault.kind.name != "anyOf":
        return frozenset()
    found = [_types(branch[0], whole) for branch in _branches(fault)]
    return frozenset[str]().union(*found) if all(found) else frozenset()


def _refusal(fault: ValidationError, file: str) -> Refusal:
    where = place(fault.instance_path)
    given: dict[str, Any] = {"file": file, "place": where, "found": shown(fault.instance)}
    value = fault.kind.value
    match fault.kind.name:
        case "required":
            return Refusal("package.field_missing", file=file, place=where or "package.json", field=value)
        case "additionalProperties":
            return Refusal("package.field_unknown", file=file, place=place((*fault.instance_path, value[0])))
        case "const":
            return Refusal("package.version", **given)
        case "enum":
            return Refusal("package.choice", **given, options=", ".join(value))
        case "minLength":
            return Refusal("package.blank", file=file, place=where)
        case _:
            return _other(fault, given)


def _other(fault: ValidationError, given: dict[str, Any]) -> Refusal:
    value = fault.kind.value
    match fault.kind.name:
        case "minimum" | "maximum" as limit:
            return Refusal(f"package.{limit}", **given, limit=value)
        case "pattern":
            word = next(word for mark, word in PATTERNS if mark in value)
            return Refusal("package.expected", **given, expected=word)
        case _:
            return _typed(fault, given)


def _typed(fault: ValidationError, given: dict[str, Any]) -> Refusal:
    types = _types(fault, fault) - {"null"}
    if not types:
        return Refusal("package.nobody", file=given["file"], place=given["place"])
    word = "who" if {"string", "object"} <= types else min(types)
    return Refusal("package.expected", **given, expected=word)
