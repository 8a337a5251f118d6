"""Layout profiles: what they inherit, and what is refused with its place."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hfdesk.documents import layout, layout_ids, load_layout, vocabulary
from hfdesk.documents.compose import items, meeting, paper
from hfdesk.documents.layout import Layout, RoleStyle
from hfdesk.documents.words import LABELS
from hfdesk.domain.problems import Refusal
from tests.documents.meeting_records import LAYOUTS

STANDARD = 'name = "Standard"\n[formats]\ndate = "{dd}.{mm}.{yyyy}"\nclock = "."\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "standard.toml").write_text(STANDARD, "utf-8")
    return tmp_path


def write(folder: Path, id: str, text: str) -> None:
    (folder / f"{id}.toml").write_text(text, "utf-8")


def refused(folder: Path, id: str) -> tuple[str, dict[str, object]]:
    with pytest.raises(Refusal) as refusal:
        load_layout(folder, id)
    return refusal.value.code, refusal.value.values


def test_the_standard_profile_comes_first_and_stands_for_no_id(folder: Path) -> None:
    write(folder, "a", "")
    assert layout_ids(folder) == ("standard", "a")
    assert load_layout(folder, "") == load_layout(folder, "standard")
    assert load_layout(folder, "").id == "standard"


def test_a_profile_has_the_standard_below_it_key_by_key(folder: Path) -> None:
    write(folder, "own", '[formats]\nclock = ":"\n')
    formats = load_layout(folder, "own").formats
    assert (formats.clock, formats.date) == (":", "{dd}.{mm}.{yyyy}")


def test_a_profile_extends_another_and_replaces_its_lists(folder: Path) -> None:
    write(folder, "below", '[formats]\nspan = " til "\n[minutes]\nafter = ["attachments", "comments"]\n')
    write(folder, "own", 'base = "below"\n[minutes]\nafter = ["signatures"]\n')
    own = load_layout(folder, "own")
    assert own.formats.span == " til "
    assert own.minutes.after == ("signatures",)


def test_profiles_that_extend_each_other_in_a_circle_are_refused(folder: Path) -> None:
    write(folder, "a", 'base = "b"\n')
    write(folder, "b", 'base = "a"\n')
    assert refused(folder, "a") == ("layout.unknown", {"layout": "a"})


@pytest.mark.parametrize("id", ["none", "../standard", "a/b"])
def test_a_profile_that_is_not_in_the_folder_is_unknown(folder: Path, id: str) -> None:
    assert refused(folder, id) == ("layout.unknown", {"layout": id})


@pytest.mark.parametrize("content", [b"name = ", b'name = "\xff"'])
def test_a_file_that_is_no_toml_is_unreadable(folder: Path, content: bytes) -> None:
    (folder / "own.toml").write_bytes(content)
    assert refused(folder, "own") == ("layout.unreadable", {"layout": "own"})


PERSON = "person = { parts = "


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('colour = "red"', "colour"),
        ("[formats]\nclock = 1", "formats.clock"),
        ('[formats]\nshort_numbers = "yes"', "formats.short_numbers"),
        ('formats = "x"', "formats"),
        ("[minutes.top]\nhead = 1", "minutes.top.head"),
        ('[minutes.top]\nhead = [{ label = "A" }, { lable = "B" }]', "minutes.top.head.1.lable"),
        ('[minutes.top]\nkind = "boxes"', "minutes.top.kind"),
        ('[invitation]\npapers = "all"', "invitation.papers"),
        ('[minutes.items]\ncolumns = [{ width = 9, holds = ["titel"] }]', "minutes.items.columns.0.holds.0"),
        ('[minutes.items]\ncolumns = [{ width = "9", holds = [] }]', "minutes.items.columns.0.width"),
        ('[paper]\norder = ["proposal", "vote"]', "paper.order.1"),
        ('[minutes]\nafter = ["papers"]', "minutes.after.0"),
        ('[minutes.top]\nhead = [{ value = ["{day}"] }]', "minutes.top.head.0.value.0"),
        ('[minutes.top]\ntitles = [{ text = "Referat {as_of}" }]', "minutes.top.titles.0.text"),
        ('[formats]\ndate = "{day}"', "formats.date"),
        ('[plan]\nstatus = "{state}"', "plan.status"),
        ('[minutes.top]\nhead = [{ people = { of = ["guests"] } }]', "minutes.top.head.0.people.of.0"),
        (
            '[minutes.top]\nhead = [{ people = { of = ["present", "chair"] } }]',
            "minutes.top.head.0.people.of",
        ),
        (
            f'[minutes.top]\nhead = [{{ people = {{ of = ["chair"], {PERSON}["name email"] }} }} }}]',
            "minutes.top.head.0.people.person.parts.0",
        ),
        (
            '[minutes.top]\nhead = [{ labels = ["A", "B"], people = { of = ["chair"] } }]',
            "minutes.top.head.0.labels",
        ),
        ('[minutes.top]\nhead = [{ labels = ["A"] }]', "minutes.top.head.0.labels"),
    ],
)
def test_what_no_composer_knows_is_refused_with_its_place(folder: Path, text: str, place: str) -> None:
    write(folder, "own", text)
    assert refused(folder, "own") == ("layout.misfit", {"layout": "own", "place": place})


def test_a_value_of_several_kinds_is_read_as_its_kind(folder: Path) -> None:
    text = '[minutes.top]\nhead = [{ people = { of = ["present"], person = { role = "fallback" } } }]'
    write(folder, "own", text)
    people = load_layout(folder, "own").minutes.top.head[0].people
    assert people is not None
    assert people.person.role is RoleStyle.FALLBACK


def test_the_vocabulary_is_what_the_composers_know() -> None:
    assert set(items.PARTS) == vocabulary.PARTS
    assert set(paper.PARTS) == vocabulary.ORDER
    assert set(meeting.AFTER) == vocabulary.AFTER


#: Names, the same in every language.
NAMES = {"Oslo universitetssykehus HF"}


@pytest.mark.parametrize("id", layout_ids(LAYOUTS))
def test_every_label_of_a_shipped_profile_is_known_in_nynorsk_and_english(id: str) -> None:
    unknown = {text for text in _labels(load_layout(LAYOUTS, id)) if text.removesuffix(":") not in LABELS}
    assert unknown <= NAMES


@pytest.mark.parametrize("id", layout_ids(LAYOUTS))
def test_the_columns_of_a_shipped_profile_fill_the_width(id: str) -> None:
    profile = load_layout(LAYOUTS, id)
    for columns in (profile.invitation.items.columns, profile.minutes.items.columns):
        assert sum(column.width for column in columns) == 100


PAGE = (LAYOUTS.parent.parent / "docs" / "layouts.md").read_text("utf-8")
KINDS = (
    layout.Formats,
    layout.Labels,
    layout.Top,
    layout.HeadRow,
    layout.People,
    layout.Items,
    layout.Column,
    layout.Invitation,
    layout.CasePaper,
    layout.Plan,
)


@pytest.mark.parametrize("kind", KINDS)
def test_the_page_for_secretaries_tells_every_key(kind: type) -> None:
    told = set(re.findall(r"[a-z_]+", " ".join(re.findall(r"`([^`]*)`", PAGE))))
    assert {field.name for field in dataclasses.fields(kind)} - told == set()


def test_the_page_for_secretaries_tells_every_word_of_the_vocabulary() -> None:
    told = set(re.findall(r"[a-z_.]+", " ".join(re.findall(r"`([^`]*)`", PAGE))))
    known = vocabulary.PARTS | vocabulary.ORDER | vocabulary.AFTER | vocabulary.ATTENDANCE | vocabulary.NAMED
    assert (
        known | vocabulary.PERSON | vocabulary.DATE_FIELDS | vocabulary.FIELDS | vocabulary.PLAN_FIELDS
        <= told
    )


def test_the_examples_of_the_page_are_profiles(folder: Path) -> None:
    examples = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    write(folder, "ssu-vestfold", "")
    write(folder, "whole", examples[0])
    write(folder, "part", "[minutes.top]\n" + examples[1])
    assert load_layout(folder, "whole").formats.clock == ":"
    assert load_layout(folder, "part").minutes.top.head[0].label == "Til stede:"


def _labels(value: Any) -> Iterator[str]:
    """The texts of a profile that are words, not names of parts or formats."""
    if isinstance(value, tuple):
        for each in value:
            yield from _labels(each)
    elif isinstance(value, str):
        if re.search(r"[A-Za-zÆØÅæøå]", vocabulary.FIELD.sub("", value)):
            yield value
    elif dataclasses.is_dataclass(value) and type(value).__name__ not in ("Formats", "People"):
        skipped = {"holds", "order", "after", "sign", "divider", "join", "time_span"}
        skipped |= {"id", "name", "template"} if isinstance(value, Layout) else set()
        for field in dataclasses.fields(value):
            if field.name not in skipped and not isinstance(getattr(value, field.name), bool):
                own = getattr(value, field.name)
                if type(own) is str or not isinstance(own, str):
                    yield from _labels(own)
