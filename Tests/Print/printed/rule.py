"""The rules of an official paper: thin lines under a line of text, as they are drawn."""

from dataclasses import dataclass
from pathlib import Path

from .document import Sheet
from .line import Line
from .ink import FINE_POINT, fine_picture
from .stretch import Stretch

# Greys: what is darker belongs to a rule.
DARK = 170

# Points: below the text within which its rule stands, beside it as far as a box may reach.
WITHIN = 14
BESIDE = 20
# Shorter ones are parts of letters.
SHORTEST = 12


@dataclass(frozen=True)
class Rule(Stretch):
    """A horizontal line, in points."""

    left: float
    right: float


def rule_below(path: Path, sheet: Sheet, line: Line) -> Rule | None:
    """The uppermost rule under a line."""
    left, right = line.left - BESIDE, line.right + BESIDE
    box = (left, line.level + 1, right, line.level + WITHIN)
    picture = fine_picture(path, sheet.number).convert("L")
    part = picture.crop(tuple(round(side * FINE_POINT) for side in box))
    for row in range(part.height):
        start, length = longest_run(part.crop((0, row, part.width, row + 1)).tobytes())
        if length > SHORTEST * FINE_POINT:
            begin = left + start / FINE_POINT
            return Rule(begin, begin + length / FINE_POINT)
    return None


def longest_run(greys: bytes) -> tuple[int, int]:
    """Where the longest stretch of dark pixels begins, and how many it has."""
    longest, start = (0, 0), 0
    for place, grey in enumerate([*greys, 255]):
        if grey >= DARK:
            longest = max(longest, (place - start, start))
            start = place + 1
    return longest[1], longest[0]
