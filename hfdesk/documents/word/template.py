"""What a template must hold and what it must not."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from hfdesk.documents.foreign.checking import checked, readable
from hfdesk.documents.model import HeadLook, Look, Role, Style
from hfdesk.documents.outline import DEEPEST
from hfdesk.documents.word.body import AFTER_TABLE, CELL_LIST_STYLE, LIST_STYLE
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Light

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.opc.part import Part

REQUIRED_STYLES: tuple[str, ...] = (
    *(style.value for style in Style),
    *(role.value for role in Role if role),
    *(look.value for look in Look),
    *(f"Heading{level}" for level in range(1, DEEPEST + 1)),
    *(f"{look.value}{level}" for look in HeadLook for level in range(1, DEEPEST + 1)),
    *(f"Light{light.value.capitalize()}" for light in Light),
    LIST_STYLE,
    CELL_LIST_STYLE,
    AFTER_TABLE,
    "Hyperlink",
)
"""The ids of the styles that a template must have."""

_KNOWN = 64
_PASSED: set[bytes] = set()
_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


@readable()
def check_template(template: bytes) -> tuple[str, ...]:
    """The ids of the styles that the template lacks; refuses what is no plain template."""
    return missing_styles(open_template(template))


def open_template(template: bytes) -> WordDocument:
    """The template as a package.

    Refuses a file that is no Word document (``template.not_word``), one with macros
    (``template.macros``), one that fetches anything from elsewhere
    (``template.external``, with the target), and all else that
    :func:`~hfdesk.documents.foreign.checking.checked` refuses.
    """
    import docx

    _check_once(template)
    try:
        document = docx.Document(BytesIO(template))
        section = len(document.sections)
    except (BadZipFile, KeyError, ValueError, SyntaxError, AttributeError) as error:
        code = "template.macros" if "macroEnabled" in str(error) else "template.not_word"
        raise Refusal(code) from error
    if not section:
        raise Refusal("template.not_word")
    for part in _parts(document):
        _refuse_foreign(part)
    return document


def _check_once(template: bytes) -> None:
    """Refuse a template of a stranger; one that passed is known again by its digest."""
    digest = hashlib.sha256(template).digest()
    if digest not in _PASSED:
        checked(template)
        if len(_PASSED) >= _KNOWN:
            _PASSED.clear()
        _PASSED.add(digest)


def missing_styles(document: WordDocument) -> tuple[str, ...]:
    """The ids of the required styles that an opened template lacks."""
    known = {style.style_id for style in document.styles}
    return tuple(style for style in REQUIRED_STYLES if style not in known)


def _parts(document: WordDocument) -> Iterator[Part]:
    package = document.part.package
    return iter(package.parts) if package else iter(())


def _refuse_foreign(part: Part) -> None:
    if "vba" in part.content_type.lower() or "activeX" in part.content_type:
        raise Refusal("template.macros")
    for relation in part.rels.values():
        if relation.is_external and relation.reltype != _HYPERLINK:
            raise Refusal("template.external", target=relation.target_ref)
