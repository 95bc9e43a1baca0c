"""Prints the good pages and each fault with both engines, and compares what is said of them."""

import asyncio
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Iterable
from concurrent.futures import Executor, ProcessPoolExecutor
from pathlib import Path

from checks.browser import Place, launched_browser
from checks.server import Server
from checks.site import Site
from printed.engines import CHROMIUM

from .fault import Fault
from .page_faults import OF_PAGES
from .paper_faults import OF_PAPERS
from .press import print_in_browser, printed_and_measured, shown_in
from .sample import PAGE, PAPER

# Pages open in the browser at once.
AT_ONCE = 3

GOOD = [Fault("good-page", [], sample=PAGE), Fault("good-paper", [], sample=PAPER)]

PASSED: list[str] = []
FAILED: list[str] = []


def expect(name: str, is_met: bool, found: Iterable):
    (PASSED if is_met else FAILED).append(name)
    if not is_met:
        lines = dict.fromkeys(str(each) for each in found)
        print(f"failed: {name}", *(f"  found: {line}" for line in lines), sep="\n")


def try_fault(fault: Fault, engine: str, found: list[str]):
    if not fault.expected:
        expect(f"{fault.name} by {engine} has no problem", not found, found)
        return
    for expected in fault.expected:
        is_found = any(problem.startswith(expected) for problem in found)
        expect(f"{fault.name} by {engine}: {expected}", is_found, found)
    known = (*fault.expected, *fault.also)
    other = [problem for problem in found if not problem.startswith(known)]
    expect(f"{fault.name} by {engine}: nothing else is said", not other, other)


async def try_by(place: Place, fault: Fault, engine: str, workers: Executor):
    shown = await shown_in(place, "good-page" if fault.is_secret else fault.folder)
    pdf = place.site.folder / fault.folder / f"{engine}.pdf"
    if engine == CHROMIUM:
        await print_in_browser(place, fault, pdf)
    loop = asyncio.get_running_loop()
    found = await loop.run_in_executor(workers, printed_and_measured, fault, engine, pdf, shown)
    try_fault(fault, engine, found)


async def try_all(names: list[str]):
    """Tries all faults, or only those of the given names."""
    faults = [*GOOD, *(each for each in [*OF_PAGES, *OF_PAPERS] if not names or each.name in names)]
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        (root / "index.html").write_text('<html lang="en">', encoding="utf-8")
        PAGE.write(root / "good-page")
        for fault in faults:
            fault.faulty.write(root / fault.folder)
        fresh = multiprocessing.get_context("spawn")
        free = asyncio.Semaphore(AT_ONCE)

        async def when_free(work):
            async with free:
                await work

        with Server(Site(root)) as server, ProcessPoolExecutor(os.cpu_count(), fresh) as workers:
            async with launched_browser() as browser:
                place = Place(browser, Site(root), server)
                works = [
                    try_by(place, fault, engine, workers)
                    for fault in faults
                    for engine in fault.engines
                ]
                await asyncio.gather(*map(when_free, works))
    print(f"{len(PASSED)} passed, {len(FAILED)} failed")


if __name__ == "__main__":
    asyncio.run(try_all(sys.argv[1:]))
    sys.exit(1 if FAILED else 0)
