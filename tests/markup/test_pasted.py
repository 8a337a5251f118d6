"""What comes from the clipboard is the words, with the marks that the format has."""

from __future__ import annotations

import pytest

from hfdesk.domain.normal import normal
from hfdesk.domain.richtext import RichText
from hfdesk.markup import pasted, write
from hfdesk.markup.pasting import Left
from tests.markup import clipboard
from tests.markup.clipboard import drawing, paragraph, point, word


def marked(html: str) -> str:
    """What is pasted, as Markdown."""
    return write(pasted(html).text)


def lines(*each: str) -> str:
    return "\n".join(each)


# Word


def test_paragraphs_of_word_come_without_its_fonts() -> None:
    found = pasted(word(paragraph("Første\r\navsnitt.") + paragraph("<b>Andre</b> <i>her</i>.")))
    assert write(found.text) == "Første avsnitt.\n\n**Andre** *her*."
    assert found.left_out == Left(fonts=1)


def test_the_points_of_a_word_list_are_points_with_their_level_and_mark() -> None:
    page = word(
        point(1, "1.", "Første", "First")
        + point(2, "a)", "under")
        + point(3, "·", "dypt")
        + point(2, "b)", "under igjen")
        + point(1, "2.", "Andre", "Last")
    )
    assert marked(page) == lines("1. Første", "   a) under", "      - dypt", "   b) under igjen", "2. Andre")


@pytest.mark.parametrize(
    ("label", "first"),
    [
        ("·", "- x"),
        ("o", "- x"),
        ("§", "- x"),
        ("–", "- x"),
        ("3.", "3. x"),
        ("4)", "4) x"),
        ("c.", "c. x"),
        ("D)", "d) x"),
        ("(e)", "e) x"),
        ("i.", "1. x"),
        ("iv)", "4) x"),
        ("1.2.3", "3. x"),
        ("Punkt 1:", "Punkt 1: x"),
    ],
)
def test_the_mark_of_a_word_point_says_what_list_it_is_of(label: str, first: str) -> None:
    assert marked(word(point(1, label, "x"))) == first


def test_a_letter_that_may_be_a_roman_number_is_what_the_list_awaits() -> None:
    letters = "".join(point(1, f"{each}.", each) for each in "hijk")
    assert marked(word(letters)) == "h. h\ni. i\nj. j\nk. k"
    romans = "".join(point(1, f"{each}.", each) for each in ("i", "ii", "iii", "iv", "v", "vi"))
    assert marked(word(romans)).splitlines()[-2:] == ["5. v", "6. vi"]
    long = "".join(point(1, f"{each}.", "x") for each in [*map(chr, range(97, 123)), "aa", "bb"])
    assert len(pasted(word(long)).text.blocks) == 1


def test_a_list_that_was_broken_by_a_paragraph_goes_on_counting() -> None:
    page = word(point(1, "1.", "en") + paragraph("imellom") + point(1, "2.", "to"))
    assert marked(page) == "1. en\n\nimellom\n\n2. to"


def test_a_list_paragraph_without_a_mark_belongs_to_the_point_before() -> None:
    page = word(point(1, "1.", "en") + "<p class=MsoListParagraph>mer om en</p>" + point(1, "2.", "to"))
    assert marked(page) == "1. en\n\n   mer om en\n2. to"


def test_a_word_point_whose_mark_is_missing_is_a_bullet() -> None:
    assert marked("<p style='mso-list:l0 level1 lfo1'>x<br><br>y</p>") == "- x\n\n  y"


def test_numbered_headings_keep_their_number_as_words_and_lose_their_weight() -> None:
    label = "<![if !supportLists]><span style='mso-list:Ignore'>2.1<span>&nbsp; </span></span><![endif]>"
    page = word(
        f"<p class=MsoTitle>Sak</p><h2 style='mso-list:l0 level2 lfo1'>{label}<b>Bakgrunn</b></h2>"
        "<h1>Mål <b>nå</b></h1>"
    )
    assert marked(page) == "### Sak\n\n#### 2.1 Bakgrunn\n\n### Mål **nå**"


def test_a_word_table_has_its_bold_first_row_as_head() -> None:
    assert marked(word(clipboard.TABLE)) == lines(
        "| Tiltak | Ansvar |", "|---|---|", "| Felles kurs i mai |  |"
    )


def test_footnotes_stand_as_text_at_the_end() -> None:
    found = pasted(word(clipboard.NOTES))
    assert found.text.plain == "Tallene er foreløpige[1].\n[1] Per september."
    assert found.left_out.footnotes == 1


def test_comments_are_left_out_and_counted() -> None:
    found = pasted(word(clipboard.COMMENT))
    assert found.text.plain == "Enig i dette."
    assert found.left_out.comments == 1


def test_deleted_text_is_left_out_and_inserted_text_stays() -> None:
    found = pasted(word(clipboard.CHANGES))
    assert found.text.plain == "Fristen er 15. juni."
    assert found.left_out.changes == 1


def test_struck_words_stay_and_are_counted() -> None:
    found = pasted("a <s>b</s> x <span style='text-decoration:line-through'>c</span>")
    assert found.text.plain == "a b x c"
    assert found.left_out.struck == 2


def test_the_words_of_a_text_box_stand_once_and_after_the_paragraph() -> None:
    box = "<p class=MsoNormal>I boksen<o:p></o:p></p>"
    shown = f"<span style='position:absolute'><table><tr><td><div>{box}</div></td></tr></table></span>"
    found = pasted(word(paragraph(f"Før {drawing(box, shown)}og etter")))
    assert found.text.plain == "Før og etter\nI boksen"
    assert found.left_out.boxes == 1


def test_a_text_box_that_is_shown_as_a_picture_keeps_its_words() -> None:
    picture = '<img width=250 height=90 src="file:///C:/Users/kn/AppData/Local/Temp/clip_image001.png">'
    found = pasted(word(paragraph("Før" + drawing("<p>I boksen</p><p>To</p>", picture)) + paragraph("Så")))
    assert found.text.plain == "Før\nI boksen\nTo\nSå"
    assert (found.left_out.boxes, found.left_out.pictures) == (1, 1)


def test_a_text_box_of_which_nothing_follows_keeps_its_words() -> None:
    only = drawing("<p>I boksen</p>", "").partition("<![if !vml]>")[0]
    assert pasted(f"<p>x{only}</p><p>y</p>").text.plain == "x\ny\nI boksen"
    assert pasted(only + drawing("<p>To</p>", "").partition("<![if !vml]>")[0]).text.plain == "I boksen\nTo"
    assert pasted("<p>a<v:textbox>b</v:textbox>").left_out.boxes == 1


def test_a_picture_of_a_box_that_never_ends_loses_no_word() -> None:
    left_open = drawing("<p>b</p>", "<table><tr><td>b").removesuffix("<![endif]>")
    assert pasted(f"<p>a{left_open}").text.plain == "a\nb"


def test_a_drawing_without_words_is_no_text_box() -> None:
    found = pasted("a<!--[if gte vml 1]><v:line/><![endif]--><![if !vml]><img src=x><![endif]>b")
    assert (found.text.plain, found.left_out) == ("ab", Left(pictures=1))


def test_fields_of_forms_are_their_words_without_the_prompt() -> None:
    prompt = "<span class=MsoPlaceholderText>Klikk her</span>"
    page = f'<w:Sdt DocPart="1"><w:sdtPr>x</w:sdtPr>Dato: {prompt}1. mai</w:Sdt>'
    assert pasted(page).text.plain == "Dato: 1. mai"


def test_signs_of_word_fonts_are_what_they_look_like() -> None:
    arrow = (
        "<span style='font-family:Wingdings;mso-char-type:symbol;mso-symbol-font-family:Wingdings'>à</span>"
    )
    less = "<span style='mso-char-type:symbol;mso-symbol-font-family:Symbol'>£</span>"
    assert pasted(f"a {arrow} à {less} \uf0e0").text.plain == "a → à ≤ →"
    assert pasted("<span style='mso-symbol-font-family:Arial'>à</span>").text.plain == "à"


# Others


def test_a_list_of_outlook_is_nested_and_its_links_are_unwrapped() -> None:
    assert marked(clipboard.OUTLOOK) == lines(
        "- Status",
        "  - Avvik",
        "- Videre",
        "",
        "Se [saken](https://eksempel.no/sak) eller [skriv](mailto:post@eksempel.no).",
    )


def test_a_word_list_without_the_signs_of_word_is_a_list() -> None:
    assert marked(clipboard.STRIPPED) == "- Ett\n  a) To"


def test_a_hanging_paragraph_that_begins_with_a_word_is_none() -> None:
    gap = "<span style='font:7.0pt Arial'>&nbsp; </span>"
    assert marked(f"<p style='text-indent:-18pt'>Navnet{gap}x</p>") == "Navnet x"


def test_a_message_of_teams_keeps_its_emoji_and_lists() -> None:
    assert marked(clipboard.TEAMS) == "Hei **alle** 😀\n\n1. Første\n2. Andre\n   - under"
    assert not pasted(clipboard.TEAMS).left_out


def test_word_on_the_web_says_its_levels_itself() -> None:
    assert marked(clipboard.WORD_ONLINE) == "### Bakgrunn\n\n- En\n  - To"


def test_cells_of_excel_are_a_table_though_the_table_is_not_selected() -> None:
    found = pasted(clipboard.EXCEL)
    assert write(found.text).splitlines() == [
        "| Kommune | 2023 | 2024 |",
        "|---|---|---|",
        "| Nesvik | 1\u00a0204 | -3 |",
        "| Sum |  | 1 |",
    ]
    assert found.left_out == Left(fonts=1, colours=1, merged=1)


def test_a_text_of_libreoffice_keeps_marks_notes_and_starts() -> None:
    found = pasted(clipboard.LIBREOFFICE)
    assert write(found.text) == lines(
        "### Vurdering", "", "Ordinærx <u>drift</u> [1]", "", "c. Tre", "d. Fire", "", "[1]Noten"
    )
    assert found.left_out == Left(fonts=2, footnotes=1)


def test_what_google_says_by_styles_outweighs_its_tags() -> None:
    assert marked(clipboard.GOOGLE) == "Vanlig ***viktig***\n\na. A"


# Marks


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<b>a</b> <strong>b</strong>", "**a b**"),
        ("<span style='font-weight:700'>a</span>", "**a**"),
        ("<b>a<span style='font-weight:normal'>b</span></b>", "**a**b"),
        ("<span style='font: bold 12px Arial'>a</span>", "**a**"),
        ("<em>a</em> <span style='FONT-STYLE: Italic'>b</span>", "*a b*"),
        ("<u>a<span style='text-decoration:none'>b</span></u>", "<u>a</u>b"),
        ("<b><i>a</b>b</i>", "***a***b"),
        ("<p><b>a</p><p>b", "**a**\n\nb"),
        ("<p>a<p>b", "a\n\nb"),
        ("a<br>b<br><br>c<br>", "a\\\nb\n\nc"),
        ("a<br style='page-break-before:always'>b<hr>c", "a\n\nb\n\nc"),
        ("<pre>a  b\nc</pre>", "a  b\\\nc"),
        ("&lt;b&gt;x&lt;/b&gt; &amp;amp; &aring;", "\\<b>x\\</b> \\&amp; å"),
        ("a < b &#99999999999; <3", "a \\< b \ufffd \\<3"),
        ("<a href='https://a.no/?a=1&amp;b=2'><u>x</u></a>", "[x](https://a.no/?a=1&b=2)"),
        ("<a name=top>x</a><a href=#top>y</a>", "xy"),
        ("<input value=a><wbr>b<img width=1 height=1>", "b"),
        ("<div hidden>a</div><p style='display:none'>b<br><td>c</p><i style='mso-hide:all'>d</i>e", "e"),
        ("<script>if (a<b) '</p>'</script><style>p{}</style><title>t</title>x", "x"),
        ("<SCRIPT>never ended", ""),
        ("<!-- a --><?xml b ?><!DOCTYPE c></>d<!-- never ended", "d\\<!-- never ended"),
        ("<p/>a<o:p/>b</x></p>c</p>", "ab\n\nc"),
        ("<a title='>'>x</a><a title='>y", "xy"),
        ("<![if !vml]>a<![endif]><![endif]><!--[if mso]>b<![endif]-->c", "ac"),
    ],
)
def test_marks_are_told_by_tags_and_by_styles(html: str, text: str) -> None:
    assert marked(html).replace("\\<", "<") == text.replace("\\<", "<")


def test_only_links_to_the_web_and_to_mail_are_followed() -> None:
    bad = ["javascript:x", "file:///c:/x", "\\\\server\\x", "data:text/html,x", "side2.html", "http://"]
    found = pasted("".join(f"<a href='{each}'>x</a>" for each in bad))
    assert found.text == RichText(found.text.blocks[:1]) and found.text.plain == "xxxxxx"
    assert found.text.blocks == normal(pasted("xxxxxx").text).blocks
    assert found.left_out.links == 6
    wrapped = "https://x.safelinks.protection.outlook.com/?url="
    assert marked(f"<a href='{wrapped}javascript:1'>x</a>") == "x"
    assert marked(f"<a href='{wrapped}'>x</a>") == f"[x]({wrapped})"
    crowded = wrapped + "&a=1" * 30
    assert marked(f"<a href='{crowded}'>x</a>") == f"[x]({crowded})"


def test_html_lists_keep_mark_start_and_three_levels() -> None:
    page = "<ol type=a start=3><li>c<li>d<ol start=0><li value=7>e<ul><li>f<ul><li>g</ul></ul></ol><li>h</ol>"
    assert marked(page) == lines("c. c", "d. d", "", "   7. e", "      - f", "      - g", "e. h")


def test_points_that_hold_nothing_stay_where_they_count() -> None:
    assert marked("<ol><li><li><ol type=a><li>x</ol></ol>") == "1.\n2.\n   a. x"
    assert marked("<ul><li><ul><li>x</ul></ul><li>y") == "- x\n- y"


def test_tables_in_lists_stand_in_their_point() -> None:
    page = "<ul><li><table><tr><td>a<td>b</table><li><table><td><ul><li>c</ul></table></ul>"
    inner = pasted(page).text.blocks
    assert len(inner) == 1
    assert pasted(page).text.plain == "a\tb\nc"


def test_merged_cells_stand_in_the_first_of_their_places() -> None:
    page = (
        "<table><tr><th colspan=3>Hode<th>B<tr><td rowspan=2 colspan=2>a<td>b<td>c<tr><td>d<td>e"
        "<tr><td colspan=2>f<td colspan=2>g</table>"
    )
    found = pasted(page)
    assert write(found.text).splitlines() == [
        "| Hode |  | B |",
        "|---|---|---|",
        "| a | b | c |",
        "|  | d | e |",
        "| f | g |  |",
    ]
    assert found.left_out.merged == 4


def test_tables_in_cells_and_lists_in_cells_are_words() -> None:
    page = "<table><tr><td>a<table><tr><td>b<td>c</table><td><ol><li>d<li>e</ol></td></tr></table>"
    assert pasted(page).text.plain == "a b c\t1. d 2. e"


def test_a_frame_of_one_column_is_what_stands_in_it() -> None:
    page = "<table><tr><td><h2>T</h2><ul><li>a</ul></td></tr><tr><td>b</td></tr></table>"
    assert marked(page) == "### T\n\n- a\n\nb"


def test_a_table_head_is_told_by_its_place_too() -> None:
    page = "<table>x<caption>Tall</caption><thead><tr><td>A<td><b>B</b><tbody><tr><td>1<td>2</table>"
    assert marked(page) == "x\n\nTall\n\n| A | B |\n|---|---|\n| 1 | 2 |"


def test_a_table_wider_than_word_goes_into_its_last_column() -> None:
    page = "<table><tr>" + "".join(f"<td>{each}" for each in range(70)) + "</table>"
    table = pasted(page).text.plain.split("\t")
    assert len(table) == 63 and table[-1] == "62 63 64 65 66 67 68 69"


def test_a_table_that_nobody_reads_is_lines() -> None:
    found = pasted("<table><tr>" + "<td>x" * 60 + "<tr><td>y<td>z" * 4000)
    assert len(found.text.blocks) == 4001


def test_tables_in_tables_without_end_keep_their_words() -> None:
    assert "z" in pasted("<table><tr><td>a<td>b" * 50 + "z").text.plain


def test_signs_that_are_not_seen_are_left_out() -> None:
    text = "a\u200bb\u202ec\u00adt&#x202e;\ufeff\x00d\u2066 👩\u200d⚕ x\u200dy"
    assert pasted(text).text.plain == "abctd 👩\u200d⚕ xy"


def test_firm_blanks_stay_beside_numbers_alone() -> None:
    text = "10&nbsp;000 kr, §&nbsp;5,&nbsp;a&nbsp;<b>b</b> &nbsp; c&nbsp; d"
    assert pasted(text).text.plain == "10\u00a0000 kr, §\u00a05, a b c d"


def test_windows_says_which_part_was_selected() -> None:
    page = "<html><body>før<!--StartFragment--><b>æ</b><!--EndFragment-->etter</body></html>"
    header = (
        "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:1\r\nStartFragment:{:010}\r\nEndFragment:{:010}\r\n"
    )
    assert marked(header.format(0, 0) + page) == "**æ**"
    bare = "<p>før</p><p>æ</p><p>etter</p>"
    start = len(header.format(0, 0)) + len("<p>før</p>".encode())
    assert marked(header.format(start, start + len("<p>æ</p>".encode())) + bare) == "æ"
    assert marked("Version:0.9\r\nStartHTML:-1\r\n<p>x</p>") == "x"
    assert marked("Version: 2") == "Version: 2"


def test_colours_and_fonts_are_counted_once_each() -> None:
    page = (
        "<font face=Arial color=red>a</font><span style='font-family:Arial;color:red;background:yellow none'>"
        "b</span><span style='color:black;font-family:var(--x)'>c</span>"
        "<a href=https://a.no style='color:blue'>d</a>"
        "<span style='font-family:Georgia'> </span>"
    )
    assert pasted(page).left_out == Left(fonts=1, colours=2)


# The start


def test_nothing_of_the_clipboard_is_known_that_is_not_there() -> None:
    from hfdesk import markup

    with pytest.raises(AttributeError):
        markup.__getattr__("parsed")
    assert markup.pasted is pasted
