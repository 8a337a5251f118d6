"""What other programs are given of a text: its marks, and nothing of ours."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given

from hfdesk.domain.normal import normal
from hfdesk.domain.richtext import Paragraph, RichText, Run, paragraphs
from hfdesk.markup import read
from hfdesk.markup.html import as_html
from tests.markup.texts import RICH


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Ett **to** *tre* <u>fire</u>", "<p>Ett <b>to</b> <i>tre</i> <u>fire</u></p>"),
        ("### Del", "<h3>Del</h3>"),
        ("3. tre\n4. fire", '<ol type="1" start="3"><li>tre</li><li>fire</li></ol>'),
        ("- a\n  1) b\n\n  c", '<ul><li>a<ol type="1"><li>b</li></ol><p>c</p></li></ul>'),
        (
            "| a | b |\n|---|---|\n| 1 | 2 |",
            '<table border="1"><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
        ),
        ("[her](https://eksempel.no/?a=1&b=2)", '<p><a href="https://eksempel.no/?a=1&amp;b=2">her</a></p>'),
        ("En\\\nto", "<p>En<br>to</p>"),
    ],
)
def test_each_mark_has_its_element(text: str, html: str) -> None:
    assert as_html(read(text)) == html


def test_words_are_words_whatever_they_look_like() -> None:
    assert as_html(paragraphs("<b>x</b> & <script>y</script>")) == (
        "<p>&lt;b&gt;x&lt;/b&gt; &amp; &lt;script&gt;y&lt;/script&gt;</p>"
    )


@pytest.mark.parametrize("link", ["ftp://eksempel.no", "vedlegg/fil.pdf", 'x" onclick="y', "https://[x"])
def test_a_link_to_elsewhere_than_pages_and_mail_is_words(link: str) -> None:
    assert as_html(RichText((Paragraph((Run("her", link=link),)),))) == "<p>her</p>"


class _Words(HTMLParser):
    """Collects the words, and sees to it that all elements are closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@given(RICH)
def test_no_word_of_any_text_is_lost_and_all_elements_are_closed(rich: RichText) -> None:
    parser = _Words()
    parser.feed(as_html(rich))
    parser.close()
    assert not parser.open
    assert "".join("".join(parser.words).split()) == "".join(normal(rich).plain.split())
