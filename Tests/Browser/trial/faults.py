"""Faults, each planted into a page of its own, and what the check that must find it says."""

from dataclasses import dataclass, field

from .good_site import POLICY, files, page, replaced, script


@dataclass
class Fault:
    """A faulty page, the check that is to find it, and the beginnings of all that it says."""

    name: str
    check: str
    expected: list[str]
    body: str = ""
    head: str = ""
    lang: str = "en"
    script: str = ""
    style: str = ""
    only_in: str = ""
    changes: list[tuple[str, str]] = field(default_factory=list)

    @property
    def path(self) -> str:
        return f"{self.name}.html"

    @property
    def files(self) -> dict[str, str]:
        head = self.head
        made = {}
        if self.script:
            head += script(self.name)
            made[f"assets/{self.name}.js"] = self.script
        if self.style:
            head += f'<link rel="stylesheet" href="assets/{self.name}.css">\n'
            made[f"assets/{self.name}.css"] = self.style
        text = page(self.name.capitalize(), self.body, head=head, lang=self.lang)
        for old, new in self.changes:
            text = replaced(text, old, new)
        return {self.path: text, **made}


NO_POLICY = [(POLICY, "")]
HEAD_LINK = '<a class="skip" href="#main">Skip to the content</a>\n'

# Adds where it should take away.
COMPARISON = """
const members = [["", "none"], ["one", "One"], ["two", "Two"]]
const lists = ["a", "b"].map(() => {
  const list = document.createElement("select")
  list.append(...members.map(([id, name]) => new Option(name, id)))
  document.getElementById("lists").append(list)
  return list
})
const show = () => {
  const pairs = new URLSearchParams(location.hash.slice(1))
  lists.forEach((list, at) => { list.value = pairs.get("ab"[at]) ?? "" })
  document.getElementById("compared").innerHTML = !lists[1].value ? "" : `<table class="compared">
    <thead><tr><th>Year</th><th>One</th><th>Two</th><th>Difference</th></tr></thead>
    <tbody><tr><th>2016</th><td>3</td><td>2</td><td>5</td></tr></tbody></table>`
}
lists.forEach((list) => list.addEventListener("change", () => {
  location.hash = `a=${lists[0].value}&b=${lists[1].value}`
}))
addEventListener("hashchange", show)
show()
"""

OF_PAGES = [
    Fault("talks", "visits", ["console log: hello"], script='console.log("hello")'),
    Fault("throws", "visits", ["script error: fault"], script='throw new Error("fault")'),
    Fault(
        *("misses", "visits"),
        ["failed request: missing.png", "console error: Failed to load resource"],
        body='<img src="missing.png" alt="A picture">',
    ),
    Fault(
        *("calls", "visits"),
        [
            "request to elsewhere: http://elsewhere.example/",
            "failed request: http://elsewhere.example/",
            "console error: Failed to load resource",
        ],
        body='<img src="http://elsewhere.example/a.png" alt="A picture">',
        changes=NO_POLICY,
    ),
    Fault(
        *("reports", "visits"),
        ["security policy report: style-src-attr of inline", "console error: Applying inline"],
        body='<p style="color: inherit">Styled</p>',
    ),
    Fault(
        *("wide", "visits"),
        ["scrolls sideways by"],
        body='<p class="wide">Wide</p>',
        style=".wide { width: 2000px; }",
    ),
    Fault("twice", "visits", ["2 h1, not one"], body="<h1>Another</h1>"),
    Fault("mute", "visits", ["no language", "axe html-has-lang"], lang=""),
    Fault(
        *("untitled", "visits"),
        ["no title", "axe document-title"],
        changes=[("<title>Untitled</title>\n", "")],
    ),
    Fault(
        *("pale", "visits"),
        ["axe color-contrast"],
        body='<p class="pale">Pale</p>',
        style=".pale { color: #aaa; background: #fff; }",
    ),
    Fault(
        *("dim", "visits"),
        ["axe color-contrast: .dim: Element has insufficient color contrast"],
        body='<p class="dim">Dim</p>',
        style="@media (prefers-color-scheme: dark) { .dim { color: #444; } }",
        only_in="dark",
    ),
    Fault(
        *("tiny", "visits"),
        ["axe target-size"],
        body='<p class="tiny"><button type="button">a</button><button type="button">b</button></p>',
        style=".tiny button { width: 12px; height: 12px; padding: 0; border: 0; }",
    ),
    Fault(
        *("unskippable", "keyboard"),
        ["the first control is no skip link"],
        changes=[(HEAD_LINK, "")],
    ),
    Fault(
        *("astray", "keyboard"),
        ["the skip link leaves the focus before the content"],
        changes=[('id="main"', 'id="elsewhere"')],
    ),
    Fault(
        *("stuck", "keyboard"),
        ["the skip link does not lead to #main", "the skip link leaves the focus"],
        script='document.querySelector(".skip").onclick = () => false',
    ),
    Fault(
        *("undrawn", "keyboard"),
        ["focus is not drawn on a 'bare'"],
        body='<a class="bare" href="index.html">bare</a>',
        style=".bare:focus-visible { outline: none; }",
    ),
    Fault(
        *("covered", "keyboard"),
        ["focus on a 'below', which is hidden"],
        body='<p class="pair"><a href="index.html">below</a><b>above</b></p>',
        style=".pair { position: relative; } .pair b { position: absolute; inset: 0; }",
    ),
    Fault(
        *("trap", "keyboard"),
        ["Tab reaches "],
        body='<a id="trap" href="index.html">trap</a> <a href="index.html">beyond</a>',
        script='document.getElementById("trap").onkeydown = (event) => event.preventDefault()',
    ),
    Fault(
        *("made", "script"),
        ["not there without script: Only now"],
        script='document.querySelector("main").append("Only now")',
    ),
    Fault(
        *("hides", "script"),
        ["there only without script: Gone"],
        body='<p id="gone">Gone</p>',
        script='document.getElementById("gone").hidden = true',
    ),
    Fault(
        *("idle", "script"),
        ["button does nothing without script"],
        body='<button type="button">Sort</button>',
    ),
    Fault(
        *("over", "overlap"),
        ["in a table 'Thành phố Hồ Chí Minh' lies on 'Bình'"],
        body='<table class="over"><tr><td>Thành phố Hồ Chí Minh</td><td>Bình</td></tr></table>',
        style=".over { table-layout: fixed; width: 100px; } .over td { white-space: nowrap; }",
    ),
    Fault(
        *("shortened", "overlap"),
        ["a chart cuts 'Thành phố…'"],
        body='<svg class="chart" width="200" height="40"><text x="0" y="20">Thành phố…</text></svg>',
    ),
    Fault(
        *("beyond", "overlap"),
        ["'Thành phố Hồ Chí Minh' goes beyond its chart"],
        body='<svg class="chart" width="60" height="40">'
        '<text x="0" y="20">Thành phố Hồ Chí Minh</text></svg>',
    ),
    Fault(
        *("2015/index", "first-row"),
        ["the first row of the ranking ends at"],
        body=f'{"<p>Low</p>" * 60}<table class="ranking"><tbody><tr><td>1</td></tr></tbody></table>',
    ),
    Fault("heavy", "weight", ["weighs "], body=f"<p>{'heavy ' * 11_000}</p>"),
    Fault(
        *("waits", "weight"),
        ["the first paint waits for assets/search.js", "the first paint waits for 2 files"],
        changes=[("</head>", '<script src="assets/search.js"></script></head>')],
    ),
    Fault(
        *("imports", "weight"),
        [
            "the stylesheet loads assets/wide.css",
            "the first paint waits for 2 files",
            "the first paint waits for 3 files",
        ],
        style='@import "wide.css";',
    ),
    Fault(
        *("navigates", "print"),
        ["nav is printed"],
        style="@media print { header nav { display: block; } }",
    ),
    Fault(
        *("cut", "print"),
        ["wider than the sheet: p.cut"],
        body=f'<p class="cut">{"Cut cut " * 40}</p>',
        style=".cut { overflow: hidden; white-space: nowrap; }",
    ),
    Fault(
        *("broad", "print"),
        ["wider than the sheet: p.broad"],
        body='<p class="broad">broad</p>',
        style=".broad { width: 900px; text-align: right; }",
    ),
    Fault(
        *("off", "print"),
        ["runs off the sheet: off"],
        body='<p class="off">off</p>',
        style="@media print { @page { margin: 0; } body { margin: 0; } .off { float: right; } }",
    ),
    Fault(
        *("small", "print"),
        ["a sheet of 420 × 595 pt, not A4", "wider than the sheet"],
        style="@page { size: A5 !important; }",
    ),
    Fault(
        *("filled", "print"),
        ["1 lines of charts are printed as filled shapes"],
        body='<svg class="chart" width="90" height="90"><path d="M9 9h9v9" stroke="#000"/></svg>',
        style="@media screen { path { fill: none; } }",
    ),
    Fault(
        *("headless", "print"),
        ["'Headless' of the heading is not printed"],
        style="@media print { h1 { display: none; } }",
    ),
    Fault(
        *("unprinted-table", "print"),
        ["table 1 lacks 2 of 2 words: ['Lost', 'Gone']"],
        body="<table><tbody><tr><td>Lost</td><td>Gone</td></tr></tbody></table>",
        script='addEventListener("beforeprint", () => { document.querySelector("table").hidden = true });'
        'addEventListener("afterprint", () => { document.querySelector("table").hidden = false });',
    ),
    Fault(
        *("invalid", "validity"),
        ["Duplicate ID", "Element “li” not allowed"],
        body='<p id="one">One</p><p id="one">Two</p><div><li>Item</li></div>',
    ),
    Fault(
        *("compare", "comparing"),
        ["2016: ['3', '2', '5'] do not fit"],
        body='<p class="compare" id="lists"></p><div id="compared"></div>',
        script=COMPARISON,
    ),
    Fault(
        *("404", "visits"),
        ["failed request: no/such/assets/"],
        changes=[("Skip to the content", "Skip")],
    ),
]


def bad_pages() -> dict[str, str]:
    site = files()
    for fault in OF_PAGES:
        site |= fault.files
    return site
