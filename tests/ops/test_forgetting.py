"""A person is taken out: what goes, what stays as it was printed, and that it is gone in the end."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hfdesk.documents import as_text
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.values import Case, Committee, Dispatch, Filed, Meeting, Membership, Person, Status, Who
from hfdesk.ops import exports, forgetting, keys, persons, register
from hfdesk.store import Desk, Op, text_place
from hfdesk.system.envelopes import Costs
from tests.ops import forgotten
from tests.ops.forgotten import TODAY, places_of

FORMER = "Tidligere deltaker"
LATER = datetime.now(UTC) + timedelta(days=forgetting.DAYS + 1)
NAMES = ("Holtebu", "holtebu", "Holtebø", "918 27 364", "91 82 73 64")


@pytest.fixture
def known(desk: Desk) -> Desk:
    forgotten.fill(desk)
    return desk


def _minutes(desk: Desk, meeting: str) -> str:
    return as_text(exports.minutes(desk, meeting).document)


def _of_use(desk: Desk, days: int) -> None:
    """Let the archive have been used on later days."""
    for day in range(1, days + 1):
        moment = (datetime.now(UTC) + timedelta(days=day)).isoformat()
        with desk._writing() as connection:
            connection.exec_driver_sql(
                "INSERT INTO operations (op, label, moment, state, touched)"
                " VALUES ('change', '', ?, 'kept', '[]')",
                (moment,),
            )


def _text_of_all(desk: Desk) -> str:
    with desk._reading() as connection:
        tables = [
            row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type='table'")
        ]
        return "\n".join(
            str(tuple(row))
            for table in tables
            for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"')
        )


def test_all_that_is_stored_of_a_person_is_told(known: Desk) -> None:
    stored = persons.about(known, "p-17")
    told = {(each.fact.about.value, each.fact.field, each.where) for each in stored.told}
    assert ("seat", "person", "ASU") in told
    assert ("stands_in", "deputy_for", "ASU") in told
    assert ("task", "chair", "ASU 08.12.2026") in told
    assert ("attended", "attendance", "ASU 06.10.2026") in told
    for kind in ("motion", "vote", "recusal", "statement", "followup"):
        assert kind in {each.fact.about.value for each in stored.told if each.where == "ASU 06.10.2026"}
    assert ("case", "officers", "14/26 Ny vaktplan") in told
    assert ("case", "asked_by", "Ynske frå Ragna Holtebu") in told
    assert ("attachment", "file", "14/26 Ny vaktplan") not in told
    mentions = [each.fact.text for each in stored.told if each.fact.about.value == "mention"]
    assert "Ragna Holtebu spurte om beredskapen." in mentions
    assert any("Holtebu, Ragna følger opp" in each for each in mentions)
    assert {each.name for each in stored.filed} == {"Utkast_Ragna_Holtebu.docx", "Referat.docx"}
    assert stored.versions > 3
    assert stored.shared == ("Ragna",)


def test_a_follow_up_tells_its_text_state_and_day(known: Desk) -> None:
    told = next(each for each in persons.about(known, "p-17").told if each.fact.about.value == "followup")
    assert (told.fact.text, told.more, told.id) == ("Ring kommunene", ("", "2026-12-01"), "held")


def test_the_plan_says_what_goes_and_what_stays(known: Desk) -> None:
    plan = forgetting.plan(known, "p-17", TODAY)
    assert plan.seats == ("ASU",)
    assert set(plan.kept) == {"ASU 05.05.2026", "5/26 Budsjett"}
    assert plan.coming == plan.leads == ("ASU 08.12.2026",)
    assert plan.open_actions == 1
    assert len(plan.files) == 1
    assert [each.name for each in plan.filed] == ["Utkast_Ragna_Holtebu.docx"]
    assert [each.name for each in plan.filed_kept] == ["Referat.docx"]
    assert "ASU 06.10.2026" in dict(plan.changed)
    assert known.get(Person, "p-17").name == "Ragna Holtebu"


def test_nothing_unapproved_names_the_person_afterwards(known: Desk) -> None:
    forgetting.forget(known, "p-17", TODAY)
    held = known.get(Meeting, "held")
    item = held.agenda[0]
    assert held.chair == item.motions[0].by == item.statements[0].by == (Who(as_=FORMER),)
    assert item.actions[0].owners == (Who(as_=FORMER),)
    assert item.recusals[0].who == Who(as_=FORMER)
    assert item.discussion.plain == f"{FORMER} spurte om beredskapen."
    assert item.decision.plain == f"{FORMER} følger opp. Se {FORMER}s notat.\nRagna Stensby er enig."
    assert (held.attendance[0].name, held.attendance[0].role, held.attendance[0].title) == (
        FORMER,
        "leder",
        "",
    )
    assert held.attendance[1].deputy_for == ""
    assert known.get(Committee, "asu").mandate.plain == f"Leder: {FORMER}"
    new = known.get(Case, "new")
    assert new.signed_by == FORMER
    assert new.sections[0].text.plain == "Tlf. … eller …."
    assert [each.title for each in new.attachments] == [f"CV {FORMER}", "Plan"]
    with known.files.open(new.attachments[0].file) as stream:
        assert stream.read() == b"CV"
    assert "Holtebu" not in new.attachments[0].file
    assert known.get(Dispatch, "d1").said["items"][0]["people"] == FORMER
    assert known.verify() == ()


def test_a_nynorsk_committee_says_it_in_nynorsk(known: Desk) -> None:
    forgetting.forget(known, "p-17", TODAY)
    wish = known.get(Case, "wish")
    assert wish.title == "Ynske frå Tidlegare deltakar"
    assert wish.wanted is not None
    assert {each.as_ for each in wish.wanted.asked_by} == {"Tidlegare deltakar"}


def test_approved_minutes_are_printed_as_they_were(known: Desk) -> None:
    before = _minutes(known, "approved")
    assert "Ragna Holtebu" in before
    forgetting.forget(known, "p-17", TODAY)
    assert _minutes(known, "approved") == before
    assert known.get(Meeting, "approved").status is Status.APPROVED
    assert "p-17" not in {each.id for each in known.all(Person)}
    assert [each.name for each in known.people_rows()] == ["Odd Myrvang", "Ragna Stensby"]
    kept = next(each for each in known.all(Person) if each.name == "Ragna Holtebu")
    assert (kept.email, kept.phone, kept.aliases) == ("", "", ())


def test_who_leads_a_coming_meeting_leaves_an_empty_place(known: Desk) -> None:
    forgetting.forget(known, "p-17", TODAY)
    coming = known.get(Meeting, "coming")
    assert coming.chair == ()
    assert coming.minute_takers == (Who(person="p-19"),)
    assert coming.attendance == ()
    assert coming.agenda[0].responsible == ()


def test_deputies_stay_and_stand_in_for_nobody(known: Desk) -> None:
    forgetting.forget(known, "p-17", TODAY)
    assert [(each.id, each.deputy_for) for each in known.all(Membership)] == [("m2", "")]


def test_a_merged_spelling_goes_with_the_person(known: Desk) -> None:
    register.add_person(known, Person(id="p-99", name="Ragna Holtebu-Lien"))
    register.merge(known, "p-17", "p-99")
    known.write(Op.CHANGE, lambda work: work.put(replace(work.get(Case, "new"), to="Ragna Holtebu-Lien")))
    forgetting.forget(known, "p-17", TODAY)
    assert known.get(Case, "new").to == FORMER


def test_a_namesake_keeps_the_name_in_texts(known: Desk) -> None:
    register.add_person(known, Person(id="p-20", name="Ragna Holtebu"))
    forgetting.forget(known, "p-17", TODAY)
    assert "Ragna Holtebu" in known.get(Meeting, "held").agenda[0].discussion.plain
    assert known.get(Meeting, "held").chair == (Who(as_=FORMER),)


def test_it_is_one_gesture_that_undo_takes_back_whole(known: Desk) -> None:
    before = known.package()
    forgetting.forget(known, "p-17", TODAY)
    done = known.undo()
    assert done is not None
    assert (done.op, done.label) == (Op.FORGET, "Ragna Holtebu")
    assert known.package() == before
    assert forgetting.pending(known) == ()


def test_it_waits_for_its_days_and_for_days_of_use(known: Desk) -> None:
    forgetting.forget(known, "p-17", TODAY)
    assert forgetting.erase_due(known) == 0
    assert forgetting.erase_due(known, LATER + timedelta(days=365)) == 0
    _of_use(known, forgetting.DAYS_OF_USE)
    assert forgetting.erase_due(known, LATER) == 1
    assert forgetting.pending(known) == ()


def test_letting_go_of_old_steps_keeps_what_is_to_be_erased(known: Desk) -> None:
    forgetting.forget(known, "p-17", TODAY)
    for number in range(3):
        known.write(Op.CHANGE, lambda work, number=number: work.put(Person(id="p-30", name=f"Nils {number}")))
    known.tidy(keep=1)
    assert [each.person.id for each in forgetting.pending(known)] == ["p-17"]


def test_no_byte_of_the_archive_has_the_name_in_the_end(known: Desk, tmp_path: Path) -> None:
    known.write(Op.DELETE, lambda work: work.delete(Meeting, "approved"))
    known.write(Op.DELETE, lambda work: work.delete(Case, "treated"))
    field = text_place("agenda", "i1", "discussion")
    known.write_text(Meeting, "held", field, paragraphs("Ragna Holtebu igjen, " * 300)).result()
    assert list(places_of(tmp_path, "Holtebu"))
    done = forgetting.forget(known, "p-17", TODAY)
    assert list(places_of(tmp_path, "Holtebu"))
    forgetting.erase(known, done.number)
    text = _text_of_all(known)
    assert not [name for name in NAMES if name in text]
    assert list(places_of(tmp_path, *NAMES)) == []
    assert known.filed_text("f1") == f"{FORMER} spurte."
    assert known.filed(meeting="held")[0].path == f"Utkast {FORMER}.docx"
    assert known.verify() == ()


def test_an_encrypted_archive_is_erased_as_any_other(tmp_path: Path) -> None:
    desk, _ = keys.create(tmp_path / "ny.hfdesk", "på bryggen står æ", costs=Costs(64, 1, 1))
    with desk:
        forgotten.fill(desk)
        before = _minutes(desk, "approved")
        done = forgetting.forget(desk, "p-17", TODAY)
        forgetting.erase(desk, done.number)
        assert FORMER in desk.get(Meeting, "held").agenda[0].discussion.plain
        assert _minutes(desk, "approved") == before
        assert desk.verify() == ()
    with Desk.open(tmp_path / "ny.hfdesk", key=desk.files.key) as again:
        assert again.get(Meeting, "held").chair == (Who(as_=FORMER),)


def test_what_was_approved_is_there_after_the_erasing(known: Desk) -> None:
    before = _minutes(known, "approved")
    done = forgetting.forget(known, "p-17", TODAY)
    forgetting.erase(known, done.number)
    assert _minutes(known, "approved") == before
    assert known.filed_text("f2") == "Ragna Holtebu la fram saken."
    field = text_place("agenda", "i1", "discussion")
    assert known.history(Meeting, "approved", field)[-1].text == "Ragna Holtebu la fram saken."


def test_nothing_before_can_be_undone_and_what_follows_can(known: Desk) -> None:
    done = forgetting.forget(known, "p-17", TODAY)
    register.add_person(known, Person(id="p-40", name="Liv Ås"))
    forgetting.erase(known, done.number)
    assert [each.label for each in known.undoable()] == ["Liv Ås"]
    known.undo()
    assert known.undo() is None


def test_an_erasing_that_was_cut_off_is_ended_later(known: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    done = forgetting.forget(known, "p-17", TODAY)
    with monkeypatch.context() as patch:
        patch.setattr(Desk, "finish_erasing", lambda _self: None)
        forgetting.erase(known, done.number)
    assert known.is_erasing()
    forgetting.erase_due(known)
    assert not known.is_erasing()


def test_the_export_leaves_out_other_people(known: Desk) -> None:
    stored = persons.without_others(known, persons.about(known, "p-17"))
    text = json.dumps(persons.plain(stored, TODAY), ensure_ascii=False)
    assert "Ragna Holtebu" in text
    assert "Stensby" not in text
    assert text == json.dumps(persons.plain(stored, TODAY), ensure_ascii=False)


def test_a_made_file_that_waits_beside_is_erased_too(known: Desk) -> None:
    folder = known.path.with_name(f"{known.path.stem}.hfdesk-made")
    folder.mkdir()
    made = forgotten.filed("f9", "held", "agenda", "Saksliste.docx")
    from hfdesk.domain.plain import to_plain

    data = {"filed": to_plain(made, str), "text": "Ragna Holtebu"}
    (folder / "f9.json").write_text(json.dumps(data), encoding="utf-8")
    done = forgetting.forget(known, "p-17", TODAY)
    forgetting.erase(known, done.number)
    assert not list(folder.glob("*.json"))
    assert known.filed_text("f9") == FORMER


def test_nobody_is_no_person(known: Desk) -> None:
    with pytest.raises(KeyError):
        forgetting.forget(known, "nobody", TODAY)
    with pytest.raises(KeyError):
        forgetting.erase(known, 12345)
    assert isinstance(known.filed(meeting="held")[0], Filed)
