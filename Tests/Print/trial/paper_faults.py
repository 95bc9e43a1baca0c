"""Faults of official papers in print."""

import pikepdf
from printed.engines import WEASYPRINT

from .fault import Fault

WRONG_LEAVES = ["1", "5"]


def without_tags(pdf: pikepdf.Pdf):
    del pdf.Root["/MarkInfo"]


def without_bookmarks(pdf: pikepdf.Pdf):
    del pdf.Root["/Outlines"]


def in_no_language(pdf: pikepdf.Pdf):
    del pdf.Root["/Lang"]


def with_other_title(pdf: pikepdf.Pdf):
    pdf.docinfo["/Title"] = "report.html"


def without_mark(pdf: pikepdf.Pdf):
    del pdf.Root["/Metadata"]


def with_date(pdf: pikepdf.Pdf):
    pdf.docinfo["/CreationDate"] = "D:20260101120000Z"


def with_link_to_file(pdf: pikepdf.Pdf):
    action = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="file:///home/office/2019/index.html")
    link = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name.Link,
        Rect=[0, 0, 9, 9],
        Border=[0, 0, 0],
        A=action,
    )
    pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(link)]))


OF_PDFS = [
    Fault("untagged", ["it is not tagged"], edit=without_tags),
    Fault("unmarked", ["no bookmark for BÁO CÁO"], edit=without_bookmarks),
    Fault("mute", ["its language is '', not 'vi'"], edit=in_no_language),
    Fault("untitled", ["its title is 'report.html'"], edit=with_other_title),
    Fault(
        "unclaimed",
        ["it does not say that it is PDF/UA"],
        edit=without_mark,
        engines=(WEASYPRINT,),
    ),
    Fault("dated", ["it tells when it was printed: D:2026"], edit=with_date),
    Fault("leaking", ["it tells of a file of this machine: file:///home"], edit=with_link_to_file),
    Fault("broken", ["qpdf complains: ", "cannot be read"], break_file=(b"startxref\n", b"startxref\n1")),
]

OF_SHEETS = [
    Fault(
        "left",
        ["no paragraph from 35 to 190 mm", "the ", "what ", "BÁO CÁO", "a page's number"],
        [("margin: 25mm 20mm 20mm 35mm;", "margin: 25mm 20mm 20mm 33mm;")],
    ),
    Fault(
        "right",
        ["a line of the text ends at 192.0 mm", "the ", "what ", "BÁO CÁO", "a page's number"],
        [("margin: 25mm 20mm 20mm 35mm;", "margin: 25mm 18mm 20mm 35mm;")],
    ),
    Fault(
        "top",
        ["the text begins 27.", "the contents"],
        [("margin: 25mm 20mm 20mm 35mm;", "margin: 27mm 20mm 20mm 35mm;")],
    ),
    Fault(
        "bottom",
        ["the text ends"],
        [("margin: 25mm 20mm 20mm 35mm;", "margin: 25mm 20mm 12mm 35mm;")],
    ),
    Fault(
        "turned",
        ["the score sheet does not lie on its side", "an annex", "a page's number"],
        [("size: A4 landscape;", "size: A4;")],
    ),
]

OF_NUMBERS = [
    Fault(
        "first",
        ["page 1 has a number"],
        [("counter(page, from-two)", "counter(page)")],
    ),
    Fault(
        "contents",
        ["the contents say page 5 of 'II. Kết quả', which stands on page 2", "the contents say"],
        [("target-counter(attr(href), page)", '"5"')],
        leaves=WRONG_LEAVES,
    ),
    Fault(
        "numberless",
        ["the contents have no number for 'I. Tình hình'", "the contents"],
        [('content: " " target-counter(attr(href), page)', 'content: ""')],
        leaves=["", ""],
    ),
    Fault(
        "skipping",
        ["page 2 has the number 3", "page ", "the contents"],
        [("@page paper {", "@page paper { counter-increment: page 2;")],
        leaves=["1", "3"],
    ),
    Fault(
        "unnumbered",
        ["page 2 has the number none", "page ", "the contents say"],
        [("content: counter(page, from-two);", 'content: "";')],
    ),
    Fault(
        "small-number",
        ["a page's number is 9.0 pt, not 13 to 14"],
        [("counter(page, from-two); font: 13pt", "counter(page, from-two); font: 9pt")],
    ),
    Fault(
        "running-on",
        ["annex 1, page 2 has the number"],
        [("content: counter(scores);", "content: counter(pages);")],
    ),
]

OF_HEADS = [
    Fault("nation", ["the nation's name is 11.0 pt, not 12 to 13", "the issuing body"], [(".nation { font-size: 12pt;", ".nation { font-size: 11pt;")]),
    Fault("plain", ["the motto is not bold"], [(".body, .nation, .motto {", ".body, .nation {")]),
    Fault("rule", ["no rule under the motto"], [("border-bottom: 0.75pt solid #000; }\n.date", "}\n.date")]),
    Fault("short", ["the rule under the motto is", "the motto"], [("padding-bottom: 1.5pt; border-bottom: 0.75pt solid #000; }", "padding-bottom: 1.5pt; }\n.motto span::after { content: \"\"; display: block; width: 60%; margin: auto; border-top: 0.75pt solid #000; }")]),
    Fault("long", ["the rule under the issuing body is", "the rule under what"], [("width: 40%;", "width: 80%;")]),
    Fault("body", ["the issuing body is not bold above the number"], [(".body, .nation, .motto {", ".nation, .motto {")]),
    Fault("digit", ["the number is not as officials write it: Số: 5/BC"], [("Số: 05/BC", "Số: 5/BC")]),
    Fault("month", ["place and date are not as officials write them"], [("Vân Sơn, ngày 05 tháng 3", "Vân Sơn, ngày 05 tháng 03")]),
    Fault("day", ["place and date are not as officials write them"], [("Vân Sơn, ngày 05", "Vân Sơn, ngày 5")]),
    Fault("upright", ["place and date is not italic"], [(".date { font-style: italic; }", "")]),
    Fault("lower", ["place and date do not stand on the line of the number"], [(".date { font-style", ".date { padding-top: 6pt; font-style")]),
    Fault("boxless", ["LƯU HÀNH NỘI BỘ has no box"], [("padding: 2pt 6pt; border: 0.75pt solid #000;", "padding: 2pt 6pt;")]),
    Fault("kind", ["BÁO CÁO is 16.0 pt, not 13 to 14"], [(".kind {", ".kind { font-size: 16pt;")]),
    Fault("aside", ["BÁO CÁO is centred at", "what the paper is about"], [(".kind {", ".kind { padding-right: 10mm;")]),
]

OF_TEXTS = [
    Fault("size", ["the text 'Năm 2019", "lines of the text", "the last line of the text"], [(".text {", ".text { font-size: 12pt;")]),
    Fault("ragged", ["a line of the text ends at"], [("text-align: justify; ", "")]),
    Fault("indent", ["no paragraph from 35 to 190 mm"], [("text-align: justify; text-indent: 12.7mm;", "text-align: justify; text-indent: 6mm;")]),
    Fault("spacing", ["lines of the text stand 26.6 pt apart", "the text begins"], [(".text {", ".text { line-height: 1.9;")]),
    Fault("close", ["paragraphs stand 2.0 pt apart"], [(".text { margin-top: 6pt;", ".text { margin-top: 2pt;")]),
    Fault("grey", ["the text 'Năm 2019"], [(".text {", ".text { color: #555;")]),
    Fault("section", ["the section 'I. Tình hình' is not in capitals", "the section"], [("text-align: left; text-transform: uppercase;", "text-align: left;")]),
    Fault("tiny", ["figures of 6.0 pt on page"], [(".annex table { font-size: 9pt; }", ".annex table { font-size: 6pt; }")]),
    Fault("endless", ["the text does not end with './.'"], [("của Cụm./.", "của Cụm.")]),
    Fault("recipients", ["'Nơi nhận:' is not italic"], [("font-weight: bold; font-style: italic; }\n.signer", "font-weight: bold; }\n.signer")]),
    Fault("list", ["a recipient is 13.0 pt, not 11"], [(".recipients { font-size: 11pt;", ".recipients { font-size: 13pt;")]),
    Fault("stop", ["recipients end with"], [("- Lưu: VT, TĐKT.", "- Lưu: VT, TĐKT")]),
    Fault("signer", ["who signs is not bold"], [(".signer { font-weight: bold; }", "")]),
    Fault("seal", ["something coloured is drawn where signature and seal go"], [('<p class="name">', '<p><svg width="60" height="60"><title>Dấu</title><circle cx="30" cy="30" r="28" fill="none" stroke="#d00" stroke-width="3"/></svg></p><p class="name">')]),
    Fault("annex", ["an annex's number is 12.0 pt, not 14", "an annex's title"], [('text-indent: 0; text-transform: none;', 'text-indent: 0; font-size: 12pt; text-transform: none;')]),
    Fault("belongs", ["annex 1 does not say to what it belongs"], [("(Kèm theo Báo", "(Theo Báo")]),
]

OF_PAPERS = [*OF_PDFS, *OF_SHEETS, *OF_NUMBERS, *OF_HEADS, *OF_TEXTS]
