"""Builds a site of every hostile input, and tells each that was neither refused nor made harmless."""

import argparse
import hashlib
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from itertools import chain
from pathlib import Path

from . import content, fields, files, loads, names, notes
from .case import Case
from .pages import Clean, Page
from .runs import Run, run

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = ROOT / ".build/release/yearbook"
# A small site takes 40 MB; what is large may take what its input takes, and some.
MOST_MEMORY = 512 << 20
MOST_MEMORY_OF_LARGE = 2 << 30
TOLD = re.compile(r"(?P<place>.+?): (error|warning): .+ \[(?P<code>[a-z0-9-]+)\]")


class Bench:
    """A clean site, against which every other is held."""

    def __init__(self, folder: Path, program: Path, templates: Path):
        self.program = program
        self.templates = templates
        self.files = content.files()
        lay_out(folder, self.files)
        outcome = self.build(folder)
        if outcome.status != 0:
            sys.exit(f"The clean site is not built: {outcome.errors}")
        self.digests = digests(folder / "site")
        pages = [path for path in self.digests if path.endswith(".html")]
        self.clean = Clean(folder / "site", pages)
        self.assets = {
            path: (folder / "site" / path).read_bytes()
            for path in self.digests if path.startswith("assets/")}

    def build(self, folder: Path) -> Run:
        arguments = ["build", "--templates", str(self.templates), "--jobs", "1"]
        return run(self.program, arguments, folder)

    def faults(self, case: Case) -> list[str]:
        """What is wrong with the outcome of a case; nothing where all is well."""
        with tempfile.TemporaryDirectory(prefix="yearbook-hostile-") as name:
            folder = Path(name)
            lay_out(folder, self.files | case.files)
            if case.prepare:
                case.prepare(folder)
            before = sources(folder)
            outcome = self.build(folder)
            found = list(run_faults(case, outcome))
            if sources(folder) != before or sorted(path.name for path in folder.iterdir()) != sorted(
                    {*top(before), "site"} if outcome.status == 0 else top(before)):
                found.append("a file outside the site was changed or made")
            if outcome.status == 0:
                found += self.site_faults(folder / "site", case)
            return found

    def site_faults(self, site: Path, case: Case) -> Iterator[str]:
        for path, digest in digests(site).items():
            for fault in files.names(path):
                yield f"{path}: {fault}"
            if digest == self.digests.get(path):
                continue
            whole = site / path
            if path.endswith(".html"):
                told = self.clean.faults(Page(path, whole.read_bytes()), site, case.text)
            else:
                told = files.faults(whole, self.assets.get(path))
            yield from (f"{path}: {fault}" for fault in told)


def lay_out(folder: Path, contents: dict[str, bytes]) -> None:
    for path, body in contents.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(body)


def run_faults(case: Case, outcome: Run) -> Iterator[str]:
    if outcome.status not in (0, 1):
        yield f"the program ended with {outcome.status}: {outcome.errors[-300:]}"
    lines = [line for line in outcome.errors.splitlines() if not re.match(r"\s|…", line)]
    codes = [match["code"] for line in lines if (match := TOLD.fullmatch(line))]
    if len(codes) != len(lines):
        strange = next(line for line in lines if not TOLD.fullmatch(line))
        yield f"a line that tells no problem: {strange[:300]!r}"
    if re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", outcome.errors):
        yield "a control character on the terminal"
    if case.codes and not set(codes) & set(case.codes):
        yield f"none of the problems {case.codes} was told, but {sorted(set(codes))}"
    most = MOST_MEMORY_OF_LARGE if case.is_large else MOST_MEMORY
    if outcome.memory > most:
        yield f"it took {outcome.memory >> 20} MiB of memory"


def digests(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*")) if path.is_file()}


def sources(folder: Path) -> dict[str, tuple]:
    """What stands outside the site, without following links or reading what may not end."""
    return {
        str(path.relative_to(folder)): (path.lstat().st_mode, path.lstat().st_size,
                                        path.lstat().st_mtime_ns if path.is_file() else 0)
        for path in folder.rglob("*") if not path.is_relative_to(folder / "site")}


def top(found: dict[str, tuple]) -> set[str]:
    return {path.split("/")[0] for path in found}


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="Tests/Hostile/run", description=__doc__)
    parser.add_argument("words", nargs="*", metavar="WORD", help="a part of the names of cases")
    parser.add_argument("--program", type=Path, default=PROGRAM)
    parser.add_argument("--templates", type=Path, default=ROOT / "templates")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--every", type=int, default=1, metavar="N",
                        help="only each Nth of the cases, and all that are large")
    options = parser.parse_args(words)
    every = list(chain(
        fields.cases(), notes.cases(), names.cases(), loads.cases()))
    chosen = [case for case in every
              if not options.words or any(word in case.name for word in options.words)]
    chosen = [case for number, case in enumerate(chosen)
              if case.is_large or number % options.every == 0]
    with tempfile.TemporaryDirectory(prefix="yearbook-clean-") as folder:
        bench = Bench(
            Path(folder), options.program.resolve(), options.templates.resolve())
        bad = try_all(bench, chosen, options.jobs)
    print(f"{len(chosen)} hostile inputs, {bad} of them neither refused nor made harmless")
    return 1 if bad or not chosen else 0


def try_all(bench: Bench, cases: list[Case], jobs: int) -> int:
    global shared
    shared = (bench, cases)
    bad = 0
    with ProcessPoolExecutor(jobs) as pool:
        running = {pool.submit(trial, number): number for number in range(len(cases))}
        for done in as_completed(running):
            if found := done.result():
                bad += 1
                print(f"{cases[running[done]].name}")
                print("".join(f"  {fault}\n" for fault in found[:5]), end="", flush=True)
    return bad


def trial(number: int) -> list[str]:
    bench, cases = shared
    try:
        return bench.faults(cases[number])
    except Exception as error:  # noqa: BLE001  one case that cannot be tried does not end the rest
        return [f"it could not be tried: {error!r}"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
