"""A small site with which nothing is wrong: its files by their paths."""

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'self'"
)

STYLE = """
:root { color-scheme: light dark; --paper: #fff; --ink: #111; --accent: #9b1c1f; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #151515; --ink: #eee; --accent: #f08a80; }
}
body { margin: 0 16px; font: 16px/1.6 Liberation Sans; }
body { background: var(--paper); color: var(--ink); }
a, button { display: inline-block; padding: 4px 0; color: inherit; }
:focus-visible { outline: 3px solid var(--accent); }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 16px; }
.table { overflow-x: auto; }
@media print {
  @page { size: A4; margin: 20mm; }
  header nav, .skip, form { display: none; }
}
"""

SORTING = """
"use strict"
for (const table of document.querySelectorAll("table[data-sortable]")) {
  const official = [...table.tBodies[0].rows]
  const heads = [...table.tHead.rows[0].cells]
  const words = new Intl.Collator("vi")
  heads.forEach((head, column) => {
    const button = document.createElement("button")
    button.dataset.made = ""
    button.append(...head.childNodes)
    head.append(button)
    const compare = (one, other) => one.dataset.value === undefined
      ? words.compare(one.innerText, other.innerText) : one.dataset.value - other.dataset.value
    button.addEventListener("click", () => {
      const next = { ascending: "descending", descending: "none" }
      const order = next[head.getAttribute("aria-sort")] ?? "ascending"
      heads.forEach((other) => other.removeAttribute("aria-sort"))
      if (order === "none") return table.tBodies[0].append(...official)
      head.setAttribute("aria-sort", order)
      const isGap = (row) => row.cells[column].innerText === "not published"
      const known = official.filter((row) => !isGap(row))
      known.sort((one, other) => compare(one.cells[column], other.cells[column]))
      if (order === "descending") known.reverse()
      table.tBodies[0].append(...known, ...official.filter(isGap))
    })
  })
}
"""

SEARCH = """
"use strict"
const pages = [["Nghệ An", "provinces/nghe-an.html"], ["A note of Nghệ An", "2016/note.html"]]
const fold = (text) => text.normalize("NFD").replace(/[\\u0300-\\u036f]/g, "")
  .replace(/[đĐ]/g, "d").toLowerCase()
const found = (query) => !query ? [] : pages.filter(([title]) => fold(title).includes(fold(query)))
const form = document.querySelector("form[role=search]")
const input = form && form.querySelector("input")
const list = form && form.querySelector("[role=listbox]")
input?.setAttribute("role", "combobox")
input?.setAttribute("aria-expanded", "false")
input?.setAttribute("aria-autocomplete", "list")
input?.setAttribute("aria-controls", "results")
let marked = -1
const mark = (index) => {
  marked = index
  const options = [...list.children]
  options.forEach((option, at) => option.setAttribute("aria-selected", String(at === index)))
  if (options[index]) input.setAttribute("aria-activedescendant", options[index].id)
  else input.removeAttribute("aria-activedescendant")
}
const show = (results) => {
  list.replaceChildren(...results.map(([title], index) => {
    const option = document.createElement("li")
    option.setAttribute("role", "option")
    option.id = `option-${index}`
    option.textContent = title
    return option
  }))
  list.hidden = results.length === 0
  input.setAttribute("aria-expanded", String(!list.hidden))
  mark(-1)
}
form?.addEventListener("input", () => {
  const results = found(input.value)
  show(results)
  form.querySelector("[role=status]").textContent =
    results.length ? `${results.length} results` : "no result"
})
input?.addEventListener("keydown", (event) => {
  if (event.key === "Escape") show([])
  if (event.key === "ArrowDown") mark(Math.min(marked + 1, list.children.length - 1))
  if (event.key === "ArrowUp") mark(Math.max(marked - 1, 0))
  if (event.key !== "Enter") return
  event.preventDefault()
  location.href = marked < 0 ? `search.html?q=${encodeURIComponent(input.value)}`
    : found(input.value)[marked][1]
})
"""

RESULTS = """
"use strict"
const query = new URLSearchParams(location.search).get("q")
for (const [title, path] of query ? found(query) : []) {
  const link = document.createElement("a")
  link.dataset.made = ""
  link.href = path
  link.textContent = title
  document.querySelector("main").append(link)
}
"""

FIELD = """
<form role="search" action="search.html"><label for="query">Search</label>
<input type="search" id="query" name="q" autocomplete="off">
<ul role="listbox" id="results" aria-label="Results" hidden></ul><p role="status"></p></form>
"""

TABLE = """
<div class="table" role="region" aria-label="Ranking" tabindex="0">
<table data-sortable><caption>Points</caption>
<thead><tr><th scope="col">Province</th><th scope="col">Points</th></tr></thead><tbody>
<tr><th scope="row">Thanh Hóa</th><td data-value="985">985</td></tr>
<tr><th scope="row">Hà Tĩnh</th><td>not published</td></tr>
<tr><th scope="row">Đông Hà</th><td data-value="989.5">989.5</td></tr>
<tr><th scope="row">Dắk Lắk</th><td data-value="970">970</td></tr>
</tbody></table></div>
"""

NOT_FOUND = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>Not found</title>
</head>
<body><main><h1>Not found</h1></main></body>
</html>
"""


def page(title: str, body: str = "", *, path: str = "page.html", head: str = "", lang="en") -> str:
    """A whole page at `path`, with `body` below its heading."""
    root = "../" * path.count("/")
    return f"""<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<title>{title}</title>
<link rel="icon" href="{root}assets/icon.svg">
<link rel="stylesheet" href="{root}assets/style.css">
{head}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header><nav aria-label="Main"><a href="{root}index.html">Home</a></nav></header>
<main id="main">
<h1>{title}</h1>
<p>A paragraph with <a href="{root}index.html">a link</a>.</p>
{body}
</main>
</body>
</html>
"""


def script(name: str, root: str = "") -> str:
    return f'<script src="{root}assets/{name}.js" defer></script>\n'


def files(sorting: str = SORTING, search: str = SEARCH) -> dict[str, str]:
    scripts = script("sorting") + script("search")
    return {
        "index.html": page("A small site", FIELD + TABLE, head=scripts),
        "search.html": page("Search", head=script("search") + script("results")),
        "provinces/nghe-an.html": page("Nghệ An", path="provinces/nghe-an.html"),
        "2016/note.html": page("A note", path="2016/note.html"),
        "404.html": NOT_FOUND,
        "assets/style.css": STYLE,
        "assets/icon.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>',
        "assets/sorting.js": sorting,
        "assets/search.js": search,
        "assets/results.js": RESULTS,
    }


def replaced(text: str, old: str, new: str) -> str:
    if old not in text:
        raise ValueError(f"'{old}' is not there to be replaced")
    return text.replace(old, new)
