"""A screen of one's own, and a typist at it: real key events of X, in the rhythm of a person."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

STEADY = 0.125
"""Seconds between letters at eight a second."""
BURST = 40
CONTROL = "Control"
WORD = 6


def lacking() -> str:
    """What this machine lacks to show a window and to type in it; ``""`` where it has all."""
    if not shutil.which("Xvfb"):
        return "Xvfb"
    return (
        "" if ctypes.util.find_library("X11") and ctypes.util.find_library("Xtst") else "libX11 and libXtst"
    )


_Handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


def _patient(_display: int, _event: int) -> int:
    """Go on: a window may go before it is asked for."""
    return 0


class Screen:
    """A virtual screen with a keyboard."""

    def __init__(self) -> None:
        reader, writer = os.pipe()
        size = ["-screen", "0", "1366x768x24", "-nolisten", "tcp"]
        command = ["Xvfb", "-displayfd", str(writer), *size]
        self._server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as told:
            self.name = f":{told.readline().strip()}"
        self._x: Any = ctypes.CDLL(ctypes.util.find_library("X11"))
        self._test: Any = ctypes.CDLL(ctypes.util.find_library("Xtst"))
        self._patience = _Handler(_patient)
        self._x.XSetErrorHandler(self._patience)
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(self.name.encode()))
        self._codes: dict[str, int] = {}

    def close(self) -> None:
        """Turn it off."""
        self._x.XCloseDisplay(self._display)
        self._server.terminate()
        self._server.wait()

    def press(self, letter: str) -> None:
        """Press a small letter or the space bar, and let it go."""
        self._keys((letter, True), (letter, False))

    def press_with_control(self, letter: str) -> None:
        """Press a letter while Ctrl is held."""
        self._keys((CONTROL, True), (letter, True), (letter, False), (CONTROL, False))

    def _keys(self, *strokes: tuple[str, bool]) -> None:
        for letter, down in strokes:
            self._test.XTestFakeKeyEvent(self._display, self._code(letter), int(down), ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def _code(self, letter: str) -> int:
        if letter not in self._codes:
            symbol = ctypes.c_ulong(0xFFE3 if letter == CONTROL else ord(letter))
            self._codes[letter] = self._x.XKeysymToKeycode(self._display, symbol)
        return self._codes[letter]

    def give_keyboard(self) -> None:
        """Let the topmost window have the keyboard: there is nobody here who manages windows."""
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        found, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        windows = ctypes.POINTER(ctypes.c_ulong)()
        spots = [ctypes.byref(each) for each in (found, parent, windows, count)]
        self._x.XQueryTree(self._display, root, *spots)
        for at in reversed(range(count.value)):
            if self._size(windows[at]) > 300:
                self._x.XSetInputFocus(self._display, ctypes.c_ulong(windows[at]), 1, ctypes.c_ulong(0))
                break
        self._x.XSync(self._display, 0)

    def _size(self, window: int) -> int:
        root, numbers = ctypes.c_ulong(), [ctypes.c_int() for _ in range(6)]
        spots = [ctypes.byref(each) for each in (root, *numbers)]
        self._x.XGetGeometry(self._display, ctypes.c_ulong(window), *spots)
        return numbers[2].value


def letters(chance: Random) -> Iterator[str]:
    """Words of small letters without end."""
    while True:
        yield from (chance.choice("abcdefghijklmnoprstuvy") for _ in range(chance.randint(2, WORD)))
        yield " "


def pauses(rhythm: str, chance: Random) -> Iterator[float]:
    """Seconds before each letter: ``steady`` eight a second, ``human`` the same on average, ``bursts``."""
    at = 0
    while True:
        at += 1
        if rhythm == "steady":
            yield STEADY
        elif rhythm == "human":
            yield min(2.0, STEADY * chance.lognormvariate(-0.32, 0.8))
        else:
            yield 0.5 if at % BURST == 0 else 0.015


class Typist:
    """Types until told to stop; remembers when each letter was pressed."""

    def __init__(self, screen: Screen, rhythm: str, seed: int) -> None:
        self._screen = screen
        self._rhythm = rhythm
        self._seed = seed
        self.typed = ""
        self.moments: list[int] = []

    def type(self, seconds: float, meanwhile: Callable[[float], object] = lambda _: None) -> None:
        """Type for so long; ``meanwhile`` is told after each letter how long it has been."""
        chance = Random(self._seed + len(self.typed))
        began = due = time.monotonic()
        for letter, pause in zip(letters(chance), pauses(self._rhythm, chance), strict=False):
            due += pause
            if due - began > seconds:
                break
            time.sleep(max(0.0, due - time.monotonic()))
            self.moments.append(time.monotonic_ns())
            self.typed += letter
            self._screen.press(letter)
            meanwhile(time.monotonic() - began)
        time.sleep(max(0.0, began + seconds - time.monotonic()))
