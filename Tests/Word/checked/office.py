"""What LibreOffice makes of Word files: it opens them, and text is where the print has it."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from .page import plain
from .paper import NUMBER, Paper

MM = 72 / 25.4
# How far text may be from where the print has it.
TOLERANCE = 2 * MM
# Papers with a form of their own in print, with other margins.
UNOFFICIAL = re.compile(r"(^|/)(profile|dossier)")


@dataclass(frozen=True)
class Line:
    """A line of a PDF, in points."""

    text: str
    left: float
    right: float
    top: float

    @property
    def centre(self) -> float:
        return (self.left + self.right) / 2


def output(*words: str | Path) -> str:
    run = subprocess.run([*map(str, words)], check=True, capture_output=True, timeout=900)
    return run.stdout.decode("utf-8", "replace")


def converted(papers: list[Paper], work: Path) -> dict[str, Path]:
    """The PDFs that LibreOffice makes, by the names of the papers."""
    (work / "in").mkdir(parents=True)
    names = {paper.name: paper.name.replace("/", "-").removesuffix(".docx") for paper in papers}
    for paper in papers:
        shutil.copy(paper.docx, work / "in" / f"{names[paper.name]}.docx")
    profile = f"-env:UserInstallation=file://{(work / 'profile').resolve()}"
    output(
        *("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", work / "out"),
        *sorted((work / "in").iterdir()),
    )
    return {name: work / "out" / f"{flat}.pdf" for name, flat in names.items()}


def problems(papers: list[Paper], options) -> Iterator[str]:
    pdfs = converted(papers, options.work)
    years = [match[1] for paper in papers if (match := re.search(r"(\d{4})/", paper.name))]
    year = max(sorted(set(years)), key=years.count)
    printed = options.work / "printed"
    output(
        *(options.program, "pdf", "--quiet", "--content", options.content),
        *("--output", printed, "--year", year),
    )
    compared = 0
    for paper in papers:
        pdf = pdfs[paper.name]
        if not pdf.is_file():
            yield f"{paper.name}: LibreOffice does not open it"
            continue
        for problem in of_pdf(paper, pdf):
            yield f"{paper.name} in LibreOffice: {problem}"
        other = (printed / paper.name).with_suffix(".pdf")
        if other.is_file() and not UNOFFICIAL.search(paper.name):
            compared += 1
            for problem in of_measures(paper, pdf, other):
                yield f"{paper.name} in LibreOffice: {problem}"
    print(f"{len(pdfs)} opened by LibreOffice, {compared} of {year} compared with the print")
    if not compared:
        yield f"nothing of {year} is compared with the print"


def of_pdf(paper: Paper, pdf: Path) -> Iterator[str]:
    text = re.sub(r"\s", "", output("pdftotext", pdf, "-"))
    numbers = {number for word in paper.page.words for number in NUMBER.findall(word)}
    if lost := sorted(number for number in numbers if number not in text):
        yield f"has no {lost}"
    lines = output("pdffonts", pdf).splitlines()[2:]
    families = {re.sub(r"^[A-Z]+\+|[-,].*$", "", line.split()[0]) for line in lines}
    if len(families - {"LiberationMono", "CourierNew"}) > 1:
        yield f"has fonts of several families: {sorted(families)}"


def of_measures(paper: Paper, pdf: Path, other: Path) -> Iterator[str]:
    """Sheets, the edges of the text, the head and the foot, against the print."""
    sheets, prints = sheets_of(pdf), sheets_of(other)
    prints = prints[len(prints) - counted(paper, prints) :]
    (size, lines), (printed_size, printed) = sheets[0], prints[0]
    if any(abs(one - two) > TOLERANCE for one, two in zip(size, printed_size, strict=True)):
        yield f"its sheet is {size} points, printed {printed_size}"
    edges = {
        "left": (min(line.left for line in lines), min(line.left for line in printed)),
        "right": (max(line.right for line in lines), max(line.right for line in printed)),
        "top": (min(line.top for line in lines), min(line.top for line in printed)),
    }
    for side, (one, two) in edges.items():
        if abs(one - two) > TOLERANCE:
            yield f"its {side} edge is at {one / MM:.1f} mm, printed at {two / MM:.1f}"
    ours, theirs = by_text(sheets), by_text(prints)
    for text in dict.fromkeys(map(str.casefold, paper.page.texts("letterhead", "signature"))):
        one, two = ours.get(text), theirs.get(text)
        if one and two and min(distances(one, two)) > TOLERANCE:
            yield (
                f"'{text}' is at {one.left / MM:.1f} to {one.right / MM:.1f} mm, "
                f"printed at {two.left / MM:.1f} to {two.right / MM:.1f}"
            )


def counted(paper: Paper, prints: list) -> int:
    """The printed sheets without cover and contents, which no Word file has."""
    return len(prints) - (2 if paper.page.main.find_class("front") else 0)


def distances(one: Line, two: Line) -> tuple[float, float, float]:
    return abs(one.left - two.left), abs(one.right - two.right), abs(one.centre - two.centre)


def by_text(sheets) -> dict[str, Line]:
    return {line.text.casefold(): line for _, lines in reversed(sheets) for line in lines}


def sheets_of(pdf: Path) -> list[tuple[tuple[float, float], list[Line]]]:
    """The sheets of a PDF: the size of each, and its lines."""
    root = etree.fromstring(
        output("pdftotext", "-bbox-layout", pdf, "-").encode(), etree.XMLParser(recover=True)
    )
    sheets = []
    for page in root.iter("{*}page"):
        lines = [line_of(line) for line in page.iter("{*}line")]
        size = (float(page.get("width")), float(page.get("height")))
        # The number of the sheet is in the margin.
        sheets.append((size, [line for line in lines if line.top > 20 * MM]))
    return [sheet for sheet in sheets if sheet[1]]


def line_of(line) -> Line:
    text = plain(" ".join(word.text or "" for word in line.iter("{*}word")))
    return Line(text, *(float(line.get(name)) for name in ("xMin", "xMax", "yMin")))
