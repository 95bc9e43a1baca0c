"""Prints the pages of the trial with both engines, as a browser and the program do."""

from pathlib import Path

import pikepdf
from checks.browser import Place
from printed import pages, papers
from printed.engines import WEASYPRINT, print_with_chromium, print_with_weasyprint
from printed.shown import MODE, Shown, read

from .fault import Fault

FILL = """
(numbers) => document.querySelectorAll(".leaf").forEach((leaf, place) => {
  leaf.textContent = numbers[place]
})
"""


async def shown_in(place: Place, folder: str) -> Shown:
    return await read(place, f"{folder}/index.html", script=False)


async def print_in_browser(place: Place, fault: Fault, pdf: Path):
    async with place.opened(f"{fault.folder}/index.html", MODE) as visit:
        await visit.page.evaluate(FILL, fault.leaves)
        options = {"tagged": True, "outline": True} if fault.sample.is_paper else {}
        await print_with_chromium(visit.page, pdf, **options)
    if fault.sample.is_paper:
        silence(pdf)


def silence(pdf: Path):
    """Takes out when it was printed."""
    with pikepdf.open(pdf, allow_overwriting_input=True) as opened:
        for key in ("/CreationDate", "/ModDate"):
            del opened.docinfo[key]
        opened.save(pdf)


def printed_and_measured(fault: Fault, engine: str, pdf: Path, shown: Shown) -> list[str]:
    """All that is said of a fault's PDF, which WeasyPrint prints first."""
    told: list[str] = []
    if engine == WEASYPRINT:
        options = {"pdf_variant": "pdf/ua-1"} if fault.sample.is_paper else {}
        told = print_with_weasyprint(pdf.with_name("index.html"), pdf, **options)
    fault.spoil(pdf)
    complaints = [f"complains: {each}" for each in told]
    if fault.sample.is_paper:
        return complaints + papers.measure(pdf, shown, "report", engine)
    return complaints + pages.measure(pdf, shown, engine)
