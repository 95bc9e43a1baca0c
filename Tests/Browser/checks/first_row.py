"""What is on the first screen of a phone, and that the page of a year does not go on and on."""

from .browser import Mode, Place
from .report import Outcome
from .site import Page

SCREEN = {"width": 360, "height": 740}

# By kind of page what must be there, if the page has it, and the number of elements that are it.
WANTED = {
    "home": ("the first row of the ranking", "main table.ranking tbody tr", 1),
    "year": ("the first row of the ranking", "main table.ranking tbody tr", 1),
    "provinces": ("the first member", "main :is(.ranking tbody tr, .members li, .map ul)", 1),
    "province": ("the newest rank and points", ".newest .facts > *", 2),
}

# How long the page of a year may be on a desk, with as many members as there are.
DESK, LONGEST = Mode("file", width=1280), 9_000

LOWEST = """
([selector, count]) => Math.round(Math.max(0, ...[...document.querySelectorAll(selector)]
  .slice(0, count).map((element) => element.getBoundingClientRect().bottom + scrollY)))
"""


async def check(place: Place, page: Page) -> Outcome:
    outcome = Outcome("first row", page=page.path)
    if page.kind not in WANTED:
        outcome.tries = 0
        return outcome
    what, *wanted = WANTED[page.kind]
    async with place.opened(page.path, Mode("file", width=SCREEN["width"])) as visit:
        await visit.page.set_viewport_size(SCREEN)
        bottom = await visit.page.evaluate(LOWEST, wanted)
    if bottom > SCREEN["height"]:
        outcome.add(f"{what} ends at {bottom} px, beyond the first screen")
    if page.kind == "year":
        async with place.opened(page.path, DESK) as visit:
            height = await visit.page.evaluate("document.documentElement.scrollHeight")
        if height > LONGEST:
            outcome.add(f"the page is {height:,} px long, more than {LONGEST:,}", str(DESK))
    return outcome
