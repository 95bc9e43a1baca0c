"""A PDF as it is measured: sheets of lines, in points from the left and the top."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from math import atan2, degrees, hypot
from pathlib import Path

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTContainer, LTPage
from pdfminer.pdffont import PDFType3Font
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage

from .line import Character, Line, lines_of

# Letters that are drawn as pictures have no box, of which pdfminer tells each time.
logging.getLogger("pdfminer").setLevel(logging.ERROR)


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


class Device(PDFPageAggregator):
    """Notes of each character whether its font holds drawings."""

    def render_char(self, matrix, font, *others):
        advance = super().render_char(matrix, font, *others)
        self.cur_item._objs[-1].is_picture = isinstance(font, PDFType3Font)
        return advance


class Document:
    """A PDF, read."""

    def __init__(self, path: Path):
        self.path = path
        resources = PDFResourceManager()
        device = Device(resources, laparams=None)
        interpreter = PDFPageInterpreter(resources, device)
        self.sheets: list[Sheet] = []
        with path.open("rb") as file:
            for number, page in enumerate(PDFPage.get_pages(file), 1):
                interpreter.process_page(page)
                self.sheets.append(sheet_of(number, device.get_result()))

    @property
    def texts(self) -> Iterable[str]:
        return (line.text for sheet in self.sheets for line in sheet.lines)


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
        is_black=is_shade(each.graphicstate.ncolor, 0),
        is_white=is_shade(each.graphicstate.ncolor, 1),
        is_picture=each.is_picture,
    )


def is_shade(colour, shade: float) -> bool:
    """Whether a colour of a PDF is black (0) or white (1)."""
    parts = colour if isinstance(colour, (tuple, list)) else (colour,)
    if len(parts) == 4:
        parts = [1 - part for part in parts[3:]] if not any(parts[:3]) else [None]
    return all(isinstance(part, (int, float)) and abs(part - shade) < 0.05 for part in parts)
