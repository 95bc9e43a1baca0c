"""Comparing two or three members: by lists or by an address, from files and from a server."""

from playwright.async_api import TimeoutError

from .browser import Mode, Place, Visit, patience
from .report import Outcome

PAGE = "compare.html"
SELECTS = ".compare select"
TABLES = "table.compared"

# The rows of the tables: the names, the figures of the members and the differences to the first.
ROWS = """
() => [...document.querySelectorAll("table.compared")].map((table) => ({
  heads: [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim()),
  rows: [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim())) }))
"""


async def check(place: Place) -> list[Outcome]:
    outcome = Outcome("comparing", page=PAGE, tries=0)
    if not any(page.path == PAGE for page in place.site.pages):
        outcome.skipped = True
        outcome.remark = "no page of comparisons"
        return [outcome]
    for protocol in ("file", "http"):
        try:
            await compare(place, outcome, Mode(protocol, width=360 if protocol == "file" else 1280))
        except TimeoutError as error:
            outcome.add(str(error).splitlines()[0], protocol)
    return [outcome]


async def compare(place: Place, outcome: Outcome, mode: Mode):
    async with place.opened(PAGE, mode) as visit:
        lists = visit.page.locator(SELECTS)
        await lists.first.wait_for(timeout=patience.milliseconds)
        options = await lists.first.locator("option").evaluate_all(
            "(all) => all.map((option) => [option.value, option.textContent])"
        )
        members = [option for option in options if option[0]]
        if len(members) < 2:
            outcome.add("the lists name fewer than two members", str(mode))
            return
        for at, (id, _) in enumerate(members[:2]):
            await lists.nth(at).select_option(id)
        await look(visit, outcome, mode, [name for _, name in members[:2]])
        told = await visit.page.evaluate(ROWS)
        address = visit.page.url
        for at, (id, _) in enumerate(members[:2]):
            if f"{'ab'[at]}={id}" not in address:
                outcome.add(f"the address does not have {'ab'[at]}={id}", str(mode))
        # The address, sent to another reader, shows the same.
        await visit.page.goto("about:blank")
        await visit.page.goto(address, wait_until="load")
        await visit.page.locator(TABLES).first.wait_for(timeout=patience.milliseconds)
        if await visit.page.evaluate(ROWS) != told:
            outcome.add("the address of a comparison shows another one", str(mode))
        if len(members) > 2:
            await visit.page.locator(SELECTS).nth(2).select_option(members[2][0])
            await look(visit, outcome, mode, [name for _, name in members[:3]])
        for complaint in await visit.complaints():
            outcome.add(complaint, str(mode))


async def look(visit: Visit, outcome: Outcome, mode: Mode, names: list[str]):
    """The tables have the members in order, and differences that their figures make."""
    outcome.tries += 1
    await visit.page.locator(f"{TABLES} th:has-text('{names[-1]}')").first.wait_for(
        timeout=patience.milliseconds
    )
    tables = await visit.page.evaluate(ROWS)
    has_points = any(page.kind == "criteria" for page in visit.place.site.pages)
    rows = [row for table in tables for row in table["rows"]]
    if has_points and not any(number(row[-1]) is not None for row in rows):
        outcome.add("no row has a difference", str(mode))
    for table in tables:
        first = next((at for at, head in enumerate(table["heads"]) if head == names[0]), None)
        if first is None or table["heads"][first : first + len(names)] != names:
            outcome.add(f"the heads of a table are {', '.join(table['heads'])}", str(mode))
            continue
        for row in table["rows"]:
            check_differences(row, first, len(names), outcome, mode)


def check_differences(row: list[str], first: int, count: int, outcome: Outcome, mode: Mode):
    figures = [number(cell) for cell in row[first : first + count]]
    told = [number(cell) for cell in row[first + count : first + 2 * count - 1]]
    for figure, difference in zip(figures[1:], told):
        if difference is None:
            continue  # of figures that do not compare
        if figures[0] is None or figure is None:
            outcome.add(f"{row[0]}: a difference where a figure is not exact", str(mode))
        elif abs(figures[0] - figure - difference) > 0.00005:
            outcome.add(f"{row[0]}: {row[first : first + 2 * count - 1]} do not fit", str(mode))


def number(text: str) -> float | None:
    """A figure as a page writes it, behind a rank or without one; none where it is not exact."""
    plain = text.split("\u00b7")[-1].strip().replace("\u2212", "-").replace("+", "")
    try:
        return float(plain.replace(",", "."))
    except ValueError:
        return None
