"""Marks in a discussion, and the discussion without them."""

from __future__ import annotations

import unicodedata
from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings

from hfdesk import markup
from hfdesk.domain.followups import Known
from hfdesk.domain.marks import INPUT, Kind, Typed, leading, lift, mark_of, settled, unmarked
from hfdesk.domain.named import Named, Names
from hfdesk.domain.normal import normal
from hfdesk.domain.richtext import Block, Heading, Paragraph, Points, RichText, Run, Table
from hfdesk.domain.values import Action, ActionStatus, AgendaItem, Language, Meeting, Statement, Who
from hfdesk.domain.values import Kind as ItemKind
from tests.markup.marked import ODD, Marked
from tests.markup.texts import BYTES

KARI = Who(person="kari")
KNOWN = Known(Names((Named(KARI, "Kari Nordhus"),), bodies=("AU",)), date(2025, 11, 11), date(2026, 2, 3))


def item_of(discussion: RichText) -> AgendaItem:
    return AgendaItem(id="a", kind=ItemKind.CASE, title="Sak", discussion=discussion)


def settle(discussion: RichText, known: Known = KNOWN) -> AgendaItem:
    meeting = Meeting(id="m", committee="u", date=date(2025, 11, 11), agenda=(item_of(discussion),))
    return settled(meeting, known).agenda[0]


def marks(blocks: tuple[Block, ...]) -> list[Typed]:
    """The marks of a text, found in a way of their own."""
    found: list[Typed] = []
    for block in blocks:
        match block:
            case Paragraph(runs=runs):
                found += [mark] if (mark := leading(runs)) else []
            case Points(points=points):
                found += [each for point in points for each in marks(point.blocks)]
            case Heading() | Table():
                pass
    return found


def words(*texts: str) -> Counter[str]:
    """The letters of texts, blanks left out: a mark may stand against a word.

    Accents by themselves: once nothing parts them, a letter and its accent are one sign.
    """
    return Counter(unicodedata.normalize("NFD", "".join("".join(texts).split())))


@settings(max_examples=300, deadline=None)
@given(BYTES)
def test_no_word_is_lost_or_doubled_by_settling(data: bytes) -> None:
    text = normal(Marked(data).rich())
    item = settle(text)
    told = [action.text for action in item.actions]
    said = [each.text.plain for each in item.statements]
    headings = item.discussion.plain.count(INPUT[Language.NB])
    after = words(item.discussion.plain, *told, *said)
    after.subtract(words(INPUT[Language.NB] * headings))
    before = words(text.plain)
    before.subtract(words(*(mark.text for mark in marks(text.blocks))))
    assert +after == +before
    assert len(item.actions) <= sum(mark.kind is Kind.FOLLOW_UP for mark in marks(text.blocks))


@settings(max_examples=200, deadline=None)
@given(BYTES)
def test_settling_twice_is_settling_once(data: bytes) -> None:
    once = settle(normal(Marked(data).rich()))
    meeting = Meeting(id="m", committee="u", date=date(2025, 11, 11), agenda=(once,))
    assert settled(meeting, KNOWN) is meeting
    assert once.discussion == normal(once.discussion)
    assert "hfdesk:" not in markup.write(once.discussion)


@settings(max_examples=200, deadline=None)
@given(BYTES)
def test_a_text_with_marks_is_written_and_read_as_it_is(data: bytes) -> None:
    text = normal(Marked(data).rich())
    assert markup.read(markup.write(text)) == text


def test_what_is_marked_goes_where_it_belongs() -> None:
    item = settle(
        markup.read(
            "Kari innledet.\n\n[i:](hfdesk:input)\n\n- Fastlegene må med.\n- Hva koster det?\n\n"
            "[o:](hfdesk:followup) AU lager **overslag** innen 15.1\n\n[+Hamid Rezai](hfdesk:came)\n\n"
            "[p:](hfdesk:statement) Kari Nordhus: Dette er *for lite*.\n\nTil slutt."
        )
    )
    assert markup.write(item.discussion) == (
        "Kari innledet.\n\n<u>Innspill/kommentarer</u>\n\n- Fastlegene må med.\n- Hva koster det?\n\n"
        "Til slutt."
    )
    assert item.actions == (
        Action(
            text="AU lager overslag innen 15.1",
            owners=(Who(as_="AU"),),
            due=date(2026, 1, 15),
            status=ActionStatus.OPEN,
        ),
    )
    assert item.statements == (Statement(text=markup.read("Dette er *for lite*."), by=(KARI,)),)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (
            "[i:](hfdesk:input)\n\n- en\n\n[o:](hfdesk:followup) x\n\n[i:](hfdesk:input)\n\n- to",
            "<u>Innspill/kommentarer</u>\n\n- en\n- to",
        ),
        (
            "[i:](hfdesk:input)\n\n- en\n\nTekst\n\n[i:](hfdesk:input)\n\n- to",
            "<u>Innspill/kommentarer</u>\n\n- en\n\nTekst\n\n<u>Innspill/kommentarer</u>\n\n- to",
        ),
        ("[i:](hfdesk:input) straks", "<u>Innspill/kommentarer</u>\n\n- straks"),
        ("[i:](hfdesk:input)\n\n[o:](hfdesk:followup) x", ""),
        ("- [o:](hfdesk:followup) x\n- y", "- y"),
        ("Se [o:](hfdesk:followup) her", "Se o: her"),
        ("[-Hamid](hfdesk:left) for å rekke toget", "for å rekke toget"),
        ("[o:](hfdesk:followup)", ""),
    ],
)
def test_the_discussion_is_left_as_it_prints(text: str, after: str) -> None:
    assert markup.write(settle(markup.read(text)).discussion) == after


def test_the_words_over_input_are_in_the_committees_language() -> None:
    text = markup.read("[i:](hfdesk:input)\n\n- ein")
    assert lift(text, Language.NN).text == markup.read("<u>Innspel/kommentarar</u>\n\n- ein")


def test_a_mark_is_its_letters_without_format() -> None:
    assert mark_of(Run("O:", link="hfdesk:followup")) == Typed(Kind.FOLLOW_UP, "O:")
    assert mark_of(Run("+Hamid Rezai", link="hfdesk:came")) == Typed(Kind.CAME, "+Hamid Rezai")
    assert Typed(Kind.CAME, "+Hamid Rezai").name == "Hamid Rezai"
    for run in (*ODD, Run("+1", link="hfdesk:came"), Run("-Hamid", link="hfdesk:came"), Run("o:")):
        assert mark_of(run) is None


def test_other_texts_keep_the_letters_alone() -> None:
    assert unmarked(markup.read("[o:](hfdesk:followup) x, [her](https://a.no)")) == markup.read(
        "o: x, [her](https://a.no)"
    )
