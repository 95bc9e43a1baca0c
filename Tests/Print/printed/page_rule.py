"""The sizes and margins of sheets, as a stylesheet sets them, in points."""

import re
from dataclasses import dataclass

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)
UNITS = {"mm": MM, "cm": 10 * MM, "in": 72, "pt": 1, "px": 0.75}


@dataclass(frozen=True)
class PageRule:
    """A rule of the stylesheet for sheets: as written, with lengths such as "20mm"."""

    name: str
    size: str
    margins: list[str]


@dataclass(frozen=True)
class Margins:
    top: float
    right: float
    bottom: float
    left: float


def margins_of(rules: list[PageRule]) -> dict[bool, Margins]:
    """The least margins of sheets that stand (False) and of those that lie (True)."""
    found: dict[bool, list[list[float]]] = {}
    base = ["", "", "", ""]
    for rule in rules:
        own = [margin or other for margin, other in zip(rule.margins, base, strict=True)]
        if not rule.name:
            base = own
        if all(own):
            found.setdefault(lies(rule.size), []).append([points(margin) for margin in own])
    return {turned: Margins(*map(min, zip(*each, strict=True))) for turned, each in found.items()}


def lies(size: str) -> bool:
    lengths = [points(length) for length in re.findall(r"[\d.]+[a-z]+", size.lower())]
    return "landscape" in size or (len(lengths) == 2 and lengths[0] > lengths[1])


def points(length: str) -> float:
    number, unit = re.fullmatch(r"([\d.]+)([a-z]*)", length).groups()
    return float(number) * UNITS.get(unit, 0)
