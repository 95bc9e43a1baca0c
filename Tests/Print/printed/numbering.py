"""Page x of y in the margin of every sheet, and the page's title there."""

import re
from collections.abc import Iterator

from .document import Document, Sheet
from .line import Line
from .page_rule import Margins, margins_of
from .shown import Shown
from .words import words

PAGE_OF_PAGES = re.compile(r"(\d+)\s*(?:/|of|trên|trong)\s*(\d+)$", re.IGNORECASE)


def in_margins(sheet: Sheet, margins: dict[bool, Margins]) -> list[Line]:
    """The parts of the lines above and below the text."""
    own = margins.get(sheet.is_landscape) or next(iter(margins.values()))
    lines = [
        line
        for line in sheet.upright_lines
        if line.level < own.top or line.level - line.size > sheet.height - own.bottom
    ]
    return [part for line in lines for part in line.parts]


def check(document: Document, shown: Shown, engine: str) -> Iterator[str]:
    margins = margins_of(shown.sheets)
    for sheet in document.sheets if margins else []:
        found = [PAGE_OF_PAGES.search(part.text) for part in in_margins(sheet, margins)]
        told = [(int(each[1]), int(each[2])) for each in found if each]
        if not told:
            yield f"page {sheet.number} does not say which page of how many it is"
        elif told != [(sheet.number, len(document.sheets))]:
            said = " and ".join(f"{page} of {pages}" for page, pages in told)
            yield f"page {sheet.number} of {len(document.sheets)} says that it is {said}"


def check_title(document: Document, shown: Shown, engine: str) -> Iterator[str]:
    """The page's title stands in the margin of every sheet."""
    margins = margins_of(shown.sheets)
    title = shown.title.split(" · ")[0]
    for sheet in document.sheets if margins else []:
        told = words(" ".join(part.text for part in in_margins(sheet, margins)))
        if not set(words(title)) <= set(told):
            yield f"page {sheet.number} does not have the title '{title}' in its margin"
