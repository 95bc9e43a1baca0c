"""Checks built sites: reads the arguments, runs every check, tells what was found."""

import argparse
import asyncio
import sys
from pathlib import Path

from playwright.async_api import Error

from . import (
    comparing,
    first_row,
    keyboard,
    overlap,
    own_member,
    printing,
    questions,
    search,
    shots,
    sorting,
    validity,
    visits,
    weight,
    without_script,
)
from .browser import Place, launched_browser
from .report import Outcome, Report
from .search import Wanted
from .server import Server
from .site import Page, Site

OF_A_PAGE = {
    "visits": visits.check,
    "overlap": overlap.check,
    "first-row": first_row.check,
    "keyboard": keyboard.check,
    "script": without_script.check,
    "weight": weight.check,
    "print": printing.check,
}
OF_A_SITE = ["validity", "sorting", "search", "questions", "own-member", "comparing"]
# Done on one opened page where they are done together.
SHARED = {"visits", "weight", "print"}
# Only where they are asked for: they take long.
ASKED_FOR = {"overlap-full": overlap.check_all_widths}

# Pages open at once. The browser has a process for each.
AT_ONCE = 4


def arguments(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="Tests/Browser/run", description=__doc__)
    parser.add_argument("sites", nargs="+", type=Path, metavar="SITE")
    parser.add_argument("--all", action="store_true", help="every page, not some of each kind")
    parser.add_argument("--page", action="append", default=[], help="only this page (repeatable)")
    parser.add_argument(
        *("--checks", "-c"),
        type=lambda text: text.split(","),
        default=[*OF_A_PAGE, *OF_A_SITE],
        help=f"only these of {', '.join([*OF_A_PAGE, *OF_A_SITE])}",
    )
    parser.add_argument(
        "--require",
        type=lambda text: text.split(","),
        default=[],
        help="kinds of pages, 'sorting' or 'search', which each site must have",
    )
    parser.add_argument(
        "--find",
        action="append",
        default=[],
        type=lambda text: Wanted(*text.rsplit("=", 1)),
        metavar="QUERY=PAGE",
        help="a query, and the page that it must find first, on sites that have the page",
    )
    parser.add_argument("--shots", type=Path, metavar="FOLDER", help="takes pictures of the pages")
    options = parser.parse_args(words)
    for name in options.checks:
        if name not in [*OF_A_PAGE, *OF_A_SITE, *ASKED_FOR]:
            parser.error(f"no check is called {name}")
    return options


async def check_site(browser, site: Site, options: argparse.Namespace, free) -> Report:
    """Runs the checks of one site, each as soon as `free` lets it."""
    report = Report(site.name)

    async def when_free(work):
        async with free:
            try:
                outcome = await work
            except Error as error:
                outcome = Outcome("broken off")
                outcome.add(str(error).splitlines()[0])
        return outcome if isinstance(outcome, list) else [outcome]

    with Server(site) as server:
        works = works_on(Place(browser, site, server), chosen_pages(site, options), options)
        for outcomes in await asyncio.gather(*map(when_free, works)):
            report.outcomes += outcomes
    add_required(report, options.require)
    return report


def chosen_pages(site: Site, options: argparse.Namespace) -> list[Page]:
    if options.page:
        return [page for page in site.pages if page.path in options.page]
    return site.pages if options.all else site.representatives


def works_on(place: Place, pages: list[Page], options: argparse.Namespace):
    of_a_page = OF_A_PAGE | ASKED_FOR
    if "visits" in options.checks:
        # What is weighed and printed is open already.
        looks = {
            "weighs": weight.look if "weight" in options.checks else None,
            "prints": printing.look if "print" in options.checks else None,
        }
        yield from (visits.check(place, page, **looks) for page in pages)
        of_a_page = {name: of_a_page[name] for name in of_a_page if name not in SHARED}
    for name, check in of_a_page.items():
        if name in options.checks:
            yield from (check(place, page) for page in pages)
    if options.shots:
        yield from (shots.take(place, page, options.shots) for page in pages)
    if "validity" in options.checks:
        yield validity.check(place.site)
    if "sorting" in options.checks:
        yield sorting.check(place, pages)
    if "questions" in options.checks:
        yield questions.check(place)
    if "own-member" in options.checks:
        yield own_member.check(place)
    if "comparing" in options.checks:
        yield comparing.check(place)
    if "search" in options.checks:
        yield search.check(place, options.find)


def add_required(report: Report, names: list[str]):
    for name in names:
        if report.skipped(name):
            report.outcomes.append(Outcome(name, tries=0))
            report.outcomes[-1].add(f"required, but the site has no {name}")


async def check_all(options: argparse.Namespace) -> list[Report]:
    sites = [Site(folder) for folder in options.sites]
    for each in options.find:
        if not any((site.folder / each.path).is_file() for site in sites):
            raise SystemExit(f"--find {each.query}={each.path}: no site has this page")
    free = asyncio.Semaphore(AT_ONCE)
    async with launched_browser() as browser:
        works = [check_site(browser, site, options, free) for site in sites]
        return await asyncio.gather(*works)


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
