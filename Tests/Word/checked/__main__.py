"""Compares Word files with the pages that they are made of; tells the faults."""

import argparse
import sys
from pathlib import Path

from . import office, trial
from .paper import Paper, problems


def arguments(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="Tests/Word/run", description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("papers", type=Path)
    parser.add_argument("work", type=Path, help="a folder for what LibreOffice writes")
    parser.add_argument("--office", action="store_true", help="have LibreOffice open them, too")
    parser.add_argument("--program", type=Path)
    parser.add_argument("--content", type=Path)
    return parser.parse_args(words)


def main(words: list[str]) -> int:
    options = arguments(words)
    paths = sorted(path.relative_to(options.papers) for path in options.papers.rglob("*.docx"))
    papers = [
        Paper(str(path), options.site / path.with_suffix(".html"), options.papers / path)
        for path in paths
    ]
    found = [f"{paper.name}: {each}" for paper in papers for each in problems(paper)]
    tables = sum(len(paper.tables_of_page) for paper in papers)
    figures = sum(paper.figures for paper in papers)
    print(f"{len(papers)} Word files, {tables} tables, {figures} figures in them")
    if not figures:
        found.append("no table of any Word file has a figure")
    if papers:
        planted, unfound = trial.run(papers, options.work)
        print(f"{planted} planted faults, {planted - len(unfound)} of them found")
        found += unfound
    if options.office:
        found += office.problems(papers, options)
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
