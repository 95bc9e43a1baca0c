"""A reader's own member: chosen once, it is marked in tables, charts and maps of other pages, too."""

from playwright.async_api import TimeoutError

from .browser import Mode, Place, Visit, patience
from .report import Outcome

BUTTON = ".choose button"
MENU = ".menu > summary"

# Pages with the member in them, and what of it is marked there, if the page has any of the second.
MARKED = [
    ("rankings.html", "table tr.mine", "table.matrix"),
    ("rankings.html", "svg text.mine", "svg.chart text"),
    ("provinces/index.html", "tr.mine, .members li.mine", "main table, .members"),
    ("provinces/index.html", ".map li.mine", ".map"),
    ("compare.html", "table tr.mine", "table.results"),
]

LINK_TO = """
(page) => [...document.querySelectorAll("header .sections a")].find((link) =>
  link.href.split("#")[0].endsWith(page))
"""

HOLDS = """
([selector, id]) => [...document.querySelectorAll(selector)].some((element) =>
  element.localName === "text" || element.querySelector(`a[href*="${id}.html"]`))
"""


async def check(place: Place) -> list[Outcome]:
    paths = {page.path for page in place.site.pages}
    ranked = [
        page.path
        for page in place.site.pages
        if page.kind == "province" and not page.language and "rank-lines" in marks(place, page)
    ]
    outcome = Outcome("own member", page="rankings.html", tries=0)
    if not ranked or "rankings.html" not in paths:
        outcome.skipped = True
        outcome.remark = "no site with ranks of members"
        return [outcome]
    path = ranked[len(ranked) // 2]
    for protocol in ("file", "http"):
        for width in (360, 1280):
            try:
                await choose_and_look(place, outcome, path, Mode(protocol, width=width), paths)
            except TimeoutError as error:
                outcome.add(str(error).splitlines()[0], f"{protocol} {width} px")
    return [outcome]


def marks(place: Place, page) -> str:
    """Whether the page of a member has the chart of its ranks."""
    return "rank-lines" if "_ranks-t" in place.site.text(page.path) else ""


async def choose_and_look(place: Place, outcome: Outcome, path: str, mode: Mode, paths: set[str]):
    id = path.split("/")[-1].removesuffix(".html")
    async with place.opened(path, mode) as visit:
        await visit.page.locator(BUTTON).click(timeout=patience.milliseconds)
        if await visit.page.locator(BUTTON).get_attribute("aria-pressed") != "true":
            outcome.add("the button does not say that the member is chosen", str(mode))
        for page, marked, among in MARKED:
            if page in paths:
                await follow(visit, page)
                await look(visit, outcome, mode, id, page, marked, among)
                await leave(visit, path, mode)
        await visit.page.locator(BUTTON).click(timeout=patience.milliseconds)
        await follow(visit, "rankings.html")
        await visit.complaints()
        if await visit.page.locator(".mine").count():
            outcome.add("a member that is chosen no more is still marked", str(mode))
        for complaint in await visit.complaints():
            outcome.add(complaint, str(mode))


async def follow(visit: Visit, page: str):
    """Goes by a link of the page, as the choice travels in links between files; by the menu on phones."""
    link = (await visit.page.evaluate_handle(LINK_TO, page)).as_element()
    if not link:
        raise TimeoutError(f"no link in the head leads to {page}")
    if not await link.is_visible():
        await visit.page.locator(MENU).click(timeout=patience.milliseconds)
    await link.click(timeout=patience.milliseconds)
    await visit.page.wait_for_url(lambda url: url.split("#")[0].endswith(page))
    await visit.page.wait_for_load_state("load")


async def leave(visit: Visit, path: str, mode: Mode):
    """Back to the page of the member, by the address that the browser keeps."""
    await visit.page.go_back(wait_until="load")
    if not visit.page.url.split("#")[0].endswith(path):
        await visit.page.goto(visit.place.url(path, mode), wait_until="load")


async def look(
    visit: Visit, outcome: Outcome, mode: Mode, id: str, page: str, marked: str, among: str
):
    outcome.tries += 1
    await visit.complaints()
    if not await visit.page.locator(among).count():
        return
    try:
        await visit.page.locator(marked).first.wait_for(
            state="attached", timeout=patience.milliseconds
        )
    except TimeoutError:
        outcome.add(f"{page} does not mark the chosen member: no {marked}", str(mode))
        return
    if not await visit.page.evaluate(HOLDS, [marked, id]):
        outcome.add(f"{page} marks another member than the chosen one", str(mode))
    if mode.protocol == "file" and f"member={id}" not in visit.page.url:
        # the choice came in the link and is kept there, where files share no storage
        kept = await visit.page.evaluate("document.documentElement.dataset.member")
        if kept != id:
            outcome.add(f"the address of {page} does not have the choice", str(mode))
