"""Tables on paper: every figure and word of every cell, and the heads on each page."""

from collections import Counter
from collections.abc import Iterator

from .document import Document
from .shown import Shown, Table
from .words import LONGEST_WORD, counted, listed, words


def check(document: Document, shown: Shown, engine: str) -> Iterator[str]:
    """Nothing of a table is lost, and nothing of the other text."""
    printed = counted(document.texts)
    cells = counted(text for table in shown.tables for text in [*table.head, *table.rows])
    lost = [word for word, count in cells.items() if printed[word] < count]
    if lost:
        told = [f"'{word}' {printed[word]} of {cells[word]} times" for word in sorted(lost)]
        yield f"{most_lost(shown.tables, lost).name} is not printed whole: {listed(told)}"
    rest = [
        word
        for word, count in counted([shown.text]).items()
        if printed[word] < count and word not in lost and len(word) <= LONGEST_WORD
    ]
    if rest and not lost:
        yield f"not printed as often as on the page: {listed(sorted(rest))}"


def most_lost(tables: list[Table], lost: list[str]) -> Table:
    """The table that has most of what is lost."""
    return max(tables, key=lambda table: len(counted([*table.head, *table.rows]).keys() & lost))


def check_heads(document: Document, shown: Shown, engine: str) -> Iterator[str]:
    """On every page on which a row stands, the head of its table stands, too."""
    pages = [counted(line.text for line in sheet.lines) for sheet in document.sheets]
    rows = {
        (number, place): row_words
        for number, table in enumerate(shown.tables)
        for place, row in enumerate(table.rows)
        if len(row_words := counted([row])) > 1
    }
    on_page: list[dict[int, Counter[str]]] = [{} for _ in pages]
    for (number, _), row in rows.items():
        holding = [place for place, page in enumerate(pages) if row <= page]
        # a row that could stand on several pages tells nothing
        if len(holding) == 1:
            found = on_page[holding[0]]
            found[number] = found.get(number, Counter()) + row
    for place, (page, found) in enumerate(zip(pages, on_page, strict=True), 1):
        rest = page - sum(found.values(), Counter())
        for number in found:
            table = shown.tables[number]
            head = Counter(words(" ".join(table.head)))
            if missing := head - rest:
                told = listed(sorted(missing))
                yield f"the head of {table.name} does not stand on page {place}: {told}"
            rest -= head
