"""Characters as a PDF places them, and the lines that they make, in points."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from .stretch import Stretch

# Parts of a character's size: beyond the first two lie characters with a space between, beyond the
# third stand parts of a line that have nothing to do with each other.
SPACE = 0.17
GAP = 1.2

# Of Times New Roman and the faces of its measures, in parts of the size.
ASCENT = 0.891
DESCENT = 0.216
SINGLE_SPACING = 1.149


@dataclass(frozen=True)
class Character:
    """A printed character: `start` and `end` lie along its line, which stands at `level`.

    It is a picture where its font holds drawings (Type 3), not letters.
    """

    text: str
    start: float
    end: float
    level: float
    angle: int
    size: float
    font: str
    box: tuple[float, float, float, float]
    is_black: bool
    is_white: bool
    is_picture: bool

    @property
    def is_bold(self) -> bool:
        return "bold" in self.font.lower()

    @property
    def is_italic(self) -> bool:
        return "italic" in self.font.lower()


@dataclass
class Line(Stretch):
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
        found = re.search(pattern, text.rstrip())
        if not found or not found[0].strip():
            return None
        return Line(self.characters[places[found.start()] : places[found.end() - 1] + 1])


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


def most_frequent(values):
    counts: dict = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    return max(counts, key=counts.get)
