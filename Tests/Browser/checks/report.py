"""What the checks found, and how it is told."""

from collections.abc import Iterable
from dataclasses import dataclass, field

# More ways of opening a page than this are told as their number.
MODES_TOLD = 3


@dataclass(frozen=True)
class Problem:
    """What is wrong with a page, and in which way of opening it."""

    page: str
    what: str
    mode: str = ""


@dataclass
class Outcome:
    """What one check of one page, or of a whole site, came to."""

    subject: str
    problems: list[Problem] = field(default_factory=list)
    page: str = ""
    tries: int = 1
    remark: str = ""
    weight: int = 0
    skipped: bool = False

    def add(self, what: str, mode: str = "", page: str = ""):
        self.problems.append(Problem(page or self.page, what, mode))


class Report:
    """The outcomes for one site."""

    def __init__(self, site: str):
        self.site = site
        self.outcomes: list[Outcome] = []

    @property
    def problems(self) -> list[Problem]:
        return [problem for outcome in self.outcomes for problem in outcome.problems]

    @property
    def subjects(self) -> dict[str, list[Outcome]]:
        subjects: dict[str, list[Outcome]] = {}
        for outcome in self.outcomes:
            subjects.setdefault(outcome.subject, []).append(outcome)
        return subjects

    def skipped(self, subject: str) -> bool:
        return all(outcome.skipped for outcome in self.subjects.get(subject, []))

    def lines(self) -> Iterable[str]:
        """A line for each kind of page and for each check of the whole site."""
        yield self.site
        for subject, outcomes in self.subjects.items():
            yield f"  {subject:17} {told(outcomes)}"

    def told_problems(self) -> list[str]:
        """Each problem once, with the pages and the ways of opening them in which it shows."""
        found: dict[str, list[Problem]] = {}
        for problem in self.problems:
            found.setdefault(problem.what, []).append(problem)
        lines = []
        for what, problems in found.items():
            pages = sorted({problem.page for problem in problems})
            more = f" and {len(pages) - 1} more pages" if len(pages) > 1 else ""
            modes = told_modes([problem.mode for problem in problems])
            lines.append(f"{self.site}/{pages[0]}{more}: {what}{modes}")
        return sorted(lines)


def told_modes(modes: list[str]) -> str:
    named = sorted(set(modes) - {""})
    if not named:
        return ""
    if len(named) > MODES_TOLD:
        return f" ({named[0]} and {len(named) - 1} more)"
    return f" ({', '.join(named)})"


def told(outcomes: list[Outcome]) -> str:
    """How much was tried and what came of it."""
    remarks = sorted({outcome.remark for outcome in outcomes} - {""})
    if all(outcome.skipped for outcome in outcomes):
        return "; ".join(["skipped", *remarks])
    pages = len({outcome.page for outcome in outcomes} - {""})
    tries = sum(outcome.tries for outcome in outcomes)
    wrong = len({(each.page, each.what) for outcome in outcomes for each in outcome.problems})
    heaviest = max(outcomes, key=lambda outcome: outcome.weight)
    if heaviest.weight:
        remarks.append(f"heaviest: {heaviest.page}, {heaviest.weight:,} bytes")
    counts = f"{f'{pages} pages' if pages else '':9} {tries:5} tries {wrong:4} problems"
    return "  ".join([counts, "; ".join(remarks)]).rstrip()
