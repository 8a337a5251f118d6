"""Long texts that were read or written lately: what is being typed is read again at each saving."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

from hfdesk.domain.richtext import RichText

SHORTEST = 1_000
"""Letters of the shortest text that is kept: shorter ones are read quickly."""

MOST = 2_000_000
"""Letters kept in all; past that the text that was not wanted for longest goes."""


class Memo:
    """What Markdown texts read as. Threads may share it."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, RichText] = OrderedDict()
        self._guard = Lock()
        self.size = 0

    def known(self, text: str) -> RichText | None:
        """What a text reads as, where that is known."""
        with self._guard:
            found = self._kept.get(text)
            if found is not None:
                self._kept.move_to_end(text)
            return found

    def keep(self, text: str, rich: RichText) -> None:
        """Remember what a text reads as."""
        if not SHORTEST <= len(text) <= MOST:
            return
        with self._guard:
            if text not in self._kept:
                self.size += len(text)
            self._kept[text] = rich
            while self.size > MOST:
                gone, _ = self._kept.popitem(last=False)
                self.size -= len(gone)

    def forget(self) -> None:
        """Remember nothing."""
        with self._guard:
            self._kept.clear()
            self.size = 0


MEMO = Memo()
