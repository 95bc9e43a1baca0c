"""What a reader has to fetch before the page can be read."""

from . import markup
from .browser import Mode, Place, Visit
from .report import Outcome
from .site import Page

# Bytes of a page and all that it loads, pictures left out.
HEAVIEST = 60_000

# The same where there are more members than tables show unfolded.
HEAVIEST_OF_MANY = 150_000
MANY = 12

# Documents of many sheets, made to be printed; they grow with the years and members they tell of.
DOCUMENTS = {"report", "dossier", "book"}

# What was loaded, what the first paint waited for, and what only a stylesheet asked for.
LOADED = """
() => performance.getEntriesByType("resource").map((entry) => ({
  url: entry.name, kind: entry.initiatorType,
  blocks: entry.renderBlockingStatus === "blocking" }))
"""


async def check(place: Place, page: Page) -> Outcome:
    async with place.opened(page.path, Mode("http")) as visit:
        await visit.complaints()
        return await look(visit, page)


async def look(visit: Visit, page: Page) -> Outcome:
    """Weighs what an open page asked its server for."""
    outcome = Outcome("weight", page=page.path)
    weights = [await weight(request) for request in visit.requests]
    loaded = await visit.page.evaluate(LOADED)
    outcome.weight = sum(weights)
    pages = visit.place.site.pages
    members = sum(other.kind == "province" and not other.language for other in pages)
    most = HEAVIEST_OF_MANY if members > MANY else HEAVIEST
    if outcome.weight > most and page.kind not in DOCUMENTS:
        outcome.add(f"weighs {outcome.weight:,} bytes without pictures, more than {most:,}")
    blocking = [visit.own_words(entry["url"]) for entry in loaded if entry["blocks"]]
    for address in blocking:
        if not address.endswith(".css"):
            outcome.add(f"the first paint waits for {address}")
    if len(blocking) > 1:
        outcome.add(f"the first paint waits for {len(blocking)} files: {', '.join(blocking)}")
    for entry in loaded:
        if entry["kind"] == "css":
            outcome.add(f"the stylesheet loads {visit.own_words(entry['url'])}")
    return outcome


async def weight(request) -> int:
    if request.url.endswith(markup.PICTURES):
        return 0
    response = await request.response()
    return len(await response.body()) if response and response.ok else 0
