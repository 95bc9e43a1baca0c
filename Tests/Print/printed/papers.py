"""Papers, printed by the program with both engines and measured."""

import asyncio
import re
from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from checks.browser import Place
from checks.report import Outcome, Report
from checks.server import Server
from checks.site import Page, Site
from pdfminer.pdfexceptions import PDFException

from . import decree, fonts, navigation, page_numbers, sheets, structure, tables
from .choice import OF_YEARS, PAPERS, fullest_papers
from .document import Document
from .engines import CHROMIUM, WEASYPRINT
from .program import Program, Run
from .shown import Shown, read

CHECKS = {
    "sheets": sheets.check,
    "scale": sheets.check_scale,
    "tables": tables.check,
    "heads": tables.check_heads,
    "numbers": page_numbers.check,
    "contents": page_numbers.check_contents,
    "fonts": fonts.check,
    "navigation": navigation.check,
    "structure": structure.check,
    "legible": structure.check_legible,
}

# Bytes. A page of which WeasyPrint makes a PDF in some seconds.
LARGEST_BOOK = 250_000

# Papers of which the fullest member's is printed.
OF_MEMBERS = ("profile", "dossier")

# The papers whose form is laid down, in the language in which it is.
OFFICIAL = ["report", *(kind for kind in OF_YEARS if kind != "paper")]
OFFICIAL_LANGUAGE = "vi"

# Papers with a template of their own, printed in all languages even where few are.
IN_ALL_LANGUAGES = ("minutes", "proposal", "dossier")


def is_official(site: Site, page: Page) -> bool:
    """Whether an office issues the paper; a summary from sources, in place of a report, is none."""
    return page.kind in OFFICIAL and '<body class="official">' in site.text(page.path)


def measure(pdf: Path, shown: Shown, kind: str | None, engine: str) -> list[str]:
    """All that is wrong with a printed paper; its kind where its form is laid down."""
    try:
        document = Document(pdf)
    except PDFException as error:
        return [f"cannot be read: {error}", *structure.check_form(pdf)]
    problems = [each for check in CHECKS.values() for each in check(document, shown, engine)]
    if kind and shown.language == OFFICIAL_LANGUAGE:
        problems += decree.check(document, shown, kind)
    return problems


@dataclass(frozen=True)
class Job:
    """Papers to print: of which content, into which folder; some of each kind, or all."""

    program: Program
    content: Path
    folder: Path
    name: str
    kinds: tuple[str, ...] = PAPERS
    is_whole: bool = False

    async def print(self, engine: str, site: Path, *more: str) -> Run:
        return await self.program.print_papers(engine, self.content, site, *more)

    async def print_chosen(self, engine: str, site: Path) -> Run:
        """Every report, and of the other kinds the fullest; the rest too if it is to be whole."""
        run = await self.print(engine, site, "--kind", "report")
        if run.status or self.kinds == ("report",):
            return run
        for words in self.further(engine, Site(site)):
            run += await self.print(engine, site, *words)
        return run

    def fewest(self, fullest: dict[str, Page], language: str) -> Iterator[list[str]]:
        """The fullest of each kind, those of one year or member together.

        Those made by one template are printed in one language, as their form is laid down in it.
        """
        runs: dict[tuple[str, ...], list[str]] = {}
        for kind, page in fullest.items():
            if kind in OF_YEARS:
                year = re.search(r"\b\d{4}\b", page.path).group()
                choice = ("--year", year)
            elif kind in OF_MEMBERS:
                choice = ("--province", page.path.split("/")[-2])
            else:
                continue
            if language and kind not in IN_ALL_LANGUAGES:
                choice += ("--language", language)
            runs.setdefault(choice, []).extend(["--kind", kind])
        for choice, kinds in runs.items():
            yield [*choice, *kinds]

    def further(self, engine: str, site: Site) -> Iterator[list[str]]:
        fullest = {page.kind: page for page in fullest_papers(site)}
        if self.is_whole:
            kinds = [*OF_YEARS, *OF_MEMBERS]
            yield [word for kind in kinds if kind in fullest for word in ("--kind", kind)]
        else:
            has_official = any(page.language == OFFICIAL_LANGUAGE for page in site.pages)
            yield from self.fewest(fullest, OFFICIAL_LANGUAGE if has_official else "")
        is_light = "book" in fullest and fullest["book"].size < LARGEST_BOOK
        if self.is_whole or is_light or engine == CHROMIUM:
            yield ["--kind", "book"]


async def check(browser, job: Job, workers: Executor) -> Report:
    """Prints all papers of a content folder with both engines."""
    report = Report(job.name)
    for engine in (WEASYPRINT, CHROMIUM):
        report.outcomes += await check_engine(browser, job, engine, workers)
    return report


async def check_engine(browser, job: Job, engine: str, workers: Executor) -> list[Outcome]:
    outcome = Outcome("printing")
    folder = job.folder / engine
    run = await job.print_chosen(engine, folder)
    for complaint in run.complaints:
        outcome.add(complaint, engine)
    if run.status:
        outcome.add(f"yearbook pdf ends with status {run.status}: {run.output}", engine)
        return [outcome]
    site = Site(folder)
    papers = [page for page in site.pages if page.kind in job.kinds]
    with Server(site) as server:
        place = Place(browser, site, server)
        works = (check_paper(place, page, engine, job, workers) for page in papers)
        outcomes = await asyncio.gather(*works)
    printed = {each.subject for each in outcomes if not each.skipped}
    for kind in {page.kind for page in papers} - printed - {"book"}:
        outcome.add(f"no {kind} is printed", engine)
    return [outcome, *outcomes, await check_again(job, engine, folder)]


async def check_paper(
    place: Place, page: Page, engine: str, job: Job, workers: Executor
) -> Outcome:
    outcome = Outcome(page.kind, page=page.path)
    pdf = (place.site.folder / page.path).with_suffix(".pdf")
    if not pdf.is_file():
        outcome.skipped = page.kind != "report" and not job.is_whole
        if not outcome.skipped:
            outcome.add("is not printed", engine)
        return outcome
    shown = await read(place, page.path, script=False)
    loop = asyncio.get_running_loop()
    kind = page.kind if is_official(place.site, page) else None
    for problem in await loop.run_in_executor(workers, measure, pdf, shown, kind, engine):
        outcome.add(problem, engine)
    return outcome


async def check_again(job: Job, engine: str, first: Path) -> Outcome:
    """Printed in another folder, the papers of one year are the same to the last byte."""
    outcome = Outcome("same bytes")
    again = job.folder / f"{engine}-again"
    years = sorted({path.parent.name for path in first.glob("[0-9]*/*.pdf")})
    if not years:
        outcome.add("no paper of any year is printed", engine)
        return outcome
    kinds = [word for kind in job.kinds if kind != "book" for word in ("--kind", kind)]
    run = await job.print(engine, again, "--year", years[-1], *kinds)
    if run.status:
        outcome.add(f"yearbook pdf ends with status {run.status}: {run.output}", engine)
    paths = sorted(path.relative_to(again) for path in again.rglob("*.pdf"))
    outcome.tries = len(paths)
    if not paths:
        outcome.add(f"nothing of {years[-1]} is printed", engine)
    for path in paths:
        if (first / path).is_file() and (first / path).read_bytes() != (again / path).read_bytes():
            outcome.add("printed again, it has other bytes", engine, page=str(path))
    return outcome
