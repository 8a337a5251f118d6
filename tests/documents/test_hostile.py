"""What means no good gets its sentence in under two seconds, and in little memory."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from hfdesk.documents.foreign.pictures import check_logo, size_of
from hfdesk.documents.foreign.taking import take
from hfdesk.documents.model import Document, Head, text
from hfdesk.documents.word import render
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Language
from hfdesk.ops.problems import sentence
from tests.documents import hostile

ONE = Document("Referat", Language.NB, (Head(1, text("Referat")),))
SECONDS = 2.0
MEGABYTES = 120

#: Run in a process of its own: what a library does to it is seen from outside. A process's peak
#: never goes down, so one that is low after them all was low in each.
CHILD = """
import json, pathlib, sys, time
import docx, lxml.etree
from hfdesk.documents.foreign import checking, taking
from hfdesk.documents.model import Document, Head, text
from hfdesk.documents.word import render
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Language

def told(do, data):
    begun, code = time.perf_counter(), ""
    try:
        do(data)
    except Refusal as refusal:
        code = refusal.code
    return code, time.perf_counter() - begun

def use(data):
    return render(Document("a", Language.NB, (Head(1, text("a")),)), data)

def peak():
    lines = pathlib.Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024

folder = pathlib.Path(sys.argv[1])
use(taking.take((folder / "standard").read_bytes()).template)
before, answers = peak(), {}
for path in sorted(folder.glob("*.docx")):
    answers[path.stem] = [*told(taking.take, path.read_bytes()), *told(use, path.read_bytes())]
print(json.dumps({"answers": answers, "megabytes": peak() - before}))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is what Linux tells of a process")
def test_hostile_templates_are_refused_soon_and_in_little_memory(tmp_path: Path) -> None:
    (tmp_path / "standard").write_bytes(hostile.STANDARD)
    for what, (make, _) in hostile.TEMPLATES.items():
        (tmp_path / f"{what}.docx").write_bytes(make())
    command = [sys.executable, "-c", CHILD, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
    told = json.loads(done.stdout)
    assert {what: answer[0] for what, answer in told["answers"].items()} == {
        what: code for what, (_, code) in hostile.TEMPLATES.items()
    }
    for answer in told["answers"].values():
        assert answer[2] in (answer[0], "template.not_word")
        assert answer[1] < SECONDS and answer[3] < SECONDS
    assert told["megabytes"] < MEGABYTES


@pytest.mark.parametrize("what", hostile.TEMPLATES)
def test_each_refusal_has_one_sentence(what: str) -> None:
    make, code = hostile.TEMPLATES[what]
    with pytest.raises(Refusal) as refused:
        take(make())
    assert refused.value.code == code
    told = sentence(refused.value)
    assert told.endswith(".")
    assert "…" not in told


def test_a_link_in_a_template_is_no_fault() -> None:
    data = hostile.related("hyperlink", "https://example.org/", hostile.EXTERNAL, "header1")
    assert render(ONE, take(data).template)


def test_every_cut_of_a_template_is_refused_or_whole() -> None:
    for at in range(0, len(hostile.STANDARD), 97):
        with pytest.raises(Refusal):
            take(hostile.STANDARD[:at])


@pytest.mark.parametrize("at", range(0, len(hostile.STANDARD), 331))
def test_a_template_with_a_byte_changed_is_refused_or_used(at: int) -> None:
    data = bytearray(hostile.STANDARD)
    data[at] ^= 0xFF
    with contextlib.suppress(Refusal):
        assert render(ONE, take(bytes(data)).template).startswith(b"PK")


def test_a_logo_is_a_whole_picture_of_reasonable_size() -> None:
    size = check_logo(hostile.png(80, 40))
    assert (size.kind, size.width, size.height) == ("png", 80, 40)
    assert check_logo(hostile.jpeg(300, 200)).width == 300


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "logo.not_picture"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "logo.not_picture"),
        (b"GIF89a" + bytes(40), "logo.not_picture"),
        (hostile.png(10_000, 10_000), "logo.many_pixels"),
        (hostile.jpeg(60_000, 60_000), "logo.many_pixels"),
        (hostile.png(80, 40)[:-20], "logo.damaged"),
        (hostile.png(80, 40)[:20], "logo.damaged"),
        (hostile.png(80, 0), "logo.damaged"),
        (hostile.jpeg(80, 40)[:-4], "logo.damaged"),
        (hostile.jpeg(80, 40)[:12], "logo.damaged"),
        (hostile.png(80, 40) + bytes(2_000_001), "logo.too_large"),
    ],
)
def test_a_logo_that_means_no_good_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        check_logo(data)
    assert refused.value.code == code


@pytest.mark.parametrize(
    "data", [b"BM" + bytes(16), b"II*\0\xff\xff\xff\xff", b"GIF89a", b"\xff\xd8\xff\xe0\0"]
)
def test_a_head_that_is_cut_off_tells_no_size(data: bytes) -> None:
    assert size_of(data) is None
