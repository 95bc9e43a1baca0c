"""The fonts: embedded, and only those that the stylesheet names."""

import re
import subprocess
from collections.abc import Iterator

from .document import Document
from .line import Character
from .shown import Shown

# Times New Roman and what has its measures.
NAMED = ("timesnewroman", "tinos", "liberationserif")

# A line of pdffonts: name, type, encoding, embedded.
FONT = re.compile(r"^(\S+)\s+((?:CID )?(?:TrueType|Type \w+)(?: \(OT\))?)\s+\S+\s+(yes|no)\s")


def check(document: Document, shown: Shown, engine: str) -> Iterator[str]:
    told = subprocess.run(
        ["pdffonts", str(document.path)], check=True, capture_output=True, text=True
    )
    fonts = [FONT.match(line) for line in told.stdout.splitlines()[2:]]
    for name, kind, embedded in sorted({font.groups() for font in fonts if font}):
        plain = re.sub(r"^[A-Z]{6}\+", "", name)
        if kind != "Type 3" and not re.sub(r"\W", "", plain).lower().startswith(NAMED):
            yield f"a font that is not named: {plain}, for '{sample(document, plain)}'"
        if embedded == "no":
            yield f"a font that is not embedded: {plain}"
    # white under the letters of a chart, a browser draws what keeps lines off them
    pictures = [each for each in characters(document) if each.is_picture and not each.is_white]
    if pictures:
        letters = "".join(character.text for character in pictures[:20])
        yield f"letters drawn as pictures (a Type 3 font): '{letters}'"


def characters(document: Document) -> Iterator[Character]:
    return (character for sheet in document.sheets for character in sheet.characters)


def sample(document: Document, font: str) -> str:
    letters = [character.text for character in characters(document) if character.font == font]
    return "".join(letters[:20])
