"""Prints built sites with both engines: reads the arguments, runs every check, tells the faults."""

import argparse
import asyncio
import multiprocessing
import os
import shutil
import sys
from concurrent.futures import Executor, ProcessPoolExecutor
from pathlib import Path

from checks.browser import Place, launched_browser
from checks.report import Outcome, Report
from checks.server import Server
from checks.site import Page, Site

from . import choice, pages, papers
from .cluster import write_cluster
from .program import Program

# Pages open in the browser at once.
AT_ONCE = 3


def arguments(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="Tests/Print/run", description=__doc__)
    parser.add_argument("sites", nargs="*", type=Path, metavar="SITE", help="a built site")
    parser.add_argument("--all", action="store_true", help="every page and paper, not one of each kind")
    parser.add_argument("--page", action="append", default=[], help="only this page (repeatable)")
    parser.add_argument(
        *("--papers", "-p"),
        action="append",
        default=[],
        type=Path,
        metavar="CONTENT",
        help="a content folder of which papers are printed (repeatable)",
    )
    parser.add_argument(
        "--large",
        action="store_true",
        help="the report of 60 provinces, 12 criteria and 3 stages, too",
    )
    parser.add_argument("--program", type=Path, default=Path(".build/release/yearbook"))
    parser.add_argument("--templates", type=Path, default=Path("templates"))
    parser.add_argument(
        "--keep",
        type=Path,
        default=Path(".build/print-tests"),
        metavar="FOLDER",
        help="where the PDFs are left to be looked at",
    )
    options = parser.parse_args(words)
    if not (options.sites or options.papers or options.large):
        parser.error("nothing to print: name a SITE, --papers CONTENT or --large")
    return options


def chosen_pages(site: Site, options: argparse.Namespace) -> list[Page]:
    if options.page:
        return [page for page in site.pages if page.path in options.page]
    if options.all:
        return [page for page in site.pages if page.kind not in choice.PAPERS]
    return choice.fullest_pages(site)


async def check_site(browser, site: Site, options: argparse.Namespace, workers: Executor):
    """Prints pages of a site by hand with both engines."""
    report = Report(site.name)
    folder = options.keep / "pages" / site.folder.name
    folder.mkdir(parents=True, exist_ok=True)
    free = asyncio.Semaphore(AT_ONCE)

    async def when_free(page: Page) -> Outcome:
        async with free:
            return await pages.check(place, page, folder, workers)

    with Server(site) as server:
        place = Place(browser, site, server)
        report.outcomes = await asyncio.gather(*map(when_free, chosen_pages(site, options)))
    return [report]


async def check_papers(browser, options: argparse.Namespace, workers: Executor) -> list[Report]:
    """Has the program print papers of every content folder with both engines."""
    program = Program(options.program, options.templates)
    wanted = [(content, content, choice.PAPERS) for content in options.papers]
    if options.large:
        content = options.keep / "large" / "content"
        write_cluster(content, provinces=60, criteria=12, years=1)
        wanted.append((content, Path("a large cluster"), ("report",)))
    reports: list[Report] = []
    for content, name, kinds in wanted:
        parts = [part for part in content.parts if part not in (content.anchor, "..")]
        folder = options.keep / "papers" / "-".join(parts)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        job = papers.Job(program, content, folder, str(name), kinds, options.all)
        reports.append(await papers.check(browser, job, workers))
    return reports


async def check_all(options: argparse.Namespace) -> list[Report]:
    sites = [Site(folder) for folder in options.sites]
    # what a browser has started must not be copied into another process
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(os.cpu_count(), mp_context=fresh) as workers:
        async with launched_browser() as browser:
            reports = [await check_site(browser, site, options, workers) for site in sites]
            reports.append(await check_papers(browser, options, workers))
            return [each for several in reports for each in several]


def main(words: list[str]) -> int:
    reports = asyncio.run(check_all(arguments(words)))
    for report in reports:
        print(*report.lines(), sep="\n")
    problems = [problem for report in reports for problem in report.told_problems()]
    if problems:
        print("", *problems, sep="\n")
    failed = sum(bool(outcome.problems) for report in reports for outcome in report.outcomes)
    count = sum(not outcome.skipped for report in reports for outcome in report.outcomes)
    print(f"\n{count - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
