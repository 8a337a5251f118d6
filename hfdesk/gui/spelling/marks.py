"""The wavy lines under words that a language does not know."""

from __future__ import annotations

import time
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from hfdesk.domain.spelling import Word, of_sentence, sentences, words
from hfdesk.gui import theme
from hfdesk.gui.spelling.process import Spelling

LONGEST = 0.008
"""Seconds that marking may hold the window at a time."""
MANY = 2_000
"""So many sentences, and parts of one that is being written, are remembered to be right."""

_BLANKS, _SLOT = " \t\u2028", "⟨"


@dataclass(frozen=True, slots=True)
class Around:
    """What stands in a block before the word that is written and behind it, and the marks there.

    A mark has a place and a length; behind the word the place is counted from the block's end.
    """

    block: int
    head: str
    tail: str
    before: tuple[tuple[int, int], ...]
    behind: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, block: int, text: str, caret: int, marks: list[tuple[int, int]]) -> Around | None:
        """Of a block, by its number, and where the caret is in it; ``None`` where no word is written."""
        if not 0 <= caret <= len(text) or max(text, default="") > "\uffff":
            return None
        first = max(text.rfind(each, 0, caret) for each in _BLANKS) + 1
        last = min((at for each in _BLANKS if (at := text.find(each, caret)) >= 0), default=len(text))
        behind = tuple((len(text) - start, length) for start, length in marks if start >= last)
        return cls(block, text[:first], text[last:], tuple(each for each in marks if each[0] < first), behind)

    def is_of(self, text: str) -> bool:
        """Whether the word alone is another, and of letters."""
        last = len(text) - len(self.tail)
        return (
            text[len(self.head) : last].isalpha() and text.startswith(self.head) and text.endswith(self.tail)
        )


class SpellingMarks(QSyntaxHighlighter):
    """Marks the unknown words of a document, but for the one that is being written."""

    def __init__(self, document: QTextDocument, spelling: Spelling, language: str) -> None:
        super().__init__(document)
        self._spelling = spelling
        self._language = language
        self._caret = -1
        self._waiting: set[int] = set()
        self._right: set[str] = set()  # what has no wrong word: a letter changes one word of many
        self._marks: list[tuple[int, int]] = []
        self._around: Around | None = None
        self._is_typed = False  # but a letter of the word at the caret came
        self._began = 0.0
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look_again)
        document.blockCountChanged.connect(self._counted)
        spelling.told.connect(self._told)
        spelling.taught.connect(self._taught)

    @property
    def language(self) -> str:
        """The language that the text is spelled in."""
        return self._language

    def spell(self, language: str) -> None:
        """Spell in another language from now on."""
        if language != self._language:
            self._language = language
            self._right.clear()
            self._around = None
            self.rehighlight()

    def put_caret(self, position: int) -> None:
        """The caret stands there now: the word that it left is looked at."""
        before, self._caret = self._caret, position
        is_typed, self._is_typed = self._is_typed and position == before + 1, False
        if is_typed:
            return
        if position != before + 1:
            self._around = None
        left = self.document().findBlock(before)
        if before < 0 or not left.isValid() or not _is_another_word(left, before, position):
            return
        if position != before + 1 or not self._is_right(_word_before(left, before)):
            self._look(left)

    def _is_right(self, part: str) -> bool:
        """Whether all words of a part of a sentence are known and right: there is nothing to mark."""
        return all(self._spelling.right(self._language, word.text) for word in of_sentence(part))

    def unknown(self, block: QTextBlock) -> list[Word]:
        """The words of a block that are known to be wrong."""
        found = words(block.text())
        return [each for each in found if self._spelling.right(self._language, each.text) is False]

    def unknown_at(self, position: int) -> QTextCursor | None:
        """The unknown word that stands at a position, chosen; ``None`` where none does."""
        block = self.document().findBlock(position)
        for word in self.unknown(block) if block.isValid() else ():
            cursor = self._chosen(block, word)
            if cursor.selectionStart() <= position <= cursor.selectionEnd():
                return cursor
        return None

    def unknown_after(self, position: int) -> QTextCursor | None:
        """The next unknown word, chosen; past the end it goes on from the beginning."""
        found = [
            self._chosen(block, word) for block in _blocks(self.document()) for word in self.unknown(block)
        ]
        later = [each for each in found if each.selectionStart() >= position]
        return next(iter(later or found), None)

    def highlightBlock(self, text: str) -> None:
        """Mark one block, and remember it where words are still being asked for."""
        self._is_typed = self._is_in_word(text)
        if self._is_typed:
            return
        block = self.currentBlock()
        if len(self._right) > MANY:
            self._right.clear()
        if self._is_late():
            self._waiting.add(block.blockNumber())
            self._soon.start()
            return
        caret, self._marks = self._caret - block.position(), []
        for start, sentence in sentences(text):
            if sentence in self._right:
                continue
            wrong = [self._mark(block, text, *part) for part in parts(start, sentence, caret)]
            if not any(wrong):
                self._right.add(sentence)
        if block.blockNumber() not in self._waiting:
            self._around = Around.of(block.blockNumber(), text, caret, self._marks)

    def _is_in_word(self, text: str) -> bool:
        """Mark a block of which but letters of the word at the caret changed: all else is as it was."""
        around = self._around
        if around is None or not around.is_of(text) or self.currentBlock().blockNumber() != around.block:
            return False
        for start, length in around.before:
            self.setFormat(start, length, _wavy())
        for back, length in around.behind:
            self.setFormat(len(text) - back, length, _wavy())
        return True

    def _mark(self, block: QTextBlock, text: str, begin: int, part: str) -> bool:
        """Mark a sentence or a part of it; whether a word of it is not right, or not known to be yet."""
        if part in self._right:
            return False
        last = part.rstrip().rfind(" ") + 1
        known = last if part[:last] in self._right and _SLOT not in part else 0  # but for the last word
        found = self._marked(block, text, begin + known, part[known:])
        if not found:
            self._right.add(part)
        return found

    def _marked(self, block: QTextBlock, text: str, begin: int, part: str) -> bool:
        is_wide, found = block.length() - 1 != len(text), False
        for word in of_sentence(part):
            start, length = begin + word.start, len(word.text)
            if is_wide:
                start, length = _units(text, 0, start), _units(text, start, length)
            if self._is_written(block, start, length):
                found = True  # nor is it asked about: it has another letter soon
                continue
            right = self._spelling.right(self._language, word.text)
            found = found or not right
            if right is None:
                self._waiting.add(block.blockNumber())
            elif not right:
                self.setFormat(start, length, _wavy())
                self._marks.append((start, length))
        return found

    def _is_written(self, block: QTextBlock, start: int, length: int) -> bool:
        first = block.position() + start
        return first < self._caret <= first + length

    def _chosen(self, block: QTextBlock, word: Word) -> QTextCursor:
        text = block.text()
        cursor = QTextCursor(self.document())
        first = block.position() + _units(text, 0, word.start)
        cursor.setPosition(first)
        last = first + _units(text, word.start, len(word.text))
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _told(self, language: str) -> None:
        if language == self._language:
            self._around = None
            self._soon.start()

    def _taught(self, language: str) -> None:
        if language == self._language:
            self._around = None
            self.rehighlight()

    def _is_late(self) -> bool:
        """Whether marking has held the window long enough: the other blocks wait for the next turn."""
        now = time.perf_counter()
        if not self._turn.isActive():
            self._turn.start()
            self._began = now
        return now - self._began > LONGEST

    def _counted(self, count: int) -> None:
        """The blocks that wait have other numbers now."""
        self._around = None
        if self._waiting:
            self._waiting = set(range(count))
            self._soon.start()

    def _look_again(self) -> None:
        self._turn.stop()
        waiting, self._waiting = sorted(self._waiting), set()
        for at, number in enumerate(waiting):
            if at and self._is_late():
                self._waiting.update(waiting[at:])
                self._soon.start()
                return
            block = self.document().findBlockByNumber(number)
            if block.isValid():
                self._look(block)

    def _look(self, block: QTextBlock) -> None:
        self._around = None
        self.rehighlightBlock(block)


def parts(start: int, sentence: str, caret: int) -> list[tuple[int, str]]:
    """A sentence parted by blanks around the word at the caret, where it is in it, and where each begins.

    A letter changes that word: the parts before and behind it are as they were. What stands in ⟨ ⟩ may
    have blanks in it and is not parted.
    """
    at = caret - start
    if not 0 < at <= len(sentence) or _SLOT in sentence:
        return [(start, sentence)]
    first = sentence.rfind(" ", 0, len(sentence[:at].rstrip())) + 1
    last = sentence.find(" ", at) + 1 or len(sentence)
    cuts = sorted({0, first, last, len(sentence)})
    return [(start + here, sentence[here:there]) for here, there in pairwise(cuts)]


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    found: list[QTextBlock] = []
    block = document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def _is_another_word(block: QTextBlock, before: int, now: int) -> bool:
    """Whether the caret left the word, or the block, where it stood before."""
    first, last = sorted((before - block.position(), now - block.position()))
    return first < 0 or last >= block.length() or any(each in block.text()[first:last] for each in _BLANKS)


def _word_before(block: QTextBlock, position: int) -> str:
    """What stands between the last blank and a position."""
    text = block.text()[: position - block.position()]
    return text[max(text.rfind(each) for each in _BLANKS) + 1 :]


def _units(text: str, start: int, length: int) -> int:
    """The length of a part of a text as Qt counts it: in units of UTF-16."""
    part = text[start : start + length]
    return len(part) if part.isascii() else len(part.encode("utf-16-le", "surrogatepass")) // 2


def _wavy() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    form.setUnderlineColor(theme.color("spelling"))
    return form
