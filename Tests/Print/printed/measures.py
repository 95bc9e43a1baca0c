"""Measuring lines of an official paper, in the words of a fault."""

from collections.abc import Iterator

from .line import Line
from .page_rule import MM

# Sizes are given in half points at the finest; a browser rounds to hundredths.
SIZE_TOLERANCE = 0.1
TOLERANCE = 1 * MM

# The text of a sheet that stands: 35 mm from the left, 20 mm from the right of 210 mm.
LEFT = 35 * MM
RIGHT = 190 * MM
CENTRE = (LEFT + RIGHT) / 2
TOP = 25 * MM
BOTTOM = 277 * MM


def mm(points: float) -> str:
    return f"{points / MM:.1f} mm"


def near(one: float, other: float, tolerance: float = TOLERANCE) -> bool:
    return abs(one - other) <= tolerance


def sized(name: str, line: Line, least: float, most: float | None = None) -> Iterator[str]:
    """Whether every character of a line is as large as it should be, in points."""
    most = most or least
    wrong = [
        character.size
        for character in line.inked
        if not least - SIZE_TOLERANCE <= character.size <= most + SIZE_TOLERANCE
    ]
    if wrong:
        wanted = f"{least:g}" if least == most else f"{least:g} to {most:g}"
        yield f"{name} is {wrong[0]:.1f} pt, not {wanted}"


def styled(name: str, line: Line, *, bold: bool = False, italic: bool = False) -> Iterator[str]:
    for style, wanted, is_so in (
        ("bold", bold, line.is_bold),
        ("italic", italic, line.is_italic),
    ):
        if wanted and not is_so:
            yield f"{name} is not {style}"
    if not bold and any(character.is_bold for character in line.inked):
        yield f"{name} is bold"
    if not italic and any(character.is_italic for character in line.inked):
        yield f"{name} is italic"
    if not all(character.is_black for character in line.inked):
        yield f"{name} is not black"


def in_capitals(name: str, line: Line) -> Iterator[str]:
    if line.text != line.text.upper():
        yield f"{name} is not in capitals: {line.text[:40]}"


def centred(name: str, line: Line, centre: float = CENTRE) -> Iterator[str]:
    if not near(line.centre, centre):
        yield f"{name} is centred at {mm(line.centre)}, not at {mm(centre)}"
