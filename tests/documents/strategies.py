"""Documents by chance, for tests that must hold for every document."""

from __future__ import annotations

from hypothesis import strategies as st

from hfdesk.documents.model import (
    Block,
    Cell,
    Document,
    Head,
    HeadLook,
    List,
    Look,
    Para,
    Role,
    Row,
    Span,
    Style,
    Table,
)
from hfdesk.domain.richtext import Mark
from hfdesk.domain.values import Language, Light

WORDS = st.one_of(
    st.sampled_from(
        (
            "møte",
            " og ",
            "- ",
            "1. ",
            "1. mai",
            "b) ",
            "– ja",
            "•\tpunkt",
            "a   b",
            "her",
            " ",
            "\n",
            "\u00ad",
            "\u00a0",
            "<w:p>&",
            "https://example.org/å",
        )
    ),
    st.text(max_size=8),
)
LINKS = st.sampled_from(
    (
        "",
        "",
        "",
        "https://example.org/a?b=c&d=ø",
        "mailto:post@example.org",
        "file:///etc",
        "http://[::1",
        "x",
    )
)
SPANS = st.lists(
    st.builds(
        Span,
        WORDS,
        bold=st.booleans(),
        italic=st.booleans(),
        underline=st.booleans(),
        link=LINKS,
        role=st.sampled_from(Role),
        light=st.none() | st.sampled_from(Light),
    ),
    max_size=4,
).map(tuple)
PARAS = st.builds(Para, SPANS, st.sampled_from(Style), new_page=st.booleans(), keep=st.booleans())
HEADS = st.builds(Head, st.integers(1, 4), SPANS, st.booleans(), st.none() | st.sampled_from(HeadLook))


def _deeper(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    some = st.lists(blocks, max_size=3).map(tuple)
    cells = st.lists(st.builds(Cell, some), max_size=3).map(tuple)
    rows = st.lists(st.builds(Row, cells, st.booleans()), max_size=3).map(tuple)
    widths = st.lists(st.integers(0, 100), max_size=4).map(tuple)
    return st.one_of(
        st.builds(
            List,
            st.sampled_from(Mark),
            st.lists(some, max_size=3).map(tuple),
            st.integers(0, 30),
            st.sampled_from(Style),
        ),
        st.builds(Table, rows, widths, st.sampled_from(Look), st.booleans()),
    )


BLOCKS = st.recursive(st.one_of(PARAS, HEADS), _deeper, max_leaves=12)
DOCUMENTS = st.builds(
    Document,
    title=st.just("Prøve"),
    language=st.sampled_from(Language),
    blocks=st.lists(BLOCKS, max_size=8).map(tuple),
    running_head=WORDS,
    subject=WORDS,
    author=WORDS,
)
