"""Runs the checks on the good site and on each fault, and compares what they say."""

import asyncio
import sys
import tempfile
from collections.abc import Iterable
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

from checks.__main__ import arguments, check_all, main
from checks.browser import patience
from checks.report import Problem, Report

from .faults import OF_PAGES, Fault, bad_pages
from .good_site import files
from .script_faults import OF_SEARCH, OF_SORTING, bad_search, bad_sorting, half_searchable

# What a fault keeps from coming is not waited for long.
patience.milliseconds = 800

PASSED: list[str] = []
FAILED: list[str] = []


def expect(name: str, is_met: bool, found: Iterable):
    (PASSED if is_met else FAILED).append(name)
    if not is_met:
        lines = dict.fromkeys(str(each) for each in found)
        print(f"failed: {name}", *(f"  found: {line}" for line in lines), sep="\n")


def write(folder: Path, site: dict[str, str]) -> str:
    for path, text in site.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return str(folder)


def reports(words: list[str]) -> list[Report]:
    return asyncio.run(check_all(arguments(words)))


def problems(words: list[str]) -> list[Problem]:
    (report,) = reports(words)
    return report.problems


def try_good(folder: Path):
    site = write(folder, files())
    found = problems([site, "--all", "--require", "sorting,search,note"])
    expect("a good site has no problem", not found, found)
    found = problems([site, "-c", "search", "--find", "note=2016/note.html"])
    expect("a page that is to be found is found", not found, found)
    found = problems([site, "-c", "search", "--find", "nghệ=2016/note.html"])
    expect("a page that is to be found first and comes second is told", bool(found), found)
    (report,) = reports([site, "-c", "script", "--require", "rankings"])
    expect("a kind that is required and not there is told", bool(report.problems), report.lines())


def try_exit_status(folder: Path):
    site = write(folder, files())
    with redirect_stdout(StringIO()) as told:
        status = main([site, "-c", "script"]), main([site, "-c", "script", "--require", "report"])
    expect("the exit status tells of problems", status == (0, 1), told.getvalue().splitlines())
    expect("the last line counts", told.getvalue().endswith("\n5 passed, 1 failed\n"), [])


def try_pages(site: str):
    for check in sorted({fault.check for fault in OF_PAGES}):
        faults = [fault for fault in OF_PAGES if fault.check == check]
        pages = [word for fault in faults for word in ("--page", fault.path)]
        found = problems([site, "--checks", check, *pages])
        for fault in faults:
            try_fault(fault, [problem for problem in found if problem.page == fault.path])


def try_fault(fault: Fault, found: list[Problem]):
    is_found = any(problem.what.startswith(fault.expected[0]) for problem in found)
    is_alone = all(problem.what.startswith(tuple(fault.expected)) for problem in found)
    is_there = all(fault.only_in in problem.mode for problem in found)
    expect(f"{fault.check}: {fault.expected[0]}", is_found and is_alone and is_there, found)


def try_variants(folder: Path, check: str, variants: dict[str, tuple[str, str]], make):
    sites = [
        write(folder / f"{check}-{number}", make(*change))
        for number, change in enumerate(variants.values())
    ]
    for expected, report in zip(variants, reports([*sites, "-c", check]), strict=True):
        is_found = any(expected in problem.what for problem in report.problems)
        expect(f"{check}: {expected}", is_found, report.problems)


def try_all():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        try_good(folder / "good")
        try_exit_status(folder / "good")
        try_pages(write(folder / "bad", bad_pages()))
        try_variants(folder, "sorting", OF_SORTING, bad_sorting)
        try_variants(folder, "search", OF_SEARCH, bad_search)
        found = problems([write(folder / "half", half_searchable()), "-c", "search"])
        expect("a language without search is told", len(found) == 1, found)
    print(f"{len(PASSED)} passed, {len(FAILED)} failed")


try_all()
sys.exit(1 if FAILED else 0)
