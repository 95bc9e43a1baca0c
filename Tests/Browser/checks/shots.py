"""Pictures of pages, to look at."""

from pathlib import Path

from .browser import Mode, Place
from .report import Outcome
from .site import Page

MODES = [Mode("file", scheme, width) for scheme in ("light", "dark") for width in (360, 768, 1280)]

# Very long pages are cut here, in px.
TALLEST = 4_000


async def take(place: Place, page: Page, folder: Path) -> Outcome:
    folder.mkdir(parents=True, exist_ok=True)
    for mode in MODES:
        name = f"{place.site.folder.name}-{page.path.removesuffix('.html').replace('/', '-')}"
        async with place.opened(page.path, mode) as visit:
            height = await visit.page.evaluate("document.documentElement.scrollHeight")
            size = {"x": 0, "y": 0, "width": mode.width, "height": min(height, TALLEST)}
            path = folder / f"{name}-{mode.width}-{mode.scheme}.png"
            await visit.page.screenshot(path=path, full_page=True, clip=size)
    return Outcome("shots", page=page.path, tries=len(MODES))
