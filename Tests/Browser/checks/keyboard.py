"""A page by keyboard: every control is reached and shows it, the content is one step away."""

from playwright.async_api import TimeoutError

from . import markup
from .browser import Mode, Place, Visit, patience
from .report import Outcome
from .site import Page

# A longer way than this is not walked to its end.
LONGEST_WALK = 400

CONTROLS = """
() => [...document.querySelectorAll(
    "a[href], button, input, select, textarea, summary, [tabindex]")].filter((element) =>
  element.tabIndex >= 0 && !element.disabled && element.checkVisibility()
  && element.getClientRects().length > 0
  && getComputedStyle(element).visibility === "visible").length
"""

# Notes each element that gets the focus: whether that is drawn, and whether it can be seen at all.
FOLLOW_FOCUS = """
() => {
  window.stops = []
  const isDrawn = (style) => style.boxShadow !== "none"
    || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0)
  const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]]
  // Of a box that is higher than the window only a part is on the screen.
  const onScreen = (box) => {
    const left = Math.max(box.left, 0), top = Math.max(box.top, 0)
    return new DOMRect(left, top, Math.min(box.right, innerWidth) - left,
      Math.min(box.bottom, innerHeight) - top)
  }
  const isThere = (element) => [...element.getClientRects()].map(onScreen).some((box) =>
    box.width > 1 && box.height > 1 && points.some(([x, y]) => {
      const top = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height)
      return top && (element.contains(top) || top.contains(element))
    }))
  const words = (element) => element.getAttribute("aria-label") || element.innerText
    || element.value || element.id
  addEventListener("focusin", ({ target }) => {
    const name = words(target).trim().replace(/\\s+/g, " ").slice(0, 40)
    window.stops.push({
      name: `${target.localName} '${name}'`, href: target.getAttribute("href") ?? "",
      isDrawn: isDrawn(getComputedStyle(target)), isThere: isThere(target),
      isNew: !window.stops.some((stop) => stop.target === target), target })
  })
}
"""

STOPS_SO_FAR = "() => window.stops.map(({ target, ...stop }) => stop)"

BEFORE_MAIN = """
(selector) => {
  const main = document.querySelector(selector)
  const first = document.querySelector("a[href], button, input, select")
  return Boolean(main && first && !main.contains(first)
    && first.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING)
}
"""

# Whether a control is in the main content, or behind its start.
HAS_CONTROL_PAST_START = """
(selector) => {
  const main = document.querySelector(selector)
  return [...document.querySelectorAll(
      "a[href], button, input, select, textarea, summary, [tabindex]")].some((element) =>
    element !== main && element.tabIndex >= 0 && element.checkVisibility()
    && element.compareDocumentPosition(main)
      & (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINS))
}
"""

# Whether the focus stands in the main content or, where that has no control, behind its start.
IS_PAST_START = """
(selector) => {
  const main = document.querySelector(selector)
  const element = document.activeElement
  return element !== document.body && (main === element || main.contains(element)
    || Boolean(main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
}
"""


async def check(place: Place, page: Page) -> Outcome:
    outcome = Outcome(page.kind, page=page.path)
    ways = [(walk, Mode(width=360)), (walk, Mode()), (skip, Mode()), (skip, Mode("http"))]
    outcome.tries = len(ways)
    async with place.visit() as visit:
        for go, mode in ways:
            await visit.open(page.path, mode)
            await visit.page.evaluate(FOLLOW_FOCUS)
            await go(visit, outcome, mode)
    return outcome


async def walk(visit: Visit, outcome: Outcome, mode: Mode):
    """Goes through the page with Tab."""
    count = min(await visit.page.evaluate(CONTROLS), LONGEST_WALK)
    for _ in range(count):
        await visit.page.keyboard.press("Tab")
    stops = await visit.page.evaluate(STOPS_SO_FAR)
    for stop in stops:
        if not stop["isDrawn"]:
            outcome.add(f"focus is not drawn on {stop['name']}", str(mode))
        if not stop["isThere"]:
            outcome.add(f"focus on {stop['name']}, which is hidden", str(mode))
    reached = sum(stop["isNew"] for stop in stops)
    if reached < count:
        outcome.add(f"Tab reaches {reached} of {count} controls", str(mode))


async def skip(visit: Visit, outcome: Outcome, mode: Mode):
    """Takes the first link, which leads past the head of the page."""
    if not await visit.page.evaluate(BEFORE_MAIN, markup.MAIN):
        return
    await visit.page.keyboard.press("Tab")
    first = (await visit.page.evaluate(STOPS_SO_FAR) or [{"href": ""}])[0]
    target = first["href"]
    if not target.startswith("#"):
        outcome.add("the first control is no skip link", str(mode))
        return
    await visit.page.keyboard.press("Enter")
    try:
        await visit.page.wait_for_url(f"**{target}", timeout=patience.milliseconds)
    except TimeoutError:
        outcome.add(f"the skip link does not lead to {target}", str(mode))
    await visit.page.keyboard.press("Tab")
    has_control_after = await visit.page.evaluate(HAS_CONTROL_PAST_START, markup.MAIN)
    if has_control_after and not await visit.page.evaluate(IS_PAST_START, markup.MAIN):
        outcome.add("the skip link leaves the focus before the content", str(mode))
