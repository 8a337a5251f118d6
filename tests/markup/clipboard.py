# ruff: noqa: E501
"""What programs put on the clipboard, as they write it."""

from __future__ import annotations


def word(body: str) -> str:
    """A page of Word's, with its head and the marks of what was selected."""
    return f"""<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<title>Saksframlegg</title>
<!--[if gte mso 9]><xml>
 <w:WordDocument><w:View>Normal</w:View><w:TrackMoves/></w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Font Definitions */
 @font-face {{font-family:Wingdings; panose-1:5 0 0 0 0 0 0 0 0 0;}}
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{{mso-style-unhide:no; margin:0cm; font-size:12.0pt; font-family:"Calibri",sans-serif;}}
 .MsoPapDefault {{mso-style-type:export-only; margin-bottom:8.0pt;}}
 @list l0:level1 {{mso-level-number-format:bullet; mso-level-text:;}}
-->
</style>
<!--[if gte mso 10]><style>table.MsoNormalTable {{mso-style-name:"Vanlig tabell";}}</style><![endif]-->
</head>

<body lang=NO-BOK style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->

{body}<!--EndFragment-->
</body>

</html>
"""


def paragraph(words: str) -> str:
    """A paragraph of Word's."""
    return f"""<p class=MsoNormal style='margin-bottom:6.0pt'><span
style='font-size:11.0pt;font-family:"Arial",sans-serif;mso-fareast-language:NB'>{words}<o:p></o:p></span></p>

"""


def point(level: int, mark: str, words: str, place: str = "Middle") -> str:
    """A point of a Word list."""
    return f"""<p class=MsoListParagraphCxSp{place} style='margin-left:{36 * level}.0pt;
mso-add-space:auto;text-indent:-18.0pt;mso-list:l{level} level{level} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:Symbol'><span
style='mso-list:Ignore'>{mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>{words}<o:p></o:p></p>

"""


def drawing(inside: str, picture: str) -> str:
    """A drawing of Word's: for those who know VML, and as a picture."""
    return f"""<!--[if gte vml 1]><v:shapetype id="_x0000_t202" coordsize="21600,21600"
 path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype><v:shape
 id="Tekstboks_x0020_2" type="#_x0000_t202" style='position:absolute;width:186.95pt'><v:textbox
 style='mso-fit-shape-to-text:t'><![if !mso]><table cellpadding=0 cellspacing=0 width="100%"><tr><td><![endif]>
 <div>{inside}</div><![if !mso]></td></tr></table><![endif]></v:textbox><w:wrap type="square"/></v:shape>
<![endif]--><![if !vml]>{picture}<![endif]>"""


TABLE = """<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0
 style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=201 valign=top style='width:150.95pt;border:solid windowtext 1.0pt'>
  <p class=MsoNormal><b>Tiltak<o:p></o:p></b></p>
  </td>
  <td width=201 valign=top style='width:150.95pt;border-left:none'>
  <p class=MsoNormal><b>Ansvar<o:p></o:p></b></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:1;mso-yfti-lastrow:yes'>
  <td width=201><p class=MsoNormal>Felles kurs<o:p></o:p></p><p class=MsoNormal>i mai<o:p></o:p></p></td>
  <td width=201><p class=MsoNormal><o:p>&nbsp;</o:p></p></td>
 </tr>
</table>
"""

NOTES = """<p class=MsoNormal>Tallene er foreløpige<a style='mso-footnote-id:ftn1' href="#_ftn1"
name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:
footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span
style='font-size:12.0pt'>[1]</span></span><![endif]></span></span></a>.<o:p></o:p></p>

<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>

<hr align=left size=1 width="33%">

<![endif]>

<div style='mso-element:footnote' id=ftn1>

<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> Per september.</p>

</div>

</div>
"""

COMMENT = """<p class=MsoNormal>Enig<span class=MsoCommentReference><span style='font-size:8.0pt'><![if
!supportAnnotations]><a class=msocomanchor id="_anchor_1"
onmouseover="msoCommentShow('_anchor_1','_com_1')" href="#_msocom_1" language=JavaScript
name="_msoanchor_1">[KN1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span>
i dette.</p>

<div style='mso-element:comment-list'><![if !supportAnnotations]>
<hr class=msocomoff align=left size=1 width="33%"><![endif]>
<div style='mso-element:comment'><![if !supportAnnotations]>
<div id="_com_1" class=msocomtxt language=JavaScript><![endif]><span style='mso-comment-author:"Kari Nes"'></span>
<p class=MsoCommentText>Bør vi si dette?</p>
<![if !supportAnnotations]></div><![endif]></div></div>
"""

CHANGES = """<p class=MsoNormal>Fristen er <del cite="mailto:Kari%20Nes" datetime="2024-10-01T10:12"><span
style='mso-spacerun:yes'> </span>1. mai</del><ins cite="mailto:Kari%20Nes" datetime="2024-10-01T10:12">15.
juni</ins>.<o:p></o:p></p>"""

OUTLOOK = """<html><body>
<div class="WordSection1"><ul style='margin-top:0cm' type=disc>
<li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level1 lfo1'>Status<o:p></o:p></li>
<ul style='margin-top:0cm' type=circle><li class=MsoListParagraph style='mso-list:l0 level2 lfo1'>Avvik</li></ul>
<li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level1 lfo1'>Videre</li></ul>
<p class=MsoNormal>Se <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Feksempel.no%2Fsak&amp;data=05"
><span style='color:#0563C1'>saken</span></a> eller <a href="mailto:post@eksempel.no">skriv</a>.</p></div>
</body></html>"""

#: A Word list as mail on the web sends it on: Word's own signs are gone.
STRIPPED = """<p style="margin-left:36pt; text-indent:-18pt"><span style="font-family:Symbol">·<span
style="font:7pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp;&nbsp; </span></span>Ett</p>
<p style="margin-left:72pt; text-indent:-18pt"><span>a)<span style="font:7pt &quot;Times New Roman&quot;">&nbsp;
</span></span>To</p>"""

TEAMS = """<div style="font-size:14px"><div>Hei<span>&nbsp;</span><strong>alle</strong>&nbsp;<img alt="😀"
itemtype="http://schema.skype.com/Emoji" src="https://statics.example/emoji.png" width="20" height="20"></div>
<div><br></div><ol><li>Første</li><li>Andre<ul><li>under</li></ul></li></ol></div>"""

WORD_ONLINE = """<div class="OutlineElement Ltr"><p class="Paragraph" role="heading" aria-level="1"><span
class="TextRun" style="font-weight:bold"><span class="NormalTextRun">Bakgrunn</span></span><span
class="EOP">&nbsp;</span></p></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle1" role="list"><li data-leveltext="\uf0b7"
data-font="Symbol" data-listid="1" data-aria-posinset="1" data-aria-level="1" role="listitem"><p
class="Paragraph"><span class="TextRun">En</span></p></li></ul></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle2" role="list"><li data-aria-level="2"
role="listitem"><p class="Paragraph"><span class="TextRun">To</span></p></li></ul></div>"""

EXCEL = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>
<!--table {mso-displayed-decimal-separator:"\\,";}
td {padding-top:1px; color:black; font-weight:400; font-family:Calibri, sans-serif;}
.xl65 {font-weight:700; text-align:center;}
.xl66 {color:red;}
--></style></head><body link=blue><table border=0 cellpadding=0 style='border-collapse:collapse'>
<!--StartFragment-->
 <col width=64 span=3 style='width:48pt'>
 <tr height=20><td height=20 class=xl65>Kommune</td><td class=xl65>2023</td><td class=xl65>2024</td></tr>
 <tr height=20><td height=20>Nesvik</td><td align=right>1&nbsp;204</td><td class=xl66 align=right>-3</td></tr>
 <tr><td colspan=2>Sum</td><td>1</td></tr>
<!--EndFragment-->
</table></body></html>"""

LIBREOFFICE = """<!DOCTYPE html><html><head><title></title><style type="text/css">
@page { size: 21cm 29.7cm; margin: 2cm }
p { line-height: 115%; margin-bottom: 0.25cm } h2 { font-family: "Liberation Sans" } a:link { color: #000080 }
</style></head><body lang="nb-NO"><h2 class="western">Vurdering</h2>
<p style="line-height: 100%"><font face="Liberation Serif, serif"><font size="3">Ordinær<sup>x</sup> <u>drift</u>
<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></font></font></p>
<ol type="a" start="3"><li><p>Tre</p></li><li><p>Fire</p></li></ol>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym"
href="#sdfootnote1anc">1</a>Noten</p></div></body></html>"""

GOOGLE = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span
style="font-size:11pt;font-family:Arial;color:#000000;font-weight:400;text-decoration:none;white-space:pre-wrap;"
>Vanlig </span><span style="font-weight:700;font-style:italic">viktig</span></p><ol><li dir="ltr"
style="list-style-type:lower-alpha;" aria-level="1"><p role="presentation"><span>A</span></p></li></ol></b>"""
