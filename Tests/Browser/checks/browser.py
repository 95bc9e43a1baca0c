"""The browser, and what a page does in it while it is open."""

import os
import shutil
from contextlib import asynccontextmanager
from dataclasses import dataclass

from playwright.async_api import Browser, async_playwright

from .server import Server
from .site import Site

# The first on this machine is used, unless CHROMIUM names another.
NAMES = ["chromium-headless-shell", "chromium", "google-chrome"]

# Nothing that a page asks of another host leaves this machine.
ARGUMENTS = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--disable-gpu"]


@dataclass
class Patience:
    """How long is waited for what a page should do."""

    milliseconds: int = 5_000


patience = Patience()

COLLECT_REPORTS = """
window.securityReports = []
addEventListener("securitypolicyviolation", (report) =>
  window.securityReports.push(`${report.violatedDirective} of ${report.blockedURI}`), true)
"""


@asynccontextmanager
async def launched_browser():
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        raise SystemExit(f"no browser here: none of {', '.join(NAMES)}")
    arguments = ARGUMENTS + (["--no-sandbox"] if os.geteuid() == 0 else [])
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=arguments)
        try:
            yield browser
        finally:
            await browser.close()


@dataclass(frozen=True)
class Mode:
    """A way of opening a page."""

    protocol: str = "file"
    scheme: str = "light"
    width: int = 1280

    def __str__(self):
        return f"{self.width} px {self.scheme} {self.protocol}"


class Place:
    """A site where the browser finds it: as files, and on its server."""

    def __init__(self, browser: Browser, site: Site, server: Server):
        self.browser = browser
        self.site = site
        self.server = server

    def url(self, path: str, mode: Mode) -> str:
        return self.server.url(path) if mode.protocol == "http" else self.site.file_url(path)

    def owns(self, url: str) -> bool:
        return url.startswith((self.server.url(""), self.site.file_url(""), "data:", "about:"))

    @asynccontextmanager
    async def opened(self, path: str, mode: Mode, *, script: bool = True):
        """A page that is open in one mode."""
        async with self.visit(script=script) as visit:
            await visit.open(path, mode)
            yield visit

    @asynccontextmanager
    async def visit(self, *, script: bool = True):
        """An empty page, of a browser that has seen nothing yet."""
        context = await self.browser.new_context(java_script_enabled=script)
        try:
            await context.add_init_script(COLLECT_REPORTS)
            yield Visit(self, await context.new_page())
        finally:
            await context.close()


class Visit:
    """An open page and what it did that it should not."""

    def __init__(self, place: Place, page):
        self.place = place
        self.page = page
        self.seen: list[str] = []
        self.requests = []
        page.on("console", self.on_console)
        page.on("pageerror", lambda error: self.seen.append(f"script error: {error}"))
        page.on("request", self.on_request)
        page.on("requestfailed", self.on_failure)
        page.on("response", self.on_response)

    async def open(self, path: str, mode: Mode):
        # a page before it that grows or shrinks may still begin to load a picture
        await self.page.goto("about:blank")
        await self.page.set_viewport_size({"width": mode.width, "height": 900})
        await self.page.emulate_media(color_scheme=mode.scheme)
        self.seen.clear()
        self.requests.clear()
        await self.page.goto(self.place.url(path, mode), wait_until="load")

    async def change(self, mode: Mode):
        """Gives the open page another theme and width."""
        await self.page.set_viewport_size({"width": mode.width, "height": 900})
        await self.page.emulate_media(color_scheme=mode.scheme)
        self.seen.clear()

    def on_console(self, message):
        self.seen.append(f"console {message.type}: {self.own_words(message.text)}")

    def on_request(self, request):
        self.requests.append(request)
        if not self.place.owns(request.url):
            self.seen.append(f"request to elsewhere: {request.url}")

    def on_failure(self, request):
        if request not in self.requests:
            return  # what the page before it asked for, broken off when it went
        self.seen.append(f"failed request: {self.own_words(request.url)}, {request.failure}")

    def on_response(self, response):
        if response.status >= 400:
            self.seen.append(f"failed request: {self.own_words(response.url)}, {response.status}")

    def own_words(self, text: str) -> str:
        """Leaves out where the site happens to stand."""
        return text.replace(self.place.server.url(""), "").replace(self.place.site.file_url(""), "")

    async def complaints(self) -> list[str]:
        """All that came up so far, after the page has come to rest."""
        await self.page.evaluate(
            "new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"
        )
        reports = await self.page.evaluate("window.securityReports")
        return self.seen + [f"security policy report: {self.own_words(text)}" for text in reports]
