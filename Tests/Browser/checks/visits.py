"""A page as it opens: quiet, at home, within its width, and accessible."""

from axe_playwright_python.async_playwright import Axe

from . import printing
from .browser import Mode, Place, Visit
from .report import Outcome
from .site import Page

# Each page is opened on a phone and on a desk as a file, and on a phone from a server; then only the
# theme and the width change, as they do while it is read.
OPENED = {
    Mode("file", "light", 360): [Mode("file", "dark", 360)],
    Mode("file", "light", 1280): [Mode("file", "dark", 1280), Mode("file", "light", 768)],
    Mode("http", "dark", 360): [],
}
MODES = [mode for first, others in OPENED.items() for mode in [first, *others]]

# Axe takes longer than all else. It finds nothing between a phone and a desk that it does not there, and
# colours of the dark on the desk, which shows more.
MODES_OF_ACCESS = [Mode("file", "light", 360), Mode("file", "light", 1280), Mode("file", "dark", 1280)]

# With `preload` axe would itself fetch stylesheets, which fails on file://, and write them into the
# page, which the policy of the preview forbids.
AXE_OPTIONS = {"preload": False, "resultTypes": ["violations"]}
ALL_RULES = AXE_OPTIONS | {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
}
# The dark theme changes nothing but colours.
RULES_OF_COLOUR = AXE_OPTIONS | {"runOnly": ["color-contrast", "link-in-text-block"]}

SMALLEST_TEXT = 13

# What stands beyond the right edge, unless an ancestor scrolls or hides it.
SIDEWAYS = """
() => {
  const root = document.documentElement
  if (root.scrollWidth <= root.clientWidth) return null
  const isHeld = (element) => {
    for (let box = element; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== "visible") return true
    }
    return false
  }
  const beyond = [...document.body.querySelectorAll("*")].filter((element) =>
    element.getBoundingClientRect().right > root.clientWidth + 0.5 && !isHeld(element))
  const innermost = beyond.filter((element) => !beyond.some((other) =>
    other !== element && element.contains(other)))
  const name = (element) => element.localName +
    (element.id ? "#" + element.id : [...element.classList].map((word) => "." + word).join(""))
  return { by: root.scrollWidth - root.clientWidth,
    elements: [...new Set(innermost.map(name))].slice(0, 3).join(", ") }
}
"""

HEADINGS_AND_LANGUAGE = """
() => ({ headings: document.querySelectorAll("h1").length,
  language: document.documentElement.lang, title: document.title.trim() })
"""

SMALL_TEXT = """
(smallest) => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const sizes = new Map()
  while (texts.nextNode()) {
    const box = texts.currentNode.parentElement
    const size = parseFloat(getComputedStyle(box).fontSize)
    if (size >= smallest || !texts.currentNode.data.trim()) continue
    if (box.getBoundingClientRect().width > 1) sizes.set(box.closest("[class]")?.className, size)
  }
  return [...sizes].map(([name, size]) => `${name} ${size} px`)
}
"""


async def check(place: Place, page: Page, *, weighs=None, prints=None) -> list[Outcome]:
    """Opens the page in every mode; `weighs` and `prints` look at it as its server gives it, too."""
    outcome = Outcome(page.kind, page=page.path, tries=len(MODES))
    looked = []
    async with place.visit() as visit:
        for first, others in OPENED.items():
            await visit.open(page.path, first)
            await look(visit, outcome, first)
            for mode in others:
                await visit.change(mode)
                await look(visit, outcome, mode)
            if first.protocol == "http" and weighs:
                looked.append(await weighs(visit, page))
        if prints:
            await visit.change(printing.MODE)
            looked.append(await prints(visit, page))
    if page.path == "404.html":
        await check_from_anywhere(place, outcome)
    return [outcome, *looked]


async def look(visit: Visit, outcome: Outcome, mode: Mode):
    for complaint in await visit.complaints():
        outcome.add(complaint, str(mode))
    sideways = await visit.page.evaluate(SIDEWAYS)
    if sideways:
        by, elements = sideways["by"], sideways["elements"]
        outcome.add(f"scrolls sideways by {by} px: {elements}", str(mode))
    found = await visit.page.evaluate(HEADINGS_AND_LANGUAGE)
    # The chapters of a book have titles of their own.
    if found["headings"] != 1 and outcome.subject != "book":
        outcome.add(f"{found['headings']} h1, not one")
    for missing in ("language", "title"):
        if not found[missing]:
            outcome.add(f"no {missing}")
    small = await visit.page.evaluate(SMALL_TEXT, SMALLEST_TEXT)
    if small:
        outcome.remark = f"text under {SMALLEST_TEXT} px: {', '.join(small)}"
    if mode in MODES_OF_ACCESS:
        await check_access(visit, outcome, mode)


async def check_access(visit: Visit, outcome: Outcome, mode: Mode):
    options = RULES_OF_COLOUR if mode.scheme == "dark" else ALL_RULES
    results = await Axe().run(visit.page, options=options)
    for violation in results.response["violations"]:
        nodes = violation["nodes"]
        place = " ".join(str(target) for target in nodes[0]["target"])
        more = f" and {len(nodes) - 1} more" if len(nodes) > 1 else ""
        reason = reason_of(nodes[0])
        outcome.add(f"axe {violation['id']}: {place}{more}: {reason}", str(mode))


def reason_of(node: dict) -> str:
    checks = node["any"] + node["all"] + node["none"]
    return checks[0]["message"] if checks else node["html"]


async def check_from_anywhere(place: Place, outcome: Outcome):
    """The page for what is not there, which servers show at any address."""
    outcome.tries += 1
    missing = "no/such/page.html"
    async with place.opened(missing, Mode("http")) as visit:
        for complaint in await visit.complaints():
            # the browser tells of the missing page itself, too
            is_expected = missing in complaint or "Failed to load resource" in complaint
            if not is_expected:
                outcome.add(complaint, "at a deep address")
