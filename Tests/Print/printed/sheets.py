"""The sheets: A4, and all that is printed within the margins that the stylesheet sets."""

from collections.abc import Iterator

from .document import Document, Sheet
from .line import most_frequent
from .ink import Ink
from .page_rule import A4, MM, Margins, margins_of
from .shown import Shown
from .words import listed, words

SIZE_TOLERANCE = 0.5 * MM

# The least part of the text that has the size which most of the text should have.
SCALE_TOLERANCE = 0.015
LEAST_WHOLE = 0.1

# No printer reaches nearer to the edge.
EDGE = 8 * MM
# Slanted letters and lines reach a little over; a pixel of the picture is a third of a millimetre.
OVERHANG = 0.8 * MM


def check(document: Document, shown: Shown, engine: str) -> Iterator[str]:
    margins = margins_of(shown.sheets)
    if not margins:
        yield "the stylesheet has no margins of the page"
        return
    unseen = set(words(shown.hidden))
    for sheet, ink in zip(document.sheets, Ink.of(document), strict=True):
        sides = sorted((sheet.width, sheet.height))
        if any(abs(side - a4) > SIZE_TOLERANCE for side, a4 in zip(sides, A4, strict=True)):
            width, height = sheet.width / MM, sheet.height / MM
            yield f"page {sheet.number} is {width:.0f} × {height:.0f} mm, not A4"
        lost = [word.text for line in sheet.lost for word in line.words]
        if lost := [word for word in lost if not is_unseen(word, unseen)]:
            yield f"runs off page {sheet.number}: {listed(lost)}"
        if sheet.is_landscape not in margins:
            yield f"page {sheet.number} is turned, and the stylesheet turns none"
            continue
        if ink.is_empty:
            yield f"page {sheet.number} is empty"
            continue
        yield from beyond(sheet, ink, margins[sheet.is_landscape])
        foot = sheet.height - margins[sheet.is_landscape].bottom
        hidden = [word for word in ink.hidden(sheet, foot) if not is_unseen(word, unseen)]
        if hidden:
            yield f"page {sheet.number} hides {listed(hidden)}"


def is_unseen(text: str, unseen: set[str]) -> bool:
    """Whether these are words that are only heard, or letters of them."""
    return all(any(word in other for other in unseen) for word in words(text))


def check_scale(document: Document, shown: Shown, engine: str) -> Iterator[str]:
    """What is too wide for the sheet makes a browser print all of the page smaller."""
    sizes = [character.size for sheet in document.sheets for character in sheet.characters]
    whole = [size for size in sizes if abs(size - shown.size) < SCALE_TOLERANCE * size]
    if sizes and len(whole) < LEAST_WHOLE * len(sizes):
        share = most_frequent(round(size, 1) for size in sizes) / shown.size
        yield f"is printed at {share:.0%} of its size: something is too wide"


def beyond(sheet: Sheet, ink: Ink, margins: Margins) -> Iterator[str]:
    """What is printed in the margins at the sides, or near an edge."""
    left, top, right, bottom = ink.box
    distances = {
        "left": (left, margins.left - OVERHANG),
        "right": (sheet.width - right, margins.right - OVERHANG),
        "top": (top, EDGE),
        "bottom": (sheet.height - bottom, EDGE),
    }
    for side, (distance, least) in distances.items():
        if distance < least:
            yield (
                f"page {sheet.number} is printed to {distance / MM:.1f} mm from its {side} edge, "
                f"nearer than {least / MM:.1f} mm"
            )
