"""What readers ask: from the home page on a phone, at most two taps or one search to the answer."""

from dataclasses import dataclass

from playwright.async_api import TimeoutError

from . import markup
from .browser import Mode, Place, patience
from .first_row import SCREEN
from .report import Outcome

TIMEOUT = {"timeout": 5_000}


@dataclass(frozen=True)
class Question:
    """A question, the way to its answer, and where that is then on the screen."""

    words: str
    answer: str
    # The page of the answer; a site without it is not asked.
    page: str = "index.html"
    search: str = ""
    taps: tuple[str, ...] = ()
    # A page that sites have of whose results enough is known; others are not asked.
    needs: str = "index.html"


MENU = ".menu > summary"
CRITERIA = "criteria/index.html"

QUESTIONS = [
    Question("Who leads?", ".latest .headline"),
    Question(
        "How many points has the first?",
        "main .ranking tbody tr:first-child .number",
        needs=CRITERIA,
    ),
    Question(
        "Is Nghệ An better than last year?",
        ".newest-result, .newest, .by-year tbody tr:first-child .change",
        "provinces/nghe-an.html",
        search="nghe an",
    ),
    Question(
        "How does Thành phố Hồ Chí Minh do?",
        "h1 >> text=Hồ Chí Minh",
        "provinces/ho-chi-minh.html",
        search="TP HCM",
    ),
    Question("Who led in 2017?", "h1 .headline", "2017/index.html", search="2017"),
    Question(
        "Who was first in the ranking of 2023?",
        ".ranking tbody tr:first-child th",
        "2023/index.html",
        search="2023",
        needs=CRITERIA,
    ),
    Question(
        "Which ranks had all members over the years?",
        "svg.chart:visible",
        "rankings.html",
        taps=(MENU, ".sections a[href='rankings.html']"),
        needs=CRITERIA,
    ),
    Question(
        "Who is head of the cluster?",
        "tbody tr:first-child a",
        "leadership.html",
        taps=(MENU, ".sections a[href='leadership.html']"),
    ),
    Question(
        "Which awards are proposed?",
        "#proposed",
        "honours.html",
        taps=(MENU, ".sections a[href='honours.html']"),
    ),
    Question(
        "Compare Huế and Đà Nẵng in 2023",
        ".compared tbody tr:has-text('2023')",
        "compare.html",
        search="so sánh huế đà nẵng 2023",
        needs="provinces/da-nang/2023.html",
    ),
    Question(
        "Which years did we lead?",
        ".lead:has-text('first in 2021 and 2022')",
        "provinces/khanh-hoa.html",
        search="khanh hoa",
        needs=CRITERIA,
    ),
    Question(
        "Who is best at GRDP?",
        "main table tbody tr:first-child th",
        "criteria/grdp.html",
        search="GRDP",
    ),
]

IN_VIEW = """
(element) => {
  const box = element.getBoundingClientRect()
  return box.width > 0 && box.top >= 0 && box.top < innerHeight && box.left < innerWidth
}
"""


async def check(place: Place) -> list[Outcome]:
    paths = {page.path for page in place.site.pages}
    outcome = Outcome("questions", page="index.html", tries=0)
    if "provinces/nghe-an.html" not in paths or "2017/index.html" not in paths:
        outcome.skipped = True
        outcome.remark = "no site that the questions are about"
        return [outcome]
    for question in QUESTIONS:
        if question.page not in paths or question.needs not in paths:
            continue
        outcome.tries += 1
        async with place.opened("index.html", Mode("file", width=SCREEN["width"])) as visit:
            await visit.page.set_viewport_size(SCREEN)
            try:
                await follow(visit.page, question)
                found = visit.page.locator(question.answer)
                await found.first.wait_for(**TIMEOUT)
                if not any([await each.evaluate(IN_VIEW) for each in await found.all()]):
                    outcome.add(f"'{question.words}': the answer is not on the screen")
            except TimeoutError as error:
                outcome.add(f"'{question.words}': {str(error).splitlines()[0]}")
    return [outcome]


async def follow(page, question: Question):
    for tap in question.taps:
        await page.locator(tap).first.click(**TIMEOUT)
    if question.search:
        await page.locator(MENU).click(**TIMEOUT)
        await page.focus(markup.SEARCH_INPUT)
        await page.keyboard.insert_text(question.search)
        await page.locator(f"{markup.SEARCH_OPTION}:visible").first.wait_for(**TIMEOUT)
        await page.wait_for_timeout(min(300, patience.milliseconds))
        await page.locator(f"{markup.SEARCH_OPTION}:visible").first.click(**TIMEOUT)
    if question.page != "index.html":
        await page.wait_for_url(lambda url: url.split("#")[0].endswith(question.page), **TIMEOUT)
