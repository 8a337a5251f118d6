"""The words of a layout in the window lead back to the keys of its file, in each language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from hfdesk.documents import vocabulary
from hfdesk.gui import i18n
from hfdesk.gui.pages import profile_words as words
from hfdesk.gui.running import application


@pytest.fixture(params=i18n.LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    application()
    i18n.use(request.param)
    yield request.param
    i18n.use("nb")


@pytest.mark.usefixtures("language")
def test_every_word_that_a_profile_may_use_has_one_of_its_own_in_the_window() -> None:
    assert set(words.fields()) == vocabulary.FIELDS
    assert vocabulary.PLAN_FIELDS <= set(words.plan_fields()) <= vocabulary.FIELDS | vocabulary.PLAN_FIELDS
    assert set(words.person()) == vocabulary.PERSON
    assert set(words.parts()) == vocabulary.PARTS
    for known in (words.fields(), words.plan_fields(), words.person(), words.parts(), words.lists()):
        assert len({each.casefold() for each in known.values()}) == len(known)


@pytest.mark.usefixtures("language")
def test_what_is_shown_is_read_back_as_it_was() -> None:
    for known in (words.fields(), words.plan_fields()):
        text = " og ".join(f"{{{key}}}" for key in known)
        assert words.meant(words.told(text, known), known) == text
        assert words.parts_meant(words.parts_told((text, "pr"), known), known) == (text, "pr")
    for parts in (tuple(words.person()), (" ".join(words.person()), "name")):
        assert words.person_meant(words.person_told(parts)) == parts


@pytest.mark.usefixtures("language")
def test_a_word_that_is_none_is_told() -> None:
    for read in (words.meant, words.person_meant):
        with pytest.raises(words.Unknown, match="xyz"):
            read("{xyz}")
