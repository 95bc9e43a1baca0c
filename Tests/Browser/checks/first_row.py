"""On a phone the first row of a ranking is on the first screen."""

from .browser import Mode, Place
from .report import Outcome
from .site import Page

SCREEN = {"width": 360, "height": 740}
KINDS = {"home", "year"}

FIRST_ROW = """
() => {
  const row = document.querySelector("main table.ranking tbody tr")
  return row && Math.round(row.getBoundingClientRect().bottom + scrollY)
}
"""


async def check(place: Place, page: Page) -> Outcome:
    outcome = Outcome("first row", page=page.path)
    if page.kind not in KINDS:
        outcome.tries = 0
        return outcome
    async with place.opened(page.path, Mode("file", width=SCREEN["width"])) as visit:
        await visit.page.set_viewport_size(SCREEN)
        bottom = await visit.page.evaluate(FIRST_ROW)
    if bottom and bottom > SCREEN["height"]:
        outcome.add(f"the first row of the ranking ends at {bottom} px, beyond the first screen")
    return outcome
