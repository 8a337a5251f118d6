"""Which links are followed."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from hfdesk.domain.normal import address

_FOLLOWED = re.compile(r"(?:https?://|mailto:)[^\s]", re.IGNORECASE)
_WRAPPED = re.compile(r"https://[a-z0-9.]*\.safelinks\.protection\.outlook\.com/", re.IGNORECASE)


def followed(href: str) -> str:
    """The address that a link leads to; ``""`` unless it is one of the web or of mail.

    Outlook's wrapping of addresses, which tells Microsoft who follows them, is taken off.
    """
    found = address(href)
    if _WRAPPED.match(found):
        found = address(_unwrapped(found) or found)
    return found if _FOLLOWED.match(found) else ""


def _unwrapped(link: str) -> str:
    try:
        return parse_qs(urlsplit(link).query, max_num_fields=20).get("url", [""])[0]
    except ValueError:
        return ""
