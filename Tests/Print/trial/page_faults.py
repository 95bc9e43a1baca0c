"""Faults of ordinary pages in print."""

from printed.engines import CHROMIUM, WEASYPRINT

from .fault import of_page

OF_PAGES = [
    of_page(
        "small",
        ["page 1 is 148 × 210 mm, not A4"],
        [("size: A4;", "size: A5;"), ("size: A4 landscape;", "size: A5 landscape;")],
        also=["page ", "the head of", "runs off", "table", "is printed at"],
    ),
    of_page(
        "cut",
        ["table 'By criterion' is not printed whole"],
        [(".wide { page: wide;", ".wide { page: wide; width: 400mm;")],
        engines=(WEASYPRINT,),
        also=["runs off page 4", "page 4 "],
    ),
    of_page(
        "clipped",
        ["page 4 hides"],
        [
            (
                ".wide { page: wide;",
                ".wide { page: wide; width: 150mm; overflow: hidden; }\n"
                ".wide table { width: 240mm;",
            )
        ],
        engines=(WEASYPRINT,),
        also=["table 'By criterion' is not printed whole", "page 4 "],
    ),
    of_page(
        "clipped-in-browser",
        ["table 'By criterion' is not printed whole"],
        [
            (
                ".wide { page: wide;",
                ".wide { page: wide; width: 90mm; overflow: hidden; }\n.wide table { width: 400mm;",
            )
        ],
        engines=(CHROMIUM,),
    ),
    of_page(
        "row",
        ["table 'By subject' is not printed whole: "],
        [
            (
                "tr { break-inside",
                "main > table tr:nth-child(7) { display: none; } tr { break-inside",
            )
        ],
        is_secret=True,
    ),
    of_page(
        "column",
        ["table 'By subject' is not printed whole: "],
        [
            (
                "tr { break-inside",
                "main > table td:nth-child(4) { display: none; } tr { break-inside",
            )
        ],
        is_secret=True,
        also=["the head of table"],
    ),
    of_page(
        "head",
        ["the head of table 'By subject' does not stand on page 2"],
        [("tr { break-inside", "thead { display: table-row-group; } tr { break-inside")],
    ),
    of_page(
        "paragraph",
        ["not printed as often as on the page: 42"],
        [
            ("<p>A paragraph", '<p class="gone">A paragraph'),
            (".unseen {", ".gone { display: none; } .unseen {"),
        ],
        is_secret=True,
    ),
    of_page(
        "shrunk",
        ["is printed at 66% of its size"],
        [(".wide { page: wide;", ".wide { page: wide; width: 400mm;")],
        engines=(CHROMIUM,),
        also=["table"],
    ),
    of_page(
        "wide",
        ["page 1 is printed to"],
        [("h1 {", "h1 { margin-right: -8mm; border-bottom: 1pt solid;")],
        engines=(WEASYPRINT,),
    ),
    of_page(
        "white",
        ["page 1 hides Points, of, the and 1 more"],
        [("h1 {", "h1 { color: #fff;")],
    ),
    of_page(
        "unnumbered",
        ["page 1 does not say which page of how many it is"],
        [('content: counter(page) " / " counter(pages);', 'content: "";')],
        also=["page "],
    ),
    of_page(
        "misnumbered",
        ["page 1 of 4 says that it is 4 of 4"],
        [('counter(page) " / "', 'counter(pages) " / "')],
        also=["page "],
    ),
    of_page(
        "untold",
        ["page 2 does not have the title 'Points of the members' in its margin"],
        [('content: "Points of the members";', 'content: "";')],
        engines=(WEASYPRINT,),
        also=["page "],
    ),
    of_page(
        "face",
        ["a font that is not named: DejaVu"],
        [("td {", "td { } caption { font-family: DejaVu Sans; } td {")],
    ),
    of_page(
        "pictures",
        ["letters drawn as pictures"],
        [("h1 {", "h1 { -webkit-text-stroke: 2px #000; -webkit-text-fill-color: transparent;")],
        engines=(CHROMIUM,),
    ),
    of_page(
        "navigation",
        ["navigation is printed: Rankings Honours"],
        [("header nav { display: none; }", "")],
    ),
    of_page(
        "complains",
        ["complains: Ignored `fancy: 1`"],
        [("h1 {", "h1 { fancy: 1;")],
        engines=(WEASYPRINT,),
    ),
    of_page(
        "empty",
        ["page 5 is empty"],
        [
            ("</main>", '<div class="wide">\u00a0</div></main>'),
            ("@bottom-center {", "@bottom-right {"),
            (
                "@page wide {",
                "@page wide { @bottom-right { content: none; } @top-left { content: none; }",
            ),
        ],
        also=["page ", "not printed"],
    ),
]
