"""An archive in use: gestures of a secretary, texts that are typed, opening and closing."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from random import Random

from hfdesk import markup
from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Case
from hfdesk.ops import attaching
from hfdesk.store import Desk, Done, text_place
from tests.ops import gesturing
from tools.proof.scenes.scene import ARCHIVE, Scene, judge_archive, open_desk, state_of
from tools.proof.telling import Line, Stopped, Teller

WORDS = [
    "Utvalget",
    "drøftet",
    "saken",
    "og",
    "ba",
    "om",
    "flere",
    "tall",
    "før",
    "den",
    "legges",
    "fram",
    "på",
    "nytt",
]


def fill(folder: Path) -> None:
    """Make the archive, and files to attach."""
    with Desk.open(folder / ARCHIVE, create=True) as desk:
        gesturing.fill(desk)
    (folder / "inn").mkdir()
    for number in range(4):
        (folder / "inn" / f"Vedlegg {number}.txt").write_text(f"Tall for {number}\n" * 900, encoding="utf-8")


def attach(desk: Desk, random: Random) -> object:
    """Attach one of the files to any case."""
    path = desk.path.parent / "inn" / f"Vedlegg {random.randrange(4)}.txt"
    attached = attaching.attach(desk, gesturing.some(desk, random, Case), [path])
    for problem in attached.refused:
        raise problem
    return attached.done


def _replay(replay: Callable[[Desk], object]) -> gesturing.Gesture:
    return lambda desk, _: replay(desk)


GESTURES = {
    **gesturing.GESTURES,
    "attach": attach,
    "undo": _replay(Desk.undo),
    "redo": _replay(Desk.redo),
}


def gesture(desk: Desk, random: Random) -> None:
    """Make any gesture; one that there is nothing for does nothing."""
    name = random.choice(sorted(GESTURES))
    with contextlib.suppress(KeyError, IndexError):
        GESTURES[name](desk, random)


def work(folder: Path, teller: Teller, random: Random) -> None:
    """Make gestures in an open archive."""
    with opened(folder, teller) as desk:
        while teller.going():
            teller.act(lambda: gesture(desk, random), lambda: state_of(desk))


def opened(folder: Path, teller: Teller) -> Desk:
    """The archive, opened as soon as the machine lets it be."""
    found: list[Desk] = []
    teller.until_done(lambda: found.append(open_desk(folder)), lambda: state_of(found[0]) if found else "")
    if not found:
        raise Stopped
    return found[0]


def typed(number: int) -> str:
    """What has been typed after so many moments."""
    start = number - number % 400
    return " ".join(WORDS[at % len(WORDS)] for at in range(start, number + 1))


def text_of(desk: Desk) -> str:
    """The text that is typed in."""
    return desk.get(Case, "vakt").sections[0].text.plain


def _hand_over(desk: Desk, number: int) -> Future[Done]:
    field = text_place("sections", 0, "text")
    return desk.write_text(Case, "vakt", field, markup.read(typed(number)))


def _type(desk: Desk, number: int) -> object:
    return _hand_over(desk, number).result()


def work_typing(folder: Path, teller: Teller, random: Random) -> None:
    """Type a text word by word, pause now and then, and do other things between."""
    with opened(folder, teller) as desk:
        number = 0
        while teller.going():
            if teller.act(lambda: _type(desk, number), lambda: str(number)):  # noqa: B023
                number += 1
            if random.random() < 0.03:
                with contextlib.suppress(Problem):
                    gesturing.GESTURES["insert"](desk, random)


def work_closing(folder: Path, teller: Teller, random: Random) -> None:
    """Open, type, leave some of it on its way, and close, again and again."""
    number = 0
    while teller.going():
        desk = opened(folder, teller)
        for _ in range(random.randrange(6)):
            if teller.act(lambda: _type(desk, number), lambda: str(number)):  # noqa: B023
                number += 1
        late = _hand_over(desk, number)
        teller.act(desk.close, lambda: "" if late.exception() else str(number))  # noqa: B023
        number += not late.exception()


def numbers(told: Sequence[Line]) -> list[int]:
    """The numbers of what was typed and acknowledged."""
    return [int(line.what) for line in told if line.event == "done" and line.what.isdecimal()]


def judge_typing(folder: Path, told: Sequence[Line]) -> list[str]:
    """The text has all that was acknowledged, and at most the word that was under way."""
    known = max(numbers(told), default=-1)
    with open_desk(folder) as desk:
        wrong = [f"verify: {fault}" for fault in desk.verify()]
        text = text_of(desk)
    if known < 0 and text == "Fordi.":
        return wrong
    if text not in {typed(known), typed(known + 1)} - {""}:
        wrong.append(f"acknowledged to word {known}, and the text ends …{text[-40:]!r}")
    return wrong


def fill_crashed(folder: Path) -> None:
    """An archive as a crash left it: with a log, and a text that is not in its row yet."""
    fill(folder)
    with Desk.open(folder / ARCHIVE) as desk:
        random = Random(5)
        for number in range(30):
            with contextlib.suppress(Problem):
                GESTURES[random.choice(["insert", "register a case", "new meeting"])](desk, random)
            _type(desk, number)
        state = state_of(desk)
        aside = folder / "aside"
        aside.mkdir()
        for each in folder.glob(f"{ARCHIVE}*"):
            if not each.name.endswith(("-shm", ".lock")):
                shutil.copy(each, aside)
    for each in aside.iterdir():
        shutil.move(each, folder / each.name)
    aside.rmdir()
    (folder / "state").write_text(state, encoding="ascii")


def work_opening(folder: Path, teller: Teller, random: Random) -> None:
    """Open the archive and close it."""
    del random
    opened(folder, teller).close()
    opened(folder, teller).close()


def judge_opening(folder: Path, told: Sequence[Line]) -> list[str]:
    """Opening changes nothing that can be read."""
    del told
    with open_desk(folder) as desk:
        wrong = [f"verify: {fault}" for fault in desk.verify()]
        same = state_of(desk) == (folder / "state").read_text("ascii")
    return wrong + ([] if same else ["it is not as it was before the crash"])


judge = judge_archive
SCENES = (
    Scene("structure", fill, work, judge_archive, stated=True),
    Scene("typing", fill, work_typing, judge_typing, reach=60),
    Scene("closing", fill, work_closing, judge_typing, reach=20),
    Scene("opening", fill_crashed, work_opening, judge_opening, reach=0),
)
