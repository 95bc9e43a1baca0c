"""An official paper in Vietnamese, measured by Decree 30/2020/NĐ-CP, annex I."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from . import decree_body, decree_foot, decree_head, decree_room
from .document import Document, Sheet
from .line import Line
from .measures import CENTRE, TOP, near, sized, styled
from .page_numbers import is_annex
from .page_rule import MM
from .rule import Rule, rule_below
from .shown import Shown


@dataclass
class Official:
    """The sheets of the paper itself, and those of its annexes; the front is left out."""

    path: Path
    kind: str
    body: list[Sheet]
    annexes: list[list[Sheet]]
    shown: Shown

    def rule_below(self, sheet: Sheet, line: Line) -> Rule | None:
        return rule_below(self.path, sheet, line)

    @cached_property
    def recipients(self) -> tuple[Sheet, Line] | None:
        """Where "Nơi nhận:" stands."""
        found = [(sheet, sheet.find(r"^Nơi nhận:")) for sheet in self.body]
        return next(((sheet, line) for sheet, line in reversed(found) if line), None)


def official(document: Document, shown: Shown, kind: str) -> Official | None:
    """None where no sheet has the head of an official paper."""
    head = decree_head.NATION if kind in decree_head.NUMBERLESS else "^Số: |^.{0,40} Số: "
    begins = [sheet.number - 1 for sheet in document.sheets if sheet.find(head)]
    if not begins:
        return None
    sheets = document.sheets[begins[0] :]
    starts = [number for number, sheet in enumerate(sheets) if is_annex(sheet)]
    ends = [*starts[1:], len(sheets)]
    annexes = [sheets[start:end] for start, end in zip(starts, ends, strict=False)]
    body = sheets[: starts[0] if starts else None]
    return Official(document.path, kind, body, annexes, shown)


def check(document: Document, shown: Shown, kind: str) -> Iterator[str]:
    paper = official(document, shown, kind)
    if paper is None:
        yield "no page has the head of an official paper"
        return
    yield from check_page_numbers(paper.body, "page")
    for number, sheets in enumerate(paper.annexes, 1):
        yield from check_page_numbers(sheets, f"annex {number}, page")
        yield from check_annex(sheets[0], number)
    if any(sheet.is_landscape for sheet in paper.body):
        yield "a page of the body lies on its side"
    is_wide = "scores" in shown.annexes
    if is_wide and not any(sheet.is_landscape for annex in paper.annexes for sheet in annex):
        yield "the score sheet does not lie on its side"
    for part in (decree_head, decree_body, decree_foot):
        yield from part.check(paper)
    yield from decree_room.check(paper, len(document.sheets))


def check_page_numbers(sheets: list[Sheet], name: str) -> Iterator[str]:
    """From the second page on, centred in the top margin; the first keeps its number to itself."""
    for number, sheet in enumerate(sheets, 1):
        above = [part for line in sheet.upright_lines for part in line.parts]
        above = [part for part in above if part.level < TOP]
        found = [part for part in above if part.text.isdigit()]
        if number == 1 and name == "page" and found:
            yield "page 1 has a number"
        elif number > 1 and [part.text for part in found] != [str(number)]:
            said = " and ".join(part.text for part in found) or "none"
            yield f"{name} {number} has the number {said}"
        for part in found:
            yield from sized("a page's number", part, 13, 14)
            yield from styled("a page's number", part)
            centres = [sheet.width / 2, CENTRE if not sheet.is_landscape else (30 + 282) / 2 * MM]
            if not any(near(part.centre, centre) for centre in centres):
                yield f"a page's number is not centred: {part.centre / MM:.1f} mm"


def check_annex(sheet: Sheet, number: int) -> Iterator[str]:
    lines = sheet.upright_lines
    head = is_annex(sheet)
    at = next(place for place, line in enumerate(lines) if line.level == head.level)
    yield from sized("an annex's number", head, 14)
    yield from styled("an annex's number", head, bold=True)
    titles = [line for line in lines[at + 1 : at + 6] if line.is_bold]
    if not titles or titles[0] is not lines[at + 1]:
        yield f"annex {number} has no bold title under its number"
        return
    title = titles[0]
    yield from sized("an annex's title", title, 13, 14)
    if title.text != title.text.upper():
        yield f"an annex's title is not in capitals: {title.text[:40]}"
    if not near(title.centre, head.centre):
        yield f"an annex's title is centred at {title.centre / MM:.1f} mm, its number elsewhere"
    belongs = sheet.find(r"\(Kèm theo.*")
    if belongs is None:
        yield f"annex {number} does not say to what it belongs: no '(Kèm theo …)'"
        return
    yield from sized("'(Kèm theo …)'", belongs, 13, 14)
    yield from styled("'(Kèm theo …)'", belongs, italic=True)
