"""Sorting tables by keyboard: up, down, and back to the official order."""

from . import markup
from .browser import Mode, Place
from .report import Outcome
from .site import Page

# What a reader sees of the table that is sorted: its rows, and the sorted column's cells.
STATE = """
([tables, number, button, column]) => {
  const box = document.querySelectorAll(tables)[number]
  const heads = [...box.querySelectorAll("th[aria-sort]")].filter((head) =>
    head.getAttribute("aria-sort") !== "none")
  const head = box.querySelectorAll(button)[column].closest("th")
  const rows = [...box.tBodies[0].rows].filter((row) => !row.hidden)
  const cells = rows.map((row) => row.cells[head.cellIndex])
  const text = (element) => element.textContent.trim().replace(/\\s+/g, " ")
  return {
    rows: rows.map(text), sort: head.getAttribute("aria-sort") ?? "none",
    others: heads.filter((other) => other !== head).length,
    isFocused: head.contains(document.activeElement),
    texts: cells.map((cell) => cell ? text(cell) : ""),
    values: cells.map((cell) => cell?.dataset.value === undefined ? null : +cell.dataset.value) }
}
"""

IN_ORDER = """
(texts) => {
  const order = new Intl.Collator("vi", { numeric: true })
  return texts.every((text, index) => index === 0 || order.compare(texts[index - 1], text) <= 0)
}
"""


async def check(place: Place, pages: list[Page]) -> list[Outcome]:
    """Sorts every table of `pages` from files, and those of the first on a phone, too."""
    sortable = [page for page in pages if "data-sortable" in place.site.text(page.path)]
    outcomes = [Outcome("sorting", page=page.path, tries=0) for page in sortable]
    for number, outcome in enumerate(outcomes):
        for mode in (Mode("file"), Mode("http", width=360))[: 1 if number else 2]:
            await sort_tables(place, outcome, mode)
    return outcomes or [
        Outcome("sorting", tries=0, skipped=True, remark=f"no page has {markup.SORTABLE}")
    ]


async def sort_tables(place: Place, outcome: Outcome, mode: Mode):
    async with place.opened(outcome.page, mode) as visit:
        tables = visit.page.locator(markup.SORTABLE)
        for table in range(await tables.count()):
            columns = await tables.nth(table).locator(markup.SORT_BUTTON).count()
            if columns == 0:
                outcome.add(f"sortable table {table + 1} has no buttons in its heads", str(mode))
            for column in range(columns):
                outcome.tries += 1
                await sort_column(visit.page, outcome, mode, table, column)
        for complaint in await visit.complaints():
            outcome.add(complaint, str(mode))


async def sort_column(page, outcome: Outcome, mode: Mode, table: int, column: int):
    async def state():
        return await page.evaluate(STATE, [markup.SORTABLE, table, markup.SORT_BUTTON, column])

    def say(what: str):
        outcome.add(f"table {table + 1}, sorted by its head {column + 1}: {what}", str(mode))

    button = page.locator(markup.SORTABLE).nth(table).locator(markup.SORT_BUTTON).nth(column)
    if not await button.is_visible():
        return
    official = (await state())["rows"]
    await button.focus()
    directions = []
    for key in ("Enter", "Space"):
        await page.keyboard.press(key)
        now = await state()
        directions.append(now["sort"])
        if not await is_sorted(page, now):
            say(f"the rows do not stand in {now['sort']} order after {key}")
        if sorted(now["rows"]) != sorted(official):
            say(f"rows changed or got lost after {key}")
        if now["others"]:
            say("another head says that the table is sorted by it, too")
        if not now["isFocused"]:
            say(f"the focus is lost after {key}")
    if set(directions) != {"ascending", "descending"}:
        say(f"aria-sort says {' and '.join(directions)}, not ascending and descending")
    await page.keyboard.press("Enter")
    now = await state()
    if now["rows"] != official or now["sort"] != "none":
        say("the third press does not bring back the official order")


async def is_sorted(page, state: dict) -> bool:
    """By values where the column has any, else by Vietnamese words; gaps stand last both ways."""
    turned = state["sort"] == "descending"
    if any(value is not None for value in state["values"]):
        known = [value for value in state["values"] if value is not None]
        gaps = state["values"][len(known) :]
        return known == sorted(known, reverse=turned) and all(gap is None for gap in gaps)
    texts = [text for text in state["texts"] if text]
    return await page.evaluate(IN_ORDER, texts[::-1] if turned else texts)
