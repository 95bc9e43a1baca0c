"""Faults of official papers in print."""

from printed.engines import CHROMIUM, WEASYPRINT

from .fault import Fault
from .pdf_faults import OF_PDFS

SEAL = """<svg width="60" height="60"><title>Dấu</title>
<circle cx="30" cy="30" r="28" fill="none" stroke="#d00" stroke-width="3"/></svg>"""

OF_SHEETS = [
    Fault(
        "left",
        ["no line of the text is indented by 10 or 12.7 mm from 35 mm"],
        [("margin: 25mm 20mm 20mm 35mm;", "margin: 25mm 20mm 20mm 33mm;")],
        also=["BÁO CÁO", "what the paper is about", "a page's number is not centred"],
    ),
    Fault(
        "right",
        ["a line of the text ends at 192."],
        [("margin: 25mm 20mm 20mm 35mm;", "margin: 25mm 18mm 20mm 35mm;")],
        also=["BÁO CÁO", "what the paper is about", "a page's number is not centred"],
    ),
    Fault(
        "top",
        ["the text begins "],
        [("margin: 25mm 20mm 20mm 35mm;", "margin: 27mm 20mm 20mm 35mm;")],
    ),
    Fault(
        "bottom",
        ["the text ends 2"],
        [("margin: 25mm 20mm 20mm 35mm;", "margin: 25mm 20mm 9mm 35mm;")],
    ),
    Fault(
        "turned",
        ["the score sheet does not lie on its side"],
        [("size: A4 landscape;", "size: A4;")],
        also=["a page's number"],
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
        ["the contents say page 5 of 'II. Kết quả', which stands on page 2"],
        [("target-counter(attr(href), page)", '"5"')],
        also=["the contents say page 5 of 'I. Tình hình'"],
        engines=(WEASYPRINT,),
    ),
    Fault(
        "leaves",
        ["the contents say page 5 of 'II. Kết quả', which stands on page 2"],
        leaves=["1", "5"],
        engines=(CHROMIUM,),
    ),
    Fault(
        "numberless",
        ["the contents have no number for 'I. Tình hình'"],
        [('content: " " target-counter(attr(href), page)', 'content: ""')],
        leaves=["", ""],
        also=["the contents have no number for 'II. Kết quả'"],
    ),
    Fault(
        "skipping",
        ["page 2 has the number 4", "page 4 has the number 4 after 2"],
        [("@page paper {", "@page paper { counter-increment: page 2;")],
        also=["page ", "the contents say"],
    ),
    Fault(
        "unnumbered",
        ["page 2 has the number none"],
        [("content: counter(page, from-two);", 'content: "";')],
        also=["page ", "the contents say"],
        engines=(WEASYPRINT,),
    ),
    Fault(
        "small-number",
        ["a page's number is 9.0 pt, not 13 to 14"],
        [("counter(page, from-two); font: 13pt", "counter(page, from-two); font: 9pt")],
        engines=(WEASYPRINT,),
    ),
    Fault(
        "running-on",
        ["annex 1, page 2 has the number"],
        [("content: counter(scores);", "content: counter(pages);")],
        also=["page ", "the contents say"],
    ),
]

OF_HEADS = [
    Fault(
        "type",
        [
            "the nation's name is 11.0 pt, not 12 to 13",
            "the motto is not bold",
            "the number is not as officials write it: Số: 5/BC",
            "place and date is not italic",
            "place and date do not stand on the line of the number",
            "LƯU HÀNH NỘI BỘ has no box",
            "BÁO CÁO is 16.0 pt, not 13 to 14",
            "the rule under the issuing body is",
        ],
        [
            (".nation { font-size: 12pt;", ".nation { font-size: 11pt;"),
            (".body, .nation, .motto {", ".body, .nation {"),
            ("Số: 05/BC", "Số: 5/BC"),
            (".date { font-style: italic; }", ".date { padding-top: 6pt; }"),
            ("padding: 2pt 6pt; border: 0.75pt solid #000;", "padding: 2pt 6pt;"),
            (".kind {", ".kind { font-size: 16pt;"),
            ("width: 40%;", "width: 80%;"),
        ],
        also=["the issuing body is 11.0 pt", "the rule under what the paper is about is"],
    ),
    Fault(
        "form",
        [
            "place and date are not as officials write them",
            "the issuing body is not bold above the number",
            "the rule under the motto is",
            "BÁO CÁO is centred at",
            "no rule under what the paper is about",
        ],
        [
            ("Vân Sơn, ngày 05 tháng 3", "Vân Sơn, ngày 05 tháng 03"),
            (".body, .nation, .motto {", ".nation, .motto {"),
            (".motto span {", ".motto span { padding-right: 9mm;"),
            (".kind {", ".kind { padding-right: 10mm;"),
            (", .about span::after", ""),
        ],
        also=["the motto is centred at", "place and date are centred at"],
        engines=(WEASYPRINT,),
    ),
    Fault(
        "bare",
        ["no rule under the motto", "place and date are not as officials write them"],
        [
            ("border-bottom: 0.75pt solid #000; }\n.date", "}\n.date"),
            ("Vân Sơn, ngày 05", "Vân Sơn, ngày 5"),
        ],
        engines=(CHROMIUM,),
    ),
    Fault(
        "headless",
        ["the first page does not have Độc lập"],
        [("Độc lập - Tự do", "Độc lập – Tự do")],
        engines=(CHROMIUM,),
    ),
]

OF_TEXTS = [
    Fault(
        "body",
        [
            "the text 'Năm 2019, các tỉnh thành viên ' is 12.0 pt, not 13 to 14",
            "the text 'Năm 2019, các tỉnh thành viên ' is not black",
            "a line of the text ends at",
            "the section 'I. Tình hình' is not in capitals",
            "the section 'II. Kết quả' is not in capitals",
            "figures of 6.0 pt on page",
            "the text does not end with './.'",
        ],
        [
            (".text {", ".text { font-size: 12pt; color: #555;"),
            ("text-align: justify; ", ""),
            ("text-align: left; text-transform: uppercase;", "text-align: left;"),
            (".annex table { font-size: 9pt; }", ".annex table { font-size: 6pt; }"),
            ("của Cụm./.", "của Cụm."),
        ],
        also=["paragraphs stand"],
    ),
    Fault(
        "indent",
        ["no line of the text is indented by 10 or 12.7 mm from 35 mm"],
        [("text-align: justify; text-indent: 12.7mm;", "text-align: justify; text-indent: 6mm;")],
        engines=(CHROMIUM,),
    ),
    Fault(
        "spacing",
        ["lines of the text stand 26.", "paragraphs stand "],
        [(".text { margin-top: 6pt;", ".text { line-height: 1.9; margin-top: 2pt;")],
        also=["the contents say"],
    ),
    Fault(
        "foot",
        [
            "'Nơi nhận:' is not italic",
            "a recipient is 13.0 pt, not 11",
            "recipients end with",
            "who signs is not bold",
            "something coloured is drawn where signature and seal go",
        ],
        [
            ("font-weight: bold; font-style: italic; }\n.signer", "font-weight: bold; }\n.signer"),
            (".recipients { font-size: 11pt;", ".recipients { font-size: 13pt;"),
            ("- Lưu: VT, TĐKT.", "- Lưu: VT, TĐ"),
            (".signer { font-weight: bold; }", ""),
            ('<p class="name">', f'<p>{SEAL}</p><p class="name">'),
        ],
    ),
    Fault(
        "annex",
        [
            "an annex's number is 12.0 pt, not 14",
            "an annex's title is not in capitals",
            "annex 1 does not say to what it belongs",
        ],
        [
            (
                "text-indent: 0; text-transform: none;",
                "text-indent: 0; font-size: 12pt; text-transform: none;",
            ),
            (
                ".title { font-weight: bold; text-transform: uppercase; }",
                ".title { font-weight: bold; }",
            ),
            ("(Kèm theo Báo", "(Theo Báo"),
        ],
        engines=(WEASYPRINT,),
    ),
]

OF_ROOM = [
    Fault(
        "alone",
        ["the signatures are alone on page"],
        [('<footer class="foot">', '<footer class="foot" style="break-before: page">')],
    ),
    Fault(
        "empty",
        ["page 1 is filled to 1"],
        [('<h2 id="first">', '<h2 id="first" style="break-before: page">')],
        also=["the contents say"],
    ),
    Fault(
        "many",
        ["the report of 06 members has"],
        [("Năm 2019, các tỉnh", "Năm 2019, Cụm gồm 06 đơn vị; các tỉnh")]
        + [('<section class="annex', '<p style="break-before: page">Một</p>' * 8 + '<section class="annex')],
        also=["page ", "the ", "figures", "no line", "a line", "lines ", "paragraphs"],
        engines=(WEASYPRINT,),
    ),
]

OF_PAPERS = [*OF_PDFS, *OF_SHEETS, *OF_NUMBERS, *OF_HEADS, *OF_TEXTS, *OF_ROOM]
