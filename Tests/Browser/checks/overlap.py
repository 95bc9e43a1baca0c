"""Text that lies on other text, or is cut, in charts and in the cells of tables."""

from .browser import Mode, Place
from .report import Outcome
from .site import Page

WIDTHS = [360, 1280]
ALL_WIDTHS = [320, 360, 412, 640, 641, 768, 960, 1024, 1152, 1280, 1440, 1920]

# The widest face that is common, for readers who have no other. None keeps those of the page.
FACES = [None, "DejaVu Sans"]

SET_FACE = """
(face) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`* { font-family: "${face}" !important }`)
  document.adoptedStyleSheets.push(sheet)
}
"""

# Boxes of text are as high as its line; ink takes less, and pixels of both may touch.
FIND = """
() => {
  const found = new Set()
  const slack = 1
  const inked = (node) => {
    const range = document.createRange()
    range.selectNodeContents(node)
    return [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1).map((box) => {
      const size = parseFloat(getComputedStyle(node.parentElement).fontSize)
      const scale = node.parentElement.getScreenCTM?.()?.a ?? 1
      const spare = Math.max(0, box.height - size * scale * 0.8) / 2
      return { left: box.left, right: box.right, top: box.top + spare, bottom: box.bottom - spare,
        words: node.data.trim().replace(/\\s+/g, " ").slice(0, 40) }
    })
  }
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true })
    && !element.closest(".unseen")
  const isClipped = (element) => element
    && (getComputedStyle(element).clipPath !== "none" || isClipped(element.parentElement))
  const texts = (root) => {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const nodes = []
    while (walk.nextNode()) {
      const parent = walk.currentNode.parentElement
      if (walk.currentNode.data.trim() && !parent.closest("title, desc") && isSeen(parent))
        nodes.push(walk.currentNode)
    }
    return nodes
  }
  const areOver = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack
    && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack
  const compare = (boxes, where) => {
    boxes.sort((one, other) => one.top - other.top)
    boxes.forEach((one, at) => {
      for (let next = at + 1; next < boxes.length && boxes[next].top < one.bottom; next++) {
        const other = boxes[next]
        if (one.owner !== other.owner && areOver(one, other))
          found.add(`in ${where} '${one.words}' lies on '${other.words}'`)
      }
    })
  }
  for (const chart of document.querySelectorAll("svg.chart")) {
    const sheet = chart.getBoundingClientRect()
    if (!sheet.width) continue
    const boxes = texts(chart).flatMap((node) =>
      inked(node).map((box) => ({ ...box, owner: node.parentElement.closest("text") === node.parentElement
        ? node : node.parentElement.closest("tspan, text") })))
    for (const box of boxes) {
      if (box.words.includes("…")) found.add(`a chart cuts '${box.words}'`)
      if (box.left < sheet.left - 1 || box.right > sheet.right + 1 || box.bottom > sheet.bottom + 1)
        found.add(`'${box.words}' goes beyond its chart`)
    }
    compare(boxes, "a chart")
  }
  for (const table of document.querySelectorAll("main table")) {
    if (!table.getClientRects().length) continue
    const boxes = []
    for (const cell of table.querySelectorAll("th, td, caption")) {
      if (!isSeen(cell) || isClipped(cell)) continue
      const style = getComputedStyle(cell)
      if (cell.scrollWidth > cell.clientWidth + 1 && /hidden|clip/.test(style.overflowX))
        found.add(`a cell cuts '${cell.textContent.trim().slice(0, 40)}'`)
      // A cell that stays in view lies on those that scroll below it.
      if (style.position === "sticky") continue
      for (const node of texts(cell)) {
        for (const box of inked(node)) boxes.push({ ...box, owner: cell })
      }
    }
    compare(boxes, "a table")
  }
  return [...found].slice(0, 12)
}
"""


async def check(place: Place, page: Page) -> Outcome:
    """Looks at phones with the widest face alone, and at desks with those of the machine."""
    return await look(place, page, dict(zip(FACES[::-1], [[width] for width in WIDTHS])))


async def check_all_widths(place: Place, page: Page) -> Outcome:
    """Looks at every width with the faces of this machine, and with the widest one alone."""
    return await look(place, page, {face: ALL_WIDTHS for face in FACES})


async def look(place: Place, page: Page, widths: dict[str | None, list[int]]) -> Outcome:
    """Opens the page once; from width to width it only changes as under the hands of its reader.

    The theme changes nothing but colours, so that one is enough."""
    outcome = Outcome("overlap", page=page.path, tries=0)
    async with place.opened(page.path, Mode("file", width=WIDTHS[0])) as visit:
        for face, sizes in widths.items():
            if face:
                await visit.page.evaluate(SET_FACE, face)
            for width in sizes:
                outcome.tries += 1
                await visit.page.set_viewport_size({"width": width, "height": 900})
                await visit.complaints()
                for what in await visit.page.evaluate(FIND):
                    outcome.add(what, f"{width} px, {face}" if face else f"{width} px")
    return outcome
