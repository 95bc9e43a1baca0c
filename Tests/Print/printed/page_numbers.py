"""The numbers on the pages of a paper, and those that its contents give."""

import re
from collections.abc import Iterator

from .document import Document, Sheet
from .line import Line
from .numbering import in_margins
from .page_rule import margins_of
from .shown import Entry, Shown
from .words import words

NUMBER = re.compile(
    r"(?:page |trang )?(\d+)(?:\s*(?:/|of|trên|trong)\s*(?P<all>\d+))?", re.IGNORECASE
)


def printed_numbers(document: Document, shown: Shown) -> list[int | None]:
    """What each sheet says that it is; nil for those that do not say it."""
    margins = margins_of(shown.sheets)
    numbers: list[int | None] = []
    for sheet in document.sheets:
        parts = in_margins(sheet, margins) if margins else []
        found = filter(None, (NUMBER.fullmatch(part.text) for part in parts))
        numbers.append(next((int(each[1]) for each in found), None))
    return numbers


def counted_numbers(printed: list[int | None]) -> list[int | None]:
    """The same, with the first pages that keep their number 1 to themselves."""
    following = [*printed[1:], None]
    return [
        1 if number is None and after == 2 else number
        for number, after in zip(printed, following, strict=True)
    ]


def check(document: Document, shown: Shown, engine: str) -> Iterator[str]:
    """The numbers rise by one, or begin anew; only the front goes without."""
    numbers = counted_numbers(printed_numbers(document, shown))
    if len(numbers) > 1 and not any(numbers):
        yield "no page has a number"
        return
    before = None
    for sheet, number in zip(document.sheets, numbers, strict=True):
        begins = number in (1, None) or (before is None and number == sheet.number)
        if number is None and before is not None and not starts_alone(sheet, document):
            yield f"page {sheet.number}, after the one with number {before}, has no number"
        elif not begins and number != (before or 0) + 1:
            follows = f"after {before}" if before else "as the first"
            yield f"page {sheet.number} has the number {number} {follows}"
        before = number


def starts_alone(sheet: Sheet, document: Document) -> bool:
    """Whether something begins here that is one page long, and so needs no number."""
    rest = document.sheets[sheet.number :]
    return not rest or rest[0].is_landscape != sheet.is_landscape or bool(is_annex(rest[0]))


def is_annex(sheet: Sheet) -> Line | None:
    return sheet.find(r"^(Phụ lục|Annex)( [IVX]+)?$")


def check_contents(document: Document, shown: Shown, engine: str) -> Iterator[str]:
    """Each number of the contents is the one on the page on which the heading stands."""
    numbers = counted_numbers(printed_numbers(document, shown))
    place = (0, 0)
    for entry in shown.contents:
        listed = number_listed(document, entry)
        if listed is None and entry.has_number:
            yield f"the contents have no number for '{entry.text}'"
        found = find_heading(document, entry.heading, after_contents(document, shown, place))
        if found is None:
            yield f"'{entry.heading}' of the contents does not stand in the text"
            continue
        place = found
        number = numbers[found[0]]
        if listed is not None and entry.has_number and number != listed:
            yield f"the contents say page {listed} of '{entry.text}', which stands on page {number}"


def after_contents(document: Document, shown: Shown, place: tuple[int, int]) -> tuple[int, int]:
    """Where to look on: at `place`, but never among the contents."""
    last = max((page_of(document, entry) for entry in shown.contents), default=0)
    return max(place, (last, 0))


def page_of(document: Document, entry: Entry) -> int:
    """How many sheets there are up to the one on which the contents have an entry."""
    for sheet in document.sheets:
        if number_on(sheet, entry) is not None:
            return sheet.number
    return 0


def number_listed(document: Document, entry: Entry) -> int | None:
    listed = (number_on(sheet, entry) for sheet in document.sheets)
    return next((number for number in listed if number is not None), None)


def number_on(sheet: Sheet, entry: Entry) -> int | None:
    """The number that ends the line on which an entry ends."""
    wanted = words(entry.text)
    lines = [words(line.text) for line in sheet.upright_lines]
    for start in range(len(lines)):
        rest = wanted
        for line in lines[start : start + 4]:
            is_end = line[: len(rest)] == rest and len(line) == len(rest) + 1
            if is_end and line[-1].isdigit():
                return int(line[-1])
            if not line or rest[: len(line)] != line:
                break
            rest = rest[len(line) :]
    return None


def find_heading(document: Document, text: str, place: tuple[int, int]) -> tuple[int, int] | None:
    """The sheet and the line, from 0, on which a heading begins, not before a place."""
    wanted = words(text)
    for page, sheet in enumerate(document.sheets[place[0] :], place[0]):
        lines = sheet.upright_lines
        for number in range(place[1] if page == place[0] else 0, len(lines)):
            if lines[number].inked[0].is_bold and begins_with(lines[number:], wanted):
                return page, number
    return None


def begins_with(lines: list[Line], wanted: list[str]) -> bool:
    """Whether the first lines say nothing but what is wanted."""
    said: list[str] = []
    for line in lines[:5]:
        said += words(line.text)
        if said == wanted:
            return True
        if said != wanted[: len(said)]:
            return False
    return False
