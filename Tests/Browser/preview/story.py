"""A clerk's work with the preview open: edits, mistakes and their repair."""

import asyncio
from pathlib import Path

from axe_playwright_python.async_playwright import Axe
from checks.visits import AXE_OPTIONS
from playwright.async_api import Error

from .served import PATIENCE, Served

NOTE = "content/2016/trial.md"
PAGE = "2016/trial.html"
SCORES = "content/2016/scores.csv"
GOOD = "---\ntitle: {en: A trial, vi: Một lần thử}\ndate: 2016-05-04\n---\n\nThe first text.\n"
WRONG = GOOD.replace("date:", "kind: <img src=x onerror=alert(1)>\ndate:").replace("first", "second")

PANEL = "document.querySelector('#_preview').shadowRoot.querySelector"


class Story:
    """The steps, each with what the page must show then."""

    def __init__(self, served: Served, page, shots: Path | None):
        self.served = served
        self.page = page
        self.shots = shots
        self.problems: list[str] = []

    def expect(self, holds: bool, what: str):
        if not holds:
            self.problems.append(what)

    async def until(self, expression: str, what: str):
        """Waits for something in the page, which may load anew meanwhile."""
        end = asyncio.get_running_loop().time() + PATIENCE
        reason = ""
        while asyncio.get_running_loop().time() < end:
            try:
                if await self.page.evaluate(expression):
                    return
            except Error as error:
                reason = f" ({error.message.splitlines()[0]})"
            await asyncio.sleep(0.03)
        self.problems.append(f"it is waited in vain until {what}{reason}")

    async def shows(self, text: str):
        await self.until(
            f"document.querySelector('main')?.innerText.includes({text!r})",
            f"the page shows {text!r}",
        )

    async def says(self, selector: str, text: str):
        await self.until(
            f"{PANEL}({selector!r})?.checkVisibility() && {PANEL}({selector!r}).innerText.includes({text!r})",
            f"the panel says {text!r}",
        )

    async def is_calm(self):
        await self.until(f"!{PANEL}('.list').checkVisibility()", "the panel is gone")

    async def tell(self):
        self.served.write(NOTE, GOOD)
        await self.page.goto(self.served.url(PAGE))
        await self.shows("The first text.")
        await self.is_calm()
        await self.edit()
        await self.mistake()
        await self.keyboard()
        await self.narrow_and_dark()
        await self.repair()
        await self.vietnamese()
        await self.template_and_style()
        await self.draft()
        await self.new_page()
        await self.published()
        await self.end_and_return()

    async def edit(self):
        self.served.write(NOTE, GOOD.replace("first", "edited"))
        await self.shows("The edited text.")

    async def mistake(self):
        self.served.write(NOTE, WRONG)
        await self.says(".counts", "Mistakes: 1")
        await self.says(".message", "content/2016/trial.md:3:7: error: 'kind' cannot be '<img src=x onerror=alert(1)>'")
        await self.says(".excerpt", "  3 | kind: <img src=x onerror=alert(1)>\n    |       ^^^^")
        await self.says(".before", "as it was before")
        await self.shows("The edited text.")
        images = await self.page.evaluate(f"{PANEL}All('img').length")
        self.expect(images == 0, "text of a file became an element")

    async def keyboard(self):
        """The list is reached with the tab key, closed and opened with the return key."""
        await self.page.evaluate("document.activeElement?.blur()")
        focused = "document.activeElement?.shadowRoot?.activeElement?.className ?? ''"
        for _ in range(300):
            await self.page.keyboard.press("Tab")
            if await self.page.evaluate(focused) == "counts":
                break
        else:
            self.problems.append("the list cannot be reached with the keyboard")
            return
        await self.page.keyboard.press("Enter")
        self.expect(not await self.page.evaluate(f"{PANEL}('.list').open"), "return does not close the list")
        await self.page.keyboard.press("Enter")
        self.expect(await self.page.evaluate(f"{PANEL}('.list').open"), "return does not open the list")
        await self.page.keyboard.press("Tab")
        self.expect(
            await self.page.evaluate(focused) == "excerpt", "a line that is too long cannot be scrolled"
        )

    async def narrow_and_dark(self, name: str = "mistake"):
        for width, scheme in [(360, "dark"), (360, "light"), (1280, "dark"), (1280, "light")]:
            await self.page.set_viewport_size({"width": width, "height": 740})
            await self.page.emulate_media(color_scheme=scheme)
            mode = f"{width} px {scheme}"
            room = await self.page.evaluate(
                f"(() => {{ const box = {PANEL}('.panel').getBoundingClientRect();"
                " return [box.left, box.right, box.top, document.documentElement.scrollWidth]; })()"
            )
            left, right, top, wide = room
            self.expect(left >= 0 and right <= width and wide <= width, f"{mode}: too wide: {room}")
            self.expect(top > 740 * 0.35, f"{mode}: the panel leaves no room for the page")
            if self.shots:
                self.shots.mkdir(parents=True, exist_ok=True)
                await self.page.screenshot(path=self.shots / f"{name}-{width}-{scheme}.png")
            found = await Axe().run(self.page, context="#_preview", options=AXE_OPTIONS)
            for violation in found.response["violations"]:
                self.problems.append(f"{mode}: axe {violation['id']}: {violation['help']}")
        await self.page.emulate_media(media="print")
        self.expect(
            not await self.page.evaluate(f"{PANEL}('.panel').checkVisibility()"), "the panel is printed"
        )
        await self.page.emulate_media(media="screen")

    async def repair(self):
        self.served.write(NOTE, GOOD.replace("first", "mended"))
        await self.shows("The mended text.")
        await self.is_calm()
        self.served.write(NOTE, GOOD.replace("The first text.", "See [it](nowhere.md)."))
        await self.says(".message", "content/2016/trial.md:6:10: error: the link leads to 'nowhere.md'")
        self.served.write(NOTE, GOOD)
        await self.shows("The first text.")
        await self.is_calm()

    async def vietnamese(self):
        await self.page.goto(self.served.url("vi/" + PAGE))
        self.served.write(NOTE, WRONG)
        await self.says(".counts", "Lỗi: 1")
        self.served.write(NOTE, GOOD)
        await self.is_calm()
        await self.page.goto(self.served.url(PAGE))

    async def template_and_style(self):
        template = self.served.read("templates/note.mustache")
        framed = template.replace("{{$main}}", "{{$main}}<p>New frame.</p>")
        self.served.write("templates/note.mustache", framed)
        await self.shows("New frame.")
        self.served.write("templates/note.mustache", template + "{{titel}}")
        await self.says(".message", "templates/note.mustache:")
        self.served.write("templates/note.mustache", template)
        await self.is_calm()
        style = self.served.read("templates/assets/style.css")
        self.served.write("templates/assets/style.css", style + "\nmain { outline: 7px solid red; }\n")
        outline = "getComputedStyle(document.querySelector('main')).outlineWidth"
        await self.until(f"{outline} === '7px'", "the style is new")
        self.served.write("templates/assets/style.css", style)

    async def draft(self):
        self.served.write(NOTE, GOOD.replace("date:", "status: draft\ndate:"))
        await self.says(".draft", "Draft: shown in the preview only")
        await self.page.goto(self.served.url("2016/"))
        marked = "document.querySelector('main a[href=\"trial.html\"]')?.dataset.previewDraft === 'draft'"
        await self.until(marked, "a link to a draft says so")
        await self.page.goto(self.served.url(PAGE))
        self.served.write(NOTE, GOOD)
        await self.until(f"!{PANEL}('.draft').checkVisibility()", "no page is a draft")

    async def new_page(self):
        """A page that is not there yet is shown as soon as it is, in a folder that is new too."""
        answer = await self.page.goto(self.served.url("2031/new.html"))
        self.expect(answer.status == 404, f"a page that is not there has the status {answer.status}")
        summary = "---\ntitle: A new year\nkind: summary\nstatus: final\n---\n\nText.\n"
        self.served.write("content/2031/conference.md", summary)
        self.served.write("content/2031/new.md", "---\ntitle: New\n---\n\nA new page.\n")
        await self.shows("A new page.")

    async def published(self):
        """What a build would change in the built site is shown, and what it would refuse."""
        gone = f"!{PANEL}('.changes').checkVisibility()"
        await self.page.goto(self.served.url(PAGE))
        await self.is_calm()
        self.served.build()
        await self.until(gone, "nothing has changed")
        self.served.write(NOTE, GOOD.replace("The first text.", "Another text."))
        await self.says(".changes .counts", "What a build would change: ")
        self.expect(not await self.page.evaluate(f"{PANEL}('.changes').open"), "harmless changes are open")
        await self.page.evaluate(f"{PANEL}('.changes .counts').click()")
        await self.says(".changes ul", "2016/trial.html changes")
        scores = self.served.read(SCORES)
        self.served.write(SCORES, scores.replace("981.5", "980.5"))
        await self.says(".changes .counts", "Refused until confirmed: 1")
        await self.says(".changes .message", "content/2016/scores.csv:2:9: error: the year 2016 is closed")
        await self.says(".changes .message", "--allow-changes 2016 [figure-changed]")
        await self.says(".changes ul", "2016 van-son, points: 981.5 → 980.5")
        await self.says(".changes ul", "Not listed here: ")
        lines = await self.page.evaluate(f"{PANEL}('.changes ul').childElementCount")
        self.expect(lines == 21, f"{lines} lines of changes")
        await self.narrow_and_dark("changes")
        await self.page.goto(self.served.url("vi/" + PAGE))
        await self.says(".changes .counts", "Bị từ chối cho đến khi xác nhận: 1")
        await self.page.goto(self.served.url(PAGE))
        self.served.build("--allow-changes", "2016")
        await self.until(gone, "all is built")
        self.served.write(SCORES, scores)
        await self.says(".changes .counts", "Refused until confirmed: 1")
        self.served.build("--allow-changes", "2016")
        await self.until(gone, "all is built again")

    async def end_and_return(self):
        """The page says that the preview has ended, and comes back with it."""
        await self.page.goto(self.served.url(PAGE))
        await self.is_calm()
        status = self.served.stop()
        self.expect(status == 0, f"Ctrl-C ends the program with {status}")
        await self.says(".ended", "yearbook serve")
        self.served.write(NOTE, GOOD.replace("first", "returned"))
        self.served.start()
        await self.shows("The returned text.")
