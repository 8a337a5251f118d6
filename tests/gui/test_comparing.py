"""What was changed of a proposal, in words."""

from __future__ import annotations

import pytest

from hfdesk import markup
from hfdesk.domain.comparing import compared
from hfdesk.gui import i18n
from hfdesk.gui.comparing import sentence
from hfdesk.gui.running import application


@pytest.mark.parametrize(
    ("proposal", "decision", "nb"),
    [
        ("1. En.\n2. To.", "1. En.\n2. To.\n3. Tre.", "Endret mot forslaget: punkt 3 er nytt"),
        ("1. En.\n2. To ting.", "1. En.\n2. To saker.", "Endret mot forslaget: punkt 2 er endret"),
        (
            "1. En.\n2. To.",
            "1. Tre.\n2. Fire.\n3. Fem.",
            "Endret mot forslaget: punkt 1, 2 og 3 er nye og punkt 1 og 2 er strøket",
        ),
        ("1. En.\n2. To.", "1. To.\n2. En.", "Endret mot forslaget: rekkefølgen er endret"),
        ("En.", "To.", "Endret mot forslaget: teksten er endret"),
        ("En.", "En.\n\nTo.", "Endret mot forslaget: avsnitt 2 er nytt"),
        ("SU vedtar:\n\n- en", "SU vedtok:\n\n- en", "Endret mot forslaget: teksten er endret"),
        ("En.", "En", ""),
        ("", "En", ""),
    ],
)
def test_what_was_changed_is_said_in_a_sentence(proposal: str, decision: str, nb: str) -> None:
    application()
    i18n.use("nb")
    assert sentence(compared(markup.read(proposal), markup.read(decision))) == nb


def test_the_sentence_is_in_the_windows_language() -> None:
    application()
    found = compared(markup.read("1. Ein."), markup.read("1. Ein.\n2. To."))
    for language, said in (("nn", "Endra mot framlegget: punkt 2 er nytt"), ("nb", "Endret mot forslaget:")):
        i18n.use(language)
        assert sentence(found).startswith(said)
