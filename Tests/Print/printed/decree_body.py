"""The text of an official paper: box 6 of Decree 30/2020/NĐ-CP, and its place on the sheet."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .document import Sheet
from .line import ASCENT, DESCENT, SINGLE_SPACING, Line, most_frequent
from .measures import (
    BOTTOM,
    LEFT,
    RIGHT,
    TOLERANCE,
    TOP,
    in_capitals,
    mm,
    near,
    sized,
    styled,
)
from .page_rule import MM

INDENTS = (10 * MM, 12.7 * MM)

# From single to one and a half line spacing, with a little for rounding.
LEAST_SPACING = 0.96
MOST_SPACING = 1.52

# Points between paragraphs; a browser sets each line on a whole pixel, 0.75 points.
APART = 6 - 0.85


@dataclass
class Paragraph:
    """Lines of the text, the first with an indent, and the first line after it."""

    lines: list[Line]
    following: Line | None = None

    @property
    def pitch(self) -> float:
        return (self.lines[-1].level - self.lines[0].level) / (len(self.lines) - 1)


def check(paper) -> Iterator[str]:
    paragraphs = [each for sheet in paper.body for each in paragraphs_of(sheet)]
    if not paragraphs:
        yield from tell_sides(paper.body)
    for fault in (wrong_type, wrong_colour, wrong_end, wrong_spacing, too_near):
        found = [told for each in paragraphs if (told := fault(each))]
        if found:
            yield found[0] + (f" ({len(found)} such paragraphs)" if len(found) > 1 else "")
    yield from check_top(paper.body, paragraphs)
    lowest = max(line.level for sheet in paper.body for line in sheet.upright_lines)
    if lowest > BOTTOM + TOLERANCE:
        yield f"the text ends {mm(lowest)} from the top, below {mm(BOTTOM)}"
    yield from check_sections(paper)


def tell_sides(sheets: list[Sheet]) -> Iterator[str]:
    """Short lines tell nothing of the sides, as long as they have their indent."""
    lines = [line for sheet in sheets for line in sheet.upright_lines if len(line.parts) == 1]
    if any(map(is_first, lines)):
        return
    wide = [line for line in lines if line.width > 100 * MM]
    told = "no line of the text is indented by 10 or 12.7 mm from 35 mm"
    if wide:
        left = most_frequent(round(line.left / MM) for line in wide)
        right = most_frequent(round(line.right / MM) for line in wide)
        told += f": most go from {left} to {right} mm"
    yield told


def paragraphs_of(sheet: Sheet) -> list[Paragraph]:
    """Those of two lines and more; lines of other sizes belong to tables and charts."""
    paragraphs: list[Paragraph] = []
    for line in without_raised(sheet.upright_lines):
        last = paragraphs[-1] if paragraphs else None
        if is_first(line):
            if last and not last.following:
                last.following = line
            paragraphs.append(Paragraph([line]))
        elif last and not last.following and continues(line, last.lines[-1]):
            last.lines.append(line)
        elif last and not last.following:
            last.following = line
    return [each for each in paragraphs if len(each.lines) > 1]


def without_raised(lines: list[Line]) -> Iterator[Line]:
    """Without the small figures that stand over a line and point to a source."""
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        is_raised = below and below.level - line.level < 0.6 * below.size
        if not (is_raised and line.size < below.size):
            yield line


def is_first(line: Line) -> bool:
    return any(near(line.left, LEFT + indent, 0.6 * MM) for indent in INDENTS) and not line.is_bold


def continues(line: Line, before: Line) -> bool:
    """A heading over the paragraph's next page, a row of a table and the like do not."""
    is_close = line.level - before.level < 2.2 * before.size
    return is_close and near(line.left, LEFT) and near(line.size, before.size, 0.1)


def wrong_type(paragraph: Paragraph) -> str:
    name = f"the text '{paragraph.lines[0].text[:30]}'"
    told = [each for line in paragraph.lines for each in sized(name, line, 13, 14)]
    return told[0] if told else ""


def wrong_colour(paragraph: Paragraph) -> str:
    characters = (character for line in paragraph.lines for character in line.inked)
    is_black = all(character.is_black for character in characters)
    return "" if is_black else f"the text '{paragraph.lines[0].text[:30]}' is not black"


def wrong_end(paragraph: Paragraph) -> str:
    """All lines but the last reach the right side."""
    for line in paragraph.lines[:-1]:
        if not near(line.right, RIGHT):
            return f"a line of the text ends at {mm(line.right)}, not 190 mm: {line.text[-30:]}"
    return ""


def wrong_spacing(paragraph: Paragraph) -> str:
    single = paragraph.lines[0].size * SINGLE_SPACING
    if single * LEAST_SPACING <= paragraph.pitch <= single * MOST_SPACING:
        return ""
    wanted = f"{single:.1f} to {single * 1.5:.1f}"
    return f"lines of the text stand {paragraph.pitch:.1f} pt apart, not {wanted}"


def too_near(paragraph: Paragraph) -> str:
    """The next paragraph, if one follows, begins 6 pt or more below a line's own distance."""
    following = paragraph.following
    if following is None or not is_first(following):
        return ""
    apart = following.level - paragraph.lines[-1].level - paragraph.pitch
    told = f"paragraphs stand {apart:.1f} pt apart, not 6 or more: {following.text[:30]}"
    return told if apart < APART else ""


def check_top(sheets: list[Sheet], paragraphs: list[Paragraph]) -> Iterator[str]:
    """The head begins at 25 mm, and so does the text that begins highest; nothing is above."""
    pitches = {id(line): each.pitch for each in paragraphs for line in each.lines}
    tops = []
    for sheet in sheets:
        line = next((line for line in sheet.upright_lines if not is_number(line)), None)
        if line is None:
            continue
        pitch = line.size * SINGLE_SPACING if sheet is sheets[0] else pitches.get(id(line))
        if pitch:
            leading = (pitch - (ASCENT + DESCENT) * line.size) / 2
            tops.append(line.level - ASCENT * line.size - leading)
        elif line.level - ASCENT * line.size < TOP - TOLERANCE:
            yield f"'{line.text[:30]}' stands above the text, {mm(line.level)} from the top"
    if tops and not near(min(tops), TOP):
        yield f"the text begins {mm(min(tops))} from the top, not {mm(TOP)}"


def is_number(line: Line) -> bool:
    return line.text.isdigit() and line.level < TOP


def check_sections(paper) -> Iterator[str]:
    heads = [
        line
        for sheet in paper.body
        for line in sheet.upright_lines
        if re.match(r"[IVXL]+\. ", line.text)
    ]
    if paper.kind == "report" and not heads:
        yield "no section is numbered 'I.'"
    for line in heads:
        name = f"the section '{line.text[:20]}'"
        yield from sized(name, line, 13, 14)
        yield from styled(name, line, bold=True)
        yield from in_capitals(name, line)
