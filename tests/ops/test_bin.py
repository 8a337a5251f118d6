"""Attachments that nothing names go to the bin, stay there for thirty days, and can come back."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Case, Committee
from hfdesk.ops import attaching, binning, keys
from hfdesk.store import Desk, Op, Work
from hfdesk.store.binning import DAYS, DAYS_OF_USE
from hfdesk.system.envelopes import Costs

NOW = datetime.now(UTC)
LATER = NOW + timedelta(days=DAYS + 2)


@pytest.fixture
def filed(desk: Desk, tmp_path: Path) -> Desk:
    """A case with one attachment."""

    def put(work: Work) -> None:
        work.put(Committee(id="asu", name="Utvalget"))
        work.put(Case(id="k", committee="asu", title="Vaktplan"))

    desk.write(Op.CREATE, put)
    source = tmp_path / "Tall for 2025.txt"
    source.write_bytes(b"tall")
    attaching.attach(desk, "k", [source])
    return desk


def _file(desk: Desk) -> str:
    return desk.get(Case, "k").attachments[0].file


def _use(desk: Desk, days: int, *, since: datetime = NOW) -> None:
    with desk._writing() as connection:
        for day in range(1, days + 1):
            connection.exec_driver_sql(
                "INSERT INTO operations (op, label, moment, state, touched)"
                " VALUES ('change', '', ?, 'kept', '[]')",
                ((since + timedelta(days=day)).isoformat(),),
            )


def _binned_long_ago(desk: Desk, *, steps: bool = False) -> str:
    """An attachment that was taken out, and that undo does not need any more."""
    file = _file(desk)
    attaching.take_out_attachment(desk, "k", 0)
    desk.sweep(NOW)
    if not steps:
        desk.write(Op.CHANGE, lambda work: work.put(Committee(id="nno", name="Annet")))
        desk.tidy(keep=1)
    old = (NOW - timedelta(days=DAYS)).timestamp()
    os.utime(desk.files.path(file), (old, old))
    return file


def test_an_attachment_that_was_taken_out_is_in_the_bin_with_its_name_and_day(filed: Desk) -> None:
    file = _file(filed)
    assert filed.sweep(NOW) == (0, 0)
    attaching.take_out_attachment(filed, "k", 0)
    assert filed.sweep(NOW) == (1, 0)
    (each,) = filed.binned()
    assert (each.file, each.name, each.title, each.kind, each.owner) == (
        file,
        "Tall for 2025.txt",
        "Tall for 2025",
        "case",
        "k",
    )
    assert each.moment == NOW.replace(microsecond=0)
    assert each.size == 4
    assert each.needed


def test_undo_takes_it_out_of_the_bin(filed: Desk) -> None:
    attaching.take_out_attachment(filed, "k", 0)
    filed.sweep(NOW)
    filed.undo()
    filed.sweep(NOW)
    assert filed.binned() == ()
    assert filed.files.exists(_file(filed))


def test_after_thirty_days_and_days_of_use_it_is_gone(filed: Desk) -> None:
    file = _binned_long_ago(filed)
    _use(filed, DAYS_OF_USE)
    assert filed.sweep(LATER) == (0, 1)
    assert not filed.files.exists(file)
    assert filed.binned() == ()
    assert filed.verify() == ()


def test_it_stays_for_thirty_days(filed: Desk) -> None:
    file = _binned_long_ago(filed)
    _use(filed, DAYS_OF_USE)
    filed.sweep(NOW + timedelta(days=DAYS - 1))
    assert filed.files.exists(file)


def test_a_clock_set_forward_by_a_year_does_not_empty_the_bin(filed: Desk) -> None:
    file = _binned_long_ago(filed)
    _use(filed, 1, since=NOW + timedelta(days=365))
    filed.sweep(NOW + timedelta(days=366))
    assert filed.files.exists(file)
    assert len(filed.binned()) == 1


def test_what_undo_needs_is_never_let_go_of(filed: Desk) -> None:
    file = _binned_long_ago(filed, steps=True)
    _use(filed, DAYS_OF_USE)
    filed.sweep(LATER)
    assert filed.files.exists(file)
    with pytest.raises(Refusal) as refused:
        binning.discard(filed, [file])
    assert refused.value.code == "bin.needed"


def test_a_file_that_was_taken_again_a_moment_ago_is_let_be(filed: Desk, tmp_path: Path) -> None:
    file = _binned_long_ago(filed)
    _use(filed, DAYS_OF_USE)
    assert filed.files.take(tmp_path / "Tall for 2025.txt", 100) == file
    filed.sweep(datetime.now(UTC) + timedelta(hours=1))
    assert filed.files.exists(file)


def test_an_attachment_of_the_bin_comes_back_where_it_was(filed: Desk) -> None:
    file = _binned_long_ago(filed, steps=True)
    binning.restore(filed, file)
    assert [(each.title, each.file) for each in filed.get(Case, "k").attachments] == [("Tall for 2025", file)]
    filed.sweep(NOW)
    assert filed.binned() == ()


def test_what_has_no_case_any_more_is_refused_with_a_reason(filed: Desk) -> None:
    file = _binned_long_ago(filed, steps=True)
    filed.write(Op.DELETE, lambda work: work.delete(Case, "k"))
    with pytest.raises(Refusal) as refused:
        binning.restore(filed, file)
    assert refused.value.code == "bin.no_home"


def test_a_file_that_nobody_ever_named_is_binned_too(filed: Desk) -> None:
    filed.files.put("løst ark.txt", b"x")
    assert filed.sweep(NOW) == (1, 0)
    assert [(each.name, each.title, each.needed) for each in filed.binned()] == [("løst ark.txt", "", False)]
    assert binning.discard(filed, [each.file for each in filed.binned()]) == 1


def test_the_bin_of_an_encrypted_archive_is_as_any_other(tmp_path: Path) -> None:
    desk, _ = keys.create(tmp_path / "ny.hfdesk", "på bryggen står æ", costs=Costs(64, 1, 1))
    with desk:
        source = tmp_path / "Tall.txt"
        source.write_bytes(b"tallene for 2025")
        desk.write(Op.CREATE, lambda work: work.put(Committee(id="asu", name="Utvalget")))
        desk.write(Op.CREATE, lambda work: work.put(Case(id="k", committee="asu", title="Vaktplan")))
        attaching.attach(desk, "k", [source])
        file = _binned_long_ago(desk)
        _use(desk, DAYS_OF_USE)
        assert [each.file for each in desk.binned()] == [file]
        assert binning.opened(desk, file).read_bytes() == b"tallene for 2025"
        assert desk.sweep(LATER) == (0, 1)
        assert not desk.files.exists(file)
        assert desk.verify() == ()


def test_the_bin_is_in_no_list_of_made_documents(filed: Desk) -> None:
    _binned_long_ago(filed, steps=True)
    assert filed.filed(cases=("k",)) == ()
    assert filed.package().cases[0].attachments == ()
