"""Which pages are printed: of each kind and language the one with the most cells in its tables."""

import re

from checks.site import Page, Site

# Papers are documents of their own, which the program prints.
OF_YEARS = (
    "minutes", "proposal", "scores", "unsent", "score-form", "covenant", "mid-year", "ballot",
    "counting", "paper",
)
PAPERS = ("report", *OF_YEARS, "profile", "dossier", "book")

# Never printed: what stands in for pages that are not there.
UNPRINTED = ("404",)


def fullest_pages(site: Site) -> list[Page]:
    return fullest(site, [page for page in site.pages if page.kind not in [*PAPERS, *UNPRINTED]])


def fullest_papers(site: Site) -> list[Page]:
    return fullest(site, [page for page in site.pages if page.kind in PAPERS])


def fullest(site: Site, pages: list[Page]) -> list[Page]:
    groups: dict[tuple[str, str], list[Page]] = {}
    for page in pages:
        groups.setdefault((page.language, page.kind), []).append(page)
    return [max(group, key=lambda page: fullness(site, page)) for group in groups.values()]


def fullness(site: Site, page: Page) -> tuple[int, int, str]:
    return len(re.findall("<t[dh]", site.text(page.path))), page.size, page.path
