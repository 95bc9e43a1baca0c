"""The fonts: embedded, and only those that the stylesheet names."""

import re
import subprocess
from collections.abc import Iterator

from .document import Document
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
        if kind == "Type 3":
            yield "letters drawn as pictures (Type 3 fonts)"
        elif not re.sub(r"\W", "", plain).lower().startswith(NAMED):
            yield f"a font that is not named: {plain}, for '{sample(document, plain)}'"
        if embedded == "no":
            yield f"a font that is not embedded: {plain}"


def sample(document: Document, font: str) -> str:
    letters = [
        character.text
        for sheet in document.sheets
        for character in sheet.characters
        if character.font == font
    ]
    return "".join(letters[:20])
