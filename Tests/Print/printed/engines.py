"""The two print engines, as they print a page of a site by hand."""

import logging
from contextlib import contextmanager
from pathlib import Path

WEASYPRINT = "WeasyPrint"
CHROMIUM = "Chromium"


class Complaints(logging.Handler):
    """Keeps what WeasyPrint says."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord):
        self.told.append(record.getMessage())


@contextmanager
def complaints():
    logger = logging.getLogger("weasyprint")
    handler = Complaints()
    logger.addHandler(handler)
    try:
        yield handler.told
    finally:
        logger.removeHandler(handler)


def print_with_weasyprint(page: Path, pdf: Path, **options) -> list[str]:
    """Prints without a network, and gives back what the engine complained of."""
    # slow to load, and only needed in the processes that print
    from weasyprint import HTML
    from weasyprint.urls import URLFetcher

    files = URLFetcher(allowed_protocols=["file", "data"])
    with complaints() as told:
        HTML(filename=page, url_fetcher=files).write_pdf(pdf, **options)
    return sorted(set(told))


async def print_with_chromium(page, pdf: Path, **options):
    """Prints a page that is open in the browser."""
    wanted = {"prefer_css_page_size": True, "print_background": True}
    await page.pdf(path=pdf, **(wanted | options))
