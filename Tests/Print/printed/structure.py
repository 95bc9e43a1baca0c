"""What a paper's PDF says of itself: title, language, bookmarks, tags; and what it must not say."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pikepdf

from .document import Document
from .engines import WEASYPRINT
from .shown import Shown
from .words import listed, words

# Points.
SMALLEST_FIGURE = 8


def check(document: Document, shown: Shown, engine: str) -> Iterator[str]:
    with pikepdf.open(document.path) as pdf:
        root = pdf.Root
        if str(root.get("/Lang", "")) != shown.language:
            yield f"its language is '{root.get('/Lang', '')}', not '{shown.language}'"
        if words(str(pdf.docinfo.get("/Title", ""))) != words(shown.title):
            yield f"its title is '{pdf.docinfo.get('/Title', '')}', not '{shown.title}'"
        if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
            yield "a reader shows the name of the file, not the title"
        if not root.get("/MarkInfo", {}).get("/Marked", False) or "/StructTreeRoot" not in root:
            yield "it is not tagged"
        metadata = root.Metadata.read_bytes() if "/Metadata" in root else b""
        if engine == WEASYPRINT and b"pdfuaid:part" not in metadata:
            yield "it does not say that it is PDF/UA"
        yield from check_outline(pdf, shown)
        yield from check_silence(pdf, metadata)
    yield from check_form(document.path)


def check_outline(pdf: pikepdf.Pdf, shown: Shown) -> Iterator[str]:
    """Every heading of the first two levels is a bookmark."""
    with pdf.open_outline() as outline:
        titles = [" ".join(words(title)) for title in titles_of(outline.root)]
    missing = [
        heading.text
        for heading in shown.headings
        if heading.level <= 2 and " ".join(words(heading.text)) not in titles
    ]
    if missing:
        yield f"no bookmark for {listed(missing)}"


def titles_of(items) -> Iterator[str]:
    for item in items:
        yield item.title
        yield from titles_of(item.children)


def check_silence(pdf: pikepdf.Pdf, metadata: bytes) -> Iterator[str]:
    """No path of the machine that printed it, and no time at which it did."""
    told = sorted({text for each in pdf.objects for text in strings_in(each)})
    for text in [*told, metadata.decode(errors="replace")]:
        if found := re.search(r"file:\S*|(?:/home|/tmp|/root|/Users|/var)/\S*", text):
            yield f"it tells of a file of this machine: {found[0][:60]}"
        if re.match(r"D:\d|\d{4}-\d\d-\d\dT\d\d:", text):
            yield f"it tells when it was printed: {text}"
    if b"CreateDate>" in metadata or b"ModifyDate>" in metadata:
        yield "its metadata tell when it was printed"


def strings_in(each, depth: int = 0) -> Iterator[str]:
    """The texts in an object; of the objects that it names, each is looked at for itself."""
    if isinstance(each, pikepdf.String):
        yield str(each)
    elif isinstance(each, (pikepdf.Dictionary, pikepdf.Stream)):
        for key in each.keys():
            yield from strings_in_part(each[key], depth)
    elif isinstance(each, pikepdf.Array):
        for part in each:
            yield from strings_in_part(part, depth)


def strings_in_part(part, depth: int) -> Iterator[str]:
    if not getattr(part, "is_indirect", False) and depth < 20:
        yield from strings_in(part, depth + 1)


def check_form(pdf: Path) -> Iterator[str]:
    told = subprocess.run(["qpdf", "--check", str(pdf)], capture_output=True, text=True)
    if told.returncode:
        lines = (told.stderr or told.stdout).strip().splitlines()
        yield f"qpdf complains: {lines[0].split(': ', 1)[-1]}"


def check_legible(document: Document, shown: Shown, engine: str) -> Iterator[str]:
    """No figure is smaller than 8 points."""
    small = [
        (character.size, sheet.number, line.text)
        for sheet in document.sheets
        for line in sheet.lines
        for character in line.inked
        if character.text.isdigit() and character.size < SMALLEST_FIGURE - 0.05
    ]
    if small:
        size, page, text = min(small)
        yield f"figures of {size:.1f} pt on page {page}: {text[:40]}"
