"""How a committee is set up: each gesture is one operation, and what cannot be is refused."""

from __future__ import annotations

import random
from datetime import date, time
from typing import Any

import pytest

from hfdesk.domain.problems import Problem, Refusal
from hfdesk.domain.setup import StandingItem, Where, setup_of
from hfdesk.domain.values import (
    AgendaItem,
    Committee,
    Kind,
    Language,
    Meeting,
    Membership,
    Numbering,
    Person,
    Reset,
    Role,
    Series,
)
from hfdesk.ops import committees, register, seats
from hfdesk.ops.committee_entries import Setting, enter
from hfdesk.ops.committees import Field
from hfdesk.ops.problems import sentence
from hfdesk.store import Desk, Op, Work

TODAY = date(2026, 11, 11)


@pytest.fixture
def made(desk: Desk) -> Desk:
    committees.add(desk, "Samarbeidsutvalget", "asu")
    return desk


def of(desk: Desk) -> Committee:
    return desk.get(Committee, "asu")


def refused(desk: Desk, act: Any, *args: Any, **more: Any) -> str:
    before = desk.package()
    with pytest.raises(Refusal) as told:
        act(desk, *args, **more)
    assert desk.package() == before
    return sentence(told.value)


def test_a_committee_is_set_up_from_nothing_and_each_change_is_undone(desk: Desk) -> None:
    committees.add(desk, "Samarbeidsutvalget", "asu")
    typed = {
        Setting.NAME: "Administrativt samarbeidsutvalg",
        Setting.SHORT_NAME: "ASU",
        Setting.PARTNERSHIP: "Nordvik",
        Setting.LAYOUT: "standard",
        Setting.LANGUAGE: "nn",
        Setting.PATTERN: "{n:02}/{yy}",
        Setting.RESET: "never",
        Setting.SERIES: "R: R {n}/{yy}, S = R: S {n}",
        Setting.PLACE: "Nordvik rådhus",
        Setting.START: "0900",
        Setting.END: "11.30",
        Setting.QUORUM_AT_LEAST: "7",
    }
    for setting, text in typed.items():
        enter(desk, "asu", setting, text, TODAY)
    committee = of(desk)
    assert (committee.name, committee.short_name, committee.partnership) == (
        "Administrativt samarbeidsutvalg",
        "ASU",
        "Nordvik",
    )
    assert (committee.layout, committee.language, committee.place) == (
        "standard",
        Language.NN,
        "Nordvik rådhus",
    )
    assert (committee.start, committee.end) == (time(9), time(11, 30))
    assert committee.numbering == Numbering(
        pattern="{n:02}/{yy}",
        reset=Reset.NEVER,
        series=(Series(key="R", pattern="R {n}/{yy}"), Series(key="S", pattern="S {n}", counter="R")),
    )
    assert committees.series_text(committee.numbering) == typed[Setting.SERIES]
    assert setup_of(committee).quorum_at_least == 7
    for _ in range(len(typed) + 1):
        desk.undo()
    assert desk.all(Committee) == ()


@pytest.mark.parametrize(
    ("setting", "typed", "words"),
    [
        (Setting.NAME, " ", "Skriv et navn"),
        (Setting.SHORT_NAME, "au", "Et annet utvalg har kortnavnet «au»"),
        (Setting.PARENT, "asu", "kan ikke ligge under"),
        (Setting.PATTERN, "{yy}", "Skriv {n} der det skal stå"),
        (Setting.PATTERN, "{n}/{aar}", "«{aar}» er ikke kjent"),
        (Setting.SERIES, "R", "er ikke en nummerserie"),
        (Setting.SERIES, "R: {n}, R: R{n}", "sin egen nøkkel"),
        (Setting.START, "25:00", "er ikke et klokkeslett"),
        (Setting.END, "08:00", "kan ikke slutte 08:00 når det begynner 09:00"),
        (Setting.QUORUM_AT_LEAST, "-1", "er ikke et antall"),
        (Setting.QUORUM_AT_LEAST, "0", "Skriv 1 eller mer"),
        (Setting.NEXT_NUMBER, "mange", "er ikke et nummer"),
        (Setting.NEXT_NUMBER, "4", "Det første ledige er 8/26"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    made: Desk, setting: Setting, typed: str, words: str
) -> None:
    def fill(work: Work) -> None:
        work.put(Committee(id="au", name="Arbeidsutvalget", short_name="AU", parent="asu"))
        item = AgendaItem(id="i", kind=Kind.CASE, number="7/26", title="T")
        work.put(Meeting(id="m", committee="asu", date=TODAY, agenda=(item,)))

    made.write(Op.CREATE, fill)
    enter(made, "asu", Setting.START, "9", TODAY)
    assert words in refused(made, enter, "asu", setting, typed, TODAY)


def test_the_next_number_goes_on_from_where_it_is_set_and_only_this_year(made: Desk) -> None:
    assert committees.next_number(made, "asu", TODAY) == "1/26"
    enter(made, "asu", Setting.NEXT_NUMBER, "46/26", TODAY)
    assert committees.next_number(made, "asu", TODAY) == "46/26"
    assert committees.next_number(made, "asu", date(2027, 1, 1)) == "1/27"

    def hold(work: Work) -> None:
        item = AgendaItem(id="i", kind=Kind.CASE, number="46/26", title="T")
        work.put(Meeting(id="m", committee="asu", date=TODAY, agenda=(item,)))

    made.write(Op.CREATE, hold)
    assert committees.next_number(made, "asu", TODAY) == "47/26"
    enter(made, "asu", Setting.NEXT_NUMBER, "", TODAY)
    assert setup_of(of(made)).next_number is None
    assert committees.next_number(made, "asu", TODAY) == "47/26"


def test_in_a_committee_whose_numbers_never_begin_again_the_set_number_holds_on(made: Desk) -> None:
    enter(made, "asu", Setting.PATTERN, "{n}", TODAY)
    enter(made, "asu", Setting.RESET, "never", TODAY)
    enter(made, "asu", Setting.NEXT_NUMBER, "300", TODAY)
    assert committees.next_number(made, "asu", date(2028, 1, 1)) == "300"


def test_a_committee_that_has_met_stays_and_an_empty_one_goes(made: Desk) -> None:
    made.write(Op.CREATE, lambda work: work.put(Meeting(id="m", committee="asu", date=TODAY)))
    assert "møtet «Samarbeidsutvalget 11.11.2026»" in refused(made, committees.delete, "asu")
    made.undo()
    committees.delete(made, "asu")
    assert made.all(Committee) == ()


def test_standing_items_are_put_in_order_and_typed_into(made: Desk) -> None:
    before = made.package()
    committees.add_standing(
        made, "asu", StandingItem(title="Eventuelt", kind=Kind.OTHER_BUSINESS, place=Where.LAST), 0
    )
    committees.add_standing(made, "asu", StandingItem(title="Godkjenning"), 0)
    committees.enter_standing(made, "asu", 0, Field.TITLE, "Godkjenning av referat fra {previous}")
    committees.enter_standing(made, "asu", 0, Field.MINUTES, "10")
    committees.enter_standing(made, "asu", 0, Field.TAGS, "Beslutning, Fast")
    committees.change_standing(made, "asu", 0, place=Where.BEFORE_LAST)
    committees.turn_standing(made, "asu", 0)
    first, second = setup_of(of(made)).standing_items
    assert first == StandingItem(
        title="Godkjenning av referat fra {previous}",
        kind=Kind.HEADING,
        minutes=10,
        tags=("Beslutning", "Fast"),
        place=Where.BEFORE_LAST,
    )
    committees.move_standing(made, "asu", 0, 5)
    assert setup_of(of(made)).standing_items == (second, first)
    committees.take_standing_out(made, "asu", 0)
    assert setup_of(of(made)).standing_items == (first,)
    assert "må ha en tittel" in refused(made, committees.enter_standing, "asu", 0, Field.TITLE, " ")
    assert "er ikke en lengde" in refused(made, committees.enter_standing, "asu", 0, Field.MINUTES, "ti")
    for _ in range(9):
        made.undo()
    assert made.package() == before


def test_phrases_are_one_a_row(made: Desk) -> None:
    for at, text in enumerate(("Saken tas til orientering.", "Saken utsettes.")):
        committees.set_phrase(made, "asu", at, text)
    committees.move_phrase(made, "asu", 1, -1)
    assert setup_of(of(made)).phrases == ("Saken utsettes.", "Saken tas til orientering.")
    committees.set_phrase(made, "asu", 0, "")
    assert setup_of(of(made)).phrases == ("Saken tas til orientering.",)


def test_settings_that_others_have_put_there_stay(made: Desk) -> None:
    committees.change(made, "asu", settings={"color": "blue", "options": {"strange": 1}})
    done = committees.change_setup(made, "asu", votes=True, sections=("Bakgrunn",))
    assert (done.op, done.label) == (Op.SETUP, "Samarbeidsutvalget")
    assert of(made).settings == {
        "color": "blue",
        "options": {"strange": 1, "votes": True},
        "sections": ["Bakgrunn"],
    }


def test_any_sequence_of_gestures_is_undone_to_where_it_began(desk: Desk) -> None:
    chance = random.Random(11)
    committees.add(desk, "Utvalget", "asu")
    register.add_person(desk, Person(id="p0", name="Vibeke Sundlid"))
    before, done = desk.package(), 0
    names = ["Tor Ask", "V. Sundlid", "Liv Eide", ""]

    def person() -> str:
        return chance.choice([each.id for each in desk.all(Person)] or ["none"])

    def seat() -> str:
        return chance.choice([each.id for each in desk.all(Membership)] or ["none"])

    gestures = (
        lambda: seats.add(desk, "asu", chance.choice(names), TODAY),
        lambda: seats.end(desk, seat(), TODAY),
        lambda: seats.remove(desk, seat()),
        lambda: seats.change(desk, seat(), role=chance.choice(list(Role)), to=TODAY),
        lambda: seats.set_deputies(desk, seat(), (chance.choice(names),), TODAY),
        lambda: register.merge(desk, person(), person()),
        lambda: register.change_person(desk, person(), title=chance.choice(names)),
        lambda: register.delete_person(desk, person()),
        lambda: register.set_organization(desk, person(), chance.choice(names)),
        lambda: committees.set_phrase(desk, "asu", chance.randrange(3), chance.choice(names)),
        lambda: committees.add_standing(desk, "asu", StandingItem(title="T"), chance.randrange(3)),
        lambda: committees.set_next_number(desk, "asu", chance.choice(("", "9", "x")), TODAY),
    )
    for _ in range(150):
        try:
            done += bool(chance.choice(gestures)().touched)
        except (Problem, KeyError):
            continue
    assert done > 60
    assert desk.verify() == ()
    for _ in range(done):
        desk.undo()
    assert desk.package() == before
