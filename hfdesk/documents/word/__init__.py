"""A document as a Word file: a template's package with the document's body."""

from __future__ import annotations

from hfdesk.documents.word.render import render, to_word
from hfdesk.documents.word.template import REQUIRED_STYLES, check_template

__all__ = ["REQUIRED_STYLES", "check_template", "render", "to_word"]
