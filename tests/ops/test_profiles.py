"""Profiles of one's own: copied, changed, taken back, handed on, and never lost."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from hfdesk.documents import profiles as texts
from hfdesk.documents.layout import HeadRow, LabelStyle, Papers, read_layout
from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Committee
from hfdesk.ops import committees, letterheads, own, own_steps, profiles
from hfdesk.ops.layout_names import layout_names
from hfdesk.ops.letterheads import Letterhead
from hfdesk.ops.problems import sentence
from hfdesk.store import Desk
from hfdesk.system.assets import asset
from tests.documents import hostile

HEAD = ("minutes", "top", "head")


@pytest.fixture
def mine(desk: Desk) -> str:
    return profiles.copy(desk, "ssu-vestfold", "Møteplagg for Nordre Dal")


def file(desk: Desk, id: str) -> Path:
    return own.folder(desk, "layouts") / f"{id}.toml"


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Problem) as problem:
        act()
    assert sentence(problem.value).endswith(".")
    return problem.value.code


def test_a_copy_reads_as_what_it_is_a_copy_of(desk: Desk, mine: str) -> None:
    assert mine == "moteplagg-for-nordre-dal"
    like = profiles.layout(desk, "ssu-vestfold")
    assert replace(profiles.layout(desk, mine), id=like.id, name=like.name) == like
    assert layout_names(desk)[mine] == "Møteplagg for Nordre Dal"
    assert [each.id for each in profiles.profiles(desk) if each.own] == [mine]


def test_a_copy_of_an_own_one_has_its_changes(desk: Desk, mine: str) -> None:
    profiles.change(desk, mine, ("formats", "clock"), ":")
    second = profiles.copy(desk, mine, "En til")
    profiles.change(desk, mine, ("formats", "clock"), ".")
    assert profiles.layout(desk, second).formats.clock == ":"


def test_a_change_holds_and_leaves_what_somebody_wrote_in_the_file(desk: Desk, mine: str) -> None:
    path = file(desk, mine)
    path.write_text(
        path.read_text("utf-8") + '\n# vårt eget\n[labels]\ndecision = "Vedtatt:"  # slik\n', "utf-8"
    )
    profiles.change(desk, mine, ("labels", "decision_style"), LabelStyle.RUN_IN)
    profiles.change(desk, mine, ("invitation", "papers"), Papers.WRITTEN)
    profiles.change(desk, mine, ("invitation", "after"), ())
    labels = profiles.layout(desk, mine).labels
    assert (labels.decision, labels.decision_style) == ("Vedtatt:", LabelStyle.RUN_IN)
    assert profiles.layout(desk, mine).invitation.after == ()
    assert '# vårt eget\n[labels]\ndecision = "Vedtatt:"  # slik' in path.read_text("utf-8")


def test_a_list_is_changed_whole(desk: Desk, mine: str) -> None:
    rows = profiles.layout(desk, mine).minutes.top.head
    wanted = (rows[1], HeadRow(label="Eget", value=("{place}",)), rows[0])
    profiles.change(desk, mine, HEAD, wanted)
    assert profiles.layout(desk, mine).minutes.top.head == wanted


def test_what_is_as_the_profile_below_has_it_is_not_repeated(desk: Desk, mine: str) -> None:
    before = file(desk, mine).read_bytes()
    profiles.change(
        desk, mine, ("formats",), replace(profiles.layout(desk, mine).formats, clock=":", date="{d}.{m}.")
    )
    assert set(tomllib.loads(file(desk, mine).read_text("utf-8"))["formats"]) == {"clock", "date"}
    profiles.change(desk, mine, ("formats",), profiles.layout(desk, "ssu-vestfold").formats)
    assert tomllib.loads(file(desk, mine).read_text("utf-8")) == tomllib.loads(before.decode())
    assert profiles.change(desk, mine, ("formats", "clock"), ".") is None


def test_a_change_that_no_document_knows_is_refused_and_nothing_is_changed(desk: Desk, mine: str) -> None:
    before = file(desk, mine).read_bytes()
    wanted = (HeadRow(label="Hvor", value=("{hvor}",)),)
    assert refused(lambda: profiles.change(desk, mine, HEAD, wanted)) == "layout.misfit"
    assert refused(lambda: profiles.change(desk, mine, ("formats", "date"), "{dag}")) == "layout.misfit"
    assert file(desk, mine).read_bytes() == before


def test_a_shipped_profile_is_not_changed(desk: Desk) -> None:
    assert refused(lambda: profiles.change(desk, "standard", ("formats", "clock"), ":")) == "profile.shipped"
    assert refused(lambda: profiles.rename(desk, "lsu-ous", "Vårt")) == "profile.shipped"
    assert refused(lambda: profiles.delete(desk, "lsu-ous")) == "profile.shipped"


def test_names_are_told_apart(desk: Desk, mine: str) -> None:
    assert refused(lambda: profiles.copy(desk, mine, "møteplagg for nordre dal")) == "profile.name_taken"
    assert refused(lambda: profiles.copy(desk, mine, "  ")) == "profile.name_missing"
    assert refused(lambda: profiles.rename(desk, mine, "Standard")) == "profile.name_taken"
    profiles.rename(desk, mine, '  Nytt   «navn» "her" ')
    assert layout_names(desk)[mine] == "Nytt «navn» 'her'"


@pytest.mark.parametrize("name", ["CON", "***", "Standard ", "../../x", "Å" * 300])
def test_any_name_makes_a_file_that_any_system_takes(desk: Desk, name: str) -> None:
    id = profiles.copy(desk, "standard", f"{name}." if name == "Standard " else name)
    assert file(desk, id).is_file()
    assert id.isascii() and len(id) <= 50 and id not in ("con", "standard")
    assert file(desk, id).parent == own.folder(desk, "layouts")


def test_every_step_is_taken_back_and_done_again(desk: Desk, mine: str) -> None:
    states = [file(desk, mine).read_bytes()]
    for clock in (":", ".", "h"):
        profiles.change(desk, mine, ("formats", "clock"), clock)
        states.append(file(desk, mine).read_bytes())
    profiles.delete(desk, mine)
    step = own_steps.undo(desk)
    assert step and (step.op, step.label) == ("profile_delete", "Møteplagg for Nordre Dal")
    for before in reversed(states[:-1]):
        own_steps.undo(desk)
        assert file(desk, mine).read_bytes() == before
    own_steps.undo(desk)
    assert not file(desk, mine).exists()
    assert own_steps.undo(desk) is None
    for after in states:
        own_steps.redo(desk)
        assert file(desk, mine).read_bytes() == after


def test_steps_outlive_the_program_and_something_new_ends_what_could_be_done_again(
    desk: Desk, mine: str
) -> None:
    profiles.change(desk, mine, ("formats", "clock"), ":")
    path = desk.path
    desk.close()
    with Desk.open(path) as again:
        own_steps.undo(again)
        assert profiles.layout(again, mine).formats.clock == "."
        profiles.change(again, mine, ("formats", "span"), " til ")
        assert own_steps.redoable(again) is None


def test_what_was_changed_outside_is_not_taken_back_over(desk: Desk, mine: str) -> None:
    profiles.change(desk, mine, ("formats", "clock"), ":")
    outside = file(desk, mine).read_text("utf-8") + "# for hånd\n"
    file(desk, mine).write_text(outside, "utf-8")
    assert refused(lambda: own_steps.undo(desk)) == "profile.changed_since"
    assert file(desk, mine).read_text("utf-8") == outside
    profiles.change(desk, mine, ("formats", "clock"), ".")
    own_steps.undo(desk)
    assert file(desk, mine).read_text("utf-8") == outside


@pytest.mark.parametrize(
    "text",
    ["{", '{"done": [{"op": "a", "label": "b", "files": {"../../x": ["", ""]}}], "undone": []}',
     '{"done": [{"op": "a", "label": "b", "files": {"layouts/x.toml": ["../../a", ""]}}], "undone": []}'],
)  # fmt: skip
def test_a_list_of_steps_that_is_damaged_or_leads_astray_is_none(desk: Desk, mine: str, text: str) -> None:
    (own.folder(desk, "layouts").parent / "steps.json").write_text(text, "utf-8")
    assert own_steps.undo(desk) is None
    assert profiles.layout(desk, mine)


def test_nothing_is_changed_in_an_archive_that_is_only_read(desk: Desk, mine: str) -> None:
    path = desk.path
    desk.close()
    with Desk.open(path, read_only=True) as reading:
        assert (
            refused(lambda: profiles.change(reading, mine, ("formats", "clock"), ":")) == "archive.read_only"
        )


def test_a_profile_that_is_used_or_built_upon_stays(desk: Desk, mine: str) -> None:
    committees.add(desk, "Nordre utvalg", "nu")
    committees.change(desk, "nu", layout=mine)
    assert refused(lambda: profiles.delete(desk, mine)) == "profile.in_use"
    committees.change(desk, "nu", layout="")
    file(desk, "oppa").write_text(f'base = "{mine}"\nname = "Oppå"\n', "utf-8")
    assert refused(lambda: profiles.delete(desk, mine)) == "profile.is_base"
    assert desk.get(Committee, "nu").layout == ""


# -- one file --------------------------------------------------------------------------------


def test_a_profile_travels_with_its_template_as_one_file(desk: Desk, mine: str, tmp_path: Path) -> None:
    profiles.change(desk, mine, ("labels", "decision"), "Vedtatt:")
    letterheads.set_letterhead(desk, mine, Letterhead(lines=("Nordre Dal",)))
    second = file(desk, "oppa")
    second.write_text(f'base = "{mine}"\nname = "Oppå"\n[formats]\nclock = ":"\n', "utf-8")
    out = tmp_path / f"ut{profiles.ENDING}"
    profiles.export(desk, "oppa", out)
    with Desk.open(tmp_path / "annet.hfdesk", create=True) as other:
        id = profiles.fetch(other, out)
        made = profiles.layout(other, id)
        assert (made.name, made.labels.decision, made.formats.clock) == ("Oppå", "Vedtatt:", ":")
        assert made.minutes == profiles.layout(desk, mine).minutes
        assert letterheads.letterhead(other, id).lines == ("Nordre Dal",)
        again = profiles.fetch(other, out)
        assert layout_names(other)[again] == "Oppå (2)"
        own_steps.undo(other)
        own_steps.undo(other)
        assert not any(each.own for each in profiles.profiles(other))


def test_a_shipped_profile_can_be_handed_on_too(desk: Desk, tmp_path: Path) -> None:
    profiles.export(desk, "lsu-ous", tmp_path / "a.hfoppsett")
    id = profiles.fetch(desk, tmp_path / "a.hfoppsett")
    assert profiles.layout(desk, id).minutes == profiles.layout(desk, "lsu-ous").minutes


LAYOUT = b'name = "Fremmed"\n'


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "profile.unreadable"),
        (b"PK\x03\x04", "profile.unreadable"),
        (hostile.packed({"a.txt": b""}), "profile.unreadable"),
        (hostile.packed({"profile.toml": LAYOUT, "../x.toml": b""}), "profile.unreadable"),
        (hostile.packed({"profile.toml": bytes(60_000_000)}), "profile.unreadable"),
        (hostile.packed({"profile.toml": b"\xff"}), "layout.unreadable"),
        (hostile.packed({"profile.toml": b"name = "}), "layout.unreadable"),
        (hostile.packed({"profile.toml": b"a = " + b"[" * 90_000}), "layout.unreadable"),
        (hostile.packed({"profile.toml": b"a" + b".a" * 40_000 + b" = 1"}), "layout.unreadable"),
        (hostile.packed({"profile.toml": b"a = 1" + b"0" * 90_000}), "layout.unreadable"),
        (hostile.packed({"profile.toml": LAYOUT * 9_000}), "layout.unreadable"),
        (hostile.packed({"profile.toml": LAYOUT + b"[formats]\nhvor = 1\n"}), "layout.misfit"),
        (hostile.packed({"profile.toml": LAYOUT + b"formats = 1\n"}), "layout.misfit"),
        (hostile.packed({"profile.toml": b'base = "../../etc"\n'}), "layout.unknown"),
        (hostile.packed({"profile.toml": b"base = 7\n"}), "layout.unknown"),
        (hostile.packed({"profile.toml": LAYOUT, "look.docx": b"x"}), "template.not_word"),
        (hostile.packed({"profile.toml": LAYOUT, "look.docx": hostile.bomb()}), "template.too_large"),
    ],
)  # fmt: skip
def test_a_file_that_means_no_good_is_refused_and_nothing_is_fetched(
    desk: Desk, tmp_path: Path, content: bytes, code: str
) -> None:
    (tmp_path / "x.hfoppsett").write_bytes(content)
    assert refused(lambda: profiles.fetch(desk, tmp_path / "x.hfoppsett")) == code
    assert not any(each.own for each in profiles.profiles(desk))


def test_a_fetched_profile_that_names_a_template_elsewhere_gets_the_usual_one(
    desk: Desk, tmp_path: Path
) -> None:
    named = hostile.packed({"profile.toml": b'name = "A"\ntemplate = "../../../hemmelig"\n'})
    (tmp_path / "x.hfoppsett").write_bytes(named)
    id = profiles.fetch(desk, tmp_path / "x.hfoppsett")
    assert profiles.layout(desk, id).template == "standard"


# -- template and letterhead -------------------------------------------------------------------


def test_a_document_is_looked_at_before_it_becomes_the_template(
    desk: Desk, mine: str, tmp_path: Path
) -> None:
    path = tmp_path / "vår mal.docx"
    path.write_bytes(hostile.changed("word/styles.xml", 'w:styleId="Decision"', 'w:styleId="Avgjort"'))
    looked = letterheads.look_at(path)
    assert looked.lacking == ()  # known by its name
    letterheads.set_template(desk, mine, looked)
    assert profiles.layout(desk, mine).template == mine
    committees.add(desk, "Nordre utvalg", "nu")
    committees.change(desk, "nu", layout=mine)
    letterheads.usual_template(desk, mine)
    assert profiles.layout(desk, mine).template == "ssu-vestfold"


def test_logo_and_lines_are_set_without_word_and_read_back(desk: Desk, mine: str, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(hostile.png(60, 30))
    logo = letterheads.read_logo(tmp_path / "logo.png")
    wanted = Letterhead(
        logo=logo,
        shows="Nordre Dal",
        height=12,
        right=True,
        lines=("Nordre Dal <&>", "Boks 1"),
        foot=("nordre.example",),
    )
    letterheads.set_letterhead(desk, mine, wanted)
    assert letterheads.letterhead(desk, mine) == wanted
    plain = replace(wanted, logo=b"", shows="", right=False, foot=())
    letterheads.set_letterhead(desk, mine, plain)
    assert letterheads.letterhead(desk, mine) == replace(plain, height=14)
    path = profiles.own_template(desk, mine)
    assert path is not None and b"logo-" not in path.read_bytes()
    own_steps.undo(desk)
    assert letterheads.letterhead(desk, mine) == wanted


def test_a_logo_that_is_none_changes_nothing(desk: Desk, mine: str, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(hostile.png(20_000, 20_000))
    assert refused(lambda: letterheads.read_logo(tmp_path / "logo.png")) == "logo.many_pixels"
    assert (
        refused(lambda: letterheads.set_letterhead(desk, mine, Letterhead(logo=b"x"))) == "logo.not_picture"
    )
    assert profiles.own_template(desk, mine) is None


def test_the_template_of_a_profile_goes_with_it(desk: Desk, mine: str) -> None:
    letterheads.set_letterhead(desk, mine, Letterhead(lines=("a",)))
    path = profiles.own_template(desk, mine)
    assert path is not None
    profiles.delete(desk, mine)
    assert not path.exists()
    own_steps.undo(desk)
    assert path.exists()


WORDS = st.text(st.characters(exclude_characters="{}", exclude_categories=("Cs",)), min_size=1, max_size=40)


@settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
)
@given(st.lists(WORDS, max_size=4), WORDS)
def test_any_words_can_stand_in_a_profile(labels: list[str], clock: str) -> None:
    text = texts.new_text("standard", "A")
    rows = tuple(HeadRow(label=each, value=("{place}",)) for each in labels)
    text = texts.changed(texts.changed(text, ("formats", "clock"), clock), HEAD, rows)
    made = read_layout(text, "a", asset("resources/layouts"))
    assert (made.formats.clock, made.minutes.top.head) == (clock, rows)
