"""What is known of words: asked of a process beside the window, never waited for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from hfdesk.system import spelling

Answer = Callable[[list[str]], object]
STARTS = 3
"""How often the process is started before texts go without."""
MOST = 50_000
"""Words that are remembered of one language."""


class Spelling(QObject):
    """Spells in any language; the process starts with the first word that is asked for."""

    told = Signal(str)  # a language: of some words it is now known whether they are right
    taught = Signal(str)  # a language: words that were wrong are right now
    missing = Signal(str)  # a language that has no dictionary on this machine

    def __init__(self, parent: QObject | None = None, command: list[str] | None = None) -> None:
        super().__init__(parent)
        self._command = command or spelling.command()
        self._process: QProcess | None = None
        self._starts = 0
        self._known: dict[str, dict[str, bool]] = {}
        self._wanted: dict[str, set[str]] = {}
        self._asked: dict[int, tuple[str, set[str], Answer | None]] = {}
        self._lacking: set[str] = set()
        self._number = 0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    def right(self, language: str, word: str) -> bool | None:
        """Whether a word is right; ``None`` where that is being asked, and ``told`` follows."""
        if language in self._lacking or self._starts > STARTS:
            return True
        known = self._known.setdefault(language, {})
        if word not in known:
            self._wanted.setdefault(language, set()).add(word)
            if not self._soon.isActive():
                self._soon.start()
        return known.get(word)

    def suggest(self, language: str, word: str, answer: Answer) -> None:
        """What a word may be meant to be, handed to ``answer`` when it is there."""
        self._send({"language": language, "suggest": word}, (language, set(), answer))

    def learn(self, language: str, words: Iterable[str]) -> None:
        """Know these words while the program runs: names of the register."""
        fresh = [word for word in dict.fromkeys(words) if not self._known.get(language, {}).get(word)]
        if fresh:
            self._send({"language": language, "learn": fresh}, (language, set(), None))
            self._known.setdefault(language, {}).update(dict.fromkeys(fresh, True))
            self.taught.emit(language)

    def remember(self, language: str, word: str) -> None:
        """Know a word from now on, as one of the user's own."""
        spelling.remember(word)
        self.learn(language, [word])

    def close(self) -> None:
        """End the process; it starts again with the next word that is asked for."""
        process, self._process = self._process, None
        self._starts = 0
        if process is None:
            return
        process.blockSignals(True)
        process.closeWriteChannel()
        if not process.waitForFinished(500):
            process.kill()
            process.waitForFinished(500)

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, {}
        for language, words in wanted.items():
            self._send({"language": language, "check": sorted(words)}, (language, words, None))

    def _send(self, question: dict[str, Any], asked: tuple[str, set[str], Answer | None]) -> None:
        process = self._running()
        if process is None:
            return
        self._number += 1
        self._asked[self._number] = asked
        process.write(f"{json.dumps({'id': self._number, **question})}\n".encode())

    def _running(self) -> QProcess | None:
        if self._process is None and self._starts < STARTS:
            self._starts += 1
            self._process = QProcess(self)
            self._process.readyReadStandardOutput.connect(self._read)
            self._process.finished.connect(self._ended)
            self._process.errorOccurred.connect(self._failed)
            self._process.start(self._command[0], self._command[1:])
        return self._process

    def _read(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            try:
                answer = json.loads(bytes(process.readLine().data()))
            except ValueError:
                continue
            self._take(answer)

    def _take(self, answer: dict[str, Any]) -> None:
        language, words, waiting = self._asked.pop(answer["id"], ("", set[str](), None))
        if answer.get("missing") and language and language not in self._lacking:
            self._lacking.add(language)
            self.missing.emit(language)
        if words:
            self._keep(language, words, set(answer.get("unknown", ())))
        if waiting is not None:
            waiting(list(answer.get("suggestions", ())))

    def _keep(self, language: str, words: set[str], unknown: set[str]) -> None:
        known = self._known.setdefault(language, {})
        if len(known) > MOST:
            known.clear()
        known.update({word: word not in unknown for word in words})
        self.told.emit(language)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._ended()

    def _ended(self) -> None:
        """The process is gone: what was asked is asked of the next one."""
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        asked, self._asked = self._asked, {}
        for language, words, _ in asked.values():
            self._wanted.setdefault(language, set()).update(words)
        if self._starts < STARTS and any(self._wanted.values()):
            self._soon.start()
        elif self._starts >= STARTS:
            self._starts = STARTS + 1
