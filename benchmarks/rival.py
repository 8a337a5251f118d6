"""The same document by docxtpl: its words in the same styles, filled in by loops of a template.

It is spared what costs time: lists, links and bold words are plain paragraphs here, and so are the
small tables of each paper. The template is the layout's own, the values are ready when it begins.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from hfdesk.documents import Document
from hfdesk.documents.model import Block, Head, Para, Table
from hfdesk.documents.outline import every
from hfdesk.documents.tidy import tidy


def _para(name: str) -> str:
    style, words = f"{{{{ {name}.style }}}}", f"{{{{ {name}.text }}}}"
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'
    )


def _tag(words: str, kind: str = "p") -> str:
    return f"<w:p><w:r><w:t>{{%{kind} {words} %}}</w:t></w:r></w:p>"


def _loop(values: str) -> str:
    return f"{_tag(f'for line in {values}')}{_para('line')}{_tag('endfor')}"


def render_with(document: Document, file: bytes) -> Callable[[], bytes]:
    """What makes the document by docxtpl; ``file`` is the document as hfdesk writes it."""
    from docxtpl import DocxTemplate  # pyright: ignore[reportMissingTypeStubs]

    document = tidy(document)
    table = max(
        (block for block in document.blocks if isinstance(block, Table)), key=lambda one: len(one.rows)
    )
    place = document.blocks.index(table)
    context = {
        "before": list(_lines(document.blocks[:place])),
        "rows": [[list(_lines(cell.blocks)) for cell in row.cells] for row in table.rows],
        "after": list(_lines(document.blocks[place + 1 :])),
    }
    template = _template(file, len(table.widths))

    def act() -> bytes:
        made: Any = DocxTemplate(io.BytesIO(template))
        made.render(context, autoescape=True)
        out = io.BytesIO()
        made.save(out)
        return out.getvalue()

    return act


def _template(file: bytes, columns: int) -> bytes:
    """The package of the document with a body of loops."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(file)) as source, ZipFile(out, "w", ZIP_DEFLATED) as packed:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                head, _, rest = content.decode().partition("<w:body>")
                content = f"{head}<w:body>{_body(columns)}{rest[rest.rindex('<w:sectPr') :]}".encode()
            packed.writestr(name, content)
    return out.getvalue()


def _body(columns: int) -> str:
    width = '<w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr>'
    cells = "".join(f"<w:tc>{width}{_loop(f'row[{at}]')}<w:p/></w:tc>" for at in range(columns))
    loops = [
        f"<w:tr><w:tc>{width}{_tag(words, 'tr')}</w:tc></w:tr>" for words in ("for row in rows", "endfor")
    ]
    grid = "<w:tblGrid>" + '<w:gridCol w:w="1500"/>' * columns + "</w:tblGrid>"
    rows = f"{loops[0]}<w:tr>{cells}</w:tr>{loops[1]}"
    table = f'<w:tbl><w:tblPr><w:tblStyle w:val="ItemTable"/></w:tblPr>{grid}{rows}</w:tbl>'
    return f"{_loop('before')}{table}{_loop('after')}"


def _lines(blocks: tuple[Block, ...]) -> Iterator[dict[str, str]]:
    """A paragraph each, as docxtpl is handed it."""
    for block in every(blocks):
        if isinstance(block, Para | Head):
            style = block.style.value if isinstance(block, Para) else f"Heading{block.level}"
            yield {"style": style, "text": "".join(span.text for span in block.spans)}
