"""Searching by keyboard: a name is found however it is typed."""

import re
import unicodedata
from dataclasses import dataclass

from playwright.async_api import TimeoutError

from . import markup
from .browser import Mode, Place, Visit, patience
from .report import Outcome
from .weight import weight

# How long results must stand still to be taken as all, in milliseconds.
STILL = 60

# Bytes that a first query may load, on sites of up to 1,000 pages.
HEAVIEST_INDEX = 30_000

# On a phone the field is in a menu.
OPEN_MENU = """
(field) => {
  const menu = document.querySelector(field).closest("details")
  if (menu && !document.querySelector(field).checkVisibility()) menu.open = true
}
"""

TONES = "\u0300\u0301\u0303\u0309\u0323"


@dataclass(frozen=True)
class Wanted:
    """What a reader types, and the page in the folder of the language that must come first."""

    query: str
    path: str


def spellings(name: str) -> list[str]:
    """As readers type a name: without marks, exact, in capitals, with letters but no tones."""
    parts = unicodedata.normalize("NFD", name)
    letters = "".join(part for part in parts if not unicodedata.combining(part))
    plain = letters.replace("đ", "d").replace("Đ", "D")
    toneless = "".join(part for part in parts if part not in TONES)
    return [plain.lower(), name, plain.upper(), unicodedata.normalize("NFC", toneless).lower()]


def a_province(place: Place, language: str) -> list[Wanted]:
    """The province whose name is spelled in most ways, to be found by all of them."""
    names = {}
    for page in place.site.pages:
        if page.language == language and page.kind == "province":
            heading = re.search(r"<h1[^>]*>\s*([^<]+?)\s*<", place.site.text(page.path))
            if heading:
                names[page.path.removeprefix(f"{language}/")] = spellings(heading[1])
    if not names:
        return []
    path = max(names, key=lambda path: len(set(names[path])))
    return [Wanted(query, path) for query in names[path]]


@dataclass
class Desk:
    """The search field of an open page, and what its use comes to."""

    visit: Visit
    outcome: Outcome
    mode: Mode
    query: str

    async def type(self):
        self.outcome.tries += 1
        self.visit.requests.clear()
        await self.page.evaluate(OPEN_MENU, markup.SEARCH_INPUT)
        await self.page.focus(markup.SEARCH_INPUT)
        # all at once, so that no answer to a part of it is taken for the answer
        await self.page.keyboard.insert_text(self.query)

    @property
    def page(self):
        return self.visit.page

    def say(self, what: str):
        self.outcome.add(f"'{self.query}': {what}", str(self.mode))

    async def attribute(self, name: str) -> str | None:
        return await self.page.get_attribute(markup.SEARCH_INPUT, name)

    async def status(self) -> str:
        texts = await self.page.locator(markup.SEARCH_STATUS).all_inner_texts()
        return " ".join(texts).strip()

    async def options(self) -> list[str]:
        """The ids of the results that are shown."""
        options = self.page.locator(f"{markup.SEARCH_OPTION}:visible")
        return await options.evaluate_all("(options) => options.map((option) => option.id)")

    async def results(self) -> list[str]:
        """The results once they stand still."""
        before = None
        for _ in range(patience.milliseconds // STILL):
            await self.page.wait_for_timeout(STILL)
            now = await self.options(), await self.status()
            if now == before and now[1]:
                return now[0]
            before = now
        return before[0] if before else []

    async def press(self, key: str) -> str | None:
        """The id of the result that is marked after a key."""
        await self.page.keyboard.press(key)
        return await self.attribute("aria-activedescendant") or None


async def check(place: Place, wanted: list[Wanted]) -> list[Outcome]:
    """Searches from the home page of each language, from files and from the server."""
    outcomes = []
    for language in place.site.languages:
        home = f"{language}/index.html".lstrip("/")
        outcome = Outcome("search", page=home, tries=0)
        outcomes.append(outcome)
        if 'type="search"' not in place.site.text(home):
            outcome.skipped = True
            outcome.remark = f"{home} has no {markup.SEARCH_INPUT}"
            continue
        folder = place.site.folder / language
        here = a_province(place, language) + [
            each for each in wanted if (folder / each.path).is_file()
        ]
        for mode in (Mode("file"), Mode("http", width=360)):
            for each in here:
                await try_query(place, outcome, mode, each.query, find, each.path)
            for each in here[:1]:
                await try_query(place, outcome, mode, each.query, list_all, each.path)
                await try_query(place, outcome, mode, each.query, close)
            await try_query(place, outcome, mode, "zqxzqx", find_nothing)
    if not all(outcome.skipped for outcome in outcomes):
        for outcome in outcomes:
            if outcome.skipped:
                outcome.skipped = False
                outcome.add("no search here, although another language has one")
    return outcomes


async def try_query(place: Place, outcome: Outcome, mode: Mode, query: str, look, *more):
    async with place.opened(outcome.page, mode) as visit:
        desk = Desk(visit, outcome, mode, query)
        try:
            await desk.type()
            await look(desk, *more)
        except TimeoutError as error:
            desk.say(str(error).splitlines()[0])
        for complaint in visit.seen:
            desk.say(complaint)


async def find(desk: Desk, path: str):
    """The wanted page comes first, is counted in words, and opens by arrow and Enter."""
    options = await desk.results()
    if not options:
        desk.say("finds nothing")
        return
    if desk.mode.protocol == "http":
        await weigh_index(desk, list(desk.visit.requests))
    if not any(letter.isdigit() for letter in await desk.status()):
        desk.say(f"the count is not read out, only '{await desk.status()}'")
    if await desk.attribute("aria-expanded") != "true":
        desk.say("the field does not say that it has results")
    if await desk.press("ArrowDown") != options[0]:
        desk.say("the arrow does not mark the first result")
    await desk.page.keyboard.press("Enter")
    await arrive(desk, path)


async def arrive(desk: Desk, path: str):
    folder = desk.visit.place.url(desk.outcome.page, desk.mode).removesuffix("index.html")
    try:
        await desk.page.wait_for_url(
            lambda url: url != folder + "index.html", timeout=patience.milliseconds
        )
    except TimeoutError:
        desk.say("Enter on the first result leads nowhere")
        return
    address = desk.page.url.split("#")[0].split("?")[0].removeprefix(folder)
    if address != path:
        desk.say(f"the first result is {address}, not {path}")


async def weigh_index(desk: Desk, requests: list):
    """What a first query loads."""
    total = sum([await weight(request) for request in requests])
    desk.outcome.weight = max(desk.outcome.weight, total)
    if total > HEAVIEST_INDEX and len(desk.visit.place.site.pages) <= 1_000:
        desk.say(f"loads {total:,} bytes of index, more than {HEAVIEST_INDEX:,}")


async def list_all(desk: Desk, path: str):
    """Enter without a choice leads to the page of all results."""
    await desk.results()
    await desk.page.keyboard.press("Enter")
    try:
        await desk.page.wait_for_url("**/search.html?**", timeout=patience.milliseconds)
        link = f"{markup.MAIN} a[href$='{path}']:visible"
        await desk.page.wait_for_selector(link, timeout=patience.milliseconds)
    except TimeoutError:
        desk.say(f"search.html does not list {path}")


async def close(desk: Desk):
    """Arrows go down and up; Escape closes the results."""
    options = await desk.results()
    first = await desk.press("ArrowDown")
    if len(options) > 1:
        second = await desk.press("ArrowDown")
        if [first, second, await desk.press("ArrowUp")] != [options[0], options[1], options[0]]:
            desk.say("the arrows do not go down and up the results")
    await desk.page.keyboard.press("Escape")
    if await desk.options() or await desk.attribute("aria-expanded") == "true":
        desk.say("Escape does not close the results")


async def find_nothing(desk: Desk):
    if await desk.results():
        desk.say("finds what nobody wrote")
    if not await desk.status():
        desk.say("nothing is read out where nothing is found")
