"""A page on paper: A4, no navigation, nothing cut off."""

import asyncio
import html
import re
import tempfile
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from . import markup
from .browser import Mode, Place, Visit
from .report import Outcome
from .site import Page

# Only over http may a script read the rules of a stylesheet.
MODE = Mode("http")

A4 = (595, 842)
# Points at the right edge of the sheet that no printer reaches.
EDGE = 12

# The width of a sheet's text, in px: by the names of pages in the stylesheet, "" for all others.
SHEETS = """
() => {
  const px = (length) => {
    const [, number, unit] = /^([\\d.]+)([a-z]+)$/.exec(length) ?? [0, 0, "px"]
    return number * { px: 1, mm: 96 / 25.4, cm: 96 / 2.54, in: 96, pt: 96 / 72 }[unit]
  }
  const sheets = { "": { width: 210 * 96 / 25.4, left: 38, right: 38 } }
  const visit = (rules) => [...rules].forEach((rule) => {
    if (rule instanceof CSSMediaRule && matchMedia(rule.media.mediaText).matches) {
      visit(rule.cssRules)
    }
    if (!(rule instanceof CSSPageRule) || rule.selectorText.includes(":")) return
    const sheet = { ...(sheets[rule.selectorText] ?? sheets[""]) }
    if (rule.style.size?.includes("landscape")) sheet.width = 297 * 96 / 25.4
    if (rule.style.marginLeft) sheet.left = px(rule.style.marginLeft)
    if (rule.style.marginRight) sheet.right = px(rule.style.marginRight)
    sheets[rule.selectorText] = sheet
  })
  for (const sheet of document.styleSheets) visit(sheet.cssRules)
  return Object.fromEntries(Object.entries(sheets).map(([name, { width, left, right }]) =>
    [name, Math.floor(width - left - right)]))
}
"""

SHOWN_NAVIGATION = """
(selector) => [...document.querySelectorAll(selector)].filter((element) =>
  element.getClientRects().length > 0)
  .map((element) => element.localName + [...element.classList].map((word) => "." + word).join(""))
"""

# The parts of the page whose texts or pictures end beyond the sheet, or beyond a box that hides
# what does not fit. A browser makes all smaller, or cuts it off.
CUT = """
(sheets) => {
  const nameOfSheet = (element) => {
    for (let box = element; box; box = box.parentElement) {
      const name = getComputedStyle(box).page
      if (name !== "auto") return name
    }
    return ""
  }
  const limit = (element) => {
    let right = sheets[nameOfSheet(element)] ?? sheets[""]
    for (let box = element; box; box = box.parentElement) {
      const style = getComputedStyle(box)
      if (style.clipPath !== "none" || (box.offsetWidth <= 1 && style.overflowX === "hidden")) {
        return Infinity
      }
      if (style.overflowX !== "visible" && box !== document.documentElement) {
        right = Math.min(right, box.getBoundingClientRect().right)
      }
    }
    return right
  }
  const cut = new Map()
  const measure = (element, box) => {
    const beyond = Math.ceil(box.right - limit(element))
    if (box.width <= 1 || beyond <= 1) return
    const part = element.closest("table, figure, svg, dl, ul, ol, p, pre") ?? element
    const name = [part.localName, ...part.classList].join(".")
    cut.set(name, Math.max(beyond, cut.get(name) ?? 0))
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (texts.nextNode()) {
    if (!texts.currentNode.data.trim()) continue
    range.selectNodeContents(texts.currentNode)
    measure(texts.currentNode.parentElement, range.getBoundingClientRect())
  }
  for (const picture of document.querySelectorAll("img, svg")) {
    measure(picture, picture.getBoundingClientRect())
  }
  return [...cut].map(([name, beyond]) => `${name} by ${beyond} px`)
}
"""


# What the cells of each table say. Few words may be broken at the ends of lines.
WORDS_OF_TABLES = """
() => [...document.querySelectorAll("main table")].map((table) =>
  [...table.querySelectorAll("td:not(:has(.unseen))")].filter((cell) => cell.checkVisibility())
    .flatMap((cell) => cell.innerText.split(/\\s+/)).filter((word) => /^[\\p{L}\\p{N}]+$/u.test(word)))
"""
MOST_LOST = 0.1

# The shapes of charts that are lines alone.
UNFILLED = """
() => [...document.querySelectorAll("svg.chart :is(path, circle, rect)")].map((shape) =>
  getComputedStyle(shape).fill === "none")
"""


async def check(place: Place, page: Page) -> Outcome:
    async with place.opened(page.path, MODE) as visit:
        return await look(visit, page)


async def look(visit: Visit, page: Page) -> Outcome:
    """Prints an open page; it is that of paper then."""
    outcome = Outcome(page.kind, page=page.path)
    # As a reader prints: what is on the screen, with all that scripts made of it.
    sheets_of_page = await printed(visit)
    lines = await visit.page.evaluate(UNFILLED)
    await visit.page.emulate_media(media="print", color_scheme="light")
    still_lines = await visit.page.evaluate(UNFILLED)
    filled = sum(was and not still for was, still in zip(lines, still_lines))
    if filled:
        outcome.add(f"{filled} lines of charts are printed as filled shapes", "print")
    sheets = await visit.page.evaluate(SHEETS)
    name = await visit.page.evaluate("getComputedStyle(document.documentElement).page")
    width = sheets.get(name, sheets[""])
    await visit.page.set_viewport_size({"width": width, "height": 900})
    for name in await visit.page.evaluate(SHOWN_NAVIGATION, markup.NAVIGATION):
        outcome.add(f"{name} is printed", "print")
    for part in await visit.page.evaluate(CUT, sheets):
        outcome.add(f"wider than the sheet: {part}", "print")
    headings = await visit.page.locator("h1").all_inner_texts()
    tables = await visit.page.evaluate(WORDS_OF_TABLES)
    check_sheets(sheets_of_page, outcome, " ".join(headings), tables)
    return outcome


async def printed(visit: Visit) -> list["Sheet"]:
    """The page as a PDF."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.pdf"
        await visit.page.pdf(
            path=path, format="A4", prefer_css_page_size=True, print_background=True
        )
        return await sheets_of(path)


def check_sheets(sheets: list["Sheet"], outcome: Outcome, heading: str, tables: list[list[str]]):
    """Looks at the words on the sheets."""
    for sheet in sheets:
        if not sheet.is_a4:
            outcome.add(f"a sheet of {sheet.width} × {sheet.height} pt, not A4", "print")
        for word, right in sheet.words:
            if right > sheet.width - EDGE:
                outcome.add(f"runs off the sheet: {word}", "print")
    printed = {normal(word) for sheet in sheets for word, _ in sheet.words}
    for word in heading.split():
        if normal(word) not in printed:
            outcome.add(f"'{word}' of the heading is not printed", "print")
    for number, words in enumerate(tables, 1):
        lost = [word for word in words if normal(word) not in printed]
        if len(lost) > len(words) * MOST_LOST:
            outcome.add(f"table {number} lacks {len(lost)} of {len(words)} words: {lost[:3]}", "print")


def normal(word: str) -> str:
    return unicodedata.normalize("NFKC", word)


@dataclass
class Sheet:
    """A printed sheet: its size in points, its words with their right edges."""

    width: int
    height: int
    words: list[tuple[str, float]] = field(default_factory=list)

    @property
    def is_a4(self) -> bool:
        sides = sorted((self.width, self.height))
        return all(abs(side - wanted) <= 1 for side, wanted in zip(sides, A4, strict=True))


async def sheets_of(path: Path) -> list[Sheet]:
    process = await asyncio.create_subprocess_exec(
        "pdftotext", "-bbox", str(path), "-", stdout=asyncio.subprocess.PIPE
    )
    sheets: list[Sheet] = []
    for line in (await process.communicate())[0].decode().splitlines():
        if found := re.search(r'<page width="([\d.]+)" height="([\d.]+)"', line):
            sheets.append(Sheet(round(float(found[1])), round(float(found[2]))))
        elif found := re.search(r'xMax="([\d.]+)" yMax="[\d.]+">(.*)</word>', line):
            sheets[-1].words.append((html.unescape(found[2]), float(found[1])))
    return sheets
