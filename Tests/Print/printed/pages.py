"""Ordinary pages, printed by both engines and measured."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from pathlib import Path

from checks.browser import Place
from checks.report import Outcome
from checks.site import Page

from . import fonts, navigation, numbering, sheets, tables
from .document import Document
from .engines import CHROMIUM, WEASYPRINT, print_with_chromium, print_with_weasyprint
from .shown import MODE, Shown, read, shown_in_print

CHECKS: dict[str, Callable[[Document, Shown, str], Iterator[str]]] = {
    "sheets": sheets.check,
    "scale": sheets.check_scale,
    "tables": tables.check,
    "heads": tables.check_heads,
    "numbers": numbering.check,
    "title": numbering.check_title,
    "fonts": fonts.check,
    "navigation": navigation.check,
}


def measure(pdf: Path, shown: Shown, engine: str) -> list[str]:
    """All that is wrong with a printed page."""
    document = Document(pdf)
    return [problem for check in CHECKS.values() for problem in check(document, shown, engine)]


def print_and_measure(page: Path, pdf: Path, shown: Shown) -> list[str]:
    told = print_with_weasyprint(page, pdf)
    return [f"complains: {each}" for each in told] + measure(pdf, shown, WEASYPRINT)


async def check(place: Place, page: Page, folder: Path, workers: Executor) -> Outcome:
    """Prints one page with both engines into a folder."""
    outcome = Outcome(page.kind, page=page.path, tries=2)
    loop = asyncio.get_running_loop()
    name = page.path.removesuffix(".html").replace("/", "-")

    async def by_weasyprint():
        shown = await read(place, page.path, script=False)
        path, pdf = place.site.folder / page.path, folder / f"{name}.weasyprint.pdf"
        for problem in await loop.run_in_executor(workers, print_and_measure, path, pdf, shown):
            outcome.add(problem, WEASYPRINT)

    async def by_chromium():
        pdf = folder / f"{name}.chromium.pdf"
        async with place.opened(page.path, MODE) as visit:
            shown = await shown_in_print(visit.page)
            await print_with_chromium(visit.page, pdf)
        for problem in await loop.run_in_executor(workers, measure, pdf, shown, CHROMIUM):
            outcome.add(problem, CHROMIUM)

    await asyncio.gather(by_weasyprint(), by_chromium())
    return outcome
