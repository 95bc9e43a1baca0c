"""Faults in the scripts of the good site: what is told of each, and the change that makes it."""

from .good_site import SEARCH, SORTING, files, page, replaced

OF_SORTING = {
    "does not bring back the official order": ('descending: "none"', 'descending: "ascending"'),
    "do not stand in ascending order": (
        "append(...known, ...official.filter(isGap))",
        "append(...official.filter(isGap), ...known)",
    ),
    "do not stand in descending order": ("known.reverse()", "known"),
    "aria-sort says": ('head.setAttribute("aria-sort", order)', "head.dataset.order = order"),
    "another head says": (
        'heads.forEach((other) => other.removeAttribute("aria-sort"))',
        'heads.forEach((other) => other.setAttribute("aria-sort", "ascending"))',
    ),
    "rows changed or got lost": (
        "append(...known, ...official",
        "replaceChildren(...known || official",
    ),
    "the focus is lost": ("head.setAttribute(", "button.blur(); head.setAttribute("),
    "has no buttons": ("head.append(button)", "head.append(...button.childNodes)"),
}

OF_SEARCH = {
    "finds nothing": ("fold(title).includes(fold(query))", "title.includes(query)"),
    "the first result is 2016/note.html": (
        "fold(title).includes(",
        "title[0] === 'A' && fold(title).includes(",
    ),
    "the count is not read out": ("`${results.length} results`", '"some results"'),
    "the field does not say": ("String(!list.hidden)", '"false"'),
    "the arrow does not mark": ("marked + 1,", "marked,"),
    "leads nowhere": ("location.href = marked", "const nowhere = marked"),
    "search.html does not list": (
        "`search.html?q=${encodeURIComponent(input.value)}`",
        '"search.html"',
    ),
    "the arrows do not go": ('"ArrowUp"', '"Up"'),
    "Escape does not close": ('"Escape") show([])', '"Escape") setTimeout(() => show(pages))'),
    "finds what nobody wrote": ("? [] : pages.filter(", "? [] : pages || pages.filter("),
    "nothing is read out": ('"no result"', '""'),
    "bytes of index": (
        'form?.addEventListener("input", () => {',
        'form?.addEventListener("input", () => { load();',
    ),
}

LOAD_MUCH = """
const load = () => {
  const script = document.createElement("script")
  script.src = "assets/much.js"
  document.head.append(script)
}
"""


def bad_sorting(old: str, new: str) -> dict[str, str]:
    return files(sorting=replaced(SORTING, old, new))


def bad_search(old: str, new: str) -> dict[str, str]:
    site = files(search=replaced(SEARCH, old, new) + LOAD_MUCH)
    return site | {"assets/much.js": f"// {'much ' * 7_000}"}


def half_searchable() -> dict[str, str]:
    """Only one of two languages has a search."""
    return files() | {"vi/index.html": page("Trang nhỏ", path="vi/index.html", lang="vi")}
