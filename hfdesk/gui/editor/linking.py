"""The address of a link, as it was typed."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint

from hfdesk.domain.normal import address
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.i18n import tr
from hfdesk.gui.widgets.asking import AskField

_SCHEME = re.compile(r"(https?://\S+\.\S+|mailto:\S+@\S+)", re.IGNORECASE)
_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")


def link_of(typed: str) -> str:
    """A link's address as it was meant: ``eksempel.no`` is a page, ``a@b.no`` a mail.

    ``""`` for what is neither an address of a page nor of a mail.
    """
    text = " ".join(typed.split())
    if _MAIL.fullmatch(text):
        text = f"mailto:{text}"
    elif "://" not in text and not text.lower().startswith("mailto:") and "." in text:
        text = f"https://{text}"
    return address(text) if _SCHEME.fullmatch(text) else ""


def ask_link(edit: TextEdit) -> AskField:
    """Ask for the address of a link at the caret; an empty one takes the link off."""

    def take(typed: str) -> str:
        link = link_of(typed)
        if typed and not link:
            text = tr("“{text}” is no address. Write one like https://eksempel.no or kari@eksempel.no.")
            return text.format(text=typed[:60])
        edit.set_link(link)
        return ""

    place = edit.cursorRect().translated(edit.viewport().mapTo(edit, QPoint(0, 0)))
    now = edit.textCursor().charFormat().anchorHref()
    return AskField(edit, place, tr("Address of the link"), now, take, "https://")
