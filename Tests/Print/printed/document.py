"""A PDF as it is measured: sheets of lines of characters, in points from the left and the top."""

import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from math import atan2, degrees, hypot
from pathlib import Path

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTContainer, LTPage
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage

# Parts of a character's size: beyond the first two lie characters with a space between, beyond the
# third stand parts of a line that have nothing to do with each other.
SPACE = 0.17
GAP = 1.2

# Of Times New Roman and the faces of its measures, in parts of the size.
ASCENT = 0.891
DESCENT = 0.216
SINGLE_SPACING = 1.149

# Letters that are drawn as pictures have no box, of which pdfminer tells each time.
logging.getLogger("pdfminer").setLevel(logging.ERROR)


@dataclass(frozen=True)
class Character:
    """A printed character: `start` and `end` lie along its line, which stands at `level`."""

    text: str
    start: float
    end: float
    level: float
    angle: int
    size: float
    font: str
    box: tuple[float, float, float, float]
    is_black: bool

    @property
    def is_bold(self) -> bool:
        return "bold" in self.font.lower()

    @property
    def is_italic(self) -> bool:
        return "italic" in self.font.lower()


@dataclass
class Line:
    """Characters on one level, or some of them that belong together."""

    characters: list[Character]

    @cached_property
    def _places(self) -> tuple[str, list[int]]:
        """The text with single spaces, and which character each of its letters comes from."""
        text, places = "", []
        for number, character in enumerate(self.characters):
            gap = character.start - self.characters[number - 1].end if number else 0
            is_apart = abs(gap) > SPACE * character.size or not character.text.strip()
            if is_apart and text and not text.endswith(" "):
                text, places = text + " ", [*places, number]
            text += character.text.strip()
            places += [number] * len(character.text.strip())
        return text, places

    @property
    def text(self) -> str:
        return self._places[0].strip()

    @cached_property
    def inked(self) -> list[Character]:
        return [character for character in self.characters if character.text.strip()]

    @property
    def left(self) -> float:
        return self.inked[0].start

    @property
    def right(self) -> float:
        return self.inked[-1].end

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def centre(self) -> float:
        return (self.left + self.right) / 2

    @property
    def level(self) -> float:
        """Where the line stands, from the top of the sheet."""
        return self.inked[0].level

    @cached_property
    def size(self) -> float:
        """The size of most of its characters."""
        return most_frequent(round(character.size, 2) for character in self.inked)

    @property
    def is_bold(self) -> bool:
        return all(character.is_bold for character in self.inked)

    @property
    def is_italic(self) -> bool:
        return all(character.is_italic for character in self.inked)

    @property
    def is_plain(self) -> bool:
        return not any(character.is_bold or character.is_italic for character in self.inked)

    @cached_property
    def parts(self) -> list["Line"]:
        """The parts that wide gaps set apart: the columns of a head, the cells of a row."""
        parts = [[self.inked[0]]]
        for before, after in pairwise(self.inked):
            if after.start - before.end > GAP * after.size:
                parts.append([])
            parts[-1].append(after)
        return [self if len(parts) == 1 else Line(part) for part in parts]

    @property
    def words(self) -> Iterable["Line"]:
        text, places = self._places
        for word in re.finditer(r"\S+", text):
            yield Line(self.characters[places[word.start()] : places[word.end() - 1] + 1])

    def find(self, pattern: str) -> "Line | None":
        """The part of the line that fits a regular expression."""
        text, places = self._places
        found = re.search(pattern, text)
        if not found or not found[0].strip():
            return None
        return Line(self.characters[places[found.start()] : places[found.end() - 1] + 1])


@dataclass
class Sheet:
    """A printed sheet, its size in points; `lost` is what lies beyond its edges."""

    number: int
    width: float
    height: float
    lines: list[Line] = field(default_factory=list)
    lost: list[Line] = field(default_factory=list)

    @property
    def is_landscape(self) -> bool:
        return self.width > self.height

    @property
    def characters(self) -> Iterable[Character]:
        return (character for line in self.lines for character in line.inked)

    @cached_property
    def upright_lines(self) -> list[Line]:
        """From the top to the foot."""
        upright = [line for line in self.lines if line.inked[0].angle == 0]
        return sorted(upright, key=lambda line: line.level)

    def find(self, pattern: str) -> Line | None:
        return next(filter(None, (line.find(pattern) for line in self.upright_lines)), None)


class Document:
    """A PDF, read."""

    def __init__(self, path: Path):
        self.path = path
        resources = PDFResourceManager()
        device = PDFPageAggregator(resources, laparams=None)
        interpreter = PDFPageInterpreter(resources, device)
        self.sheets: list[Sheet] = []
        with path.open("rb") as file:
            for number, page in enumerate(PDFPage.get_pages(file), 1):
                interpreter.process_page(page)
                self.sheets.append(sheet_of(number, device.get_result()))

    @property
    def texts(self) -> Iterable[str]:
        return (line.text for sheet in self.sheets for line in sheet.lines)


def most_frequent(values):
    counts: dict = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    return max(counts, key=counts.get)


def sheet_of(number: int, page: LTPage) -> Sheet:
    sheet = Sheet(number, page.width, page.height)
    there: list[Character] = []
    lost: list[Character] = []
    for character in (character_of(each, page.height) for each in characters_in(page)):
        left, top, right, bottom = character.box
        is_there = left > -2 and top > -2 and right < page.width + 2 and bottom < page.height + 2
        if is_there:
            there.append(character)
        elif character.text.strip():
            lost.append(character)
    sheet.lines, sheet.lost = lines_of(there), lines_of(lost)
    return sheet


def characters_in(container: LTContainer) -> Iterable[LTChar]:
    for each in container:
        if isinstance(each, LTChar):
            yield each
        elif isinstance(each, LTContainer):
            yield from characters_in(each)


def character_of(each: LTChar, height: float) -> Character:
    along, up, _, _, x, y = each.matrix
    scale = hypot(along, up)
    start = (x * along + y * up) / scale
    level = (x * up - y * along) / scale
    angle = round(degrees(atan2(up, along)))
    return Character(
        text=each.get_text(),
        start=start,
        end=start + each.adv * scale,
        level=level + height if angle == 0 else level,
        angle=angle,
        size=each.height if angle % 180 == 0 else each.width,
        font=each.fontname.split("+")[-1],
        box=(each.x0, height - each.y1, each.x1, height - each.y0),
        is_black=is_black(each.graphicstate.ncolor),
    )


def is_black(colour) -> bool:
    parts = colour if isinstance(colour, (tuple, list)) else (colour,)
    if len(parts) == 4:
        return parts[3] > 0.95
    return all(isinstance(part, (int, float)) and part < 0.05 for part in parts)


def lines_of(characters: list[Character]) -> list[Line]:
    """Characters by the level on which they stand, each level from its start to its end.

    What was written in one go stays together, even where something else is written over it.
    """
    strokes: list[list[Character]] = []
    for character in characters:
        if not strokes or not follows(strokes[-1][-1], character):
            strokes.append([])
        strokes[-1].append(character)
    strokes.sort(key=lambda stroke: (stroke[0].angle, stroke[0].level))
    levels: list[list[list[Character]]] = []
    for stroke in strokes:
        if not levels or not shares_level(levels[-1][-1][0], stroke[0]):
            levels.append([])
        levels[-1].append(stroke)
    lines = [
        Line([each for stroke in sorted(level, key=lambda one: one[0].start) for each in stroke])
        for level in levels
    ]
    return [line for line in lines if line.inked]


def follows(before: Character, after: Character) -> bool:
    gap = after.start - before.end
    return shares_level(before, after) and -SPACE < gap / after.size < GAP


def shares_level(one: Character, other: Character) -> bool:
    return one.angle == other.angle and abs(one.level - other.level) < 0.6
