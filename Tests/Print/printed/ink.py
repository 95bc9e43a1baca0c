"""What is really drawn on a sheet: a picture of it in greys."""

import subprocess
import tempfile
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image

from .document import Document, Sheet
from .line import Character

RESOLUTION = 75
POINT = RESOLUTION / 72
FINE_RESOLUTION = 200
FINE_POINT = FINE_RESOLUTION / 72

# Greys: lighter ones than the first are paper; a letter stands out from what is around it.
PAPER = 245
CONTRAST = 24
# Out of 255; what is printed in black has none.
COLOURED = 60


class Ink:
    """The picture of one sheet."""

    def __init__(self, picture: Image.Image):
        self.picture = picture
        dark = picture.point(lambda grey: 255 if grey < PAPER else 0)
        self.pixels = dark.getbbox()

    @staticmethod
    def of(document: Document) -> list["Ink"]:
        with tempfile.TemporaryDirectory() as folder:
            command = ["pdftoppm", "-gray", "-r", str(RESOLUTION), str(document.path)]
            subprocess.run([*command, f"{folder}/sheet"], check=True, capture_output=True)
            paths = sorted(Path(folder).iterdir(), key=lambda path: int(path.stem.split("-")[-1]))
            return [Ink(Image.open(path).copy()) for path in paths]

    @property
    def is_empty(self) -> bool:
        return self.pixels is None

    @property
    def box(self) -> tuple[float, ...]:
        """Left, top, right and bottom of all ink, in points."""
        return tuple(side / POINT for side in self.pixels)

    def hidden(self, sheet: Sheet, foot: float) -> Iterator[str]:
        """The words that are in the text, but not to be seen on the sheet.

        Below `foot` a browser keeps what reaches over the top of the next sheet.
        """
        for line in sheet.lines:
            for word in line.words:
                is_above = word.inked[0].box[1] < foot - 1
                if is_above and not any(map(self.shows, word.characters)):
                    yield word.text

    def shows(self, character: Character) -> bool:
        if not character.text.isalnum():
            return True
        left, top, right, bottom = character.box
        box = (left * POINT - 1, top * POINT, right * POINT + 1, bottom * POINT)
        darkest, lightest = self.picture.crop(tuple(map(round, box))).getextrema()
        return lightest - darkest > CONTRAST


@cache
def fine_picture(path: Path, number: int) -> Image.Image:
    """A sheet in colours, fine enough to measure what is drawn."""
    page = ["-f", str(number), "-l", str(number), "-singlefile"]
    command = ["pdftoppm", "-r", str(FINE_RESOLUTION), *page, str(path)]
    picture = subprocess.run(command, check=True, capture_output=True).stdout
    return Image.open(BytesIO(picture))


def colours_below(path: Path, sheet: Sheet, level: float) -> bool:
    """Whether anything on a sheet, below a level in points, is neither black nor grey."""
    picture = fine_picture(path, sheet.number).convert("HSV")
    rest = picture.crop((0, round(level * FINE_POINT), *picture.size))
    _, most = rest.getchannel("S").getextrema()
    return most > COLOURED
