"""What may never answer is not waited for for ever."""

from __future__ import annotations

import threading
import time

import pytest

from hfdesk.domain.problems import Trouble
from hfdesk.system.patience import Beat, within


def test_what_answers_is_given_back_and_what_is_raised_comes_out() -> None:
    assert within(1, lambda _: 42) == 42
    with pytest.raises(ZeroDivisionError):
        within(1, lambda _: 1 // 0)


def test_a_place_that_hangs_is_left_behind() -> None:
    freed = threading.Event()
    began = time.monotonic()
    with pytest.raises(Trouble) as trouble:
        within(0.1, lambda _: freed.wait(60))
    assert trouble.value.code == "place.silent"
    assert time.monotonic() - began < 10
    freed.set()


def test_work_that_goes_on_is_waited_for() -> None:
    def work(beat: Beat) -> str:
        for _ in range(8):
            time.sleep(0.05)
            beat()
        return "done"

    assert within(0.35, work) == "done"
