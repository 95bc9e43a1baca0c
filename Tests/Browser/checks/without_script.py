"""A page with script switched off says all that it says with it."""

from . import markup
from .browser import Mode, Place, Visit
from .report import Outcome
from .site import Page

TEXT = "(main) => document.querySelector(main)?.innerText ?? ''"

# What stands there beside the controls that a script made. What it only wrapped was there before.
TEXT_BESIDE_MADE = """
([main, made]) => {
  document.querySelectorAll(made).forEach((element) => element.remove())
  return document.querySelector(main)?.innerText ?? ""
}
"""

WITHOUT_NOSCRIPT = """
() => document.querySelectorAll("noscript").forEach((element) => element.remove())
"""

# A control that does nothing without script. A form with a target works by itself.
IDLE = """
() => [...document.querySelectorAll("button, input, select, textarea")].filter((element) =>
  element.getClientRects().length > 0 && !element.closest("form[action]"))
  .map((element) => element.localName + (element.id ? "#" + element.id : ""))
"""


async def check(place: Place, page: Page) -> Outcome:
    outcome = Outcome(page.kind, page=page.path, tries=2)
    async with place.visit(script=False) as without, place.visit() as scripted:
        for mode in (Mode("file"), Mode("http")):
            await without.open(page.path, mode)
            await scripted.open(page.path, mode)
            await compare(without, scripted, outcome, mode)
    return outcome


async def compare(without: Visit, scripted: Visit, outcome: Outcome, mode: Mode):
    plain = words(await without.page.evaluate(TEXT, markup.MAIN))
    for control in await without.page.evaluate(IDLE):
        outcome.add(f"{control} does nothing without script", str(mode))
    await scripted.complaints()
    full = words(await scripted.page.evaluate(TEXT, markup.MAIN))
    made = [markup.MAIN, markup.MADE_BY_SCRIPT]
    own = words(await scripted.page.evaluate(TEXT_BESIDE_MADE, made))
    if lost := first_missing(own, plain):
        outcome.add(f"not there without script: {lost}", str(mode))
    # What `noscript` holds is meant for browsers without script.
    await without.page.evaluate(WITHOUT_NOSCRIPT)
    lasting = words(await without.page.evaluate(TEXT, markup.MAIN))
    if lost := first_missing(lasting, full):
        outcome.add(f"there only without script: {lost}", str(mode))


def words(text: str) -> list[str]:
    return text.split()


def first_missing(some: list[str], others: list[str]) -> str:
    """The first of `some` that `others` do not have in the same order, and what follows."""
    rest = iter(others)
    for position, word in enumerate(some):
        if word not in rest:
            return " ".join(some[position : position + 6])
    return ""
