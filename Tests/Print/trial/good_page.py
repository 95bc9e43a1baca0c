"""An ordinary page with which nothing is wrong in print."""

TITLE = "Points of the members"

STYLE = """
@page {
  size: A4;
  margin: 20mm 15mm 20mm 20mm;
  @top-left { content: "Points of the members"; font: 9pt "Liberation Serif"; }
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt "Liberation Serif"; }
}
@page wide { size: A4 landscape; }
html { font: 11pt/1.3 "Liberation Serif"; }
body { margin: 0; page: all; }
h1 { text-align: left; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 2pt 4pt; border-bottom: 0.5pt solid #000; text-align: right; }
tr { break-inside: avoid; }
.wide { page: wide; break-before: page; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; }
@media print { header nav { display: none; } }
"""

COLUMNS = ["Rank", "Economy", "Society", "Defence", "Total"]


def row(number: int, columns: int) -> str:
    """Figures that no other row and no table of other width has."""
    first = columns * 1000 + number * columns
    cells = "".join(f"<td>{first + column},5</td>" for column in range(columns))
    return f'<tr><th scope="row">Province {number}</th>{cells}</tr>'


def table(rows: int, columns: list[str], caption: str) -> str:
    heads = "".join(f'<th scope="col">{name}</th>' for name in ["Province", *columns])
    body = "\n".join(row(number, len(columns)) for number in range(1, rows + 1))
    return f"""<table><caption>{caption}</caption>
<thead><tr>{heads}</tr></thead>
<tbody>
{body}
</tbody></table>"""


def html(style: str = STYLE, lang: str = "en") -> str:
    wide = table(8, [f"Criterion {number}" for number in range(1, 13)], "By criterion")
    return f"""<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<title>{TITLE}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<header><nav aria-label="Main"><a href="a.html">Rankings</a> <a href="b.html">Honours</a>
<a href="c.html">Leadership</a> <a href="d.html">Archive</a></nav></header>
<main id="main">
<h1>{TITLE}</h1>
<p>A paragraph before the tables, with <a href="e.html">a link</a> and 42 words.
<span class="unseen">Only heard</span></p>
{table(70, COLUMNS, "By subject")}
<div class="wide">{wide}</div>
</main>
</body>
</html>
"""
