"""How an official paper uses its sheets: none nearly empty, no signatures alone, few enough."""

import re
from collections.abc import Iterator

from .document import Sheet
from .line import Line
from .measures import TOP
from .page_rule import MM

# Of the height between the margins, the least that a sheet is filled where another follows it.
LEAST = 1 / 3
MARGINS = (25 + 20) * MM

# Who signs, or whom the paper is sent to, as a line begins.
FOOT = re.compile(r"^(Nơi nhận:|THƯ KÝ|NGƯỜI LẬP|TM\. |KT\. |CHỦ T(ỌA|RÌ))")

# By the number of members, the most sheets of a report, cover and annexes with them.
MOST_OF_REPORT = ((6, 8), (34, 20))
MOST_OF_MINUTES = 2
FEW = 6


def check(paper, sheets: int) -> Iterator[str]:
    parts = {"page": paper.body}
    parts |= {f"annex {number}, page": part for number, part in enumerate(paper.annexes, 1)}
    for name, part in parts.items():
        for number, sheet in enumerate(part[:-1], 1):
            filled = (lowest(sheet) - 25 * MM) / (sheet.height - MARGINS)
            if filled < LEAST:
                yield f"{name} {number} is filled to {filled:.0%} and another follows"
    for number, sheet in enumerate(paper.body[1:], 2):
        lines = text_of(sheet)
        # Of a covenant that many sign, places to sign fill sheets.
        if lines and FOOT.search(lines[0].text) and paper.kind != "covenant":
            yield f"the signatures are alone on page {number}"
    members = re.search(r"gồm (\d+) đơn vị", paper.shown.text)
    if members and paper.kind == "report":
        for count, most in MOST_OF_REPORT:
            if int(members[1]) <= count:
                if sheets > most:
                    yield f"the report of {members[1]} members has {sheets} sheets, not {most}"
                break
    if paper.kind == "minutes" and len(paper.body) > MOST_OF_MINUTES and rows(paper) <= FEW:
        yield f"the minutes have {len(paper.body)} sheets, not {MOST_OF_MINUTES}"


def rows(paper) -> int:
    """How many members the table of results has."""
    found = [line.text for sheet in paper.body for line in sheet.upright_lines]
    return sum(bool(re.match(r"\d+ (Tỉnh|Thành phố|Xã|Phường) ", text)) for text in found)


def text_of(sheet: Sheet) -> list[Line]:
    """The lines under the number of the sheet."""
    return [line for line in sheet.upright_lines if line.level >= TOP]


def lowest(sheet: Sheet) -> float:
    return max((line.level for line in text_of(sheet)), default=0)
