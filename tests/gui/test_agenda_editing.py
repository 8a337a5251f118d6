from __future__ import annotations

from datetime import UTC, datetime

import pytest

from hfdesk.gui import i18n
from hfdesk.gui.gestures import gesture
from hfdesk.gui.running import application
from hfdesk.store import Done, Op

AGENDA = [op for op in Op if op.name.startswith("AGENDA_")]


def _done(op: Op, label: str = "") -> Done:
    return Done(op, label, frozenset(), datetime(2026, 11, 11, tzinfo=UTC))


@pytest.mark.parametrize("op", AGENDA)
def test_every_gesture_on_the_agenda_has_a_word_in_the_menu(op: Op) -> None:
    application()
    said = []
    for language in i18n.LANGUAGES:
        i18n.use(language)
        said.append((gesture(_done(op)), gesture(_done(Op.OTHER))))
    i18n.use("nb")
    general = op is Op.AGENDA_ITEM
    assert all((word == other) is general for word, other in said)


def test_a_gesture_names_what_it_was_done_to_in_quotation_marks() -> None:
    application()
    i18n.use("nb")
    assert gesture(_done(Op.AGENDA_MOVE, "Status fra fagrådene")) == "Flytt «Status fra fagrådene»"
    assert gesture(_done(Op.AGENDA_SHIFT_END)) == "Forskyv slutten"
