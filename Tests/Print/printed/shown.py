"""What a page shows in print, read from the browser: its words, tables, headings and sheets."""

from dataclasses import dataclass

from checks import markup
from checks.browser import Mode, Place

from .page_rule import A4, MM, UNITS, PageRule, margins_of

# Only over http may a script read the rules of a stylesheet.
MODE = Mode("http")

# A paper has no other navigation than the bar over it.
BAR = "nav.bar"

# Texts that stand side by side without a gap are one word, as on paper.
READ = """
([main, navigationOfPages, bar]) => {
  const navigation = document.querySelector(bar) ? `${bar}, .skip` : navigationOfPages
  const isHidden = (element) => {
    for (let box = element; box; box = box.parentElement) {
      const style = getComputedStyle(box)
      if (style.clipPath.startsWith("inset") || style.visibility === "hidden") return true
      if (style.overflowX === "hidden" && box.offsetWidth <= 1) return true
    }
    return false
  }
  const range = document.createRange()
  const words = (root) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    let all = "", last = null
    while (texts.nextNode()) {
      const node = texts.currentNode
      range.selectNodeContents(node)
      const boxes = range.getClientRects()
      if (boxes.length === 0 || isHidden(node.parentElement)) continue
      const size = parseFloat(getComputedStyle(node.parentElement).fontSize)
      const [first, next] = [boxes[0], boxes[boxes.length - 1]]
      const joins = last && Math.abs(last.right - first.left) < size * 0.17
        && Math.abs(last.bottom - first.bottom) < 2
      all += (joins ? "" : " ") + node.data
      last = next
    }
    return all.replace(/\\s+/g, " ").trim()
  }
  const isShown = (element) => element.getClientRects().length > 0 && !isHidden(element)
  const hidden = () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const all = []
    while (texts.nextNode()) {
      const box = texts.currentNode.parentElement
      if (box.getClientRects().length > 0 && isHidden(box)) all.push(texts.currentNode.data)
    }
    return all.join(" ").replace(/\\s+/g, " ").trim()
  }
  const rows = (parts) => [...parts].flatMap((part) => [...part.rows]).filter(isShown).map(words)
  const sizes = {}
  const count = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (count.nextNode()) {
    const box = count.currentNode.parentElement
    if (box.closest("svg") || !isShown(box)) continue
    const size = parseFloat(getComputedStyle(box).fontSize) * 0.75
    sizes[size] = (sizes[size] ?? 0) + count.currentNode.data.replace(/\\s/g, "").length
  }
  const headings = "h1, h2, h3, h4"
  // Rules for sheets of other papers say nothing of these.
  const used = new Set([...document.querySelectorAll("*")].map((element) =>
    getComputedStyle(element).page))
  const sheets = []
  const visit = (rules) => [...rules].forEach((rule) => {
    if (rule instanceof CSSMediaRule && matchMedia(rule.media.mediaText).matches) {
      visit(rule.cssRules)
    }
    if (rule instanceof CSSPageRule) {
      const { size, marginTop, marginRight, marginBottom, marginLeft } = rule.style
      const margins = [marginTop, marginRight, marginBottom, marginLeft]
      const [name] = rule.selectorText.split(":")
      if (name === "" || used.has(name)) sheets.push({ name: rule.selectorText, size, margins })
    }
  })
  for (const sheet of document.styleSheets) visit(sheet.cssRules)
  return {
    title: document.title, language: document.documentElement.lang,
    text: words(document.body), main: words(document.querySelector(main) ?? document.body),
    hidden: hidden(), size: +Object.keys(sizes).sort((a, b) => sizes[b] - sizes[a])[0],
    navigation: [...document.querySelectorAll(navigation)].filter(isShown).map(words),
    links: [...document.querySelectorAll(navigation)].map((each) =>
      each.textContent.replace(/\\s+/g, " ").trim()),
    tables: [...document.querySelectorAll("table")].filter(isShown).map((table) => ({
      caption: table.caption ? words(table.caption) : "",
      head: table.tHead ? rows([table.tHead]) : [],
      rows: rows([...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])]),
    })),
    headings: [...document.querySelectorAll(headings)].filter((heading) =>
      isShown(heading) && !heading.closest(".front")).map((heading) =>
      ({ level: +heading.localName[1], text: words(heading) })),
    contents: [...document.querySelectorAll("nav.contents a[href^='#']")].map((link) => {
      const entry = link.querySelector(".entry") ?? link
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      const heading = target?.matches(headings) ? target : target?.querySelector(headings)
      return { text: words(entry), heading: heading ? words(heading) : "",
        has_number: link.querySelector(".leaf") !== null && !link.dataset.end }
    }),
    annexes: [...document.querySelectorAll(".annex")].flatMap((annex) => [...annex.classList]),
    sheets,
  }
}
"""


@dataclass(frozen=True)
class Table:
    """The texts of a table's rows."""

    caption: str
    head: list[str]
    rows: list[str]

    @property
    def name(self) -> str:
        return f"table '{self.caption[:40]}'" if self.caption else "a table without caption"


@dataclass(frozen=True)
class Heading:
    level: int
    text: str


@dataclass(frozen=True)
class Entry:
    """A line of the contents, and the heading to which it leads."""

    text: str
    heading: str
    has_number: bool


@dataclass(frozen=True)
class Shown:
    """What a page shows in print: of its headings those after cover and contents.

    `hidden` is for those who hear the page; most of the text is of one `size`, in points; `links`
    holds the navigation's words, shown or not.
    """

    title: str
    language: str
    text: str
    main: str
    hidden: str
    size: float
    navigation: list[str]
    links: list[str]
    tables: list[Table]
    headings: list[Heading]
    contents: list[Entry]
    annexes: list[str]
    sheets: list[PageRule]

    @staticmethod
    def of(read: dict) -> "Shown":
        kinds = {"tables": Table, "headings": Heading, "contents": Entry, "sheets": PageRule}
        lists = {key: [kind(**each) for each in read[key]] for key, kind in kinds.items()}
        return Shown(**(read | lists))


async def shown_in_print(page) -> Shown:
    """Of a page that is open in the browser. Its window becomes as wide as the sheet's text."""
    await page.emulate_media(media="print", color_scheme="light")
    first = Shown.of(await page.evaluate(READ, [markup.MAIN, markup.NAVIGATION, BAR]))
    await page.set_viewport_size({"width": text_width(first.sheets), "height": 900})
    return Shown.of(await page.evaluate(READ, [markup.MAIN, markup.NAVIGATION, BAR]))


def text_width(rules: list[PageRule]) -> int:
    """In the pixels of a stylesheet, of a sheet that stands."""
    margins = margins_of(rules).get(False)
    sides = margins.left + margins.right if margins else 20 * MM
    return int((A4[0] - sides) / UNITS["px"])


async def read(place: Place, path: str, *, script: bool) -> Shown:
    async with place.opened(path, MODE, script=script) as visit:
        return await shown_in_print(visit.page)
